"""What the steps of a meeting collect: words, lines, options, how sure everybody is, and views that stay.

Everything is optional, and everything can be written again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from roundtable.errors import RefusedError
from roundtable.model.meeting import Choice, Dissent
from roundtable.practice.consultation.filling import choices_of
from roundtable.practice.plan.refusing import checked

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Mapping

    from roundtable.practice.consultation.sitting import Sitting

TEXTS: Final = (
    *("words", "situation", "background", "assessment", "request", "decision"),
    *("label", "escalation", "learned"),
)
"""Fields with one text."""
LISTS: Final = ("strengths", "parked", "could_fail", "open_questions", "consents", "not_to_share")
"""Fields with a list of lines."""
FINGERS: Final = 6
"""None to five: so many answers there are to how sure somebody is."""


def write(sitting: Sitting, **texts: str) -> Sitting:
    """Write one or several of `TEXTS`."""
    if not {*texts} <= {*TEXTS}:
        raise RefusedError("The minutes have no such field: use the fields of the form.")
    return sitting.note(**texts)


def say_summary_right(sitting: Sitting, *, right: bool) -> Sitting:
    """The presenter says whether the summary was right."""
    return sitting.note(summary_right=right)


def add_line(sitting: Sitting, name: str, text: str) -> Sitting:
    """Add a line to one of `LISTS`; one that is there already is not added again."""
    lines = lines_of(sitting, name)
    line = _line(text)
    return sitting if line in lines else sitting.note(**{name: (*lines, line)})


def remove_line(sitting: Sitting, name: str, place: int) -> Sitting:
    """Take a line out; `place` counts from 0."""
    lines = lines_of(sitting, name)
    _check_place(lines, place)
    return sitting.note(**{name: (*lines[:place], *lines[place + 1 :])})


def offer_choices(sitting: Sitting) -> Sitting:
    """Take over the options that the story has at this moment, beside those that are there."""
    known = {choice.id for choice in sitting.meeting.choices}
    offered = choices_of(sitting.case, sitting.meeting.about) if sitting.case else ()
    if not offered:
        raise RefusedError("The story has no options for this: write down those that the team sees.")
    return sitting.note(choices=(*sitting.meeting.choices, *(one for one in offered if one.id not in known)))


def add_choice(sitting: Sitting, what: str, **fields: str) -> Sitting:
    """Add an option: what it is, and perhaps `speaks_for`, `costs` and `person_would_say`."""
    if not what.strip():
        raise RefusedError("Write down what could be done.")
    item = next_id("choice", (choice.id for choice in sitting.meeting.choices))
    choice = checked(Choice, {"id": item, "what": what, **fields})
    return sitting.note(choices=(*sitting.meeting.choices, choice))


def edit_choice(sitting: Sitting, choice_id: str, **fields: str) -> Sitting:
    """Write what speaks for an option, what it costs, and what the person would say."""
    old = _choice(sitting, choice_id)
    new = checked(Choice, {**dict(old), **fields, "id": old.id})
    if not new.what:
        raise RefusedError("Write down what could be done.")
    return sitting.note(choices=_with(sitting.meeting.choices, new))


def remove_choice(sitting: Sitting, choice_id: str) -> Sitting:
    """Take an option out."""
    gone = _choice(sitting, choice_id)
    return sitting.note(choices=tuple(one for one in sitting.meeting.choices if one is not gone))


def park_as_choice(sitting: Sitting, place: int) -> Sitting:
    """Make an option of advice that was parked. It leaves the sheet."""
    lines = sitting.meeting.parked
    _check_place(lines, place)
    return remove_line(add_choice(sitting, lines[place]), "parked", place)


def count_first_views(sitting: Sitting, counts: Mapping[str, int]) -> Sitting:
    """How many were for each option before anybody had spoken. Only the spread is noted, never whose view it was."""
    for choice_id in counts:
        _choice(sitting, choice_id)
    return sitting.note(
        choices=tuple(
            checked(Choice, {**dict(one), "first_views": counts.get(one.id, one.first_views)})
            for one in sitting.meeting.choices
        )
    )


def decide_for(sitting: Sitting, choice_id: str) -> Sitting:
    """Take an option's own words as what the meeting recommends."""
    return sitting.note(decision=_choice(sitting, choice_id).what)


def show_fingers(sitting: Sitting, counts: Iterable[int]) -> Sitting:
    """How many showed 0, 1, 2, 3, 4 and 5 fingers."""
    shown = tuple(counts)
    if len(shown) != FINGERS:
        raise RefusedError("Count how many show none, one, two, three, four and five fingers.")
    return sitting.note(confidence=shown)


def dissent(sitting: Sitting, view: str, reason: str = "", seat: str | None = None) -> Sitting:
    """Note a view that stays, in its own words. Neither a reason nor a seat has to be said."""
    if not view.strip():
        raise RefusedError("Write the view down in their own words, or go on: nobody has to have one.")
    check_seat(sitting, seat)
    one = checked(Dissent, {"view": view, "reason": reason, "seat": seat})
    return sitting.note(dissents=(*sitting.meeting.dissents, one))


def remove_dissent(sitting: Sitting, place: int) -> Sitting:
    """Take a view out again, for whoever had it; `place` counts from 0."""
    _check_place(sitting.meeting.dissents, place)
    dissents = sitting.meeting.dissents
    return sitting.note(dissents=(*dissents[:place], *dissents[place + 1 :]))


def tell_today(sitting: Sitting, seat: str | None) -> Sitting:
    """Who tells the person today."""
    check_seat(sitting, seat)
    return sitting.note(tells_today=seat)


def set_review(sitting: Sitting, day: dt.date | None) -> Sitting:
    """The day of the next meeting about this person."""
    if day is not None and day <= sitting.meeting.on:
        raise RefusedError("The next review is after this meeting: choose a later day.")
    return sitting.note(review=day)


def next_id(begins: str, taken: Iterable[str]) -> str:
    """An id that is not taken, such as `choice-3`."""
    known = {*taken}
    return next(one for number in range(1, len(known) + 2) if (one := f"{begins}-{number}") not in known)


def lines_of(sitting: Sitting, name: str) -> tuple[str, ...]:
    """The lines of one of `LISTS`."""
    if name not in LISTS:
        raise RefusedError("The minutes have no such list: use the fields of the form.")
    lines: tuple[str, ...] = getattr(sitting.meeting, name)
    return lines


def _line(text: str) -> str:
    line = " ".join(text.split())
    if not line:
        raise RefusedError("Write something in this line first.")
    return line


def _check_place(entries: tuple[Any, ...], place: int) -> None:
    if not 0 <= place < len(entries):
        raise RefusedError("This line is not there any more: choose another.")


def _choice(sitting: Sitting, choice_id: str) -> Choice:
    found = next((one for one in sitting.meeting.choices if one.id == choice_id), None)
    if found is None:
        raise RefusedError("This option is not there any more: choose another.")
    return found


def _with(choices: tuple[Choice, ...], new: Choice) -> tuple[Choice, ...]:
    return tuple(new if one.id == new.id else one for one in choices)


def check_seat(sitting: Sitting, seat: str | None) -> None:
    """Raises RefusedError where a seat is named and nobody sits there."""
    if seat is not None and sitting.meeting.seat(seat) is None:
        raise RefusedError("They are not at the table: choose somebody who is.")
