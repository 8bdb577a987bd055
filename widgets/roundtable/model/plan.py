"""A care plan for an invented person: what a team practises writing.

A plan is valid at every moment of its making. What is missing or weak is not
an error of the plan: a second look tells of it when somebody asks.
"""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Final, Literal

from pydantic import Field, StringConstraints

from roundtable.model.base import Id, Model
from roundtable.model.plan_base import Clock, Domain, Short, Words
from roundtable.model.plan_goals import Action, Area, Goal
from roundtable.model.plan_people import Consent, Party
from roundtable.model.plan_safety import IfThen, Outline, Transition

PLAN_VERSION: Final = 1
"""Version of the shape. Files of a newer one are refused."""
MOST_GOALS, MOST_ACTIONS = 60, 200
"""A plan for one person does not need more, and a screen stays quick."""
OPENING_AREAS = 3
"""With so many parts of life a plan begins: those that the person chose."""


class Subject(Model):
    """The invented person whom a plan is for."""

    name: Short = ""
    called: Short = ""
    pronouns: Short = ""


class DayPart(Model):
    """A stretch of the person's usual day."""

    start: Clock
    end: Clock
    what: Short = ""
    fixed: bool = False
    """Whether nothing else fits there."""


class Score(Model):
    """One fictional total from the case."""

    instrument: Id
    on: dt.date
    value: Annotated[float, Field(ge=0, le=100)]
    safety_item: Annotated[int, Field(ge=0, le=5)] | None = None


class Answer(Model):
    """What the person says to a goal or an action: the last edit is theirs."""

    item: Id
    answer: Literal["keep", "change", "refuse"]
    words: Words = ""
    done: Literal["changed", "against"] | None = None
    """What the team did about a `change` or a `refuse`: changed it, or kept it against the person's word.

    None while nothing was done. What was stopped or removed needs no more.
    """
    reason: Short = ""
    """Why the team kept something against the person's word."""


class Plan(Model):
    """One revision of a plan."""

    version: Annotated[int, Field(ge=1, le=PLAN_VERSION)] = PLAN_VERSION
    id: Id
    case: Id | None = None
    """The case it belongs to; None for a blank invented person."""
    subject: Subject = Subject()
    country: Annotated[str, StringConstraints(pattern=r"^[a-z]{2}$")] | None = None
    """For help lines and law."""
    starts: dt.date
    review: dt.date | None = None
    revision: Annotated[int, Field(ge=1, le=99)] = 1
    why: Short = ""
    """Why this revision was made."""

    words: Words = ""
    """What the person says they want, verbatim."""
    matters: tuple[Short, ...] = Field(default=(), max_length=12)
    values: tuple[Short, ...] = Field(default=(), max_length=12)
    strengths: tuple[Short, ...] = Field(default=(), max_length=12)
    day: tuple[DayPart, ...] = Field(default=(), max_length=24)
    money_left: Annotated[float, Field(ge=0, le=100_000)] | None = None
    """What the person can spend on the plan in a month."""

    areas: tuple[Area, ...] = Field(default=(), max_length=len(Domain))
    goals: tuple[Goal, ...] = Field(default=(), max_length=MOST_GOALS)
    actions: tuple[Action, ...] = Field(default=(), max_length=MOST_ACTIONS)
    people: tuple[Party, ...] = Field(default=(), max_length=40)
    contact: Id | None = None
    """The one point of contact."""
    consents: tuple[Consent, ...] = Field(default=(), max_length=40)
    safety: Outline = Outline()
    ifs: tuple[IfThen, ...] = Field(default=(), max_length=12)
    transitions: tuple[Transition, ...] = Field(default=(), max_length=12)
    scores: tuple[Score, ...] = Field(default=(), max_length=60)
    answers: tuple[Answer, ...] = Field(default=(), max_length=MOST_GOALS + MOST_ACTIONS)
    finished: bool = False

    def goal(self, goal_id: str | None) -> Goal | None:
        """The goal with this id, or None."""
        return next((goal for goal in self.goals if goal.id == goal_id), None)

    def action(self, action_id: str | None) -> Action | None:
        """The action with this id, or None."""
        return next((action for action in self.actions if action.id == action_id), None)

    def party(self, party_id: str | None) -> Party | None:
        """Somebody in the plan, or None; `person` is nobody here."""
        return next((party for party in self.people if party.id == party_id), None)

    def area(self, domain: Domain) -> Area:
        """What stands in a part of life; an empty one where nothing does."""
        return next((area for area in self.areas if area.domain is domain), Area(domain=domain))

    def actions_of(self, goal_id: str) -> tuple[Action, ...]:
        """What is done for a goal, in the plan's order."""
        return tuple(action for action in self.actions if action.goal == goal_id)

    def goals_in(self, domain: Domain) -> tuple[Goal, ...]:
        """The goals in a part of life, in the plan's order."""
        return tuple(goal for goal in self.goals if goal.domain is domain)

    def answer_to(self, item_id: str) -> Answer | None:
        """What the person said to a goal or an action, or None while they were not asked."""
        return next((answer for answer in self.answers if answer.item == item_id), None)
