"""The minutes of a consultation as a paper, after the template of domain reference H.

Word, HTML and Markdown are written from it.

What was told in confidence and shared with the person's yes was for the room:
the minutes say that there was something, and not what. Everything that somebody
typed is made literal.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from roundtable.exchange.minutes_outcome import describe_outcome
from roundtable.exchange.minutes_words import TASKS, list_texts, name_seat
from roundtable.exchange.paper import Box, Entry, Handout, Heading, Listed, Page, Prose, Table, Voice
from roundtable.exchange.plan_words import day_in_words
from roundtable.exchange.rich_text import literal, literal_line
from roundtable.model.case import PERSON
from roundtable.model.fact import Sharing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from roundtable.exchange.paper import Block
    from roundtable.model.case import Case
    from roundtable.model.consultation_format import Format
    from roundtable.model.meeting import Meeting, Pooled

ABOUT: Final = (
    "Minutes of a practice consultation about an invented person. A training record, and not a medical record."
)
IN_CONFIDENCE: Final = (
    "Something that was told in confidence, shared in this room with the person's yes. Not written down."
)
_BECAME: Final = {"open": "still open", "done": "done", "moved": "moved", "dropped": "dropped"}


def make_minutes(meeting: Meeting, form: Format | None, case: Case | None, *, letter: bool = False) -> Handout:
    """The minutes. `form` names the format and its steps, `case` knows its facts; both may be missing."""
    called = meeting.label or "the person"
    title = f"Consultation about {called}"
    page = Page(
        id="minutes",
        title=f"Minutes of meeting {meeting.number}",
        blocks=tuple(_describe(meeting, form, case)),
        below=_below(meeting, form),
    )
    unseen = case is not None and case.review.clinical is None
    about = f"{ABOUT} No clinician has reviewed the story that it began with." if unseen else ABOUT
    return Handout(title=title, author="Roundtable", sheet=(page,), cards=(), about=about, letter=letter, kind="")


def _below(meeting: Meeting, form: Format | None) -> str:
    parts = [
        f"{day_in_words(meeting.on)}.",
        f"{form.title}, {form.minutes} minutes." if form else "",
        "Closed." if meeting.closed else "Still open.",
    ]
    return " ".join(filter(None, parts))


def _describe(meeting: Meeting, form: Format | None, case: Case | None) -> Iterator[Block]:
    yield from _not_to_share(meeting)
    yield from _seats(meeting, present=form is not None and form.person_present)
    yield from _carried(meeting)
    if meeting.question:
        yield Heading("The question")
        yield Prose(literal(meeting.question))
    yield from _person(meeting)
    yield from _known(meeting, case)
    yield from list_texts("Advice that came early, and was kept", meeting.parked)
    yield from describe_outcome(meeting)
    yield from _skipped(meeting, form)


def _not_to_share(meeting: Meeting) -> Iterator[Block]:
    if meeting.not_to_share:
        entries = tuple(Entry(literal_line(text)) for text in meeting.not_to_share)
        yield Box((Heading("Not to be shared", 2), Listed(entries)), kind="warning")


def _seats(meeting: Meeting, *, present: bool) -> Iterator[Block]:
    """Who was there, the person first where the format has them at the table."""
    person = (Entry(literal_line(name_seat(meeting, PERSON))),) if present else ()
    entries = person + tuple(
        Entry(literal_line(seat.who), mark=", ".join(TASKS[task] for task in seat.tasks)) for seat in meeting.seats
    )
    if entries:
        yield Heading("Who was there")
        yield Listed(entries)


def _carried(meeting: Meeting) -> Iterator[Block]:
    if not meeting.carried:
        return
    rows = tuple(
        (
            one.does,
            literal_line(one.owner),
            f"{_BECAME[one.became]}{f' to {day_in_words(one.to)}' if one.to else ''}",
            literal_line(one.reason),
        )
        for one in meeting.carried
    )
    yield Heading("What became of last time")
    yield Table("Promises of the last meeting", ("What", "Whose", "Became", "Why"), rows)


def _person(meeting: Meeting) -> Iterator[Block]:
    if meeting.words:
        yield Heading("In the person's words")
        yield Voice(meeting.label or "The person", literal(meeting.words))
    yield from list_texts("Strengths", meeting.strengths)


def _known(meeting: Meeting, case: Case | None) -> Iterator[Block]:
    """Facts in one column, how they are read in another."""
    rows = [
        ("Situation", literal_line(meeting.situation), literal_line(meeting.assessment)),
        ("Background", literal_line(meeting.background), ""),
        *((name_seat(meeting, one.seat) or "The table", _pooled(one, case), "") for one in meeting.pooled),
    ]
    told = tuple(row for row in rows if row[1] or row[2])
    if any(row[2] for row in told):
        yield Heading("What is known, and how it is read")
        yield Table("Facts, and the presenter's reading of them", ("From", "Known", "How it is read"), told)
    elif told:
        yield Heading("What is known")
        yield Table("Facts, with who brought them", ("From", "Known"), tuple(row[:2] for row in told))
    if meeting.summary_right:
        yield Prose("The presenter said that it was summarised correctly.")


def _pooled(one: Pooled, case: Case | None) -> str:
    fact = case.fact(one.fact) if case and one.fact else None
    if fact is None:
        return literal_line(one.words)
    return IN_CONFIDENCE if fact.sharing is not Sharing.OPEN else fact.text


def _skipped(meeting: Meeting, form: Format | None) -> Iterator[Block]:
    titles = [step.title for step in (form.steps if form else ()) if step.id in meeting.skipped]
    if titles:
        yield Prose(literal_line("; ".join(titles)), "Left out:")
