"""Bad days, absences and changes: the outline for safety, what happens if, and how care is handed on.

The outline follows the six steps of safety planning (source register R41) under
headings of our own. It is only ever filled in for an invented person.
"""

from __future__ import annotations

import datetime as dt
from enum import StrEnum

from pydantic import Field

from roundtable.model.base import Id, Model
from roundtable.model.plan_base import Short

_Listed = tuple[Short, ...]


class Outline(Model):
    """A safety plan in outline, step by step."""

    signs: _Listed = Field(default=(), max_length=12)
    """How the person notices that it gets worse."""
    alone: _Listed = Field(default=(), max_length=12)
    """What the person can do alone."""
    places: _Listed = Field(default=(), max_length=12)
    """Places and people that take the mind off it."""
    people: _Listed = Field(default=(), max_length=12)
    """People whom the person can ask for help."""
    services: _Listed = Field(default=(), max_length=12)
    """Professionals and services."""
    surroundings: _Listed = Field(default=(), max_length=12)
    """How the surroundings are made safer, in general words, and with whom."""
    lines: tuple[Id, ...] = Field(default=(), max_length=12)
    """Ids of help lines in the locale of the plan's country."""
    read_with: Short = ""
    """With whom the person has read it."""


class Case(StrEnum):
    """What can go wrong with the plan itself."""

    COORDINATOR_AWAY = "coordinator-away"
    SERVICE_CLOSES = "service-closes"
    OTHER = "other"


class IfThen(Model):
    """What is done if something happens to the plan."""

    id: Id
    case: Case = Case.OTHER
    happens: Short = ""
    then: Short = ""
    owner: Id | None = None


class Transition(Model):
    """Care that is handed on: warm, and with a look back in the days after (source register R2, R35, R37)."""

    id: Id
    giver: Id | None = None
    taker: Id | None = None
    on: dt.date | None = None
    with_person: bool = False
    """Whether the person is there and speaks."""
    contact: dt.date | None = None
    """The first contact, 24 to 72 hours after."""
    contact_by: Id | None = None
    week: dt.date | None = None
    """A visit within seven days."""
    month: dt.date | None = None
    """A visit within thirty days."""
