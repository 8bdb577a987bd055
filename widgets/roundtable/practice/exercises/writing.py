"""Rewriting, and promising: own words, shown beside those of others, and never marked."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Self

from roundtable.errors import RefusedError
from roundtable.model.step_words import Commit, Rewrite
from roundtable.practice.exercises.doing import Doing, Values, texts

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True)
class Rewriting(Doing[Rewrite]):
    """What was written, by the id of the draft."""

    written: Mapping[str, str] = field(default_factory=dict)

    KEPT = ("written",)

    def answer(self, values: Values) -> Self:
        """Leave it like this, and read how others wrote it. An empty field is skipped at no cost."""
        written = texts(values, tuple(draft.id for draft in self.step.drafts))
        if not written:
            raise RefusedError("Write at least one of them, or skip this step.")
        return replace(self, written=written, shown=True)

    @property
    def missing(self) -> str:
        """Whether anything was written."""
        return "" if self.written else "Write at least one of them, or skip this step."

    @property
    def words(self) -> dict[str, str]:
        """Everything that was written, by field."""
        return dict(self.written)

    def take(self, data: Mapping[str, Any]) -> Self:
        """Take over kept data."""
        return self._restored(data, written=texts(data.get("written"), tuple(draft.id for draft in self.step.drafts)))


@dataclass(frozen=True)
class Promising(Doing[Commit]):
    """What was promised, by the id of the promise."""

    written: Mapping[str, str] = field(default_factory=dict)

    KEPT = ("written",)

    def answer(self, values: Values) -> Self:
        """Keep the promises. Raises RefusedError while one that is needed is missing."""
        written = texts(values, tuple(promise.id for promise in self.step.promises))
        promising = replace(self, written=written)
        if promising.missing:
            raise RefusedError(promising.missing)
        return replace(promising, shown=True)

    @property
    def missing(self) -> str:
        """The promise that is still needed."""
        needed = next((one.ask for one in self.step.promises if one.needed and one.id not in self.written), "")
        if needed:
            return f"This one is needed too: {needed}."
        return "" if self.written else "Write at least one of them, or skip this step."

    @property
    def words(self) -> dict[str, str]:
        """Everything that was promised, by field."""
        return dict(self.written)

    def take(self, data: Mapping[str, Any]) -> Self:
        """Take over kept data."""
        ids = tuple(promise.id for promise in self.step.promises)
        return self._restored(data, written=texts(data.get("written"), ids))
