"""The frame of an exercise: its id and code, what it refers to, and which rows it says to serve."""

from __future__ import annotations

from typing import TYPE_CHECKING

from roundtable.checks.base import ExerciseCheck, Item
from roundtable.checks.case_references import LAW_OF_REFERENCE
from roundtable.content.catalogue import CASES

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from roundtable.checks.library import Library
    from roundtable.content.marked import Key
    from roundtable.model.exercise import Exercise
    from roundtable.model.finding import Finding

_LETTERS = {"trauma-informed": "T", "cultural-humility": "H", "lab": "L"}
"""How the codes of a family begin."""


class EX001(ExerciseCheck):
    """The id of an exercise is its file's name, and its code fits its family and is its own.

    Rename the file, or change `id`; codes begin with T, H or L and are given once.
    """

    code = "EX001"

    def check(self, item: Item[Exercise], library: Library) -> Iterator[Finding]:
        exercise = item.model
        if exercise.id != item.id:
            yield self.finding(item, ("id",), "the id is not the file's name", found=exercise.id, expected=item.id)
        letter = _LETTERS[exercise.family.value]
        if not exercise.code.startswith(letter):
            yield self.finding(
                item, ("code",), "the code does not fit the family", found=exercise.code, expected=letter
            )
        others = [one.id for one in library.exercises.values() if one.model.code == exercise.code and one.id != item.id]
        if others:
            yield self.finding(item, ("code",), f"`{others[0]}` has this code too", found=exercise.code)


class EX002(ExerciseCheck):
    """Everything that an exercise refers to by its id exists.

    Correct the spelling, or add what is missing.
    """

    code = "EX002"

    def check(self, item: Item[Exercise], library: Library) -> Iterator[Finding]:
        offered = _offered(library)
        for key, name, kind in _named(item.model):
            choices = offered[kind]
            if choices is not None and name not in choices:
                yield self.finding(item, key, f"there is no {kind} called `{name}`", found=name)


class EX003(ExerciseCheck):
    """Every row that an exercise says to serve exists, and names a step of it; every fact has a source.

    Name the step in which the learner does it. Facts come from the source register.
    """

    code = "EX003"

    def check(self, item: Item[Exercise], library: Library) -> Iterator[Finding]:
        rows = library.registers.get("coverage-rows")
        for number, served in enumerate(item.model.serves):
            if item.model.step(served.step) is None:
                yield self.finding(
                    item, ("serves", number, "step"), f"there is no step `{served.step}`", found=served.step
                )
            if rows is not None and not rows.has(served.row):
                yield self.finding(item, ("serves", number, "row"), f"there is no row `{served.row}`", found=served.row)
        if not item.model.sources and not any(step.sources for step in item.model.steps):
            yield self.finding(item, ("sources",), "the exercise names no source", expected="a key such as R6")


def _offered(library: Library) -> dict[str, Collection[str] | None]:
    """For each kind of thing the ids that exist, or None where the file that lists them is broken."""
    registers = {kind: library.registers.get(name) for kind, name in (("topic", "topics"), ("source", "sources"))}
    law = library.locales.get(LAW_OF_REFERENCE)
    return {
        **{kind: None if one is None or one.broken else one.entries for kind, one in registers.items()},
        "case": library.layers.files(CASES),
        "legal card": None if law is None else {card.id for card in law.model.cards},
    }


def _named(exercise: Exercise) -> Iterator[tuple[Key, str, str]]:
    for number, topic in enumerate(exercise.content_note.topics):
        yield ("content_note", "topics", number), topic, "topic"
    if exercise.case is not None:
        yield ("case",), exercise.case, "case"
    for number, source in enumerate(exercise.sources):
        yield ("sources", number), source, "source"
    for place, step in enumerate(exercise.steps):
        for number, source in enumerate(step.sources):
            yield ("steps", place, "sources", number), source, "source"
        for number, card in enumerate(step.legal_cards):
            yield ("steps", place, "legal_cards", number), card, "legal card"
