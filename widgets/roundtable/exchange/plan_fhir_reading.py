"""A FHIR bundle that was written here, as a plan again. Any other bundle is refused in one sentence.

What a bundle says beyond what we write is found by writing the plan again and
comparing: it is told and not taken over.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from roundtable.errors import RefusedError
from roundtable.exchange.fhir_layer import check_bundle
from roundtable.exchange.plan_fhir import LOST, SHAPED, write_bundle
from roundtable.exchange.plan_fhir_about import read_about
from roundtable.exchange.plan_fhir_consents import CONSENT
from roundtable.exchange.plan_fhir_fields import from_extensions
from roundtable.exchange.plan_fhir_goals import ACTION, GOAL, OWNERS
from roundtable.exchange.plan_fhir_people import AGENCY, PARTY, SUBJECT
from roundtable.exchange.plan_fhir_terms import ABSENT, FICTIONAL, HTEST, READER, SHAPE, own
from roundtable.exchange.plan_json import build_plan, load_json
from roundtable.model.case import PERSON

if TYPE_CHECKING:
    from collections.abc import Iterator

    from roundtable.exchange.plan_fhir_base import Json
    from roundtable.model.plan import Plan

MOST_ENTRIES = 1000
"""Resources in a bundle; a plan at its limits has fewer."""
MOST_TOLD = 20


def read_fhir(content: bytes | str) -> tuple[Plan, tuple[str, ...]]:
    """A file as a plan, and what could not be carried. Raises RefusedError."""
    return read_bundle(load_json(content))


def read_bundle(bundle: object) -> tuple[Plan, tuple[str, ...]]:
    """A bundle as a plan, and what could not be carried. Raises RefusedError with one sentence."""
    known = _check_ours(bundle)
    problems = check_bundle(known)
    if problems:
        raise RefusedError(f"This bundle has been changed so that it no longer holds together: {problems[0]}.")
    try:
        data = _Reader(known).plan()
    except (LookupError, TypeError, ValueError, AttributeError):  # FHIR allows shapes that we never write
        raise RefusedError("This bundle has been changed so that no plan can be read from it.") from None
    plan = build_plan(data)
    return plan, (*_lost_before(known), *_beyond(known, write_bundle(plan)))


def _check_ours(bundle: object) -> Json:
    if not isinstance(bundle, dict) or bundle.get("resourceType") != "Bundle":
        raise RefusedError("This file is not a FHIR bundle.")
    entries = bundle.get("entry")
    if not isinstance(entries, list) or len(entries) > MOST_ENTRIES:
        raise RefusedError("This FHIR bundle is empty, or far larger than a plan.")
    resources = [one.get("resource") if isinstance(one, dict) else None for one in entries]
    plans = [one for one in resources if isinstance(one, dict) and one.get("resourceType") == "CarePlan"]
    shape = _shape(plans[0]) if len(plans) == 1 else None
    if shape is None or not all(isinstance(one, dict) and _is_marked(one) for one in resources):
        raise RefusedError("This FHIR bundle was not written here, and only fictional plans from here can be opened.")
    if shape > SHAPE:
        raise RefusedError("This FHIR bundle was written by a newer Roundtable, and this one cannot read it.")
    return bundle


def _shape(care_plan: Json) -> int | None:
    extensions = care_plan.get("extension")
    for one in extensions if isinstance(extensions, list) else ():
        if isinstance(one, dict) and one.get("url") == SHAPED and type(one.get("valueInteger")) is int:
            return int(one["valueInteger"])
    return None


def _is_marked(resource: Json) -> bool:
    """Whether a resource says that nobody real is meant."""
    meta = resource.get("meta")
    if not isinstance(meta, dict):
        return False
    return _has(meta.get("security"), HTEST) and _has(meta.get("tag"), FICTIONAL)


def _has(codings: object, wanted: Json) -> bool:
    return isinstance(codings, list) and any(
        isinstance(one, dict) and all(one.get(key) == wanted[key] for key in ("system", "code")) for one in codings
    )


class _Reader:
    """Reads the resources of a bundle that has passed the layer."""

    def __init__(self, bundle: Json) -> None:
        self._entries = [(one["fullUrl"], one["resource"]) for one in bundle["entry"]]
        self._by_url = dict(self._entries)

    def plan(self) -> Json:
        """The whole plan, as plain data."""
        (care_plan,) = self._all("CarePlan")
        return {
            **read_about(care_plan, self),
            "id": _own_id(care_plan),
            "starts": care_plan.get("period", {}).get("start"),
            "words": care_plan.get("description", ""),
            "finished": care_plan["status"] == "active",
            "subject": self._subject(),
            "people": list(self._people()),
            "goals": [self._goal(one) for one in self._all("Goal")],
            "actions": [self._action(one) for one in self._all("Task")],
            "consents": [self._consent(one) for one in self._all("Consent")],
            "scores": [_score(one) for one in self._all("Observation")],
        }

    def id_of(self, reference: Json) -> str | None:
        """The id of what a reference means."""
        if "reference" not in reference:
            value = reference.get("identifier", {}).get("value")
            return None if value is None else str(value)
        meant = self._by_url[reference["reference"]]
        return PERSON if meant["resourceType"] == "Patient" else _own_id(meant)

    def _all(self, *kinds: str) -> list[Json]:
        return [resource for _, resource in self._entries if resource["resourceType"] in kinds]

    def _subject(self) -> Json:
        (patient,) = self._all("Patient")[:1] or ({},)
        names = {name.get("use"): name.get("text", "") for name in patient.get("name", [])}
        found = from_extensions(SUBJECT, patient.get("extension", []), self)
        return {"name": names.get("official", ""), "called": names.get("usual", ""), **found}

    def _people(self) -> Iterator[Json]:
        members = {
            one.get("member", {}).get("reference")
            for team in self._all("CareTeam")
            for one in team.get("participant", [])
        }
        for url, resource in self._entries:
            if _own_id(resource, "party") is not None:
                yield {**self._party(resource), "on_team": url in members}

    def _party(self, resource: Json) -> Json:
        kind = resource["resourceType"]
        name, extensions = resource.get("name", ""), resource.get("extension", [])
        behind = next((one["valueReference"]["reference"] for one in extensions if one["url"] == AGENCY), None)
        agency = self._by_url[behind].get("name", "") if behind else ""
        return {
            "id": _own_id(resource),
            "name": name[0].get("text", "") if isinstance(name, list) and name else "",
            "agency": name if kind == "Organization" else agency,
            "reach": resource.get("telecom", [{}])[0].get("value", ""),
            "close": kind == "RelatedPerson",
            **from_extensions(PARTY, extensions, self),
        }

    def _goal(self, resource: Json) -> Json:
        description, target = resource["description"], resource.get("target", [{}])[0]
        absent = any(one["url"] == ABSENT for one in description.get("extension", []))
        return {
            **from_extensions(GOAL, resource.get("extension", []), self),
            "id": _own_id(resource),
            "whose": "person" if "expressedBy" in resource else "team",
            "words": "" if absent else description.get("text", ""),
            "measure": target.get("measure", {}).get("text", ""),
            "by": target.get("dueDate"),
            "reason": resource.get("statusReason", ""),
        }

    def _action(self, resource: Json) -> Json:
        extensions = resource.get("extension", [])
        owner = resource.get("owner")
        return {
            **from_extensions((*ACTION, *OWNERS), extensions, self),
            **({"owners": [self.id_of(owner)]} if owner else {}),
            "id": _own_id(resource),
            "goal": self.id_of(resource.get("reasonReference", {})),
            "does": resource.get("description", ""),
            "by": resource.get("restriction", {}).get("period", {}).get("end"),
            "reason": resource.get("statusReason", {}).get("text", ""),
        }

    def _consent(self, resource: Json) -> Json:
        provision = resource.get("provision", {})
        sides = {
            "reader" if one["role"] == READER else "giver": self.id_of(one["reference"])
            for one in provision.get("actor", [])
        }
        return {
            **from_extensions(CONSENT, resource.get("extension", []), self),
            **sides,
            "id": _own_id(resource),
            "what": [_code(one, own("part")) for one in provision.get("code", [])],
            "given": resource.get("dateTime"),
            "until": provision.get("period", {}).get("end"),
        }


def _score(resource: Json) -> Json:
    item: Json = resource.get("component", [{}])[0]
    return {
        "instrument": _code(resource["code"], own("instrument")),
        "on": resource.get("effectiveDateTime"),
        "value": resource.get("valueQuantity", {}).get("value"),
        "safety_item": item.get("valueInteger"),
    }


def _code(concept: Json, system: str) -> Any:
    return next((one.get("code") for one in concept.get("coding", []) if one.get("system") == system), None)


def _own_id(resource: Json, kind: str | None = None) -> str | None:
    """Our id of a resource."""
    found = resource.get("identifier", [])
    start = own("id:") + (kind or "")
    for one in found if isinstance(found, list) else ():
        if str(one.get("system", "")).startswith(start):
            return str(one.get("value"))
    return None


def _lost_before(bundle: Json) -> tuple[str, ...]:
    """What was already told when the bundle was written."""
    (care_plan,) = (one["resource"] for one in bundle["entry"] if one["resource"]["resourceType"] == "CarePlan")
    return tuple(one["valueString"] for one in care_plan["extension"] if one["url"] == LOST and "valueString" in one)


def _beyond(bundle: Json, again: Json) -> tuple[str, ...]:
    """What the bundle says and the plan does not: whole resources, and elements of them."""
    written = {one["fullUrl"]: one["resource"] for one in again["entry"]}
    found = dict.fromkeys(_differences(bundle["entry"], written))
    told = list(found)[:MOST_TOLD]
    return (*told, *([f"and {len(found) - MOST_TOLD} more"] if len(found) > MOST_TOLD else []))


def _differences(entries: list[Json], written: dict[str, Json]) -> Iterator[str]:
    for one in entries:
        resource = one["resource"]
        kind, ours = resource["resourceType"], written.get(one["fullUrl"])
        if ours is None or ours["resourceType"] != kind:
            yield f"a resource of the kind {kind}"
            continue
        for name, value in resource.items():
            if name == "extension" and kind == "CarePlan":
                value = [each for each in value if each["url"] != LOST]  # noqa: PLW2901
            if value != ours.get(name, [] if name == "extension" else None):
                yield f"{kind}.{name}"
