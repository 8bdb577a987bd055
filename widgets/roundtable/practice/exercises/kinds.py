"""Which object belongs to which kind of step."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from roundtable.practice.exercises.allocating import Allocating
from roundtable.practice.exercises.arranging import Arranging
from roundtable.practice.exercises.choosing import Choosing
from roundtable.practice.exercises.filling import Filling
from roundtable.practice.exercises.looking import Looking
from roundtable.practice.exercises.marking import Marking
from roundtable.practice.exercises.rating import Rating
from roundtable.practice.exercises.resting import Reflecting, Rehearsing
from roundtable.practice.exercises.sharing import Sharing
from roundtable.practice.exercises.sorting import Sorting
from roundtable.practice.exercises.tending import Tending
from roundtable.practice.exercises.writing import Promising, Rewriting

if TYPE_CHECKING:
    from roundtable.model.exercise import Step
    from roundtable.practice.exercises.doing import Doing

KINDS: dict[str, type[Doing[Any]]] = {
    "choose": Choosing,
    "rank": Arranging,
    "order": Arranging,
    "sort": Sorting,
    "match": Sorting,
    "mark": Marking,
    "grid": Filling,
    "rate": Rating,
    "rewrite": Rewriting,
    "commit": Promising,
    "reflect": Reflecting,
    "roles": Rehearsing,
    "scene": Looking,
    "allocate": Allocating,
    "desk": Tending,
    "share": Sharing,
}


def begin(step: Step) -> Doing[Any]:
    """A step with nothing done in it."""
    return KINDS[step.kind](step)
