"""Wandering: making one possible move after the other, as numbers say.

What is possible is found by trying every move that can be imagined, not by
asking the code under test what is open.
"""

from __future__ import annotations

from contextlib import suppress
from functools import partial
from random import Random
from typing import TYPE_CHECKING

from hypothesis import strategies as st

from roundtable.errors import RefusedError
from roundtable.practice import moves
from roundtable.practice.walk import OBSERVER, Place, Stage, Walk

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from roundtable.model.case import Case

    Move = Callable[[Walk], Walk]

ways = st.lists(st.integers(0, 999), max_size=60)
"""Numbers for `wander`; short lists stay near the start of a case."""


def wander(case: Case, numbers: Iterable[int], *, onward: bool = False) -> list[Walk]:
    """Every walk on the way, from the first page of the case on.

    `onward` never goes back to an earlier decision nor early to the debrief, and
    so gets to the end of a long case.
    """
    walks = [Walk(case)]
    for number in numbers:
        possible = [after for after in _tried(walks[-1], onward=onward) if after is not None]
        walks.append(possible[number % len(possible)])
    return walks


def wander_at_random(case: Case, seed: int, steps: int = 60, *, onward: bool = False) -> list[Walk]:
    """Every walk on a way that is the same for the same seed."""
    chance = Random(seed)  # noqa: S311  the same every time is what a test needs
    return wander(case, (chance.randrange(1000) for _ in range(steps)), onward=onward)


def wander_to_the_debrief(case: Case, seed: int, stop: Callable[[Walk], Walk] = lambda walk: walk) -> list[Walk]:
    """Every walk on a complete way from the seats to the debrief, the same for the same seed.

    `stop` is called now and then; the way goes on from what it gives back.
    """
    chance = Random(seed)  # noqa: S311  the same every time is what a test needs
    seats = [OBSERVER, *(member.id for member in case.team if member.seat)]
    walks = [moves.take_seat(moves.go_to_seats(moves.begin(Walk(case))), chance.choice(seats))]
    while walks[-1].place is Place.DECISION:
        here = stop(walks[-1]) if chance.random() < 0.1 else walks[-1]
        walks.append(_any_move(here, chance))
    return walks


def _any_move(walk: Walk, chance: Random) -> Walk:
    """The walk after a possible move; gathering comes to its end after a few."""
    onward = [moves.be_ready] * 4 if walk.trail.stage is Stage.GATHER else []
    tried = [*onward, *imaginable(walk, onward=True)]
    chance.shuffle(tried)
    for move in tried:
        with suppress(RefusedError):
            return move(walk)
    raise AssertionError(f"nothing can be done at {walk.trail}")


def _tried(walk: Walk, *, onward: bool) -> Iterable[Walk | None]:
    for move in imaginable(walk, onward=onward):
        try:
            yield move(walk)
        except RefusedError:
            yield None


def imaginable(walk: Walk, *, onward: bool) -> list[Move]:
    """Every move that can be imagined at a walk's step, possible or not."""
    if walk.place is not Place.DECISION:
        return _between_decisions(walk)
    away = [] if onward else [moves.go_to_debrief, *_reopened(walk)]
    return [*_at_decision(walk), moves.skip, *away]


def _reopened(walk: Walk) -> list[Move]:
    return [partial(moves.reopen, decision_id=trail.decision) for trail in walk.trails]


def _between_decisions(walk: Walk) -> list[Move]:
    seats = (OBSERVER, *(member.id for member in walk.case.team))
    return [
        moves.begin,
        moves.go_to_seats,
        *(partial(moves.take_seat, seat=seat) for seat in seats),
        moves.read_overview,
        moves.go_to_debrief,
        moves.read_from_chair,
        moves.play_again,
        partial(moves.commit, words="Ring them once more."),
        *_reopened(walk),
    ]


def _at_decision(walk: Walk) -> list[Move]:
    decision = walk.decision
    options = [option.id for option in decision.options]
    match walk.trail.stage:
        case Stage.GATHER:
            return [
                moves.be_ready,
                *(partial(moves.ask_person, question_id=question.id) for question in decision.questions),
                *(partial(moves.contact, who=p.who, ask_id=ask.id) for p in decision.colleagues for ask in p.asks),
                *(
                    partial(moves.raise_own, fact_id=f.id, how=how)
                    for f in walk.case.facts
                    for how in ("asked", "told")
                ),
            ]
        case Stage.JUDGE:
            judged = [partial(moves.judge, option_id=option, confidence=sure) for sure in (1, 5) for option in options]
            return [moves.gather_more, *judged]
        case Stage.TABLE:
            # Several times each, so that wandering gets somewhere.
            return [partial(moves.decide, option_id=option) for option in options] * 3
        case _:
            return [moves.go_on, moves.go_on, moves.go_on, moves.mend, moves.reconsider]
