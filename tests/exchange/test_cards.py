"""A card holds what its seat knows, and nothing that is somebody else's."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from roundtable.exchange.cards import make_cards
from roundtable.exchange.naming import Names
from roundtable.exchange.rich_text import to_plain
from roundtable.model.fact import Sharing
from tests.exchange.reading_aloud import flat, words_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from roundtable.content.catalogue import Catalogue
    from roundtable.exchange.paper import Handout
    from roundtable.model.case import Case

QUESTION = (
    "The first thing to decide Week 1: What does the team do? "
    "Before anybody talks, note for yourself: what would you do, and how sure are you, from 1 to 5?"
)
PRIVATE = ("known_by: [person], bears_on: [first], sharing: private", "known_by: [peer], sharing: private")


def cards_of(case: Case, catalogue: Catalogue) -> dict[str, str]:
    return {page.id.removeprefix("card-"): words_of(page) for page in make_cards(Names(case, catalogue))}


@pytest.mark.parametrize("case_id", ["getting-to-work", "quiz-night-again", "saturdays"])
def test_every_card_holds_its_facts_and_no_others(catalogue: Catalogue, case_id: str) -> None:
    case = catalogue.case(case_id)
    cards = cards_of(case, catalogue)
    assert list(cards) == [*(member.id for member in case.team if member.seat), "observer"]
    for seat, words in cards.items():
        for fact in case.facts:
            there = flat(to_plain(fact.text)) in words
            assert there is (fact.shared or seat in fact.known_by), (seat, fact.id)


@pytest.mark.parametrize("case_id", ["getting-to-work", "quiz-night-again", "saturdays"])
def test_no_card_holds_what_is_private_to_the_person(catalogue: Catalogue, case_id: str) -> None:
    case = catalogue.case(case_id)
    private = [fact for fact in case.facts if fact.sharing is Sharing.PRIVATE]
    assert private
    for words in cards_of(case, catalogue).values():
        assert not [fact.id for fact in private if flat(to_plain(fact.text)) in words]


def test_no_card_gives_answers(papers: Handout, case: Case) -> None:
    cards = words_of(*papers.cards)
    for decision in case.decisions:
        for option in decision.options:
            assert option.label not in cards
            assert option.why is None or option.why not in cards
    assert all(fact.consent is None or fact.consent.words not in cards for fact in case.facts)


def test_confidence_is_marked_and_says_whom_to_ask(case: Case, catalogue: Catalogue) -> None:
    cards = cards_of(case, catalogue)
    assert "She sleeps on the quay. in confidence: ask Ada first" in cards["peer"]
    assert "Before you say it, ask Ada" in cards["peer"]
    assert "in confidence" not in cards["worker"]


def test_private_fact_of_a_seat_stands_on_its_card_marked(changed: Callable[..., Case], catalogue: Catalogue) -> None:
    cards = cards_of(changed(PRIVATE), catalogue)
    assert "What she sings. not the team's: it stays with you" in cards["peer"]
    assert [seat for seat, words in cards.items() if "What she sings." in words] == ["peer"]


def test_seat_that_knows_no_more_is_told_so(changed: Callable[..., Case], catalogue: Catalogue) -> None:
    cards = cards_of(changed(("seat: false", "seat: true"), ("known_by: [officer]", "known_by: [sister]")), catalogue)
    assert "Nothing more than the others." in cards["officer"]
    assert "Do not show your card" not in cards["officer"]


def test_card_carries_the_content_note_and_the_first_question(papers: Handout) -> None:
    for card in papers.cards:
        assert "This case mentions: money; grief." in words_of(card)
        assert words_of(card).endswith(QUESTION)


def test_card_of_a_case_without_a_note_says_so(changed: Callable[..., Case], catalogue: Catalogue) -> None:
    assert "needs no content note" in cards_of(changed(("[money, grief]", "[]")), catalogue)["nurse"]
