"""Steps that leave no trace."""

from __future__ import annotations

import pytest

from tests.practice.exercises.example import doing


@pytest.mark.parametrize("step", ["for-yourself", "play-it"])
def test_only_that_it_is_over_is_kept(step: str) -> None:
    done = doing(step).do("answer", {"private": "something that nobody sends"})
    assert done.data() == {"shown": True}
    assert done.words == {}
    assert doing(step).take({"shown": True, "private": "x"}).data() == {"shown": True}
