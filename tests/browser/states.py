"""Every state of every screen, by what it belongs to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from roundtable.content.catalogue import Catalogue
from tests.browser.case_states import case_states
from tests.browser.exercise_states import LABS, exercise_frames, library_frames, room_frames
from tests.browser.meeting_states import CONSULTATIONS as MEETINGS
from tests.browser.meeting_states import meeting_frames
from tests.browser.plan_states import PLANS as PLANNING
from tests.browser.plan_states import plan_frames
from tests.browser.room_states import room_states
from tests.browser.start_states import shelf_states, start_states
from tests.browser.state import PREFIX, State
from tests.browser.word_states import glossary_states, lens_states, word_states

if TYPE_CHECKING:
    from collections.abc import Iterator

START_PAGE, SHELF, ROOM, GLOSSARY, WORDS, EXERCISES = "start", "shelf", "room", "glossary", "words", "exercises"
LENS, PLANS, CONSULTATIONS = "lens", "plans", "consultations"


def states_of(name: str) -> list[State]:
    """All states of the start page, of the shelf, of a room, of the glossary, or of a case."""
    makers = {
        START_PAGE: start_states,
        SHELF: shelf_states,
        ROOM: room_states,
        GLOSSARY: glossary_states,
        WORDS: word_states,
        EXERCISES: exercise_states,
        LENS: lens_states,
        PLANS: plan_states,
        CONSULTATIONS: meeting_states,
    }
    return [*makers[name]()] if name in makers else case_states(name)


def all_names() -> list[str]:
    """Everything that has states: start page, shelf, a room, the glossary and its practice, and each of our cases."""
    return [START_PAGE, SHELF, ROOM, GLOSSARY, WORDS, LENS, EXERCISES, *Catalogue().case_ids()]


def plan_states() -> Iterator[State]:
    """Every section, form and tool of the care-plan builder; `test_plan_pages` looks at them."""

    for name, printed in plan_frames(PREFIX):
        yield State(name, PLANNING, printed)


def meeting_states() -> Iterator[State]:
    """Every step of a consultation and what is around it; `test_meeting_pages` looks at them."""

    for name, printed in meeting_frames(PREFIX):
        yield State(name, MEETINGS, printed)


def exercise_states() -> Iterator[State]:
    """The library of exercises, and a step of every kind, alone and in a room."""

    every = {"library": library_frames, "alone": exercise_frames, "room": room_frames}
    for label, frames in every.items():
        for name, printed in frames(PREFIX):
            yield State(f"{label}-{name}", LABS, printed)
