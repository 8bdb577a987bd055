"""The person's answers: from the case's script, or from somebody who speaks for them."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest

from roundtable.errors import RefusedError
from roundtable.model.plan_base import Domain
from roundtable.model.plan_script import Reply
from roundtable.practice.consultation.asking import agreed, ask_person, note_answer, unanswered
from roundtable.practice.consultation.recommending import edit_promise, promise
from tests.practice.consultation.conftest import TODAY

if TYPE_CHECKING:
    from roundtable.content.catalogue import Catalogue
    from roundtable.model.plan_script import PlanScript
    from roundtable.practice.consultation.sitting import Sitting

LATER = TODAY + dt.timedelta(days=3)


@pytest.fixture
def script(catalogue: Catalogue) -> PlanScript:
    """A script with one reply of each kind."""
    replies = (
        Reply(domain=Domain.MONEY, answer="refuse", words="That is *mine*."),
        Reply(owner="peer", mentions=("remind",), answer="change", words="Not her."),
        Reply(owner="person", answer="keep", words="That gets done."),
        Reply(domain=Domain.WORK, of="goal", answer="refuse", words="No goal."),
        Reply(mentions=("a card",), answer="change", words="On paper?"),
    )
    return catalogue.plan_script("getting-to-work").model_copy(update={"replies": replies})


@pytest.mark.parametrize(
    ("does", "domain", "owner", "known_by", "answer", "words"),
    [
        ("Ring the bank.", "money", "nurse", "", "no", "That is mine."),
        ("Reminds her by text.", None, "peer", "", "yes-but", "Not her."),
        ("Ring the office.", None, "person", "", "yes", "That gets done."),
        ("Ring the yard.", "work-and-learning", "nurse", "", "yes", "Yes, leave it like that."),
        ("Write.", None, "nurse", "A card in the box.", "yes-but", "On paper?"),
    ],
)
def test_a_promise_gets_the_answer_that_its_action_would_get_in_a_plan(
    sitting: Sitting,
    script: PlanScript,
    does: str,
    domain: str | None,
    owner: str,
    known_by: str,
    answer: str,
    words: str,
) -> None:
    promised = edit_promise(promise(sitting, does, domain), "promise-1", owner=owner, by=LATER, known_by=known_by)
    one = ask_person(promised, "promise-1", script).meeting.promises[0]
    assert (one.answer, one.answer_words) == (answer, words)


def test_the_person_is_asked_about_somebody_and_a_day(sitting: Sitting, script: PlanScript) -> None:
    promised = promise(sitting, "Ring.")
    with pytest.raises(RefusedError, match="who does it and by when"):
        ask_person(promised, "promise-1", script)
    with pytest.raises(RefusedError, match="speak for them"):
        ask_person(promised, "promise-1", None)
    with pytest.raises(RefusedError, match="not there any more"):
        ask_person(promised, "promise-2", script)


def test_somebody_who_speaks_for_the_person_says_more_than_no(sitting: Sitting) -> None:
    promised = promise(promise(sitting, "Ring."), "Write.")
    assert len(unanswered(promised.meeting)) == 2
    answered = note_answer(note_answer(promised, "promise-1", "yes", ""), "promise-2", "no", "Not that.")
    assert unanswered(answered.meeting) == ()
    assert [one.id for one in agreed(answered.meeting)] == ["promise-1"]
    with pytest.raises(RefusedError, match="their life"):
        note_answer(promised, "promise-1", "yes-but", " ")
    with pytest.raises(RefusedError, match="yes, yes but, or no"):
        note_answer(promised, "promise-1", "proposed", "x")
