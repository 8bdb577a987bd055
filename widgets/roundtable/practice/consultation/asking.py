"""The person's answer to each promise. Until it is there, a promise is only proposed.

The case scripts the answers in its plan: they fit a promise as they would fit
the same action in a care plan. Where nobody has written any, somebody speaks
for the person, and their answer is noted.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal

from roundtable.errors import RefusedError
from roundtable.model.meeting import Promise
from roundtable.model.plan import Plan
from roundtable.model.plan_goals import Action, Goal
from roundtable.practice.consultation.recommending import find_promise, put_promise
from roundtable.practice.plan.plain import fitted, plain
from roundtable.practice.plan.refusing import checked
from roundtable.practice.plan.replying import reply_to

if TYPE_CHECKING:
    from roundtable.model.meeting import Meeting
    from roundtable.model.plan_script import PlanScript, Reply
    from roundtable.practice.consultation.sitting import Sitting

ANSWERS: Final[dict[str, Literal["yes", "yes-but", "no"]]] = {"keep": "yes", "change": "yes-but", "refuse": "no"}
"""What a reply of the plan means for a promise."""
_LONGEST: Final = 2000
_HERE: Final = "promise"


def reply_to_promise(script: PlanScript, meeting: Meeting, promise: Promise) -> Reply:
    """The first of the script's replies that fits a promise."""
    action = Action(
        id=_HERE,
        goal="goal",
        does=promise.does,
        owners=(promise.owner,) if promise.owner else (),
        known_by=promise.known_by,
    )
    goals = (Goal(id="goal", domain=promise.domain),) if promise.domain else ()
    return reply_to(script, Plan(id="plan", starts=meeting.on, goals=goals, actions=(action,)), _HERE)


def ask_person(sitting: Sitting, item: str, script: PlanScript | None) -> Sitting:
    """Ask the person about a promise, and note what they say."""
    if script is None:
        raise RefusedError("No answers are written for this person: let somebody speak for them, and note the answer.")
    promise = find_promise(sitting.meeting, item)
    if promise.owner is None or promise.by is None:
        raise RefusedError("Say first who does it and by when: that is what the person is asked about.")
    reply = reply_to_promise(script, sitting.meeting, promise)
    return _answered(sitting, promise, ANSWERS[reply.answer], fitted(plain(reply.words), _LONGEST))


def note_answer(sitting: Sitting, item: str, answer: str, words: str) -> Sitting:
    """Note what the person, or somebody who speaks for them, answers: `yes`, `yes-but` or `no`."""
    promise = find_promise(sitting.meeting, item)
    if answer not in ANSWERS.values():
        raise RefusedError("Choose yes, yes but, or no.")
    if answer != "yes" and not words.strip():
        raise RefusedError("Write down what the person says: it is about their life.")
    return _answered(sitting, promise, answer, words)


def unanswered(meeting: Meeting) -> tuple[Promise, ...]:
    """Promises that the person has not been asked about as they stand now."""
    return tuple(one for one in meeting.promises if one.answer == "proposed")


def agreed(meeting: Meeting) -> tuple[Promise, ...]:
    """Promises that the person said yes to, with or without a but."""
    return tuple(one for one in meeting.promises if one.answer in {"yes", "yes-but"})


def _answered(sitting: Sitting, promise: Promise, answer: str, words: str) -> Sitting:
    return put_promise(sitting, checked(Promise, {**dict(promise), "answer": answer, "answer_words": words}))
