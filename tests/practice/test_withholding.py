"""Withholding: what waits, which answer counts, and for which text."""

from __future__ import annotations

from roundtable.practice.guard import NOBODY, Kind, Known
from roundtable.practice.withholding import Withholding

REAL = "Write to ada@example.org"
OTHER = "Write to bob@example.org"


def asked(text: str = REAL) -> Withholding:
    return Withholding().look({"why": text}, {}, NOBODY)


def test_a_harmless_text_waits_for_nothing() -> None:
    assert Withholding().look({"why": "Ask her."}, {}, NOBODY) == Withholding()


def test_a_text_that_may_be_real_waits_with_its_kinds() -> None:
    waiting = asked("Ring Mrs Delgado on 555-0142 or 555-0143").waiting["why"]
    assert waiting.kinds == (Kind.NAME, Kind.TELEPHONE)
    assert waiting.passages(Kind.TELEPHONE) == ("555-0142", "555-0143")


def test_an_answer_lets_this_text_pass_now_and_later() -> None:
    answers = {"invented-why": asked().waiting["why"].mark}
    passed = asked().look({"why": REAL}, answers, NOBODY)
    assert not passed.waiting
    assert not passed.look({"why": REAL}, {}, NOBODY).waiting


def test_an_answer_is_for_this_text_only() -> None:
    answers = {"invented-why": asked().waiting["why"].mark}
    again = asked().look({"why": OTHER}, answers, NOBODY)
    assert again.waiting["why"].text == OTHER
    assert not again.answered


def test_an_answer_is_for_this_field_only() -> None:
    answers = {"invented-why": asked().waiting["why"].mark}
    both = asked().look({"why": REAL, "else": REAL}, answers, NOBODY)
    assert set(both.waiting) == {"else"}


def test_nobody_can_answer_before_the_question_was_asked() -> None:
    answers = {"invented-why": asked().waiting["why"].mark}
    assert Withholding().look({"why": REAL}, answers, NOBODY).waiting


def test_a_changed_text_ends_the_waiting() -> None:
    assert not asked().look({"why": "Ask her."}, {}, NOBODY).waiting


def test_leaving_forgets_what_waits_and_keeps_the_answers() -> None:
    passed = asked().look({"why": REAL}, {"invented-why": asked().waiting["why"].mark}, NOBODY)
    left = passed.look({"why": OTHER}, {}, NOBODY).leave()
    assert not left.waiting
    assert left.answered == {("why", REAL)}


def test_known_people_do_not_wait() -> None:
    assert not Withholding().look({"why": "Ask Harold Pinkerton."}, {}, Known.of(["Harold Pinkerton"])).waiting
