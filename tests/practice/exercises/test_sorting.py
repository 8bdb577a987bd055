"""Sorting and matching: several homes can be good, and nothing is called wrong."""

from __future__ import annotations

import pytest

from roundtable.errors import RefusedError
from tests.practice.exercises.example import doing


def test_each_thing_is_told_its_homes() -> None:
    done = doing("where-it-belongs").do("answer", {"kettle": "kitchen", "cups": "lounge"})
    homes = {home.item.id: home for home in done.homes}
    assert homes["kettle"].fits
    assert [group.id for group in homes["kettle"].others] == ["lounge"]
    assert not homes["cups"].fits
    assert homes["chairs"].mine == ()


def test_one_thing_can_be_put_into_several_homes_where_the_step_says_so() -> None:
    done = doing("who-can-help").do("answer", {"company/nurse": "yes", "company/neighbour": "yes"})
    assert [group.id for group in done.homes[1].mine] == ["nurse", "neighbour"]


def test_more_homes_than_the_step_says_are_refused() -> None:
    values = {f"company/{group}": "yes" for group in ("nurse", "caretaker", "neighbour")}
    with pytest.raises(RefusedError, match="at most 2"):
        doing("who-can-help").do("answer", values)


def test_nothing_put_anywhere_is_refused() -> None:
    with pytest.raises(RefusedError, match="at least one"):
        doing("where-it-belongs").do("answer", {"kettle": "", "cups": "attic"})
    assert doing("where-it-belongs").missing


def test_kept_data_that_does_not_fit_is_left_out() -> None:
    taken = doing("where-it-belongs").take({"placed": {"kettle": ["kitchen", "lounge"], "cups": ["attic"], "x": 1}})
    assert taken.placed == {"kettle": ("kitchen",)}
    assert doing("where-it-belongs").take({"placed": "x"}).placed == {}
