"""The papers of a group: a facilitator sheet made from the case file, and role cards to hand out."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from roundtable.exchange.cards import make_cards
from roundtable.exchange.help_lines import LETTER_PAPER, describe_line, find_places
from roundtable.exchange.naming import Names
from roundtable.exchange.paper import Block, Box, Entry, Handout, Heading, Listed, Page, Prose, Table, Voice
from roundtable.exchange.reviews import describe_reviews, describe_source
from roundtable.exchange.sheet_decisions import make_decision_page
from roundtable.exchange.timing import SESSIONS, count_decisions, plan_session

if TYPE_CHECKING:
    from collections.abc import Iterator

    from roundtable.content.catalogue import Catalogue
    from roundtable.model.case import Case

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


def make_handout(case: Case, catalogue: Catalogue, country: str | None = None, today: dt.date | None = None) -> Handout:
    """All papers of a case. Raises RoundtableError for a country without help lines."""
    today = today or dt.date.today()  # noqa: DTZ011  a day at the place where it is printed
    names = Names(case, catalogue)
    lines = tuple(_help_lines(catalogue, country, today))
    sheet = (
        Page("sheet", "Facilitator sheet", tuple(_front(names)), _below(case)),
        *(make_decision_page(names, decision) for decision in case.decisions),
        Page("debrief", "Debrief and after-care", (*_debrief(names), *lines, *_about(names)), case.title),
    )
    return Handout(case.title, case.author, sheet, make_cards(names), letter=country in LETTER_PAPER)


def describe_content_note(names: Names) -> tuple[Prose | Listed, ...]:
    """What people are told before anything else."""
    note = names.case.content_note
    says = "This case mentions:" if note.intensity == "mentions" else "This case talks at length about:"
    topics = tuple(Entry(topic) for topic in names.topics(note.topics))
    listed: tuple[Prose | Listed, ...] = (Prose(says), Listed(topics)) if topics else ()
    words = (Prose(note.words),) if note.words else ()
    return (*(listed or (Prose("This case needs no content note."),)), *words)


def _below(case: Case) -> str:
    seats = sum(member.seat for member in case.team)
    return f"{case.title}: {len(case.decisions)} decisions, {seats} seats and an observer"


def _front(names: Names) -> Iterator[Block]:
    case = names.case
    yield Box((Heading("Content note: read this aloud first"), *describe_content_note(names)))
    yield Heading("Before you start")
    yield Listed(tuple(Entry(text) for text in _before(names)))
    yield Heading("The person")
    yield Prose(f"{case.person.name}, called {case.person.called}, {case.person.age}, {case.person.pronouns}.")
    yield Voice(case.person.called, case.person.in_their_words)
    if case.review.lived_experience is None:
        yield Prose("These words were imagined by the authors. Nobody with lived experience has reviewed them yet.")
    yield Prose(case.person.about)
    yield Prose(case.setting, label="Where this happens:")
    for minutes in SESSIONS:
        slots = plan_session(minutes, len(case.decisions), names.called)
        played = count_decisions(minutes, len(case.decisions))
        yield Heading(f"If you have {minutes} minutes: {played} decision{'s' if played > 1 else ''}")
        rows = tuple((str(slot.start), str(slot.minutes), slot.what) for slot in slots)
        yield Table(f"Plan for {minutes} minutes", ("From", "Minutes", "What happens"), rows)
    yield from _confidences(names)


def _before(names: Names) -> Iterator[str]:
    case = names.case
    if _ABOUT_SUICIDE & set(case.content_note.topics):
        yield "**Lead this case only with a clinical co-facilitator, who stays to the end.**"
    elif any(names.catalogue.topics[t].heavy for t in case.content_note.topics if t in names.catalogue.topics):
        yield "**Lead this case together with somebody who knows this kind of work.**"
    yield "Name a support contact: a person whom anybody can turn to during and after. Not you."
    yield "Look up the help lines on the last page of this sheet, and their dates."
    yield (
        "Print a card for each seat on one page each, and this sheet for yourself. "
        "Of the decisions, you need only those that you play, and the summaries of the others."
    )
    yield (
        f"Groups of three to five. Everybody takes a card, best not that of their own profession. "
        f"Nobody plays {names.called}: you read {names.called}'s words."
    )
    yield "Say: all people are invented. Please tell nothing about a real person, yourself included."
    yield "Say: you can pass, watch or leave at any moment. Nobody will ask why. If anybody says “stop”, we all stop."
    yield "Do not say which option is the right one. Ask what each protects and what it costs."


def _confidences(names: Names) -> Iterator[Block]:
    """What seats were told in confidence, and what the person says when asked."""
    facts = [fact for fact in names.case.facts if fact.consent is not None]
    if facts:
        yield Heading("Told in confidence")
        yield Prose(f"When a player asks {names.called} first, read the answer. When they tell it, read the other.")
    for fact in facts:
        if fact.consent is not None:
            yield Prose(fact.text, label=f"{names.holders(fact)}:")
            yield Voice(f"Asked first, {names.called} says {fact.consent.answer}", fact.consent.words)
            yield Voice("Told without asking", fact.consent.if_told)


def _debrief(names: Names) -> Iterator[Block]:
    case = names.case
    yield Heading("Four steps, always in this order")
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
