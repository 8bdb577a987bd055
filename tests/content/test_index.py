"""The index of cases: current, complete, and no trouble when it is damaged."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from roundtable.content import index
from roundtable.content.catalogue import Catalogue
from roundtable.content.index import INDEX_VARIABLE, case_shelf, write_index
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
