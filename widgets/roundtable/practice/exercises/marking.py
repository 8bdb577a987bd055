"""Marking stretches of a text, and reading what the authors and other readers marked."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Self

from roundtable.model.step_choices import Mark, Piece
from roundtable.practice.exercises.doing import Doing, Values, known

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True)
class Marking(Doing[Mark]):
    """Which pieces were marked."""

    marked: tuple[str, ...] = ()

    KEPT = ("marked",)

    def answer(self, values: Values) -> Self:
        """Leave it like this. Nothing marked is an answer too."""
        return replace(
            self, marked=known([one for one in self._ids if values.get(one) == "yes"], self._ids), shown=True
        )

    @property
    def both(self) -> tuple[Piece, ...]:
        """Pieces that the learner and the authors marked."""
        return tuple(piece for piece in self.step.pieces if piece.mark and piece.id in self.marked)

    @property
    def ours(self) -> tuple[Piece, ...]:
        """Pieces that only the authors marked."""
        return tuple(piece for piece in self.step.pieces if piece.mark and piece.id not in self.marked)

    @property
    def yours(self) -> tuple[Piece, ...]:
        """Pieces that only the learner marked."""
        return tuple(piece for piece in self.step.pieces if not piece.mark and piece.id in self.marked)

    def take(self, data: Mapping[str, Any]) -> Self:
        """Take over kept data."""
        return self._restored(data, marked=known(data.get("marked"), self._ids))

    @property
    def _ids(self) -> tuple[str, ...]:
        return tuple(piece.id for piece in self.step.pieces)
