"""Each strength is real: it is said of a plan that has it, and not of one that lacks it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from roundtable.model.second_look import FACT
from roundtable.practice.second_look.saying import say
from roundtable.practice.second_look.sight import Sight
from roundtable.practice.second_look.strengths import GOODS, Good, Strength, strengths
from tests.practice.second_look.plans import CATALOGUE, NO_OUTLINE, changed, ground_of

if TYPE_CHECKING:
    from tests.practice.second_look.plans import Change

NO = {"answers": [{"item": "action-4", "answer": "refuse"}]}
TOGETHER = {"actions.1.does": "Show what she knows of the boats of the harbour"}

EXAMPLES: dict[str, tuple[Change, Change]] = {
    "GO01": (NO | {"actions.3.standing": "stopped", "actions.3.reason": "She said no."}, NO),
    "GO02": (TOGETHER, {"actions.1.does": "Ring about a boat"}),
    "GO03": ({}, {"actions.2.owners": ["maren"]}),
    "GO04": ({}, {"safety.read_with": ""}),
    "GO05": ({}, {"transitions.0.with_person": False}),
    "GO06": ({}, {f"areas.{place}.why": "" for place in range(1, 10)}),
    "GO07": ({}, {"goals.0.words": ""}),
    "GO08": ({}, {"actions.0.owners": ["maren"]}),
    "GO09": ({}, {"ifs.0.owner": "maren"}),
    "GO10": ({}, {"actions.2.cost": 41}),
    "GO11": ({}, {"goals.2.serves": "goal-9"}),
    "GO12": ({}, {"consents.0.purpose": ""}),
    "GO13": ({}, {"actions.0.owners": ["person", "maren"]}),
    "GO14": ({}, {"actions.0.agreed": " "}),
    "GO15": ({}, {"actions.0.by": "2026-12-08", "actions.1.by": "2026-12-08"}),
    "GO16": ({}, {"review": "2027-03-01"}),
    "GO17": ({}, {"words": ""}),
}
"""A plan that has the strength, and one that lacks it."""


def found_in(change: Change) -> dict[str, Strength]:
    plan = changed(change)
    return {strength.code: strength for strength in strengths(Sight(plan, ground_of(plan)))}


def test_every_strength_has_an_example() -> None:
    assert list(EXAMPLES) == [kind.code for kind in GOODS]


@pytest.mark.parametrize("kind", GOODS, ids=lambda kind: kind.code)
def test_strength_is_said_where_it_is_and_not_where_it_is_not(kind: Good) -> None:
    has, lacks = EXAMPLES[kind.code]
    strength = found_in(has)[kind.code]
    assert set(strength.facts) == {"person", *kind.facts}
    assert kind.code not in found_in(lacks)


@pytest.mark.parametrize("kind", GOODS, ids=lambda kind: kind.code)
def test_strength_is_said_in_whole_sentences_without_advice(kind: Good) -> None:
    said = say(found_in(EXAMPLES[kind.code][0])[kind.code], CATALOGUE.second_look)
    assert said.reason.endswith(".")
    assert not FACT.search(said.title + said.reason)
    assert said.mend == ""


def test_empty_outline_is_no_strength() -> None:
    assert "GO04" not in found_in(NO_OUTLINE)


def test_strength_that_is_used_most_is_the_one_that_is_said() -> None:
    assert found_in(TOGETHER)["GO02"].facts["strength"] == "Knows every boat in the harbour"


def test_first_person_to_step_in_is_named() -> None:
    cover = {"case": "coordinator-away", "then": "Ring", "owner": "sister"}
    assert found_in({"ifs": [{"id": "nobody"}, {"id": "away", **cover}]})["GO09"].facts["who"] == "Liv Lind"
