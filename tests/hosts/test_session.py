"""A conversation: everything that can be acknowledged is, and only what fits changes anything."""

from __future__ import annotations

import json
import logging
import threading
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roundtable.content.index import Shelf
from roundtable.errors import ContentError
from roundtable.hosts.session import Session
from roundtable.practice.restoring import snapshot
from roundtable.practice.walk import Place
from roundtable.screens.case_walk.screen import CaseWalkScreen
from roundtable.screens.shelf.screen import ShelfScreen
from tests.practice.test_restoring import JSON, nearly_snapshots
from tests.practice.wandering import wander, ways
from tests.screens.html_page import Page

if TYPE_CHECKING:
    from roundtable.content.catalogue import Catalogue
    from roundtable.model.case import Case

LONG = st.sampled_from(["x" * 10_000, "nurse", "sister/seen", "talk", "1", "first", "\x00", "ada@example.org"])


@pytest.fixture
def session(case: Case, catalogue: Catalogue) -> Session:
    return Session(CaseWalkScreen("t", case, catalogue, "0a1b2c3d"))


def walk_of(session: Session) -> Any:
    assert isinstance(session.screen, CaseWalkScreen)
    return session.screen.walk


def send(session: Session, number: int, name: str, **values: str) -> dict[str, Any]:
    """An event made on the step that is shown."""
    on = session.screen.step if isinstance(session.screen, CaseWalkScreen) else "settings"
    message = {"client": "me", "n": number, "kind": "event", "name": name, "on": on, "values": values}
    reply = session.receive(message)
    assert reply is not None
    return reply


def messages(case: Case, step: str) -> st.SearchStrategy[dict[str, Any]]:
    """Messages with the keys that ours have, and nearly anything under them."""
    names = st.sampled_from([*CaseWalkScreen.handlers, "open-case"]) | JSON
    document = st.fixed_dictionaries({"data": nearly_snapshots(case)}, optional={"hash": JSON})
    return st.fixed_dictionaries(
        {"client": st.just("me") | JSON, "n": st.integers() | JSON},
        optional={
            "kind": st.sampled_from(["event", "hello", "restore", "ping"]) | JSON,
            "name": names | st.just("case:small"),
            "on": st.just(step) | JSON,
            "values": st.dictionaries(
                st.sampled_from(["seat", "question", "ask", "option", "confidence", "raise"]), LONG | JSON, max_size=4
            )
            | JSON,
            "frame": st.booleans() | JSON,
            "documents": st.dictionaries(st.sampled_from(["settings", "case:small"]), JSON) | JSON,
            "document": document | JSON,
        },
    )


@given(message=JSON)
def test_receive_ignores_any_json_that_is_no_message(case: Case, catalogue: Catalogue, message: object) -> None:
    session = Session(CaseWalkScreen("t", case, catalogue))
    session.receive(message)
    assert walk_of(session).place is Place.NOTE


@given(numbers=ways, data=st.data())
def test_receive_acknowledges_or_ignores_whatever_comes(
    case: Case, catalogue: Catalogue, numbers: list[int], data: st.DataObject
) -> None:
    screen = CaseWalkScreen("t", case, catalogue)
    screen.walk = wander(case, numbers)[-1]
    session = Session(screen)
    message = data.draw(messages(case, screen.step))
    before = snapshot(screen.walk)
    reply = session.receive(message)
    if reply is None or "regions" not in reply:
        assert snapshot(screen.walk) == before
    if reply is not None:
        assert (reply["to"], reply["ack"]) == (message["client"], message["n"])
        json.dumps(reply)
    # Whatever came, the conversation goes on.
    assert session.receive({"client": "somebody-else", "n": 1, "kind": "ping"}) is not None


@pytest.mark.parametrize(
    "message",
    [
        None,
        [],
        "event",
        {},
        {"client": "me"},
        {"n": 1},
        {"client": 1, "n": 1},
        {"client": "me", "n": "1"},
        {"client": "me", "n": 1.5},
        {"client": "x" * 65, "n": 1},
    ],
)
def test_receive_ignores_with_a_warning_what_it_cannot_acknowledge(
    session: Session, message: object, caplog: pytest.LogCaptureFixture
) -> None:
    assert session.receive(message) is None
    assert [record.levelno for record in caplog.records] == [logging.WARNING]


@pytest.mark.parametrize(
    "message",
    [
        {},
        {"kind": "dance"},
        {"kind": ["event"]},
        {"kind": "event"},
        {"kind": "event", "name": 7},
        {"kind": "restore", "name": "settings"},
    ],
)
def test_receive_acknowledges_and_ignores_with_a_warning_what_it_does_not_know(
    session: Session, message: dict[str, Any], caplog: pytest.LogCaptureFixture
) -> None:
    session.frame()
    reply = session.receive({"client": "me", "n": 1, **message})
    assert reply == {"to": "me", "ack": 1, "regions": {}, "documents": {}}
    assert [record.levelno for record in caplog.records] == [logging.WARNING]


def test_a_warning_says_nothing_of_what_was_typed(session: Session, caplog: pytest.LogCaptureFixture) -> None:
    session.receive({"client": "me", "n": 1, "kind": "dance", "values": {"commitment": "Ada Brook"}})
    session.receive("Ada Brook")
    assert caplog.records
    assert "Ada" not in caplog.text


def test_an_event_is_answered_with_the_regions_that_changed(session: Session) -> None:
    session.frame()
    reply = send(session, 1, "begin")
    assert set(reply["regions"]) == {"step"}
    assert (reply["ack"], reply["focus"]) == (1, "t-here")
    assert reply["focus"] in Page(reply["regions"]["step"]).ids


def test_nothing_is_sent_again_that_is_shown_already(session: Session) -> None:
    session.frame()
    send(session, 1, "begin")
    reply = session.receive({"client": "me", "n": 2, "kind": "ping"})
    assert reply == {"to": "me", "ack": 2, "regions": {}, "documents": {}}


def test_a_document_is_sent_once_and_again_when_it_changes(session: Session) -> None:
    first = send(session, 1, "begin")["documents"]
    assert first["case:small"]["data"]["place"] == "meet"
    assert session.receive({"client": "me", "n": 2, "kind": "ping"})["documents"] == {}  # type: ignore[index]
    assert send(session, 3, "seats")["documents"]["case:small"]["data"]["place"] == "seat"


def test_a_refused_event_changes_nothing_and_says_why(session: Session) -> None:
    session.frame()
    before = snapshot(walk_of(session))
    reply = send(session, 1, "seats")
    assert reply["say"] == "You have moved on from this step."
    assert (reply["regions"], reply["documents"]) == ({}, {})
    assert "focus" not in reply
    assert snapshot(walk_of(session)) == before


@pytest.mark.parametrize("number", [1, 0, -5])
def test_a_replayed_number_is_acknowledged_without_effect(session: Session, number: int) -> None:
    send(session, 1, "begin")
    assert send(session, number, "seats") == {"to": "me", "ack": number}
    assert walk_of(session).place is Place.MEET


def test_numbers_are_counted_for_each_client_alone(session: Session) -> None:
    send(session, 5, "begin")
    other = {"client": "other", "n": 1, "kind": "event", "name": "seats", "on": "meet"}
    assert session.receive(other)["regions"]  # type: ignore[index]
    assert walk_of(session).place is Place.SEAT


def test_a_refused_message_is_not_tried_again(session: Session) -> None:
    send(session, 1, "seats")
    assert send(session, 1, "begin") == {"to": "me", "ack": 1}
    assert walk_of(session).place is Place.NOTE


def test_hello_hands_over_only_the_documents_that_the_screen_reads(session: Session) -> None:
    documents = {"settings": {"country": "gb"}, "case:small": {"data": {}}, "agreements": {}}
    session.receive({"client": "me", "n": 1, "kind": "hello", "documents": documents})
    assert isinstance(session.screen, CaseWalkScreen)
    assert session.screen.settings.country == "gb"
    assert walk_of(session).place is Place.NOTE


def test_hello_brings_the_whole_screen_only_when_it_is_asked_for(session: Session) -> None:
    asked = session.receive({"client": "me", "n": 1, "kind": "hello", "frame": True})
    assert asked is not None
    assert "data-rt-root" in asked["frame"]
    assert "t-here" in Page(asked["frame"]).ids
    assert asked["regions"] == {}
    assert "frame" not in session.receive({"client": "me", "n": 2, "kind": "hello", "frame": False})  # type: ignore[operator]


def test_restore_continues_from_a_document(session: Session, case: Case) -> None:
    walk = wander(case, [0, 0, 1, 0])[-1]
    message = {"client": "me", "n": 1, "kind": "restore", "name": "case:small"}
    reply = session.receive({**message, "document": {"hash": "0a1b2c3d", "data": snapshot(walk)}})
    assert reply is not None
    assert reply["say"] == "You are back where you left."
    assert walk_of(session) == walk


def test_restore_refuses_a_document_that_is_none_of_this_case(session: Session) -> None:
    message = {"client": "me", "n": 1, "kind": "restore", "name": "case:small", "document": {"data": {"case": "other"}}}
    assert session.receive(message)["say"] == "This is not a saved place of this case."  # type: ignore[index]
    assert walk_of(session).place is Place.NOTE


def test_restore_on_a_screen_that_continues_nothing_is_refused(catalogue: Catalogue) -> None:
    session = Session(ShelfScreen("t", catalogue, Shelf(entries=())))
    reply = session.receive({"client": "me", "n": 1, "kind": "restore", "document": {}})
    assert reply is not None
    assert reply["say"] == "There is nothing to continue here."


def test_a_case_takes_the_place_of_the_shelf(catalogue: Catalogue) -> None:
    session = Session(ShelfScreen("t", catalogue, Shelf(entries=())))
    session.frame()
    reply = send(session, 1, "open-case", case="getting-to-work")
    assert isinstance(session.screen, CaseWalkScreen)
    assert reply["regions"] == {}
    assert reply["focus"] in Page(reply["frame"]).ids
    assert set(send(session, 2, "begin")["regions"]) == {"step"}


def test_a_mistake_in_content_becomes_a_sentence_and_is_logged(
    session: Session, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(_event: object) -> None:
        raise ContentError([])

    monkeypatch.setattr(session.screen, "handle", fail)
    assert "Something went wrong" in send(session, 1, "begin")["say"]
    assert [record.levelno for record in caplog.records] == [logging.ERROR]


def test_messages_from_several_threads_are_taken_one_after_the_other(case: Case, catalogue: Catalogue) -> None:
    screen = CaseWalkScreen("t", case, catalogue)
    screen.walk = wander(case, [0, 0, 1])[-1]
    session = Session(screen)
    asks = {"kind": "event", "n": 1, "name": "ask", "on": screen.step, "values": {"question": "how"}}
    replies: list[dict[str, Any]] = []

    def ask(client: str) -> None:
        replies.append(session.receive({**asks, "client": client}) or {})

    threads = [threading.Thread(target=ask, args=[client]) for client in "abcdefgh"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert screen.walk.trail.asked == ("how",)
    assert len(replies) == 8
    assert sum("focus" in reply for reply in replies) == 1


def test_a_document_that_another_page_has_kept_is_forgotten_when_the_screen_says_so(session: Session) -> None:
    session.screen.documents = lambda: {"plan:small": None}  # type: ignore[method-assign]  # as a screen that undid all
    assert send(session, 1, "begin")["documents"] == {"plan:small": None}
    assert send(session, 2, "begin")["documents"] == {}
