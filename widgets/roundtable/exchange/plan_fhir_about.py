"""What a plan holds beside goals, actions, people and consents: extensions of our own on the CarePlan."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from roundtable.exchange.plan_fhir_fields import Carried, from_extensions, nest, nested, to_extensions

if TYPE_CHECKING:
    from collections.abc import Sequence

    from roundtable.exchange.plan_fhir_base import Places
    from roundtable.exchange.plan_fhir_fields import Json, Pointed

PLAN = (
    Carried("case", "code"),
    Carried("country", "code"),
    Carried("review", "date"),
    Carried("revision", "integer"),
    Carried("why"),
    Carried("matters", many=True, name="matter"),
    Carried("values", many=True, name="value"),
    Carried("strengths", many=True, name="strength"),
    Carried("money_left", "decimal"),
    Carried("contact", "who"),
)
_STEPS = ("signs", "alone", "places", "people", "services", "surroundings")


class _Part(NamedTuple):
    """A list of the plan whose entries are extensions with others inside."""

    field: str
    name: str
    inside: Sequence[Carried]


_LISTS = (
    _Part(
        "day",
        "day-part",
        (Carried("start", "clock"), Carried("end", "clock"), Carried("what"), Carried("fixed", "boolean")),
    ),
    _Part(
        "areas",
        "area",
        (Carried("domain", "code"), Carried("chosen", "boolean"), Carried("empty", "code"), Carried("why")),
    ),
    _Part(
        "ifs",
        "if",
        (Carried("id", "code"), Carried("case", "code"), Carried("happens"), Carried("then"), Carried("owner", "who")),
    ),
    _Part(
        "transitions",
        "transition",
        (
            Carried("id", "code"),
            *(Carried(field, "who") for field in ("giver", "taker", "contact_by")),
            *(Carried(field, "date") for field in ("on", "contact", "week", "month")),
            Carried("with_person", "boolean"),
        ),
    ),
    _Part(
        "answers",
        "answer",
        (
            *(Carried(field, "code") for field in ("item", "answer", "done")),
            Carried("words"),
            Carried("reason"),
        ),
    ),
)
_SAFETY = (
    *(Carried(step, many=True, name=f"safety-{step}") for step in _STEPS),
    Carried("lines", "code", many=True, name="help-line"),
    Carried("read_with"),
)


def write_about(places: Places) -> list[Json]:
    """The extensions of the CarePlan."""
    plan = places.plan
    found = to_extensions(PLAN, plan, places)
    for part in _LISTS:
        for one in getattr(plan, part.field):
            found += nest(part.name, part.inside, one, places)
    return [*found, *nest("safety", _SAFETY, plan.safety, places)]


def read_about(resource: Json, pointed: Pointed) -> Json:
    """The same, as fields of a plan."""
    found = from_extensions(PLAN, resource.get("extension", []), pointed)
    for part in _LISTS:
        found[part.field] = [from_extensions(part.inside, inside, pointed) for inside in nested(part.name, resource)]
    for inside in nested("safety", resource)[:1]:
        found["safety"] = from_extensions(_SAFETY, inside, pointed)
    return found
