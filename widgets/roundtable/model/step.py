"""A step of an exercise: what every kind of interaction shares.

The kinds themselves are in `step_choices`, `step_words` and `step_worlds`.
Nothing here is right or wrong. A step says what an act does to the person and
to the team, and what it protects.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from roundtable.model.base import Id, Line, Model, SourceKey, Text


class Impact(Model):
    """What an act does: the one frame of every answer. It is never called wrong."""

    for_person: Text
    """What it does to the person."""
    for_team: Text
    """What it does to the team, or to the work."""
    protects: Text
    """What somebody who acts like this wants to protect."""


class Passage(Model):
    """Text to read before the task: a message, a letter, a page of a record."""

    kind: Literal["passage"]
    title: Line
    given: Text


class Told(Model):
    """Somebody speaking."""

    kind: Literal["voice"]
    who: Line
    says: Text


class Grid(Model):
    """Rows and columns to read. The first cell of each row names it."""

    kind: Literal["table"]
    caption: Line
    columns: Annotated[tuple[Line, ...], Field(min_length=2, max_length=7)]
    rows: Annotated[tuple[Annotated[tuple[Line, ...], Field(min_length=2, max_length=7)], ...], Field(min_length=1)]


class Curve(Model):
    """Fictional values over time, drawn as a line and listed as a table."""

    kind: Literal["curve"]
    caption: Line
    unit: Line
    """What is counted, such as `fictional total, 0 to 27`."""
    least: float
    most: float
    points: Annotated[tuple[tuple[Line, float], ...], Field(min_length=2, max_length=24)]
    """Pairs of when and how much."""


Material = Annotated[Passage | Told | Grid | Curve, Field(discriminator="kind")]
"""Something to read or look at before the task."""


class StepBase(Model):
    """What every step has."""

    id: Id
    title: Line
    task: Text
    """What the learner does here, in plain words."""
    shows: tuple[Material, ...] = ()
    """What is read first."""
    impact: Impact | None = None
    """What doing this step well does, said after it; a step whose options have impacts of their own needs none."""
    room: Text | None = None
    """How a group around one screen does it, where that is not plain."""
    legal_cards: tuple[Id, ...] = ()
    """Cards of the chosen country's law, shown with the answer."""
    sources: tuple[SourceKey, ...] = ()
