"""What is still missing in each section of a plan: counts for the overview, which the template puts in words.

This is no judgement: it only says what stands nowhere yet. The second look judges, when asked.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from roundtable.model.plan import OPENING_AREAS
from roundtable.model.plan_base import Domain
from roundtable.model.plan_safety import Case, Outline
from roundtable.practice.plan.answers import OVER

if TYPE_CHECKING:
    from collections.abc import Callable

    from roundtable.model.plan import Plan


class Gap(NamedTuple):
    """Something that is missing, by the name under which the template has its words, and how often."""

    what: str
    times: int


class Row(NamedTuple):
    """One section in the overview."""

    section: str
    filled: bool
    """Whether anything stands there."""
    gaps: tuple[Gap, ...]


def overview(plan: Plan) -> list[Row]:
    """All sections, in their order."""
    return [
        Row(section, filled(plan), tuple(gap for gap in gaps(plan) if gap.times))
        for section, (filled, gaps) in _SECTIONS.items()
    ]


def _about(plan: Plan) -> list[Gap]:
    return [
        Gap("words", not plan.words.strip()),
        Gap("matters", not plan.matters),
        Gap("values", not plan.values),
        Gap("strengths", not plan.strengths),
    ]


def _areas(plan: Plan) -> list[Gap]:
    open_ = [
        one for one in Domain if not plan.goals_in(one) and plan.area(one).empty is None and not plan.area(one).chosen
    ]
    chosen = sum(area.chosen for area in plan.areas)
    return [Gap("chosen", max(0, OPENING_AREAS - chosen)), Gap("areas", len(open_))]


def _goals(plan: Plan) -> list[Gap]:
    goals = [goal for goal in plan.goals if goal.standing not in OVER]
    actions = [action for action in plan.actions if action.standing not in OVER]
    return [
        Gap("goals", not goals),
        Gap("goal-words", sum(not goal.words.strip() for goal in goals)),
        Gap("goal-measure", sum(not goal.measure.strip() for goal in goals)),
        Gap("goal-date", sum(goal.by is None for goal in goals)),
        Gap("goal-actions", sum(not plan.actions_of(goal.id) for goal in goals)),
        Gap("action-owner", sum(len(action.owners) == 0 for action in actions)),
        Gap("action-owners", sum(len(action.owners) > 1 for action in actions)),
        Gap("action-date", sum(action.by is None for action in actions)),
        Gap("first-step", bool(actions) and not any(action.first_step for action in plan.actions)),
    ]


def _consents(plan: Plan) -> list[Gap]:
    ends = [one for one in plan.consents if one.until is None and not one.until_event.strip() and one.revoked is None]
    return [
        Gap("consents", not plan.consents),
        Gap("consent-purpose", sum(not one.purpose.strip() for one in plan.consents)),
        Gap("consent-end", len(ends)),
    ]


def _safety(plan: Plan) -> list[Gap]:
    steps = [name for name in Outline.model_fields if name not in {"lines", "read_with"}]
    empty = sum(not getattr(plan.safety, name) for name in steps)
    return [Gap("steps", empty), Gap("lines", not plan.safety.lines)]


def _money(plan: Plan) -> list[Gap]:
    return [Gap("day", not plan.day), Gap("money", plan.money_left is None)]


_SECTIONS: dict[str, tuple[Callable[[Plan], bool], Callable[[Plan], list[Gap]]]] = {
    "about": (lambda plan: bool(plan.words or plan.matters or plan.strengths), _about),
    "areas": (lambda plan: bool(plan.areas), _areas),
    "goals": (lambda plan: bool(plan.goals), _goals),
    "people": (
        lambda plan: bool(plan.people),
        lambda plan: [Gap("people", not plan.people), Gap("contact", plan.contact is None)],
    ),
    "consents": (lambda plan: bool(plan.consents), _consents),
    "safety": (lambda plan: plan.safety != Outline(), _safety),
    "ifs": (
        lambda plan: bool(plan.ifs),
        lambda plan: [Gap("away", not any(one.case is Case.COORDINATOR_AWAY for one in plan.ifs))],
    ),
    "transitions": (lambda plan: bool(plan.transitions), lambda _: []),
    "money": (lambda plan: bool(plan.day) or plan.money_left is not None, _money),
    "review": (lambda plan: plan.review is not None, lambda plan: [Gap("review", plan.review is None)]),
}
