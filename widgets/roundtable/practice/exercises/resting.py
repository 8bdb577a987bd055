"""Steps that leave no trace: a private reflection, and a rehearsal with role cards."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Self

from roundtable.model.step_words import Reflect, Roles
from roundtable.practice.exercises.doing import Doing, Values


@dataclass(frozen=True)
class Reflecting(Doing[Reflect]):
    """Whether somebody is through with it. What they thought or typed never comes here."""

    def answer(self, _values: Values) -> Self:
        """Close it. Values are not looked at: the page sends none."""
        return replace(self, shown=True)


@dataclass(frozen=True)
class Rehearsing(Doing[Roles]):
    """Whether a rehearsal is over."""

    def answer(self, _values: Values) -> Self:
        """End the rehearsal, and talk about it."""
        return replace(self, shown=True)
