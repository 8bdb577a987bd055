"""Drafts as plain data, and back: for the browser's store and for files.

What comes back is outside input. What is no plan, or one of a newer version, is
refused in a sentence; what is damaged in places is read as far as it goes, and
`whole` says that something was left out. The steps back are not kept.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from roundtable.errors import RefusedError
from roundtable.model.plan import PLAN_VERSION
from roundtable.practice.plan.draft import Draft
from roundtable.practice.plan.reading_back import read_plan

if TYPE_CHECKING:
    from collections.abc import Iterable

    from roundtable.model.plan import Plan

FORMAT: Final = "roundtable-plan"
VERSION: Final = 1
"""Version of the data's shape. A newer one is refused, an older one will be migrated."""
MOST_EARLIER: Final = 12
"""More revisions than time jumps can make."""
MOST_RESTED: Final = 1000
_LONGEST_KEY: Final = 300


@dataclass(frozen=True)
class Restored:
    """A draft made from data, and whether all of the data was used."""

    draft: Draft
    whole: bool


def snapshot(draft: Draft) -> dict[str, Any]:
    """The draft as JSON-ready data: the plan, the revisions before it, and the findings that rest.

    Fields that hold what a new plan holds are left out.
    """
    return {
        "format": FORMAT,
        "version": VERSION,
        "plan": _data(draft.plan),
        "earlier": [_data(plan) for plan in draft.earlier],
        "rested": [list(pair) for pair in draft.rested],
    }


def restore(data: object, case_id: str | None) -> Restored:
    """A draft from data that may hold anything.

    Raises RefusedError when it is no plan of this case (None: of a blank invented person), or of a newer version.
    """
    if not isinstance(data, dict) or data.get("format") != FORMAT:
        raise RefusedError("This is not a saved plan: choose a file that Roundtable has written.")
    version, plan = data.get("version"), data.get("plan")
    if _newer(version, VERSION) or (isinstance(plan, dict) and _newer(plan.get("version"), PLAN_VERSION)):
        raise RefusedError("This plan was saved by a newer version of Roundtable: open it there.")
    if type(version) is not int or version < 1 or not isinstance(plan, dict):
        raise RefusedError("This plan is damaged and cannot be read: choose another file.")
    if plan.get("case") != case_id:
        raise RefusedError("This plan belongs to another case: open it there.")
    return _restored(data)


def _restored(data: dict[str, Any]) -> Restored:
    alone, _ = read_plan(data["plan"])
    if alone is None:
        raise RefusedError("This plan is damaged and cannot be read: choose another file.")
    earlier, all_earlier = _earlier(data.get("earlier", []), alone)
    # Only now it is known whose names may stand in the plan although they are in it no more.
    plan, all_of_it = read_plan(data["plan"], {party.id for one in earlier for party in one.people})
    rested, all_rested = _rested(data.get("rested", []))
    whole = all_of_it and all_earlier and all_rested
    known_keys = {*data} <= {"format", "version", "plan", "earlier", "rested"}
    return Restored(Draft(plan or alone, earlier=earlier, rested=rested), whole=whole and known_keys)


def _newer(version: object, ours: int) -> bool:
    return type(version) is int and version > ours


def _data(plan: Plan) -> dict[str, Any]:
    return plan.model_dump(mode="json", exclude_defaults=True)


def _earlier(value: object, now: Plan) -> tuple[tuple[Plan, ...], bool]:
    """The revisions that lead up to a plan, each later than the one before it, and whether that is all of them."""
    entries = value if isinstance(value, list) else []
    whole = isinstance(value, list) and len(entries) <= MOST_EARLIER
    plans: list[Plan] = []
    known: set[str] = set()
    for entry in entries[:MOST_EARLIER]:
        plan, all_of_it = read_plan(entry, known)
        whole = whole and all_of_it
        least = plans[-1].revision if plans else 0
        if plan is None or not least < plan.revision < now.revision or plan.case != now.case:
            whole = False
            continue
        plans.append(plan)
        known |= {party.id for party in plan.people}
    return tuple(plans), whole


def _rested(value: object) -> tuple[tuple[tuple[str, str], ...], bool]:
    entries = value if isinstance(value, list) else []
    read = {entry[0]: entry[1] for entry in _pairs(entries[:MOST_RESTED])}
    return tuple(read.items()), isinstance(value, list) and len(read) == len(entries)


def _pairs(entries: Iterable[object]) -> list[tuple[str, str]]:
    """Pairs of texts that are short enough for a key and a reason."""
    pairs = [entry for entry in entries if isinstance(entry, list | tuple) and len(entry) == 2]
    return [(key, reason) for key, reason in pairs if _short(key) and _short(reason)]


def _short(text: object) -> bool:
    return isinstance(text, str) and 0 < len(text) <= _LONGEST_KEY
