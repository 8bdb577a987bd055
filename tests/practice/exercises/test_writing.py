"""Writing: own words are kept and never marked; one promise may be needed."""

from __future__ import annotations

import pytest

from roundtable.errors import RefusedError
from roundtable.practice.exercises.doing import LONGEST_WORDS
from tests.practice.exercises.example import doing


def test_own_words_open_those_of_others() -> None:
    done = doing("in-better-words").do("answer", {"sign": "  Please mind the socket. "})
    assert done.words == {"sign": "Please mind the socket."}
    assert done.shown


@pytest.mark.parametrize("step", ["in-better-words", "a-promise"])
def test_nothing_written_can_be_skipped_and_not_answered(step: str) -> None:
    with pytest.raises(RefusedError):
        doing(step).do("answer", {"sign": "   "})


def test_a_promise_that_is_needed_is_asked_for() -> None:
    with pytest.raises(RefusedError, match="needed too: One thing my service must change"):
        doing("a-promise").do("answer", {"ask": "Who fills it?"})
    done = doing("a-promise").do("answer", {"change": "A socket"})
    assert done.words == {"change": "A socket"}


def test_without_a_needed_promise_one_of_them_is_enough() -> None:
    promising = doing("a-promise")
    free = type(promising)(
        promising.step.model_copy(
            update={"promises": tuple(one.model_copy(update={"needed": False}) for one in promising.step.promises)}
        )
    )
    assert free.missing == "Write at least one of them, or skip this step."


@pytest.mark.parametrize("step", ["in-better-words", "a-promise"])
def test_kept_words_are_cut_and_cleaned(step: str) -> None:
    field = {"in-better-words": "sign", "a-promise": "change"}[step]
    taken = doing(step).take({"written": {field: "x" * 9000, "other": "y"}, "shown": True})
    assert taken.written == {field: "x" * LONGEST_WORDS}
    assert taken.shown
    assert doing(step).take({"written": [1]}).written == {}
