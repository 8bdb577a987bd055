"""Rounds of false friends on a screen: the answer shows the misunderstanding, whatever was guessed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from roundtable.content.term_index import TERM_INDEX_VARIABLE, TermIndex
from roundtable.errors import RefusedError
from roundtable.screens.base import Event
from roundtable.screens.false_friends.screen import FalseFriendsScreen
from tests.screens.html_page import mistakes
from tests.screens.term_shelf import shelf

if TYPE_CHECKING:
    from pathlib import Path

    from roundtable.screens.base import Result


@pytest.fixture
def screen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> FalseFriendsScreen:
    monkeypatch.delenv(TERM_INDEX_VARIABLE, raising=False)
    catalogue = shelf(tmp_path, "crisis", "risk")
    (tmp_path / "glossary" / "terms" / "broken.yaml").write_text("id: [", encoding="utf-8")
    return FalseFriendsScreen("t", catalogue, TermIndex(catalogue), seed=1)


def do(screen: FalseFriendsScreen, event: str, **values: str) -> Result:
    return screen.handle(Event(event, screen.step, values))


@pytest.mark.parametrize("guess", ["0", "1"])
def test_answer_shows_who_meant_what_and_what_others_hear(screen: FalseFriendsScreen, guess: str) -> None:
    do(screen, "begin")
    assert do(screen, "guess", use=guess).focus == "answer"
    page = screen.frame()
    for words in ("danger", "no rent", "The police come", "and by when?"):
        assert words in page
    assert "wrong</" not in page.replace("What goes wrong</", "")


def test_every_page_is_sound(screen: FalseFriendsScreen) -> None:
    found = [mistakes(screen.frame(), "t")]
    for event, values in (
        ("begin", {}),
        ("guess", {"use": "0"}),
        ("next", {}),
        ("guess", {"use": "1"}),
        ("next", {}),
        ("again", {}),
    ):
        do(screen, event, **values)
        found.append(mistakes(screen.frame(), "t"))
    assert found == [[]] * 7
    assert screen.value() == {"round": 0}


def test_own_wording_stands_in_the_answer(screen: FalseFriendsScreen) -> None:
    entries = [
        {"term": term, "words": "ours alone", "roles": [], "agreed": "2026-11-25"} for term in ("crisis", "risk")
    ]
    screen.read_documents({"agreements": {"agreements": entries}})
    do(screen, "begin")
    do(screen, "guess", use="0")
    assert "ours alone" in screen.frame()


def test_event_of_an_earlier_round_changes_nothing(screen: FalseFriendsScreen) -> None:
    do(screen, "begin")
    stale = Event("guess", screen.step, {"use": "0"})
    do(screen, "next")
    with pytest.raises(RefusedError):
        screen.handle(stale)


def test_guess_before_the_beginning_is_refused(screen: FalseFriendsScreen) -> None:
    with pytest.raises(RefusedError):
        do(screen, "guess", use="0")
