"""A notebook as the checks see it: cells with line numbers, whatever the file holds.

Read as plain JSON: the library for notebooks takes longer to import than all
checks take to run.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from roundtable.errors import ContentError
from roundtable.model.finding import Finding

if TYPE_CHECKING:
    from roundtable.checks.base import TextFile
    from roundtable.content.marked import Key

_CELL = re.compile(r'"cell_type"\s*:')


@dataclass(frozen=True)
class Cell:
    """One cell: its place, its kind, its text, and everything else as it stands."""

    number: int
    kind: str
    source: str
    raw: dict[str, Any]

    @property
    def code_lines(self) -> list[str]:
        """Its lines of code, without empty lines and comments."""
        lines = [line.strip() for line in self.source.split("\n")]
        return [line for line in lines if line and not line.startswith("#")]


@dataclass(frozen=True)
class Notebook:
    """A notebook file, parsed as far as it can be."""

    file: TextFile
    raw: dict[str, Any]
    cells: tuple[Cell, ...]

    @property
    def name(self) -> str:
        """What findings call the file."""
        return self.file.name

    @property
    def metadata(self) -> dict[str, Any]:
        """The notebook's metadata, or nothing."""
        return _as_dict(self.raw.get("metadata"))

    def line(self, key: Key) -> int:
        """The line of a cell (`("cells", 2)`), else of a key anywhere in the file, else 1."""
        if len(key) > 1 and key[0] == "cells":
            starts = [found.start() for found in _CELL.finditer(self.file.text)]
            number = int(key[1])
            return self._line_at(starts[number]) if number < len(starts) else 1
        found = self.file.text.find(f'"{key[-1]}"') if key else -1
        return self._line_at(found) if found >= 0 else 1

    def _line_at(self, position: int) -> int:
        return self.file.text.count("\n", 0, position) + 1


def parse_notebook(file: TextFile) -> Notebook:
    """JSON text -> notebook. Raises ContentError when it is none."""
    try:
        raw = json.loads(file.text)
    except json.JSONDecodeError as error:
        raise ContentError([_no_notebook(file, error.lineno, f"this is not valid JSON: {error.msg}")]) from error
    except (ValueError, RecursionError) as error:
        raise ContentError([_no_notebook(file, 1, "this is not a notebook: absurd numbers or nesting")]) from error
    if not isinstance(raw, dict) or not isinstance(raw.get("cells"), list):
        raise ContentError([_no_notebook(file, 1, "this is not a notebook: it has no list of cells")])
    return Notebook(file, raw, tuple(_cell(number, cell) for number, cell in enumerate(raw["cells"])))


def _cell(number: int, value: object) -> Cell:
    raw = _as_dict(value)
    source = raw.get("source", "")
    text = "".join(map(str, source)) if isinstance(source, list) else str(source)
    return Cell(number, str(raw.get("cell_type", "")), text, raw)


def _as_dict(value: object) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _no_notebook(file: TextFile, line: int, problem: str) -> Finding:
    return Finding(file.name, line, "NB000", problem, tip="Open and save it in JupyterLab, or take an earlier version.")
