"""Aims and exercises match both ways: each exercise has aims, and each aim has an exercise."""

from __future__ import annotations

from typing import TYPE_CHECKING

from roundtable.checks.base import CatalogCheck, ExerciseCheck, Item

if TYPE_CHECKING:
    from collections.abc import Iterator

    from roundtable.checks.library import Library
    from roundtable.model.exercise import Exercise
    from roundtable.model.finding import Finding

IPEC = (("VE", 11), ("RR", 5), ("C", 7), ("TT", 10))
"""The four areas of the IPEC Core Competencies, version 3, and how many each has (source register R1)."""
COLLECTION = 24
"""So many exercises are a collection; fewer need not practise everything."""


class EX006(ExerciseCheck):
    """Every exercise says which IPEC competencies it practises, each once.

    Name one to four under `aims`. The content guide lists them.
    """

    code = "EX006"

    def check(self, item: Item[Exercise], library: Library) -> Iterator[Finding]:
        aims = item.model.aims
        if not aims:
            yield self.finding(item, ("aims",), "the exercise names no aim", expected="a competency such as C3")
        for number, aim in enumerate(aims):
            if aim in aims[:number]:
                yield self.finding(item, ("aims", number), f"`{aim}` stands here a second time")


class EX007(CatalogCheck):
    """Every IPEC competency is practised by an exercise.

    Add it to the aims of an exercise that practises it, or write one.
    """

    code = "EX007"

    def check(self, library: Library) -> Iterator[Finding]:
        items = [*library.exercises.values()]
        practised = {aim for item in items for aim in item.model.aims}
        if len(items) >= COLLECTION:
            for aim in all_competencies():
                if aim not in practised:
                    yield self.finding(items[0], ("aims",), f"no exercise practises `{aim}`")


def all_competencies() -> tuple[str, ...]:
    """The ids of all sub-competencies."""
    return tuple(f"{area}{number}" for area, count in IPEC for number in range(1, count + 1))
