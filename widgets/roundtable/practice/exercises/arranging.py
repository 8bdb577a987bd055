"""Ranking, and ordering steps: things that move up and down, one place at a time."""

from __future__ import annotations

from dataclasses import dataclass, replace
from random import Random
from typing import TYPE_CHECKING, Any, NamedTuple, Self

from roundtable.errors import RefusedError
from roundtable.model.step_choices import Arrange, Placed
from roundtable.practice.exercises.doing import Doing, Values

if TYPE_CHECKING:
    from collections.abc import Mapping


class Beside(NamedTuple):
    """One thing, where the learner put it and where the authors would, counted from 1."""

    item: Placed
    mine: int
    theirs: int


@dataclass(frozen=True)
class Arranging(Doing[Arrange]):
    """The order so far."""

    order: tuple[str, ...] = ()
    moved: str = ""
    """What was moved last, so that the focus can stay with it."""

    ACTS = ("up", "down", "answer")
    KEPT = ("order",)

    def __post_init__(self) -> None:
        """Begin with a shuffled order that is the same for everybody."""
        if not self.order:
            object.__setattr__(self, "order", _shuffled(self.step))

    def up(self, values: Values) -> Self:
        """Move one thing up by a place."""
        return self._move(values.get("item", ""), -1)

    def down(self, values: Values) -> Self:
        """Move one thing down by a place."""
        return self._move(values.get("item", ""), 1)

    def answer(self, _values: Values) -> Self:
        """Leave it like this, and see the authors' order."""
        return replace(self, shown=True)

    def _move(self, item: str, by: int) -> Self:
        order = list(self.order)
        here = order.index(item) if item in order else -1
        there = here + by
        if here < 0 or not 0 <= there < len(order):
            raise RefusedError("It cannot move further.")
        order[here], order[there] = order[there], order[here]
        return replace(self, order=tuple(order), moved=item)

    @property
    def items(self) -> tuple[Placed, ...]:
        """The things in the learner's order."""
        by_id = {item.id: item for item in self.step.items}
        return tuple(by_id[one] for one in self.order)

    @property
    def beside(self) -> tuple[Beside, ...]:
        """The authors' order, with where the learner put each."""
        mine = {item: number for number, item in enumerate(self.order, 1)}
        return tuple(Beside(item, mine[item.id], number) for number, item in enumerate(self.step.items, 1))

    def take(self, data: Mapping[str, Any]) -> Self:
        """Take over kept data, if it is an order of the same things."""
        kept = data.get("order")
        order = tuple(one for one in kept if isinstance(one, str)) if isinstance(kept, list) else ()
        same = sorted(order) == sorted(self.order)
        return self._restored(data, order=order if same else self.order)


def _shuffled(step: Arrange) -> tuple[str, ...]:
    """An order that is never the authors' own."""
    ids = [item.id for item in step.items]
    mixed = list(ids)
    Random(step.id).shuffle(mixed)  # noqa: S311  an order to begin with, and no secret
    return tuple(mixed if mixed != ids else [*ids[1:], ids[0]])
