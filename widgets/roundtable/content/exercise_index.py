"""The index of exercises: what a list of them needs to know of each, so that no page reads them all.

It is made once by the server, as that of the cases is, and an entry is used as
long as its file has the same size and time.
"""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from pydantic import ValidationError

from roundtable.content.catalogue import EXERCISES, Catalogue
from roundtable.content.index import mark
from roundtable.errors import ContentError
from roundtable.model.base import Model
from roundtable.model.exercise import Exercise, Family

if TYPE_CHECKING:
    from roundtable.content.location import Layers

EXERCISE_INDEX_VARIABLE = "ROUNDTABLE_EXERCISES"
"""Environment variable that names the server's index file."""


class ExerciseEntry(Model):
    """One exercise in a list of exercises."""

    id: str
    code: str
    family: Family
    title: str
    minutes: int
    kinds: tuple[str, ...]
    """Kinds of its steps, each once."""
    practises: tuple[str, ...]
    aims: tuple[str, ...]
    topics: tuple[str, ...]
    intensity: Literal["mentions", "discusses"]
    first: bool
    led: bool
    closed: bool
    reviewed: bool

    @classmethod
    def of(cls, exercise: Exercise) -> ExerciseEntry:
        """The entry of an exercise."""
        return cls(
            id=exercise.id,
            code=exercise.code,
            family=exercise.family,
            title=exercise.title,
            minutes=exercise.minutes,
            kinds=tuple(dict.fromkeys(step.kind for step in exercise.steps)),
            practises=exercise.practises,
            aims=exercise.aims,
            topics=exercise.content_note.topics,
            intensity=exercise.content_note.intensity,
            first=exercise.first,
            led=exercise.led,
            closed=exercise.closed,
            reviewed=exercise.review.complete,
        )


def list_exercises(catalogue: Catalogue, stored: Path | None = None) -> tuple[ExerciseEntry, ...]:
    """All exercises of the layers that can be read, by code. `stored` is an index file; by default the server's."""
    named = os.environ.get(EXERCISE_INDEX_VARIABLE)
    known = _read(stored or (Path(named) if named else None))
    found: list[ExerciseEntry] = []
    for exercise_id, path in catalogue.layers.files(EXERCISES).items():
        try:
            found.append(known.get(mark(path)) or ExerciseEntry.of(catalogue.exercise(exercise_id)))
        except ContentError:
            continue
    return tuple(sorted(found, key=lambda entry: (list(Family).index(entry.family), entry.code)))


def write_exercise_index(layers: Layers, target: Path) -> None:
    """Write the index file that the kernels of a server read."""
    files = layers.files(EXERCISES)
    entries = list_exercises(Catalogue(layers), target)
    data = {mark(files[entry.id]): entry.model_dump(mode="json") for entry in entries if entry.id in files}
    target.write_text(json.dumps(data), encoding="utf-8")


def _read(stored: Path | None) -> dict[str, ExerciseEntry]:
    """Entries of an index file by mark; nothing when the file is missing or damaged."""
    try:
        data = json.loads(stored.read_text(encoding="utf-8")) if stored else {}
        return {key: ExerciseEntry.model_validate(entry) for key, entry in data.items()}
    except (OSError, ValueError, AttributeError, ValidationError):
        return {}
