"""Filling a grid: a row may need one mark exactly once."""

from __future__ import annotations

import pytest

from roundtable.errors import RefusedError
from tests.practice.exercises.example import doing

GOOD = {"buying/tove": "lead", "buying/caretaker": "helps", "mending/caretaker": "lead"}


def test_cells_are_compared_with_what_fits() -> None:
    done = doing("who-does-it").do("answer", GOOD)
    buying = done.compare(done.step.rows[0])
    assert [cell.agrees for cell in buying] == [True, True]
    assert buying[1].fits == "Helps or empty"
    mending = done.compare(done.step.rows[1])
    assert (mending[0].mine, mending[0].fits, mending[0].agrees) == ("\u2013", "empty", True)


@pytest.mark.parametrize("values", [{"buying/tove": "lead", "buying/caretaker": "lead"}, {"buying/tove": "helps"}])
def test_a_row_without_exactly_one_lead_is_named(values: dict[str, str]) -> None:
    with pytest.raises(RefusedError, match=r"Leads.*exactly once.*Buying it"):
        doing("who-does-it").do("answer", values)


def test_an_empty_grid_is_refused() -> None:
    with pytest.raises(RefusedError, match="at least one"):
        doing("who-does-it").do("answer", {"buying/tove": "dance"})


def test_marks_can_be_noted_before_the_answer() -> None:
    assert doing("who-does-it").do("note", {"buying/tove": "lead"}).marks == {"buying/tove": "lead"}


def test_without_a_rule_any_marks_do() -> None:
    grid = doing("who-does-it")
    free = type(grid)(grid.step.model_copy(update={"exactly_one": None}))
    assert free.do("answer", {"buying/tove": "helps"}).shown


def test_kept_marks_that_do_not_fit_are_left_out() -> None:
    assert doing("who-does-it").take({"marks": {"buying/tove": "x", "mending/tove": "lead"}}).marks == {
        "mending/tove": "lead"
    }
