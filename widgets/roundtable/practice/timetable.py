"""Timetables: which decisions a group plays in a session of a given length, and when what happens.

The debrief has a third of the time, because talking about what happened is
where people learn. What comes before the first decision has a fixed length,
and the decisions share the rest.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from roundtable.model.case import Case

SESSIONS = (20, 45, 75, 90)
"""Lengths that there is a timetable for, in minutes."""
_BEFORE = {20: (3, 2), 45: (5, 4), 75: (7, 6), 90: (8, 7)}
"""Minutes for the opening, and for meeting the person and reading the cards."""
_DECISIONS = {20: 1, 45: 2, 75: 3, 90: 3}
"""How many decisions fit where a case names no cut of its own."""


@dataclass(frozen=True)
class Timetable:
    """One session with one case. All times in minutes."""

    minutes: int
    decisions: tuple[str, ...]
    """Ids of the decisions that are played, in the order of the file."""
    why: str
    """What this way through the case practises, if its author said so."""

    @property
    def opening(self) -> int:
        """Welcome, content note, support contact."""
        return _BEFORE[self.minutes][0]

    @property
    def cards(self) -> int:
        """Meeting the person, and reading one's card in silence."""
        return _BEFORE[self.minutes][1]

    @property
    def each(self) -> int:
        """One decision, from reading it aloud to what came of it."""
        rest = self.minutes - self.opening - self.cards - math.ceil(self.minutes / 3)
        return rest // len(self.decisions)

    @property
    def debrief(self) -> int:
        """A third, and what the division left over."""
        return self.minutes - self.starts_at(len(self.decisions))

    def starts_at(self, number: int) -> int:
        """The minute in which the decision with this number begins, from 0; after the last one, the debrief."""
        return self.opening + self.cards + number * self.each


def plan_session(case: Case, minutes: int) -> Timetable:
    """A session of 20, 45, 75 or 90 minutes, after the case's own cut that comes nearest.

    Raises KeyError for another length.
    """
    wanted = _DECISIONS[minutes]
    if not case.cuts:
        return Timetable(minutes, tuple(decision.id for decision in case.decisions[:wanted]), "")
    cut = min(case.cuts, key=lambda cut: (abs(cut.minutes - minutes), -cut.minutes))
    known = tuple(decision.id for decision in case.decisions if decision.id in cut.decisions)
    return Timetable(minutes, known or (case.decisions[0].id,), cut.why)
