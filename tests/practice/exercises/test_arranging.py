"""Arranging: things move by one place, and begin in an order that gives nothing away."""

from __future__ import annotations

import pytest

from roundtable.errors import RefusedError
from tests.practice.exercises.example import doing


def test_it_begins_shuffled_and_always_in_the_same_way() -> None:
    first = doing("in-what-order")
    assert first.order == doing("in-what-order").order
    assert list(first.order) != [item.id for item in first.step.items]
    assert sorted(first.order) == sorted(item.id for item in first.step.items)


def test_two_things_are_never_shuffled_into_the_authors_order() -> None:
    first = doing("in-what-order")
    for name in map(str, range(30)):
        step = first.step.model_copy(update={"id": name})
        assert list(type(first)(step).order) != [item.id for item in step.items]


def test_a_thing_moves_up_and_down() -> None:
    start = doing("in-what-order")
    moved = start.do("down", {"item": start.order[0]})
    assert moved.order[1] == start.order[0]
    assert moved.moved == start.order[0]
    assert moved.do("up", {"item": start.order[0]}).order == start.order


@pytest.mark.parametrize(("act", "place"), [("up", 0), ("down", -1)])
def test_nothing_moves_beyond_the_ends(act: str, place: int) -> None:
    start = doing("in-what-order")
    with pytest.raises(RefusedError, match="cannot move"):
        start.do(act, {"item": start.order[place]})


def test_what_is_not_there_does_not_move() -> None:
    with pytest.raises(RefusedError, match="cannot move"):
        doing("in-what-order").do("up", {"item": "dance"})


def test_the_answer_says_where_each_was_put() -> None:
    done = doing("in-what-order").do("answer", {})
    assert [one.item.id for one in done.beside] == [item.id for item in done.step.items]
    assert [one.theirs for one in done.beside] == [1, 2, 3]
    assert all(done.order[one.mine - 1] == one.item.id for one in done.beside)
    assert [item.id for item in done.items] == list(done.order)


@pytest.mark.parametrize("order", [None, "boil", ["boil"], ["ask", "count", 3]])
def test_a_kept_order_of_other_things_is_left_out(order: object) -> None:
    assert doing("in-what-order").take({"order": order}).order == doing("in-what-order").order
