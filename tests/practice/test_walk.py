"""A walk answers where it stands."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from roundtable.errors import RefusedError
from roundtable.practice.walk import Stage, Trail, Walk

if TYPE_CHECKING:
    from collections.abc import Callable

    from roundtable.model.case import Case

STAGES = [
    (Trail("first"), Stage.GATHER),
    (Trail("first", asked=("how",)), Stage.GATHER),
    (Trail("first", ready=True), Stage.JUDGE),
    (Trail("first", ready=True, first="talk", confidence=3), Stage.TABLE),
    (Trail("first", ready=True, first="talk", confidence=3, chosen="wait"), Stage.OUTCOME),
    (Trail("first", skipped=True), Stage.SKIPPED),
]


@pytest.mark.parametrize(("trail", "stage"), STAGES)
def test_trail_knows_its_stage(trail: Trail, stage: Stage) -> None:
    assert trail.stage is stage


def test_walk_has_no_open_trail_before_the_first_decision(case: Case) -> None:
    with pytest.raises(RefusedError, match="not reached a decision"):
        _ = Walk(case).trail


def test_walk_finds_the_decision_of_its_open_trail(case: Case, sit: Callable[[str], Walk]) -> None:
    assert sit("nurse").decision is case.decisions[0]


def test_walk_refuses_a_trail_whose_decision_is_gone(sit: Callable[[str], Walk]) -> None:
    walk = replace(sit("nurse"), trails=(Trail("forgotten"),))
    with pytest.raises(RefusedError, match="no longer part"):
        _ = walk.decision


def test_walk_lists_what_was_chosen_and_leaves_out_what_was_skipped(case: Case) -> None:
    trails = (Trail("first", ready=True, first="talk", confidence=1, chosen="rush"), Trail("third", skipped=True))
    assert Walk(case, trails=trails).chosen == {"first": "rush"}
