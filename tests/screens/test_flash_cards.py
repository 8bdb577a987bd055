"""Flash cards on a screen: front, back, and when the card comes back."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from roundtable.content.term_index import TERM_INDEX_VARIABLE, TermIndex
from roundtable.errors import RefusedError
from roundtable.practice.flash_cards import NAME
from roundtable.screens.base import Event
from roundtable.screens.flash_cards.screen import FlashCardsScreen
from tests.screens.html_page import mistakes
from tests.screens.term_shelf import shelf

if TYPE_CHECKING:
    from pathlib import Path

    from roundtable.content.catalogue import Catalogue
    from roundtable.screens.base import Result


class Clock:
    """A clock that a test turns."""

    now = datetime(2026, 11, 25, 9, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def catalogue_of_three(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Catalogue:
    monkeypatch.delenv(TERM_INDEX_VARIABLE, raising=False)
    return shelf(tmp_path, "crisis", "risk")


@pytest.fixture
def screen(catalogue_of_three: Catalogue) -> FlashCardsScreen:
    return FlashCardsScreen("t", catalogue_of_three, TermIndex(catalogue_of_three), Clock())


def do(screen: FlashCardsScreen, event: str, **values: str) -> Result:
    return screen.handle(Event(event, screen.step, values))


def answer(screen: FlashCardsScreen, recall: str) -> None:
    do(screen, "turn")
    do(screen, "recall", recall=recall)


def test_meaning_is_hidden_until_the_card_is_turned(screen: FlashCardsScreen) -> None:
    do(screen, "begin")
    assert "usual ways" not in screen.frame()
    assert do(screen, "turn").focus == "meaning"
    assert "usual ways" in screen.frame()
    assert "no rent" in screen.frame()


def test_every_side_is_sound_until_all_is_done(screen: FlashCardsScreen) -> None:
    found = [mistakes(screen.frame(), "t")]
    do(screen, "begin")
    for _ in range(3):
        found.append(mistakes(screen.frame(), "t"))
        do(screen, "turn")
        found.append(mistakes(screen.frame(), "t"))
        do(screen, "recall", recall="4")
    found.append(mistakes(screen.frame(), "t"))
    assert found == [[]] * 8
    assert "That is all for now" in screen.frame()


@pytest.mark.parametrize(
    ("later", "says"),
    [
        (timedelta(), "in about 10 minutes"),
        (timedelta(minutes=9, seconds=50), "in a moment"),
    ],
)
def test_page_says_when_the_next_card_comes_back(screen: FlashCardsScreen, later: timedelta, says: str) -> None:
    do(screen, "begin")
    for _ in range(3):
        answer(screen, "3")
    screen._clock.now += later  # type: ignore[attr-defined]
    assert says in screen.frame()
    screen._clock.now += timedelta(minutes=10)  # type: ignore[attr-defined]
    do(screen, "look")
    assert "Show the meaning" in screen.frame()


@pytest.mark.parametrize(("recall", "says"), [("4", "days")])
def test_page_counts_in_days_when_it_is_long(screen: FlashCardsScreen, recall: str, says: str) -> None:
    do(screen, "begin")
    for _ in range(3):
        answer(screen, recall)
    assert says in screen.back_in()


def test_answers_are_kept_and_come_back(screen: FlashCardsScreen, catalogue_of_three: Catalogue) -> None:
    do(screen, "begin")
    assert screen.documents() == {}
    answer(screen, "3")
    kept = screen.documents()[NAME]
    assert kept is not None
    other = FlashCardsScreen("t", catalogue_of_three, TermIndex(catalogue_of_three), Clock())
    other.read_documents({NAME: kept["data"]})
    assert other.value() == screen.value()
    screen.read_documents({NAME: {}})
    assert screen.value()[NAME], "what was answered here is not lost to a late document"


def test_second_click_on_an_answer_changes_nothing(screen: FlashCardsScreen) -> None:
    do(screen, "begin")
    do(screen, "turn")
    twice = Event("recall", screen.step, {"recall": "3"})
    screen.handle(twice)
    with pytest.raises(RefusedError):
        screen.handle(twice)


def test_own_wording_stands_on_the_back(screen: FlashCardsScreen) -> None:
    entry = {"term": "crisis", "words": "ours alone", "roles": [], "agreed": "2026-11-25"}
    screen.read_documents({"agreements": {"agreements": [entry]}})
    do(screen, "begin")
    do(screen, "turn")
    assert "ours alone" in screen.frame()


def test_deck_for_anki_is_a_file(screen: FlashCardsScreen) -> None:
    file = do(screen, "anki").file
    assert file is not None
    assert (file.name, file.content[:2]) == ("roundtable-glossary.apkg", b"PK")
