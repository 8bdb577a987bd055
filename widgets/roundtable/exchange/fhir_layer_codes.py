"""Codes with a required binding, from the value sets of hl7.fhir.r4b.core 4.3.0."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from roundtable.exchange.fhir_layer_walk import walk

if TYPE_CHECKING:
    from collections.abc import Iterator

    from roundtable.exchange.fhir_layer_walk import Json

_GENDERS = frozenset({"male", "female", "other", "unknown"})
_TASK_INTENTS = frozenset(
    {
        *("unknown", "proposal", "plan", "order", "original-order"),
        *("reflex-order", "filler-order", "instance-order", "option"),
    }
)

REQUIRED_CODES: Final[dict[str, frozenset[str]]] = {
    "Bundle.type": frozenset(
        {
            *("document", "message", "transaction", "transaction-response", "batch"),
            *("batch-response", "history", "searchset", "collection"),
        }
    ),
    "CarePlan.status": frozenset({"draft", "active", "on-hold", "revoked", "completed", "entered-in-error", "unknown"}),
    "CarePlan.intent": frozenset({"proposal", "plan", "order", "option"}),
    "Goal.lifecycleStatus": frozenset(
        {
            *("proposed", "planned", "accepted", "active", "on-hold"),
            *("completed", "cancelled", "entered-in-error", "rejected"),
        }
    ),
    "Task.status": frozenset(
        {
            *("draft", "requested", "received", "accepted", "rejected", "ready", "cancelled"),
            *("in-progress", "on-hold", "failed", "completed", "entered-in-error"),
        }
    ),
    "Task.intent": _TASK_INTENTS,
    "Task.priority": frozenset({"routine", "urgent", "asap", "stat"}),
    "CareTeam.status": frozenset({"proposed", "active", "suspended", "inactive", "entered-in-error"}),
    "Consent.status": frozenset({"draft", "proposed", "active", "rejected", "inactive", "entered-in-error"}),
    "Consent.provision.type": frozenset({"deny", "permit"}),
    "Observation.status": frozenset(
        {
            *("registered", "preliminary", "final", "amended"),
            *("corrected", "cancelled", "entered-in-error", "unknown"),
        }
    ),
    "Patient.gender": _GENDERS,
    "RelatedPerson.gender": _GENDERS,
    "Practitioner.gender": _GENDERS,
}
"""What may stand at a path."""

_ENDINGS: Final[dict[str, frozenset[str]]] = {
    ".text.status": frozenset({"generated", "extensions", "additional", "empty"}),
    ".telecom.system": frozenset({"phone", "fax", "email", "pager", "url", "sms", "other"}),
    ".identifier.use": frozenset({"usual", "official", "temp", "secondary", "old"}),
    ".name.use": frozenset({"usual", "official", "temp", "nickname", "anonymous", "old", "maiden"}),
    ".valueQuantity.comparator": frozenset({"<", "<=", ">=", ">"}),
}
"""What may stand in a data type, wherever it is used."""
MUST_HAVE: Final[dict[str, tuple[str, ...]]] = {
    "Bundle": ("type",),
    "CarePlan": ("status", "intent"),
    "Goal": ("lifecycleStatus",),
    "Task": ("status", "intent"),
    "Consent": ("status",),
    "Observation": ("status",),
}
"""Codes without which a resource says nothing; the library also takes `_status` with an extension in their place."""


def find_bad_codes(resource: Json) -> Iterator[str]:
    """Codes that are missing, or that their value set does not have."""
    kind = resource["resourceType"]
    for name in MUST_HAVE.get(kind, ()):
        if name not in resource:
            yield f"{kind}.{name} is missing"
    for path, value in walk(resource):
        known = REQUIRED_CODES.get(path) or _ending(path)
        if known is not None and value not in known:
            yield f"{path} has a code that FHIR does not know"


def _ending(path: str) -> frozenset[str] | None:
    return next((known for ending, known in _ENDINGS.items() if path.endswith(ending)), None)
