"""Rating a claim, reading what is known, and rating it again."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Self

from roundtable.errors import RefusedError
from roundtable.model.step_choices import Rate
from roundtable.practice.exercises.doing import Doing, Values

if TYPE_CHECKING:
    from collections.abc import Mapping

SCALE = ("It is not so", "Rather weak", "Hard to say", "Rather strong", "It is well shown")
"""How strong a claim can be, from 1 to 5."""


@dataclass(frozen=True)
class Rating(Doing[Rate]):
    """How strong the claim seemed, before and after reading."""

    before: int = 0
    after: int = 0
    """0 while it was not rated."""

    ACTS = ("rate", "answer")
    KEPT = ("before", "after")

    def rate(self, values: Values) -> Self:
        """Rate before reading."""
        return replace(self, before=_rated(values.get("rate", "")))

    def answer(self, values: Values) -> Self:
        """Rate again."""
        if not self.before:
            raise RefusedError("Rate the claim before you read on.")
        return replace(self, after=_rated(values.get("rate", "")), shown=True)

    def again(self) -> Self:
        """From the beginning."""
        return replace(self, before=0, after=0, shown=False)

    @property
    def stage(self) -> str:
        """Before reading, after it, or rated again."""
        return "shown" if self.shown else "read" if self.before else "open"

    @property
    def missing(self) -> str:
        """Whether both ratings are there."""
        return "" if self.before and self.after else "Rate the claim first."

    def take(self, data: Mapping[str, Any]) -> Self:
        """Take over kept data."""
        before, after = (_number(data.get(name)) for name in self.KEPT)
        return self._restored(data, before=before, after=after if before else 0)


def _rated(text: str) -> int:
    if text not in {str(number) for number in range(1, len(SCALE) + 1)}:
        raise RefusedError("Choose one of the answers first.")
    return int(text)


def _number(value: object) -> int:
    return value if isinstance(value, int) and not isinstance(value, bool) and 1 <= value <= len(SCALE) else 0
