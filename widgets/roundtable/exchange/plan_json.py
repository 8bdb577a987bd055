"""A plan as a file of our own: JSON with a format and a version, read back exactly, and outside input when it comes.

{"format": "roundtable-plan", "version": 1, "plan": {...}, "earlier": [...], "rested": [["SL04:goal-1", "why"]]}
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from pydantic import ValidationError

from roundtable.errors import RefusedError
from roundtable.model.plan import PLAN_VERSION, Plan

if TYPE_CHECKING:
    from collections.abc import Sequence

FORMAT: Final = "roundtable-plan"
LARGEST = 5_000_000
"""Bytes of a file that is read."""
DEEPEST = 40
"""Lists and objects inside one another; a plan needs about six, a bundle about a dozen."""
MOST_EARLIER, MOST_RESTED = 98, 1000
LONGEST_REST = 2000
"""Characters of a finding's key, or of the reason with which it was answered."""


@dataclass(frozen=True)
class PlanFile:
    """What such a file holds."""

    plan: Plan
    earlier: tuple[Plan, ...] = ()
    """Finished revisions, oldest first."""
    rested: tuple[tuple[str, str], ...] = ()
    """Findings that were answered: a key and a reason each."""


def write_json(plan: Plan, earlier: Sequence[Plan] = (), rested: Sequence[tuple[str, str]] = ()) -> str:
    """The file's text."""
    data = {
        "format": FORMAT,
        "version": PLAN_VERSION,
        "plan": plan.model_dump(mode="json"),
        "earlier": [one.model_dump(mode="json") for one in earlier],
        "rested": [list(pair) for pair in rested],
    }
    return json.dumps(data, ensure_ascii=False, indent=1, allow_nan=False) + "\n"


def read_json(content: bytes | str) -> PlanFile:
    """What a file holds. Raises RefusedError with one sentence for anything that is no plan of ours."""
    data = load_json(content)
    if not isinstance(data, dict) or data.get("format") != FORMAT:
        raise RefusedError("This file is not a plan that was saved here.")
    _check_version(data)
    if not isinstance(data.get("plan"), dict):
        raise RefusedError("This file says that it is a plan, but there is none in it.")
    return PlanFile(build_plan(data["plan"]), _read_earlier(data.get("earlier", [])), _read_rested(data))


def load_json(content: bytes | str) -> Any:
    """JSON from outside, as plain data. Raises RefusedError for what is broken, too large or too deep."""
    if len(content) > LARGEST or (isinstance(content, str) and len(content.encode(errors="replace")) > LARGEST):
        raise RefusedError(f"This file is larger than {LARGEST // 1_000_000} MB, and no plan is.")
    try:
        text = content.decode("utf-8-sig") if isinstance(content, bytes) else content
        data = json.loads(text, parse_constant=_refuse_constant, object_pairs_hook=_refuse_twice)
    except (ValueError, RecursionError):
        raise RefusedError("This file cannot be read: it is damaged, or it is not JSON.") from None
    if _is_deeper(data, DEEPEST):
        raise RefusedError("This file holds lists inside lists without end, and no plan does.")
    return data


def build_plan(data: object) -> Plan:
    """A plan from plain data. Raises RefusedError that names the first place that does not fit."""
    try:
        return Plan.model_validate(data)
    except ValidationError as error:
        places = error.errors(include_url=False, include_context=False, include_input=False)
        where = ", ".join(str(step)[:40] for step in places[0]["loc"]) or "the whole"
        others = len(places) - 1
        more = f", and at {others} other {'place' if others == 1 else 'places'}" if others else ""
        raise RefusedError(f"This plan does not fit here: it cannot be read at {where}{more}.") from None


def _check_version(data: dict[str, Any]) -> None:
    version = data.get("version")
    if type(version) is not int or version < 1:
        raise RefusedError("This plan does not say which version of the format it has.")
    if version > PLAN_VERSION:
        raise RefusedError("This plan was saved by a newer Roundtable, and this one cannot read it.")


def _read_earlier(data: object) -> tuple[Plan, ...]:
    if not isinstance(data, list) or len(data) > MOST_EARLIER:
        raise RefusedError(
            f"The earlier revisions in this file cannot be read: they are a list of at most {MOST_EARLIER}."
        )
    return tuple(build_plan(one) for one in data)


def _read_rested(data: dict[str, Any]) -> tuple[tuple[str, str], ...]:
    pairs = data.get("rested", [])
    if not isinstance(pairs, list) or len(pairs) > MOST_RESTED or not all(map(_is_pair, pairs)):
        raise RefusedError("The answered findings in this file cannot be read: they are pairs of a key and a reason.")
    return tuple((key, reason) for key, reason in pairs)


def _is_pair(data: object) -> bool:
    return (
        isinstance(data, list)
        and len(data) == 2
        and all(isinstance(text, str) and len(text) <= LONGEST_REST for text in data)
    )


def _refuse_constant(name: str) -> None:
    raise ValueError(name)


def _refuse_twice(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """An object whose keys are all different: of two values for one key nobody knows which is meant."""
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a key stands there twice")
    return found


def _is_deeper(data: object, most: int) -> bool:
    level: list[object] = [data]
    for _ in range(most):
        level = [inner for one in level for inner in _inside(one)]
        if not level:
            return False
    return True


def _inside(data: object) -> Sequence[object]:
    if isinstance(data, dict):
        return list(data.values())
    return data if isinstance(data, list) else ()
