"""Items by id, registers over all layers, and what is said about ids that are not there."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from roundtable.content.catalogue import Catalogue, load_register
from roundtable.content.location import Layers, home
from roundtable.content.marked import parse_marked
from roundtable.errors import ContentError, UnknownItemError
from roundtable.model.reference import Topic

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def layered(tmp_path: Path) -> Catalogue:
    """Our content, and over it a layer of topics."""
    (tmp_path / "glossary").mkdir()
    (tmp_path / "glossary" / "topics.yaml").write_text(
        "topics:\n  - {id: noise, label: Noise}\n  - {id: suicide, label: Ours}\n"
    )
    return Catalogue(Layers((home(), tmp_path)))


def test_case_is_found_by_its_id(catalogue: Catalogue) -> None:
    assert catalogue.case("getting-to-work").person.called == "Denise"
    assert "getting-to-work" in catalogue.case_ids()
    assert list(catalogue.case_ids()) == sorted(catalogue.case_ids())


def test_hash_changes_with_the_file(tmp_path: Path) -> None:
    path = tmp_path / "casestudies" / "cases" / "a.yaml"
    path.parent.mkdir(parents=True)
    path.write_text("id: a\n")
    catalogue = Catalogue(Layers((tmp_path,)))
    before = catalogue.case_hash("a")
    path.write_text("id: b\n")
    assert len(before) == 8
    assert catalogue.case_hash("a") != before


@pytest.mark.parametrize("name", ["nobody", "", "A", "../cases/saturdays", "a/b", "x" * 200, "saturdays.yaml", "nul\0"])
def test_unknown_id_is_refused_without_touching_a_file(catalogue: Catalogue, name: str) -> None:
    with pytest.raises(UnknownItemError) as caught:
        catalogue.case(name)
    (finding,) = caught.value.findings
    assert finding.code == "CT001"
    assert len(finding.problem) < 100


@pytest.mark.parametrize(("term", "there"), [("crisis", True), ("no-such-word", False), ("../sources", False)])
def test_a_term_is_known_without_listing_all(catalogue: Catalogue, term: str, *, there: bool) -> None:
    assert catalogue.has_term(term) is there


def test_locales_are_in_the_order_of_their_names(catalogue: Catalogue) -> None:
    names = [locale.name for locale in catalogue.locales.values()]
    assert names == sorted(names)
    assert catalogue.locales["us"].cards


def test_registers_are_read_by_id(catalogue: Catalogue) -> None:
    assert catalogue.sources["R1"].cite
    assert catalogue.disciplines["nurse"].name == "Nurse"
    assert catalogue.instruments["phq-9"].maximum == 27
    assert catalogue.topics["suicide"].heavy


def test_upper_layer_adds_to_a_register_and_wins(layered: Catalogue) -> None:
    assert layered.topics["noise"].label == "Noise"
    assert layered.topics["suicide"].label == "Ours"
    assert "overdose" in layered.topics


@pytest.mark.parametrize("text", ["", "nonsense", "- a", "topics: no", "topic: []", "topics: []\nmore: []"])
def test_register_holds_one_list(text: str) -> None:
    with pytest.raises(ContentError) as caught:
        load_register(parse_marked(text, "x.yaml"), "topics", Topic)
    assert [f.code for f in caught.value.findings] == ["SH001"]


def test_register_names_all_mistakes_at_once() -> None:
    text = "topics:\n  - {id: a, label: A}\n  - {id: B, label: B}\n  - {id: a, label: C}\n  - words\n"
    with pytest.raises(ContentError) as caught:
        load_register(parse_marked(text, "x.yaml"), "topics", Topic)
    assert [(f.line, f.code) for f in caught.value.findings] == [(3, "SH005"), (4, "CT002"), (5, "SH001")]
