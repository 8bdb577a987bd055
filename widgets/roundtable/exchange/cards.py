"""Role cards: for every seat one page with what that seat knows, and one for an observer.

A card gives no answers. It holds no fact that only others have, and of what is
private to the person only what was told to that very seat.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from roundtable.exchange.paper import Block, Box, Entry, Heading, Listed, Page, Prose
from roundtable.model.fact import Sharing

if TYPE_CHECKING:
    from roundtable.exchange.naming import Names
    from roundtable.model.case import Member
    from roundtable.model.fact import Fact


def make_cards(names: Names) -> tuple[Page, ...]:
    """A card for every seat, and one for an observer."""
    seats = tuple(_seat_card(names, member) for member in names.case.team if member.seat)
    return (*seats, _observer_card(names))


def _seat_card(names: Names, member: Member) -> Page:
    own = tuple(fact for fact in names.case.facts if member.id in fact.known_by and not fact.shared)
    blocks: list[Block] = [
        _note(names),
        Heading("Who you are"),
        Prose(" ".join(filter(None, (names.plain_role(member), member.does)))),
        *_everyone_knows(names),
        Heading("What you know, and the whole team does not"),
        Listed(tuple(_own_entry(names, fact) for fact in own))
        if own
        else Prose("Nothing more than the others. Your questions are what you bring."),
        *_how_to_use(names, own),
        *_first_question(names),
    ]
    below = f"{names.discipline(member)}, {member.agency}. Case: {names.case.title}"
    return Page(f"card-{member.id}", f"Your card: {member.name}", tuple(blocks), below)


def _observer_card(names: Names) -> Page:
    watch = (
        "Which fact changed the talk, and who had it?",
        f"Who asked {names.called}, and what was decided about {names.called} without asking?",
        "Who spoke first, who spoke last, and what stayed unsaid?",
        "How did the team come to its decision: by talking, by hurry, or because one person said so?",
    )
    blocks: list[Block] = [
        _note(names),
        Heading("Who you are"),
        Prose("You watch, you listen, and you keep the time if the group likes. You do not decide."),
        *_everyone_knows(names),
        Heading("What to watch for"),
        Listed(tuple(Entry(text) for text in watch)),
        Prose("Say what you saw, not what you think of it. You owe nobody a report."),
        *_first_question(names),
    ]
    return Page("observer", "Your card: observer", tuple(blocks), f"Case: {names.case.title}")


def _note(names: Names) -> Box:
    topics = "; ".join(topic.lower() for topic in names.topics(names.case.content_note.topics))
    mentions = f"This case mentions: {topics}. " if topics else "This case needs no content note. "
    return Box((Prose(f"{mentions}You can pass, watch or leave at any moment, without a reason."),))


def _everyone_knows(names: Names) -> tuple[Block, ...]:
    person = names.case.person
    shared = tuple(Entry(fact.text) for fact in names.case.facts if fact.shared)
    about = Entry(f"{person.name}, called {person.called}, is {person.age} ({person.pronouns}).")
    return (Heading("What everyone knows"), Listed((about, *shared)))


def _own_entry(names: Names, fact: Fact) -> Entry:
    if fact.sharing is Sharing.ASK_FIRST:
        return Entry(fact.text, mark=f"in confidence: ask {names.called} first")
    if fact.sharing is Sharing.PRIVATE:
        return Entry(fact.text, mark="not the team's: it stays with you")
    return Entry(fact.text)


def _how_to_use(names: Names, own: tuple[Fact, ...]) -> tuple[Block, ...]:
    words = "Others may not know this. Say it when it helps, in your own words. Do not show your card."
    if any(fact.sharing is Sharing.ASK_FIRST for fact in own):
        words += (
            f" What is in confidence was told to you alone. Before you say it, ask {names.called}: "
            f"turn to whoever leads the session, who has {names.called}'s answer."
        )
    return (Prose(words),) if own else ()


def _first_question(names: Names) -> tuple[Block, ...]:
    first = names.case.decisions[0]
    alone = "Before anybody talks, note for yourself: what would you do, and how sure are you, from 1 to 5?"
    return (Heading("The first thing to decide"), Prose(first.question, label=f"{first.time}:"), Prose(alone))
