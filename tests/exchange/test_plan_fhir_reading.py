"""A FHIR bundle from outside: ours is read, what we do not write is told, and all else is refused in one sentence."""

from __future__ import annotations

import contextlib
import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from roundtable.errors import RefusedError
from roundtable.exchange.plan_fhir import write_bundle
from roundtable.exchange.plan_fhir_reading import read_bundle, read_fhir
from roundtable.model.plan import Plan
from tests.exchange.plans import EMPTY, PLAN
from tests.exchange.test_fhir_layer import first, fresh, put

FOREIGN = "This FHIR bundle was not written here, and only fictional plans from here can be opened."
_ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5) | st.sampled_from(["Goal", "urn:x", "2026-01-01"]),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.sampled_from(["reference", "url", "x"]), inner),
    max_leaves=4,
)


def refusal(bundle: object) -> str:
    with pytest.raises(RefusedError) as refused:
        read_bundle(bundle)
    sentence = str(refused.value)
    assert len(sentence) < 300
    assert sentence.count(". ") == 0
    return sentence


def test_what_others_added_is_told_and_not_taken_over() -> None:
    bundle = fresh()
    put("Goal", "note", [{"text": "from elsewhere"}])(bundle)
    put("Task", "priority", "urgent")(bundle)
    put("CarePlan", "title", "Another title")(bundle)
    first("Goal", bundle)["extension"].append({"url": "urn:elsewhere", "valueString": "x"})
    other = json.loads(json.dumps(first("Organization", bundle)))
    bundle["entry"].append({"fullUrl": "urn:uuid:other", "resource": other})
    plan, told = read_bundle(bundle)
    assert plan == PLAN
    assert told == (
        "CarePlan.title",
        "Goal.extension",
        "Goal.note",
        "Task.priority",
        "a resource of the kind Organization",
    )


def test_change_that_a_plan_can_hold_is_taken_over() -> None:
    bundle = fresh()
    put("Goal", "description.text", "I want two boats.")(bundle)
    plan, told = read_bundle(bundle)
    assert plan.goals[0].words == "I want two boats."
    assert told == ("CarePlan.text", "Goal.text")


def test_long_list_of_what_is_not_carried_is_cut() -> None:
    bundle = fresh()
    patient = first("Patient", bundle)
    patient.update({f"{name}": True for name in ("active", "deceasedBoolean")})
    for kind in ("Goal", "Task", "Consent", "CareTeam", "Practitioner", "RelatedPerson", "Organization"):
        first(kind, bundle)["language"] = "en"
        first(kind, bundle)["implicitRules"] = "urn:x"
        first(kind, bundle)["id"] = "x"
    _, told = read_bundle(bundle)
    assert (len(told), told[-1]) == (21, "and 3 more")


@pytest.mark.parametrize(
    ("bundle", "sentence"),
    [
        (None, "This file is not a FHIR bundle."),
        ([], "This file is not a FHIR bundle."),
        ({"resourceType": "Patient"}, "This file is not a FHIR bundle."),
        ({"resourceType": "Bundle"}, "This FHIR bundle is empty, or far larger than a plan."),
        ({"resourceType": "Bundle", "entry": [{}] * 1001}, "This FHIR bundle is empty, or far larger than a plan."),
        ({"resourceType": "Bundle", "entry": [{}]}, FOREIGN),
        ({"resourceType": "Bundle", "entry": [5]}, FOREIGN),
        ({"resourceType": "Bundle", "entry": [{"resource": {"resourceType": "CarePlan"}}]}, FOREIGN),
        ({"resourceType": "Bundle", "entry": [{"resource": {"resourceType": "CarePlan", "extension": [7]}}]}, FOREIGN),
    ],
)
def test_what_is_no_bundle_of_ours_is_refused(bundle: object, sentence: str) -> None:
    assert refusal(bundle) == sentence


@pytest.mark.parametrize("part", ["security", "tag"])
def test_resource_that_is_not_marked_as_fictional_is_refused(part: str) -> None:
    bundle = fresh()
    put("Goal", f"meta.{part}", [])(bundle)
    assert refusal(bundle) == FOREIGN
    put("Goal", "meta", 5)(bundle)
    assert refusal(bundle) == FOREIGN


def test_two_care_plans_are_refused() -> None:
    bundle = fresh()
    bundle["entry"].append(bundle["entry"][0])
    assert refusal(bundle) == FOREIGN


def test_newer_shape_is_refused() -> None:
    bundle = fresh()
    put("CarePlan", "extension.0.valueInteger", 2)(bundle)
    assert refusal(bundle) == "This FHIR bundle was written by a newer Roundtable, and this one cannot read it."


def test_bundle_that_no_longer_holds_together_is_refused() -> None:
    bundle = fresh()
    put("Task", "owner", "@Goal")(bundle)
    assert refusal(bundle) == (
        "This bundle has been changed so that it no longer holds together: "
        "Task.owner leads to a resource of the kind Goal."
    )


def test_plan_that_does_not_fit_the_model_is_refused() -> None:
    bundle = fresh()
    put("Goal", "extension.0.valueCode", "flying")(bundle)
    assert refusal(bundle) == "This plan does not fit here: it cannot be read at goals, 0, domain."


def test_shape_that_is_never_written_is_refused() -> None:
    bundle = fresh()
    put("Practitioner", "telecom", [])(bundle)
    assert refusal(bundle).endswith("no longer holds together: ele-1: Practitioner.telecom is empty.")
    bundle = fresh()
    agency = next(one for one in first("Practitioner", bundle)["extension"] if one["url"].endswith(":agency"))
    agency["valueReference"] = {"identifier": {"system": "urn:x", "value": "y"}}
    assert refusal(bundle) == "This bundle has been changed so that no plan can be read from it."


def test_action_that_lost_its_goal_is_refused() -> None:
    bundle = fresh()
    put("Task", "reasonReference", None)(bundle)
    assert refusal(bundle) == "This plan does not fit here: it cannot be read at actions, 0, goal."


def test_person_who_is_missing_is_nobody() -> None:
    bundle = write_bundle(EMPTY)
    bundle["entry"] = [one for one in bundle["entry"] if one["resource"]["resourceType"] != "Patient"]
    assert "leads to something that is not in the bundle" in refusal(bundle)


def test_file_is_read_with_the_limits_of_all_files() -> None:
    with pytest.raises(RefusedError, match="damaged"):
        read_fhir(b"{")
    with pytest.raises(RefusedError, match="larger than 5 MB"):
        read_fhir(b" " * 5_000_001)


@given(st.data())
@settings(max_examples=150)
def test_bundle_with_anything_anywhere_is_read_or_refused(data: st.DataObject) -> None:
    bundle = fresh()
    for _ in range(data.draw(st.integers(1, 2))):
        _spoil(bundle, data)
    with contextlib.suppress(RefusedError):
        plan, told = read_bundle(bundle)
        assert isinstance(plan, Plan)
        assert all(isinstance(one, str) for one in told)


def _spoil(place: Any, data: st.DataObject) -> None:
    """Walk to a place at random and put anything there, or take away what is there."""
    while True:
        steps = list(place) if isinstance(place, dict) else list(range(len(place)))
        if not steps:
            return
        step = data.draw(st.sampled_from(steps))
        inside = place[step]
        if isinstance(inside, dict | list) and data.draw(st.integers(0, 4)):
            place = inside
            continue
        if data.draw(st.booleans()):
            place[step] = data.draw(_ANYTHING)
        else:
            del place[step]
        return
