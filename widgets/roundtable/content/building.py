"""Plain values -> model objects, with every mistake as a finding that names its line.

pydantic says what is wrong; this module says it again for somebody who edits
a text file and has never seen Python.
"""

from __future__ import annotations

import difflib
from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar

from pydantic import BaseModel, ValidationError

from roundtable.errors import ContentError
from roundtable.model.finding import Finding

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails

    from roundtable.content.marked import Key, Marked

M = TypeVar("M", bound=BaseModel)


def build(kind: type[M], marked: Marked, value: object = None, base: Key = ()) -> M:
    """Build a model object from parsed YAML, or from the part of it at `base`.

    Raises ContentError with a finding for every mistake at once.
    """
    raw = marked.value if value is None and not base else value
    if not isinstance(raw, dict):
        raise ContentError(
            [
                Finding(
                    marked.file,
                    marked.line(base),
                    "SH001",
                    "this should be a list of `key: value` lines",
                    found=_shown(raw),
                    tip="Compare with the example in the folder's README.",
                )
            ]
        )
    try:
        return kind.model_validate(raw)
    except ValidationError as error:
        found = [_finding(kind, marked, base, details) for details in error.errors() if not _miscounted(details)]
        raise ContentError(found) from error


def _miscounted(details: ErrorDetails) -> bool:
    """True for a list that is long enough: pydantic counts only its good entries, and each bad one has a finding."""
    fewest = details.get("ctx", {}).get("min_length", 0)
    return details["type"] == "too_short" and len(details["input"]) >= fewest


def _finding(kind: type[BaseModel], marked: Marked, base: Key, details: ErrorDetails) -> Finding:
    path = (*base, *_yaml_path(details["loc"], marked, base))
    code, problem, expected, tip = _explain(kind, details, path)
    found = "" if details["type"] in {"missing", "extra_forbidden"} else _shown(details["input"])
    return Finding(
        marked.file,
        marked.line(path),
        code,
        problem,
        tip=tip,
        key=".".join(map(str, path)),
        found=found,
        expected=expected,
    )


def _yaml_path(loc: tuple[int | str, ...], marked: Marked, base: Key) -> Key:
    """Keep the parts of a pydantic location that exist in the file, plus a missing last key."""
    path: Key = ()
    for number, part in enumerate(loc):
        if (*base, *path, part) in marked.lines or number == len(loc) - 1:
            path = (*path, part)
    return path


def _explain(  # noqa: C901, PLR0911  one case and one return for each kind of mistake
    kind: type[BaseModel], details: ErrorDetails, path: Key
) -> tuple[str, str, str, str]:
    """Code, problem, what was expected, and what to do."""
    name = str(path[-1]) if path else "?"
    context: dict[str, Any] = details.get("ctx") or {}
    match details["type"]:
        case "union_tag_invalid":
            return (
                "SH004",
                "`kind` has a value that is not offered",
                str(context.get("expected_tags", "")),
                "Choose one of the expected words.",
            )
        case "missing" | "union_tag_not_found":
            name = "kind" if details["type"] == "union_tag_not_found" else name
            return "SH002", f"`{name}` is missing", "", f"Add a line `{name}: ...` here."
        case "extra_forbidden":
            close = difflib.get_close_matches(name, sorted(_keys(kind)), n=1)
            tip = "Remove it, or look the key up in the folder's README."
            if name in close:
                tip = "It belongs somewhere else: check the spaces in front of it."
            elif close:
                tip = f"Did you mean `{close[0]}`?"
            return "SH003", f"`{name}` is not a key that belongs here", "", tip
        case "enum" | "literal_error":
            return (
                "SH004",
                f"`{name}` has a value that is not offered",
                str(context.get("expected", "")),
                "Choose one of the expected words.",
            )
        case "string_pattern_mismatch":
            return (
                "SH005",
                f"`{name}` is not written the way it must be",
                f"the pattern {context.get('pattern')}",
                _pattern_tip(str(context.get("pattern", ""))),
            )
        case "string_too_short":
            return "SH006", f"`{name}` is empty", "some text", "Write it, or remove the line."
        case "string_too_long":
            return (
                "SH006",
                f"`{name}` is too long",
                f"at most {context.get('max_length')} characters",
                "Say it in fewer words, or split it.",
            )
        case "too_short" | "too_long":
            bound = context.get("min_length") or context.get("max_length")
            word = "at least" if details["type"] == "too_short" else "at most"
            return (
                "SH007",
                f"`{name}` has {context.get('actual_length')} entries",
                f"{word} {bound}",
                "Add or remove entries.",
            )
        case "value_error":
            return "SH008", str(context.get("error", details["msg"])), "", "Read the two lines together."
        case _:
            return (
                "SH009",
                f"`{name}` cannot be used",
                details["msg"].removeprefix("Input should be "),
                "Correct the value.",
            )


def _pattern_tip(pattern: str) -> str:
    if pattern.startswith("^R["):
        return "Use a key of the source register, such as R47."
    if pattern.startswith("^(VE"):
        return "Use an IPEC tag: VE1-VE11, RR1-RR5, C1-C7 or TT1-TT10."
    if "/" in pattern:
        return "Write decision-id/option-id, such as first-call/ring-her."
    return "Use lower-case letters, digits and single hyphens."


@cache
def _keys(kind: type[BaseModel]) -> frozenset[str]:
    """Every key name in a model and the models inside it."""
    seen: set[type[BaseModel]] = set()
    names: set[str] = set()
    todo: list[type[BaseModel]] = [kind]
    while todo:
        model = todo.pop()
        if model in seen:
            continue
        seen.add(model)
        for key, field in model.model_fields.items():
            names.add(field.alias or key)
            todo.extend(_models_in(field.annotation))
    return frozenset(names)


def _models_in(annotation: object) -> list[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return [annotation]
    found: list[type[BaseModel]] = []
    for part in getattr(annotation, "__args__", ()):
        found.extend(_models_in(part))
    return found


def _shown(value: object) -> str:
    """A value as a writer would recognise it: short, in one line."""
    match value:
        case None:
            return "nothing"
        case dict():
            return "a list of keys: " + ", ".join(map(str, list(value)[:4]))
        case list() | tuple():
            return f"a list of {len(value)}"
        case _:
            text = " ".join(str(value).split())
            return repr(text if len(text) <= 60 else text[:57] + "...")
