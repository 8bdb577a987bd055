"""What fhir.resources does not look at: required codes, where references lead, invariants, and what profiles demand.

The library accepts unknown codes, references that lead nowhere and broken
invariants. This layer refuses them, for the resources that a plan is written
as. What passes is "FHIR R4B 4.3.0 models, R4-compatible for the listed
resources"; it is not the work of an official validator.
"""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, Any

from roundtable.exchange.fhir_layer_codes import find_bad_codes
from roundtable.exchange.fhir_layer_profiles import find_missing
from roundtable.exchange.fhir_layer_references import find_bad_references
from roundtable.exchange.fhir_layer_rules import find_broken_rules
from roundtable.exchange.fhir_layer_walk import KINDS, Json, find_empty

if TYPE_CHECKING:
    from collections.abc import Iterator


def check_bundle(bundle: Json) -> tuple[str, ...]:
    """What is wrong with a bundle, each in a few words; nothing when it passes."""
    problems = tuple(_find_shape(bundle))
    return problems or tuple(_find_deeper(bundle))


def _find_shape(bundle: Json) -> Iterator[str]:
    """Whether the bundle is one whose resources can be looked at."""
    entries = bundle.get("entry")
    if not isinstance(entries, list):
        yield "Bundle.entry is not a list"
        return
    for one in entries:
        resource = one.get("resource") if isinstance(one, dict) else None
        kind = resource.get("resourceType") if isinstance(resource, dict) else None
        if not isinstance(kind, str) or kind not in KINDS:
            yield f"Bundle.entry holds a resource of the kind {str(kind)[:40]}"
            return
    yield from find_empty(bundle)
    yield from _find_unfit(bundle)


def _find_unfit(bundle: Json) -> Iterator[str]:
    """What the models of fhir.resources refuse: unknown elements, wrong types, bad dates."""
    from fhir.resources.R4B.bundle import Bundle  # noqa: PLC0415  loads for a while, and only for those who need it
    from pydantic import ValidationError  # noqa: PLC0415

    try:
        Bundle.model_validate(bundle)
    except ValidationError as error:
        first = error.errors(include_url=False, include_context=False, include_input=False)[0]
        where = ".".join(str(step)[:40] for step in first["loc"])
        yield f"{where or 'Bundle'} does not fit the FHIR model"
    except (ValueError, TypeError, LookupError, AttributeError, ArithmeticError, RecursionError):
        yield "Bundle does not fit the FHIR model"


def _find_deeper(bundle: Json) -> Iterator[str]:
    resources: list[Any] = [bundle, *(one["resource"] for one in bundle["entry"])]
    return chain(
        chain.from_iterable(map(find_bad_codes, resources)),
        find_broken_rules(bundle),
        find_bad_references(bundle),
        chain.from_iterable(map(find_missing, resources)),
    )
