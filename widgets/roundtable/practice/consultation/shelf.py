"""Minutes that are kept in the browser, for the next meeting about the same person.

    {"version": 1, "minutes": [{"format": "roundtable-meeting", ...}, ...]}

What comes back is outside input. Entries that cannot be read here, such as
those of a newer version, are kept as they are: nothing is lost by opening an
older program.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from roundtable.errors import RefusedError
from roundtable.practice.consultation.keeping import minutes_data, read_minutes

if TYPE_CHECKING:
    from roundtable.model.meeting import Meeting

VERSION: Final = 1
MOST: Final = 24
"""Minutes that are kept about one person."""


@dataclass(frozen=True)
class Shelf:
    """Minutes about one person."""

    entries: tuple[Any, ...] = ()
    """What is kept, also what cannot be read here."""
    meetings: tuple[Meeting, ...] = ()
    """What can be read, the last meeting first."""
    newer: bool = False
    """Whether all of it was kept by a newer version: then it is left alone."""


def read_shelf(data: object, case_id: str | None) -> Shelf:
    """Kept minutes about the person of a case (None: of a blank invented person), from data that may hold anything."""
    kept = data if isinstance(data, dict) else {}
    version, minutes = kept.get("version"), kept.get("minutes")
    if type(version) is int and version > VERSION:
        return Shelf(newer=True)
    entries = tuple(minutes[:MOST]) if isinstance(minutes, list) else ()
    return _sorted(entries, case_id)


def put_on(shelf: Shelf, meeting: Meeting) -> Shelf:
    """Keep the minutes of a meeting, in place of those that were kept of the same one before."""
    if shelf.newer:
        raise RefusedError("What is kept here is from a newer version of Roundtable. Take these minutes as a file.")
    others = tuple(one for one in shelf.entries if _id_of(one) != meeting.id)
    if len(others) >= MOST:
        raise RefusedError(f"{MOST} minutes are kept here already. Take these as a file, or delete some of the others.")
    return _sorted((*others, minutes_data(meeting)), meeting.case)


def take_off(shelf: Shelf, meeting_id: str) -> Shelf:
    """Delete the minutes of one meeting."""
    if all(one.id != meeting_id for one in shelf.meetings):
        raise RefusedError("These minutes are not here any more.")
    entries = tuple(one for one in shelf.entries if _id_of(one) != meeting_id)
    meetings = tuple(one for one in shelf.meetings if one.id != meeting_id)
    return replace(shelf, entries=entries, meetings=meetings)


def find_minutes(shelf: Shelf, meeting_id: str) -> Meeting:
    """The minutes of one meeting. Raises RefusedError."""
    found = next((one for one in shelf.meetings if one.id == meeting_id), None)
    if found is None:
        raise RefusedError("These minutes are not here any more: choose others.")
    return found


def shelf_data(shelf: Shelf) -> dict[str, Any]:
    """All that is kept, as JSON-ready data."""
    return {"version": VERSION, "minutes": [*shelf.entries]}


def _sorted(entries: tuple[Any, ...], case_id: str | None) -> Shelf:
    read = {one.id: one for entry in entries if (one := _read(entry)) is not None and one.case == case_id}
    return Shelf(entries, tuple(sorted(read.values(), key=lambda one: (one.number, one.on), reverse=True)))


def _read(entry: object) -> Meeting | None:
    try:
        return read_minutes(entry).meeting
    except RefusedError:
        return None


def _id_of(entry: object) -> object:
    """Of which meeting an entry is, where it can be read."""
    read = _read(entry)
    return read.id if read else None
