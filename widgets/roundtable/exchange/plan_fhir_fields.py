"""Fields of a plan as extensions of our own, in both directions from one table.

A table names each field, the extension's name and the kind of its value. What
is empty is left out and comes back as the model's default.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, Protocol

from roundtable.exchange.plan_fhir_terms import own

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from roundtable.model.base import Model

Json = dict[str, Any]
Kind = Literal["string", "integer", "decimal", "date", "boolean", "code", "clock", "who", "goal"]
_VALUES: dict[Kind, str] = {
    "string": "valueString",
    "integer": "valueInteger",
    "decimal": "valueDecimal",
    "date": "valueDate",
    "boolean": "valueBoolean",
    "code": "valueCode",
    "clock": "valueTime",
    "who": "valueReference",
    "goal": "valueReference",
}


class Pointing(Protocol):
    """Makes references out of ids."""

    def who(self, party_id: str) -> Json:
        """A reference to the person or to somebody in the plan."""

    def goal(self, goal_id: str) -> Json:
        """A reference to a goal."""


class Pointed(Protocol):
    """Makes ids out of references."""

    def id_of(self, reference: Json) -> str | None:
        """The id of what is meant, or None."""


@dataclass(frozen=True)
class Carried:
    """A field, and the extension that carries it."""

    field: str
    kind: Kind = "string"
    many: bool = False
    """Whether the field is a list; each entry is an extension of the same name."""
    name: str = ""
    """The extension's name, where it is not that of the field."""

    @property
    def url(self) -> str:
        """The extension's URN."""
        return own(self.name or self.field.replace("_", "-"))


def to_extensions(fields: Sequence[Carried], part: Model, pointing: Pointing) -> list[Json]:
    """What a part of a plan holds, as extensions."""
    return [
        {"url": carried.url, _VALUES[carried.kind]: _to_fhir(carried.kind, value, pointing)}
        for carried in fields
        for value in _values(carried, getattr(part, carried.field))
    ]


def nest(name: str, fields: Sequence[Carried], part: Model, pointing: Pointing) -> list[Json]:
    """A part of a plan as one extension with others inside, or nothing where it is empty."""
    inside = to_extensions(fields, part, pointing)
    return [{"url": own(name), "extension": inside}] if inside else []


def from_extensions(fields: Sequence[Carried], extensions: Sequence[Json], pointed: Pointed) -> Json:
    """What extensions say, as fields of a part of a plan."""
    found: Json = {}
    for carried in fields:
        values = [
            _from_fhir(carried.kind, one[_VALUES[carried.kind]], pointed) for one in _fitting(carried, extensions)
        ]
        if values:
            found[carried.field] = values if carried.many else values[0]
    return found


def nested(name: str, resource: Json) -> list[list[Json]]:
    """What is inside each extension of a name."""
    return [one.get("extension", []) for one in resource.get("extension", []) if one.get("url") == own(name)]


def _fitting(carried: Carried, extensions: Sequence[Json]) -> Iterator[Json]:
    return (one for one in extensions if one.get("url") == carried.url and _VALUES[carried.kind] in one)


def _values(carried: Carried, value: Any) -> Iterator[Any]:
    for one in value if carried.many else (value,):
        if one is not None and one is not False and one != "":
            yield one


def _to_fhir(kind: Kind, value: Any, pointing: Pointing) -> Any:
    match kind:
        case "date":
            return value.isoformat()
        case "clock":
            return f"{value}:00"
        case "code":
            return str(value)
        case "who":
            return pointing.who(value)
        case "goal":
            return pointing.goal(value)
        case _:
            return value


def _from_fhir(kind: Kind, value: Any, pointed: Pointed) -> Any:
    match kind:
        case "clock":
            return str(value)[:5]
        case "who" | "goal":
            return pointed.id_of(value)
        case _:
            return value
