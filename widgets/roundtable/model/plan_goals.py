"""What a plan wants and what is done for it: goals in the person's words, and actions with one owner each."""

from __future__ import annotations

import datetime as dt
from enum import StrEnum
from typing import Annotated, Literal

from pydantic import Field

from roundtable.model.base import Id, Model
from roundtable.model.plan_base import Clock, Domain, Empty, Principle, Short, Words

Rating = Annotated[int, Field(ge=0, le=10)]


class Area(Model):
    """A part of life in this plan: chosen by the person to open with, or empty for a reason, or neither yet."""

    domain: Domain
    chosen: bool = False
    """One of the three that the person wants to begin with."""
    empty: Empty | None = None
    why: Short = ""


class Standing(StrEnum):
    """What became of a goal or an action at the last review."""

    NEW = "new"
    KEPT = "kept"
    CHANGED = "changed"
    STOPPED = "stopped"
    REACHED = "reached"


class Goal(Model):
    """Something to reach: the person's words, verbatim, beside the team's measurable wording."""

    id: Id
    domain: Domain
    whose: Literal["person", "team"] = "person"
    """A goal of the team has to serve one of the person's."""
    serves: Id | None = None
    """For a goal of the team: the person's goal that it serves."""
    words: Words = ""
    """The person's own words, kept as they were said."""
    team_words: Words = ""
    """How the team says it so that everybody can tell when it is reached."""
    measure: Short = ""
    by: dt.date | None = None
    importance: Rating | None = None
    """How much it matters to the person, 0 to 10."""
    confidence: Rating | None = None
    """How sure the person is that it can be reached, 0 to 10."""
    barriers: tuple[Short, ...] = Field(default=(), max_length=12)
    standing: Standing = Standing.NEW
    reason: Short = ""
    """Why it was changed or stopped."""


class Action(Model):
    """Something that somebody does: a verb, one owner, a day, how the person agreed, how everybody will know."""

    id: Id
    goal: Id
    does: Short = ""
    """Begins with a verb."""
    owners: tuple[Id, ...] = Field(default=(), max_length=12)
    """`person`, or ids of people in the plan. Exactly one is right; a draft may hold none or several."""
    by: dt.date | None = None
    agreed: Short = ""
    """How the person agreed."""
    known_by: Short = ""
    """How everybody will know that it is done."""
    principle: Principle | None = None
    first_step: bool = False
    """Whether it is the small step for tomorrow."""
    cost: Annotated[float, Field(ge=0, le=100_000)] | None = None
    """What it costs the person in a month, in the money of the plan."""
    at: Clock | None = None
    """When in the day it happens, where that is fixed."""
    minutes: Annotated[int, Field(ge=0, le=1440)] | None = None
    """How long it takes the person on a day when it happens, ways included."""
    standing: Standing = Standing.NEW
    reason: Short = ""
