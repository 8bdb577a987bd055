"""Choosing: one option or several; what follows is opened, and every option can be tried."""

from __future__ import annotations

import pytest

from roundtable.errors import RefusedError
from tests.practice.exercises.example import doing


def test_one_option_opens_what_follows() -> None:
    chosen = doing("first-words").do("answer", {"option": "forbid", "why": "  It was late. "})
    assert [option.id for option in chosen.options] == ["forbid"]
    assert [option.id for option in chosen.others] == ["find-out"]
    assert chosen.shown
    assert chosen.words == {"why": "It was late."}


def test_nothing_chosen_is_refused() -> None:
    with pytest.raises(RefusedError, match="Choose one"):
        doing("first-words").do("answer", {})


@pytest.mark.parametrize("values", [{}, {"option-buy": "yes", "option-borrow": "yes", "option-wait": "yes"}])
def test_several_are_chosen_within_the_limits(values: dict[str, str]) -> None:
    with pytest.raises(RefusedError, match="at least 1 and at most 2"):
        doing("two-things").do("answer", values)


def test_an_option_that_is_not_there_is_no_choice() -> None:
    with pytest.raises(RefusedError):
        doing("first-words").do("answer", {"option": "dance"})


def test_trying_again_keeps_what_was_seen() -> None:
    again = doing("first-words").do("answer", {"option": "forbid"}).again().do("answer", {"option": "find-out"})
    assert again.seen == ("find-out", "forbid")
    assert not again.words


def test_an_answer_that_is_open_takes_no_other() -> None:
    chosen = doing("first-words").do("answer", {"option": "forbid"})
    with pytest.raises(RefusedError, match="already done"):
        chosen.do("answer", {"option": "find-out"})


def test_an_exact_number_is_said_plainly() -> None:
    two = doing("two-things")
    exact = type(two)(two.step.model_copy(update={"least": 2}))
    with pytest.raises(RefusedError, match=r"^Choose 2\.$"):
        exact.do("answer", {"option-buy": "yes"})


def test_kept_data_that_does_not_fit_is_left_out() -> None:
    taken = doing("first-words").take({"chosen": ["dance"], "why": 3, "seen": "forbid", "shown": True})
    assert (taken.chosen, taken.why, taken.seen, taken.shown) == ((), "", (), False)
