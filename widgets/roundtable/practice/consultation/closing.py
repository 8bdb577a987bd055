"""Closing a meeting: what is missing, and what could be looked at once more.

A meeting closes when each accepted action has one owner, a day, and somebody
who asks the person by when, and when the next review has a date. Else whoever
facilitates writes why it is closed all the same.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from roundtable.errors import RefusedError
from roundtable.model.consultation_format import StepKind
from roundtable.practice.consultation.recommending import TAKEN

if TYPE_CHECKING:
    from collections.abc import Iterator

    from roundtable.model.consultation_format import Format
    from roundtable.model.meeting import Meeting, Promise
    from roundtable.practice.consultation.sitting import Sitting

SOON: Final = dt.timedelta(days=2)
"""One action happens within 48 hours (domain reference H)."""


class Gap(StrEnum):
    """What can be missing at the end. The first five hold the closing up, the others do not."""

    ACTION = "action"
    """A recommendation was taken, and nothing comes of it."""
    OWNER = "owner"
    DAY = "day"
    ASKED_BY = "asked-by"
    """Nobody asks the person, or no day is said by which they are asked."""
    REVIEW = "review"
    KNOWN_BY = "known-by"
    """Nobody has said how we will know that it is done."""
    SOON = "soon"
    """Nothing happens within two days."""
    TELLS = "tells"
    """Nobody tells the person today."""
    CARRIED = "carried"
    """Nobody has said what became of a promise of last time."""
    ESCALATION = "escalation"
    """A question is open and goes nowhere."""


@dataclass(frozen=True)
class Missing:
    """Something that is not there at the end of a meeting."""

    gap: Gap
    item: str | None = None
    """The promise, recommendation or carried promise that it belongs to."""
    words: str = ""
    """That item in its own words."""


def missing(meeting: Meeting, form: Format | None = None) -> tuple[Missing, ...]:
    """What has to be there before the meeting closes.

    A format that plans nothing, told by `form`, needs no review.
    """
    found = [*_actionless(meeting), *(gap for one in going(meeting) for gap in _unready(one))]
    plans = form is None or any(step.kind in {StepKind.ACTIONS, StepKind.TELL} for step in form.steps)
    if meeting.review is None and (plans or going(meeting)):
        found.append(Missing(Gap.REVIEW))
    return tuple(found)


def worth_a_look(meeting: Meeting) -> tuple[Missing, ...]:
    """What could be there as well. None of it holds anything up."""
    actions = going(meeting)
    found = [Missing(Gap.KNOWN_BY, one.id, one.does) for one in actions if not one.known_by]
    found += [Missing(Gap.CARRIED, one.promise, one.does) for one in meeting.carried if one.became == "open"]
    if actions and not any(one.by is not None and one.by <= meeting.on + SOON for one in actions):
        found.append(Missing(Gap.SOON))
    if meeting.tells_today is None and (actions or meeting.decision):
        found.append(Missing(Gap.TELLS))
    if meeting.open_questions and not meeting.escalation:
        found.append(Missing(Gap.ESCALATION))
    return tuple(found)


def close(sitting: Sitting, why: str = "") -> Sitting:
    """Close the meeting. `why` is written where something is missing, by whoever facilitates."""
    if sitting.meeting.closed:
        return sitting
    lacking, why = missing(sitting.meeting, sitting.form), " ".join(why.split())
    if lacking and not why:
        raise RefusedError("Something is still missing. Add it, or write why the meeting closes without it.")
    return sitting.note(closed=True, closed_without=why if lacking else "")


def reopen(sitting: Sitting) -> Sitting:
    """Open a closed meeting again, to change something in it."""
    return sitting.with_meeting(sitting.meeting.model_copy(update={"closed": False, "closed_without": ""}))


def going(meeting: Meeting) -> tuple[Promise, ...]:
    """The promises that the person has not said no to."""
    return tuple(one for one in meeting.promises if one.answer != "no")


def _actionless(meeting: Meeting) -> Iterator[Missing]:
    """What was taken without any promise, not even one that the person said no to."""
    promised = {one.recommendation for one in meeting.promises}
    for one in meeting.recommendations:
        if one.verdict in TAKEN and one.id not in promised:
            yield Missing(Gap.ACTION, one.id, one.what)


def _unready(one: Promise) -> Iterator[Missing]:
    if one.owner is None:
        yield Missing(Gap.OWNER, one.id, one.does)
    if one.by is None:
        yield Missing(Gap.DAY, one.id, one.does)
    if one.asks is None or one.ask_by is None:
        yield Missing(Gap.ASKED_BY, one.id, one.does)
