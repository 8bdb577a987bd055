"""A meeting closes when every accepted action is whole, or when somebody writes why it closes without."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest

from roundtable.errors import RefusedError
from roundtable.model.consultation_format import StepKind
from roundtable.model.meeting import Carried
from roundtable.practice.consultation.asking import note_answer
from roundtable.practice.consultation.closing import Gap, close, missing, reopen, worth_a_look
from roundtable.practice.consultation.collecting import add_line, set_review, tell_today, write
from roundtable.practice.consultation.recommending import answer, edit_promise, promise, propose, recommend
from tests.practice.consultation.conftest import TODAY, make_form

if TYPE_CHECKING:
    from roundtable.practice.consultation.sitting import Sitting

REVIEW = TODAY + dt.timedelta(days=14)


def _gaps(sitting: Sitting) -> list[Gap]:
    return [one.gap for one in missing(sitting.meeting)]


@pytest.fixture
def whole(sitting: Sitting) -> Sitting:
    """One action with everything, and a review."""
    promised = edit_promise(
        promise(sitting, "Ring."), "promise-1", owner="nurse", by=TODAY, asks="peer", ask_by=TODAY, known_by="A date."
    )
    return set_review(promised, REVIEW)


def test_each_thing_that_is_missing_is_named_with_its_action(sitting: Sitting) -> None:
    bare = promise(sitting, "Ring.")
    assert _gaps(bare) == [Gap.OWNER, Gap.DAY, Gap.ASKED_BY, Gap.REVIEW]
    assert missing(bare.meeting)[0].words == "Ring."
    assert _gaps(set_review(edit_promise(bare, "promise-1", owner="nurse", by=TODAY), REVIEW)) == [Gap.ASKED_BY]


@pytest.mark.parametrize("field", ["owner", "by", "asks", "ask_by"])
def test_every_part_of_an_accepted_action_is_needed(whole: Sitting, field: str) -> None:
    assert missing(whole.meeting) == ()
    assert len(missing(edit_promise(whole, "promise-1", **{field: None}).meeting)) == 1
    with pytest.raises(RefusedError, match="missing"):
        close(edit_promise(whole, "promise-1", **{field: None}))


def test_a_taken_recommendation_needs_an_action_even_if_the_person_says_no_to_it(whole: Sitting) -> None:
    taken = answer(recommend(whole, "Wait."), "recommendation-1", "accepted", by="nurse", reason="Calm.")
    assert _gaps(taken) == [Gap.ACTION]
    refused = note_answer(propose(taken, "recommendation-1"), "promise-2", "no", "Not now.")
    assert _gaps(refused) == []


def test_a_meeting_closes_whole_or_with_a_reason(whole: Sitting, sitting: Sitting) -> None:
    closed = close(whole)
    assert closed.meeting.closed
    assert close(closed) is closed
    assert close(whole, "Why not.").meeting.closed_without == ""
    with pytest.raises(RefusedError, match="write why"):
        close(sitting)
    anyway = close(sitting, "  The fire  alarm rang. ")
    assert anyway.meeting.closed_without == "The fire alarm rang."
    assert reopen(anyway).meeting == sitting.meeting


def test_a_format_that_plans_nothing_needs_no_review(sitting: Sitting, whole: Sitting) -> None:
    talk = make_form(StepKind.SETTLE, StepKind.TALK, StepKind.CLOSE)
    assert missing(sitting.meeting, talk) == ()
    assert [one.gap for one in missing(set_review(whole, None).meeting, talk)] == [Gap.REVIEW]
    assert [one.gap for one in missing(sitting.meeting, sitting.form)] == [Gap.REVIEW]


def test_what_could_be_there_as_well_holds_nothing_up(whole: Sitting) -> None:
    assert worth_a_look(tell_today(whole, "peer").meeting) == ()
    late = edit_promise(whole, "promise-1", by=TODAY + dt.timedelta(days=3), known_by="")
    carried = late.note(carried=(Carried(promise="m1-promise-1", does="Ask Sara."),))
    looked = worth_a_look(add_line(carried, "open_questions", "Who pays?").meeting)
    assert [one.gap for one in looked] == [Gap.KNOWN_BY, Gap.CARRIED, Gap.SOON, Gap.TELLS, Gap.ESCALATION]
    assert close(late).meeting.closed


def test_a_decision_alone_is_to_be_told_too(sitting: Sitting) -> None:
    assert worth_a_look(sitting.meeting) == ()
    assert [one.gap for one in worth_a_look(write(sitting, decision="We wait.").meeting)] == [Gap.TELLS]
