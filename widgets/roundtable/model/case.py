"""A case: one fictional person, the team around them, and the decisions they meet.

Read `Case` first. What the people know lives in `fact`, what they decide in
`decision`; this module holds the person, the team and the frame around both.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Literal

from pydantic import Field

from roundtable.model.base import Id, IpecTag, Line, Model, Review, SourceKey, Text
from roundtable.model.decision import Decision
from roundtable.model.fact import Fact

PERSON = "person"
"""Stands for the person of the case wherever someone is named."""


class Stage(StrEnum):
    """How far the writing is. `sketch`: playable, to-dos remain. `complete`: nothing is missing."""

    SKETCH = "sketch"
    COMPLETE = "complete"


class Size(StrEnum):
    """`starter`: two decisions for a first time, about 20 minutes. `full`: five or more."""

    STARTER = "starter"
    FULL = "full"


class Where(StrEnum):
    """Kinds of places in which a case happens, by which it can be found."""

    FAMILY_PRACTICE = "family-practice"
    CLINIC = "clinic"
    HOSPITAL = "hospital"
    SCHOOL = "school"
    HOME_AND_STREET = "home-and-street"
    PRISON_AND_COURT = "prison-and-court"
    SCREEN = "screen"


class ContentNote(Model):
    """What a learner is told before anything else."""

    topics: tuple[Id, ...] = ()
    intensity: Literal["mentions", "discusses"] = "mentions"
    words: Text | None = None


class Person(Model):
    """The person at the centre, first of all in their own (imagined) words."""

    name: Line
    called: Line
    age: Annotated[int, Field(ge=10, le=89)]
    pronouns: Line
    in_their_words: Text
    about: Text
    typical_day: Text | None = None


class Member(Model):
    """Somebody paid or appointed to be part of the team."""

    id: Id
    name: Line
    discipline: Id
    agency: Line
    does: Text
    seat: bool = True
    """Whether a learner can play this member. False for people outside the team."""


class CloseOne(Model):
    """A relative, friend or neighbour: part of the person's life, not of the team."""

    id: Id
    name: Line
    relation: Line


class Link(Model):
    """A line of the team map: who is in touch with whom, and whether the person said yes."""

    between: Annotated[tuple[Id, ...], Field(min_length=2, max_length=2)]
    about: Line
    consent: Literal["yes", "asked", "none", "not-needed"]


class ScorePoint(Model):
    """One fictional total at one time. `safety_item` is the item on suicidal thoughts, if any."""

    week: Annotated[int, Field(ge=0, le=520)]
    value: Annotated[float, Field(ge=0, le=100)]
    safety_item: Annotated[int, Field(ge=0, le=5)] | None = None
    shown_at: Id
    """`start`, `end`, or the decision from which on the score is known."""


class ScoreSeries(Model):
    """The totals of one instrument over time, with what they cannot tell."""

    instrument: Id
    points: Annotated[tuple[ScorePoint, ...], Field(min_length=1)]
    cannot_tell: Text


class Cut(Model):
    """A shorter way through for a session: which decisions a group plays in so many minutes."""

    minutes: Annotated[int, Field(ge=10, le=180)]
    decisions: Annotated[tuple[Id, ...], Field(min_length=1, max_length=8)]
    """In the order of the file. What is left out is read as its summary."""
    why: Line
    """For whoever leads the session: what this way through lets people practise."""


class Case(Model):
    """A fictional case that a team or one learner can walk through."""

    id: Id
    title: Line
    author: Line
    stage: Stage = Stage.SKETCH
    size: Size = Size.FULL
    minutes: Annotated[int, Field(ge=5, le=180)]
    content_note: ContentNote
    person: Person
    setting: Text
    where: tuple[Where, ...] = ()
    """Kinds of places, by which the case can be found in the library."""
    team: Annotated[tuple[Member, ...], Field(min_length=1)]
    close_ones: tuple[CloseOne, ...] = ()
    links: tuple[Link, ...] = ()
    facts: Annotated[tuple[Fact, ...], Field(min_length=4)]
    scores: tuple[ScoreSeries, ...] = ()
    decisions: Annotated[tuple[Decision, ...], Field(min_length=1)]
    cuts: tuple[Cut, ...] = ()
    strengths: tuple[Text, ...] = ()
    social_needs: tuple[Text, ...] = ()
    red_flags: tuple[Text, ...] = ()
    good_life: Text | None = None
    outside_idea: Text | None = None
    transition: Text | None = None
    epilogue: Text | None = None
    team_errors: tuple[Text, ...] = ()
    good_looks_like: tuple[Text, ...] = ()
    debrief_questions: tuple[Text, ...] = ()
    aims: tuple[IpecTag, ...] = ()
    legal_cards: tuple[Id, ...] = ()
    sources: tuple[SourceKey, ...] = ()
    how_invented: Text | None = None
    review: Review = Review()

    def decision(self, decision_id: str) -> Decision | None:
        """The decision with this id, or None."""
        return next((d for d in self.decisions if d.id == decision_id), None)

    def fact(self, fact_id: str) -> Fact | None:
        """The fact with this id, or None."""
        return next((f for f in self.facts if f.id == fact_id), None)

    def so_at(self, fact: Fact, decision_id: str | None) -> bool:
        """Whether a fact is so when a decision opens, by default the first: something may happen only later."""
        order = {decision.id: number for number, decision in enumerate(self.decisions)}
        return order.get(fact.since or "", 0) <= order.get(decision_id or "", 0)

    def member(self, member_id: str) -> Member | None:
        """The team member with this id, or None."""
        return next((m for m in self.team if m.id == member_id), None)

    def name_of(self, who: str) -> str:
        """The name people call somebody by: the person, a member or someone close."""
        if who == PERSON:
            return self.person.called
        everyone: dict[str, str] = {m.id: m.name for m in self.team}
        everyone.update({c.id: c.name for c in self.close_ones})
        return everyone.get(who, who)

    def after(self, decision_id: str, option_id: str | None) -> Decision | None:
        """The decision that follows, or None at the end of the case.

        An option may lead somewhere of its own; otherwise the next decision in
        the file follows. A skipped decision (`option_id` None) goes on in order.
        """
        here = next(i for i, d in enumerate(self.decisions) if d.id == decision_id)
        option = self.decisions[here].option(option_id) if option_id else None
        if option is not None and option.leads_to is not None:
            return None if option.leads_to == "end" else self.decision(option.leads_to)
        return self.decisions[here + 1] if here + 1 < len(self.decisions) else None
