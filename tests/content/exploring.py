"""Exploring a case: one walk for every state of it that can be told from another.

The number of ways through a case has more than twenty digits. What a learner
meets next does not depend on the way, though, but on a few things: which
decision and step is open, from which seat, and which conditions hold.
Conditions speak of facts and of earlier choices, so of all that is known and
was chosen only what some condition names, at this decision or at one that can
still come, can make a difference. Two walks that are equal in these things are
in the same *state*: the same moves are open to them, with the same words, and
each move leads both to equal states again. So walking on from one of them
finds everything that walking on from both would.

Such walks may still differ in this, and none of it opens or closes a way:

- Contacts that are left. The walk that stands for a state is the one that has
  most of them; with fewer, less can be done, and nothing else.
- What was asked at the open decision. It cannot be asked again, but what it
  brings is known by then, so asking would lead to the same state. That is not
  so for a contact that closes once something is known; therefore those are
  part of the state. And skipping forgets what was asked, so what was known when
  the decision opened is part of it too, as far as a later one speaks of it.
- What was told in confidence, and how. Once it is on the table it is a fact
  like others; with a no it changes nothing.
- Choices and facts that no condition names. They are only counted and listed.

The search is broad, not deep: the first walk found for a state is a shortest
one, in which nobody has asked for anything that does not matter. So what does
not matter is asked in every state as well. That all this is right is tested
too: every step of thousands of walks at random is in a state that was found.
"""

from __future__ import annotations

from collections import deque
from dataclasses import replace
from typing import TYPE_CHECKING

from roundtable.errors import RefusedError
from roundtable.model.base import Model
from roundtable.model.condition import Condition
from roundtable.practice import moves
from roundtable.practice.table import on_table
from roundtable.practice.walk import OBSERVER, Place, Stage, Walk
from tests.practice.wandering import imaginable

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Iterator

    from roundtable.model.case import Case


class Named:
    """What some conditions speak of."""

    def __init__(self, conditions: Iterable[Condition]) -> None:
        every = tuple(conditions)
        self.facts = frozenset(fact for each in every for fact in (*each.facts, *each.without_facts))
        self.choices = frozenset(choice for each in every for choice in (*each.chose, *each.not_chose))


class Explored:
    """The states of a case, and what every move from every state led to."""

    def __init__(self, case: Case) -> None:
        self.case = case
        self.states: dict[Hashable, Walk] = {}
        """For every state the walk that stands for it."""
        self.made: list[Walk] = []
        """Walks after every move, also where their state was known already."""
        self.stuck: list[Walk] = []
        """Walks at a decision from which no move leads anywhere."""
        ahead = {decision.id: _ahead(case, decision.id) for decision in case.decisions}
        self._from = {decision.id: _named(case, {decision.id, *ahead[decision.id]}) for decision in case.decisions}
        """What is spoken of at each decision, and at those that can follow it."""
        self._after = {decision.id: _named(case, ahead[decision.id]) for decision in case.decisions}
        """What is spoken of at those that can follow each decision."""
        self._known: dict[Hashable, frozenset[str]] = {}
        self._closing = frozenset(_closing(case))
        self._explore()

    def state(self, walk: Walk) -> Hashable:
        """What of a walk can make a difference from now on."""
        if walk.place is not Place.DECISION:
            return (walk.seat, walk.place)
        trail = walk.trail
        here, later = self._from[trail.decision], self._after[trail.decision]
        chosen = {f"{decision}/{option}" for decision, option in walk.chosen.items()}
        if trail.stage is Stage.SKIPPED:
            return (walk.seat, trail, on_table(walk) & later.facts, later.choices & chosen)
        matters = (walk.seat, trail.decision, trail.stage, on_table(walk) & here.facts, here.choices & chosen)
        if trail.stage is Stage.OUTCOME:
            return (*matters, trail.chosen, trail.mended)
        kept = self._known_before(walk) & later.facts
        closing = self._closing & {(trail.decision, *pair) for pair in trail.contacted}
        return (*matters, kept, closing if trail.stage is Stage.GATHER else None)

    def _known_before(self, walk: Walk) -> frozenset[str]:
        """What was known when the open decision was opened."""
        before = walk.seat, walk.trails[:-1]
        if before not in self._known:
            self._known[before] = on_table(replace(walk, trails=walk.trails[:-1]))
        return self._known[before]

    def _explore(self) -> None:
        waiting = deque(sit(self.case, seat) for seat in seats(self.case))
        while waiting:
            walk = waiting.popleft()
            self.made.append(walk)
            if self._is_new(walk) and walk.place is Place.DECISION:
                after = list(_moved(walk))
                self.stuck += [] if after else [walk]
                waiting.extend(after)

    def _is_new(self, walk: Walk) -> bool:
        """Whether nothing is known of a walk's state, or only what can be done with fewer contacts."""
        state = self.state(walk)
        found = self.states.get(state)
        gathering = walk.place is Place.DECISION and walk.trail.stage is Stage.GATHER
        if found is not None and not (gathering and walk.contacts_left > found.contacts_left):
            return False
        self.states[state] = walk
        return True


def seats(case: Case) -> tuple[str, ...]:
    """Every seat that can be taken, the observer's included."""
    return (OBSERVER, *(member.id for member in case.team if member.seat))


def sit(case: Case, seat: str) -> Walk:
    """A walk at the first decision."""
    return moves.take_seat(moves.go_to_seats(moves.begin(Walk(case))), seat)


def conditions_in(value: object) -> Iterator[Condition]:
    """Every condition inside a piece of content, wherever it may stand."""
    if isinstance(value, Condition):
        yield value
    elif isinstance(value, Model):
        for name in type(value).model_fields:
            yield from conditions_in(getattr(value, name))
    elif isinstance(value, tuple):
        for item in value:
            yield from conditions_in(item)


def _moved(walk: Walk) -> Iterator[Walk]:
    for move in imaginable(walk, onward=True):
        try:
            yield move(walk)
        except RefusedError:
            continue


def _named(case: Case, decisions: set[str]) -> Named:
    """What is spoken of at some decisions, and around all of them."""
    frame = tuple(getattr(case, name) for name in type(case).model_fields if name != "decisions")
    return Named(conditions_in((*frame, *(decision for decision in case.decisions if decision.id in decisions))))


def _ahead(case: Case, decision_id: str) -> set[str]:
    """All decisions that can be met after one."""
    ahead: set[str] = set()
    waiting = list(_following(case, decision_id))
    while waiting:
        here = waiting.pop()
        if here not in ahead:
            ahead.add(here)
            waiting.extend(_following(case, here))
    return ahead


def _following(case: Case, decision_id: str) -> Iterable[str]:
    decision = case.decision(decision_id)
    options = [option.id for option in decision.options] if decision is not None else []
    after = [case.after(decision_id, option) for option in (None, *options)]
    return [following.id for following in after if following is not None]


def _closing(case: Case) -> Iterator[tuple[str, str, str]]:
    """Contacts that are no longer possible once something is known."""
    for decision in case.decisions:
        for person in decision.colleagues:
            for ask in person.asks:
                if ask.when is not None and ask.when.without_facts:
                    yield decision.id, person.who, ask.id
