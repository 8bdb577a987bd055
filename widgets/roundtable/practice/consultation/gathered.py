"""Minutes gathered for a review, with nothing in them but what is counted.

Of each meeting stay its day, what the person is called, the seats, and who said
or owns how many things. What was said is left out at once: a review that holds
no words cannot show or keep any.

    gathered, how = Gathered().add(meeting)
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from roundtable.model.meeting import Carried, Dissent, Meeting, Pooled, Promise, Recommendation
from roundtable.practice.consultation.recommending import NOT_ASKED
from roundtable.practice.consultation.review import identity, in_order
from roundtable.practice.consultation.texts import LEFT_OUT

MOST: Final = 500
"""Meetings that are looked back on at once."""


class Added(StrEnum):
    """What became of minutes that were added."""

    NEW = "new"
    AGAIN = "again"
    """The very same are there already."""
    NEWER = "newer"
    """They took the place of another file of the same meeting."""
    TOO_MANY = "too-many"


@dataclass(frozen=True)
class Gathered:
    """Meetings by day, each once."""

    meetings: tuple[Meeting, ...] = ()
    invented: frozenset[str] = frozenset()
    """Marks of the practice minutes that ship."""

    def add(self, meeting: Meeting, *, invented: bool = False) -> tuple[Gathered, Added]:
        """With one more meeting, and what became of it."""
        lean = only_what_is_counted(meeting)
        same = next((one for one in self.meetings if identity(one) == identity(lean)), None)
        if same == lean:
            return self, Added.AGAIN
        if same is None and len(self.meetings) >= MOST:
            return self, Added.TOO_MANY
        marks = self.invented | {mark(lean)} if invented else self.invented - {mark(lean)}
        how = Added.NEW if same is None else Added.NEWER
        return replace(self, meetings=in_order((*self.meetings, lean)), invented=marks), how

    def without(self, gone: str) -> Gathered:
        """Without the meeting that has this mark."""
        return Gathered(tuple(one for one in self.meetings if mark(one) != gone), self.invented - {gone})

    def is_invented(self, meeting: Meeting) -> bool:
        """Whether these minutes are practice minutes that ship."""
        return mark(meeting) in self.invented


def mark(meeting: Meeting) -> str:
    """A short name for a meeting that says nothing about it."""
    return hashlib.blake2b(repr(identity(meeting)).encode(errors="replace"), digest_size=8).hexdigest()


def only_what_is_counted(meeting: Meeting) -> Meeting:
    """The meeting without its words; whether there were words stays."""
    return Meeting(
        **{name: getattr(meeting, name) for name in ("id", "case", "format", "number", "on", "label", "seats")},
        carried=tuple(Carried(promise=one.promise, does=LEFT_OUT, became=one.became) for one in meeting.carried),
        pooled=tuple(Pooled(seat=one.seat) for one in meeting.pooled),
        dissents=tuple(Dissent(seat=None, view=LEFT_OUT, reason=_was_there(one.reason)) for one in meeting.dissents),
        recommendations=tuple(
            Recommendation(
                id=one.id, seat=one.seat, what=LEFT_OUT, verdict=one.verdict, person_view=_view(one.person_view)
            )
            for one in meeting.recommendations
        ),
        promises=tuple(
            Promise(id=one.id, does=LEFT_OUT, owner=one.owner, asks=one.asks, answer=one.answer)
            for one in meeting.promises
        ),
        plan_changes=meeting.plan_changes,
        open_questions=(LEFT_OUT,) * len(meeting.open_questions),
        escalation=_was_there(meeting.escalation),
        closed=meeting.closed,
    )


def _was_there(text: str) -> str:
    return LEFT_OUT if text else ""


def _view(text: str) -> str:
    return text if text == NOT_ASKED else _was_there(text)
