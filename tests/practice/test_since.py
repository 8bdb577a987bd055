"""A fact that comes about only later is nobody's before, alone and in a room, on screens and on paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from roundtable.errors import RefusedError
from roundtable.exchange.cards import make_cards
from roundtable.exchange.naming import Names
from roundtable.exchange.reading import write_reading
from roundtable.practice import moves
from roundtable.practice.table import on_cards, on_table, own_facts, shared_facts
from roundtable.practice.walk import Walk

if TYPE_CHECKING:
    from roundtable.content.catalogue import Catalogue
    from roundtable.model.case import Case


def later(case: Case, **since: str) -> Case:
    """The case with some facts that come about only at a decision."""
    facts = [f.model_copy(update={"since": since[f.id]}) if f.id in since else f for f in case.facts]
    return case.model_copy(update={"facts": tuple(facts)})


def seated(case: Case, seat: str) -> Walk:
    """A walk at its first decision."""
    return moves.take_seat(moves.go_to_seats(moves.begin(Walk(case))), seat)


def skipped(walk: Walk) -> Walk:
    """The walk at its next decision."""
    return moves.go_on(moves.skip(walk))


def test_what_everyone_will_know_is_not_known_yet(case: Case) -> None:
    walk = seated(later(case, plan="second"), "nurse")
    assert "plan" not in on_table(walk)
    assert shared_facts(walk) == ()
    assert [fact.id for fact in shared_facts(skipped(walk))] == ["plan"]
    assert "plan" in on_table(skipped(walk))


def test_what_a_seat_will_know_is_not_on_its_card_yet(case: Case) -> None:
    walk = seated(later(case, pulse="third"), "nurse")
    assert "pulse" not in {fact.id for fact in own_facts(walk)} | {fact.id for fact in on_cards(walk, "second")}
    at_third = skipped(skipped(walk))
    assert "pulse" in {fact.id for fact in own_facts(at_third)} & {fact.id for fact in on_cards(at_third, "third")}
    assert "pulse" in on_table(at_third)


def test_a_confidence_that_is_still_to_come_cannot_be_raised(case: Case) -> None:
    walk = seated(later(case, tablets="third"), "nurse")
    with pytest.raises(RefusedError, match="happens later"):
        moves.raise_own(walk, "tablets", "asked")
    assert moves.raise_own(skipped(skipped(walk)), "tablets", "asked").trail.raised == (("tablets", "asked"),)


def test_a_decision_that_does_not_exist_delays_nothing(case: Case) -> None:
    assert "plan" in on_table(seated(later(case, plan="never"), "nurse"))


def test_paper_says_from_when_a_fact_may_be_said(case: Case, catalogue: Catalogue) -> None:
    names = Names(later(case, plan="second", pulse="third"), catalogue)
    cards = str(make_cards(names))
    assert "not before decision 2" in cards
    assert "not before decision 3" in cards


def test_the_reading_edition_tells_it_at_its_decision(case: Case, catalogue: Catalogue) -> None:
    html = write_reading(later(case, plan="second"), catalogue)
    second = html.index('id="decision-2"')
    assert html.index("Everyone has the plan.") > second
