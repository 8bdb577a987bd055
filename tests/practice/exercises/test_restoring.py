"""Snapshots of work: they come back as they were, and nothing in them is trusted."""

from __future__ import annotations

import json
from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roundtable.errors import RefusedError
from roundtable.practice.exercises.restoring import restore, snapshot
from roundtable.practice.exercises.work import Place, Work
from tests.browser.exercise_states import ANSWERS
from tests.practice.exercises.example import EVERY_KIND

json_values = st.recursive(
    st.none() | st.booleans() | st.integers(-5, 20) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner, max_size=3),
    max_leaves=8,
)
fields = ("shown", "chosen", "why", "seen", "order", "placed", "marked", "marks", "before", "after", "written")
more = ("visited", "feels", "planned", "day", "acts", "allowed", "until")


def played(seed: int) -> Work:
    """Somebody who does some steps, skips others, and stops somewhere."""
    chance = Random(seed)  # noqa: S311  a way to play, and no secret
    work = Work(EVERY_KIND).start()
    for step in EVERY_KIND.steps:
        if chance.random() < 0.2:
            return work
        if chance.random() < 0.3:
            work = work.skip()
            continue
        for act, values in ANSWERS[step.id]:
            try:
                work = work.do(act, values)
            except RefusedError:
                continue
        work = work.go_on()
    return work


@given(st.integers(0, 10_000))
def test_work_comes_back_as_it_was(seed: int) -> None:
    work = played(seed)
    data = json.loads(json.dumps(snapshot(work)))
    restored = restore(EVERY_KIND, data)
    assert restored.whole
    assert snapshot(restored.work) == snapshot(work)


@given(
    st.dictionaries(
        st.sampled_from([step.id for step in EVERY_KIND.steps]),
        st.dictionaries(st.sampled_from([*fields, *more]), json_values),
    ),
    json_values,
    json_values,
    json_values,
)
def test_nothing_in_a_snapshot_is_trusted(steps: dict[str, Any], step: object, place: object, skipped: object) -> None:
    data = {"exercise": EVERY_KIND.id, "version": 1, "steps": steps, "step": step, "place": place, "skipped": skipped}
    work = restore(EVERY_KIND, data).work
    again = restore(EVERY_KIND, json.loads(json.dumps(snapshot(work))))
    assert snapshot(again.work) == snapshot(work)
    assert again.whole


@pytest.mark.parametrize("data", [None, 3, {}, {"exercise": "another", "version": 1}])
def test_what_is_no_snapshot_of_this_exercise_is_refused(data: object) -> None:
    with pytest.raises(RefusedError, match="not a saved place of this exercise"):
        restore(EVERY_KIND, data)


def test_another_version_is_refused() -> None:
    with pytest.raises(RefusedError, match="another version"):
        restore(EVERY_KIND, {"exercise": EVERY_KIND.id, "version": 2})


def test_steps_that_are_not_there_are_left_out() -> None:
    restored = restore(
        EVERY_KIND, {"exercise": EVERY_KIND.id, "version": 1, "steps": 3, "step": "gone", "place": "step"}
    )
    assert not restored.whole
    assert (restored.work.at, restored.work.place) == (0, Place.STEP)
