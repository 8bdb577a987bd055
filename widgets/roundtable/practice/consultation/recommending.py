"""Recommendations, what became of each, and the promises that come of those that were taken.

The person's view comes first: nothing is declined for them without saying what
they think of it, or that they were not asked. A promise is only proposed until
the person has answered.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from roundtable.errors import RefusedError
from roundtable.model.case import PERSON
from roundtable.model.meeting import Promise, Recommendation
from roundtable.practice.consultation.collecting import check_seat, next_id
from roundtable.practice.consultation.seats import name_seat
from roundtable.practice.plan.refusing import blanks_as_none, checked

if TYPE_CHECKING:
    from roundtable.model.meeting import Meeting
    from roundtable.practice.consultation.sitting import Sitting

TAKEN: Final = ("accepted", "adapted")
VERDICTS: Final = (*TAKEN, "declined")
NOT_ASKED: Final = "Not asked yet."
"""Stands in place of the person's view where nobody has asked them."""
_WRITTEN: Final = {"does", "domain", "owner", "by", "known_by", "asks", "ask_by"}
_HEARD: Final = {"does", "domain", "owner", "by"}
"""What the person was told of a promise. If it changes, they are asked again."""


def recommend(sitting: Sitting, what: str, seat: str | None = None, domain: str | None = None) -> Sitting:
    """Note what somebody recommends, with their seat and the part of life that it is about."""
    if not what.strip():
        raise RefusedError("Write down what is recommended, beginning with a verb.")
    check_seat(sitting, seat)
    item = next_id("recommendation", (one.id for one in sitting.meeting.recommendations))
    one = checked(Recommendation, {"id": item, "what": what, "seat": seat, "domain": domain or None})
    return sitting.note(recommendations=(*sitting.meeting.recommendations, one))


def remove_recommendation(sitting: Sitting, item: str) -> Sitting:
    """Take a recommendation out. A promise that came of it stays, by itself."""
    gone = _recommendation(sitting, item)
    promises = tuple(
        one.model_copy(update={"recommendation": None}) if one.recommendation == item else one
        for one in sitting.meeting.promises
    )
    kept = tuple(one for one in sitting.meeting.recommendations if one is not gone)
    return sitting.note(recommendations=kept, promises=promises)


def answer(
    sitting: Sitting,
    item: str,
    verdict: str,
    *,
    by: str,
    reason: str,
    person_view: str = "",
    person_not_asked: bool = False,
) -> Sitting:
    """Say what became of a recommendation.

    Parameters
    ----------
    verdict
        `accepted`, `adapted` or `declined`, or `open` again.
    by
        Who answered: the id of a seat, or `person`.
    reason
        Why. The person's reason is their view.
    person_view, person_not_asked
        What the person thinks of it, or that nobody has asked them.
    """
    old = _recommendation(sitting, item)
    if verdict == "open":
        return _with_recommendation(
            sitting, old.model_copy(update={"verdict": "open", "reason": "", "by": "", "person_view": ""})
        )
    if verdict not in VERDICTS:
        raise RefusedError("Choose accepted, adapted or declined.")
    if not name_seat(sitting, by):
        raise RefusedError("Say who answers: somebody at the table, or the person.")
    if not reason.strip():
        raise RefusedError("Write down the reason, in a few words.")
    if by == PERSON and person_not_asked:
        raise RefusedError(f"Either {sitting.called} says so, or nobody has asked: choose one of the two.")
    view = person_view.strip() or (reason if by == PERSON else "") or (NOT_ASKED if person_not_asked else "")
    if verdict == "declined" and not view:
        raise RefusedError(f"Say what {sitting.called} thinks of it, or that nobody has asked.")
    answered = {"verdict": verdict, "reason": reason, "by": name_seat(sitting, by), "person_view": view}
    return _with_recommendation(sitting, checked(Recommendation, {**dict(old), **answered}))


def propose(sitting: Sitting, item: str) -> Sitting:
    """Make a promise of a recommendation that was taken; its words and its part of life come along."""
    source = _recommendation(sitting, item)
    if source.verdict not in TAKEN:
        raise RefusedError("This was not taken: answer it first, or choose another.")
    return _with_promise(sitting, does=source.what, recommendation=item, domain=source.domain)


def promise(sitting: Sitting, does: str, domain: str | None = None) -> Sitting:
    """Note an action that comes of no recommendation."""
    if not does.strip():
        raise RefusedError("Write down what is done, beginning with a verb.")
    return _with_promise(sitting, does=does, domain=domain or None)


def edit_promise(sitting: Sitting, item: str, **fields: Any) -> Sitting:
    """Write of a promise what is done, who does it by when, how we will know, and who asks the person by when.

    Where the person had said yes or no to something else, they are asked again.
    A yes with a but is what the change is for, so it stays.
    """
    if not {*fields} <= _WRITTEN:
        raise RefusedError("The minutes have no such field: use the fields of the form.")
    old = find_promise(sitting.meeting, item)
    new = checked(Promise, {**dict(old), **blanks_as_none(Promise, fields)})
    _check_promise(sitting, new)
    heard_anew = any(getattr(old, name) != getattr(new, name) for name in _HEARD)
    if heard_anew and old.answer in {"yes", "no"}:
        new = new.model_copy(update={"answer": "proposed", "answer_words": ""})
    return put_promise(sitting, new)


def remove_promise(sitting: Sitting, item: str) -> Sitting:
    """Take a promise out."""
    gone = find_promise(sitting.meeting, item)
    return sitting.note(promises=tuple(one for one in sitting.meeting.promises if one is not gone))


def find_promise(meeting: Meeting, item: str) -> Promise:
    """The promise with this id. Raises RefusedError."""
    found = meeting.promise(item)
    if found is None:
        raise RefusedError("This action is not there any more: choose another.")
    return found


def put_promise(sitting: Sitting, new: Promise) -> Sitting:
    """A promise in place of the one with its id."""
    return sitting.note(promises=tuple(new if one.id == new.id else one for one in sitting.meeting.promises))


def _with_promise(sitting: Sitting, **fields: Any) -> Sitting:
    item = next_id("promise", (one.id for one in sitting.meeting.promises))
    return sitting.note(promises=(*sitting.meeting.promises, checked(Promise, {"id": item, **fields})))


def _check_promise(sitting: Sitting, one: Promise) -> None:
    on = sitting.meeting.on
    if not one.does:
        raise RefusedError("Write down what is done, beginning with a verb.")
    if one.owner != PERSON:
        check_seat(sitting, one.owner)
    check_seat(sitting, one.asks)
    if (one.by is not None and one.by < on) or (one.ask_by is not None and one.ask_by < on):
        raise RefusedError("This day is before the meeting: choose a later one.")
    if one.by is not None and one.ask_by is not None and one.ask_by > one.by:
        raise RefusedError("The person is asked before it is done: choose an earlier day for asking.")


def _recommendation(sitting: Sitting, item: str) -> Recommendation:
    found = sitting.meeting.recommendation(item)
    if found is None:
        raise RefusedError("This recommendation is not there any more: choose another.")
    return found


def _with_recommendation(sitting: Sitting, new: Recommendation) -> Sitting:
    return sitting.note(
        recommendations=tuple(new if one.id == new.id else one for one in sitting.meeting.recommendations)
    )
