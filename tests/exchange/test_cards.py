"""A card holds what its seat knows, and nothing that is somebody else's."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from roundtable.exchange.cards import make_cards, plan_sets
from roundtable.exchange.naming import Names
from roundtable.exchange.rich_text import to_plain
from roundtable.model.fact import Sharing
from roundtable.practice.seating import number_cards
from tests.exchange.reading_aloud import flat, words_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from roundtable.content.catalogue import Catalogue
    from roundtable.exchange.paper import Handout
    from roundtable.model.case import Case

QUESTION = "The first thing to decide Week 1: What does the team do?"
ALONE = "Before anybody talks, note for yourself: what would you do, and how sure are you, from 1 to 5?"
PRIVATE = ("known_by: [person], bears_on: [first], sharing: private", "known_by: [peer], sharing: private")


def cards_of(case: Case, catalogue: Catalogue) -> dict[str, str]:
    return {page.id.removeprefix("card-"): words_of(page) for page in make_cards(Names(case, catalogue))}


@pytest.mark.parametrize("case_id", ["getting-to-work", "quiz-night-again", "saturdays"])
def test_every_card_holds_its_facts_and_no_others(catalogue: Catalogue, case_id: str) -> None:
    case = catalogue.case(case_id)
    cards = cards_of(case, catalogue)
    assert list(cards) == [*(member.id for member in case.team if member.seat), "observer", "dissent"]
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
        assert words_of(card).endswith(QUESTION if card.id == "observer" else f"{QUESTION} {ALONE}")


@pytest.mark.parametrize("people", [None, 2, 3, 4, 8])
def test_fact_has_the_number_that_the_screen_ticks_on_every_card(
    catalogue: Catalogue, real_case: Case, people: int | None
) -> None:
    cards = words_of(*make_cards(Names(real_case, catalogue), people))
    for fact_id, number in number_cards(real_case).items():
        fact = real_case.fact(fact_id)
        assert fact is not None
        assert cards.count(flat(to_plain(fact.text))) == cards.count(f"Card fact {number} {flat(to_plain(fact.text))}")
        assert f"Card fact {number} {flat(to_plain(fact.text))}" in cards


def test_private_fact_has_no_number(changed: Callable[..., Case], catalogue: Catalogue) -> None:
    peer = cards_of(changed(PRIVATE), catalogue)["peer"]
    assert not re.search(r"Card fact \d+ What she sings", peer)


def test_two_people_in_one_hand_have_one_card_and_each_fact_once(case: Case, catalogue: Catalogue) -> None:
    cards = make_cards(Names(case, catalogue), 2)
    assert len(cards) == 2
    (merged,) = [card for card in cards if "-and-" in card.id]
    words = words_of(merged)
    assert "You hold 2 cards. Speak for one of them at a time" in words
    for member in (m for m in case.team if f"{m.name}, " in words):
        assert f"What {member.name} knows" in words
    numbers = re.findall(r"Card fact \d+", words)
    assert len(numbers) == len(set(numbers))


def test_halves_of_a_card_hold_all_of_it_between_them(case: Case, catalogue: Catalogue) -> None:
    cards = {page.title: words_of(page) for page in make_cards(Names(case, catalogue), 6)}
    one, two = (words for title, words in cards.items() if "half" in title)
    whole = set(re.findall(r"Card fact \d+", cards_of(case, catalogue)["nurse"]))
    assert "Two people at your table share" in one
    assert not set(re.findall(r"Card fact \d+", one)) & set(re.findall(r"Card fact \d+", two))
    assert whole <= set(re.findall(r"Card fact \d+", " ".join(cards.values())))


def test_larger_table_has_an_observer_and_somebody_who_holds_the_dissent(case: Case, catalogue: Catalogue) -> None:
    names = Names(case, catalogue)
    titles = {people: [page.title for page in make_cards(names, people)] for people in (3, 4, 5)}
    assert not [title for title in titles[3] if "observer" in title or "dissent" in title]
    assert titles[4][-1] == "Your card: observer"
    assert titles[5][-2:] == ["Your card: observer", "Your card: dissent holder"]


def test_dissent_holder_asks_what_would_make_this_fail_and_passes_the_card_on(papers: Handout) -> None:
    words = words_of(papers.cards[-1])
    assert "“What would make this fail?”" in words
    assert "Pass this card on after each decision" in words
    assert "what could be missing" in words


def test_room_of_several_tables_has_one_set_for_each_size(case: Case, catalogue: Catalogue) -> None:
    names = Names(case, catalogue)
    assert [(dealt.size, dealt.times) for dealt in plan_sets(names, 13)] == [(7, 1), (6, 1)]
    assert [(dealt.size, dealt.times) for dealt in plan_sets(names, 18)] == [(6, 3)]
    cards = make_cards(names, 13)
    assert len(cards) == 13
    assert len({page.id for page in cards}) == 13
    assert "Table of 7, card 1 of 7." in cards[0].below


@pytest.mark.parametrize("people", [2, 8, 13, 60])
def test_every_person_at_a_table_has_a_card_with_an_id_of_its_own(
    case: Case, catalogue: Catalogue, people: int
) -> None:
    names = Names(case, catalogue)
    for dealt in plan_sets(names, people):
        assert len(dealt.hands) == dealt.size
    cards = make_cards(names, people)
    assert len({page.id for page in cards}) == len(cards)


def test_long_card_has_smaller_print_in_two_columns(catalogue: Catalogue) -> None:
    sizes = {
        (page.size, page.columns)
        for people in (2, None)
        for page in make_cards(Names(catalogue.case("saturdays"), catalogue), people)
    }
    assert {("large", 1), ("small", 2)} <= sizes


def test_card_of_a_case_without_a_note_says_so(changed: Callable[..., Case], catalogue: Catalogue) -> None:
    assert "needs no content note" in cards_of(changed(("[money, grief]", "[]")), catalogue)["nurse"]
