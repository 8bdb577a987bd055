"""How a consultation runs: its steps, their minutes, who speaks, and what the facilitator says.

Formats are content, so that a supervisor can adapt one (domain reference H).
"""

from __future__ import annotations

from enum import StrEnum
from itertools import accumulate
from typing import Annotated

from pydantic import Field

from roundtable.model.base import Id, Line, Model, Review, SourceKey, Text


class StepKind(StrEnum):
    """What a step collects; the screen of a meeting has a part for each."""

    SETTLE = "settle"
    """Ground rules, roles, one word each."""
    CARRY_OVER = "carry-over"
    """What became of the last meeting's actions."""
    WORDS = "words"
    """The person's words and strengths, read aloud."""
    QUESTION = "question"
    """The presenter's question, in one sentence."""
    SITUATION = "situation"
    """Situation, background, assessment, request."""
    SUMMARY = "summary"
    """"Did I summarise it correctly?\""""
    CLARIFY = "clarify"
    """Questions about facts; advice that comes too early is parked."""
    POOL = "pool"
    """What I know that others may not, a minute each."""
    FIRST_VIEWS = "first-views"
    """On paper or with fingers; only the spread is typed."""
    ROUND = "round"
    """Views, one after the other."""
    OPTIONS = "options"
    """Options with what speaks for them, what they cost, and what the person would say."""
    PRE_MORTEM = "pre-mortem"
    """What would make this fail?"""
    DECIDE = "decide"
    """What the meeting recommends, with confidence 0 to 5 as a spread."""
    DISSENT = "dissent"
    """A view that stays, with its reason."""
    RECOMMEND = "recommend"
    """Each recommendation accepted, adapted or declined, with the reason and by whom."""
    ACTIONS = "actions"
    """Proposed actions: one owner, a day, how we will know, who asks the person by when."""
    TELL = "tell"
    """Who tells the person today, and the next review."""
    CLOSE = "close"
    """A last word each."""
    TALK = "talk"
    """Talk without anything to collect."""


class FormatStep(Model):
    """One step of a format."""

    id: Id
    kind: StepKind
    title: Line
    minutes: Annotated[int, Field(ge=1, le=40)]
    purpose: Line
    speaks: Line
    """Who speaks, and in which order."""
    says: Text
    """What the facilitator says, word for word."""
    goes_wrong: Line
    """What usually goes wrong here."""


class Format(Model):
    """A way to run a consultation."""

    id: Id
    title: Line
    author: Line
    minutes: Annotated[int, Field(ge=5, le=120)]
    best_for: Line
    not_for: Line
    about: Text
    person_present: bool = False
    """Whether the person, and those whom they bring, sit at the table."""
    trained_leader: bool = False
    """Whether it needs somebody who is trained to lead it."""
    first: bool = False
    """Whether it is offered first."""
    steps: Annotated[tuple[FormatStep, ...], Field(min_length=2, max_length=20)]
    sources: tuple[SourceKey, ...] = ()
    review: Review = Review()

    @property
    def schedule(self) -> tuple[tuple[int, FormatStep], ...]:
        """Each step, after the minute in which it begins."""
        ends = accumulate(step.minutes for step in self.steps)
        return tuple((end - step.minutes, step) for end, step in zip(ends, self.steps, strict=True))

    def step(self, step_id: str | None) -> FormatStep | None:
        """The step with this id, or None."""
        return next((step for step in self.steps if step.id == step_id), None)
