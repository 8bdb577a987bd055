"""Goals and actions as a table."""

from __future__ import annotations

import pandas as pd
from hypothesis import given, settings

from roundtable.exchange.plan_frame import COLUMNS, to_frame
from roundtable.model.plan import Plan
from roundtable.model.plan_goals import Action
from tests.exchange.any_plan import PLANS
from tests.exchange.plans import EMPTY, MONDAY, PLAN


def test_actions_stand_below_their_goal() -> None:
    frame = to_frame(PLAN)
    assert list(frame.columns) == list(COLUMNS)
    assert list(frame["id"]) == ["goal-1", "action-1", "goal-2", "action-2", "goal-3", "action-3"]
    assert list(frame["kind"]) == ["goal", "action"] * 3
    assert list(frame["owner"].dropna()) == ["person", "peer", "housing"]
    assert list(frame["domain"].unique()) == ["joy-and-making", "mental-health", "housing"]


def test_columns_can_be_counted_with() -> None:
    frame = to_frame(PLAN)
    assert frame["cost"].sum() == 3.25
    assert frame["importance"].max() == 10
    assert frame["by"].min() == pd.Timestamp("2026-03-03")
    assert frame["first_step"].sum() == 1
    assert list(frame["answer"].dropna()) == ["keep", "refuse", "refuse"]


def test_empty_plan_is_an_empty_table() -> None:
    assert to_frame(EMPTY).empty
    assert list(to_frame(EMPTY).columns) == list(COLUMNS)


def test_action_that_lost_its_goal_stands_last() -> None:
    frame = to_frame(Plan(id="a", starts=MONDAY, actions=(Action(id="x", goal="gone", owners=("a", "b")),)))
    assert list(frame["id"]) == ["x"]
    assert frame["owner"].isna().all()


@given(PLANS)
@settings(max_examples=20)
def test_any_plan_is_a_table(plan: Plan) -> None:
    assert len(to_frame(plan)) >= len(plan.goals)
