"""Choosing and justifying: one option or several, and a line of reasons that nobody marks."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Self

from roundtable.errors import RefusedError
from roundtable.model.step_choices import Choose, Option
from roundtable.practice.exercises.doing import LONGEST_WORDS, Doing, Values, known

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True)
class Choosing(Doing[Choose]):
    """Which options were chosen, and why."""

    chosen: tuple[str, ...] = ()
    why: str = ""
    seen: tuple[str, ...] = ()
    """Every option whose consequences were read in this step."""

    KEPT = ("chosen", "why", "seen")

    def answer(self, values: Values) -> Self:
        """Choose."""
        ids = self._ids
        chosen = known([values.get("option"), *(one for one in ids if values.get(f"option-{one}") == "yes")], ids)
        if not self.step.least <= len(chosen) <= self.step.most:
            raise RefusedError(_how_many(self.step.least, self.step.most))
        why = values.get("why", "").strip()[:LONGEST_WORDS]
        return replace(self, chosen=chosen, why=why, seen=known({*self.seen, *chosen}, ids), shown=True)

    @property
    def options(self) -> tuple[Option, ...]:
        """What was chosen."""
        return tuple(option for option in self.step.options if option.id in self.chosen)

    @property
    def others(self) -> tuple[Option, ...]:
        """What was not chosen."""
        return tuple(option for option in self.step.options if option.id not in self.chosen)

    @property
    def missing(self) -> str:
        """Whether enough was chosen."""
        fits = self.step.least <= len(self.chosen) <= self.step.most
        return "" if fits else _how_many(self.step.least, self.step.most)

    @property
    def words(self) -> dict[str, str]:
        """The reasons."""
        return {"why": self.why} if self.why else {}

    def take(self, data: Mapping[str, Any]) -> Self:
        """Take over kept data."""
        why = data.get("why")
        return self._restored(
            data,
            chosen=known(data.get("chosen"), self._ids)[: self.step.most],
            why=why[:LONGEST_WORDS] if isinstance(why, str) else "",
            seen=known(data.get("seen"), self._ids),
        )

    @property
    def _ids(self) -> tuple[str, ...]:
        return tuple(option.id for option in self.step.options)


def _how_many(least: int, most: int) -> str:
    if most == 1:
        return "Choose one of the answers first."
    return f"Choose {least}." if least == most else f"Choose at least {least} and at most {most}."
