"""Steps and the timer: any step can be left out or returned to, and time is what the clock says."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from roundtable.errors import RefusedError
from roundtable.practice.consultation import sitting as moves
from roundtable.practice.consultation.closing import close
from roundtable.practice.consultation.seats import pass_turn
from tests.practice.consultation.conftest import TODAY

if TYPE_CHECKING:
    from roundtable.model.case import Case
    from roundtable.model.consultation_format import Format
    from roundtable.practice.consultation.sitting import Sitting


def test_a_meeting_begins_with_what_the_case_tells_of_the_person(form: Format, case: Case) -> None:
    meeting = moves.begin(form, case, TODAY).meeting
    assert (meeting.case, meeting.about, meeting.label) == ("small", "first", "Ada")
    assert meeting.words == "I want my boat back."
    assert meeting.situation == "Week 1.\n\nA bill has come.\n\nNobody has opened it."
    assert meeting.background == "Everyone has the plan."
    assert meeting.assessment == meeting.request == ""


def test_a_meeting_can_be_about_any_moment_of_the_story(form: Format, case: Case) -> None:
    assert moves.begin(form, case, TODAY, "third").meeting.about == "third"
    with pytest.raises(RefusedError, match="no such moment"):
        moves.begin(form, case, TODAY, "fourth")


def test_the_blank_form_opens_only_when_nobody_real_is_behind_it(form: Format) -> None:
    with pytest.raises(RefusedError, match="no real person"):
        moves.begin_blank(form, TODAY, "Mr Stone", nobody_real=False)
    with pytest.raises(RefusedError, match="invented name"):
        moves.begin_blank(form, TODAY, "  ", nobody_real=True)
    blank = moves.begin_blank(form, TODAY, "Mr Stone", nobody_real=True)
    assert blank.case is None
    assert blank.called == "Mr Stone"
    assert replace(blank, meeting=blank.meeting.model_copy(update={"label": ""})).called == "the person"


def test_nobody_at_the_table_is_no_meeting(form: Format, case: Case) -> None:
    with pytest.raises(RefusedError, match="seats first"):
        moves.open_meeting(moves.begin(form, case, TODAY))


def test_steps_go_on_and_back_and_end(sitting: Sitting) -> None:
    assert sitting.begun
    assert sitting.step.id == "question-1"
    second = moves.next_step(sitting)
    assert second.step.id == "pool-2"
    assert moves.back(second).step.id == "question-1"
    with pytest.raises(RefusedError, match="first step"):
        moves.back(sitting)
    end = moves.return_to(sitting, "close-5")
    assert end.last
    with pytest.raises(RefusedError, match="last step"):
        moves.next_step(end)


def test_a_step_that_was_left_out_counts_again_when_somebody_returns_to_it(sitting: Sitting) -> None:
    skipped = moves.skip(sitting)
    assert skipped.step.id == "pool-2"
    assert skipped.meeting.skipped == ("question-1",)
    assert moves.return_to(skipped, "question-1").meeting.skipped == ()
    assert moves.return_to(skipped, "round-3").meeting.skipped == ("question-1",)
    last = moves.skip(moves.return_to(sitting, "close-5"))
    assert last.last
    with pytest.raises(RefusedError, match="no such step"):
        moves.return_to(sitting, "elsewhere")


def test_the_timer_counts_what_the_clock_says_and_goes_below_zero_quietly(sitting: Sitting) -> None:
    assert moves.seconds_left(sitting, 500.0) == 120
    running = moves.start(sitting, 100.0)
    assert moves.start(running, 150.0) is running
    assert moves.seconds_left(running, 130.0) == 90
    assert moves.seconds_left(running, 400.0) == -180
    assert moves.seconds_left(running, 50.0) == 120, "a clock that was set back gives no time"
    paused = moves.pause(running, 130.0)
    assert moves.seconds_left(paused, 9999.0) == 90


def test_more_time_is_counted_from_now(sitting: Sitting) -> None:
    over = moves.start(sitting, 0.0)
    longer = moves.extend(over, 60, 200.0)
    assert moves.seconds_left(longer, 200.0) == 60
    assert moves.seconds_left(longer, 230.0) == 30
    assert moves.extend(sitting, 60).left == 180
    assert moves.extend(sitting, 3600).left == 3600
    for odd in (0, -5, 3601):
        with pytest.raises(RefusedError, match="how much"):
            moves.extend(sitting, odd)


def test_a_running_timer_runs_on_in_the_next_step(sitting: Sitting) -> None:
    running = moves.next_step(moves.start(sitting, 0.0), 50.0)
    assert moves.seconds_left(running, 60.0) == 110
    resting = moves.next_step(sitting, 50.0)
    assert resting.running_since is None
    assert resting.left == 120


def test_a_round_begins_with_nobody_passed(sitting: Sitting) -> None:
    pool = moves.next_step(sitting)
    passed = pass_turn(pool, "nurse")
    assert passed.meeting.passed == ("nurse",)
    assert moves.next_step(passed).meeting.passed == ()


def test_a_closed_meeting_is_not_written_in_but_can_be_walked_through(sitting: Sitting) -> None:
    closed = close(pass_turn(sitting, "nurse"), "The building closed.")
    with pytest.raises(RefusedError, match="closed"):
        closed.note(question="Again?")
    assert moves.return_to(closed, "round-3").meeting.closed


def test_a_move_that_changes_nothing_gives_the_same_sitting(sitting: Sitting) -> None:
    assert sitting.note(question=sitting.meeting.question) is sitting


def test_what_is_too_long_is_refused_in_a_sentence(sitting: Sitting) -> None:
    with pytest.raises(RefusedError, match="longer than 300"):
        sitting.note(question="x" * 301)
