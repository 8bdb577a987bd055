"""Looking: places are visited one by one, and what each may feel like is no test."""

from __future__ import annotations

import pytest

from roundtable.errors import RefusedError
from tests.practice.exercises.example import doing


def test_a_place_is_visited_and_felt() -> None:
    there = doing("the-room").do("visit", {"spot": "door"})
    assert there.here is not None
    assert there.here.id == "door"
    felt = there.do("feel", {"feels": "both"})
    assert felt.feels == {"door": "both"}
    done = felt.do("answer", {})
    assert (done.here, done.visited) == (None, ("door",))


def test_a_place_that_is_not_there_cannot_be_visited() -> None:
    with pytest.raises(RefusedError, match="in the list"):
        doing("the-room").do("visit", {"spot": "cellar"})


def test_a_feeling_needs_a_place_and_a_choice() -> None:
    with pytest.raises(RefusedError):
        doing("the-room").do("feel", {"feels": "safe"})
    with pytest.raises(RefusedError):
        doing("the-room").do("visit", {"spot": "door"}).do("feel", {"feels": "blue"})


def test_kept_data_that_does_not_fit_is_left_out() -> None:
    taken = doing("the-room").take({"visited": ["door", "cellar"], "feels": {"door": "safe", "table": "blue"}})
    assert (taken.visited, taken.feels) == (("door",), {"door": "safe"})
