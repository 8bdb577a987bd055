"""Goals, actions and scores as FHIR resources.

A goal keeps the person's words in `description.text`, as they were said. An
action is a Task, which has one owner at most; `CarePlan.activity.detail` is
never used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from roundtable.exchange.plan_fhir_base import Json, concept, entry, identifier, paragraph
from roundtable.exchange.plan_fhir_fields import Carried, to_extensions
from roundtable.exchange.plan_fhir_terms import (
    ABSENT,
    ACHIEVED,
    GOAL_STATUS,
    IN_PROGRESS,
    LOINC,
    SAFETY_ITEMS,
    SCORES,
    SURVEY,
    TASK_STATUS,
    UCUM,
    coding,
    own,
)
from roundtable.model.case import PERSON
from roundtable.model.plan_goals import Standing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from roundtable.exchange.plan_fhir_base import Places
    from roundtable.model.plan import Score
    from roundtable.model.plan_goals import Action, Goal

GOAL = (
    Carried("domain", "code"),
    Carried("serves", "goal"),
    Carried("team_words"),
    Carried("importance", "integer"),
    Carried("confidence", "integer"),
    Carried("barriers", many=True, name="barrier"),
    Carried("standing", "code"),
)
ACTION = (
    Carried("agreed"),
    Carried("known_by"),
    Carried("principle", "code"),
    Carried("first_step", "boolean"),
    Carried("cost", "decimal"),
    Carried("at", "clock"),
    Carried("minutes", "integer"),
    Carried("standing", "code"),
)
OWNERS = (Carried("owners", "who", many=True, name="owner-not-settled"),)
"""For an action that not exactly one person owns: to name the first would say more than the plan does."""
NOT_WRITTEN = "Not written yet"


def write_goals(places: Places) -> Iterator[Json]:
    """The goals in the plan's order."""
    for number, goal in enumerate(places.plan.goals):
        yield entry(
            places.url("goal", number),
            "Goal",
            paragraph(goal.words, goal.team_words, goal.measure),
            extension=to_extensions(GOAL, goal, places),
            identifier=[identifier("goal", goal.id)],
            lifecycleStatus=_goal_status(places, goal),
            achievementStatus=_achievement(goal),
            category=[{"coding": [coding(own("domain"), goal.domain)], "text": goal.domain.replace("-", " ")}],
            description=_description(goal),
            subject=places.who(PERSON),
            startDate=places.plan.starts.isoformat(),
            target=_target(goal),
            statusReason=goal.reason,
            expressedBy=places.who(PERSON) if goal.whose == "person" else None,
        )


def write_actions(places: Places) -> Iterator[Json]:
    """The actions in the plan's order."""
    for number, action in enumerate(places.plan.actions):
        settled = len(action.owners) == 1
        yield entry(
            places.url("action", number),
            "Task",
            paragraph(action.does, action.agreed, action.known_by),
            extension=[
                *to_extensions(ACTION, action, places),
                *([] if settled else to_extensions(OWNERS, action, places)),
            ],
            identifier=[identifier("action", action.id)],
            basedOn=[places.reference("plan")],
            status=_task_status(places, action),
            statusReason=concept(action.reason),
            intent="plan",
            description=action.does,
            **{"for": places.who(PERSON)},
            owner=places.who(action.owners[0]) if settled else None,
            reasonReference=places.goal(action.goal),
            restriction={"period": {"end": action.by.isoformat()}} if action.by else None,
        )


def write_scores(places: Places) -> Iterator[Json]:
    """Fictional totals. No item is worded, and none but the one on safety is told."""
    for number, score in enumerate(places.plan.scores):
        yield entry(
            places.url("score", number),
            "Observation",
            paragraph(score.instrument.upper(), f"{score.value:g}"),
            status="final",
            category=[SURVEY],
            code={"coding": _codes(score, SCORES, "instrument"), "text": score.instrument.upper()},
            subject=places.who(PERSON),
            effectiveDateTime=score.on.isoformat(),
            valueQuantity={"value": _number(score.value), "unit": "{score}", "system": UCUM, "code": "{score}"},
            component=_safety_item(score),
        )


def _goal_status(places: Places, goal: Goal) -> str:
    if goal.standing in GOAL_STATUS:
        return GOAL_STATUS[goal.standing]
    if _is_rejected(places, goal.id):
        return "rejected"
    return "active" if places.plan.finished else "proposed"


def _task_status(places: Places, action: Action) -> str:
    if action.standing in TASK_STATUS:
        return TASK_STATUS[action.standing]
    if _is_rejected(places, action.id):
        return "rejected"
    return "accepted" if places.plan.finished else "draft"


def _is_rejected(places: Places, item: str) -> bool:
    """Whether the person refused it, and nothing has been done about that."""
    answer = places.plan.answer_to(item)
    return answer is not None and answer.answer == "refuse" and answer.done is None


def _achievement(goal: Goal) -> Json | None:
    """How far a goal is that was looked at in a review."""
    if goal.standing is Standing.REACHED:
        return ACHIEVED
    return IN_PROGRESS if goal.standing in (Standing.KEPT, Standing.CHANGED) else None


def _description(goal: Goal) -> Json:
    """The person's words. Where there are none, that is said by a mark, beside words that FHIR cannot do without."""
    if goal.words:
        return {"text": goal.words}
    return {"extension": [{"url": ABSENT, "valueCode": "unknown"}], "text": goal.team_words or NOT_WRITTEN}


def _target(goal: Goal) -> list[Json]:
    """What is measured, what is to be reached, until when. FHIR's rule gol-1: nothing to reach without a measure."""
    target: dict[str, Any] = {}
    if goal.measure:
        target["measure"] = {"text": goal.measure}
        if goal.team_words:
            target["detailString"] = goal.team_words
    if goal.by:
        target["dueDate"] = goal.by.isoformat()
    return [target] if target else []


def _safety_item(score: Score) -> list[Json]:
    if score.safety_item is None:
        return []
    code = {"coding": _codes(score, SAFETY_ITEMS, "safety-item"), "text": "The item on safety"}
    return [{"code": code, "valueInteger": score.safety_item}]


def _codes(score: Score, known: dict[str, str], system: str) -> list[Json]:
    """Our own name for what was counted, after that of LOINC where we are sure of it."""
    loinc = [coding(LOINC, known[score.instrument])] if score.instrument in known else []
    return [*loinc, coding(own(system), score.instrument)]


def _number(value: float) -> float:
    return int(value) if value.is_integer() else value
