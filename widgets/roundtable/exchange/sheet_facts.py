"""The page of a facilitator sheet that says who knows what: every fact once, by its number on the cards.

What is private to the person is not the leader's either, and stays off the sheet.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from roundtable.exchange.paper import Block, Entry, Heading, Listed, Page, Prose, Voice
from roundtable.model.fact import Sharing
from roundtable.practice.seating import number_cards

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from roundtable.exchange.naming import Names
    from roundtable.model.fact import Fact


def make_facts_page(names: Names) -> Page:
    """All facts that may come to the table, and the person's answers about confidences."""
    return Page("facts", "Who knows what", tuple(_blocks(names)), names.case.title, columns=2, size="small")


def list_facts(names: Names, facts: Iterable[Fact], *, short: bool = False) -> Listed:
    """Facts with their numbers and holders; in short, by their first sentence."""
    numbers = number_cards(names.case)
    return Listed(
        tuple(
            Entry(
                names.first_sentence(fact) if short else fact.text,
                label="Everyone:" if fact.shared else f"{names.holders(fact)}:",
                mark="; ".join(_marks(names, fact)),
                number=numbers.get(fact.id),
            )
            for fact in facts
        )
    )


def _marks(names: Names, fact: Fact) -> Iterator[str]:
    if fact.sharing is Sharing.ASK_FIRST:
        yield "in confidence"
    if later := names.from_when(fact):
        yield later


def _blocks(names: Names) -> Iterator[Block]:
    facts = [fact for fact in names.case.facts if fact.sharing is not Sharing.PRIVATE]
    numbers = number_cards(names.case)
    on_cards = [fact for fact in facts if fact.id in numbers]
    shared = [fact for fact in facts if fact.shared]
    others = [fact for fact in facts if fact not in on_cards and not fact.shared]
    if on_cards:
        yield Heading("On the cards")
        yield Prose("The same number on every card, on this sheet and on the screen.")
        yield list_facts(names, on_cards)
    yield from _confidences(names, numbers)
    if others:
        yield Heading("On no card")
        yield Prose("This comes up only when somebody asks the right person. Do not bring it up yourself.")
        yield list_facts(names, others)
    if shared:
        yield Heading("On every card")
        yield list_facts(names, shared)


def _confidences(names: Names, numbers: dict[str, int]) -> Iterator[Block]:
    """What the person says when asked, and when somebody told it."""
    facts = [fact for fact in names.case.facts if fact.consent is not None]
    if facts:
        yield Heading("Told in confidence")
        yield Prose(f"When a player asks {names.called} first, read the answer. When they tell it, read the other.")
    for fact in facts:
        if fact.consent is not None:
            number = (
                f"Card fact {numbers[fact.id]}, {names.holders(fact)}" if fact.id in numbers else names.holders(fact)
            )
            yield Heading(number, 2)
            yield Voice(f"Asked first, {names.called} says {fact.consent.answer}", fact.consent.words)
            yield Voice("Told without asking", fact.consent.if_told)
