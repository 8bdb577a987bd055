"""Words and small blocks that all parts of the minutes share."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from roundtable.exchange.paper import Entry, Heading, Listed
from roundtable.exchange.rich_text import literal_line
from roundtable.model.case import PERSON
from roundtable.model.meeting import Task

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from roundtable.exchange.paper import Block
    from roundtable.model.meeting import Meeting

TASKS: Final = {
    Task.FACILITATOR: "facilitator",
    Task.PRESENTER: "presenter",
    Task.TIMEKEEPER: "timekeeper",
    Task.SCRIBE: "scribe",
    Task.DISSENT: "looks for what is missing",
    Task.VOICE: "voice of the person",
    Task.INTERPRETER: "interpreter",
}


def name_seat(meeting: Meeting, seat_id: str | None) -> str:
    """Who a seat is; the person by what they are called; empty where nobody is named."""
    if seat_id == PERSON:
        return meeting.label or "The person"
    seat = meeting.seat(seat_id)
    return seat.who if seat else ""


def list_texts(title: str, texts: Iterable[str]) -> Iterator[Block]:
    """A heading with a list, or nothing."""
    entries = tuple(Entry(literal_line(text)) for text in texts if text)
    if entries:
        yield Heading(title)
        yield Listed(entries)
