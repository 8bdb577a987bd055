"""A small case to practise on, the real content, and a way to wander through a case."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from roundtable.content.building import build
from roundtable.content.catalogue import Catalogue
from roundtable.content.marked import parse_marked
from roundtable.errors import RefusedError
from roundtable.model.case import Case
from roundtable.practice import moves
from roundtable.practice.walk import OBSERVER, Place, Stage, Walk

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

SMALL = Path(__file__).parent / "data" / "small.yaml"


def build_case(text: str) -> Case:
    """A case from YAML text."""
    return build(Case, parse_marked(text, "test.yaml"))


@pytest.fixture(scope="session")
def case() -> Case:
    """The small case of `tests/data/small.yaml`."""
    return build_case(SMALL.read_text(encoding="utf-8"))


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    """Our own content, read once."""
    return Catalogue()


@pytest.fixture(scope="session")
def wander() -> Callable[[Case, Iterable[int]], list[Walk]]:
    """A function that makes one possible move for each number, and returns every walk on the way."""
    return _wander


def _wander(case: Case, numbers: Iterable[int]) -> list[Walk]:
    walks = [Walk(case)]
    for number in numbers:
        possible = _possible(walks[-1])
        walks.append(possible[number % len(possible)])
    return walks


def _possible(walk: Walk) -> list[Walk]:
    """The walks one move away, found by trying and not by asking the code what is open."""
    found = []
    for move in _imaginable(walk):
        try:
            found.append(move(walk))
        except RefusedError:
            continue
    return found


def _imaginable(walk: Walk) -> list[Callable[[Walk], Walk]]:
    if walk.place is not Place.DECISION:
        return _between_decisions(walk)
    reopened = [partial(moves.reopen, decision_id=trail.decision) for trail in walk.trails]
    return [*_at_decision(walk), moves.skip, moves.go_to_debrief, *reopened]


def _between_decisions(walk: Walk) -> list[Callable[[Walk], Walk]]:
    seats = (OBSERVER, *(member.id for member in walk.case.team))
    return [
        moves.begin,
        moves.go_to_seats,
        *(partial(moves.take_seat, seat=seat) for seat in seats if walk.place is Place.SEAT),
        moves.read_overview,
        moves.go_to_debrief,
        moves.read_from_chair,
        moves.play_again,
        partial(moves.commit, words="Ring them once more."),
        *(partial(moves.reopen, decision_id=trail.decision) for trail in walk.trails),
    ]


def _at_decision(walk: Walk) -> list[Callable[[Walk], Walk]]:
    decision = walk.decision
    options = [option.id for option in decision.options]
    match walk.trail.stage:
        case Stage.GATHER:
            return [
                moves.be_ready,
                *(partial(moves.ask_person, question_id=question.id) for question in decision.questions),
                *(partial(moves.contact, who=p.who, ask_id=ask.id) for p in decision.colleagues for ask in p.asks),
                *(partial(moves.raise_own, fact_id=f.id, how=how) for f in walk.case.facts for how in ("asked", "told")),
            ]
        case Stage.JUDGE:
            return [moves.gather_more, *(partial(moves.judge, option_id=o, confidence=c) for c in (1, 5) for o in options)]
        case Stage.TABLE:
            # Deciding stands here several times, so that wandering gets somewhere.
            return [partial(moves.decide, option_id=option) for option in options] * 3
        case _:
            return [moves.go_on, moves.go_on, moves.go_on, moves.go_on, moves.mend, moves.reconsider]
