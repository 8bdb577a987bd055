"""Tending a desk: time runs out, acts bring later events, and loops stay open until they are closed."""

from __future__ import annotations

import pytest

from roundtable.errors import RefusedError
from tests.practice.exercises.example import doing


def lying(one: object) -> list[str]:
    return [it.happening.id for it in one]  # type: ignore[attr-defined]


def test_an_act_takes_time_and_closes_a_loop() -> None:
    desk = doing("two-days").do("act", {"act": "letter/mend"})
    assert desk.minutes_left == 10
    assert lying(desk.closed) == ["letter"]
    with pytest.raises(RefusedError, match="takes 15 minutes, and there are 10"):
        desk.do("act", {"act": "call/answer"})


@pytest.mark.parametrize("act", ["", "letter/dance", "bill/pay", "nothing"])
def test_only_what_lies_on_the_desk_can_be_done(act: str) -> None:
    with pytest.raises(RefusedError, match="lies on the desk"):
        doing("two-days").do("act", {"act": act})


def test_nothing_is_done_twice() -> None:
    desk = doing("two-days").do("act", {"act": "letter/note"})
    with pytest.raises(RefusedError):
        desk.do("act", {"act": "letter/mend"})


def test_an_act_brings_an_event_on_a_later_day() -> None:
    desk = doing("two-days").do("act", {"act": "letter/mend"}).do("next-day", {})
    assert lying(desk.today) == ["call", "bill"]
    assert desk.stage == "day-2"
    assert lying(doing("two-days").do("next-day", {}).today) == ["letter", "call"]


def test_the_last_day_shows_what_became_of_it() -> None:
    desk = doing("two-days").do("act", {"act": "letter/note"}).do("next-day", {}).do("next-day", {})
    assert desk.shown
    assert (lying(desk.closed), lying(desk.loose), lying(desk.left)) == ([], ["letter"], ["call"])
    assert desk.stage == "shown"
    fresh = desk.again()
    assert (fresh.day, fresh.acts, fresh.shown) == (1, {}, False)


def test_kept_days_are_played_again_as_far_as_they_fit() -> None:
    desk = doing("two-days").do("act", {"act": "letter/mend"}).do("next-day", {}).do("act", {"act": "bill/pay"})
    assert doing("two-days").take(desk.data()) == desk
    too_much = {"day": 1, "acts": {"letter": ["mend", 1], "call": ["answer", 1], "bill": ["pay", 1], "x": 3}}
    assert lying(doing("two-days").take(too_much).closed) == ["letter"]
    assert doing("two-days").take({"day": 99, "acts": 3}).day == 1


def test_a_kept_answer_needs_the_last_day() -> None:
    assert not doing("two-days").take({"day": 1, "shown": True}).shown
    assert doing("two-days").take({"day": 2, "shown": True}).shown
