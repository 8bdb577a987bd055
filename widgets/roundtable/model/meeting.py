"""A consultation that was held, or is being held: what was asked, said, decided and promised.

It is about an invented person. Those who take part are there by discipline and
task, without names.
"""

from __future__ import annotations

import datetime as dt
from enum import StrEnum
from typing import Annotated, Final, Literal

from pydantic import Field

from roundtable.model.base import Id, Model
from roundtable.model.plan_base import Domain, Short, Words

MEETING_VERSION: Final = 1
"""Version of the shape. Files of a newer one are refused."""
LAST_DAY: Final = dt.date(2099, 12, 31)
"""No meeting is held after this day: days are counted on from it."""
Count = Annotated[int, Field(ge=0, le=60)]


class Task(StrEnum):
    """What somebody does in the meeting beside their discipline."""

    FACILITATOR = "facilitator"
    PRESENTER = "presenter"
    TIMEKEEPER = "timekeeper"
    SCRIBE = "scribe"
    DISSENT = "dissent"
    VOICE = "voice-of-the-person"
    INTERPRETER = "interpreter"


class Seat(Model):
    """Somebody who takes part: a discipline, or a relation to the person, and tasks."""

    id: Id
    who: Short
    """Such as `Nurse`, `Peer specialist` or `Sister`; never a real name."""
    tasks: tuple[Task, ...] = Field(default=(), max_length=4)
    power: Annotated[int, Field(ge=1, le=5)] = 3
    """Formal power, 1 the least: rounds begin there."""


class Pooled(Model):
    """Something that somebody knew and others did not."""

    seat: Id | None = None
    fact: Id | None = None
    """A fact of the case, where it is one."""
    words: Words = ""


class Choice(Model):
    """An option that was weighed."""

    id: Id
    what: Short
    speaks_for: Short = ""
    costs: Short = ""
    person_would_say: Short = ""
    first_views: Count = 0
    """How many were for it before anybody had spoken."""


class Dissent(Model):
    """A view that stayed, with its reason."""

    seat: Id | None = None
    view: Short
    reason: Short = ""


class Recommendation(Model):
    """What somebody recommends, and what became of it."""

    id: Id
    seat: Id | None = None
    what: Short
    domain: Domain | None = None
    verdict: Literal["open", "accepted", "adapted", "declined"] = "open"
    reason: Short = ""
    by: Short = ""
    """Who accepted or declined; the person's view comes first."""
    person_view: Short = ""


class Promise(Model):
    """An action: proposed until the person has answered."""

    id: Id
    does: Short
    recommendation: Id | None = None
    domain: Domain | None = None
    owner: Id | None = None
    """A seat, or `person`."""
    by: dt.date | None = None
    known_by: Short = ""
    asks: Id | None = None
    """The seat that asks the person."""
    ask_by: dt.date | None = None
    answer: Literal["proposed", "yes", "no", "yes-but"] = "proposed"
    answer_words: Words = ""


class Carried(Model):
    """What became of an action of the meeting before."""

    promise: Id
    does: Short
    owner: Short = ""
    by: dt.date | None = None
    became: Literal["open", "done", "moved", "dropped"] = "open"
    to: dt.date | None = None
    reason: Short = ""


class Meeting(Model):
    """One consultation."""

    version: Annotated[int, Field(ge=1, le=MEETING_VERSION)] = MEETING_VERSION
    id: Id
    case: Id | None = None
    about: Id | None = None
    """The decision of the case that the meeting is about."""
    format: Id
    number: Annotated[int, Field(ge=1, le=999)] = 1
    """First, second, third meeting about this person."""
    on: Annotated[dt.date, Field(le=LAST_DAY)]
    label: Short = ""
    """What the person is called in the minutes; invented."""
    seats: tuple[Seat, ...] = Field(default=(), max_length=20)
    order: tuple[Id, ...] = Field(default=(), max_length=20)
    """The speaking order: ids of seats."""
    passed: tuple[Id, ...] = Field(default=(), max_length=20)
    carried: tuple[Carried, ...] = Field(default=(), max_length=40)
    question: Short = ""
    words: Words = ""
    """The person's words that were read aloud."""
    strengths: tuple[Short, ...] = Field(default=(), max_length=12)
    situation: Words = ""
    background: Words = ""
    assessment: Words = ""
    request: Words = ""
    summary_right: bool = False
    parked: tuple[Short, ...] = Field(default=(), max_length=20)
    """Advice that came too early, kept for later."""
    pooled: tuple[Pooled, ...] = Field(default=(), max_length=60)
    choices: tuple[Choice, ...] = Field(default=(), max_length=8)
    could_fail: tuple[Short, ...] = Field(default=(), max_length=12)
    decision: Words = ""
    confidence: tuple[Count, Count, Count, Count, Count, Count] = (0, 0, 0, 0, 0, 0)
    """How many showed 0, 1, 2, 3, 4 and 5 fingers."""
    dissents: tuple[Dissent, ...] = Field(default=(), max_length=12)
    recommendations: tuple[Recommendation, ...] = Field(default=(), max_length=20)
    promises: tuple[Promise, ...] = Field(default=(), max_length=20)
    consents: tuple[Short, ...] = Field(default=(), max_length=12)
    """What needs the person's yes, whether it is there, and until when."""
    plan_changes: Count = 0
    """How many changes of the care plan came of it."""
    tells_today: Id | None = None
    """The seat that tells the person today."""
    review: dt.date | None = None
    open_questions: tuple[Short, ...] = Field(default=(), max_length=12)
    escalation: Short = ""
    not_to_share: tuple[Short, ...] = Field(default=(), max_length=12)
    learned: Short = ""
    skipped: tuple[Id, ...] = Field(default=(), max_length=20)
    closed: bool = False
    closed_without: Short = ""
    """Why it was closed although something was missing."""

    def seat(self, seat_id: str | None) -> Seat | None:
        """The seat with this id, or None; `person` is no seat."""
        return next((seat for seat in self.seats if seat.id == seat_id), None)

    def promise(self, promise_id: str | None) -> Promise | None:
        """The promise with this id, or None."""
        return next((promise for promise in self.promises if promise.id == promise_id), None)

    def recommendation(self, recommendation_id: str | None) -> Recommendation | None:
        """The recommendation with this id, or None."""
        return next((one for one in self.recommendations if one.id == recommendation_id), None)
