"""`roundtable schema`: JSON Schemas for editors, generated from the model.

Content files are read as text that the model converts, so the schemas allow a
number in quotation marks wherever they allow a number, and the other way round.
The docstring under a field becomes what an editor shows for its key.
"""

from __future__ import annotations

import ast
import inspect
import json
import sys
import textwrap
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from roundtable.content.location import home
from roundtable.errors import RoundtableError
from roundtable.model.base import Model

if TYPE_CHECKING:
    import argparse

_DIALECT = "http://json-schema.org/draft-07/schema#"
_WHOLE = r"^\s*[-+]?[0-9]+\s*$"
_NUMBER = r"^\s*[-+]?[0-9]+(\.[0-9]+)?\s*$"
_TRUTH = [True, False, "true", "false", "yes", "no"]


def schema(arguments: argparse.Namespace) -> int:
    """Write the schema files, or say which are out of date."""
    folder = arguments.into or home()
    if not folder.is_dir():
        raise RoundtableError(f"There is no folder {folder}. Give the folder that holds casestudies/ and glossary/.")
    stale = [name for name, text in build_schemas().items() if _current(folder / name) != text]
    for name in stale:
        sys.stdout.write(f"{name} {'is out of date: run `roundtable schema`' if arguments.check else 'written'}\n")
        if not arguments.check:
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_text(build_schemas()[name], encoding="utf-8", newline="\n")
    return 1 if stale and arguments.check else 0


def build_schemas() -> dict[str, str]:
    """The text of every schema file by its place in the content folders."""
    from roundtable.checks.exceptions import Exemption  # noqa: PLC0415  other commands need no models
    from roundtable.checks.library import CASE_LISTS, EXCEPTIONS, REGISTERS  # noqa: PLC0415
    from roundtable.model.case import Case  # noqa: PLC0415
    from roundtable.model.consultation_format import Format  # noqa: PLC0415
    from roundtable.model.consultation_script import ConsultationScript  # noqa: PLC0415
    from roundtable.model.exercise import Exercise  # noqa: PLC0415
    from roundtable.model.locale import Locale  # noqa: PLC0415
    from roundtable.model.plan_script import PlanScript  # noqa: PLC0415
    from roundtable.model.term import Term  # noqa: PLC0415

    lists: dict[str, type[Model]] = {**REGISTERS, EXCEPTIONS: Exemption}
    found = {"casestudies/case.schema.json": _schema_of(Case), "glossary/locale.schema.json": _schema_of(Locale)}
    found["casestudies/exercise.schema.json"] = _schema_of(Exercise)
    found["casestudies/format.schema.json"] = _schema_of(Format)
    found["casestudies/consultation.schema.json"] = _schema_of(ConsultationScript)
    found["casestudies/plan.schema.json"] = _schema_of(PlanScript)
    found["glossary/term.schema.json"] = _schema_of(Term)
    found |= {f"glossary/{name}.schema.json": _list_of(name, kind) for name, kind in lists.items()}
    found |= {f"casestudies/{name}.schema.json": _list_of(name, kind) for name, kind in CASE_LISTS.items()}
    return {name: json.dumps(found[name], ensure_ascii=False, indent=1) + "\n" for name in sorted(found)}


def _schema_of(kind: type[Model]) -> dict[str, Any]:
    raw = kind.model_json_schema(by_alias=True)
    definitions = raw.pop("$defs", {})
    kinds = {model.__name__: model for model in _models_of(kind)}
    parts = {name: _fitted(_described(part, kinds.get(name))) for name, part in definitions.items()}
    return {"$schema": _DIALECT, **_fitted(_described(raw, kind)), **({"$defs": parts} if parts else {})}


def _list_of(name: str, kind: type[Model]) -> dict[str, Any]:
    """The schema of a file that holds one list."""
    entry = _schema_of(kind)
    definitions = entry.pop("$defs", {})
    return {
        "$schema": entry.pop("$schema"),
        "type": "object",
        "additionalProperties": False,
        "required": [name],
        "properties": {name: {"type": "array", "items": {"$ref": "#/$defs/Entry"}}},
        "$defs": {**definitions, "Entry": entry},
    }


def _described(part: dict[str, Any], kind: type[Model] | None) -> dict[str, Any]:
    """The part with what the model says about each field."""
    notes = _field_notes(kind) if kind is not None else {}
    for name, value in part.get("properties", {}).items():
        if name in notes:
            value["description"] = notes[name]
    return part


def _fitted(value: Any) -> Any:
    """A schema for values that may be written with or without quotation marks; invented titles left out."""
    if isinstance(value, list):
        return [_fitted(part) for part in value]
    if not isinstance(value, dict):
        return value
    properties = {key: _fitted(part) for key, part in value.get("properties", {}).items()}
    rest = {key: _fitted(part) for key, part in value.items() if key not in {"title", "properties"}}
    match rest.get("type"):
        case "integer":
            rest |= {"type": ["integer", "string"], "pattern": _WHOLE}
        case "number":
            rest |= {"type": ["number", "string"], "pattern": _NUMBER}
        case "boolean":
            rest = {**{key: part for key, part in rest.items() if key != "type"}, "enum": _TRUTH}
        case "string" if not {"pattern", "enum", "const", "format"} & set(rest):
            rest["type"] = ["string", "number", "boolean"]
    return {**rest, **({"properties": properties} if properties else {})}


def _models_of(kind: type[Model]) -> list[type[Model]]:
    """A model and every model inside it."""
    found: list[type[Model]] = []
    todo: list[object] = [kind]
    while todo:
        here = todo.pop()
        if inspect.isclass(here) and issubclass(here, Model) and here not in found:
            found.append(here)
            todo.extend(field.annotation for field in here.model_fields.values())
        todo.extend(getattr(here, "__args__", ()))
    return found


def _field_notes(kind: type[Model]) -> dict[str, str]:
    """The docstring under each field of a class."""
    tree = ast.parse(textwrap.dedent(inspect.getsource(kind))).body[0]
    body = tree.body if isinstance(tree, ast.ClassDef) else []
    notes: dict[str, str] = {}
    for field, below in pairwise(body):
        text = below.value.value if isinstance(below, ast.Expr) and isinstance(below.value, ast.Constant) else None
        if isinstance(field, ast.AnnAssign) and isinstance(field.target, ast.Name) and isinstance(text, str):
            notes[field.target.id] = " ".join(text.split())
    return notes


def _current(path: Any) -> str | None:
    return path.read_text(encoding="utf-8") if path.is_file() else None
