"""Meetings as plain data, and back: for the browser's store and for files.

    {"format": "roundtable-meeting", "version": 1, "meeting": {...}}

A file of minutes holds this; a meeting that goes on has its place beside it
(`sitting`). What comes back is outside input. What is no meeting, damaged, or
of a newer version is refused in a sentence; what names somebody or something
that is not there is mended, and `whole` says so.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from pydantic import ValidationError

from roundtable.errors import RefusedError
from roundtable.model.meeting import MEETING_VERSION, Meeting
from roundtable.practice.consultation.mending import mended
from roundtable.practice.consultation.sitting import LONGEST, Sitting, seconds_left, time_of

if TYPE_CHECKING:
    from roundtable.model.case import Case
    from roundtable.model.consultation_format import Format

FORMAT: Final = "roundtable-meeting"
VERSION: Final = 1
"""Version of the data's shape. A newer one is refused, an older one will be migrated."""


@dataclass(frozen=True)
class Restored:
    """A sitting made from data, and whether all of the data was used."""

    sitting: Sitting
    whole: bool


@dataclass(frozen=True)
class Read:
    """Minutes made from data, and whether all of the data was used."""

    meeting: Meeting
    whole: bool


def minutes_data(meeting: Meeting) -> dict[str, Any]:
    """The minutes as JSON-ready data. Fields that hold what an empty meeting holds are left out."""
    return {
        "format": FORMAT,
        "version": VERSION,
        "meeting": meeting.model_dump(mode="json", exclude_defaults=True),
    }


def snapshot(sitting: Sitting, now: float | None = None) -> dict[str, Any]:
    """The sitting as JSON-ready data, with the time that is left `now`."""
    place = {
        "step": sitting.step.id,
        "begun": sitting.begun,
        "left": seconds_left(sitting, now),
        "hinted": sitting.hinted,
    }
    return {**minutes_data(sitting.meeting), "sitting": place}


def named_in(data: object) -> tuple[str, str | None]:
    """Ids of the format and of the case that data names, so that they can be loaded. Raises RefusedError."""
    meeting = read_minutes(data).meeting
    return meeting.format, meeting.case


def read_minutes(data: object) -> Read:
    """Minutes from data that may hold anything. Raises RefusedError."""
    if not isinstance(data, dict) or data.get("format") != FORMAT:
        raise RefusedError("These are no minutes: choose a file that Roundtable has written.")
    version, given = data.get("version"), data.get("meeting")
    if _newer(version, VERSION) or (isinstance(given, dict) and _newer(given.get("version"), MEETING_VERSION)):
        raise RefusedError("These minutes were saved by a newer version of Roundtable: open them there.")
    if type(version) is not int or version < 1 or not isinstance(given, dict):
        raise RefusedError("These minutes are damaged and cannot be read: choose another file.")
    try:
        meeting = Meeting.model_validate(given)
    except (ValidationError, RecursionError):
        raise RefusedError("These minutes are damaged and cannot be read: choose another file.") from None
    good = mended(meeting)
    return Read(good, whole=good == meeting)


def restore(data: object, form: Format, case: Case | None) -> Restored:
    """A sitting from data that may hold anything, at rest: no timer runs.

    Raises RefusedError when it is no meeting of this format and this case.
    """
    read = read_minutes(data)
    meeting = read.meeting
    if meeting.case != (case.id if case else None):
        raise RefusedError("This meeting belongs to another story: open it there.")
    if meeting.format != form.id:
        raise RefusedError("This meeting follows another format: open it with that one.")
    fitting = mended(meeting, case, form)
    place = data.get("sitting", {}) if isinstance(data, dict) else {}
    sitting, placed = _placed(Sitting(form, fitting, left=time_of(form, 0), case=case), place)
    return Restored(sitting, whole=read.whole and fitting == meeting and placed)


def _placed(sitting: Sitting, place: object) -> tuple[Sitting, bool]:
    """Where the meeting had come to. A file of minutes does not say, and opens before the first step."""
    if place == {}:
        return sitting, True
    if not isinstance(place, dict):
        return sitting, False
    step, left = place.get("step"), place.get("left")
    ids = [one.id for one in sitting.form.steps]
    known = isinstance(step, str) and step in ids
    at = ids.index(str(step)) if known else 0
    timed = _is_time(left)
    begun, hinted = place.get("begun") is True, place.get("hinted") is True
    at_rest = Sitting(
        sitting.form,
        sitting.meeting,
        at=at,
        begun=begun and known,
        left=left if timed and isinstance(left, int | float) else time_of(sitting.form, at),
        hinted=hinted,
        case=sitting.case,
    )
    flags = isinstance(place.get("begun"), bool) and isinstance(place.get("hinted"), bool)
    return at_rest, known and timed and flags


def _is_time(left: object) -> bool:
    """A number of seconds that a timer can show; a meeting that was left open over night is over by a day at most."""
    if type(left) not in {int, float}:
        return False
    return isinstance(left, int | float) and math.isfinite(left) and -24 * LONGEST <= left <= LONGEST


def _newer(version: object, ours: int) -> bool:
    return type(version) is int and version > ours
