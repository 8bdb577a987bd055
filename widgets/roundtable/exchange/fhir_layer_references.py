"""Where references may lead, from the definitions of hl7.fhir.r4b.core 4.3.0, and whether they lead there.

A reference names an entry of the same bundle, or an identifier alone for what
is not in it. Addresses elsewhere are refused: a training plan has none.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from roundtable.exchange.fhir_layer_walk import KINDS, Json, walk_objects

if TYPE_CHECKING:
    from collections.abc import Iterator

_PATIENT = frozenset({"Patient"})
_PEOPLE = frozenset({"Patient", "Practitioner", "RelatedPerson", "Organization", "CareTeam"})
_NO_TEAM = _PEOPLE - {"CareTeam"}

TARGETS: Final[dict[str, frozenset[str]]] = {
    "CarePlan.basedOn": frozenset({"CarePlan"}),
    "CarePlan.replaces": frozenset({"CarePlan"}),
    "CarePlan.partOf": frozenset({"CarePlan"}),
    "CarePlan.subject": _PATIENT,
    "CarePlan.author": _PEOPLE,
    "CarePlan.contributor": _PEOPLE,
    "CarePlan.careTeam": frozenset({"CareTeam"}),
    "CarePlan.supportingInfo": KINDS,
    "CarePlan.goal": frozenset({"Goal"}),
    "CarePlan.activity.reference": frozenset({"Task"}),
    "Goal.subject": frozenset({"Patient", "Organization"}),
    "Goal.expressedBy": frozenset({"Patient", "Practitioner", "RelatedPerson"}),
    "Goal.addresses": frozenset({"Observation"}),
    "Goal.outcomeReference": frozenset({"Observation"}),
    "CareTeam.subject": _PATIENT,
    "CareTeam.participant.member": _PEOPLE,
    "CareTeam.participant.onBehalfOf": frozenset({"Organization"}),
    "CareTeam.managingOrganization": frozenset({"Organization"}),
    "Task.basedOn": KINDS,
    "Task.partOf": frozenset({"Task"}),
    "Task.focus": KINDS,
    "Task.for": KINDS,
    "Task.requester": _NO_TEAM,
    "Task.owner": _PEOPLE,
    "Task.reasonReference": KINDS,
    "Task.restriction.recipient": _NO_TEAM,
    "Consent.patient": _PATIENT,
    "Consent.performer": _NO_TEAM,
    "Consent.organization": frozenset({"Organization"}),
    "Consent.provision.actor.reference": _PEOPLE,
    "Consent.provision.data.reference": KINDS,
    "RelatedPerson.patient": _PATIENT,
    "Observation.subject": frozenset({"Patient", "Organization", "Practitioner"}),
    "Observation.basedOn": frozenset({"CarePlan"}),
    "Observation.performer": _PEOPLE,
    "Observation.hasMember": frozenset({"Observation"}),
    "Observation.derivedFrom": frozenset({"Observation"}),
    "Patient.managingOrganization": frozenset({"Organization"}),
    "Patient.generalPractitioner": frozenset({"Organization", "Practitioner"}),
    "Organization.partOf": frozenset({"Organization"}),
}
"""Kinds of resources that a reference may lead to; those that a plan never holds are left out."""


def find_bad_references(bundle: Json) -> Iterator[str]:
    """References that lead nowhere, elsewhere, or to the wrong kind of resource."""
    kinds = {one.get("fullUrl"): one["resource"]["resourceType"] for one in bundle["entry"]}
    for one in bundle["entry"]:
        for path, value in walk_objects(one["resource"]):
            if path in TARGETS or _is_reference(value):
                yield from _problem(path, value, kinds)


def _is_reference(value: Json) -> bool:
    return isinstance(value.get("reference"), str)


def _problem(path: str, value: Json, kinds: dict[Any, str]) -> Iterator[str]:
    target = value.get("reference")
    if target is None:
        named = value.get("identifier")
        if not (isinstance(named, dict) and named.get("system") and named.get("value")):
            yield f"{path} leads nowhere"
    elif target not in kinds:
        yield f"{path} leads to something that is not in the bundle"
    elif path in TARGETS and kinds[target] not in TARGETS[path]:
        yield f"{path} leads to a resource of the kind {kinds[target]}"
