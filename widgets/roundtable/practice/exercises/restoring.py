"""Work as plain data, and back. What comes back is outside input: what no longer fits is left out, and said."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from roundtable.errors import RefusedError
from roundtable.practice.exercises.work import Place, Work

if TYPE_CHECKING:
    from roundtable.model.exercise import Exercise

VERSION = 1
"""Version of the snapshot's shape. Another one is refused."""


@dataclass(frozen=True)
class Restored:
    """Work made from a snapshot, and whether all of it still fitted."""

    work: Work
    whole: bool


def snapshot(work: Work) -> dict[str, Any]:
    """The work as JSON-ready data. A private reflection leaves nothing here but that it was closed."""
    return {
        "version": VERSION,
        "exercise": work.exercise.id,
        "place": work.place.value,
        "step": work.doing.step.id,
        "steps": {doing.step.id: doing.data() for doing in work.doings},
        "skipped": sorted(work.skipped),
    }


def restore(exercise: Exercise, data: object) -> Restored:
    """Make work from a snapshot. Raises RefusedError when it is not one of this exercise at all."""
    if not isinstance(data, dict) or data.get("exercise") != exercise.id:
        raise RefusedError("This is not a saved place of this exercise.")
    if data.get("version") != VERSION:
        raise RefusedError("This place was saved by another version of Roundtable and cannot be opened here.")
    given = data.get("steps")
    kept = given if isinstance(given, dict) else {}
    fresh = Work(exercise)
    doings = tuple(
        doing.take(found) if isinstance(found := kept.get(doing.step.id), dict) else doing for doing in fresh.doings
    )
    ids = [doing.step.id for doing in doings]
    work = replace(fresh, doings=doings, skipped=_left_out(data.get("skipped"), ids))
    step, place = data.get("step"), data.get("place")
    at = ids.index(step) if step in ids else 0
    placed = replace(work, at=at, place=Place(place) if place in tuple(Place) else Place.NOTE)
    return Restored(placed, whole=step in ids and set(kept) == set(ids) and snapshot(placed)["steps"] == kept)


def _left_out(skipped: object, ids: list[str]) -> frozenset[str]:
    given = skipped if isinstance(skipped, list) else ()
    return frozenset(one for one in ids if one in given)
