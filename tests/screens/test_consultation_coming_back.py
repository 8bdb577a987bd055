"""The end of a consultation, and coming back to it: closing, a reload, and whatever a browser may have kept."""

from __future__ import annotations

import json
from contextlib import suppress
from random import Random
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roundtable.errors import RefusedError
from roundtable.model.consultation_format import StepKind
from tests.browser.meeting_states import (
    CASE,
    begun,
    do,
    fill,
    opened,
)
from tests.screens.clicking import what_can_be_done
from tests.screens.html_page import mistakes

if TYPE_CHECKING:
    from roundtable.screens.consultation.screen import ConsultationScreen
from tests.screens.meetings_held import came_back, kept

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=10), inner, max_size=4),
    max_leaves=12,
)


def test_a_meeting_closes_when_nothing_is_missing_or_with_a_reason() -> None:
    screen = opened("rt1")
    while screen.place == "step":
        fill(screen)
        do(screen, "next")
    assert {one.gap.value for one in screen.missing()} >= {"owner", "day", "asked-by"}
    assert screen.worth_a_look()
    with pytest.raises(RefusedError, match="write why"):
        do(screen, "close")
    gap = screen.step_for(screen.missing()[0].gap)
    assert gap is not None
    assert gap.kind is StepKind.ACTIONS
    do(screen, "close", why="The fire bell rang.")
    assert screen.place == "closed"
    assert "The fire bell rang." in screen.frame()
    assert came_back(screen).place == "closed"
    do(screen, "reopen")
    assert (screen.place, screen.meeting.closed) == ("closing", False)


def test_a_closed_meeting_is_not_written_in() -> None:
    screen = opened("rt1")
    do(screen, "open", place="closing")
    do(screen, "close", why="The fire bell rang.")
    with pytest.raises(RefusedError, match="not open yet"):
        do(screen, "open", place="nowhere")
    assert do(screen, "open", place="closing").focus == "here"
    assert screen.place == "closed"


def test_every_step_comes_back_after_a_reload_with_what_was_typed() -> None:
    screen = opened("rt1")
    while screen.place == "step":
        fill(screen)
        do(screen, "typed", form="recommend", what="Half a sent")
        again = came_back(screen)
        assert again.meeting == screen.meeting
        assert again.step == screen.step
        assert again.filled("recommend", "what") == "Half a sent"
        assert not again.runs
        do(screen, "next")
    assert came_back(screen).place == "closing"


def test_the_seats_come_back_too() -> None:
    assert came_back(begun("rt1")).place == "seats"
    assert came_back(opened("rt1", None)).step == "step/settle"


@pytest.mark.parametrize(
    "document",
    [
        None,
        {},
        {"data": {}},
        {"data": {"meeting": {"format": "roundtable-meeting", "version": 99, "meeting": {}}}},
        {"data": {"meeting": {"format": "roundtable-meeting", "version": 1, "meeting": {"id": "x"}}}},
    ],
)
def test_what_is_no_meeting_is_refused_and_nothing_is_lost(document: object) -> None:
    screen = opened("rt1")
    before = screen.sitting
    with pytest.raises(RefusedError):
        screen.restore(document)
    assert screen.sitting is before


def test_a_format_that_is_gone_is_refused() -> None:
    screen = opened("rt1")
    document = kept(screen)
    text = json.dumps(document).replace("team-consultation", "a-format-that-is-gone")
    with pytest.raises(RefusedError, match="format"):
        screen.restore(json.loads(text))


@given(at_place=JSON, typed=JSON)
def test_whatever_else_is_kept_leaves_a_meeting_that_can_be_shown(at_place: object, typed: object) -> None:
    screen = opened("rt1")
    document = kept(screen)
    assert isinstance(document["data"], dict)
    document["data"] |= {"at": at_place, "typed": typed}
    screen.restore(document)
    assert screen.place in {"step", "seats", "closing"}
    assert "rt-meeting" in screen.frame() or "rt-seating" in screen.frame()


@pytest.mark.parametrize("seed", range(6))
def test_whatever_is_pressed_nothing_breaks(seed: int) -> None:
    chance = Random(seed)  # noqa: S311  nothing secret about a walk
    screen: ConsultationScreen = begun(
        "rt1", CASE if seed % 2 else None, ("team-consultation", "care-conference", "huddle")[seed % 3]
    )
    for _ in range(60):
        event = chance.choice(what_can_be_done(screen, chance))
        if event.name in {"consultations", "open-case"}:
            continue
        with suppress(RefusedError):
            screen.handle(event)
        assert mistakes(screen.frame(), "rt1") == []
        screen.documents()
