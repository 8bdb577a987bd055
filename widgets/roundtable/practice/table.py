"""What was on the table: which facts a decision had, and how each got there.

Never a bare number: the answer is five groups of facts. Alone, only facts
count that could have been reached with the contacts given, and the count
describes the path, not the learner.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING

from roundtable.model.case import PERSON
from roundtable.model.decision import Manner
from roundtable.model.fact import Sharing
from roundtable.practice.walk import Stage

if TYPE_CHECKING:
    from collections.abc import Iterator

    from roundtable.model.condition import Condition
    from roundtable.model.decision import Ask, Decision, Question
    from roundtable.model.fact import Fact
    from roundtable.practice.walk import Trail, Walk


@dataclass(frozen=True)
class LeftBehind:
    """A fact that a decision needed and that stayed with somebody."""

    fact: Fact
    holders: tuple[str, ...]
    sealed: bool
    """True when it was told in confidence and nobody asked the person: its text stays hidden."""
    reachable: bool
    """False when the contacts given could not have covered it."""


@dataclass(frozen=True)
class Table:
    """The five groups at one decision, and the count that goes with them."""

    on_table: tuple[Fact, ...]
    left: tuple[LeftBehind, ...]
    with_yes: tuple[Fact, ...]
    without_asking: tuple[Fact, ...]
    kept_private: int
    """How many facts were rightly left with the person. They stay sealed."""
    reachable: int
    """How many of the needed facts could have been there, with the contacts given."""

    @property
    def needed(self) -> int:
        """How many facts the decision needed, apart from those that are rightly private."""
        return self.reached + len(self.left)

    @property
    def reached(self) -> int:
        """How many needed facts were there when the first judgement was made."""
        return len(self.on_table) + len(self.with_yes) + len(self.without_asking)


def own_facts(walk: Walk) -> tuple[Fact, ...]:
    """What the learner's seat knows and the whole team does not."""
    return tuple(f for f in walk.case.facts if walk.seat in f.known_by and not f.shared and _is_so(walk, f))


def on_cards(walk: Walk, decision: str) -> tuple[Fact, ...]:
    """What the seats that are taken can bring up at a decision: neither known to all nor the person's own."""
    return tuple(
        f
        for f in walk.case.facts
        if walk.present & {*f.known_by}
        and not f.shared
        and f.sharing is not Sharing.PRIVATE
        and walk.case.so_at(f, decision)
    )


def shared_facts(walk: Walk) -> tuple[Fact, ...]:
    """What everyone on the team knows by now."""
    return tuple(f for f in walk.case.facts if f.shared and _is_so(walk, f))


def _is_so(walk: Walk, fact: Fact) -> bool:
    return walk.case.so_at(fact, walk.now)


def on_table(walk: Walk) -> frozenset[str]:
    """Ids of the facts that can be used now, at the open decision."""
    return frozenset(_known_before(walk, len(walk.trails)))


def brought(walk: Walk, trail: Trail) -> dict[str, str]:
    """Facts that one decision's asking brought, each with how: `person`, `colleague`, `yes` or `told`."""
    decision = walk.decision_of(trail)
    found: dict[str, str] = {}
    for how, facts in (
        *_from_person(walk, decision, trail),
        *_from_contacts(walk, decision, trail),
        *_from_seat(walk, trail),
    ):
        for fact in facts:
            found.setdefault(fact, how)
    return found


def table_at(walk: Walk, trail: Trail) -> Table:
    """The five groups at one decision of a walk."""
    decision = walk.decision_of(trail)
    number = walk.trails.index(trail)
    before = _known_before(walk, number)
    here = brought(walk, trail)
    ways = {**_ways(walk, number), **here}
    needed = [f for f in walk.case.facts if decision.id in f.bears_on and f.sharing is not Sharing.PRIVATE]
    known = before | set(here)
    there = [f for f in needed if f.id in known]
    most, within_reach = _reachable(walk, decision, before, {f.id for f in needed})
    return Table(
        on_table=tuple(f for f in there if f.sharing is Sharing.OPEN),
        left=tuple(_left(walk, f, within_reach) for f in needed if f.id not in known and not _rightly_kept(f)),
        with_yes=tuple(f for f in there if f.sharing is Sharing.ASK_FIRST and ways.get(f.id) != "told"),
        without_asking=tuple(f for f in there if f.sharing is Sharing.ASK_FIRST and ways.get(f.id) == "told"),
        kept_private=sum(
            1 for f in walk.case.facts if decision.id in f.bears_on and f.id not in known and _rightly_kept(f)
        ),
        reachable=max(most, len(there)),
    )


def _rightly_kept(fact: Fact) -> bool:
    """True for what is the person's own, and for what they would not have shared."""
    return fact.sharing is Sharing.PRIVATE or (fact.consent is not None and fact.consent.answer == "no")


def _left(walk: Walk, fact: Fact, reachable: set[str]) -> LeftBehind:
    holders = tuple(walk.case.name_of(who) for who in fact.known_by)
    return LeftBehind(fact, holders, sealed=fact.sharing is Sharing.ASK_FIRST, reachable=fact.id in reachable)


def _known_before(walk: Walk, number: int) -> set[str]:
    """Facts known when the decision with this number in the path opens, merged views included.

    For the last decision of the path (number = length) what was asked there counts too.
    """
    here = walk.trails[min(number, len(walk.trails) - 1)].decision if walk.trails else None
    known = {
        f.id
        for f in walk.case.facts
        if (f.shared or (walk.seat in f.known_by and f.sharing is Sharing.OPEN)) and walk.case.so_at(f, here)
    }
    for trail in walk.trails[:number]:
        known |= set(brought(walk, trail))
        if trail.stage in {Stage.TABLE, Stage.OUTCOME}:
            known |= {f.id for f in walk.case.facts if trail.decision in f.bears_on and f.sharing is Sharing.OPEN}
    return known


def _ways(walk: Walk, number: int) -> dict[str, str]:
    ways: dict[str, str] = {}
    for trail in walk.trails[:number]:
        for fact, how in brought(walk, trail).items():
            ways.setdefault(fact, how)
    return ways


def _from_person(walk: Walk, decision: Decision, trail: Trail) -> Iterator[tuple[str, tuple[str, ...]]]:
    for question in decision.questions:
        if question.id in trail.asked:
            for fact in question.brings:
                yield _told_by_person(walk, fact), (fact,)


def _told_by_person(walk: Walk, fact_id: str) -> str:
    fact = walk.case.fact(fact_id)
    return "yes" if fact is not None and fact.sharing is Sharing.ASK_FIRST else "person"


def _from_contacts(walk: Walk, decision: Decision, trail: Trail) -> Iterator[tuple[str, tuple[str, ...]]]:
    for person in decision.colleagues:
        for ask in person.asks:
            if (person.who, ask.id) in trail.contacted:
                for fact_id in ask.brings:
                    fact = walk.case.fact(fact_id)
                    needs_yes = fact is not None and fact.sharing is Sharing.ASK_FIRST
                    how = "colleague" if not needs_yes else "told" if ask.manner is Manner.PRESS else "yes"
                    yield how, (fact_id,)


def _from_seat(walk: Walk, trail: Trail) -> Iterator[tuple[str, tuple[str, ...]]]:
    yield "colleague", trail.spoken
    for fact_id, how in trail.raised:
        fact = walk.case.fact(fact_id)
        if how == "told":
            yield "told", (fact_id,)
        elif fact is not None and fact.consent is not None and fact.consent.answer == "yes":
            yield "yes", (fact_id,)


def _reachable(walk: Walk, decision: Decision, before: set[str], needed: set[str]) -> tuple[int, set[str]]:
    """What good asking, without pressing anybody, could have brought within the contacts given.

    The number is that of needed facts with the best choice of contacts; the set
    has the facts of every choice.
    """
    asks = [
        ask
        for person in decision.colleagues
        if person.who not in {*walk.present, PERSON}
        for ask in person.asks
        if ask.brings and ask.manner is not Manner.PRESS
    ]
    most, within_reach = 0, set(before)
    for chosen in combinations(asks, min(decision.contacts, len(asks))):
        known = _asked_all(walk, decision, chosen, before)
        most = max(most, len(known & needed))
        within_reach |= known
    return most, within_reach


def _asked_all(walk: Walk, decision: Decision, contacts: tuple[Ask, ...], before: set[str]) -> set[str]:
    """Facts known after everything the person can be asked, these contacts, and what is on the cards."""
    known = before | {f.id for f in on_cards(walk, decision.id) if f.consent is None or f.consent.answer == "yes"}
    asked: tuple[Question | Ask, ...] = (*decision.questions, *contacts)
    while True:
        answered = {fact for item in asked if _up(walk, item.when, known) for fact in item.brings}
        if answered <= known:
            return known
        known |= answered


def _up(walk: Walk, when: Condition | None, known: set[str]) -> bool:
    return when is None or when.holds(known, walk.chosen)
