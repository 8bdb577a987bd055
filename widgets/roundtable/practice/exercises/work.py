"""An exercise that somebody is doing: where they are, and what they did in each step.

A `Work` is an immutable record, like a walk through a case; each move returns
the next. Any step can be skipped or left for another, at no cost and without
a reason.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Self

from roundtable.errors import RefusedError
from roundtable.practice.exercises.kinds import begin

if TYPE_CHECKING:
    from collections.abc import Mapping

    from roundtable.model.exercise import Exercise
    from roundtable.practice.exercises.doing import Doing


class Place(StrEnum):
    """Where in the exercise somebody is."""

    NOTE = "note"
    STEP = "step"
    END = "end"


@dataclass(frozen=True)
class Work:
    """One learner's or one group's way through an exercise."""

    exercise: Exercise
    place: Place = Place.NOTE
    at: int = 0
    """The number of the open step, from 0."""
    doings: tuple[Doing[Any], ...] = field(default=())
    skipped: frozenset[str] = frozenset()
    """Ids of steps that were skipped."""

    def __post_init__(self) -> None:
        """Begin with nothing done."""
        if not self.doings:
            object.__setattr__(self, "doings", tuple(begin(step) for step in self.exercise.steps))

    @property
    def doing(self) -> Doing[Any]:
        """What was done in the open step."""
        return self.doings[self.at]

    @property
    def last(self) -> bool:
        """Whether the open step is the last one."""
        return self.at == len(self.doings) - 1

    @property
    def done(self) -> tuple[Doing[Any], ...]:
        """The steps whose answer was opened."""
        return tuple(doing for doing in self.doings if doing.shown)

    def start(self) -> Self:
        """From the content note to the first step."""
        return replace(self, place=Place.STEP, at=0)

    def do(self, act: str, values: Mapping[str, str]) -> Self:
        """Carry out an act in the open step. Raises RefusedError when it does not fit."""
        return self._with(self._open().do(act, values))

    def again(self) -> Self:
        """Try the open step again."""
        if not self._open().shown:
            raise RefusedError("This step is still open.")
        return self._with(self.doing.again())

    def skip(self) -> Self:
        """Leave the open step out."""
        skipped = self.skipped | {self._open().step.id}
        return replace(self, skipped=skipped).go_on()

    def go_on(self) -> Self:
        """To the next step, or to the end."""
        self._open()
        return replace(self, place=Place.END) if self.last else replace(self, at=self.at + 1)

    def open_step(self, step_id: str) -> Self:
        """Back or forward to any step."""
        number = next((n for n, doing in enumerate(self.doings) if doing.step.id == step_id), None)
        if number is None:
            raise RefusedError("There is no such step here.")
        return replace(self, place=Place.STEP, at=number)

    def _open(self) -> Doing[Any]:
        if self.place is not Place.STEP:
            raise RefusedError("No step is open. The page shows where you are now.")
        return self.doing

    def _with(self, doing: Doing[Any]) -> Self:
        doings = (*self.doings[: self.at], doing, *self.doings[self.at + 1 :])
        return replace(self, doings=doings, skipped=self.skipped - {doing.step.id})
