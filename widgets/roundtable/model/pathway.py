"""A pathway: a few cases in an order that builds up, for somebody in particular."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from roundtable.model.base import Id, Line, Model, Text


class PathwayCase(Model):
    """One step of a pathway."""

    case: Id
    why: Line
    """Why this case stands here, in one sentence."""


class PlannedCase(Model):
    """A step that is still to be written."""

    about: Line
    """What it will be about, in one sentence."""
    case: Id | None = None
    """The id it will have, where that is settled."""


class Pathway(Model):
    """An entry of `casestudies/pathways.yaml`."""

    id: Id
    title: Line
    for_whom: Line
    why: Text
    """What a team can do afterwards that it could not do before."""
    cases: Annotated[tuple[PathwayCase, ...], Field(min_length=1, max_length=5)]
    """In the order in which they are best played."""
    planned: Annotated[tuple[PlannedCase, ...], Field(max_length=4)] = ()
