"""What a paper is made of, whatever program it is opened with.

A `Handout` is a plain description: pages of blocks. It is written as HTML by
`handout_html` and for word processors by `handout_docx`; neither knows a case.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

WATERMARK = "FICTIONAL: for training only, not a medical record"
"""Stands on every page of every paper."""


@dataclass(frozen=True)
class Heading:
    """A heading inside a page: level 1 for a part, 2 for what is inside it."""

    text: str
    level: Literal[1, 2] = 1


@dataclass(frozen=True)
class Prose:
    """Paragraphs of content text, the first with a label before it."""

    text: str
    label: str = ""


@dataclass(frozen=True)
class Voice:
    """Somebody speaking."""

    who: str
    text: str


@dataclass(frozen=True)
class Entry:
    """One entry of a list: content text, and a mark such as `in confidence` after it."""

    text: str
    mark: str = ""
    label: str = ""
    number: int | None = None
    """The number of a fact on the cards, shown small before everything else."""


@dataclass(frozen=True)
class Listed:
    """A list."""

    entries: tuple[Entry, ...]
    numbered: bool = False


@dataclass(frozen=True)
class Table:
    """A table whose first column names its rows. The last column is content text."""

    caption: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class Box:
    """Blocks that stand apart: a note to read first, or a warning."""

    blocks: tuple[Heading | Prose | Listed, ...]
    kind: Literal["note", "warning"] = "note"


@dataclass(frozen=True)
class Lines:
    """Space to write in: so many lines."""

    count: int = 3


Size = Literal["tiny", "small", "normal", "large"]
"""Of the print: small to have a decision in sight, large for what is read in the hand, tiny in need only."""

Block = Heading | Prose | Voice | Listed | Table | Box | Lines


@dataclass(frozen=True)
class Page:
    """Something that begins on a new sheet of paper."""

    id: str
    title: str
    blocks: tuple[Block, ...]
    below: str = ""
    """A line under the title."""
    columns: Literal[1, 2] = 1
    """How many columns it has when it is printed."""
    size: Size = "normal"


@dataclass(frozen=True)
class Handout:
    """The papers of a session: what the facilitator keeps, and what is handed out."""

    title: str
    author: str
    sheet: tuple[Page, ...]
    cards: tuple[Page, ...]
    about: str = ""
    """What the papers are and how to print them, in a sentence or two, where they are not those of a case."""
    letter: bool = False
    """Whether the paper is US Letter rather than A4."""
    narrow: bool = False
    """Whether its margins are narrow, so that more stands on a page."""
    kind: str = "handouts"
    """What the papers are, after the title; empty where the title says it."""

    @property
    def heading(self) -> str:
        """The title, and what the papers are."""
        return f"{self.title}: {self.kind}" if self.kind else self.title

    @property
    def pages(self) -> tuple[Page, ...]:
        """Everything, in the order in which it is printed."""
        return (*self.sheet, *self.cards)
