"""A session: exercises in an order, and the minutes they take."""

from __future__ import annotations

import pytest

from roundtable.errors import RefusedError
from roundtable.practice.exercises.session import MOST, Session


def test_exercises_are_added_moved_and_taken_out() -> None:
    session = Session().toggle("a").toggle("b").toggle("c").toggle("b")
    assert session.picked == ("a", "c")
    assert session.earlier("c").picked == ("c", "a")
    assert session.minutes({"a": 8, "c": 12}) == 20


@pytest.mark.parametrize("exercise", ["a", "unknown"])
def test_nothing_moves_before_the_first(exercise: str) -> None:
    with pytest.raises(RefusedError, match="at the beginning"):
        Session(("a",)).earlier(exercise)


def test_a_session_has_an_end() -> None:
    with pytest.raises(RefusedError, match=f"at most {MOST}"):
        Session(tuple(map(str, range(MOST)))).toggle("more")


@pytest.mark.parametrize("data", [None, 3, {"picked": 3}, {"picked": [3, "x"]}])
def test_kept_data_that_is_no_session_is_an_empty_one(data: object) -> None:
    assert Session.from_data(data, {"a"}).picked == ()


def test_a_kept_session_comes_back() -> None:
    session = Session(("b", "a"))
    assert Session.from_data(session.to_data(), {"a", "b"}) == session
