"""From one meeting to the next: it opens with what was promised, and each promise is done, moved or dropped."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from roundtable.errors import RefusedError
from roundtable.model.meeting import Carried, Meeting
from roundtable.practice.consultation.sitting import Sitting, begin, time_of
from roundtable.practice.plan.refusing import checked

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from roundtable.model.case import Case
    from roundtable.model.consultation_format import Format

MOST: Final = 40
"""Promises that can come over, the oldest first."""
_GIVES_REASON: Final = frozenset({"moved", "dropped"})


def carried_over(last: Meeting) -> tuple[Carried, ...]:
    """What the next meeting opens with: what had come over and is not settled, then the promises of this one.

    What the person said no to does not come along. Ids tell from which meeting a
    promise is, so that it can be followed.
    """
    return (*_unsettled(last), *_promised(last))[:MOST]


def next_meeting(last: Meeting, form: Format, case: Case | None, today: dt.date) -> Sitting:
    """The meeting after this one: the same person and seats, a new question."""
    if last.case != (case.id if case else None):
        raise RefusedError("These minutes belong to another story: open them there.")
    if today < last.on:
        raise RefusedError("The next meeting is after the last one: choose a later day.")
    sitting = begin(form, case, today, _about(case, last)) if case else _blank(last, form, today)
    number = last.number + 1
    meeting = checked(
        Meeting,
        {
            **dict(sitting.meeting),
            "id": f"{last.case or 'blank'}-{number}"[-60:].lstrip("-"),
            "number": number,
            "label": last.label,
            "seats": last.seats,
            "order": last.order,
            "not_to_share": last.not_to_share,
            "carried": carried_over(last),
        },
    )
    return replace(sitting, meeting=meeting)


def settle(sitting: Sitting, item: str, became: str, reason: str = "", to: dt.date | None = None) -> Sitting:
    """Say what became of a promise: `done`, `moved` to another day or `dropped`, or `open` again.

    Moving and dropping have a reason. Neither is a fault.
    """
    old = next((one for one in sitting.meeting.carried if one.promise == item), None)
    if old is None:
        raise RefusedError("This promise is not there any more: choose another.")
    if became in _GIVES_REASON and not reason.strip():
        raise RefusedError("Write down the reason, in a few words. Moved is fine, and dropped is fine.")
    if became == "moved" and (to is None or to < sitting.meeting.on):
        raise RefusedError("Say to which day it is moved, from today on.")
    changes = {"became": became, "reason": reason, "to": to if became == "moved" else None}
    new = checked(Carried, {**dict(old), **changes})
    return sitting.note(carried=tuple(new if one.promise == item else one for one in sitting.meeting.carried))


def _about(case: Case, last: Meeting) -> str | None:
    """The moment of the story that comes after the last meeting's, or the same where it was the last."""
    ids = [decision.id for decision in case.decisions]
    place = ids.index(last.about) if last.about in ids else -1
    return ids[min(place + 1, len(ids) - 1)]


def _blank(last: Meeting, form: Format, today: dt.date) -> Sitting:
    """Whoever opened the first form confirmed that nobody real is behind it."""
    meeting = Meeting(id=last.id, format=form.id, on=today, label=last.label, words=last.words)
    return Sitting(form, meeting, left=time_of(form, 0))


def _unsettled(last: Meeting) -> Iterator[Carried]:
    for one in last.carried:
        if one.became in {"open", "moved"}:
            yield one.model_copy(update={"by": one.to or one.by, "became": "open", "to": None, "reason": ""})


def _promised(last: Meeting) -> Iterator[Carried]:
    for one in last.promises:
        if one.answer != "no":
            yield Carried(
                promise=f"m{last.number}-{one.id}"[:60].rstrip("-"),
                does=one.does,
                owner=_owner(last, one.owner),
                by=one.by,
            )


def _owner(last: Meeting, owner: str | None) -> str:
    seat = last.seat(owner)
    return seat.who if seat else last.label if owner else ""
