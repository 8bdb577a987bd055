"""What a case adds to the making of its plan: another team's plan, the person's answers, and what life brings."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from roundtable.model.base import Id, Line, Model, Review, SourceKey, Text
from roundtable.model.plan import Plan
from roundtable.model.plan_base import Domain


class Explained(Model):
    """Why another team wrote a goal as it did."""

    goal: Id
    why: Text


class Reply(Model):
    """What the person says when a goal or an action is read to them.

    The first reply that fits is given. One without any condition fits everything.
    """

    domain: Domain | None = None
    owner: Id | None = None
    """Fits actions that somebody owns; `person` is the person."""
    mentions: tuple[Line, ...] = ()
    """Fits where one of these words stands in what the team wrote."""
    of: Literal["goal", "action"] | None = None
    answer: Literal["keep", "change", "refuse"]
    words: Text
    """In the person's voice."""


class LifeEvent(Model):
    """Something that happens at a review: hard, or good."""

    id: Id
    month: Annotated[int, Field(ge=3, le=9, multiple_of=3)]
    """Of the plan: 3, 6 or 9."""
    title: Line
    tells: Text
    """A scene of a few sentences."""
    says: Text
    """The person about it."""
    good: bool = False
    touches: Annotated[tuple[Domain, ...], Field(min_length=1)]
    leaves: tuple[Id, ...] = ()
    """People who are gone from then on."""
    ask: Line
    """A question for the review."""


class PlanScript(Model):
    """The file `casestudies/plans/<case>.yaml`."""

    id: Id
    """The case's id."""
    author: Line
    plan: Plan
    """Another team's plan: one way among several."""
    explained: tuple[Explained, ...] = ()
    opens_with: Annotated[tuple[Domain, ...], Field(min_length=3, max_length=3)]
    """The three parts of life that the person wants to begin with."""
    opens_because: Text
    """Why these, in the person's voice."""
    replies: Annotated[tuple[Reply, ...], Field(min_length=1)]
    events: Annotated[tuple[LifeEvent, ...], Field(min_length=3)]
    sources: tuple[SourceKey, ...] = ()
    how_invented: Text
    review: Review = Review()
