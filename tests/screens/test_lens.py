"""The language lens on a screen: asked about identifiers first, notes with numbers, put aside and taken back."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING

import pytest

from roundtable.content.catalogue import Catalogue
from roundtable.errors import RefusedError
from roundtable.hosts.session import Session
from roundtable.hosts.widgets import LanguageLens
from roundtable.pages import language_lens
from roundtable.screens.base import Event
from roundtable.screens.lens.screen import LanguageLensScreen
from tests.screens.clicking import what_can_be_done
from tests.screens.html_page import mistakes

if TYPE_CHECKING:
    from roundtable.screens.base import Result

CATALOGUE = Catalogue()
NOTE = "He is an addict <b>and</b> more.\n\nAre you still drinking? The QZP knows."


@pytest.fixture
def screen() -> LanguageLensScreen:
    return LanguageLensScreen("t", CATALOGUE)


def do(screen: LanguageLensScreen, event: str, **values: str) -> Result:
    result = screen.handle(Event(event, "lens", values))
    assert mistakes(screen.frame(), "t") == []
    assert result.focus is None or f'id="t-{result.focus}"' in screen.frame()
    return result


def test_nothing_is_looked_at_before_anybody_asks(screen: LanguageLensScreen) -> None:
    assert screen.title == "Language lens"
    assert screen.value() == {"findings": []}
    assert "Try an example" in screen.frame()
    assert "rt-lens-text" not in screen.frame()


def test_text_is_shown_as_it_was_typed_with_numbered_notes(screen: LanguageLensScreen) -> None:
    assert do(screen, "look", text=NOTE.replace("\n", "\r\n")).say == "3 notes."
    page = screen.frame()
    assert "&lt;b&gt;and&lt;/b&gt; more.\n\n" in page
    assert 'aria-label="Note 1, on “addict”">1</button>' in page
    for words in (
        "A person is not a condition.",
        "What part does drinking play in your week?",
        "what somebody calls themself",
    ):
        assert words in page
    assert "R66: " in page
    assert [one["text"] for one in screen.value()["findings"]] == ["addict", "Are you still drinking?", "QZP"]
    assert screen.documents() == {}


def test_number_leads_to_its_note_and_back(screen: LanguageLensScreen) -> None:
    do(screen, "look", text=NOTE)
    assert do(screen, "show", number="2").focus == "note-2"
    assert do(screen, "place", number="2").focus == "number-2"


def test_note_is_put_aside_and_taken_back(screen: LanguageLensScreen) -> None:
    do(screen, "look", text=NOTE)
    do(screen, "aside", number="1", reason="own-words")
    assert "These are the person's own words" in screen.frame().partition("Put aside</h4>")[2]
    assert len(screen.value()["findings"]) == 2
    do(screen, "look", text="Again. " + NOTE)
    assert len(screen.value()["findings"]) == 2
    assert do(screen, "back", number="1").focus == "note-1"


def test_what_looks_real_is_asked_about_before_anything_else(screen: LanguageLensScreen) -> None:
    do(screen, "look", text=NOTE)
    text = "Ring the addict on 555-010-2030."
    assert do(screen, "look", text=text).focus is None
    page = screen.frame()
    assert "This looks as if it holds a telephone number." in page
    assert "rt-lens-text" not in page
    waiting = screen.waits("text")
    assert waiting is not None
    do(screen, "look", text=text, **{"invented-text": waiting.mark})
    assert [one["text"] for one in screen.value()["findings"]] == ["addict"]


def test_example_and_clearing(screen: LanguageLensScreen) -> None:
    do(screen, "example")
    assert "Narcotics Anonymous" in screen.text
    assert {one["kind"] for one in screen.value()["findings"]} == {"stigma", "jargon", "closed-question"}
    assert not any("Anonymous" in one["text"] for one in screen.value()["findings"])
    before = screen.frame()
    do(screen, "clear")
    assert screen.text == ""
    assert 'id="t-text-1"' in before
    assert 'id="t-text-2"' in screen.frame()


@pytest.mark.parametrize(
    ("event", "values", "told"),
    [
        ("look", {"text": "  "}, "Paste or type a text first"),
        ("look", {"text": "a" * 20_001}, "longer than 20,000 characters"),
        ("show", {"number": "1"}, "Look at a text first"),
        ("aside", {"number": "1"}, "Look at a text first"),
    ],
)
def test_what_does_not_fit_is_refused(
    screen: LanguageLensScreen, event: str, values: dict[str, str], told: str
) -> None:
    with pytest.raises(RefusedError, match=told):
        do(screen, event, **values)


def test_what_is_not_made_on_the_lens_is_refused(screen: LanguageLensScreen) -> None:
    with pytest.raises(RefusedError, match="already done"):
        screen.handle(Event("look", "glossary", {"text": "x"}))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("We went to the sea.", "No notes on your text"),
        ("We go to the sea on a bus. " * 20, "as easy to read as a letter that everybody can follow"),
        (
            "Interdisciplinary deliberations necessitate considerable organisational commitment. " * 20,
            "years of school",
        ),
    ],
)
def test_readability_is_said_in_plain_words(screen: LanguageLensScreen, text: str, words: str) -> None:
    do(screen, "look", text=text)
    assert words in screen.frame()


def test_long_texts_reach_the_lens_and_no_other_screen() -> None:
    widget = LanguageLens()
    message = {
        "client": "a",
        "n": 1,
        "kind": "event",
        "name": "look",
        "on": "lens",
        "values": {"text": "An addict. " * 900},
    }
    answer = Session(widget.screen).receive(message)
    assert answer is not None
    assert answer["say"] == "900 notes."
    refused = Session(LanguageLens().screen).receive({**message, "values": {"text": "a " * 15_000}})
    assert refused is not None
    assert refused["refused"] is True


def test_widget_takes_a_text_and_gives_a_frame() -> None:
    widget = LanguageLens(text="An addict.")
    assert "An addict." in widget.screen.frame()
    assert list(widget.to_frame().columns)[:4] == ["line", "start", "end", "text"]
    assert isinstance(language_lens(), LanguageLens)
    with pytest.raises(TypeError, match="Did you mean 'text'"):
        LanguageLens(txt="x")


def test_a_wanderer_never_gets_lost(screen: LanguageLensScreen) -> None:
    chance = Random(4)  # noqa: S311  the same way each time
    do(screen, "example")
    for _ in range(40):
        event = chance.choice(what_can_be_done(screen, chance))
        try:
            screen.handle(event)
        except RefusedError:
            continue
        assert mistakes(screen.frame(), "t") == []
