"""Rooms as plain data, and back. As with walks, restoring is making the same moves again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from roundtable.errors import RefusedError
from roundtable.practice import leading
from roundtable.practice.restoring import (
    MOST_STEPS,
    as_list,
    as_number,
    as_pairs,
    as_text,
    as_texts,
    furthest,
    snapshot,
)
from roundtable.practice.room import MOST_VOTES, Room, RoomStep

if TYPE_CHECKING:
    from collections.abc import Iterator

    from roundtable.model.case import Case

VERSION = 1
"""Version of the snapshot's shape."""
RoomMove = Callable[[Room], Room]


@dataclass(frozen=True)
class RestoredRoom:
    """A room made from a snapshot, and whether all of it still fitted."""

    room: Room
    whole: bool


def room_snapshot(room: Room) -> dict[str, Any]:
    """The room as JSON-ready data: numbers and choices, nothing that anybody wrote."""
    walk = snapshot(room.walk)
    return {
        "version": VERSION,
        "case": room.case.id,
        "step": room.step.value,
        "minutes": room.minutes,
        "people": room.people,
        "trails": walk["trails"],
        "votes": [
            {"decision": v.decision, "first": [list(p) for p in v.first], "second": [list(p) for p in v.second]}
            for v in room.votes
        ],
    }


def restore_room(case: Case, data: object) -> RestoredRoom:
    """Make the moves of a snapshot again.

    Raises RefusedError when the data is not a snapshot of a room with this case at all.
    """
    if not isinstance(data, dict) or data.get("case") != case.id:
        raise RefusedError("This is not a saved place of this case.")
    if data.get("version") != VERSION:
        raise RefusedError("This place was saved by another version of Roundtable and cannot be opened here.")
    room, whole = Room.of(case), True
    try:
        for after in _replay(room, data):
            room = after
    except RefusedError:
        whole = False
    if room.people:
        room = leading.count_people(room, as_number(data.get("people")))
    return RestoredRoom(room, whole=whole and room.step == data.get("step"))


def _replay(room: Room, data: dict[str, Any]) -> Iterator[Room]:
    """The room after each move that a snapshot describes. Raises RefusedError at the first that does not fit."""
    step, trails = data.get("step"), as_list(data.get("trails"))[:MOST_STEPS]
    minutes, people = as_number(data.get("minutes")), as_number(data.get("people"))
    if step == RoomStep.NOTE:
        yield leading.change_plan(leading.gather(room, minutes, MOST_VOTES))
        return
    yield (room := leading.gather(room, minutes, people))
    if step == RoomStep.SEATING:
        return
    # Some may have left since they voted, so the votes are repeated as if nobody had.
    yield (room := leading.count_people(leading.meet(room), MOST_VOTES))
    if step == RoomStep.MEET:
        return
    yield (room := leading.hand_out(room))
    if not trails:
        return
    yield (room := leading.open_case(room))
    votes = {as_text(vote.get("decision")): vote for vote in _dicts(data.get("votes"))}
    for number, trail in enumerate(trails):
        for after in _replay_trail(room, trail, votes, last=number == len(trails) - 1):
            room = after
            yield room
    if step in (RoomStep.DEBRIEF, RoomStep.CHAIR) and room.step is not RoomStep.DEBRIEF:
        yield (room := leading.go_to_debrief(room))
    if step == RoomStep.CHAIR:
        yield leading.read_from_chair(room)


def _replay_trail(room: Room, trail: object, votes: dict[str, dict[str, Any]], *, last: bool) -> Iterator[Room]:
    if not isinstance(trail, dict):
        raise RefusedError("Part of what was saved cannot be read.")
    here = as_text(trail.get("decision"))
    if any(met.decision == here and met.skipped for met in room.walk.trails):
        return  # the room leaves out by itself what its plan leaves out
    if room.step is not RoomStep.FACTS or room.walk.trail.decision != here:
        raise RefusedError("The case has changed here.")
    if trail.get("skipped") is True:
        yield leading.skip(room)
        return
    for move in (*_asking(trail), *_deciding(trail, votes.get(here, {}))):
        yield (room := move(room))
    if not last:
        yield leading.go_on(room)


def _asking(trail: dict[str, Any]) -> list[RoomMove]:
    """Everything that was asked and said, in the mixture that gets furthest; all of it, or the next move is refused."""
    asked = [partial(leading.ask_person, question_id=item) for item in as_texts(trail.get("asked"))]
    contacted = [partial(leading.contact, who=who, ask_id=ask) for who, ask in as_pairs(trail.get("contacted"))]
    raised = [partial(leading.raise_confidence, fact_id=fact, how=how) for fact, how in as_pairs(trail.get("raised"))]
    spoken = [partial(leading.speak, fact_id=fact) for fact in as_texts(trail.get("spoken"))]
    count = len(asked) + len(contacted) + len(raised) + len(spoken)
    return [lambda room: furthest(room, asked, contacted, raised, spoken), partial(_all_of, count=count)]


def _all_of(room: Room, count: int) -> Room:
    trail = room.walk.trail
    if len(trail.asked) + len(trail.contacted) + len(trail.raised) + len(trail.spoken) != count:
        raise RefusedError("The case has changed here.")
    return room


def _deciding(trail: dict[str, Any], vote: dict[str, Any]) -> list[RoomMove]:
    moves: list[RoomMove] = [leading.call_vote] if trail.get("ready") is True else []
    for key, move in (("first", leading.vote_first), ("second", leading.vote_again)):
        counts = {option: as_number(count) for option, count in _counts(vote.get(key))}
        if counts:
            moves.append(partial(move, counts=counts))
    if isinstance(trail.get("chosen"), str):
        moves.append(partial(leading.agree, option_id=trail["chosen"]))
    if trail.get("mended") is True:
        moves.append(leading.mend)
    return moves


def _counts(value: object) -> list[tuple[str, Any]]:
    pairs = [item for item in as_list(value)[:MOST_STEPS] if isinstance(item, list) and len(item) == 2]
    return [(option, count) for option, count in pairs if isinstance(option, str)]


def _dicts(value: object) -> list[dict[str, Any]]:
    return [item for item in as_list(value)[:MOST_STEPS] if isinstance(item, dict)]
