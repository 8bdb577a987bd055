"""Marking: a learner's marks beside those of the authors."""

from __future__ import annotations

from tests.practice.exercises.example import doing


def test_marks_are_told_apart() -> None:
    done = doing("read-the-note").do("answer", {"two": "yes", "three": "yes"})
    assert [piece.id for piece in done.both] == ["two"]
    assert [piece.id for piece in done.ours] == ["four"]
    assert [piece.id for piece in done.yours] == ["three"]


def test_no_mark_is_an_answer_too() -> None:
    done = doing("read-the-note").do("answer", {})
    assert (doing("read-the-note").stage, done.stage) == ("open", "shown")


def test_kept_marks_that_are_not_there_are_left_out() -> None:
    assert doing("read-the-note").take({"marked": ["two", "nine"], "shown": True}).marked == ("two",)
