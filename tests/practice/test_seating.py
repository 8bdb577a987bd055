"""Everybody at a table holds something, and together they hold all that the case's seats know."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from roundtable.model.fact import Sharing
from roundtable.practice.seating import (
    FEWEST,
    MOST,
    PEOPLE,
    Hand,
    card_facts,
    deal,
    half_of,
    number_cards,
    size_tables,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from roundtable.content.catalogue import Catalogue
    from roundtable.model.case import Case
    from roundtable.model.fact import Fact

SIZES = range(2, MOST + 1)
"""People that one table can have."""


def ids(facts: Iterable[Fact]) -> list[str]:
    return [fact.id for fact in facts]


def in_hand(case: Case, hand: Hand) -> list[str]:
    """Ids of the facts that somebody holds."""
    return [fact for member in hand.members for fact in ids(half_of(card_facts(case, member), hand.half))]


def on_all_cards(case: Case) -> list[str]:
    return [fact for member in case.team if member.seat for fact in ids(card_facts(case, member.id))]


def deals_everything_once(case: Case, people: int) -> None:
    """Assert that each of so many people has a hand, and that together they hold every seat's facts once."""
    hands = deal(case, people)
    held = [fact for hand in hands for fact in in_hand(case, hand)]
    assert len(hands) == people
    assert sorted(held) == sorted(on_all_cards(case))
    assert {member for hand in hands for member in hand.members} == {m.id for m in case.team if m.seat}
    assert all(bool(hand.members) != bool(hand.task) for hand in hands)
    assert all(in_hand(case, hand) for hand in hands if hand.half)


def with_team(case: Case, change: Callable[[int], dict[str, object]]) -> Case:
    team = tuple(member.model_copy(update=change(number)) for number, member in enumerate(case.team))
    return case.model_copy(update={"team": team})


# Tables.


@pytest.mark.parametrize("people", PEOPLE)
def test_tables_hold_everybody_and_have_four_to_eight_people(people: int) -> None:
    sizes = size_tables(people)
    assert sum(sizes) == people
    assert all(size <= MOST for size in sizes)
    assert all(size >= FEWEST for size in sizes) or sizes == (people,)
    assert list(sizes) == sorted(sizes, reverse=True)
    assert sizes[0] - sizes[-1] <= 1


@pytest.mark.parametrize(
    ("people", "sizes"),
    [(2, (2,)), (3, (3,)), (8, (8,)), (9, (5, 4)), (11, (6, 5)), (12, (6, 6)), (17, (6, 6, 5)), (60, (6,) * 10)],
)
def test_tables_are_as_near_to_six_people_as_they_can(people: int, sizes: tuple[int, ...]) -> None:
    assert size_tables(people) == sizes


def test_a_room_holds_from_two_to_sixty_people() -> None:
    assert (min(PEOPLE), max(PEOPLE)) == (2, 60)


# Dealing.


@pytest.mark.parametrize("people", PEOPLE)
def test_every_table_of_a_room_gets_all_cards_of_a_real_case(real_case: Case, people: int) -> None:
    for size in {*size_tables(people)}:
        deals_everything_once(real_case, size)


@pytest.mark.parametrize("people", SIZES)
def test_every_table_gets_all_cards_of_the_small_case(case: Case, people: int) -> None:
    deals_everything_once(case, people)


@pytest.mark.parametrize("people", SIZES)
def test_every_table_gets_all_cards_of_a_case_with_more_seats_than_any_table(case: Case, people: int) -> None:
    extra = [case.team[0].model_copy(update={"id": f"more-{number}", "agency": f"A{number}"}) for number in range(9)]
    deals_everything_once(case.model_copy(update={"team": (*case.team, *extra)}), people)


def test_as_many_people_as_seats_hold_one_card_each(case: Case) -> None:
    assert deal(case, 3) == (Hand(("nurse",)), Hand(("worker",)), Hand(("peer",)))


def test_two_people_hold_the_lightest_cards_of_one_agency_together(case: Case) -> None:
    # The nurse and the peer are both of the clinic.
    assert deal(case, 2) == (Hand(("worker",)), Hand(("peer", "nurse")))


def test_where_no_agency_has_two_cards_the_two_lightest_are_held_together(case: Case) -> None:
    apart = with_team(case, lambda number: {"agency": f"Agency {number}"})
    heavy = case.facts[0].model_copy(update={"id": "more", "known_by": ("nurse",)})
    apart = apart.model_copy(update={"facts": (*apart.facts, heavy)})
    assert {frozenset(hand.members) for hand in deal(apart, 2)} == {frozenset({"nurse"}), frozenset({"worker", "peer"})}


def test_one_person_more_watches_and_the_next_holds_the_dissent(case: Case) -> None:
    assert deal(case, 4)[3:] == (Hand(task="observer"),)
    assert deal(case, 5)[3:] == (Hand(task="observer"), Hand(task="dissent"))


def test_then_the_fullest_card_is_cut_in_two(catalogue: Catalogue) -> None:
    getting = catalogue.case("getting-to-work")
    fullest = max((m.id for m in getting.team), key=lambda member: len(card_facts(getting, member)))
    cut = [hand for hand in deal(getting, 8) if hand.half]
    assert cut == [Hand((fullest,), 1), Hand((fullest,), 2)]


def test_a_card_with_one_fact_is_not_cut_and_whoever_is_left_watches(catalogue: Catalogue) -> None:
    # Three seats with one, two and one facts: only one card can be cut.
    starter = catalogue.case("quiz-night-again")
    hands = deal(starter, 8)
    assert [len(in_hand(starter, hand)) for hand in hands if hand.members] == [1, 1, 1, 1]
    assert [hand.task for hand in hands if hand.task] == ["observer", "dissent", "observer", "observer"]


def test_a_member_without_a_seat_has_no_card(case: Case) -> None:
    assert not any("officer" in hand.members for size in SIZES for hand in deal(case, size))


# Cards.


def test_a_card_holds_what_its_seat_knows_and_not_what_everyone_knows(case: Case) -> None:
    assert ids(card_facts(case, "nurse")) == ["pulse", "tablets"]
    assert ids(card_facts(case, "peer")) == ["nights", "letter"]


@pytest.mark.parametrize("length", range(6))
def test_two_halves_hold_the_whole_card_and_nothing_twice(case: Case, length: int) -> None:
    facts = case.facts[:length]
    assert half_of(facts, 1) + half_of(facts, 2) == facts == half_of(facts, None)
    assert 0 <= len(half_of(facts, 1)) - len(half_of(facts, 2)) <= 1


def test_cards_are_numbered_in_the_order_of_the_file(case: Case) -> None:
    assert number_cards(case) == {"pulse": 1, "nights": 2, "letter": 3, "tablets": 4, "form": 5, "tune": 6}


def test_numbers_run_on_and_every_sayable_fact_of_a_card_has_one(real_case: Case) -> None:
    numbers = number_cards(real_case)
    private = {fact.id for fact in real_case.facts if fact.sharing is Sharing.PRIVATE}
    assert list(numbers.values()) == list(range(1, len(numbers) + 1))
    assert set(numbers) == set(on_all_cards(real_case)) - private


def test_what_is_private_to_the_person_has_no_number_even_on_a_card(case: Case) -> None:
    told = [f.model_copy(update={"known_by": ("person", "nurse")}) if f.id == "song" else f for f in case.facts]
    overheard = case.model_copy(update={"facts": tuple(told)})
    assert "song" in ids(card_facts(overheard, "nurse"))
    assert number_cards(overheard) == number_cards(case)
