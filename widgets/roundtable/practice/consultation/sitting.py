"""A consultation that is being held: its format, what is noted so far, the open step and the time that is left.

A `Sitting` never changes; every move gives a new one or raises `RefusedError`
with a sentence for whoever facilitates. There is no clock in here: moves that
need the time are handed one, in seconds since any moment.

    sitting = begin(form, case, dt.date(2026, 3, 2))
    sitting = start(open_meeting(sitting), now=0.0)
    seconds_left(sitting, now=30.0)
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from roundtable.errors import RefusedError
from roundtable.model.consultation_format import StepKind
from roundtable.model.meeting import Meeting
from roundtable.practice.consultation.filling import filled
from roundtable.practice.plan.refusing import checked

if TYPE_CHECKING:
    import datetime as dt

    from roundtable.model.case import Case
    from roundtable.model.consultation_format import Format, FormatStep

BLANK: Final = "blank"
"""Begins the id of a meeting that belongs to no case."""
MINUTE: Final = 60
LONGEST: Final = 3600
"""Seconds that a step can be given at most."""


@dataclass(frozen=True)
class Sitting:
    """A consultation and where it has come to."""

    form: Format
    meeting: Meeting
    at: int = 0
    """The number of the open step, from 0."""
    begun: bool = False
    """Whether the first step is open; before that, people take their seats."""
    left: float = 0.0
    """Seconds of the open step that were left when the timer was last touched. Below 0: so much over."""
    running_since: float | None = None
    """The clock's value when the timer was started, or None while it rests."""
    hinted: bool = False
    """Whether the presenter has had the hint about their question: it is given once."""
    case: Case | None = None

    @property
    def step(self) -> FormatStep:
        """The open step."""
        return self.form.steps[self.at]

    @property
    def last(self) -> bool:
        """Whether the open step is the last one."""
        return self.at == len(self.form.steps) - 1

    @property
    def called(self) -> str:
        """What the person is called."""
        return self.meeting.label or "the person"

    def note(self, **changes: Any) -> Sitting:
        """The sitting with something noted. Raises RefusedError when it does not fit, or when the meeting is closed."""
        if self.meeting.closed:
            raise RefusedError("This meeting is closed: open it again to change something.")
        return self.with_meeting(checked(Meeting, {**dict(self.meeting), **changes}))

    def with_meeting(self, meeting: Meeting) -> Sitting:
        """The same sitting with another record; the very same one where nothing is different."""
        return self if meeting == self.meeting else replace(self, meeting=meeting)


def begin(form: Format, case: Case, today: dt.date, about: str | None = None) -> Sitting:
    """A consultation about the person of a case, with what the case tells of them already filled in.

    `about` is the decision that it is about, by default the first.
    """
    decision = case.decision(about or case.decisions[0].id)
    if decision is None:
        raise RefusedError("There is no such moment in this story: choose another.")
    meeting = Meeting(id=f"{case.id}-1"[-60:].lstrip("-"), case=case.id, about=decision.id, format=form.id, on=today)
    return _ready(Sitting(form, filled(meeting, case), case=case))


def begin_blank(form: Format, today: dt.date, label: str, *, nobody_real: bool) -> Sitting:
    """A consultation about an invented person without a case.

    It opens only for somebody who has confirmed that no real person, however
    changed, stands behind it.
    """
    if not nobody_real:
        raise RefusedError("This form is for invented people. Confirm first that no real person stands behind it.")
    if not label.strip():
        raise RefusedError("Give the invented person an invented name.")
    meeting = checked(Meeting, {"id": f"{BLANK}-1", "format": form.id, "on": today, "label": label})
    return _ready(Sitting(form, meeting))


def open_meeting(sitting: Sitting) -> Sitting:
    """From the seats to the first step."""
    if not sitting.meeting.seats:
        raise RefusedError("Take your seats first: who is here, by profession?")
    return replace(sitting, begun=True)


def next_step(sitting: Sitting, now: float | None = None) -> Sitting:
    """To the next step. Where the timer was running, it runs on there."""
    if sitting.last:
        raise RefusedError("This is the last step: close the meeting, or go back to another step.")
    return _to(sitting, sitting.at + 1, now)


def back(sitting: Sitting, now: float | None = None) -> Sitting:
    """To the step before."""
    if sitting.at == 0:
        raise RefusedError("This is the first step.")
    return _to(sitting, sitting.at - 1, now)


def skip(sitting: Sitting, now: float | None = None) -> Sitting:
    """Leave the open step out, and go on. Nobody is asked why."""
    skipped = tuple(dict.fromkeys((*sitting.meeting.skipped, sitting.step.id)))
    after = sitting.note(skipped=skipped)
    return after if after.last else _to(after, after.at + 1, now)


def return_to(sitting: Sitting, step_id: str, now: float | None = None) -> Sitting:
    """To any step; one that was left out counts as held again."""
    number = next((n for n, step in enumerate(sitting.form.steps) if step.id == step_id), None)
    if number is None:
        raise RefusedError("There is no such step in this format: choose another.")
    skipped = tuple(one for one in sitting.meeting.skipped if one != step_id)
    after = sitting if skipped == sitting.meeting.skipped else sitting.note(skipped=skipped)
    return _to(after, number, now)


def seconds_left(sitting: Sitting, now: float | None) -> float:
    """Seconds that the open step still has; below 0 it is over by so many."""
    if sitting.running_since is None or now is None:
        return sitting.left
    return sitting.left - max(0.0, now - sitting.running_since)


def start(sitting: Sitting, now: float) -> Sitting:
    """Let the timer run. Nothing happens when it has run out: there is no alarm."""
    return sitting if sitting.running_since is not None else replace(sitting, running_since=now)


def pause(sitting: Sitting, now: float) -> Sitting:
    """Let the timer rest."""
    return replace(sitting, left=seconds_left(sitting, now), running_since=None)


def extend(sitting: Sitting, seconds: float, now: float | None = None) -> Sitting:
    """Give the open step more time, counted from now where it was over already."""
    if not 0 < seconds <= LONGEST:
        raise RefusedError("Choose by how much: up to an hour.")
    left = min(max(0.0, seconds_left(sitting, now)) + seconds, float(LONGEST))
    return replace(sitting, left=left, running_since=now if sitting.running_since is not None else None)


def time_of(form: Format, number: int) -> float:
    """Seconds that a step has."""
    return float(form.steps[number].minutes * MINUTE)


def _to(sitting: Sitting, number: int, now: float | None) -> Sitting:
    """At a step, with its whole time. A round begins with nobody passed."""
    running = now if sitting.running_since is not None else None
    after = replace(sitting, at=number, begun=True, left=time_of(sitting.form, number), running_since=running)
    if after.step.kind in ROUNDS and after.meeting.passed and not after.meeting.closed:
        return after.note(passed=())
    return after


def _ready(sitting: Sitting) -> Sitting:
    return replace(sitting, left=time_of(sitting.form, 0))


ROUNDS: Final = frozenset({StepKind.POOL, StepKind.ROUND, StepKind.DISSENT, StepKind.CLOSE})
"""Steps in which everybody speaks in turn."""
