"""Every exercise that we ship: each step is reached, shown, answered, and printed; each row it serves is met."""

from __future__ import annotations

import json
from html import unescape
from typing import TYPE_CHECKING

import pytest

from roundtable.content.catalogue import Catalogue
from roundtable.exchange.exercise_answer import describe_answer
from roundtable.exchange.exercise_task import describe_task
from roundtable.model.exercise import Family
from roundtable.practice.exercises.restoring import restore, snapshot
from roundtable.practice.exercises.work import Place
from roundtable.screens.base import Event
from roundtable.screens.exercise.screen import ExerciseScreen
from tests.content.answering import answers_of

if TYPE_CHECKING:
    from roundtable.model.exercise import Exercise

IDS = Catalogue().exercise_ids()


@pytest.fixture(scope="module", params=IDS)
def exercise(request: pytest.FixtureRequest) -> Exercise:
    """Each exercise."""
    return Catalogue().exercise(request.param)


def test_every_step_is_reached_answered_and_left(exercise: Exercise) -> None:
    screen = ExerciseScreen("rt1", exercise, Catalogue())
    if exercise.closed:
        screen.work = screen.work.start()
    else:
        screen.handle(Event("start", screen.step, {}))
    met = []
    for step in exercise.steps:
        assert screen.work.doing.step is step
        met.append(step.id)
        for act, values in answers_of(step):
            screen.handle(Event(f"do-{act}", screen.step, values))
            assert step.title in unescape(screen.frame())
        assert screen.work.doing.shown
        screen.handle(Event("next", screen.step, {}))
    assert screen.work.place is Place.END
    assert {row.step for row in exercise.serves} <= set(met)


def test_every_step_is_shown_to_a_room_and_printed(exercise: Exercise) -> None:
    screen = ExerciseScreen("rt1", exercise, Catalogue(), room=True)
    screen.work = screen.work.start()
    for step in exercise.steps:
        assert describe_task(step)
        assert describe_answer(step)
        assert step.title in unescape(screen.frame())
        screen.handle(Event("reveal", screen.step, {}))
        assert step.title in unescape(screen.frame())
        screen.handle(Event("next", screen.step, {}))


def test_every_place_is_kept_and_found_again(exercise: Exercise) -> None:
    screen = ExerciseScreen("rt1", exercise, Catalogue())
    screen.work = screen.work.start()
    for step in exercise.steps:
        for act, values in answers_of(step):
            screen.handle(Event(f"do-{act}", screen.step, values))
            kept = json.loads(json.dumps(snapshot(screen.work)))
            restored = restore(exercise, kept)
            assert restored.whole
            assert snapshot(restored.work) == kept
        screen.handle(Event("next", screen.step, {}))


def test_two_exercises_come_before_a_first_consultation() -> None:
    firsts = [one for one in map(Catalogue().exercise, IDS) if one.first]
    assert sorted(one.family for one in firsts) == [Family.CULTURAL_HUMILITY, Family.TRAUMA_INFORMED]
