"""Who may read which part of a plan, by what the person said yes to.

Notes that are kept apart are opened by a consent for nothing else (source
register R47). Whoever gives a part of their own records knows that part.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from roundtable.model.plan_base import Part

if TYPE_CHECKING:
    from datetime import date

    from roundtable.model.plan import Plan
    from roundtable.model.plan_people import Consent


def opens(consent: Consent, part: Part) -> bool:
    """Whether a consent is about a part, whenever it holds."""
    if part is Part.COUNSELLING_NOTES:
        return consent.what == (part,)
    return part in consent.what


def holds(consent: Consent, today: date) -> bool:
    """Whether a consent was given, has not ended and was not taken back. Its last day still counts."""
    if consent.given is None or consent.given > today:
        return False
    ended = consent.until is not None and consent.until < today
    return not ended and (consent.revoked is None or consent.revoked > today)


def is_own(plan: Plan, reader: str, part: Part) -> bool:
    """Whether a part stands in records of the reader's own."""
    return any(consent.giver == reader and part in consent.what for consent in plan.consents)


def may_read(plan: Plan, reader: str, part: Part, today: date) -> bool:
    """Whether somebody in the plan may read a part on a day."""
    opened = (c for c in plan.consents if c.reader == reader and opens(c, part))
    return any(holds(consent, today) for consent in opened) or is_own(plan, reader, part)
