"""Ways through a case: what can come up, and what never can."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from roundtable.checks.routes import Routes
from roundtable.content.building import build
from roundtable.content.marked import parse_marked
from roundtable.model.case import Case
from roundtable.model.condition import Condition
from tests.checks.support import COMPLETE, changed

if TYPE_CHECKING:
    from tests.checks.support import Desk

THIRD = """\
  - id: first-night
    title: First night
    time: Week 2, Friday, 22.00
    situation: The clocks tick.
    question: Who rings?
    options:
      - {id: nobody, label: Nobody rings., grade: costs, outcome: {person: Good., team: None., time: None.}}
      - {id: somebody, label: Ilse rings., grade: sound, outcome: {person: Good., team: One., time: None.}}
"""


@pytest.fixture
def three() -> Routes:
    """Three decisions: `take-it` at the first leads past the second."""
    text = changed(
        COMPLETE,
        ("strengths:", f"{THIRD}strengths:"),
        ("        grade: costs\n", "        grade: costs\n        leads_to: first-night\n"),
    )
    return Routes(build(Case, parse_marked(text, "test.yaml")))


def never(routes: Routes, decision: str, **when: tuple[str, ...]) -> str | None:
    here = routes.case.decision(decision)
    assert here is not None
    return routes.never_early(here, Condition(**when))


def test_all_decisions_are_reached(three: Routes) -> None:
    assert three.reached == {"which-door", "moving-day", "first-night"}
    assert [d.id for d in three.before("first-night")] == ["which-door", "moving-day"]


def test_choice_that_leads_past_a_decision_does_not_lead_to_it(three: Routes) -> None:
    assert never(three, "moving-day", chose=("which-door/take-it",)) == "`which-door/take-it` does not lead here"
    assert never(three, "first-night", chose=("which-door/take-it",)) is None


def test_choices_on_different_branches_are_never_both_made(three: Routes) -> None:
    both = ("which-door/take-it", "moving-day/all-at-once")
    assert "never both chosen" in str(never(three, "first-night", chose=both))
    assert never(three, "first-night", chose=("which-door/ask-her", "moving-day/all-at-once")) is None


def test_choice_and_its_opposite_contradict(three: Routes) -> None:
    key = ("which-door/ask-her",)
    assert "chosen and not chosen" in str(never(three, "first-night", chose=key, not_chose=key))


def test_fact_known_and_not_known_contradicts(three: Routes) -> None:
    assert "known and not known" in str(never(three, "first-night", facts=("stairs",), without_facts=("stairs",)))


def test_shared_fact_is_never_missing(three: Routes) -> None:
    assert never(three, "which-door", without_facts=("baker-waits",)) == "everybody knows `baker-waits` by then"


def test_private_fact_is_never_known(three: Routes) -> None:
    assert "nobody can have brought `the-letter`" in str(never(three, "first-night", facts=("the-letter",)))


def test_confidence_can_be_pressed_for(three: Routes) -> None:
    assert never(three, "which-door", facts=("the-sofa",)) is None


def test_open_fact_may_be_missing_while_people_are_asked(three: Routes) -> None:
    assert never(three, "which-door", without_facts=("stairs",)) is None


def test_unknown_names_are_left_to_another_check(three: Routes) -> None:
    assert (
        never(three, "first-night", facts=("no-fact",), chose=("no-decision/no-option", "which-door/no-option")) is None
    )


def test_outcome_knows_what_was_chosen_here(three: Routes) -> None:
    here = three.case.decision("which-door")
    assert here is not None
    assert three.never_outcome(here, "ask-her", Condition(chose=("which-door/ask-her",))) is None
    assert "is what was chosen here" in str(
        three.never_outcome(here, "ask-her", Condition(not_chose=("which-door/ask-her",)))
    )


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (
            "        answer: A door.",
            "        when: {facts: [the-letter]}\n        answer: A door.",
            "this question can never be asked",
        ),
        (
            "            manner: press",
            "            when: {facts: [the-letter]}\n            manner: press",
            "this can never be said",
        ),
    ],
)
def test_check_covers_everything_that_has_a_condition(desk: Desk, old: str, new: str, said: str) -> None:
    (found,) = desk.check_case(changed(COMPLETE, (old, new)), "CS004")
    assert said in found.problem


def test_text_after_a_repair_is_never_conditional(desk: Desk) -> None:
    repair = """\
        repair:
          invite: It can be mended.
          act: Unpack.
          outcome:
            person: Well.
            team: Well.
            time: Well.
            also: [{when: {facts: [stairs]}, text: Slowly.}]
"""
    (found,) = desk.check_case(
        changed(COMPLETE, ("        label: Everything goes", f"{repair}        label: Everything goes")), "CS004"
    )
    assert found.key == "decisions.1.options.1.repair.outcome.also"


def test_way_to_the_end_is_no_dead_end(desk: Desk) -> None:
    text = changed(COMPLETE, ("        label: Take the room", "        leads_to: end\n        label: Take the room"))
    assert desk.check_case(text, "CS004") == []
