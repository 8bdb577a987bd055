"""Timetables for a session: how many decisions fit, and what happens when.

The parts around the decisions have fixed lengths; the decisions share what is
left, up to a length after which talk goes round in circles. The rest goes to
the debrief.
"""

from __future__ import annotations

from dataclasses import dataclass

SESSIONS = (45, 75)
"""Lengths that a facilitator sheet has a timetable for, in minutes."""


@dataclass(frozen=True)
class Frame:
    """What a session of one length spends around its decisions, in minutes."""

    opening: int
    cards: int
    chair: int
    debrief: int
    closing: int
    decisions: int
    """At most so many decisions."""
    longest: int
    """A decision takes no longer than this."""

    @property
    def around(self) -> int:
        """Minutes that no decision can have."""
        return self.opening + self.cards + self.chair + self.debrief + self.closing


FRAMES = {
    45: Frame(opening=5, cards=5, chair=0, debrief=8, closing=3, decisions=2, longest=15),
    75: Frame(opening=6, cards=7, chair=4, debrief=12, closing=4, decisions=3, longest=18),
}


@dataclass(frozen=True)
class Slot:
    """One row of a timetable."""

    start: int
    minutes: int
    what: str


def count_decisions(minutes: int, decisions: int) -> int:
    """How many decisions of a case fit into a session of 45 or 75 minutes."""
    return min(FRAMES[minutes].decisions, decisions)


def plan_session(minutes: int, decisions: int, called: str) -> tuple[Slot, ...]:
    """The timetable of a session of 45 or 75 minutes with a case of so many decisions."""
    frame = FRAMES[minutes]
    played = count_decisions(minutes, decisions)
    each = min(frame.longest, (minutes - frame.around) // played)
    spare = minutes - frame.around - played * each
    parts = [
        (frame.opening, "Opening words, content note, support contact. One word each, or “pass”."),
        (frame.cards, f"Somebody reads {called}'s words aloud. Cards are handed out and read in silence."),
        *((each, _decision(number, each)) for number in range(1, played + 1)),
        (frame.chair, f"In silence: the same days from {called}'s chair. You read aloud, or pass the page round."),
        (frame.debrief + spare, "Debrief with the whole room."),
        (frame.closing, "One thing for next week, on paper, kept by each. One word, or “pass”. Support contact again."),
    ]
    slots: list[Slot] = []
    for length, what in parts:
        if length:
            slots.append(Slot(sum(slot.minutes for slot in slots), length, what))
    return tuple(slots)


def _decision(number: int, minutes: int) -> str:
    if number > 1:
        return f"The decision that follows, in the same {minutes} minutes."
    talk = minutes - 8
    return (
        f"Decision 1. Read it aloud (2). Each alone, in silence: a first judgement (2). Talk and ask ({talk}). "
        "Decide as a team (1). Read what came of it, and mend it if it can be mended (3)."
    )
