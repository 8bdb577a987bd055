"""Filling a grid: a mark for each row and column, or none."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, NamedTuple, Self

from roundtable.errors import RefusedError
from roundtable.model.step_choices import FillGrid, Row
from roundtable.practice.exercises.doing import Doing, Values, pairs

if TYPE_CHECKING:
    from collections.abc import Mapping

EMPTY = "empty"
"""Stands in `fits` where a cell may stay empty."""


class Compared(NamedTuple):
    """One cell: what the learner put there, what fits, and whether the two agree."""

    column: str
    mine: str
    fits: str
    agrees: bool


@dataclass(frozen=True)
class Filling(Doing[FillGrid]):
    """The marks so far, by `row/column`."""

    marks: Mapping[str, str] = field(default_factory=dict)

    ACTS = ("note", "answer")
    KEPT = ("marks",)

    def note(self, values: Values) -> Self:
        """Note the marks without showing the answer."""
        return replace(self, marks=pairs(values, self._cells))

    def answer(self, values: Values) -> Self:
        """Leave it like this. Raises RefusedError while a row breaks the rule of the grid."""
        filled = self.note(values)
        if filled.missing:
            raise RefusedError(filled.missing)
        return replace(filled, shown=True)

    @property
    def missing(self) -> str:
        """Rows that do not have the one mark they need, or that nothing was filled in."""
        if not self.marks:
            return "Fill in at least one field first."
        wrong = [row.label for row in self.step.rows if self.step.exactly_one and self._count(row) != 1]
        name = next((mark.label for mark in self.step.marks if mark.id == self.step.exactly_one), "")
        return f"Each row needs “{name}” exactly once. Look at: {'; '.join(wrong)}." if wrong else ""

    def _count(self, row: Row) -> int:
        return sum(self.mark(row, column.id) == self.step.exactly_one for column in self.step.columns)

    def mark(self, row: Row, column: str) -> str:
        """The mark in a cell, or the empty text."""
        return self.marks.get(f"{row.id}/{column}", "")

    def label(self, mark: str) -> str:
        """The name of a mark; a dash for none."""
        return next((one.label for one in self.step.marks if one.id == mark), "\u2013")

    def compare(self, row: Row) -> tuple[Compared, ...]:
        """The cells of a row beside what fits."""
        fits = {cell.column: cell.fits for cell in row.cells}
        return tuple(self._compared(row, column.id, fits.get(column.id, (EMPTY,))) for column in self.step.columns)

    def _compared(self, row: Row, column: str, fits: tuple[str, ...]) -> Compared:
        mine = self.mark(row, column)
        words = " or ".join("empty" if one == EMPTY else self.label(one) for one in fits)
        return Compared(column, self.label(mine), words, (mine or EMPTY) in fits)

    def take(self, data: Mapping[str, Any]) -> Self:
        """Take over kept data."""
        return self._restored(data, marks=pairs(data.get("marks"), self._cells))

    @property
    def _cells(self) -> dict[str, tuple[str, ...]]:
        marks = tuple(mark.id for mark in self.step.marks)
        return {f"{row.id}/{column.id}": marks for row in self.step.rows for column in self.step.columns}
