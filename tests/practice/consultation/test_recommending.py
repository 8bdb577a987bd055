"""Recommendations with a verdict, a reason and whose; and promises that are proposed until the person answers."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import pytest

from roundtable.errors import RefusedError
from roundtable.practice.consultation import recommending as moves
from roundtable.practice.consultation.asking import note_answer
from tests.practice.consultation.conftest import TODAY

if TYPE_CHECKING:
    from roundtable.practice.consultation.sitting import Sitting

LATER = TODAY + dt.timedelta(days=4)


@pytest.fixture
def recommended(sitting: Sitting) -> Sitting:
    """The nurse recommends something about money."""
    return moves.recommend(sitting, "Ring the harbour office.", "nurse", "money")


def test_a_recommendation_carries_its_profession(recommended: Sitting) -> None:
    one = recommended.meeting.recommendations[0]
    assert (one.id, one.seat, one.domain, one.verdict) == ("recommendation-1", "nurse", "money", "open")
    with pytest.raises(RefusedError, match="verb"):
        moves.recommend(recommended, "")
    with pytest.raises(RefusedError, match="at the table"):
        moves.recommend(recommended, "x", "nobody")
    with pytest.raises(RefusedError, match="list"):
        moves.recommend(recommended, "x", domain="weather")


def test_an_answer_has_a_reason_and_somebody_who_gives_it(recommended: Sitting) -> None:
    answered = moves.answer(
        recommended, "recommendation-1", "accepted", by="worker", reason="It is free.", person_view="Good."
    )
    one = answered.meeting.recommendations[0]
    assert (one.verdict, one.by, one.reason, one.person_view) == ("accepted", "Social worker", "It is free.", "Good.")
    opened = moves.answer(answered, "recommendation-1", "open", by="", reason="")
    assert opened.meeting == recommended.meeting


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"reason": " "}, "reason"),
        ({"by": "nobody"}, "who answers"),
        ({"verdict": "maybe"}, "Choose accepted"),
        ({"verdict": "declined"}, "Say what Ada thinks"),
    ],
)
def test_an_answer_that_lacks_something_is_refused(recommended: Sitting, changes: dict[str, Any], words: str) -> None:
    given = {"verdict": "accepted", "by": "worker", "reason": "It is free.", **changes}
    with pytest.raises(RefusedError, match=words):
        moves.answer(recommended, "recommendation-1", **given)
    with pytest.raises(RefusedError, match="not there any more"):
        moves.answer(recommended, "recommendation-2", **given)


def test_nothing_is_declined_for_the_person_without_their_view_or_that_they_were_not_asked(
    recommended: Sitting,
) -> None:
    asked = moves.answer(
        recommended, "recommendation-1", "declined", by="worker", reason="Too early.", person_view="I'd ring myself."
    )
    assert asked.meeting.recommendations[0].person_view == "I'd ring myself."
    unasked = moves.answer(
        recommended, "recommendation-1", "declined", by="worker", reason="Too early.", person_not_asked=True
    )
    assert unasked.meeting.recommendations[0].person_view == moves.NOT_ASKED
    own = moves.answer(recommended, "recommendation-1", "declined", by="person", reason="I ring myself.")
    assert (own.meeting.recommendations[0].by, own.meeting.recommendations[0].person_view) == ("Ada", "I ring myself.")


def test_a_promise_comes_of_what_was_taken(recommended: Sitting) -> None:
    with pytest.raises(RefusedError, match="not taken"):
        moves.propose(recommended, "recommendation-1")
    taken = moves.answer(recommended, "recommendation-1", "adapted", by="worker", reason="In spring.")
    promised = moves.propose(taken, "recommendation-1").meeting.promises[0]
    assert (promised.does, promised.domain, promised.answer) == ("Ring the harbour office.", "money", "proposed")
    gone = moves.remove_recommendation(
        moves.promise(moves.propose(taken, "recommendation-1"), "Sit."), "recommendation-1"
    )
    assert gone.meeting.recommendations == ()
    assert [one.recommendation for one in gone.meeting.promises] == [None, None]


def test_a_promise_has_one_owner_a_day_a_sign_and_somebody_who_asks(sitting: Sitting) -> None:
    promised = moves.promise(sitting, "Ring the harbour office.", "money")
    whole = moves.edit_promise(
        promised, "promise-1", owner="person", by=LATER, known_by="A date.", asks="peer", ask_by=str(TODAY)
    ).meeting.promises[0]
    assert (whole.owner, whole.by, whole.known_by, whole.asks, whole.ask_by) == (
        "person",
        LATER,
        "A date.",
        "peer",
        TODAY,
    )
    assert moves.remove_promise(promised, "promise-1").meeting.promises == ()
    with pytest.raises(RefusedError, match="verb"):
        moves.promise(sitting, " ")


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"owner": "nobody"}, "at the table"),
        ({"asks": "person"}, "at the table"),
        ({"by": TODAY - dt.timedelta(days=1)}, "before the meeting"),
        ({"ask_by": TODAY - dt.timedelta(days=1)}, "before the meeting"),
        ({"by": TODAY, "ask_by": LATER}, "asked before"),
        ({"by": "soon"}, "year, month and day"),
        ({"does": ""}, "verb"),
        ({"answer": "yes"}, "no such field"),
    ],
)
def test_a_promise_that_cannot_be_is_refused(sitting: Sitting, fields: dict[str, Any], words: str) -> None:
    with pytest.raises(RefusedError, match=words):
        moves.edit_promise(moves.promise(sitting, "Ring."), "promise-1", **fields)


def test_an_action_that_is_gone_cannot_be_written(sitting: Sitting) -> None:
    for move in (moves.remove_promise, moves.edit_promise):
        with pytest.raises(RefusedError, match="not there any more"):
            move(sitting, "promise-1")


def test_a_field_that_is_emptied_is_nothing_again(sitting: Sitting) -> None:
    promised = moves.edit_promise(moves.promise(sitting, "Ring."), "promise-1", owner="nurse", by=LATER)
    bare = moves.edit_promise(promised, "promise-1", owner="", by="").meeting.promises[0]
    assert (bare.owner, bare.by) == (None, None)


@pytest.mark.parametrize(("answer", "after"), [("yes", "proposed"), ("no", "proposed"), ("yes-but", "yes-but")])
def test_whoever_said_yes_to_something_else_is_asked_again(sitting: Sitting, answer: str, after: str) -> None:
    answered = note_answer(moves.promise(sitting, "Ring."), "promise-1", answer, "My words.")
    changed = moves.edit_promise(answered, "promise-1", does="Write.").meeting.promises[0]
    assert changed.answer == after
    assert changed.answer_words == ("My words." if after == answer else "")
    same = moves.edit_promise(answered, "promise-1", known_by="A date.").meeting.promises[0]
    assert same.answer == answer


def test_a_person_whom_nobody_asked_has_said_nothing(recommended: Sitting) -> None:
    with pytest.raises(RefusedError, match="nobody has asked"):
        moves.answer(recommended, "recommendation-1", "declined", by="person", reason="Too far.", person_not_asked=True)
