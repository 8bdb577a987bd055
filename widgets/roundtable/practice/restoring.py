"""Walks as plain data, and back: for the browser's store and for files.

What comes back is outside input. It is applied by making the same moves
again, so it can only lead where a learner could have walked; it stops at the
first move that no longer fits, and says so.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, TypeVar

from roundtable.errors import RefusedError
from roundtable.practice import moves
from roundtable.practice.walk import COMMITMENT_LENGTH, Place, Trail, Walk

if TYPE_CHECKING:
    from roundtable.model.case import Case

VERSION = 1
"""Version of the snapshot's shape. A newer one is refused, an older one migrated."""

Move = Callable[[Walk], Walk]
T = TypeVar("T")
MOST_STEPS = 60
"""No case has more decisions on one path."""


@dataclass(frozen=True)
class Restored:
    """A walk made from a snapshot, and whether all of it still fitted."""

    walk: Walk
    whole: bool


def snapshot(walk: Walk) -> dict[str, Any]:
    """The walk as JSON-ready data: choices, and the commitment if there is one."""
    return {
        "version": VERSION,
        "case": walk.case.id,
        "place": walk.place.value,
        "seat": walk.seat,
        "trails": [_trail_data(trail) for trail in walk.trails],
        "commitment": walk.commitment,
    }


def restore(case: Case, data: object) -> Restored:
    """Make the moves of a snapshot again.

    Raises RefusedError when the data is not a snapshot of this case at all.
    """
    if not isinstance(data, dict) or data.get("case") != case.id:
        raise RefusedError("This is not a saved place of this case.")
    if data.get("version") != VERSION:
        raise RefusedError("This place was saved by another version of Roundtable and cannot be opened here.")
    restored = replay(Walk(case), _moves(data))
    words = data.get("commitment")
    if isinstance(words, str) and len(words) <= COMMITMENT_LENGTH:
        return replace(restored, walk=replace(restored.walk, commitment=words))
    return restored


def replay(walk: Walk, steps: list[Move]) -> Restored:
    """Make moves one after the other, up to the first that is refused."""
    for step in steps:
        try:
            walk = step(walk)
        except RefusedError:
            return Restored(walk, whole=False)
    return Restored(walk, whole=True)


def _trail_data(trail: Trail) -> dict[str, Any]:
    return {
        "decision": trail.decision,
        "asked": list(trail.asked),
        "contacted": [list(pair) for pair in trail.contacted],
        "raised": [list(pair) for pair in trail.raised],
        "spoken": list(trail.spoken),
        "ready": trail.ready,
        "first": trail.first,
        "confidence": trail.confidence,
        "chosen": trail.chosen,
        "mended": trail.mended,
        "skipped": trail.skipped,
    }


def _moves(data: dict[str, Any]) -> list[Move]:
    """The moves that a snapshot describes. Anything unreadable becomes a move that is refused."""
    place, trails = data.get("place"), as_list(data.get("trails"))[:MOST_STEPS]
    at_the_end = place in (Place.DEBRIEF, Place.CHAIR)
    if place == Place.NOTE:
        return []
    if place == Place.OVERVIEW or (at_the_end and not trails):
        steps: list[Move] = [moves.read_overview]
    else:
        steps = [moves.begin]
        if place != Place.MEET:
            steps.append(moves.go_to_seats)
        steps.extend(_played(data.get("seat"), trails))
    if at_the_end:
        steps.append(moves.go_to_debrief)
    if place == Place.CHAIR:
        steps.append(moves.read_from_chair)
    return [*steps, _arrived(place)]


def _played(seat: object, trails: list[Any]) -> list[Move]:
    """From the seat to the last decision that was opened."""
    if not trails:
        return []
    steps: list[Move] = [_with(moves.take_seat, seat) if isinstance(seat, str) else _unreadable]
    for number, trail in enumerate(trails):
        steps.extend(_trail_moves(trail, last=number == len(trails) - 1))
    return steps


def _trail_moves(trail: object, *, last: bool) -> list[Move]:
    if not isinstance(trail, dict):
        return [_unreadable]
    steps: list[Move] = [_at_decision(trail.get("decision"))]
    if trail.get("skipped") is True:
        steps.append(moves.skip)
    else:
        steps.extend(_gathering(trail))
        steps.extend(_deciding(trail))
    if not last:
        steps.append(moves.go_on)
    return steps


def _gathering(trail: dict[str, Any]) -> list[Move]:
    asked = [_with(moves.ask_person, question) for question in as_texts(trail.get("asked"))]
    raised = [_with(moves.raise_own, fact, how) for fact, how in as_pairs(trail.get("raised"))]
    contacted = [_with(moves.contact, who, ask) for who, ask in as_pairs(trail.get("contacted"))]
    steps: list[Move] = [
        lambda walk: furthest(walk, asked, raised, contacted),
        _gathered(len(asked) + len(raised) + len(contacted)),
    ]
    if trail.get("ready") is True:
        steps.append(moves.be_ready)
    return steps


def furthest(start: T, *rows: Sequence[Callable[[T], T]]) -> T:
    """Several rows of moves, each in its own order, in the mixture that gets furthest.

    A snapshot does not say whether the person or a colleague was asked first,
    and one answer can open, or close, a question to somebody else.
    """
    waiting, all_of_them = [(0,) * len(rows)], tuple(len(row) for row in rows)
    reached = {waiting[0]: start}
    while waiting and all_of_them not in reached:
        done = waiting.pop()
        for number, row in enumerate(rows):
            then = (*done[:number], done[number] + 1, *done[number + 1 :])
            if done[number] == len(row) or then in reached:
                continue
            try:
                reached[then] = row[done[number]](reached[done])
            except RefusedError:
                continue
            waiting.append(then)
    return reached[max(reached, key=sum)]


def _gathered(count: int) -> Move:
    """Refuses to go on when not all of the asking could be repeated."""

    def check(walk: Walk) -> Walk:
        trail = walk.trail
        if len(trail.asked) + len(trail.raised) + len(trail.contacted) != count:
            raise RefusedError("The case has changed here.")
        return walk

    return check


def _deciding(trail: dict[str, Any]) -> list[Move]:
    steps: list[Move] = []
    first, sure, chosen = trail.get("first"), trail.get("confidence"), trail.get("chosen")
    if isinstance(first, str):
        steps.append(_with(moves.judge, first, sure if type(sure) is int else 0))
    if isinstance(chosen, str):
        steps.append(_with(moves.decide, chosen))
    if trail.get("mended") is True:
        steps.append(moves.mend)
    return steps


def _at_decision(decision: object) -> Move:
    """Refuses to go on when the path of the case no longer leads to this decision."""

    def check(walk: Walk) -> Walk:
        if walk.trail.decision != decision:
            raise RefusedError("The case has changed here.")
        return walk

    return check


def _arrived(place: object) -> Move:
    """Refuses to call it whole when the moves have led to another place."""

    def check(walk: Walk) -> Walk:
        return walk if walk.place == place else _unreadable(walk)

    return check


def _unreadable(walk: Walk) -> Walk:
    raise RefusedError(f"Part of what was saved for {walk.case.title} cannot be read.")


def _with(move: Callable[..., Walk], *given: object) -> Move:
    return lambda walk: move(walk, *given)


def as_list(value: object) -> list[Any]:
    """A list from outside, or an empty one."""
    return value if isinstance(value, list) else []


def as_texts(value: object) -> list[str]:
    """The texts in a list from outside."""
    return [item for item in as_list(value)[:MOST_STEPS] if isinstance(item, str)]


def as_pairs(value: object) -> list[tuple[str, str]]:
    """The pairs of texts in a list from outside."""
    pairs = [item for item in as_list(value)[:MOST_STEPS] if isinstance(item, list) and len(item) == 2]
    return [(a, b) for a, b in pairs if isinstance(a, str) and isinstance(b, str)]


def as_text(value: object) -> str:
    """A text from outside, or an empty one."""
    return value if isinstance(value, str) else ""


def as_number(value: object) -> int:
    """A whole number from outside, or -1."""
    return value if type(value) is int else -1
