"""Our own layer over fhir.resources: each rule has a bundle that breaks it, and the library would have let it pass."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from roundtable.exchange.fhir_layer import check_bundle
from roundtable.exchange.fhir_layer_codes import REQUIRED_CODES
from roundtable.exchange.fhir_layer_references import TARGETS
from roundtable.exchange.plan_fhir import write_bundle
from tests.exchange.invariants import broken
from tests.exchange.plans import PLAN

if TYPE_CHECKING:
    from collections.abc import Callable

Change = "Callable[[dict[str, Any]], object]"


def fresh() -> dict[str, Any]:
    copied: dict[str, Any] = json.loads(json.dumps(write_bundle(PLAN)))
    return copied


def first(kind: str, bundle: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = next(e["resource"] for e in bundle["entry"] if e["resource"]["resourceType"] == kind)
    return found


def url(kind: str, bundle: dict[str, Any]) -> str:
    return next(str(e["fullUrl"]) for e in bundle["entry"] if e["resource"]["resourceType"] == kind)


def put(kind: str, path: str, value: Any) -> Callable[[dict[str, Any]], object]:
    """A change that puts a value at a path of the first resource of a kind; None takes away what is there."""

    def change(bundle: dict[str, Any]) -> None:
        place: Any = bundle if kind == "Bundle" else first(kind, bundle)
        *way, last = (int(step) if step.isdigit() else step for step in path.split("."))
        for step in way:
            place = place[step]
        if value is None:
            del place[last]
        else:
            place[last] = {"reference": url(value[1:], bundle)} if str(value).startswith("@") else value

    return change


def test_bundle_as_it_is_written_passes() -> None:
    assert check_bundle(fresh()) == ()
    assert not broken(fresh())


def test_tables_know_every_status_and_every_reference_of_a_plan() -> None:
    assert {"CarePlan.status", "Goal.lifecycleStatus", "Task.status", "Consent.status"} <= set(REQUIRED_CODES)
    assert {"Task.owner", "CarePlan.activity.reference", "Goal.expressedBy"} <= set(TARGETS)


ACCEPTED_BY_THE_LIBRARY: list[tuple[Callable[[dict[str, Any]], object], str]] = [
    (put("CarePlan", "status", "bogus"), "CarePlan.status has a code that FHIR does not know"),
    (put("CarePlan", "intent", "order-of-the-day"), "CarePlan.intent has a code that FHIR does not know"),
    (put("Goal", "lifecycleStatus", "wished"), "Goal.lifecycleStatus has a code that FHIR does not know"),
    (put("Task", "status", "done"), "Task.status has a code that FHIR does not know"),
    (put("Task", "intent", "hope"), "Task.intent has a code that FHIR does not know"),
    (put("CareTeam", "status", "big"), "CareTeam.status has a code that FHIR does not know"),
    (put("Consent", "status", "yes"), "Consent.status has a code that FHIR does not know"),
    (put("Consent", "provision.type", "may"), "Consent.provision.type has a code that FHIR does not know"),
    (put("Observation", "status", "seen"), "Observation.status has a code that FHIR does not know"),
    (put("Practitioner", "telecom.0.system", "pigeon"), "Practitioner.telecom.system has a code that FHIR does"),
    (put("Goal", "text.status", "typed"), "Goal.text.status has a code that FHIR does not know"),
    (put("Bundle", "type", "heap"), "Bundle.type has a code that FHIR does not know"),
    (put("Bundle", "type", "document"), "Bundle.type is not `collection`"),
    (put("Bundle", "total", 3), "bdl-1: Bundle.total stands in a collection"),
    (put("Bundle", "entry.1.fullUrl", None), "Bundle.entry.fullUrl is missing"),
    (put("CarePlan", "subject.reference", "urn:uuid:gone"), "CarePlan.subject leads to something that is not in the"),
    (put("CarePlan", "subject.reference", "https://example.org/Patient/1"), "CarePlan.subject leads to something that"),
    (put("CarePlan", "goal.0", "@Task"), "CarePlan.goal leads to a resource of the kind Task"),
    (put("CarePlan", "activity.0.reference", "@Goal"), "CarePlan.activity.reference leads to a resource of the kind"),
    (put("CarePlan", "careTeam.0", {"display": "us"}), "CarePlan.careTeam leads nowhere"),
    (put("Task", "owner", "@Goal"), "Task.owner leads to a resource of the kind Goal"),
    (put("Task", "owner", {"identifier": {"system": "urn:x"}}), "Task.owner leads nowhere"),
    (put("CarePlan", "extension.12.valueReference", {"reference": "#x"}), "CarePlan.extension.valueReference leads to"),
    (
        put("CarePlan", "activity.0.detail", {"status": "scheduled"}),
        "cpl-3: CarePlan.activity has both detail and reference",
    ),
    (put("Goal", "target.0.measure", None), "gol-1: Goal.target has a detail and no measure"),
    (put("Consent", "policyRule", None), "ppc-1: Consent has neither policy nor policyRule"),
    (put("Consent", "provision.period.start", "2026-12-01"), "per-1: Consent.provision.period ends before it starts"),
    (put("Organization", "name", None), "org-1: Organization has neither name nor identifier"),
    (
        put("Observation", "dataAbsentReason", {"text": "lost"}),
        "obs-6: Observation has a value, and a reason why there is none",
    ),
    (put("Practitioner", "telecom.0.system", None), "cpt-2: Practitioner.telecom has a value and no system"),
    (put("Observation", "valueQuantity.system", None), "qty-3: Observation.valueQuantity has a code and no system"),
    (
        put("Patient", "extension.0.extension", [{"url": "urn:x", "valueCode": "y"}]),
        "ext-1: Patient.extension has both",
    ),
    (put("Goal", "meta.security", None), "Goal is not marked as test data"),
    (put("Goal", "meta.tag", None), "Goal is not marked as fictional"),
    (put("Bundle", "meta.tag", None), "Bundle is not marked as fictional"),
    (put("Task", "text", None), "Task.text is missing"),
    (put("CarePlan", "text.status", "empty"), "CarePlan.text.status is neither `generated` nor `additional`"),
    (put("CarePlan", "category", [{"text": "a plan"}]), "CarePlan.category lacks 734163000"),
    (put("CarePlan", "activity.0", {"progress": [{"text": "x"}]}), "CarePlan.activity is not a reference"),
    (put("Goal", "startDate", None), "Goal.startDate is missing"),
    (put("Goal", "target.0.measure", {}), "ele-1: Goal.target.measure is empty"),
    (put("Patient", "name", []), "ele-1: Patient.name is empty"),
]


@pytest.mark.parametrize(
    ("change", "problem"), ACCEPTED_BY_THE_LIBRARY, ids=[one[1][:60] for one in ACCEPTED_BY_THE_LIBRARY]
)
def test_what_the_library_lets_pass_is_found(change: Callable[[dict[str, Any]], object], problem: str) -> None:
    from fhir.resources.R4B.bundle import Bundle  # noqa: PLC0415

    bundle = fresh()
    change(bundle)
    Bundle.model_validate(bundle)
    assert any(found.startswith(problem) for found in check_bundle(bundle)), check_bundle(bundle)


INVARIANTS_BROKEN = ("bdl-1", "cpl-3", "gol-1", "ppc-1", "per-1", "org-1", "obs-6", "cpt-2", "qty-3", "ext-1")


@pytest.mark.parametrize("key", INVARIANTS_BROKEN)
def test_fhirpath_agrees_with_the_layer(key: str) -> None:
    (change,) = (change for change, problem in ACCEPTED_BY_THE_LIBRARY if problem.startswith(f"{key}:"))
    bundle = fresh()
    change(bundle)
    assert any(found.endswith(f" {key}") for found in broken(bundle)), broken(bundle)


def test_two_entries_with_one_address_are_found() -> None:
    bundle = fresh()
    bundle["entry"].append(bundle["entry"][-1])
    assert "bdl-7: Bundle.entry.fullUrl stands there twice" in check_bundle(bundle)
    assert "Bundle bdl-7" in broken(bundle)


def test_address_of_a_version_and_a_request_are_found() -> None:
    bundle = fresh()
    bundle["entry"].append({"fullUrl": "urn:x/_history/1", "resource": first("Organization", bundle)})
    bundle["entry"][-1]["request"] = {"method": "GET", "url": "x"}
    found = check_bundle(bundle)
    assert "bdl-8: Bundle.entry.fullUrl names a version" in found
    assert "bdl-2, bdl-3, bdl-4: Bundle.entry holds more than a resource" in found


def test_relative_who_acts_for_an_agency_is_found() -> None:
    bundle = fresh()
    participant = first("CareTeam", bundle)["participant"]
    participant[-1]["member"] = {"reference": url("RelatedPerson", bundle)}
    participant[-1]["onBehalfOf"] = {"reference": url("Organization", bundle)}
    assert "ctm-1: a RelatedPerson in CareTeam acts on behalf of an Organization" in check_bundle(bundle)


def test_task_that_was_changed_before_it_was_written_is_found() -> None:
    bundle = fresh()
    first("Task", bundle).update(authoredOn="2026-03-02", lastModified="2026-03-01")
    assert "inv-1: Task.lastModified is before Task.authoredOn" in check_bundle(bundle)


def test_item_with_the_code_of_its_total_is_found() -> None:
    bundle = fresh()
    observation = first("Observation", bundle)
    observation["component"][0]["code"] = observation["code"]
    assert "obs-7: Observation.component has the code of the Observation" in check_bundle(bundle)
    assert "Observation obs-7" in broken(bundle)


def test_missing_status_is_found() -> None:
    bundle = fresh()
    plan = first("CarePlan", bundle)
    del plan["status"]
    plan["_status"] = {"extension": [{"url": "urn:x", "valueCode": "y"}]}
    assert "CarePlan.status is missing" in check_bundle(bundle)


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        (put("Goal", "wish", "x"), "does not fit the FHIR model"),
        (put("Goal", "startDate", "2026-03-02T00:00:00.000Z"), "does not fit the FHIR model"),
        (put("Goal", "target.0.dueDate", "soon"), "does not fit the FHIR model"),
        (put("Goal", "description", None), "does not fit the FHIR model"),
        (put("Bundle", "entry", 5), "Bundle.entry is not a list"),
        (put("Bundle", "entry.0", 5), "Bundle.entry holds a resource of the kind None"),
        (put("Bundle", "entry.0.resource.resourceType", "Spaceship"), "holds a resource of the kind Spaceship"),
        (put("Bundle", "entry.0.resource.resourceType", ["Goal"]), "holds a resource of the kind ['Goal']"),
    ],
)
def test_what_is_no_fhir_is_found(change: Callable[[dict[str, Any]], object], problem: str) -> None:
    bundle = fresh()
    change(bundle)
    (found,) = check_bundle(bundle)
    assert problem in found


def test_contained_resources_are_refused() -> None:
    bundle = fresh()
    first("Goal", bundle)["contained"] = [first("Organization", bundle)]
    assert "Goal.contained is not used in a plan's bundle" in check_bundle(bundle)


def test_error_inside_the_library_is_a_bundle_that_does_not_fit(monkeypatch: pytest.MonkeyPatch) -> None:
    from fhir.resources.R4B.bundle import Bundle  # noqa: PLC0415

    def fail(_: object) -> None:
        raise TypeError("unexpected")

    monkeypatch.setattr(Bundle, "model_validate", fail)
    assert check_bundle(fresh()) == ("Bundle does not fit the FHIR model",)
