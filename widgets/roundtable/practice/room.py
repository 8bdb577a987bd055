"""A room around a case: one screen, paper cards, and people who vote by hand.

A `Room` is a `Walk` in which all seats are taken, with what only a room has:
how long the session is, how many people there are, and how they voted. Like a
walk it never changes; `leading` takes one and returns the next.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from roundtable.practice.seating import PEOPLE, number_cards
from roundtable.practice.table import on_table
from roundtable.practice.timetable import SESSIONS, Timetable, plan_session
from roundtable.practice.walk import Place, Stage, Trail, Walk

if TYPE_CHECKING:
    from roundtable.model.case import Case
    from roundtable.model.decision import Option

LENGTHS = tuple(minutes for minutes in SESSIONS if minutes != 75)
"""Lengths of a session that can be chosen on the page, in minutes."""
MOST_VOTES = max(PEOPLE)
Counts = tuple[tuple[str, int], ...]
"""Option ids with how many people were for each."""


class RoomStep(StrEnum):
    """What the room is doing."""

    NOTE = "note"
    SEATING = "seating"
    MEET = "meet"
    CARDS = "cards"
    FACTS = "facts"
    VOTE = "vote"
    REVEAL = "reveal"
    AGREE = "agree"
    OUTCOME = "outcome"
    DEBRIEF = "debrief"
    CHAIR = "chair"


_OF_PLACE = {
    Place.NOTE: RoomStep.NOTE,
    Place.MEET: RoomStep.MEET,
    Place.SEAT: RoomStep.CARDS,
    Place.DEBRIEF: RoomStep.DEBRIEF,
    Place.CHAIR: RoomStep.CHAIR,
}
_OF_STAGE = {
    Stage.GATHER: RoomStep.FACTS,
    Stage.JUDGE: RoomStep.VOTE,
    Stage.TABLE: RoomStep.REVEAL,
    Stage.OUTCOME: RoomStep.OUTCOME,
    Stage.SKIPPED: RoomStep.OUTCOME,
}


@dataclass(frozen=True)
class Votes:
    """How the room voted on one decision: before the cards were seen, and after."""

    decision: str
    first: Counts = ()
    second: Counts = ()


@dataclass(frozen=True)
class Room:
    """One group's way through one case."""

    walk: Walk
    minutes: int = 45
    people: int = 0
    """0 until it was said."""
    votes: tuple[Votes, ...] = ()

    @classmethod
    def of(cls, case: Case, minutes: int = 45) -> Room:
        """A room in which nothing has happened yet."""
        return cls(Walk(case), minutes)

    @property
    def case(self) -> Case:
        """The case."""
        return self.walk.case

    @property
    def timetable(self) -> Timetable:
        """Which decisions are played, and when."""
        return plan_session(self.case, self.minutes)

    @property
    def step(self) -> RoomStep:
        """What the room is doing now."""
        if self.walk.place is Place.NOTE and self.people:
            return RoomStep.SEATING
        if self.walk.place is not Place.DECISION:
            return _OF_PLACE[self.walk.place]
        step = _OF_STAGE[self.walk.trail.stage]
        return RoomStep.AGREE if step is RoomStep.REVEAL and self.vote.second else step

    @property
    def vote(self) -> Votes:
        """The votes of the open decision."""
        return self.vote_at(self.walk.trail)

    def vote_at(self, trail: Trail) -> Votes:
        """The votes of one decision; empty ones when there was no vote."""
        return next((v for v in self.votes if v.decision == trail.decision), Votes(trail.decision))

    @property
    def number(self) -> int:
        """Position of the open decision among those that are played, from 0."""
        return self.timetable.decisions.index(self.walk.trail.decision)

    def heard(self) -> dict[str, int]:
        """Ids and numbers of the card facts that are on the table by now."""
        known = on_table(self.walk)
        return {fact: number for fact, number in number_cards(self.case).items() if fact in known}

    def leading_option(self, counts: Counts) -> Option | None:
        """The option that most people were for, or None where there is no such one."""
        most = max((count for _, count in counts), default=0)
        first = [option for option, count in counts if count == most]
        return self.walk.decision.option(first[0]) if most and len(first) == 1 else None
