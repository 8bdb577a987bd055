"""Role cards: what each person at a table holds, on one page.

A card gives no answers. It holds no fact that only others have, and of what is
private to the person only what was told to that very seat. Facts that can be
said have the numbers that the screen ticks in a room with one laptop.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from roundtable.exchange.paper import Block, Box, Entry, Heading, Listed, Page, Prose, Size
from roundtable.exchange.rich_text import to_plain
from roundtable.model.fact import Sharing
from roundtable.practice.seating import Hand, card_facts, deal, half_of, number_cards, size_tables

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from roundtable.exchange.naming import Names
    from roundtable.model.case import Member
    from roundtable.model.decision import Decision
    from roundtable.model.fact import Fact

_FITTING: tuple[tuple[int, Size], ...] = ((480, "large"), (620, "normal"), (900, "small"))
"""Up to how many words a card has which print; above, tiny. Measured in a browser, and in a word processor with
a wide font, on A4 and Letter."""


@dataclass(frozen=True)
class CardSet:
    """The cards of one table."""

    size: int
    """People at the table, or 0 where nobody said how many there are."""
    times: int
    """How many tables need it."""
    hands: tuple[Hand, ...]


def plan_sets(names: Names, people: int | None = None) -> tuple[CardSet, ...]:
    """A set of cards for each size of table; without a number of people, a card for everything."""
    case = names.case
    if people is None:
        seats = (Hand((member.id,)) for member in case.team if member.seat)
        return (CardSet(0, 1, (*seats, Hand(task="observer"), Hand(task="dissent"))),)
    sizes = size_tables(people)
    return tuple(CardSet(size, sizes.count(size), deal(case, size)) for size in dict.fromkeys(sizes))


def make_cards(names: Names, people: int | None = None, first: Decision | None = None) -> tuple[Page, ...]:
    """The cards of every set, with the decision that is played first."""
    sets = plan_sets(names, people)
    opening = first or names.case.decisions[0]
    return tuple(page for dealt in sets for page in _cards_of(names, dealt, opening, several=len(sets) > 1))


def _cards_of(names: Names, dealt: CardSet, first: Decision, *, several: bool) -> Iterator[Page]:
    for number, hand in enumerate(dealt.hands, 1):
        again = f"-{number}" if hand in dealt.hands[: number - 1] else ""
        place = f" Table of {dealt.size}, card {number} of {len(dealt.hands)}." if dealt.size else ""
        prefix = f"table-{dealt.size}-" if several else ""
        blocks = (_note(names), *_what(names, hand), *_first_question(first, hand))
        room = sum(map(_measure, blocks))
        size = _fit(room)
        yield Page(
            f"{prefix}{_id(hand)}{again}",
            f"Your card: {_title(names, hand)}",
            blocks,
            f"{_below(names, hand)}{place}",
            columns=2 if room > _FITTING[1][0] else 1,
            size=size,
        )


def _what(names: Names, hand: Hand) -> Iterator[Block]:
    if hand.task == "observer":
        yield from _observer(names)
    elif hand.task == "dissent":
        yield from _dissent(names)
    else:
        yield from _everyone_knows(names)
        yield from _people(names, hand)


def _id(hand: Hand) -> str:
    half = f"-half-{hand.half}" if hand.half else ""
    return hand.task or f"card-{'-and-'.join(hand.members)}{half}"


def _title(names: Names, hand: Hand) -> str:
    if hand.task:
        return {"observer": "observer", "dissent": "dissent holder"}[hand.task]
    who = _and(names.case.name_of(member) for member in hand.members)
    return f"{who}, half {hand.half} of 2" if hand.half else who


def _below(names: Names, hand: Hand) -> str:
    members = [member for member in names.case.team if member.id in hand.members]
    role = f"{names.discipline(members[0])}, {members[0].agency}. " if len(members) == 1 else ""
    return f"{role}Case: {names.case.title}."


def _people(names: Names, hand: Hand) -> Iterator[Block]:
    """Who one is, and what one knows: for one member, for half of one, or for several."""
    if len(hand.members) > 1:
        yield Prose(f"You hold {len(hand.members)} cards. Speak for one of them at a time, and say for whom you speak.")
    seen: set[str] = set()
    held: list[Fact] = []
    for member in names.case.team:
        if member.id in hand.members:
            facts = half_of(card_facts(names.case, member.id), hand.half)
            fresh = tuple(fact for fact in facts if fact.id not in seen)
            yield from _member(names, member, fresh, hand)
            seen |= {fact.id for fact in facts}
            held += fresh
    yield from _how_to_use(names, held)


def _member(names: Names, member: Member, facts: tuple[Fact, ...], hand: Hand) -> Iterator[Block]:
    several = len(hand.members) > 1
    yield Heading(f"{member.name}, {names.discipline(member).lower()}" if several else "Who you are")
    yield Prose(" ".join(filter(None, (names.plain_role(member), member.does))))
    if hand.half:
        yield Prose(
            f"Two people at your table share {member.name}. Each has half of what {member.name} knows, on a card of "
            "their own. Sit side by side and speak as one person with two voices."
        )
    yield Heading(f"What {member.name} knows" if several else "What you know, and the whole team does not", 2)
    if facts:
        numbers = number_cards(names.case)
        yield Listed(tuple(_own_entry(names, fact, numbers) for fact in facts))
    else:
        yield Prose("Nothing more than the others. Your questions are what you bring.")


def _observer(names: Names) -> Iterator[Block]:
    yield Heading("Who you are")
    yield Prose("You watch, you listen, and you keep the time if the group likes. You do not decide.")
    yield from _everyone_knows(names)
    yield Heading("What to watch for")
    yield Listed(
        (
            Entry("Which fact changed the talk, and who had it?"),
            Entry(f"Who asked {names.called}, and what was decided about {names.called} without asking?"),
            Entry("Who spoke first, who spoke last, and what stayed unsaid?"),
            Entry("How did the team come to its decision: by talking, by hurry, or because one person said so?"),
        )
    )
    yield Prose("Say what you saw, not what you think of it. You owe nobody a report.")


def _dissent(names: Names) -> Iterator[Block]:
    yield Heading("Who you are")
    yield Prose(
        "You hold the doubt, so that nobody else has to be brave. It is a task and not your opinion: "
        "you may doubt what you would choose yourself. Pass this card on after each decision."
    )
    yield from _everyone_knows(names)
    yield Heading("What you do")
    yield Listed(
        (
            Entry("Listen for what could be missing: a fact, a person, a cost that somebody else will pay."),
            Entry(f"Listen for what is only a guess. Could {names.called} be asked?"),
            Entry("Speak last, and before the team decides. Ask: **“What would make this fail?”**"),
            Entry("Find a new answer each time: the plan, the people, the time, and then what nobody has named."),
            Entry("Wait for an answer. You need not win, and the team need not agree."),
            Entry("If a doubt remains, have it written down with its reason."),
        )
    )
    yield Prose("Doubt the plan and never a person. When the team has decided, you help like everybody else.")


def _note(names: Names) -> Box:
    topics = "; ".join(topic.lower() for topic in names.topics(names.case.content_note.topics))
    mentions = f"This case mentions: {topics}. " if topics else "This case needs no content note. "
    return Box((Prose(f"{mentions}You can pass, watch or leave at any moment, without a reason."),))


def _everyone_knows(names: Names) -> tuple[Block, ...]:
    person = names.case.person
    shared = tuple(Entry(fact.text, mark=names.from_when(fact)) for fact in names.case.facts if fact.shared)
    about = Entry(f"{person.name}, called {person.called}, is {person.age} ({person.pronouns}).")
    return (Heading("What everyone knows"), Listed((about, *shared)))


def _own_entry(names: Names, fact: Fact, numbers: dict[str, int]) -> Entry:
    marks = [names.from_when(fact)]
    if fact.sharing is Sharing.ASK_FIRST:
        marks.append(f"in confidence: ask {names.called} first")
    if fact.sharing is Sharing.PRIVATE:
        marks.append("not the team's: it stays with you")
    return Entry(fact.text, mark="; ".join(filter(None, marks)), number=numbers.get(fact.id))


def _how_to_use(names: Names, held: list[Fact]) -> Iterator[Block]:
    words = "Others may not know this. Say it when it helps, in your own words, with its number. Do not show your card."
    if any(fact.sharing is Sharing.ASK_FIRST for fact in held):
        words += (
            f" What is in confidence was told to you alone. Before you say it, ask {names.called}: "
            f"turn to whoever leads the session, say the number, and hear {names.called}'s answer."
        )
    if held:
        yield Prose(words)


def _first_question(first: Decision, hand: Hand) -> Iterator[Block]:
    yield Heading("The first thing to decide")
    yield Prose(first.question, label=f"{first.time}:")
    if hand.task != "observer":
        yield Prose("Before anybody talks, note for yourself: what would you do, and how sure are you, from 1 to 5?")


def _fit(room: int) -> Size:
    return next((size for most, size in _FITTING if room <= most), "tiny")


def _measure(block: Block) -> int:
    """How much room a block takes, in words; the white around it counts too."""
    match block:
        case Prose():
            return len(block.text.split()) + 10
        case Listed():
            return sum(len(f"{entry.label} {to_plain(entry.text)} {entry.mark}".split()) + 8 for entry in block.entries)
        case Box():
            return sum(map(_measure, block.blocks))
        case _:
            return 16


def _and(words: Iterable[str]) -> str:
    *most, last = words
    return f"{', '.join(most)} and {last}" if most else last
