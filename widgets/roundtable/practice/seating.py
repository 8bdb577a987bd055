"""Seating: how a roomful of people shares the cards of one case.

A table has four to eight people. Where there are fewer people than cards,
somebody holds two that go well together; where there are more, there is an
observer, then somebody who holds the dissent, then cards cut in two halves,
and then more observers.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from roundtable.model.fact import Sharing

if TYPE_CHECKING:
    from roundtable.model.case import Case
    from roundtable.model.fact import Fact

FEWEST, MOST = 4, 8
"""People at one table. Fewer than four in the whole room are one table all the same."""
BEST = 6
PEOPLE = range(2, 61)
"""People that a room may hold."""


@dataclass(frozen=True)
class Hand:
    """What one person holds: one card, two cards, half a card, or a task instead of a card."""

    members: tuple[str, ...] = ()
    half: int | None = None
    """1 or 2 where two people share a card."""
    task: str = ""
    """`observer` or `dissent`."""


def size_tables(people: int) -> tuple[int, ...]:
    """How many people sit at each table, the larger tables first."""
    tables = max(1, round(people / BEST), math.ceil(people / MOST))
    small, larger = divmod(people, tables)
    return tuple(small + (number < larger) for number in range(tables))


def deal(case: Case, people: int) -> tuple[Hand, ...]:
    """Who holds what at a table of so many people."""
    hands = [Hand((member.id,)) for member in case.team if member.seat]
    hands += [Hand(task=task) for task in ("observer", "dissent")[: max(0, people - len(hands))]]
    while len(hands) > people and len(hands) > 1:
        hands = _merge(case, hands)
    while len(hands) < people and (largest := _largest(case, hands)) is not None:
        at = hands.index(largest)
        hands[at : at + 1] = [Hand(largest.members, half) for half in (1, 2)]
    more = max(0, people - len(hands))
    return (*hands, *[Hand(task="observer")] * more)


def card_facts(case: Case, member: str) -> tuple[Fact, ...]:
    """What stands on a member's card and not on everybody's."""
    return tuple(fact for fact in case.facts if member in fact.known_by and not fact.shared)


def half_of(facts: tuple[Fact, ...], half: int | None) -> tuple[Fact, ...]:
    """The facts of the first or the second half of a card, or all of them."""
    middle = math.ceil(len(facts) / 2)
    return facts if half is None else facts[:middle] if half == 1 else facts[middle:]


def number_cards(case: Case) -> dict[str, int]:
    """A number for every fact that can be said from a card, so that a screen can tick it before showing it."""
    seats = {member.id for member in case.team if member.seat}
    sayable = [f for f in case.facts if not f.shared and f.sharing is not Sharing.PRIVATE and seats & {*f.known_by}]
    return {fact.id: number for number, fact in enumerate(sayable, 1)}


def _merge(case: Case, hands: list[Hand]) -> list[Hand]:
    """Give the two lightest hands to one person, if possible from the same agency."""
    agency = {member.id: member.agency for member in case.team}
    lightest = min(hands, key=lambda hand: _weight(case, hand))
    others = [hand for hand in hands if hand is not lightest]
    fits = min(others, key=lambda hand: (agency[hand.members[0]] != agency[lightest.members[0]], _weight(case, hand)))
    together = Hand((*fits.members, *lightest.members))
    return [together if hand is fits else hand for hand in hands if hand is not lightest]


def _largest(case: Case, hands: list[Hand]) -> Hand | None:
    """The card with the most on it that can be cut in two."""
    whole = [hand for hand in hands if hand.members and hand.half is None and _weight(case, hand) > 1]
    return max(whole, key=lambda hand: _weight(case, hand), default=None)


def _weight(case: Case, hand: Hand) -> int:
    return sum(len(card_facts(case, member)) for member in hand.members)
