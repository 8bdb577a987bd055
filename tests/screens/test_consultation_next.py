"""The next consultation: minutes from a file or from the browser, and what was promised."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roundtable.content.catalogue import Catalogue
from roundtable.errors import RefusedError
from roundtable.exchange.minutes_json import read_minutes_json
from roundtable.hosts.session import Session
from tests.browser.meeting_states import A_NUMBER, CASE, FORMAT, ON, FixedScreen, go_to
from tests.browser.minutes_states import begun, closed, file_of, held, send
from tests.screens.html_page import mistakes
from tests.screens.meetings_after import MEETING, MINUTES, PLAN, came_back, kept

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=12),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=12), inner, max_size=4),
    max_leaves=12,
)
_FIELDS = tuple(type(closed("rt1").meeting).model_fields)


def test_the_next_meeting_opens_with_what_was_promised_and_the_minutes_are_kept() -> None:
    screen = closed("rt1")
    before = screen.meeting
    send(screen, "open", place="next")
    send(screen, "open-next", format="huddle", day="2026-11-30", keep="yes")
    assert (screen.meeting.number, screen.meeting.format, screen.place) == (2, "huddle", "seats")
    assert [one.does for one in screen.meeting.carried][-1] == "Ask the union about sick pay."
    assert "Send a leaflet." not in [one.does for one in screen.meeting.carried]
    documents = kept(screen)
    assert documents[MINUTES]["data"]["minutes"][0]["meeting"]["id"] == before.id
    assert documents[MEETING]["data"]["meeting"]["meeting"]["number"] == 2


def test_without_keeping_the_browser_keeps_no_minutes() -> None:
    screen = closed("rt1")
    send(screen, "open", place="next")
    send(screen, "open-next", format=FORMAT, day=str(ON))
    assert MINUTES not in kept(screen)
    send(screen, "bring-back")
    assert screen.meeting.number == 1
    assert screen.meeting.closed


@pytest.mark.parametrize(("day", "words"), [("2026-11-01", "later day"), ("tomorrow", "year, month and day")])
def test_the_next_meeting_is_on_a_day_after_the_last(day: str, words: str) -> None:
    screen = closed("rt1")
    send(screen, "open", place="next")
    with pytest.raises(RefusedError, match=words):
        send(screen, "open-next", format=FORMAT, day=day)
    assert screen.meeting.number == 1


def test_the_plan_goes_on_from_one_meeting_to_the_next() -> None:
    screen = closed("rt1")
    send(screen, "open", place="changes")
    send(screen, "take-change", promise="promise-1")
    send(screen, "open", place="next")
    send(screen, "open-next", format=FORMAT, day="2026-12-07")
    send(screen, "open", place="changes")
    assert screen.plan_now.revision == 2
    assert kept(screen)[PLAN]["data"]["draft"]["plan"]["revision"] == 2
    send(screen, "bring-back")
    send(screen, "open", place="changes")
    assert screen.revising is not None
    assert screen.revising.was_taken("promise-1")


def test_minutes_in_the_browser_are_offered_before_the_next_meeting_and_can_be_deleted() -> None:
    screen = closed("rt1")
    send(screen, "open", place="minutes")
    send(screen, "keep-minutes", value="yes")
    assert screen.is_kept
    documents = kept(screen)
    fresh = FixedScreen.of("rt1", Catalogue(), CASE)
    fresh.read_documents({MINUTES: documents[MINUTES]["data"]})
    assert "minutes of one meeting are in this browser" in fresh.frame()
    send(fresh, "use-minutes", item=screen.meeting.id)
    assert fresh.place == "next"
    send(fresh, "open-next", format=FORMAT, day="2026-12-07")
    assert fresh.meeting.number == 2
    send(fresh, "open", place="next")
    send(fresh, "drop-minutes", item=screen.meeting.id)
    assert kept(fresh)[MINUTES] is None
    with pytest.raises(RefusedError, match="not here any more"):
        send(fresh, "use-minutes", item=screen.meeting.id)


def test_a_file_is_opened_beside_the_meeting_and_replaces_it_only_when_somebody_says_so() -> None:
    screen = closed("rt1")
    going = begun("rt1")
    send(going, "open", place="next")
    before = going.meeting
    send(going, "open-minutes", text=file_of(screen.meeting))
    assert going.meeting == before
    assert "It takes the place of the meeting that is open here" in going.frame()
    send(going, "open-next", format=FORMAT, day="2026-12-07", keep="yes")
    assert going.meeting.number == 2
    assert MINUTES not in kept(going)
    send(going, "bring-back")
    assert going.meeting == before


def test_minutes_of_a_meeting_that_was_not_closed_can_be_gone_on_with() -> None:
    screen = held("rt1")
    fresh = FixedScreen.of("rt1", Catalogue(), CASE)
    send(fresh, "open-minutes", text=file_of(screen.meeting))
    assert "That meeting was not closed" in fresh.frame()
    send(fresh, "go-on")
    assert fresh.meeting == screen.meeting
    assert fresh.place == "seats"


def test_a_file_that_may_tell_of_somebody_real_is_asked_about() -> None:
    fresh = FixedScreen.of("rt1", Catalogue(), CASE)
    send(fresh, "open-minutes", text=file_of(closed("rt1").meeting, learned=A_NUMBER))
    assert fresh.last is None
    with pytest.raises(RefusedError, match="Tick the box"):
        send(fresh, "open-minutes-anyway")
    send(fresh, "leave-minutes")
    with pytest.raises(RefusedError, match="choose one again"):
        send(fresh, "open-minutes-anyway", invented="yes")
    send(fresh, "open-minutes", text=file_of(closed("rt1").meeting, learned=A_NUMBER))
    send(fresh, "open-minutes-anyway", invented="yes")
    assert fresh.last is not None
    with pytest.raises(RefusedError, match="Choose first"):
        send(fresh, "use-here")
    send(fresh, "to-note")
    assert fresh.place == "note"


@pytest.mark.parametrize("minutes_id", Catalogue().minutes_ids())
def test_no_fictional_minutes_that_ship_are_asked_about(minutes_id: str) -> None:
    text = Catalogue().minutes_file(minutes_id).decode()
    fresh = FixedScreen.of("rt1", Catalogue(), read_minutes_json(text).meeting.case)
    send(fresh, "open-minutes", text=text)
    assert fresh.asked_about == ()
    assert fresh.last is not None


def test_minutes_about_somebody_else_are_refused() -> None:
    text = file_of(closed("rt1").meeting)
    other = FixedScreen.of("rt1", Catalogue(), "saturdays")
    with pytest.raises(RefusedError, match="somebody else's story"):
        send(other, "open-minutes", text=text)
    assert other.last is None


def test_an_invented_person_is_confirmed_once_more() -> None:
    screen = closed("rt1", None)
    fresh = FixedScreen.of("rt1", Catalogue(), None)
    send(fresh, "open-minutes", text=file_of(screen.meeting, learned="Ottoline likes tea."))
    assert fresh.asked_about == ()
    with pytest.raises(RefusedError, match="nobody real"):
        send(fresh, "open-next", format=FORMAT, day="2026-12-07")
    send(fresh, "open-next", format=FORMAT, day="2026-12-07", invented="yes")
    assert fresh.called == "Ottoline"


def test_what_was_promised_is_settled_in_the_next_meeting() -> None:
    screen = closed("rt1")
    send(screen, "open", place="next")
    send(screen, "open-next", format=FORMAT, day=str(ON), keep="yes")
    send(screen, "open-meeting")
    go_to(screen, "carry-over")
    first, second, third, _ = screen.meeting.carried
    send(screen, "settle", item=first.promise, became="done")
    send(screen, "settle", item=second.promise, became="moved", reason="She was ill.", to="2026-12-01")
    send(screen, "settle", item=third.promise, became="dropped", reason="The bus is back.")
    assert [one.became for one in screen.meeting.carried] == ["done", "moved", "dropped", "open"]
    again = came_back(screen)
    assert again.meeting.carried == screen.meeting.carried


@given(data=JSON, field=st.sampled_from(_FIELDS), text=st.text(max_size=60))
def test_no_file_breaks_anything_or_replaces_the_meeting(data: object, field: str, text: str) -> None:
    screen = begun("rt1")
    session, before = Session(screen), screen.meeting
    session.frame()
    send(screen, "open", place="next")
    good = json.loads(file_of(before))
    good["meeting"][field] = data
    for number, content in enumerate((text, json.dumps(data), json.dumps(good)), 1):
        where = screen.step
        reply = session.receive(
            {"kind": "file", "client": "c", "n": number, "name": "open-minutes", "on": where, "text": content}
        )
        assert reply is not None
        assert reply["say"]
        assert "Something went wrong" not in reply["say"]
        assert mistakes(screen.frame(), "rt1") == []
    assert screen.meeting == before


@given(data=JSON)
def test_whatever_the_browser_kept_is_read_or_left_alone(data: Any) -> None:
    screen = FixedScreen.of("rt1", Catalogue(), CASE)
    screen.read_documents({MINUTES: data, PLAN: data})
    send(screen, "begin", format=FORMAT)
    send(screen, "open", place="changes")
    send(screen, "open", place="next")
    assert mistakes(screen.frame(), "rt1") == []


def test_a_file_that_is_too_large_is_refused_in_a_sentence() -> None:
    screen = begun("rt1")
    session = Session(screen)
    for number, length in enumerate((0, screen.longest_file + 1), 1):
        message = {"kind": "file", "client": "c", "n": number, "name": "open-minutes", "on": "seats"}
        reply = session.receive({**message, "text": "x" * length})
        assert reply is not None
        assert reply["say"] == "This file is empty, too large, or no text. Nothing was changed."
