"""Sorting into groups, and matching: things with one or several good homes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, NamedTuple, Self

from roundtable.errors import RefusedError
from roundtable.model.step_choices import Group, Item, Sort
from roundtable.practice.exercises.doing import Doing, Values, known


class Home(NamedTuple):
    """One thing, where the learner put it, and where else it can be at home."""

    item: Item
    mine: tuple[Group, ...]
    fits: bool
    """Whether each chosen home is one of those that the authors would argue for."""
    others: tuple[Group, ...]
    """Good homes that were not chosen."""


@dataclass(frozen=True)
class Sorting(Doing[Sort]):
    """Where each thing was put."""

    placed: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    KEPT = ("placed",)

    def answer(self, values: Values) -> Self:
        """Put things into groups, and read about their homes. What was left out stays out."""
        placed = {item.id: self._chosen(item, values) for item in self.step.items}
        placed = {item: homes for item, homes in placed.items() if homes}
        if any(len(homes) > self.step.each for homes in placed.values()):
            raise RefusedError(f"Choose at most {self.step.each} for each.")
        if not placed:
            raise RefusedError("Put at least one of them somewhere first.")
        return replace(self, placed=placed, shown=True)

    def _chosen(self, item: Item, values: Values) -> tuple[str, ...]:
        ticked = [group for group in self._groups if values.get(f"{item.id}/{group}") == "yes"]
        return known([values.get(item.id), *ticked], self._groups)

    @property
    def homes(self) -> tuple[Home, ...]:
        """Every thing with its homes, in the order of the step."""
        return tuple(self._home(item) for item in self.step.items)

    def _home(self, item: Item) -> Home:
        mine = self.placed.get(item.id, ())
        by_id = {group.id: group for group in self.step.groups}
        others = tuple(by_id[home] for home in item.homes if home not in mine and home in by_id)
        return Home(item, tuple(by_id[one] for one in mine), bool(mine) and set(mine) <= set(item.homes), others)

    @property
    def missing(self) -> str:
        """Whether anything was put anywhere."""
        return "" if self.placed else "Put at least one of them somewhere first."

    def take(self, data: Mapping[str, Any]) -> Self:
        """Take over kept data."""
        kept = data.get("placed")
        given = kept if isinstance(kept, Mapping) else {}
        placed = {item.id: known(given.get(item.id), self._groups)[: self.step.each] for item in self.step.items}
        return self._restored(data, placed={item: homes for item, homes in placed.items() if homes})

    @property
    def _groups(self) -> tuple[str, ...]:
        return tuple(group.id for group in self.step.groups)
