"""The papers of a group: a facilitator sheet made from the case file, and cards to hand out."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from roundtable.errors import RoundtableError
from roundtable.exchange.cards import make_cards, plan_sets
from roundtable.exchange.help_lines import LETTER_PAPER, describe_line, find_places
from roundtable.exchange.naming import Names
from roundtable.exchange.paper import Block, Box, Entry, Handout, Heading, Listed, Page, Prose, Table, Voice
from roundtable.exchange.reviews import describe_reviews, describe_source
from roundtable.exchange.sheet_decisions import make_decision_page, tell_left_out
from roundtable.exchange.sheet_facts import make_facts_page
from roundtable.exchange.slots import describe_slots
from roundtable.practice.seating import PEOPLE
from roundtable.practice.timetable import SESSIONS, Timetable, plan_session

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from roundtable.content.catalogue import Catalogue
    from roundtable.model.case import Case
    from roundtable.model.decision import Decision

WITHOUT_LENGTH = (45, 75)
"""Sessions that a sheet has timetables for where nobody said how long the session is."""
_ABOUT_SUICIDE = {"suicidal-thoughts", "suicide"}
_STEPS = (
    ("Reaction (one word or “pass”)", "How are you now? Do not discuss the words."),
    ("Description", "What happened, in two sentences, for somebody who was not here?"),
    ("Analysis", "Which fact changed your mind, who had it, and how did it get to the table?"),
    ("Summary", "What will each of us try, ask or stop next week?"),
)
_AFTER_CARE = (
    "Stay for 15 minutes. Say once more who the support contact is, today and tomorrow.",
    "Nobody is asked why they passed, watched or left. Not kindly, not later either.",
    "Ask those who brought lived experience into the room how they are.",
    "If somebody may be in danger, this is no longer training. Stay with them, and bring in a clinician.",
    "If it is urgent, call the emergency number of your country.",
    "Collect the cards. What people wrote for themselves is theirs.",
    "Send a short message the next day: thank you, the support contact, the help lines, no homework.",
)


def make_handout(
    case: Case,
    catalogue: Catalogue,
    country: str | None = None,
    today: dt.date | None = None,
    *,
    minutes: int | None = None,
    people: int | None = None,
) -> Handout:
    """All papers of a case.

    Raises RoundtableError for a country without help lines, for a length without
    a timetable and for more people than a room holds.
    """
    _check(minutes, people)
    today = today or dt.date.today()  # noqa: DTZ011  a day at the place where it is printed
    names = Names(case, catalogue)
    played = _played(case, minutes)
    lines = tuple(_help_lines(catalogue, country, today))
    sheet = (
        Page("sheet", "Facilitator sheet", tuple(_front(names, minutes, people)), _below(names, minutes, played)),
        make_facts_page(names),
        *(make_decision_page(names, decision, played) for decision in played),
        Page("debrief", "Debrief and after-care", tuple(_debrief(names, played)), case.title),
        Page("help", "Help lines, and about this case", (*lines, *_about(names)), case.title, columns=2, size="small"),
    )
    cards = make_cards(names, people, played[0])
    return Handout(case.title, case.author, sheet, cards, letter=country in LETTER_PAPER)


def describe_content_note(names: Names) -> tuple[Prose | Listed, ...]:
    """What people are told before anything else."""
    note = names.case.content_note
    says = "This case mentions:" if note.intensity == "mentions" else "This case talks at length about:"
    topics = "; ".join(topic.lower() for topic in names.topics(note.topics))
    listed = Prose(f"{says} {topics}." if topics else "This case needs no content note.")
    return (listed, Prose(note.words)) if note.words else (listed,)


def _check(minutes: int | None, people: int | None) -> None:
    if minutes is not None and minutes not in SESSIONS:
        known = ", ".join(map(str, SESSIONS))
        raise RoundtableError(f"There is no timetable for {minutes} minutes. There is one for: {known}.")
    if people is not None and people not in PEOPLE:
        raise RoundtableError(f"Cards can be dealt to {PEOPLE.start} to {PEOPLE.stop - 1} people, not to {people}.")


def _played(case: Case, minutes: int | None) -> tuple[Decision, ...]:
    """The decisions that stand on the sheet in full."""
    if minutes is None:
        return case.decisions
    wanted = plan_session(case, minutes).decisions
    return tuple(decision for decision in case.decisions if decision.id in wanted)


def _below(names: Names, minutes: int | None, played: Sequence[Decision]) -> str:
    case = names.case
    decisions = f"{len(played)} of {len(case.decisions)} decisions" if minutes else f"{len(case.decisions)} decisions"
    length = f"a session of {minutes} minutes, " if minutes else ""
    return f"{case.title}: {length}{decisions}, {sum(member.seat for member in case.team)} seats"


def _front(names: Names, minutes: int | None, people: int | None) -> Iterator[Block]:
    case = names.case
    yield Box((Heading("Content note: read this aloud first"), *describe_content_note(names)))
    yield Heading("Before you start")
    yield Listed(tuple(Entry(text) for text in _before(names)))
    yield Heading("What to print")
    yield Listed(tuple(Entry(text) for text in _printing(names, minutes, people)))
    for length in (minutes,) if minutes else WITHOUT_LENGTH:
        yield from _timetable(names, plan_session(case, length))
    yield Heading("The person")
    yield Prose(f"{case.person.name}, called {case.person.called}, {case.person.age}, {case.person.pronouns}.")
    yield Voice(f"{case.person.called}, to read aloud", case.person.in_their_words)
    if case.review.lived_experience is None:
        yield Prose("These words were imagined by the authors. Nobody with lived experience has reviewed them yet.")
    yield Prose(case.person.about)
    yield Prose(case.setting, label="Where this happens:")


def _timetable(names: Names, plan: Timetable) -> Iterator[Block]:
    played = len(plan.decisions)
    yield Heading(f"If you have {plan.minutes} minutes: {played} decision{'s' if played > 1 else ''}")
    if plan.why:
        yield Prose(plan.why, label="What it practises:")
    rows = tuple((str(slot.start), str(slot.minutes), slot.what) for slot in describe_slots(names, plan))
    yield Table(f"Plan for {plan.minutes} minutes", ("From", "Minutes", "What happens"), rows)


def _before(names: Names) -> Iterator[str]:
    case = names.case
    if _ABOUT_SUICIDE & set(case.content_note.topics):
        yield "**Lead this case only with a clinical co-facilitator, who stays to the end.**"
    elif any(names.catalogue.topics[t].heavy for t in case.content_note.topics if t in names.catalogue.topics):
        yield "**Lead this case together with somebody who knows this kind of work.**"
    yield "Name a support contact: a person whom anybody can turn to during and after. Not you."
    yield "Look up the help lines on the last page of this sheet, and their dates."
    yield (
        f"Everybody takes a card, best not that of their own profession. "
        f"Nobody plays {names.called}: you read {names.called}'s words."
    )
    yield "Say: all people are invented. Please tell nothing about a real person, yourself included."
    yield "Say: you can pass, watch or leave at any moment. Nobody will ask why. If anybody says “stop”, we all stop."
    yield "Do not say which option is the right one. Ask what each protects and what it costs."


def _printing(names: Names, minutes: int | None, people: int | None) -> Iterator[str]:
    pages = estimate_pages(len(_played(names.case, minutes)))
    yield f"This sheet for yourself: about {pages} pages. Each decision begins on a new page."
    if minutes is None:
        yield "Of the decisions, print only those that you play. For the others, read the summary at their end."
    for dealt in plan_sets(names, people):
        if not dealt.size:
            yield f"The {len(dealt.hands)} cards, one page each, once for every table."
        elif dealt.times == 1:
            yield f"The {len(dealt.hands)} cards for a table of {dealt.size}, one page each."
        else:
            yield (
                f"The {len(dealt.hands)} cards for a table of {dealt.size}, one page each. "
                f"You have {dealt.times} such tables: print these cards {dealt.times} times."
            )


def estimate_pages(decisions: int) -> int:
    """Pages of a sheet with so many decisions in full: our own cases, measured with LibreOffice on US Letter."""
    return round(6.5 + 2.2 * decisions)


def _debrief(names: Names, played: Sequence[Decision]) -> Iterator[Block]:
    case = names.case
    yield from tell_left_out(names, played, None)
    told = [decision for decision in played if decision.from_the_chair]
    if told:
        yield Heading(f"First, in silence: from {names.called}'s chair")
        yield Prose("Read aloud those of the decisions that the group made. Nobody comments.")
    for decision in told:
        yield Voice(f"Decision {names.number(decision)}", decision.from_the_chair or "")
    yield Heading("Then four steps, always in this order")
    yield Listed(tuple(Entry(text, label=f"{label}:") for label, text in _STEPS))
    if case.debrief_questions:
        yield Heading("Questions for this case")
        yield Listed(tuple(Entry(text) for text in case.debrief_questions), numbered=True)
    good, wrong = ("What good looks like", case.good_looks_like), ("What teams get wrong here", case.team_errors)
    for title, texts in (good, wrong):
        if texts:
            yield Heading(title)
            yield Listed(tuple(Entry(text) for text in texts))
    if case.epilogue:
        yield Heading("To end with")
        yield Voice(f"Later, {names.called}", case.epilogue)
    yield Heading("After-care")
    yield Listed(tuple(Entry(text) for text in _AFTER_CARE))


def _help_lines(catalogue: Catalogue, country: str | None, today: dt.date) -> Iterator[Block]:
    yield Heading("Help lines")
    yield Prose("In an emergency, call the emergency number of your country. These lines are for you too.")
    for place in find_places(catalogue, country):
        yield Heading(place.name, 2)
        if place.lines:
            yield Listed(tuple(Entry(describe_line(line, today)) for line in place.lines))
        else:
            yield Prose("No line is recorded for this country.")


def _about(names: Names) -> Iterator[Block]:
    case = names.case
    yield Heading("About this case")
    yield Listed(tuple(Entry(text) for text in describe_reviews(case)))
    if case.how_invented:
        yield Prose(case.how_invented)
    if case.aims:
        yield Prose(f"{', '.join(case.aims)}.", label="Practises these IPEC competencies:")
    if names.sources():
        yield Heading("Sources")
        yield Listed(tuple(Entry(describe_source(source)) for source in names.sources()))
