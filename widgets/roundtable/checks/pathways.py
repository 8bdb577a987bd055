"""The pathways: that every case on them exists, and stands there once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from roundtable.checks.base import CatalogCheck
from roundtable.checks.library import Entry
from roundtable.content.catalogue import CASES, CASESTUDIES, load_register
from roundtable.content.marked import read_marked
from roundtable.errors import ContentError
from roundtable.model.finding import Finding, Level
from roundtable.model.pathway import Pathway

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from roundtable.checks.library import Library


class PW001(CatalogCheck):
    """Every case of a pathway exists and stands there once, and none of those planned is written yet.

    Correct the id; a case that is still to be written belongs under `planned`.
    """

    code = "PW001"

    def check(self, library: Library) -> Iterator[Finding]:
        written = {*library.layers.files(CASES), *library.cases}
        for root in library.layers.roots:
            path = root / CASESTUDIES / "pathways.yaml"
            if path.is_file():
                yield from self._file(library, path, written)

    def _file(self, library: Library, path: Path, written: set[str]) -> Iterator[Finding]:
        try:
            marked = read_marked(path, library.layers.name(path))
            pathways = load_register(marked, "pathways", Pathway)
        except ContentError as error:
            yield from error.findings
            return
        for number, pathway in enumerate(pathways.values()):
            entry = Entry(marked, ("pathways", number), pathway)
            yield from self._cases(entry, written)
            yield from self._planned(entry, written)

    def _cases(self, entry: Entry, written: set[str]) -> Iterator[Finding]:
        met: set[str] = set()
        for place, step in enumerate(entry.model.cases):
            key = (*entry.key, "cases", place, "case")
            if step.case not in written:
                yield self.finding(entry, key, f"there is no case called `{step.case}`", found=step.case)
            if step.case in met:
                problem = f"`{step.case}` stands twice on the pathway `{entry.model.id}`"
                yield self.finding(entry, key, problem, tip="Remove one of the two.")
            met.add(step.case)

    def _planned(self, entry: Entry, written: set[str]) -> Iterator[Finding]:
        for place, step in enumerate(entry.model.planned):
            if step.case in written:
                yield self.finding(
                    entry,
                    (*entry.key, "planned", place, "case"),
                    f"`{step.case}` is written by now",
                    tip="Move it to `cases`, with the reason why it stands there.",
                    level=Level.WARNING,
                )
