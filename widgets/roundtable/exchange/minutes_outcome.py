"""The second half of the minutes: options, what is recommended, other views, and who does what by when."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from roundtable.exchange.minutes_words import list_texts, name_seat
from roundtable.exchange.paper import Entry, Heading, Listed, Prose, Table
from roundtable.exchange.plan_words import DOMAINS, day_in_words
from roundtable.exchange.rich_text import literal, literal_line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from roundtable.exchange.paper import Block
    from roundtable.model.meeting import Meeting

_ANSWERS: Final = {"proposed": "Not asked yet", "yes": "Yes", "no": "No", "yes-but": "Yes, but"}


def describe_outcome(meeting: Meeting) -> Iterator[Block]:
    """From the options to the last word."""
    yield from _options(meeting)
    yield from list_texts("What could make this fail", meeting.could_fail)
    yield from _decision(meeting)
    yield from _dissents(meeting)
    yield from _recommendations(meeting)
    yield from _actions(meeting)
    yield from list_texts("Consents", meeting.consents)
    yield from list_texts("Open questions", meeting.open_questions)
    yield from _afterwards(meeting)


def _options(meeting: Meeting) -> Iterator[Block]:
    if not meeting.choices:
        return
    counted = any(one.first_views for one in meeting.choices)
    rows = tuple(
        (
            one.what,
            literal_line(one.speaks_for),
            literal_line(one.costs),
            literal_line(one.person_would_say),
            *((str(one.first_views),) if counted else ()),
        )
        for one in meeting.choices
    )
    columns = ("Option", "Speaks for it", "Costs", "The person would say", *(("First views",) if counted else ()))
    caption = "Options that were weighed"
    if counted:
        caption += ", and how many were for each before anybody had spoken"
    yield Heading("Options")
    yield Table(caption, columns, rows)


def _decision(meeting: Meeting) -> Iterator[Block]:
    if meeting.decision:
        yield Heading("What the meeting recommends")
        yield Prose(literal(meeting.decision))
    if any(meeting.confidence):
        yield Prose(f"{_fingers(meeting.confidence)}.", "How sure, from none to five fingers:")


def _fingers(counts: tuple[int, ...]) -> str:
    """Such as `1 person showed 2, 3 people showed 4`."""
    shown = [(count, number) for number, count in enumerate(counts) if count]
    return ", ".join(
        f"{count} {'person' if count == 1 else 'people'} showed {number or 'none'}" for count, number in shown
    )


def _dissents(meeting: Meeting) -> Iterator[Block]:
    if not meeting.dissents:
        return
    entries = tuple(
        Entry(
            literal_line(f"{one.view} Because: {one.reason}" if one.reason else one.view),
            mark=name_seat(meeting, one.seat),
        )
        for one in meeting.dissents
    )
    yield Heading("What stays different")
    yield Listed(entries)


def _recommendations(meeting: Meeting) -> Iterator[Block]:
    if not meeting.recommendations:
        return
    rows = tuple(
        (
            name_seat(meeting, one.seat) or "The whole table",
            literal_line(one.what),
            literal_line(f"{one.verdict}, by {one.by}" if one.by else one.verdict),
            literal_line(one.reason),
            literal_line(one.person_view if one.person_view != one.reason else ""),
        )
        for one in meeting.recommendations
    )
    columns = ("From", "Recommends", "Became", "Why", "The person's view")
    yield Heading("Recommendations")
    yield Table("Each recommendation with its profession, and what became of it", columns, rows)


def _actions(meeting: Meeting) -> Iterator[Block]:
    if not meeting.promises:
        return
    rows = tuple(
        (
            one.does,
            literal_line(name_seat(meeting, one.owner) or "nobody yet"),
            day_in_words(one.by) if one.by else "no day yet",
            literal_line(one.known_by),
            literal_line(_asking(meeting, one.asks, day_in_words(one.ask_by) if one.ask_by else "")),
            literal_line(
                f"{_ANSWERS[one.answer]}. {one.answer_words}".strip() if one.answer_words else _ANSWERS[one.answer]
            ),
        )
        for one in meeting.promises
    )
    columns = ("What", "Who", "By", "We know by", "Who asks, by when", "The person says")
    yield Heading("Actions")
    yield Table("Each action is proposed until the person has answered", columns, rows)
    places = dict.fromkeys(DOMAINS[one.domain] for one in meeting.promises if one.domain)
    if places:
        yield Prose(f"{'; '.join(places)}.", "Parts of life:")


def _asking(meeting: Meeting, seat: str | None, day: str) -> str:
    return ", by ".join(filter(None, (name_seat(meeting, seat), day))) or "nobody yet"


def _afterwards(meeting: Meeting) -> Iterator[Block]:
    told = name_seat(meeting, meeting.tells_today)
    changes = meeting.plan_changes
    lines = (
        ("Goes further to:", meeting.escalation),
        ("Tells the person today:", told),
        ("Next review:", day_in_words(meeting.review) if meeting.review else "no day yet"),
        ("Changes of the care plan:", str(changes) if changes else ""),
        ("What we learned:", meeting.learned),
        ("Closed although something was missing:", meeting.closed_without),
    )
    yield Heading("After the meeting")
    for label, text in lines:
        if text:
            yield Prose(literal_line(text), label)
