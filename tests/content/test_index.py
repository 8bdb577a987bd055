"""The index of cases: current, complete, and no trouble when it is damaged."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from roundtable.content import index
from roundtable.content.catalogue import Catalogue
from roundtable.content.index import (
    INDEX_VARIABLE,
    LONGEST_WORDS,
    CaseEntry,
    case_shelf,
    opening_words,
    write_index,
)
from roundtable.content.location import Layers, home

if TYPE_CHECKING:
    from pathlib import Path

CASES = "casestudies/cases"


@pytest.fixture
def layer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A layer with one good case and one that cannot be read."""
    monkeypatch.delenv(INDEX_VARIABLE, raising=False)
    folder = tmp_path / CASES
    folder.mkdir(parents=True)
    good = (home() / CASES / "quiz-night-again.yaml").read_text(encoding="utf-8")
    (folder / "quiz-night-again.yaml").write_text(good, encoding="utf-8")
    (folder / "broken.yaml").write_text("id: [", encoding="utf-8")
    return tmp_path


def test_shelf_lists_cases_and_names_those_that_cannot_be_read(layer: Path) -> None:
    shelf = case_shelf(Catalogue(Layers((layer,))))
    assert [(e.id, e.called, e.decisions, e.reviewed) for e in shelf.entries] == [
        ("quiz-night-again", "Nasrin", 2, False)
    ]
    assert shelf.unreadable == ("broken",)


def test_written_index_saves_reading_the_cases(layer: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    layers = Layers((layer,))
    stored = layer / "index.json"
    write_index(layers, stored)
    monkeypatch.setattr(index.CaseEntry, "of", lambda _: pytest.fail("a case was read"))
    assert [e.id for e in case_shelf(Catalogue(layers), stored).entries] == ["quiz-night-again"]
    monkeypatch.setenv(INDEX_VARIABLE, str(stored))
    assert [e.id for e in case_shelf(Catalogue(layers)).entries] == ["quiz-night-again"]


def test_changed_case_is_read_again(layer: Path) -> None:
    layers = Layers((layer,))
    stored = layer / "index.json"
    write_index(layers, stored)
    path = layer / CASES / "quiz-night-again.yaml"
    path.write_text(
        path.read_text(encoding="utf-8").replace("title: Quiz night again", "title: Another night"), encoding="utf-8"
    )
    assert [e.title for e in case_shelf(Catalogue(layers), stored).entries] == ["Another night"]


@pytest.mark.parametrize("damage", ["", "{", "[]", "null", '{"a": 1}', '{"a": {"id": "x"}}', json.dumps({"a": [1]})])
def test_damaged_index_is_made_again(layer: Path, damage: str) -> None:
    stored = layer / "index.json"
    stored.write_text(damage, encoding="utf-8")
    assert [e.id for e in case_shelf(Catalogue(Layers((layer,))), stored).entries] == ["quiz-night-again"]


def test_entry_says_what_a_card_needs(layer: Path) -> None:
    (entry,) = case_shelf(Catalogue(Layers((layer,)))).entries
    assert entry.words == "I cut keys and I put heels on shoes."
    assert entry.disciplines == ("case-manager", "therapist", "nurse")
    assert entry.intensity == "mentions"


def test_entry_names_a_discipline_once_and_leaves_out_who_has_no_seat(layer: Path) -> None:
    case = Catalogue(Layers((layer,))).case("quiz-night-again")
    first, second, third = case.team
    team = (first, second.model_copy(update={"discipline": first.discipline}), third.model_copy(update={"seat": False}))
    assert CaseEntry.of(case.model_copy(update={"team": team})).disciplines == (first.discipline,)


def test_index_of_an_older_version_is_made_again(layer: Path) -> None:
    layers, stored = Layers((layer,)), layer / "index.json"
    write_index(layers, stored)
    older = {mark: {key: entry[key] for key in entry if key != "words"} for mark, entry in _json(stored).items()}
    stored.write_text(json.dumps(older), encoding="utf-8")
    assert [e.words for e in case_shelf(Catalogue(layers), stored).entries] == ["I cut keys and I put heels on shoes."]


def _json(path: Path) -> dict[str, dict[str, object]]:
    data: dict[str, dict[str, object]] = json.loads(path.read_text(encoding="utf-8"))
    return data


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("I mend clocks, and they mend me. More.", "I mend clocks, and they mend me."),
        ("Tove. I mend clocks. And more than that.", "Tove. I mend clocks. And more than that."),
        ('He said "stop, you are standing on it!" And then.', 'He said "stop, you are standing on it!"'),
        ("I am 3.5 metres from the nearest door", "I am 3.5 metres from the nearest door"),
        ("*Title: a very long table\nwith plates.* Next.", "Title: a very long table with plates."),
        ("I live on a [housing list](#term-list), in a way. No.", "I live on a housing list, in a way."),
        ("", ""),
    ],
)
def test_opening_words_are_whole_sentences_without_markup(text: str, words: str) -> None:
    assert opening_words(text) == words


def test_opening_words_of_a_long_sentence_end_after_a_word() -> None:
    words = opening_words("word " * 100)
    assert words.endswith("word \u2026")
    assert len(words) <= LONGEST_WORDS + 2
