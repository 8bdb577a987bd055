"""A plan as a FHIR bundle: FHIR R4B 4.3.0 models, R4-compatible for the resources that are listed in docs/fhir.md.

Every bundle that leaves here has passed `fhir_layer`. Nothing more is claimed:
no validator of HL7 has seen it. All losses happen in one place, `make_carriable`,
and are told in the bundle itself.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from markupsafe import Markup

from roundtable.errors import RoundtableError
from roundtable.exchange.plan_fhir_about import write_about
from roundtable.exchange.plan_fhir_base import Json, Places, entry, identifier, paragraph
from roundtable.exchange.plan_fhir_consents import write_consents
from roundtable.exchange.plan_fhir_goals import write_actions, write_goals, write_scores
from roundtable.exchange.plan_fhir_people import write_patient, write_people, write_team
from roundtable.exchange.plan_fhir_terms import ASSESS_PLAN, CARE_PLAN, META, SHAPE, own
from roundtable.exchange.rich_text import clean
from roundtable.model.case import PERSON
from roundtable.model.plan import Plan

if TYPE_CHECKING:
    from collections.abc import Iterator

TITLE = "Care plan of a fictional person, for training only"
LOST, SHAPED = own("not-carried"), own("shape")
NOTICE = (
    "Codes from LOINC (http://loinc.org), copyright Regenstrief Institute, Inc., under the licence at "
    "http://loinc.org/license. Codes from SNOMED CT, copyright SNOMED International; wider use needs a licence."
)
"""What the owners of the codes ask to be said wherever they are used."""
LONGEST_LIST = 50
"""So many losses are told one by one."""


def write_fhir(plan: Plan) -> str:
    """The bundle as a file's text. Raises RoundtableError should the bundle not pass our own layer."""
    from roundtable.exchange.fhir_layer import check_bundle  # noqa: PLC0415  the library is not needed before

    bundle = write_bundle(plan)
    problems = check_bundle(bundle)
    if problems:
        raise RoundtableError(f"This plan cannot be written as FHIR: {problems[0]}.")
    return json.dumps(bundle, ensure_ascii=False, indent=1, allow_nan=False) + "\n"


def write_bundle(plan: Plan) -> Json:
    """The plan as a bundle of resources: the CarePlan, then everything that it points to."""
    carriable, lost = make_carriable(plan)
    places = Places(carriable)
    return {
        "resourceType": "Bundle",
        "meta": META,
        "identifier": identifier("bundle", f"{plan.id}/{plan.revision}"),
        "type": "collection",
        "entry": [
            _care_plan(places, lost),
            write_patient(places),
            write_team(places),
            *write_people(places),
            *write_goals(places),
            *write_actions(places),
            *write_consents(places),
            *write_scores(places),
        ],
    }


def make_carriable(plan: Plan) -> tuple[Plan, tuple[str, ...]]:
    """The plan as FHIR can hold it, and what it cannot: control characters, and lines with nothing in them."""
    lost: list[str] = []
    data = _carriable(plan.model_dump(), "", lost)
    told = [*lost[:LONGEST_LIST], f"and {len(lost) - LONGEST_LIST} more"] if len(lost) > LONGEST_LIST else lost
    return Plan.model_validate(data), tuple(told)


def _carriable(data: Any, place: str, lost: list[str]) -> Any:
    if isinstance(data, dict):
        return {key: _carriable(value, f"{place} {key.replace('_', ' ')}".strip(), lost) for key, value in data.items()}
    if isinstance(data, list | tuple):
        return list(_carriable_list(data, place, lost))
    if isinstance(data, str) and clean(data).strip() != data:
        lost.append(f"{place}: characters that no text in FHIR can hold")
        return clean(data).strip()
    return data


def _carriable_list(data: Any, place: str, lost: list[str]) -> Iterator[Any]:
    for number, one in enumerate(data, 1):
        kept = _carriable(one, f"{place} {number}", lost)
        if kept == "":
            lost.append(f"{place} {number}: a line with nothing in it")
        else:
            yield kept


def _care_plan(places: Places, lost: tuple[str, ...]) -> Json:
    plan = places.plan
    return entry(
        places.url("plan"),
        "CarePlan",
        _narrative(plan),
        extension=[
            {"url": SHAPED, "valueInteger": SHAPE},
            *write_about(places),
            *({"url": LOST, "valueString": one} for one in lost),
        ],
        identifier=[identifier("plan", plan.id)],
        replaces=_replaced(plan),
        status="active" if plan.finished else "draft",
        intent="plan",
        category=[CARE_PLAN, ASSESS_PLAN],
        title=TITLE,
        description=plan.words,
        subject=places.who(PERSON),
        period={"start": plan.starts.isoformat()},
        careTeam=[places.reference("team")],
        supportingInfo=[
            *(places.reference("consent", number) for number in range(len(plan.consents))),
            *(places.reference("score", number) for number in range(len(plan.scores))),
        ],
        goal=[places.reference("goal", number) for number in range(len(plan.goals))],
        activity=[{"reference": places.reference("action", number)} for number in range(len(plan.actions))],
    )


def _replaced(plan: Plan) -> list[Json]:
    """The revision before this one, which is another bundle."""
    if plan.revision == 1:
        return []
    before = identifier("revision", f"{plan.id}/{plan.revision - 1}")
    return [{"type": "CarePlan", "identifier": before}]


def _narrative(plan: Plan) -> Markup:
    """The plan in short, for a reader who sees nothing but the CarePlan."""
    goals = Markup("").join(
        Markup("<li>{}{}</li>").format(goal.words or goal.team_words, _done_for(plan, goal.id)) for goal in plan.goals
    )
    listed = Markup("<ul>{}</ul>").format(goals) if goals else Markup("")
    return Markup("{}{}{}").format(paragraph(plan.subject.name, plan.words), listed, paragraph(NOTICE))


def _done_for(plan: Plan, goal_id: str) -> Markup:
    actions = Markup("").join(Markup("<li>{}</li>").format(action.does) for action in plan.actions_of(goal_id))
    return Markup("<ul>{}</ul>").format(actions) if actions else Markup("")
