"""Minutes for a review: each meeting once, nothing of what was said, and the same figures as before."""

from __future__ import annotations

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from roundtable.model.meeting import Meeting, Seat
from roundtable.practice.consultation.gathered import MOST, Added, Gathered, mark, only_what_is_counted
from roundtable.practice.consultation.review import review
from roundtable.practice.consultation.texts import LEFT_OUT, texts_of
from tests.practice.consultation.meetings import meetings

ON = dt.date(2026, 3, 2)


def _meeting(number: int, **fields: object) -> Meeting:
    seats = (Seat(id="nurse", who="Nurse"),)
    return Meeting.model_validate(
        {"id": "small-1", "case": "small", "format": "short", "on": ON, "number": number, "seats": seats, **fields}
    )


@given(st.lists(meetings(), max_size=5))
def test_figures_are_the_same_without_the_words(held: list[Meeting]) -> None:
    before, after = review(held), review(only_what_is_counted(one) for one in held)
    for one, other in zip(before, after, strict=True):
        assert one.frame.equals(other.frame)
        assert one.definition == other.definition


@given(meetings())
def test_no_word_that_was_said_is_left(meeting: Meeting) -> None:
    lean = only_what_is_counted(meeting)
    left = {text for place, text in texts_of(lean).items() if not place.startswith("seats.")}
    assert left <= {LEFT_OUT, "Not asked yet."} | {meeting.label}
    assert only_what_is_counted(lean) == lean


def test_the_same_file_is_noticed_and_another_of_the_same_meeting_takes_its_place() -> None:
    gathered, how = Gathered().add(_meeting(2))
    assert how is Added.NEW
    gathered, how = gathered.add(_meeting(2))
    assert how is Added.AGAIN
    gathered, how = gathered.add(_meeting(2, closed=True))
    assert how is Added.NEWER
    assert [one.closed for one in gathered.meetings] == [True]
    gathered, how = gathered.add(_meeting(1))
    assert how is Added.NEW
    assert [one.number for one in gathered.meetings] == [1, 2]


def test_a_meeting_can_be_taken_out_and_practice_minutes_are_known_as_such() -> None:
    gathered, _ = Gathered().add(_meeting(1), invented=True)
    gathered, _ = gathered.add(_meeting(2))
    first, second = gathered.meetings
    assert gathered.is_invented(first)
    assert not gathered.is_invented(second)
    assert gathered.without(mark(first)) == Gathered((second,))
    assert gathered.without("nothing") == gathered
    mine, how = gathered.add(_meeting(1, closed=True))
    assert how is Added.NEWER
    assert not mine.is_invented(mine.meetings[0])


def test_there_is_a_most() -> None:
    full = Gathered(tuple(only_what_is_counted(_meeting(1, on=ON + dt.timedelta(days=n))) for n in range(MOST)))
    assert full.add(_meeting(2)) == (full, Added.TOO_MANY)
    assert full.add(_meeting(1))[1] is Added.AGAIN
