"""An exercise: one thing that a team or one learner practises in 8 to 40 minutes, in one or a few steps."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field, StringConstraints

from roundtable.model.base import Id, IpecTag, Line, Model, Review, SourceKey, Text
from roundtable.model.case import ContentNote
from roundtable.model.coverage import RowId
from roundtable.model.step_choices import Arrange, Choose, FillGrid, Mark, Rate, Sort
from roundtable.model.step_words import Commit, Reflect, Rewrite, Roles
from roundtable.model.step_worlds import Allocate, Desk, Scene, Share

Step = Annotated[
    Choose
    | Arrange
    | Sort
    | Mark
    | FillGrid
    | Rate
    | Rewrite
    | Commit
    | Reflect
    | Roles
    | Scene
    | Allocate
    | Desk
    | Share,
    Field(discriminator="kind"),
]
"""One step, of any kind."""


class Family(StrEnum):
    """What an exercise is for, and in which notebook it stands."""

    TRAUMA_INFORMED = "trauma-informed"
    CULTURAL_HUMILITY = "cultural-humility"
    LAB = "lab"


Code = Annotated[str, StringConstraints(pattern=r"^[THL](0[1-9]|[1-4][0-9])$")]
"""A short name for programmes and run sheets: T, H or L and a number."""


class Practised(Model):
    """A row of the coverage map that one step serves, and what the learner does there."""

    row: RowId
    step: Id
    does: Line


class Exercise(Model):
    """Something to practise, with feedback that shames nobody."""

    id: Id
    code: Code
    family: Family
    title: Line
    author: Line
    minutes: Annotated[int, Field(ge=5, le=60)]
    content_note: ContentNote
    practises: Annotated[tuple[Line, ...], Field(min_length=1, max_length=4)]
    """Principles or competencies, in words."""
    aims: tuple[IpecTag, ...] = ()
    case: Id | None = None
    """A case whose people it is about, if any."""
    first: bool = False
    """Whether it is best done before somebody's first consultation."""
    led: bool = False
    """Whether it is only for groups with somebody who leads; it stays closed until people with lived experience
    have reviewed it."""
    opening: Text
    """Why this matters, in a few sentences, before the first step."""
    steps: Annotated[tuple[Step, ...], Field(min_length=1, max_length=16)]
    takeaway: Text
    """One thing to take along, said at the end."""
    leading: Text | None = None
    """For whoever leads a group: what to prepare, what to listen for."""
    serves: tuple[Practised, ...] = ()
    how_invented: Text
    """That the people and events in it are invented, and how."""
    sources: tuple[SourceKey, ...] = ()
    review: Review = Review()

    def step(self, step_id: str) -> Step | None:
        """The step with this id, or None."""
        return next((step for step in self.steps if step.id == step_id), None)

    @property
    def closed(self) -> bool:
        """Whether it may not be opened yet: led exercises wait for people with lived experience."""
        return self.led and self.review.lived_experience is None
