"""EX008: whether the minutes of an exercise can be kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from roundtable.checks.base import ExerciseCheck, Item
from roundtable.checks.prose import passages
from roundtable.model.exercise import Family

if TYPE_CHECKING:
    from collections.abc import Iterator

    from roundtable.checks.library import Library
    from roundtable.checks.prose import Passage
    from roundtable.model.exercise import Exercise
    from roundtable.model.finding import Finding

SHORT = range(8, 21)
"""Minutes of an exercise that is no lab: it has to fit into the end of a team meeting."""
WORDS_A_MINUTE = 200
"""How fast people read who think along; our own estimate."""
READING = 2 / 3
"""The largest part of the time that may go into reading before one acts."""
_BESIDE = {"author", "how_invented", "leading", "room", "serves", "practises"}
_OPENED = {"then", "why", "with_it", "without", "left", "heard", "instead", "models", "known", "fair", "close", "back"}
"""What shows only after an answer, and mostly in part."""


class EX008(ExerciseCheck):
    """The minutes of an exercise leave time to think: reading takes two thirds of them at most.

    Exercises of trauma-informed practice and cultural humility take 8 to 20 minutes. Cut text, or say more minutes.
    """

    code = "EX008"

    def check(self, item: Item[Exercise], library: Library) -> Iterator[Finding]:
        exercise = item.model
        if exercise.family is not Family.LAB and exercise.minutes not in SHORT:
            expected = f"{SHORT.start} to {SHORT.stop - 1} minutes"
            found = str(exercise.minutes)
            yield self.finding(item, ("minutes",), "it is too short or too long", found=found, expected=expected)
        minutes = words_before_acting(exercise) / WORDS_A_MINUTE
        if minutes > exercise.minutes * READING:
            found = f"about {minutes:.0f} minutes of reading in {exercise.minutes}"
            yield self.finding(item, ("minutes",), "there is too much to read for the minutes", found=found)


def words_before_acting(exercise: Exercise) -> int:
    """How many words somebody reads before they answer, over all steps."""
    return sum(len(passage.text.split()) for passage in passages(exercise) if _is_read_first(passage))


def _is_read_first(passage: Passage) -> bool:
    key = {str(part) for part in passage.key}
    answer = {"impact", "says"} & key if "options" in key else {"impact"} & key
    return not (answer or key & (_BESIDE | _OPENED))
