"""XX000: exceptions that were agreed, and that are still needed.

`glossary/exceptions.yaml` lists them, each with the item, the code, a reason
and a date. An exception silences findings of one check in one item.
"""

from __future__ import annotations

import datetime as dt  # noqa: TC003  pydantic needs the type at run time
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Annotated

from pydantic import StringConstraints

from roundtable.checks.library import EXCEPTIONS
from roundtable.content.building import build
from roundtable.errors import ContentError
from roundtable.model.base import Line, Model, Text
from roundtable.model.finding import Finding

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from roundtable.content.marked import Key, Marked

CODE = "XX000"


class Exemption(Model):
    """One agreed exception: findings of `code` in the item `id` are not reported."""

    id: Line
    """The name of the item's file without its ending, such as `saturdays`."""
    code: Annotated[str, StringConstraints(pattern=r"^[A-Z]{2}[0-9]{3}$")]
    reason: Text
    date: dt.date
    key: Line | None = None
    """Only findings at this key and below it."""

    def covers(self, finding: Finding) -> bool:
        """Whether a finding is meant."""
        within = self.key is None or f"{finding.key}.".startswith(f"{self.key}.")
        return finding.code == self.code and PurePosixPath(finding.file).stem == self.id and within


@dataclass(frozen=True)
class Placed:
    """An exemption and where it stands."""

    marked: Marked
    key: Key
    exemption: Exemption


def apply_exceptions(findings: Iterable[Finding], files: Iterable[Marked], codes: Collection[str]) -> list[Finding]:
    """The findings that no exemption covers, and what is wrong with the exemptions themselves.

    `codes` are those of the checks; what a file lacks in shape cannot be excepted.
    """
    placed, left = _load(files)
    for one in placed:
        if one.exemption.code not in codes:
            left.append(_finding(one, "code", f"there is no check `{one.exemption.code}`", "Correct the code."))
    needed: set[Key] = set()
    for finding in findings:
        covering = [one for one in placed if one.exemption.covers(finding) and finding.code in codes]
        needed.update((one.marked.file, *one.key) for one in covering)
        if not covering:
            left.append(finding)
    left.extend(
        _finding(one, "id", "this exception is no longer needed", "Remove it.")
        for one in placed
        if (one.marked.file, *one.key) not in needed and one.exemption.code in codes
    )
    return left


def _load(files: Iterable[Marked]) -> tuple[list[Placed], list[Finding]]:
    placed: list[Placed] = []
    findings: list[Finding] = []
    for marked in files:
        entries = marked.value.get(EXCEPTIONS) if isinstance(marked.value, dict) else None
        if not isinstance(entries, list):
            tip = f"Its first line is `{EXCEPTIONS}:`, and each entry starts with `- id:`."
            findings.append(
                Finding(marked.file, 1, CODE, f"the file should hold one list called `{EXCEPTIONS}`", tip=tip)
            )
            continue
        for number, value in enumerate(entries):
            key: Key = (EXCEPTIONS, number)
            try:
                placed.append(Placed(marked, key, build(Exemption, marked, value, key)))
            except ContentError as error:
                findings.extend(error.findings)
    return placed, findings


def _finding(one: Placed, part: str, problem: str, tip: str) -> Finding:
    key = (*one.key, part)
    found = f"{one.exemption.id}, {one.exemption.code}"
    return Finding(
        one.marked.file, one.marked.line(key), CODE, problem, tip=tip, key=".".join(map(str, key)), found=found
    )
