"""Walking through a drawn scene: what each place may tell somebody who comes in."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Self

from roundtable.errors import RefusedError
from roundtable.model.step_worlds import Scene, Spot
from roundtable.practice.exercises.doing import Doing, Values, known, pairs

if TYPE_CHECKING:
    from collections.abc import Mapping

FEELS = ("safe", "unsafe", "both")
"""What a place may feel like: safe, unsafe, or one for some and the other for others."""


@dataclass(frozen=True)
class Looking(Doing[Scene]):
    """Which places were visited, and what each may feel like."""

    visited: tuple[str, ...] = ()
    feels: Mapping[str, str] = field(default_factory=dict)
    open: str = ""
    """The place that somebody stands at."""

    ACTS = ("visit", "feel", "answer")
    KEPT = ("visited", "feels")

    def visit(self, values: Values) -> Self:
        """Go to a place."""
        spot = values.get("spot", "")
        if spot not in self._ids:
            raise RefusedError("Choose one of the places in the list.")
        return replace(self, open=spot, visited=known({*self.visited, spot}, self._ids))

    def feel(self, values: Values) -> Self:
        """Say what the open place may feel like."""
        felt = values.get("feels", "")
        if not self.open or felt not in FEELS:
            raise RefusedError("Choose one of the answers first.")
        return replace(self, feels={**self.feels, self.open: felt})

    def answer(self, _values: Values) -> Self:
        """End the walk, and see all places together."""
        return replace(self, shown=True, open="")

    @property
    def here(self) -> Spot | None:
        """The place that somebody stands at."""
        return next((spot for spot in self.step.spots if spot.id == self.open), None)

    def take(self, data: Mapping[str, Any]) -> Self:
        """Take over kept data."""
        feels = pairs(data.get("feels"), dict.fromkeys(self._ids, FEELS))
        return self._restored(data, visited=known(data.get("visited"), self._ids), feels=feels)

    @property
    def _ids(self) -> tuple[str, ...]:
        return tuple(spot.id for spot in self.step.spots)
