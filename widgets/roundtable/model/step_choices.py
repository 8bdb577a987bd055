"""Steps that are answered by choosing: options, orders, homes, marks, grids, and how strong a claim is."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from roundtable.model.base import Id, Line, Model, Text
from roundtable.model.step import Impact, StepBase


class Option(Model):
    """Something one could do or say, what follows, and what it does."""

    id: Id
    label: Text
    voice: Line | None = None
    """Who answers, where `says` has somebody speak."""
    says: Text | None = None
    """How the person or a colleague goes on then, in their words."""
    then: Text | None = None
    """What happens then, in one to three sentences."""
    impact: Impact


class Choose(StepBase):
    """Choose and justify: one option or several, with a line that says why."""

    kind: Literal["choose"]
    options: Annotated[tuple[Option, ...], Field(min_length=2, max_length=8)]
    least: Annotated[int, Field(ge=1, le=8)] = 1
    most: Annotated[int, Field(ge=1, le=8)] = 1
    """How many may be chosen."""
    why: Line | None = None
    """The question for a line of reasons, such as `What would you say to a colleague who asks why?`"""


class Placed(Model):
    """Something that is put into an order, and why it stands where it stands."""

    id: Id
    label: Text
    why: Text


class Arrange(StepBase):
    """Rank, or order steps: things that are moved up and down.

    The file has them in an order that the authors can argue for; people see
    them shuffled, always in the same way.
    """

    kind: Literal["rank", "order"]
    items: Annotated[tuple[Placed, ...], Field(min_length=3, max_length=12)]
    first: Line = "First"
    """What the top of the list means, such as `Most helpful`."""
    last: Line = "Last"


class Group(Model):
    """A home for things that are sorted or matched."""

    id: Id
    label: Line
    means: Line | None = None


class Item(Model):
    """Something to sort or match. Every home that fits is named."""

    id: Id
    label: Text
    homes: Annotated[tuple[Id, ...], Field(min_length=1, max_length=8)]
    why: Text


class Sort(StepBase):
    """Sort into groups, or match: things that have one or several good homes."""

    kind: Literal["sort", "match"]
    groups: Annotated[tuple[Group, ...], Field(min_length=2, max_length=10)]
    items: Annotated[tuple[Item, ...], Field(min_length=3, max_length=16)]
    each: Annotated[int, Field(ge=1, le=3)] = 1
    """Into how many homes one thing may be put."""


class Piece(Model):
    """A stretch of a text, and what may be asked about it."""

    id: Id
    written: Text
    """The words as they stand in the text."""
    mark: bool = False
    """Whether the authors would mark it."""
    why: Text | None = None
    """Why, or, for what the authors leave alone, why somebody may mark it too."""
    instead: Text | None = None
    """What could stand there, or what could be asked."""


class Mark(StepBase):
    """Mark stretches of a text. The pieces together are the text, in order."""

    kind: Literal["mark"]
    source: Line
    """What the text is, such as `A note in the record`."""
    mark_as: Line
    """What is marked, such as `an assumption`."""
    pieces: Annotated[tuple[Piece, ...], Field(min_length=4, max_length=24)]
    readers: tuple[Line, ...] = ()
    """What invented other readers marked, in a line each, so that nobody takes ours for the only reading."""


class Column(Model):
    """A column of a grid."""

    id: Id
    label: Line


class Cell(Model):
    """What fits where a row meets a column. A cell that is not named stays empty."""

    column: Id
    fits: Annotated[tuple[Id, ...], Field(min_length=1, max_length=4)]
    """Ids of the marks that fit; `empty` where none may stand."""


class Row(Model):
    """A row of a grid, what fits in it, and why."""

    id: Id
    label: Line
    cells: tuple[Cell, ...] = ()
    why: Text


class FillGrid(StepBase):
    """Fill a grid: for each task and each person a mark, or none."""

    kind: Literal["grid"]
    columns: Annotated[tuple[Column, ...], Field(min_length=2, max_length=7)]
    marks: Annotated[tuple[Group, ...], Field(min_length=1, max_length=5)]
    rows: Annotated[tuple[Row, ...], Field(min_length=2, max_length=12)]
    exactly_one: Id | None = None
    """A mark that must stand exactly once in each row, such as `lead`."""


class Rate(StepBase):
    """Rate a claim, read what is known, and rate it again."""

    kind: Literal["rate"]
    claim: Text
    """As people say it."""
    known: Text
    """What is known about it, with how sure that is."""
    fair: Text
    """A wording that is fair to what is known."""
    strength: Line
    """How well it is supported, in a few words."""
