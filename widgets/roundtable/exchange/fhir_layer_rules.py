"""Invariants of hl7.fhir.r4b.core 4.3.0, under their names there, for what a plan's bundle may hold.

The tests run the same invariants as FHIRPath, from the definitions' own words.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from roundtable.exchange.fhir_layer_walk import Json, walk_objects

if TYPE_CHECKING:
    from collections.abc import Iterator


def find_broken_rules(bundle: Json) -> Iterator[str]:
    """Invariants that do not hold."""
    yield from _of_bundle(bundle)
    kinds = {one.get("fullUrl"): one["resource"]["resourceType"] for one in bundle["entry"]}
    for one in bundle["entry"]:
        resource = one["resource"]
        yield from _of_resource(resource)
        yield from _of_team(resource, kinds)
        for path, value in walk_objects(resource):
            yield from _of_element(path, value)


def _of_bundle(bundle: Json) -> Iterator[str]:
    if bundle.get("type") != "collection":
        yield "Bundle.type is not `collection`"
    if "total" in bundle:
        yield "bdl-1: Bundle.total stands in a collection"
    urls = Counter(one.get("fullUrl") for one in bundle["entry"])
    if None in urls:
        yield "Bundle.entry.fullUrl is missing"
    if any(count > 1 for count in urls.values()):
        yield "bdl-7: Bundle.entry.fullUrl stands there twice"
    if any("/_history/" in str(url) for url in urls):
        yield "bdl-8: Bundle.entry.fullUrl names a version"
    if any(extra in one for one in bundle["entry"] for extra in ("search", "request", "response")):
        yield "bdl-2, bdl-3, bdl-4: Bundle.entry holds more than a resource"


def _of_resource(resource: Json) -> Iterator[str]:
    kind = resource["resourceType"]
    if "contained" in resource:
        yield f"{kind}.contained is not used in a plan's bundle"
    if kind == "Consent" and not (resource.get("policy") or resource.get("policyRule")):
        yield "ppc-1: Consent has neither policy nor policyRule"
    if kind == "Organization" and not (resource.get("identifier") or resource.get("name")):
        yield "org-1: Organization has neither name nor identifier"
    if kind == "Task" and str(resource.get("lastModified", "9999")) < str(resource.get("authoredOn", "")):
        yield "inv-1: Task.lastModified is before Task.authoredOn"
    if kind == "Observation":
        yield from _of_observation(resource)


def _of_observation(observation: Json) -> Iterator[str]:
    valued = any(name.startswith("value") for name in observation)
    if valued and "dataAbsentReason" in observation:
        yield "obs-6: Observation has a value, and a reason why there is none"
    same = _codings(observation.get("code")) & {
        one for each in observation.get("component", []) for one in _codings(each.get("code"))
    }
    if valued and same:
        yield "obs-7: Observation.component has the code of the Observation"


def _codings(concept: Any) -> set[tuple[Any, Any]]:
    codings = concept.get("coding", []) if isinstance(concept, dict) else []
    return {(one.get("system"), one.get("code")) for one in codings}


def _of_team(resource: Json, kinds: dict[Any, str]) -> Iterator[str]:
    for one in resource.get("participant", []) if resource["resourceType"] == "CareTeam" else ():
        member = kinds.get(one.get("member", {}).get("reference"), "Practitioner")
        if "onBehalfOf" in one and member != "Practitioner":
            yield f"ctm-1: a {member} in CareTeam acts on behalf of an Organization"


def _of_element(path: str, value: Json) -> Iterator[str]:
    if path == "CarePlan.activity" and "detail" in value and "reference" in value:
        yield "cpl-3: CarePlan.activity has both detail and reference"
    if path == "Goal.target" and any(name.startswith("detail") for name in value) and "measure" not in value:
        yield "gol-1: Goal.target has a detail and no measure"
    if path.endswith("xtension") and _is_muddled(value):
        yield f"ext-1: {path} has both a value and extensions, or neither"
    if path.endswith("eriod") and str(value.get("start", "")) > str(value.get("end", "9999")):
        yield f"per-1: {path} ends before it starts"
    if path.endswith(".telecom") and "value" in value and "system" not in value:
        yield f"cpt-2: {path} has a value and no system"
    if path.endswith("Quantity") and "code" in value and "system" not in value:
        yield f"qty-3: {path} has a code and no system"


def _is_muddled(extension: Json) -> bool:
    valued = any(name.startswith("value") for name in extension)
    return valued == bool(extension.get("extension"))
