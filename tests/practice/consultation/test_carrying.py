"""The next meeting opens with what was promised."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest

from roundtable.errors import RefusedError
from roundtable.model.meeting import Carried
from roundtable.practice.consultation.asking import note_answer
from roundtable.practice.consultation.carrying import MOST, carried_over, next_meeting, settle
from roundtable.practice.consultation.recommending import edit_promise, promise
from roundtable.practice.consultation.seats import add_seat
from roundtable.practice.consultation.sitting import begin_blank
from tests.practice.consultation.conftest import TODAY

if TYPE_CHECKING:
    from roundtable.model.case import Case
    from roundtable.model.consultation_format import Format
    from roundtable.practice.consultation.sitting import Sitting

NEXT = TODAY + dt.timedelta(days=14)
AFTER = NEXT + dt.timedelta(days=14)


@pytest.fixture
def promised(sitting: Sitting) -> Sitting:
    """Three promises; the person said no to the last."""
    for text in ("Ring.", "Write.", "Visit."):
        sitting = promise(sitting, text)
    sitting = edit_promise(sitting, "promise-1", owner="nurse", by=NEXT)
    sitting = edit_promise(sitting, "promise-2", owner="person", by=NEXT)
    return note_answer(sitting, "promise-3", "no", "Not at home.")


def test_promises_come_over_with_their_owners_and_days_and_a_no_stays_behind(promised: Sitting) -> None:
    assert carried_over(promised.meeting) == (
        Carried(promise="m1-promise-1", does="Ring.", owner="Nurse", by=NEXT),
        Carried(promise="m1-promise-2", does="Write.", owner="Ada", by=NEXT),
    )


def test_the_next_meeting_has_the_same_people_a_higher_number_and_the_next_moment(
    promised: Sitting, form: Format, case: Case
) -> None:
    second = next_meeting(promised.meeting, form, case, NEXT)
    assert (second.meeting.number, second.meeting.id, second.meeting.about) == (2, "small-2", "second")
    assert second.meeting.seats == promised.meeting.seats
    assert second.meeting.order == promised.meeting.order
    assert second.meeting.question == ""
    assert len(second.meeting.carried) == 2
    assert not second.begun
    last = promised.meeting.model_copy(update={"about": "third"})
    assert next_meeting(last, form, case, NEXT).meeting.about == "third"


def test_a_blank_person_has_a_next_meeting_too(form: Format) -> None:
    first = promise(add_seat(begin_blank(form, TODAY, "Mr Stone", nobody_real=True), "Nurse"), "Ring.")
    second = next_meeting(first.meeting, form, None, NEXT).meeting
    assert (second.case, second.label, second.number, second.id) == (None, "Mr Stone", 2, "blank-2")
    assert second.carried[0].owner == ""


def test_minutes_of_another_story_or_from_the_future_are_refused(promised: Sitting, form: Format, case: Case) -> None:
    with pytest.raises(RefusedError, match="another story"):
        next_meeting(promised.meeting, form, None, NEXT)
    with pytest.raises(RefusedError, match="later day"):
        next_meeting(promised.meeting, form, case, TODAY - dt.timedelta(days=1))


def test_a_promise_is_done_or_moved_or_dropped_with_a_reason(promised: Sitting, form: Format, case: Case) -> None:
    second = next_meeting(promised.meeting, form, case, NEXT)
    done = settle(second, "m1-promise-1", "done")
    moved = settle(done, "m1-promise-2", "moved", "The ferry was out.", AFTER)
    assert [one.became for one in moved.meeting.carried] == ["done", "moved"]
    assert settle(moved, "m1-promise-2", "done", to=AFTER).meeting.carried[1].to is None
    assert settle(second, "m1-promise-2", "dropped", "She did it herself.").meeting.carried[1].became == "dropped"
    for became, words in (("moved", "reason"), ("dropped", "reason"), ("lost", "list")):
        with pytest.raises(RefusedError, match=words):
            settle(second, "m1-promise-1", became)
    for day in (None, TODAY):
        with pytest.raises(RefusedError, match="which day"):
            settle(second, "m1-promise-1", "moved", "Rain.", day)
    with pytest.raises(RefusedError, match="not there any more"):
        settle(second, "m9-promise-1", "done")


def test_what_is_not_settled_comes_over_again_under_the_same_id(promised: Sitting, form: Format, case: Case) -> None:
    second = settle(next_meeting(promised.meeting, form, case, NEXT), "m1-promise-1", "moved", "Rain.", AFTER)
    third = next_meeting(promise(second, "Sit.").meeting, form, case, AFTER).meeting
    assert third.carried == (
        Carried(promise="m1-promise-1", does="Ring.", owner="Nurse", by=AFTER),
        Carried(promise="m1-promise-2", does="Write.", owner="Ada", by=NEXT),
        Carried(promise="m2-promise-1", does="Sit."),
    )


def test_there_is_an_end_to_what_comes_over(promised: Sitting) -> None:
    many = tuple(Carried(promise=f"m1-x-{n}", does="x") for n in range(MOST))
    assert carried_over(promised.meeting.model_copy(update={"carried": many})) == many
