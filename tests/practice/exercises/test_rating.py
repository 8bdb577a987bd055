"""Rating: before reading, and again after it."""

from __future__ import annotations

import pytest

from roundtable.errors import RefusedError
from tests.practice.exercises.example import doing


def test_a_claim_is_rated_twice() -> None:
    read = doing("is-it-so").do("rate", {"rate": "4"})
    assert (read.before, read.shown, read.stage) == (4, False, "read")
    done = read.do("answer", {"rate": "2"})
    assert (done.before, done.after, done.stage) == (4, 2, "shown")
    assert done.again().stage == "open"


def test_rating_again_needs_a_first_rating() -> None:
    with pytest.raises(RefusedError, match="before you read on"):
        doing("is-it-so").do("answer", {"rate": "2"})


@pytest.mark.parametrize("rate", ["", "0", "6", "x"])
def test_only_the_scale_can_be_chosen(rate: str) -> None:
    with pytest.raises(RefusedError):
        doing("is-it-so").do("rate", {"rate": rate})


def test_kept_ratings_outside_the_scale_are_left_out() -> None:
    taken = doing("is-it-so").take({"before": 9, "after": True, "shown": True})
    assert (taken.before, taken.after, taken.shown) == (0, 0, False)
    assert doing("is-it-so").take({"before": 2, "after": 3, "shown": True}).shown
