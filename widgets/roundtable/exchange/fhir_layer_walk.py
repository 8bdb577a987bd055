"""Every place of a resource, with a path such as `CarePlan.activity.reference`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

Json = dict[str, Any]

KINDS: Final = frozenset(
    {
        *("Patient", "RelatedPerson", "Practitioner", "Organization", "CareTeam"),
        *("CarePlan", "Goal", "Task", "Consent", "Observation"),
    }
)
"""The resources that a plan is written as, and the only ones that this layer knows."""


def walk(resource: Json) -> Iterator[tuple[str, Any]]:
    """Each value of a resource with its path, without the numbers of lists; a bundle's entries are not entered."""
    kind = str(resource.get("resourceType"))
    for name, value in resource.items():
        if not (kind == "Bundle" and name == "entry"):
            yield from _walk(f"{kind}.{name}", value)


def walk_objects(resource: Json) -> Iterator[tuple[str, Json]]:
    """Each object inside a resource with its path."""
    return ((path, value) for path, value in walk(resource) if isinstance(value, dict))


def find_empty(bundle: Json) -> Iterator[str]:
    """Places with nothing in them, which FHIR does not allow (ele-1) and the library does."""
    for one in (bundle, *(entry["resource"] for entry in bundle["entry"])):
        for path, value in walk(one):
            if value is None or value in ("", [], {}):
                yield f"ele-1: {path} is empty"


def _walk(path: str, value: Any) -> Iterator[tuple[str, Any]]:
    if isinstance(value, list) and value:
        for one in value:
            yield from _walk(path, one)
        return
    yield path, value
    if isinstance(value, dict):
        for name, inside in value.items():
            yield from _walk(f"{path}.{name}", inside)
