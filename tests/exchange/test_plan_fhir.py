"""A plan as a FHIR bundle: what stands where, that it holds together, and that the same plan comes back."""

from __future__ import annotations

import json
from html.parser import HTMLParser
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings

from roundtable.errors import RoundtableError
from roundtable.exchange import fhir_layer
from roundtable.exchange.fhir_layer import check_bundle
from roundtable.exchange.fhir_layer_profiles import find_pco_gaps
from roundtable.exchange.paper import WATERMARK
from roundtable.exchange.plan_fhir import make_carriable, write_bundle, write_fhir
from roundtable.exchange.plan_fhir_reading import read_bundle, read_fhir
from roundtable.exchange.plan_fhir_terms import FICTIONAL, HTEST
from roundtable.model.case import PERSON
from roundtable.model.plan import Answer, Plan
from roundtable.model.plan_base import Domain
from roundtable.model.plan_goals import Action, Goal
from roundtable.model.plan_people import Party
from tests.exchange.any_plan import PLANS
from tests.exchange.invariants import INVARIANTS, broken
from tests.exchange.plans import EMPTY, MARKUP, MONDAY, PLAN, full_of

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

BUNDLE = write_bundle(PLAN)


def of_kind(kind: str, bundle: dict[str, Any] = BUNDLE) -> list[dict[str, Any]]:
    return [entry["resource"] for entry in bundle["entry"] if entry["resource"]["resourceType"] == kind]


def meant(reference: dict[str, Any], bundle: dict[str, Any] = BUNDLE) -> dict[str, Any]:
    (found,) = (entry["resource"] for entry in bundle["entry"] if entry["fullUrl"] == reference["reference"])
    assert isinstance(found, dict)
    return found


def changed(**fields: Any) -> dict[str, Any]:
    """The bundle of the complete plan with some of its fields exchanged."""
    return write_bundle(PLAN.model_copy(update=fields))


# ---------------------------------------------------------------- there and back


@pytest.mark.parametrize("plan", [PLAN, EMPTY, full_of(MARKUP)], ids=["complete", "empty", "markup"])
def test_plan_comes_back_as_it_was(plan: Plan) -> None:
    assert read_fhir(write_fhir(plan)) == (plan, ())
    assert read_fhir(write_fhir(plan).encode()) == (plan, ())


@given(PLANS)
@settings(max_examples=60)
def test_every_plan_comes_back_but_for_what_is_told(plan: Plan) -> None:
    carriable, lost = make_carriable(plan)
    again, told = read_fhir(write_fhir(plan))
    assert again == carriable
    assert told == lost
    assert bool(lost) == (carriable != plan)


@given(PLANS)
@settings(max_examples=30)
def test_every_bundle_keeps_the_invariants_and_passes_the_layer(plan: Plan) -> None:
    bundle = write_bundle(plan)
    assert not check_bundle(bundle)
    assert not broken(bundle)


def test_same_plan_makes_the_same_file() -> None:
    assert write_fhir(PLAN) == write_fhir(PLAN.model_copy())


def test_what_fhir_cannot_hold_is_told_in_the_bundle() -> None:
    plan = Plan(id="a", starts=MONDAY, words="one\x00two", strengths=("", "three"))
    again, told = read_bundle(write_bundle(plan))
    assert (again.words, again.strengths) == ("onetwo", ("three",))
    assert told == (
        "words: characters that no text in FHIR can hold",
        "strengths 1: a line with nothing in it",
    )


def test_long_list_of_losses_is_cut() -> None:
    actions = tuple(Action(id="a", goal="b", does="\x00", agreed="\x01") for _ in range(60))
    _, told = make_carriable(Plan(id="a", starts=MONDAY, actions=actions))
    assert (len(told), told[-1]) == (51, "and 70 more")


def test_bundle_that_does_not_pass_is_not_written(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fhir_layer, "check_bundle", lambda _: ("it is bent",))
    with pytest.raises(RoundtableError, match=r"cannot be written as FHIR: it is bent\."):
        write_fhir(PLAN)


# ---------------------------------------------------------------- what stands where


def test_everything_is_marked_as_test_data_about_nobody() -> None:
    for resource in (BUNDLE, *(entry["resource"] for entry in BUNDLE["entry"])):
        assert resource["meta"] == {"security": [HTEST], "tag": [FICTIONAL]}
    assert (HTEST["system"], HTEST["code"]) == ("http://terminology.hl7.org/CodeSystem/v3-ActReason", "HTEST")


def test_every_kind_of_resource_is_there_and_known_to_the_invariants() -> None:
    kinds = {entry["resource"]["resourceType"] for entry in BUNDLE["entry"]}
    assert kinds | {"Bundle"} == set(INVARIANTS)


def test_care_plan_says_what_it_is_and_points_to_all_of_it() -> None:
    (plan,) = of_kind("CarePlan")
    codes = [coding["code"] for category in plan["category"] for coding in category["coding"]]
    assert codes == ["734163000", "assess-plan"]
    assert (plan["status"], plan["intent"], plan["description"]) == ("active", "plan", PLAN.words)
    assert [meant(goal)["description"]["text"] for goal in plan["goal"][:2]] == [goal.words for goal in PLAN.goals[:2]]
    assert [meant(one["reference"])["resourceType"] for one in plan["activity"]] == ["Task"] * 3
    assert not [one for one in plan["activity"] if "detail" in one]
    assert {meant(one)["resourceType"] for one in plan["supportingInfo"]} == {"Consent", "Observation"}
    assert not find_pco_gaps(BUNDLE)


def test_revision_replaces_the_one_before() -> None:
    (plan,) = of_kind("CarePlan")
    assert plan["replaces"][0]["identifier"]["value"] == "back-to-the-quay/1"
    assert "replaces" not in of_kind("CarePlan", write_bundle(EMPTY))[0]


def test_draft_is_a_draft_and_lacks_what_pco_wants() -> None:
    bundle = write_bundle(EMPTY)
    assert of_kind("CarePlan", bundle)[0]["status"] == "draft"
    assert find_pco_gaps(bundle) == ("CarePlan.goal is missing", "CarePlan.activity is missing")


def test_goal_keeps_the_persons_words_and_says_who_said_them() -> None:
    first, second, third = of_kind("Goal")
    assert first["description"] == {"text": "I want my boat back in the water."}
    assert meant(first["expressedBy"])["resourceType"] == "Patient"
    assert first["target"] == [
        {
            "measure": {"text": PLAN.goals[0].measure},
            "detailString": PLAN.goals[0].team_words,
            "dueDate": "2026-04-30",
        }
    ]
    assert (first["startDate"], first["lifecycleStatus"]) == ("2026-03-02", "active")
    assert second["statusReason"] == PLAN.goals[1].reason
    assert "expressedBy" not in third
    assert third["description"]["extension"][0]["valueCode"] == "unknown"


def test_goal_without_a_measure_has_no_detail() -> None:
    goal = Goal(id="g", domain=Domain.JOY, team_words="Sings again")
    (written,) = of_kind("Goal", changed(goals=(goal,), actions=()))
    assert "target" not in written
    assert written["description"]["text"] == "Sings again"


def test_action_is_a_task_with_its_one_owner() -> None:
    first, second, stopped = of_kind("Task")
    assert meant(first["owner"])["resourceType"] == "Patient"
    assert meant(second["owner"])["name"] == [{"text": "Odalys Grunwald"}]
    assert [task["status"] for task in (first, second, stopped)] == ["accepted", "accepted", "cancelled"]
    assert second["restriction"] == {"period": {"end": "2026-03-05"}}
    assert meant(second["reasonReference"])["description"]["text"] == PLAN.goals[1].words


@pytest.mark.parametrize("owners", [(), ("peer", PERSON)])
def test_action_of_nobody_or_of_several_has_no_owner(owners: tuple[str, ...]) -> None:
    bundle = changed(actions=(PLAN.actions[0].model_copy(update={"owners": owners}),))
    (task,) = of_kind("Task", bundle)
    assert "owner" not in task
    assert read_bundle(bundle)[0].actions[0].owners == owners


def test_what_the_person_refused_is_rejected() -> None:
    answers = tuple(Answer(item=item, answer="refuse") for item in ("goal-1", "action-2"))
    bundle = changed(answers=answers)
    assert of_kind("Goal", bundle)[0]["lifecycleStatus"] == "rejected"
    assert of_kind("Task", bundle)[1]["status"] == "rejected"


def test_team_has_one_coordinator_and_knows_how_to_reach_them() -> None:
    (team,) = of_kind("CareTeam")
    marked = [one for one in team["participant"] if any("coding" in role for role in one.get("role", []))]
    assert [meant(one["member"])["name"][0]["text"] for one in marked] == ["Odalys Grunwald"]
    assert team["telecom"] == [{"system": "other", "value": "Ask at the desk of Pier Seven"}]
    assert meant(team["participant"][0]["member"])["resourceType"] == "Patient"
    assert len(team["participant"]) == 1 + 4
    assert meant(team["participant"][1]["onBehalfOf"])["name"] == "Pier Seven Centre"


def test_person_can_be_their_own_point_of_contact() -> None:
    bundle = changed(contact=PERSON)
    (team,) = of_kind("CareTeam", bundle)
    assert team["participant"][0]["role"][0]["coding"][0]["code"] == "768820003"
    assert read_bundle(bundle)[0].contact == PERSON


def test_people_are_practitioners_relatives_or_agencies() -> None:
    assert [one["name"][0]["text"] for one in of_kind("RelatedPerson")] == ["Bastien Boone"]
    assert [one["name"] for one in of_kind("Organization")] == [
        "Pier Seven Centre",
        "Tidewater Homes",
        "Lantern Programme",
    ]
    assert len(of_kind("Practitioner")) == 3


def test_relative_with_an_agency_acts_on_nobodys_behalf() -> None:
    party = Party(id="aunt", name="Aunt", agency="The choir", close=True)
    bundle = changed(people=(party,), contact=None)
    assert not [one for team in of_kind("CareTeam", bundle) for one in team["participant"] if "onBehalfOf" in one]
    assert read_bundle(bundle)[0].people == (party,)


def test_consent_says_who_what_and_until_when() -> None:
    given_one, taken_back = of_kind("Consent")
    assert (given_one["status"], given_one["dateTime"]) == ("active", "2026-03-02")
    assert [one["coding"][0]["code"] for one in given_one["provision"]["code"]] == ["housing", "about"]
    assert given_one["provision"]["period"] == {"end": "2026-05-01"}
    roles = {one["role"]["coding"][0]["code"]: meant(one["reference"]) for one in taken_back["provision"]["actor"]}
    assert roles["IRCP"]["name"] == [{"text": "Odalys Grunwald"}]
    assert roles["CST"]["name"] == "Lantern Programme"
    assert taken_back["status"] == "inactive"
    assert [label["code"] for label in taken_back["provision"]["securityLabel"]] == ["R", "PSY", "ETH"]
    assert (
        of_kind("Consent", changed(consents=(PLAN.consents[0].model_copy(update={"given": None}),)))[0]["status"]
        == "proposed"
    )


def test_score_has_a_loinc_code_only_where_it_is_sure() -> None:
    phq, who = of_kind("Observation")
    assert [coding["code"] for coding in phq["code"]["coding"]] == ["44261-6", "phq-9"]
    assert [coding["code"] for coding in who["code"]["coding"]] == ["who-5"]
    assert (phq["valueQuantity"]["value"], who["valueQuantity"]["value"]) == (11, 9.5)
    assert phq["component"][0]["valueInteger"] == 0


def test_name_that_leads_nowhere_is_carried_as_a_name() -> None:
    bundle = changed(people=(), actions=(Action(id="a", goal="gone", owners=("gone",)),), goals=())
    (task,) = of_kind("Task", bundle)
    assert task["owner"] == {"identifier": {"system": "urn:roundtable-workbook:plan:id:party", "value": "gone"}}
    assert not check_bundle(bundle)


def test_every_narrative_has_the_watermark_and_no_markup_of_others() -> None:
    for entry in write_bundle(full_of(MARKUP))["entry"]:
        page = _parsed(entry["resource"]["text"]["div"])
        assert WATERMARK in page.text
        assert set(page.tags) <= {"div", "p", "ul", "li"}
    goal = of_kind("Goal", write_bundle(full_of(MARKUP)))[0]
    assert " ".join(MARKUP.split()) in " ".join(_parsed(goal["text"]["div"]).text.split())


def test_narrative_is_xml() -> None:
    from lxml import etree  # noqa: PLC0415

    for entry in write_bundle(full_of(MARKUP))["entry"]:
        div: Element = etree.fromstring(entry["resource"]["text"]["div"])
        assert div.tag == "{http://www.w3.org/1999/xhtml}div"


def test_no_extension_of_ours_is_without_words_in_the_guide() -> None:
    from tests.conftest import SMALL  # noqa: PLC0415

    guide = (SMALL.parents[2] / "docs" / "fhir.md").read_text(encoding="utf-8")
    names = {part for part in json.dumps(write_bundle(PLAN)).split('"') if part.startswith("urn:roundtable-workbook")}
    assert not [name for name in names if f"`{name.removeprefix('urn:roundtable-workbook:plan:')}`" not in guide]


class _Narrative(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
        self.tags.append(tag)

    def handle_data(self, data: str) -> None:
        self.text += data


def _parsed(div: str) -> _Narrative:
    page = _Narrative()
    page.feed(div)
    return page
