"""Who may read which part of a plan on a day: decided by the person's consents, part by part.

A part is open to a reader when a consent names both, has been given, names
what for, and has neither ended nor been taken back. Counselling notes are kept
apart: only a consent for nothing else opens them (source register R47).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from roundtable.model.case import PERSON
from roundtable.model.plan_base import Part

if TYPE_CHECKING:
    import datetime as dt

    from roundtable.model.plan import Plan
    from roundtable.model.plan_people import Consent


class Basis(StrEnum):
    """Why somebody may read a part."""

    PERSON = "person"
    """It is their plan."""
    OWN = "own"
    """They are on the team, and it is from their own records or their own doing."""
    CONSENT = "consent"


class Withholding(StrEnum):
    """Why somebody may not read a part."""

    NO_CONSENT = "no-consent"
    """Nobody has asked, or the person has not said yes, or the yes holds only from a later day."""
    ENDED = "ended"
    TAKEN_BACK = "taken-back"
    KEPT_APART = "kept-apart"
    """Counselling notes, and no consent for nothing else."""
    NOT_FOR_THIS = "not-for-this"
    """There is a consent, but for another purpose, or it does not say what for."""


@dataclass(frozen=True)
class Reading:
    """Whether one reader may read one part: on which basis, by which consents, or why not."""

    basis: Basis | None = None
    consents: tuple[Consent, ...] = ()
    """The consents that open it."""
    why_not: Withholding | None = None


def may_read(plan: Plan, reader: str, part: Part, today: dt.date) -> bool:
    """Whether somebody may read a part of the plan on a day."""
    return reading(plan, reader, part, today).basis is not None


def day_of(plan: Plan) -> dt.date:
    """A day on which to look at a plan that lies in an invented year: when it starts and its consents are given."""
    return max((plan.starts, *(consent.given for consent in plan.consents if consent.given is not None)))


def reading(plan: Plan, reader: str, part: Part, today: dt.date, purpose: str | None = None) -> Reading:
    """How a part stands to a reader on a day.

    Parameters
    ----------
    reader
        The id of somebody in the plan, or `person`.
    purpose
        What it is to be read for, in the words of a consent; None takes every purpose that is named.
    """
    if reader == PERSON:
        return Reading(Basis.PERSON)
    naming = [consent for consent in plan.consents if part in consent.what]
    # A consent to hand on somebody's records on this part tells whose records they are.
    party = plan.party(reader)
    if party is not None and party.on_team and any(consent.giver == reader for consent in naming):
        return Reading(Basis.OWN)
    mine = [consent for consent in naming if consent.reader == reader and party is not None]
    open_ = tuple(consent for consent in mine if _why_not(consent, part, today, purpose) is None)
    if open_:
        return Reading(Basis.CONSENT, open_)
    reasons = {_why_not(consent, part, today, purpose) for consent in mine}
    nothing = Withholding.KEPT_APART if part is Part.COUNSELLING_NOTES else Withholding.NO_CONSENT
    return Reading(why_not=next((reason for reason in _TELLING_FIRST if reason in reasons), nothing))


_TELLING_FIRST = (Withholding.TAKEN_BACK, Withholding.ENDED, Withholding.KEPT_APART, Withholding.NOT_FOR_THIS)
"""With several consents that do not hold, the person's last word is the one to tell."""


def _why_not(consent: Consent, part: Part, today: dt.date, purpose: str | None) -> Withholding | None:
    """Why a consent that names a part does not open it on a day; None where it does."""
    if consent.revoked is not None and consent.revoked <= today:
        return Withholding.TAKEN_BACK
    if consent.given is None or consent.given > today:
        return Withholding.NO_CONSENT
    if consent.until is not None and consent.until < today:
        return Withholding.ENDED
    if part is Part.COUNSELLING_NOTES and {*consent.what} != {Part.COUNSELLING_NOTES}:
        return Withholding.KEPT_APART
    if not consent.purpose or (purpose is not None and consent.purpose.casefold() != purpose.casefold()):
        return Withholding.NOT_FOR_THIS
    return None
