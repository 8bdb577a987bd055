"""A walk through a case: where a learner is, and what they did to get there.

A `Walk` is an immutable record. `moves` takes one and returns the next;
`table` reads from it what was known at each decision.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from roundtable.errors import RefusedError

if TYPE_CHECKING:
    from roundtable.model.case import Case
    from roundtable.model.decision import Decision

OBSERVER = "observer"
"""The seat from which only shared facts are seen."""
ROOM = "room"
"""All seats at once: a group around one screen, with a paper card for every seat."""
CONFIDENCE = range(1, 6)
"""From 1, not sure at all, to 5, very sure."""
COMMITMENT_LENGTH = 500
"""Characters that a commitment may have."""


class Place(StrEnum):
    """Where in the case the learner is."""

    NOTE = "note"
    OVERVIEW = "overview"
    MEET = "meet"
    SEAT = "seat"
    DECISION = "decision"
    DEBRIEF = "debrief"
    CHAIR = "chair"


class Stage(StrEnum):
    """How far one decision has come."""

    GATHER = "gather"
    JUDGE = "judge"
    TABLE = "table"
    OUTCOME = "outcome"
    SKIPPED = "skipped"


@dataclass(frozen=True)
class Trail:
    """What the learner did at one decision."""

    decision: str
    asked: tuple[str, ...] = ()
    contacted: tuple[tuple[str, str], ...] = ()
    """Pairs of person and ask id, in order."""
    raised: tuple[tuple[str, str], ...] = ()
    """The learner's own ask-first facts: pairs of fact id and `asked` or `told`."""
    spoken: tuple[str, ...] = ()
    """In a room: open facts that somebody has said aloud from a card."""
    ready: bool = False
    first: str | None = None
    confidence: int | None = None
    chosen: str | None = None
    mended: bool = False
    skipped: bool = False

    @property
    def stage(self) -> Stage:
        """The step of this decision that is open now."""
        if self.skipped:
            return Stage.SKIPPED
        if self.chosen is not None:
            return Stage.OUTCOME
        if self.first is not None:
            return Stage.TABLE
        return Stage.JUDGE if self.ready else Stage.GATHER


@dataclass(frozen=True)
class Walk:
    """One learner's way through one case."""

    case: Case
    place: Place = Place.NOTE
    seat: str | None = None
    trails: tuple[Trail, ...] = field(default=())
    commitment: str = ""

    @property
    def present(self) -> frozenset[str]:
        """Whose seats are taken: one member's, nobody's for an observer, or all of them in a room."""
        if self.seat == ROOM:
            return frozenset(member.id for member in self.case.team if member.seat)
        return frozenset({self.seat} if self.seat else ())

    @property
    def trail(self) -> Trail:
        """The decision that is open. Raises RefusedError before the first."""
        if not self.trails:
            raise RefusedError("The case has not reached a decision yet.")
        return self.trails[-1]

    @property
    def decision(self) -> Decision:
        """The decision of the open trail."""
        return self.decision_of(self.trail)

    def decision_of(self, trail: Trail) -> Decision:
        """The decision that a trail belongs to."""
        found = self.case.decision(trail.decision)
        if found is None:
            raise RefusedError("This decision is no longer part of the case.")
        return found

    @property
    def now(self) -> str | None:
        """The decision that is open, or that was open last; None before the first."""
        return self.trails[-1].decision if self.trails else None

    @property
    def chosen(self) -> dict[str, str]:
        """Options chosen so far, by decision."""
        return {trail.decision: trail.chosen for trail in self.trails if trail.chosen is not None}

    @property
    def contacts_left(self) -> int:
        """How many colleagues may still be contacted at the open decision."""
        return self.decision.contacts - len(self.trail.contacted)
