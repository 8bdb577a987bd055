"""Every step of every exercise that we ship, open and answered: accessible, and readable at 320 pixels."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from roundtable.content.catalogue import Catalogue
from roundtable.screens.base import Event
from roundtable.screens.exercise.screen import ExerciseScreen
from tests.browser.exercise_states import LABS
from tests.browser.looking import NARROWEST, WHOLE, find_problems
from tests.browser.state import PREFIX, State
from tests.content.answering import answers_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Page

    from tests.browser.static_pages import Site


def states_of(exercise_id: str) -> Iterator[State]:
    """The first page, each step before and after its answer, and the end."""
    catalogue = Catalogue()
    screen = ExerciseScreen(PREFIX, catalogue.exercise(exercise_id), catalogue)
    yield State("note", LABS, screen.frame())
    screen.work = screen.work.start()  # a closed one too: it will be opened some day
    for step in screen.exercise.steps:
        yield State(f"{step.id}-open", LABS, screen.frame())
        for act, values in answers_of(step):
            screen.handle(Event(f"do-{act}", screen.step, values))
        yield State(f"{step.id}-answered", LABS, screen.frame())
        screen.handle(Event("next", screen.step, {}))
    yield State("end", LABS, screen.frame())


@pytest.mark.parametrize("exercise_id", Catalogue().exercise_ids())
def test_every_step_is_accessible_and_readable_on_a_narrow_phone(exercise_id: str, site: Site, still: Page) -> None:
    states = [*states_of(exercise_id)]
    site.put(exercise_id, states)
    found = {}
    for state in states:
        if problems := find_problems(still, site, exercise_id, state, whole=WHOLE[:1], shapes=[NARROWEST]):
            found[state.name] = problems
    assert found == {}
