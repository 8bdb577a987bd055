"""Consents: who needs to read what, and a yes that says what for and until when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from roundtable.model.plan_base import Part
from roundtable.practice.plan.reading_rights import Withholding, reading
from roundtable.practice.second_look.point import Place, Protects, Section, Seen, Weight, rule

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from roundtable.model.plan_people import Consent
    from roundtable.practice.second_look.sight import Sight

MUST, SHOULD, COULD = Weight
NEARLY_EVERYTHING = len(Part) - 3
"""Parts from which on a consent opens a whole life."""
FEW = 3
"""Parts that may be opened to somebody outside without asking why, where nobody has written what they need."""
ALIKE = frozenset(Part) - {Part.COUNSELLING_NOTES}
OVER = frozenset({Withholding.ENDED, Withholding.TAKEN_BACK})


def _at(consent: Consent, field: str) -> Place:
    return Place(Section.CONSENTS, consent.id, field)


@rule("SL48", MUST, Protects.PRIVACY, "who", "count")
def owner_may_not_read(sight: Sight) -> Iterator[Seen]:
    """Somebody who cannot do what they own, because nothing opens what they need to know."""
    for owner, parts in _shut(sight).items():
        closed = [part for part, why in parts.items() if why not in OVER]
        if closed:
            facts = {"who": sight.name(owner), "count": str(len(closed))}
            yield Seen(Place(Section.PEOPLE, owner, "needs"), facts, saw=" ".join(closed))


@rule("SL49", MUST, Protects.PRIVACY, "who")
def consent_over_and_needed(sight: Sight) -> Iterator[Seen]:
    """Somebody who needs what a consent opened that has ended or was taken back."""
    for owner, parts in _shut(sight).items():
        missed = {part for part, why in parts.items() if why in OVER}
        for consent in sight.opened_to.get(owner, ()):
            if missed & set(consent.what):
                yield Seen(_at(consent, "revoked" if consent.revoked else "until"), {"who": sight.name(owner)})


@rule("SL50", SHOULD, Protects.PRIVACY)
def consent_without_purpose(sight: Sight) -> Iterator[Seen]:
    """A consent that does not say what for."""
    for consent in sight.consents:
        if not consent.purpose.strip():
            yield Seen(_at(consent, "purpose"))


@rule("SL51", SHOULD, Protects.PRIVACY, noticed=True)
def consent_without_end(sight: Sight) -> Iterator[Seen]:
    """A consent that does not say until when."""
    for consent in sight.consents:
        if consent.until is None and not consent.until_event.strip():
            yield Seen(_at(consent, "until"))


@rule("SL52", SHOULD, Protects.PRIVACY)
def consent_for_nobody(sight: Sight) -> Iterator[Seen]:
    """A consent that does not say who reads, or is for somebody who is not in the plan."""
    for consent in sight.consents:
        if consent.reader not in sight.parties:
            yield Seen(_at(consent, "reader"))


@rule("SL53", SHOULD, Protects.PRIVACY)
def consent_to_nothing(sight: Sight) -> Iterator[Seen]:
    """A consent that does not say what it opens."""
    for consent in sight.consents:
        if not consent.what:
            yield Seen(_at(consent, "what"))


@rule("SL54", SHOULD, Protects.PRIVACY, noticed=True)
def consent_never_given(sight: Sight) -> Iterator[Seen]:
    """A consent without the day on which the person said yes."""
    for consent in sight.consents:
        if consent.given is None:
            yield Seen(_at(consent, "given"))


@rule("SL55", SHOULD, Protects.PRIVACY, "who", "count", noticed=True)
def consent_opens_everything(sight: Sight) -> Iterator[Seen]:
    """A consent that opens nearly everything."""
    for consent in sight.consents:
        if len(set(consent.what)) >= NEARLY_EVERYTHING:
            facts = {"who": sight.name(consent.reader), "count": str(len(set(consent.what)))}
            yield Seen(_at(consent, "what"), facts)


@rule("SL56", MUST, Protects.PRIVACY)
def notes_among_the_rest(sight: Sight) -> Iterator[Seen]:
    """A consent that opens counselling notes together with other parts."""
    for consent in sight.consents:
        if Part.COUNSELLING_NOTES in consent.what and set(consent.what) & ALIKE:
            yield Seen(_at(consent, "what"))


@rule("SL57", SHOULD, Protects.PRIVACY, "who", "count", noticed=True)
def consent_beyond_need(sight: Sight) -> Iterator[Seen]:
    """A consent that opens more to somebody outside the team than they need."""
    for consent in sight.consents:
        party = sight.parties.get(consent.reader or "")
        more = set(consent.what) - set(party.needs) if party is not None else set()
        outside = party is not None and not party.on_team and not party.close
        if outside and len(more) > (0 if party and party.needs else FEW):
            yield Seen(_at(consent, "what"), {"who": sight.name(consent.reader), "count": str(len(more))})


@rule("SL58", COULD, Protects.PRIVACY, "who")
def needs_not_written(sight: Sight) -> Iterator[Seen]:
    """Somebody from outside the person's own circle who does something, and no word what they need to know."""
    for party in sight.plan.people:
        asked = party.needs or party.id in sight.opened_to
        if party.id in sight.owned and not party.close and not asked:
            yield Seen(Place(Section.PEOPLE, party.id, "needs"), {"who": sight.name(party.id)})


CONSENT_RULES = (
    owner_may_not_read,
    consent_over_and_needed,
    consent_without_purpose,
    consent_without_end,
    consent_for_nobody,
    consent_to_nothing,
    consent_never_given,
    consent_opens_everything,
    notes_among_the_rest,
    consent_beyond_need,
    needs_not_written,
)


def _shut(sight: Sight) -> dict[str, dict[Part, Withholding]]:
    """Who owns something and may not read what they need on the last day on which they need it, part by part."""
    found: dict[str, dict[Part, Withholding]] = {}
    for party in sight.plan.people:
        day = _last_day(sight, party.id) if party.id in sight.owned else None
        for part in dict.fromkeys(party.needs) if day else ():
            why = reading(sight.plan, party.id, part, day or sight.plan.starts).why_not
            if why is not None:
                found.setdefault(party.id, {})[part] = why
    return found


def _last_day(sight: Sight, owner: str) -> date:
    """The day until which somebody needs what they need."""
    return max((action.by for action in sight.owned[owner] if action.by), default=sight.plan.starts)
