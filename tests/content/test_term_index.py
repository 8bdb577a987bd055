"""The index of terms: the same with a server's file and without, and no trouble when that file is damaged."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from roundtable.content.catalogue import Catalogue
from roundtable.content.location import Layers
from roundtable.content.term_index import TERM_INDEX_VARIABLE, TermEntry, TermIndex, write_term_index

if TYPE_CHECKING:
    from pathlib import Path

TERM = "id: {id}\nterm: {term}\ntags: [team]\nplain: About {term}.\ndisciplines: [nurse]\n"


@pytest.fixture
def layer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A layer with three terms, one of which cannot be read."""
    monkeypatch.delenv(TERM_INDEX_VARIABLE, raising=False)
    folder = tmp_path / "glossary" / "terms"
    folder.mkdir(parents=True)
    for term_id, term in (("zeal", "zeal"), ("area", "Area")):
        (folder / f"{term_id}.yaml").write_text(TERM.format(id=term_id, term=term), encoding="utf-8")
    (folder / "broken.yaml").write_text("id: [", encoding="utf-8")
    return tmp_path


@pytest.fixture
def stored(layer: Path) -> Path:
    target = layer / "terms.jsonl"
    write_term_index(Layers((layer,)), target)
    return target


def index(layer: Path, stored: Path | None = None) -> TermIndex:
    return TermIndex(Catalogue(Layers((layer,))), stored)


@pytest.mark.parametrize("kept", [False, True])
def test_terms_are_listed_by_name_with_and_without_a_file(layer: Path, stored: Path, *, kept: bool) -> None:
    found = index(layer, stored if kept else None)
    assert [entry.id for entry in found.entries] == ["area", "zeal"]
    assert [entry.id for entry in found.first(1)] == ["area"]
    assert (found.summary.count, found.summary.unreadable) == (2, ("broken",))
    assert (found.summary.tags, found.summary.disciplines) == (("team",), ("nurse",))


def test_first_terms_are_read_without_the_others(layer: Path, stored: Path) -> None:
    lines = stored.read_text(encoding="utf-8").splitlines()
    stored.write_text("\n".join([*lines[:2], "not read"]), encoding="utf-8")
    assert [entry.id for entry in index(layer, stored).first(1)] == ["area"]


def test_server_names_its_file_in_the_environment(layer: Path, stored: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(TERM_INDEX_VARIABLE, str(stored))
    monkeypatch.setattr(TermEntry, "of", lambda _: pytest.fail("a term was read"))
    assert [entry.id for entry in index(layer).first(5)] == ["area", "zeal"]


def test_term_that_was_changed_since_is_shown_as_it_is_now(layer: Path, stored: Path) -> None:
    path = layer / "glossary" / "terms" / "area.yaml"
    path.write_text(TERM.format(id="area", term="Areas"), encoding="utf-8")
    os.utime(path, (stored.stat().st_mtime + 5,) * 2)
    assert index(layer, stored).first(1)[0].term == "Areas"
    path.write_text("id: [", encoding="utf-8")
    os.utime(path, (stored.stat().st_mtime + 5,) * 2)
    assert index(layer, stored).first(1)[0].term == "Area"


def test_new_term_is_listed_although_the_file_is_older(layer: Path, stored: Path) -> None:
    (layer / "glossary" / "terms" / "mood.yaml").write_text(TERM.format(id="mood", term="mood"), encoding="utf-8")
    os.utime(layer / "glossary" / "terms", ns=(1, stored.stat().st_mtime_ns + 9))
    found = index(layer, stored)
    assert [entry.id for entry in found.first(9)] == ["area", "mood", "zeal"]
    assert found.summary.count == 3


@pytest.mark.parametrize("damage", ["", "{}", "not json\n", "missing"])
def test_damaged_file_costs_time_and_nothing_else(layer: Path, stored: Path, damage: str) -> None:
    if damage == "missing":
        stored.unlink()
    else:
        stored.write_text(damage, encoding="utf-8")
    assert [entry.id for entry in index(layer, stored).first(9)] == ["area", "zeal"]
    assert [entry.id for entry in index(layer, stored).entries] == ["area", "zeal"]


def test_file_that_breaks_off_is_read_again_from_the_terms(layer: Path, stored: Path) -> None:
    head = stored.read_text(encoding="utf-8").splitlines()[0]
    stored.write_text(f"{head}\nbroken\n", encoding="utf-8")
    assert [entry.id for entry in index(layer, stored).entries] == ["area", "zeal"]


def test_glossary_without_terms_is_empty(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(TERM_INDEX_VARIABLE, raising=False)
    found = index(tmp_path)
    assert (found.first(5), found.summary.count) == ((), 0)
