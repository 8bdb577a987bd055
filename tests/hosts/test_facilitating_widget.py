"""A consultation to facilitate alone, as a widget with ordinary habits."""

from __future__ import annotations

import pytest

from roundtable.errors import ContentError
from roundtable.hosts.meeting_widgets import Consultation, FacilitateAlone
from roundtable.screens.base import Event
from roundtable.screens.facilitating.screen import Facilitating
from tests.screens.html_page import mistakes

CASE = "getting-to-work"


def test_the_widget_shows_the_note_and_says_what_it_is() -> None:
    widget = FacilitateAlone(case=CASE)
    assert repr(widget) == "FacilitateAlone('Getting to work: facilitate the consultation')"
    html = widget.printed()
    assert mistakes(html, widget.screen.prefix) == []
    assert "Before you start" in html
    assert widget.value["chosen"] == []


def test_the_way_is_a_table_with_a_row_for_each_moment_that_is_over() -> None:
    widget = FacilitateAlone(case=CASE)
    assert widget.to_frame().empty
    screen = widget.screen
    assert isinstance(screen, Facilitating)
    for name, values in (
        ("read-note", {}),
        ("begin", {}),
        ("choose", {"intervention": "one-sentence"}),
        ("next", {}),
    ):
        screen.handle(Event(name, screen.step, values))
    frame = widget.to_frame()
    assert [*frame.index] == ["before-the-question"]
    assert frame.loc["before-the-question"].to_dict() == {
        "did": "one-sentence",
        "kind": "name-the-question",
        "brought": "tells-it-twice",
        "count": 1,
    }


def test_a_case_without_a_consultation_and_unknown_options_are_refused() -> None:
    with pytest.raises(ContentError):
        FacilitateAlone(case="quiz-night-again")
    with pytest.raises(TypeError, match="Did you mean 'case'"):
        FacilitateAlone(case=CASE, cas="x")


def test_a_widget_that_shows_something_else_by_now_has_an_empty_table() -> None:
    for widget in (FacilitateAlone(case=CASE), Consultation(case=CASE)):
        listed = widget.screen.handle(Event("consultations", widget.screen.step)).opens
        assert listed is not None
        widget._session.screen = listed
        assert widget.to_frame().empty
