"""What comes from a browser becomes an event, or nothing."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roundtable.errors import RefusedError
from roundtable.screens.base import LONGEST_VALUE, MOST_VALUES, Event, Result, Screen, on, parse_event
from tests.practice.test_restoring import JSON


class Counter(Screen):
    """A screen with one step and one button."""

    kind = "counter"

    def __init__(self) -> None:
        super().__init__("t")
        self.count = 0

    def here(self, event: Event) -> bool:
        return event.on == "step"

    @on("add")
    def add(self, event: Event) -> None:
        self.count += event.number("by")


@given(message=st.dictionaries(st.sampled_from(["name", "on", "values", "kind"]), JSON))
def test_parse_event_makes_an_event_of_texts_or_nothing(message: dict[str, Any]) -> None:
    event = parse_event(message)
    if event is not None:
        assert isinstance(event.name, str)
        assert isinstance(event.on, str)
        assert all(isinstance(key, str) and isinstance(value, str) for key, value in event.values.items())


def test_parse_event_reads_name_step_and_values() -> None:
    message = {"name": "add", "on": "step", "values": {"by": "2"}, "more": 1}
    assert parse_event(message) == Event("add", "step", {"by": "2"})
    assert parse_event({"name": "add"}) == Event("add")


@pytest.mark.parametrize(
    "message",
    [
        {},
        {"name": 1},
        {"name": "x" * 61},
        {"name": "add", "on": None},
        {"name": "add", "on": "x" * 201},
        {"name": "add", "values": []},
        {"name": "add", "values": {"by": 2}},
        {"name": "add", "values": {1: "2"}},
        {"name": "add", "values": {"by": "x" * (LONGEST_VALUE + 1)}},
        {"name": "add", "values": {str(number): "" for number in range(MOST_VALUES + 1)}},
    ],
)
def test_parse_event_makes_nothing_of_what_is_malformed_or_too_large(message: dict[str, Any]) -> None:
    assert parse_event(message) is None


@pytest.mark.parametrize("text", ["", "-1", "1.5", "٣", "1e3", " 1", "123456789", "x"])
def test_event_number_refuses_what_is_no_whole_number(text: str) -> None:
    with pytest.raises(RefusedError, match="Choose one"):
        Event("add", "step", {"by": text}).number("by")


def test_event_value_is_empty_where_there_is_none() -> None:
    assert Event("add").value("by") == ""


def test_screen_hands_an_event_to_its_handler() -> None:
    screen = Counter()
    assert screen.handle(Event("add", "step", {"by": "2"})) == Result()
    assert screen.count == 2


@pytest.mark.parametrize(
    "event", [Event("add", "elsewhere", {"by": "2"}), Event("take", "step"), Event("handle", "step")]
)
def test_screen_refuses_unknown_events_and_those_of_other_steps(event: Event) -> None:
    screen = Counter()
    with pytest.raises(RefusedError, match="already done"):
        screen.handle(event)
    assert screen.count == 0


def test_screen_has_nothing_to_continue_or_keep_unless_it_says_so() -> None:
    screen = Counter()
    assert (screen.restores, screen.documents(), screen.value()) == (None, {}, {})
    with pytest.raises(RefusedError, match="nothing to continue"):
        screen.restore({"data": {}})


def test_handlers_are_inherited_but_not_shared() -> None:
    class More(Counter):
        @on("take")
        def take(self, _event: Event) -> None:
            self.count -= 1

    assert set(More.handlers) == {"add", "take"}
    assert set(Counter.handlers) == {"add"}
