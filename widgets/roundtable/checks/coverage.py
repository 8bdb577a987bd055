"""CO005: what `casestudies/coverage.yaml` says about cases agrees with the cases."""

from __future__ import annotations

from typing import TYPE_CHECKING

from roundtable.checks.base import CatalogCheck
from roundtable.checks.prose import passages
from roundtable.content.catalogue import CASES
from roundtable.model.finding import Level

if TYPE_CHECKING:
    from collections.abc import Iterator

    from roundtable.checks.library import Entry, Library
    from roundtable.content.marked import Key
    from roundtable.model.case import Case
    from roundtable.model.coverage import CaseCoverage
    from roundtable.model.finding import Finding

Wrong = tuple["Key", str, str]
"""Where something is wrong inside an entry, what, and what was found."""


class CO005(CatalogCheck):
    """The coverage list names cases, rows and decisions that exist, quotes what stands there, and leaves no case out.

    Correct the spelling; for a new case, add an entry to `casestudies/coverage.yaml` with the rows it really serves.
    """

    code = "CO005"

    def check(self, library: Library) -> Iterator[Finding]:
        register = library.registers.get("coverage")
        if register is None:
            return
        for entry in register.entries.values():
            for key, problem, found in _wrong(entry, library):
                yield self.finding(entry, (*entry.key, *key), problem, found=found)
        for case_id, item in library.cases.items():
            if not register.has(case_id):
                yield self.finding(item, (), "nothing says yet what can be practised here", level=Level.TODO)


def _wrong(entry: Entry, library: Library) -> Iterator[Wrong]:
    listed: CaseCoverage = entry.model
    rows = library.registers.get("coverage-rows")
    for number, served in enumerate(listed.serves):
        if rows is None or not rows.has(served.row):
            yield ("serves", number, "row"), f"there is no row `{served.row}` in the coverage rows", served.row
    item = library.cases.get(listed.id)
    if item is not None:
        yield from _not_in_the_case(listed, item.model)
    elif listed.id not in library.layers.files(CASES):
        yield ("id",), f"there is no case called `{listed.id}`", listed.id


def _not_in_the_case(listed: CaseCoverage, case: Case) -> Iterator[Wrong]:
    for number, served in enumerate(listed.serves):
        for place, decision in enumerate(served.decisions):
            if case.decision(decision) is None:
                yield ("serves", number, "decisions", place), f"the case has no decision `{decision}`", decision
    told = " ".join(" ".join(passage.text.split()) for passage in passages(case))
    for number, identity in enumerate(listed.identities):
        if identity not in told:
            yield ("identities", number), "these words do not stand in the case", identity
