"""The five groups, worked out by hand for the small case (see its file for who knows what)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from roundtable.practice import moves
from roundtable.practice.table import brought, on_table, own_facts, shared_facts, table_at

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from roundtable.model.case import Case
    from roundtable.model.fact import Fact
    from roundtable.practice.table import Table
    from roundtable.practice.walk import Walk

    Sit = Callable[[str], Walk]


def ids(facts: Iterable[Fact]) -> list[str]:
    return [fact.id for fact in facts]


def left(table: Table) -> list[str]:
    return [item.fact.id for item in table.left]


def here(walk: Walk) -> Table:
    return table_at(walk, walk.trail)


def decide(walk: Walk, option: str) -> Walk:
    return moves.decide(moves.judge(moves.be_ready(walk), option, 3), option)


def at_second(walk: Walk) -> Walk:
    """The second decision, with everybody's view of the first merged."""
    return moves.go_on(decide(walk, "talk"))


def test_own_facts_are_those_of_the_seat_alone(sit: Sit) -> None:
    assert ids(own_facts(sit("nurse"))) == ["pulse", "tablets"]
    assert ids(own_facts(sit("observer"))) == []


def test_shared_facts_are_known_from_every_seat(sit: Sit) -> None:
    assert ids(shared_facts(sit("peer"))) == ["plan"]


def test_on_table_starts_with_shared_and_own_open_facts_but_no_confidence(sit: Sit) -> None:
    assert on_table(sit("nurse")) == {"plan", "pulse"}
    assert on_table(sit("peer")) == {"plan"}


def test_five_groups_when_nobody_was_asked(sit: Sit) -> None:
    table = here(sit("observer"))
    assert ids(table.on_table) == ["plan"]
    assert left(table) == ["pulse", "boat", "debt", "berth", "nights", "tablets"]
    assert table.with_yes == ()
    assert table.without_asking == ()
    assert table.kept_private == 2  # the song, which is hers, and the letters, to which she would say no
    # The plan, the boat from Ada, and two of pulse, debt and nights from the two contacts.
    assert (table.reached, table.reachable) == (1, 4)


def test_five_groups_when_all_contacts_were_used_well(sit: Sit) -> None:
    walk = moves.ask_person(sit("observer"), "how")
    walk = moves.contact(moves.contact(walk, "nurse", "body"), "peer", "may")
    table = here(walk)
    assert ids(table.on_table) == ["plan", "pulse", "boat"]
    assert ids(table.with_yes) == ["nights"]
    assert left(table) == ["debt", "berth", "tablets"]
    assert table.without_asking == ()
    assert table.kept_private == 2


@pytest.mark.parametrize("other", [("nurse", "body"), ("sister", "seen")])
def test_reachable_is_reached_by_every_best_choice_of_contacts(sit: Sit, other: tuple[str, str]) -> None:
    walk = moves.contact(moves.contact(moves.ask_person(sit("observer"), "how"), *other), "peer", "may")
    assert (here(walk).reached, here(walk).reachable) == (4, 4)


def test_reachable_does_not_depend_on_what_was_asked(sit: Sit) -> None:
    walk = sit("worker")
    asked = moves.contact(walk, "sister", "fine")
    assert here(asked).reachable == here(walk).reachable == 4


def test_reachable_grows_by_what_was_pressed_out_of_somebody(sit: Sit) -> None:
    walk = moves.contact(moves.ask_person(sit("observer"), "how"), "peer", "say")
    assert here(moves.contact(walk, "nurse", "body")).reachable == 5


def test_left_behind_names_holders_and_whether_it_could_be_reached(sit: Sit) -> None:
    by_id = {item.fact.id: item for item in here(sit("observer")).left}
    assert by_id["pulse"].holders == ("Nils Falk",)
    assert by_id["boat"].holders == ("Ada",)
    assert by_id["debt"].holders == ("Sara Brook",)
    assert {fact for fact, item in by_id.items() if not item.reachable} == {"berth", "tablets"}


def test_left_behind_seals_what_was_told_in_confidence(sit: Sit) -> None:
    assert {item.fact.id for item in here(sit("observer")).left if item.sealed} == {"nights", "tablets"}


def test_permission_brings_a_confidence_with_a_yes(sit: Sit) -> None:
    table = here(moves.contact(sit("nurse"), "peer", "may"))
    assert ids(table.with_yes) == ["nights"]
    assert ids(table.without_asking) == []


def test_press_brings_a_confidence_without_asking(sit: Sit) -> None:
    table = here(moves.contact(sit("nurse"), "peer", "say"))
    assert ids(table.with_yes) == []
    assert ids(table.without_asking) == ["nights", "letter"]
    assert table.kept_private == 1  # the letters were hers to keep, and are out


def test_what_was_told_without_asking_stays_so_at_later_decisions(sit: Sit) -> None:
    table = here(at_second(moves.contact(sit("nurse"), "peer", "say")))
    assert ids(table.without_asking) == ["nights"]
    assert ids(table.with_yes) == []


def test_own_confidence_is_not_on_the_table_by_itself(sit: Sit) -> None:
    table = here(sit("nurse"))
    assert "tablets" in left(table)
    assert ids(table.on_table) == ["plan", "pulse"]
    # Own: the pulse, and the tablets after asking. Ada: the boat. Two contacts: debt and nights.
    assert table.reachable == 6


def test_own_confidence_raised_by_asking_counts_as_told_with_a_yes(sit: Sit) -> None:
    table = here(moves.raise_own(sit("nurse"), "tablets", "asked"))
    assert ids(table.with_yes) == ["tablets"]


def test_own_confidence_raised_by_telling_counts_as_told_without_asking(sit: Sit) -> None:
    table = here(moves.raise_own(sit("nurse"), "tablets", "told"))
    assert ids(table.without_asking) == ["tablets"]


def test_a_no_keeps_a_confidence_private(sit: Sit) -> None:
    walk = moves.raise_own(sit("peer"), "letter", "asked")
    assert "letter" not in on_table(walk)
    assert here(walk).kept_private == 2
    assert "letter" not in left(here(walk))


def test_telling_what_would_have_been_a_no_puts_it_among_told_without_asking(sit: Sit) -> None:
    table = here(moves.raise_own(sit("peer"), "letter", "told"))
    assert ids(table.without_asking) == ["letter"]
    assert table.kept_private == 1


def test_the_person_telling_it_herself_counts_as_a_yes(sit: Sit) -> None:
    walk = moves.go_on(moves.skip(at_second(sit("observer"))))
    table = here(moves.ask_person(walk, "pills"))
    assert ids(table.with_yes) == ["tablets"]


def test_brought_says_how_each_fact_came(sit: Sit) -> None:
    walk = moves.ask_person(sit("nurse"), "how")
    walk = moves.contact(moves.contact(walk, "sister", "seen"), "peer", "say")
    walk = moves.raise_own(walk, "tablets", "asked")
    assert brought(walk, walk.trail) == {
        "boat": "person",
        "debt": "colleague",
        "nights": "told",
        "letter": "told",
        "tablets": "yes",
    }


def test_views_are_merged_once_the_table_was_seen(sit: Sit) -> None:
    walk = moves.judge(moves.be_ready(sit("observer")), "talk", 2)
    assert on_table(walk) >= {"pulse", "boat", "debt", "berth"}
    assert not on_table(walk) & {"nights", "letter", "tablets", "song"}


def test_merging_views_does_not_change_what_was_on_the_table_before(sit: Sit) -> None:
    walk = sit("observer")
    assert here(moves.judge(moves.be_ready(walk), "talk", 2)) == here(walk)


def test_a_skipped_decision_merges_nothing(sit: Sit) -> None:
    walk = moves.go_on(moves.skip(sit("observer")))
    assert on_table(walk) == {"plan"}


def test_reachable_follows_questions_that_an_answer_opens(sit: Sit) -> None:
    # The worker's form opens the question about the page, which opens the officer's stamp; nights are the peer's.
    table = here(at_second(sit("observer")))
    assert {item.fact.id for item in table.left if item.reachable} == {"form", "page", "stamp"}
    assert (table.reached, table.reachable) == (0, 3)


def test_reachable_stays_within_the_contacts_of_the_decision(sit: Sit) -> None:
    walk = at_second(moves.contact(sit("observer"), "nurse", "body"))
    walk = moves.ask_person(moves.contact(walk, "worker", "wrong"), "which")
    assert (here(walk).reached, here(walk).reachable) == (2, 3)


def test_table_of_an_earlier_decision_ignores_what_came_later(sit: Sit) -> None:
    walk = at_second(sit("observer"))
    first = table_at(walk, walk.trails[0])
    assert table_at(decide(moves.contact(walk, "worker", "wrong"), "ring"), walk.trails[0]) == first


def test_every_fact_that_bears_on_a_decision_is_in_one_group(case: Case, sit: Sit) -> None:
    for walk in (sit("observer"), sit("nurse"), moves.contact(sit("worker"), "peer", "say")):
        table = here(walk)
        shown = [*ids(table.on_table), *left(table), *ids(table.with_yes), *ids(table.without_asking)]
        assert len(shown) == len(set(shown))
        assert len(shown) + table.kept_private == sum("first" in fact.bears_on for fact in case.facts)
