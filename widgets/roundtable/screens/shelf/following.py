"""Where one left off on the pathways, as far as this browser kept it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from roundtable.errors import RefusedError
from roundtable.practice.restoring import restore
from roundtable.practice.walk import Place

if TYPE_CHECKING:
    from roundtable.model.case import Case


class State(StrEnum):
    """How far somebody is with a case."""

    NEW = "new"
    BEGUN = "begun"
    """Before the first decision."""
    DECIDING = "deciding"
    FINISHED = "finished"


@dataclass(frozen=True)
class Progress:
    """How far somebody is with a case, and at which decision, counted from 1."""

    state: State = State.NEW
    decision: int = 0


_OF_PLACE = {
    Place.MEET: State.BEGUN,
    Place.SEAT: State.BEGUN,
    Place.DECISION: State.DECIDING,
    Place.DEBRIEF: State.FINISHED,
    Place.CHAIR: State.FINISHED,
}


def read_progress(case: Case, kept: object) -> Progress:
    """How far a kept place has come. It may hold anything: what is no place of this case counts as not begun."""
    try:
        walk = restore(case, kept).walk
    except RefusedError:
        return Progress()
    state = _OF_PLACE.get(walk.place, State.NEW)
    if state is not State.DECIDING:
        return Progress(state)
    return Progress(state, [decision.id for decision in case.decisions].index(walk.trail.decision) + 1)
