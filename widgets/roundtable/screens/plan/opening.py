"""Opening a saved plan: our own file, or our own FHIR bundle. Whatever else comes is refused in one sentence."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from roundtable.exchange.plan_json import load_json
from roundtable.practice.plan.keeping import FORMAT, VERSION, restore
from roundtable.screens.plan.forms import ALONE, FIELDS, NAMES, Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from roundtable.model.plan import Plan
    from roundtable.practice.plan.draft import Draft

MOST_TOLD = 3


@dataclass(frozen=True)
class Opened:
    """A plan from a file, and in one sentence what could not be carried."""

    draft: Draft
    left_out: str = ""


def open_plan(text: str, case_id: str | None) -> Opened:
    """A plan of this case from a file's text. Raises RefusedError with one sentence."""
    data, lost = _as_draft(text)
    restored = restore(data, case_id)
    told = "; ".join(lost[:MOST_TOLD])
    if told:
        return Opened(restored.draft, f"What a FHIR bundle cannot carry was left out: {told}.")
    return Opened(restored.draft, "" if restored.whole else "Some of the file could not be read and was left out.")


def _as_draft(text: str) -> tuple[Any, tuple[str, ...]]:
    data = load_json(text)
    if not isinstance(data, dict) or data.get("resourceType") != "Bundle":
        return data, ()
    from roundtable.exchange.plan_fhir_reading import read_bundle  # noqa: PLC0415  the library is slow to load

    plan, lost = read_bundle(data)
    return {"format": FORMAT, "version": VERSION, "plan": plan.model_dump(mode="json")}, lost


def free_texts(draft: Draft) -> set[str]:
    """Everything in a draft that somebody may have written: names of people, days and choices are no such text."""
    return {text for plan in (draft.plan, *draft.earlier) for text in _free(plan) if text.strip()} | {
        reason for _, reason in draft.rested
    }


def _free(plan: Plan) -> Iterator[str]:
    lists = {name: getattr(plan, name) for name in FIELDS if name not in ALONE}
    entries = [(name, entry) for name, all_of_it in lists.items() for entry in all_of_it]
    entries += [("safety", plan.safety), ("review", plan)]
    for name, entry in entries:
        for key, kind in FIELDS[name].items():
            if key not in NAMES and kind in {Kind.TEXT, Kind.LINES}:
                value = getattr(entry, key)
                yield from (value if isinstance(value, tuple) else (value,))
        yield str(getattr(entry, "reason", ""))
    yield from (plan.words, *plan.matters, *plan.values, *plan.strengths)
    yield from (area.why for area in plan.areas)
    yield from (text for answer in plan.answers for text in (answer.words, answer.reason))
