"""The round "what I know that others may not": facts of the story by number, or a sentence that somebody says.

What was told in confidence is not ticked. The person is asked first, and what
they want to keep stays with them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from roundtable.errors import RefusedError
from roundtable.model.case import PERSON
from roundtable.model.fact import Sharing
from roundtable.model.meeting import Pooled
from roundtable.practice.consultation.collecting import check_seat
from roundtable.practice.plan.refusing import checked
from roundtable.practice.seating import number_cards

if TYPE_CHECKING:
    from roundtable.model.case import Case
    from roundtable.model.fact import Consent, Fact
    from roundtable.practice.consultation.sitting import Sitting

KEPT: Final = "Something that was told in confidence. The person was asked, and it stays with them."


@dataclass(frozen=True)
class Poolable:
    """A fact that somebody at the table can bring."""

    number: int
    """As on the printed cards; what is on no card is numbered behind them."""
    fact: Fact
    seats: tuple[str, ...]
    """Who at the table knows it: ids of seats, or `person`."""
    asks_first: bool
    """Whether it was told in confidence, and the person has not been asked yet."""


def poolable(sitting: Sitting) -> tuple[Poolable, ...]:
    """Facts that can come to the table from who is there, by number."""
    if sitting.case is None:
        return ()
    here = {seat.id for seat in sitting.meeting.seats} | ({PERSON} if sitting.form.person_present else set())
    listed = []
    for number, fact in _numbered(sitting.case):
        holders = tuple(who for who in fact.known_by if who in here)
        if holders and sitting.case.so_at(fact, sitting.meeting.about):
            asks = fact.sharing is Sharing.ASK_FIRST and fact.id not in pooled_facts(sitting) and PERSON not in holders
            listed.append(Poolable(number, fact, holders, asks))
    return tuple(listed)


def tick(sitting: Sitting, seat: str, fact_id: str) -> Sitting:
    """Somebody brings a fact of the story. Ticking it again takes it back."""
    if fact_id in pooled_facts(sitting):
        return sitting.note(pooled=tuple(one for one in sitting.meeting.pooled if one.fact != fact_id))
    one = _held(sitting, seat, fact_id)
    if one.asks_first:
        raise RefusedError("This was told in confidence. Say only that there is something, and ask the person first.")
    return sitting.note(pooled=(*sitting.meeting.pooled, Pooled(seat=seat, fact=fact_id)))


def ask_first(sitting: Sitting, seat: str, fact_id: str) -> tuple[Sitting, Consent]:
    """The person is asked whether something that they told in confidence may be shared here.

    With a yes it is on the table. With a no it stays with them, and the minutes say so without saying what.
    """
    one = _held(sitting, seat, fact_id)
    consent = one.fact.consent
    if consent is None or not one.asks_first:
        raise RefusedError("Nobody has to be asked about this.")
    told = Pooled(seat=seat, fact=fact_id) if consent.answer == "yes" else Pooled(seat=seat, words=KEPT)
    if told in sitting.meeting.pooled:
        return sitting, consent
    return sitting.note(pooled=(*sitting.meeting.pooled, told)), consent


def say(sitting: Sitting, words: str, seat: str | None = None) -> Sitting:
    """Somebody brings what is no fact of the story."""
    if not words.strip():
        raise RefusedError("Write down what was said, in a sentence.")
    check_seat(sitting, None if seat == PERSON else seat)
    return sitting.note(pooled=(*sitting.meeting.pooled, checked(Pooled, {"seat": seat, "words": words})))


def take_back(sitting: Sitting, place: int) -> Sitting:
    """Take out what was said; `place` counts from 0."""
    pooled = sitting.meeting.pooled
    if not 0 <= place < len(pooled):
        raise RefusedError("This is not there any more: choose another.")
    return sitting.note(pooled=(*pooled[:place], *pooled[place + 1 :]))


def pooled_facts(sitting: Sitting) -> frozenset[str]:
    """Ids of facts that came to the table."""
    return frozenset(one.fact for one in sitting.meeting.pooled if one.fact is not None)


def _held(sitting: Sitting, seat: str, fact_id: str) -> Poolable:
    found = next((one for one in poolable(sitting) if one.fact.id == fact_id), None)
    if found is None or seat not in found.seats:
        raise RefusedError("They cannot bring this: choose what they know.")
    return found


def _numbered(case: Case) -> list[tuple[int, Fact]]:
    """Facts that not everybody has: those on cards by their number, then all others but what is private."""
    numbers = number_cards(case)
    others = [f for f in case.facts if f.id not in numbers and not f.shared and f.sharing is not Sharing.PRIVATE]
    numbers |= {fact.id: len(numbers) + place for place, fact in enumerate(others, 1)}
    return sorted(((numbers[f.id], f) for f in case.facts if f.id in numbers), key=lambda pair: pair[0])
