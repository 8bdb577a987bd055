"""Goals and actions of a plan as a table for pandas: one row each, actions below their goal."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pandas as pd

    from roundtable.model.plan import Plan
    from roundtable.model.plan_goals import Action, Goal

COLUMNS = (
    *("kind", "id", "goal", "domain", "whose", "words", "team_words", "measure", "does", "owner", "by"),
    *("importance", "confidence", "agreed", "known_by", "principle", "first_step", "at", "minutes", "cost"),
    *("standing", "reason", "answer"),
)
_WHOLE = ("importance", "confidence", "minutes")


def to_frame(plan: Plan) -> pd.DataFrame:
    """One row for each goal and each action.

    `owner` is empty unless exactly one person owns the action. `by` is a day,
    `minutes` are on a day when it happens, `cost` is in a month.
    """
    import pandas as pd  # noqa: PLC0415  a page must not wait for it

    frame = pd.DataFrame(list(_rows(plan)), columns=list(COLUMNS))
    frame["by"] = frame["by"].astype("datetime64[s]")
    return frame.astype({**dict.fromkeys(_WHOLE, "Int64"), "cost": "Float64", "first_step": "boolean"})


def _rows(plan: Plan) -> Iterator[dict[str, Any]]:
    known = {goal.id for goal in plan.goals}
    for goal in plan.goals:
        yield _goal(plan, goal)
        yield from (_action(plan, action) for action in plan.actions_of(goal.id))
    yield from (_action(plan, action) for action in plan.actions if action.goal not in known)


def _goal(plan: Plan, goal: Goal) -> dict[str, Any]:
    own = ("id", "whose", "words", "team_words", "measure", "by", "importance", "confidence", "reason")
    return {
        **{name: getattr(goal, name) for name in own},
        "kind": "goal",
        "goal": goal.id,
        "domain": goal.domain.value,
        "standing": goal.standing.value,
        "answer": _answer(plan, goal.id),
    }


def _action(plan: Plan, action: Action) -> dict[str, Any]:
    own = ("id", "goal", "does", "by", "agreed", "known_by", "first_step", "at", "minutes", "cost", "reason")
    goal = plan.goal(action.goal)
    return {
        **{name: getattr(action, name) for name in own},
        "kind": "action",
        "domain": goal.domain.value if goal else None,
        "owner": action.owners[0] if len(action.owners) == 1 else None,
        "principle": action.principle.value if action.principle else None,
        "standing": action.standing.value,
        "answer": _answer(plan, action.id),
    }


def _answer(plan: Plan, item: str) -> str | None:
    answer = plan.answer_to(item)
    return answer.answer if answer else None
