"""Decisions: what can be asked first, what can be done, and what comes of it."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Literal

from pydantic import Field

from roundtable.model.base import Id, Line, Model, SourceKey, Text
from roundtable.model.condition import Condition, Variant


class Grade(StrEnum):
    """How well an act holds up, whatever came of it. Never shown as a label."""

    SOUND = "sound"
    COSTS = "costs"
    NOT_DEFENSIBLE = "not-defensible"


class Manner(StrEnum):
    """How a colleague is asked. Only `permission` and `press` can bring what needs the person's yes."""

    OPEN = "open"
    CLOSED = "closed"
    PERMISSION = "permission"
    PRESS = "press"


class Question(Model):
    """A question to the person: always free, always open, answered in their voice."""

    id: Id
    ask: Text
    answer: Text
    brings: tuple[Id, ...] = ()
    when: Condition | None = None


class Ask(Model):
    """One way to put a question to a colleague or to someone close."""

    id: Id
    say: Text
    manner: Manner
    reply: Text
    brings: tuple[Id, ...] = ()
    when: Condition | None = None


class Contact(Model):
    """Somebody who can be contacted before deciding, and ways to ask them."""

    who: Id
    asks: Annotated[tuple[Ask, ...], Field(min_length=1)]


class Outcome(Model):
    """What comes of an act: for the person (their voice), for the team, in time."""

    person: Text
    team: Text
    time: Text
    also: tuple[Variant, ...] = ()


class MustNot(Model):
    """Said plainly after an unsafe or unlawful act: why it must not be done, and what to do now."""

    because: Text
    do_now: Text
    legal_card: Id | None = None


class Repair(Model):
    """A way to mend a poor choice: what is still possible, and what comes of it."""

    invite: Text
    act: Text
    outcome: Outcome


class Option(Model):
    """Something the team could do."""

    id: Id
    label: Text
    grade: Grade
    why: Text | None = None
    """What the act protects or costs, said after it, about the act and not the learner."""
    outcome: Outcome
    received: Literal["warm", "mixed", "unmoved", "annoyed", "declines"] = "mixed"
    """How the person takes it."""
    turned_out: Literal["as-expected", "badly", "well"] = "as-expected"
    """`badly`: a sound act with a poor result. `well`: a costly one that was lucky."""
    same_day_conversation: bool = False
    """A human being talks with the person today."""
    must_not: MustNot | None = None
    repair: Repair | None = None
    when: Condition | None = None
    leads_to: Id | None = None
    """A decision id or `end`; otherwise the next decision follows."""
    sources: tuple[SourceKey, ...] = ()


class Decision(Model):
    """A moment in the case where the team has to do something."""

    id: Id
    title: Line
    time: Line
    situation: Text
    also: tuple[Variant, ...] = ()
    question: Line
    touches: tuple[Id, ...] = ()
    """Content-note topics that come up in this decision."""
    contacts: Annotated[int, Field(ge=0, le=5)] = 2
    questions: tuple[Question, ...] = ()
    colleagues: tuple[Contact, ...] = ()
    options: Annotated[tuple[Option, ...], Field(min_length=2, max_length=5)]
    summary: Text | None = None
    """What happens here in one paragraph, for whoever skips it."""
    from_the_chair: Text | None = None
    """The same moment from the person's chair, in their voice."""
    legal_cards: tuple[Id, ...] = ()

    def option(self, option_id: str | None) -> Option | None:
        """The option with this id, or None."""
        return next((o for o in self.options if o.id == option_id), None)
