"""Allocating: a budget cannot be overspent, and every number stays within its line."""

from __future__ import annotations

import pytest

from roundtable.errors import RefusedError
from roundtable.practice.exercises.allocating import amount
from tests.practice.exercises.example import doing


def test_it_begins_with_the_plan_of_the_step() -> None:
    start = doing("the-budget")
    assert start.planned == {"kettle": 0, "cups": 2, "cable": 1}
    assert (start.spent, start.left, start.missing) == (10, 20, "")


def test_numbers_are_taken_within_their_bounds_and_others_left_alone() -> None:
    plan = doing("the-budget").do("plan", {"kettle": "7", "cups": "x", "cable": "0"})
    assert plan.planned == {"kettle": 1, "cups": 2, "cable": 1}


def test_one_more_and_one_fewer() -> None:
    plan = doing("the-budget").do("more", {"post": "cups"}).do("less", {"post": "kettle"})
    assert plan.planned == {"kettle": 0, "cups": 3, "cable": 1}
    with pytest.raises(RefusedError, match="no such line"):
        plan.do("more", {"post": "sofa"})


def test_a_plan_that_costs_too_much_says_by_how_much() -> None:
    with pytest.raises(RefusedError, match="5 crowns more than there is"):
        doing("the-budget").do("answer", {"kettle": "1", "cups": "4"})


def test_the_answer_tells_what_is_there_and_what_is_not() -> None:
    done = doing("the-budget").do("answer", {"cups": "0"})
    assert [post.id for post in done.funded] == ["cable"]
    assert [post.id for post in done.dropped] == ["kettle", "cups"]


def test_a_kept_plan_that_costs_too_much_is_not_answered() -> None:
    taken = doing("the-budget").take({"planned": {"kettle": 1, "cups": 6}, "shown": True})
    assert not taken.shown
    assert doing("the-budget").take({"planned": 3}).planned == doing("the-budget").planned


@pytest.mark.parametrize(("number", "written"), [(1200, "1,200"), (2.5, "2.50"), (0, "0")])
def test_amounts_are_written_as_people_write_them(number: float, written: str) -> None:
    assert amount(number) == written
