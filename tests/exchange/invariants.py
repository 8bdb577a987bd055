"""Invariants in the words of hl7.fhir.r4b.core 4.3.0 (CC0), run as FHIRPath with the model `r4`.

Only with that model does the library know that `detail` of a goal's target may
be `detailString`. It has no `hasValue`, for which `exists` stands here. `ctm-1`
needs references to be resolved, `txt-1` a look into HTML: other tests do that.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

import fhirpathpy
from fhirpathpy.models import models

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_FOR_EVERY = {
    "dom-2": "contained.contained.empty()",
    "dom-4": "contained.meta.versionId.empty() and contained.meta.lastUpdated.empty()",
    "dom-5": "contained.meta.security.empty()",
    "dom-6": "text.`div`.exists()",
    "ext-1": "extension.all(extension.exists() != value.exists())",
}
_PRIVATE = "patient.exists() or scope.coding.where(system='something' and code='{}').exists().not()"
INVARIANTS: dict[str, dict[str, str]] = {
    "Bundle": {
        "bdl-1": "total.empty() or (type = 'searchset') or (type = 'history')",
        "bdl-2": "entry.search.empty() or (type = 'searchset')",
        "bdl-3": "entry.all(request.exists() = (%resource.type = 'batch' or %resource.type = 'transaction' "
        "or %resource.type = 'history'))",
        "bdl-4": "entry.all(response.exists() = (%resource.type = 'batch-response' "
        "or %resource.type = 'transaction-response' or %resource.type = 'history'))",
        "bdl-5": "entry.all(resource.exists() or request.exists() or response.exists())",
        "bdl-7": "(type = 'history') or entry.where(fullUrl.exists())"
        ".select(fullUrl&resource.meta.versionId).isDistinct()",
        "bdl-8": "entry.all(fullUrl.exists() implies fullUrl.contains('/_history/').not())",
        "bdl-9": "type = 'document' implies (identifier.system.exists() and identifier.value.exists())",
    },
    "CarePlan": {**_FOR_EVERY, "cpl-3": "activity.all(detail.empty() or reference.empty())"},
    "Goal": {**_FOR_EVERY, "gol-1": "target.all((detail.exists() and measure.exists()) or detail.exists().not())"},
    "Task": {
        **_FOR_EVERY,
        "inv-1": "lastModified.exists().not() or authoredOn.exists().not() or lastModified >= authoredOn",
        "per-1": "restriction.period.all(start.exists().not() or end.exists().not() or (start <= end))",
    },
    "Consent": {
        **_FOR_EVERY,
        "ppc-1": "policy.exists() or policyRule.exists()",
        "ppc-2": _PRIVATE.format("patient-privacy"),
        "ppc-3": _PRIVATE.format("research"),
        "ppc-4": _PRIVATE.format("adr"),
        "ppc-5": _PRIVATE.format("treatment"),
        "per-1": "provision.period.all(start.exists().not() or end.exists().not() or (start <= end))",
    },
    "Observation": {
        **_FOR_EVERY,
        "obs-3": "referenceRange.all(low.exists() or high.exists() or text.exists())",
        "obs-6": "dataAbsentReason.empty() or value.empty()",
        "obs-7": "value.empty() or component.code.where(coding.intersect(%resource.code.coding).exists()).empty()",
        "qty-3": "value.all(code.empty() or system.exists())",
    },
    "Patient": {
        **_FOR_EVERY,
        "pat-1": "contact.all(name.exists() or telecom.exists() or address.exists() or organization.exists())",
    },
    "RelatedPerson": {**_FOR_EVERY, "cpt-2": "telecom.all(value.empty() or system.exists())"},
    "Practitioner": {**_FOR_EVERY, "cpt-2": "telecom.all(value.empty() or system.exists())"},
    "Organization": {
        **_FOR_EVERY,
        "org-1": "(identifier.count() + name.count()) > 0",
        "org-2": "address.all(where(use = 'home').empty())",
        "org-3": "telecom.all(where(use = 'home').empty())",
        "cpt-2": "telecom.all(value.empty() or system.exists())",
    },
    "CareTeam": {**_FOR_EVERY, "cpt-2": "telecom.all(value.empty() or system.exists())"},
}


def broken(bundle: dict[str, Any]) -> list[str]:
    """The invariants that do not hold, with the kind of the resource."""
    resources = [bundle, *(entry["resource"] for entry in bundle["entry"])]
    return [f"{one['resourceType']} {key}" for one in resources for key in _broken(one)]


def _broken(resource: dict[str, Any]) -> Iterator[str]:
    for key in INVARIANTS[resource["resourceType"]]:
        holds = _compiled(resource["resourceType"], key)
        if holds(resource, {"resource": resource}) != [True]:
            yield key


@cache
def _compiled(kind: str, key: str) -> Callable[..., Any]:
    compiled: Callable[..., Any] = fhirpathpy.compile(INVARIANTS[kind][key], models["r4"])
    return compiled
