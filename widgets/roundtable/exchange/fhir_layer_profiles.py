"""What US Core and PCO demand of a care plan and its goals, as far as a plan of ours can promise it.

US Core care plan: status, intent and subject; text, and the category `assess-plan`
(required up to version 8). US Core goal: status, description, subject, and a
start or a due day. PCO: activities are references and never details, a goal has
a start day. PCO also wants one goal and one activity at least: `find_pco_gaps`.
No profile is named in `meta.profile`, since no profile validator has been run.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from roundtable.exchange.plan_fhir_terms import ASSESS_PLAN, CARE_PLAN, FICTIONAL, HTEST

if TYPE_CHECKING:
    from collections.abc import Iterator

    from roundtable.exchange.fhir_layer_walk import Json


def find_missing(resource: Json) -> Iterator[str]:
    """What a resource of ours must have and does not."""
    kind = resource["resourceType"]
    meta = resource.get("meta", {})
    if not _has(meta.get("security", []), HTEST):
        yield f"{kind} is not marked as test data"
    if not _has(meta.get("tag", []), FICTIONAL):
        yield f"{kind} is not marked as fictional"
    if kind != "Bundle" and "div" not in resource.get("text", {}):
        yield f"{kind}.text is missing"
    if kind == "CarePlan":
        yield from _of_plan(resource)
    if kind == "Goal":
        yield from _of_goal(resource)


def find_pco_gaps(bundle: Json) -> tuple[str, ...]:
    """What a draft may lack and a PCO care plan may not."""
    plans = [one["resource"] for one in bundle["entry"] if one["resource"]["resourceType"] == "CarePlan"]
    return tuple(f"CarePlan.{name} is missing" for plan in plans for name in ("goal", "activity") if not plan.get(name))


def _of_plan(plan: Json) -> Iterator[str]:
    if plan.get("text", {}).get("status") not in {"generated", "additional"}:
        yield "CarePlan.text.status is neither `generated` nor `additional`"
    codings = [one for category in plan.get("category", []) for one in category.get("coding", [])]
    for wanted in (CARE_PLAN, ASSESS_PLAN):
        code = wanted["coding"][0]
        if not _has(codings, code):
            yield f"CarePlan.category lacks {code['code']}"
    for activity in plan.get("activity", []):
        if "detail" in activity or "reference" not in activity:
            yield "CarePlan.activity is not a reference"


def _of_goal(goal: Json) -> Iterator[str]:
    if "startDate" not in goal:
        yield "Goal.startDate is missing"


def _has(codings: list[Json], wanted: Json) -> bool:
    return any(all(one.get(key) == wanted[key] for key in ("system", "code")) for one in codings)
