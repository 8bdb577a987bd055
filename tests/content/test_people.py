"""Who is in the content: by their names, and by whatever has a capital."""

from __future__ import annotations

from typing import TYPE_CHECKING

from roundtable.content.catalogue import Catalogue
from roundtable.content.location import Layers
from roundtable.content.people import everybody, named_in, people_of
from roundtable.practice.guard import Known, seen_in

if TYPE_CHECKING:
    from pathlib import Path

    from roundtable.model.case import Case


def test_people_of_a_case_are_named_whole_and_as_they_are_called(real_case: Case) -> None:
    names = people_of(real_case)
    assert {real_case.person.name, real_case.person.called} <= set(names)
    assert {one.name for one in (*real_case.team, *real_case.close_ones)} <= set(names)


def test_people_who_come_up_in_the_text_are_named_too(catalogue: Catalogue) -> None:
    names = named_in(catalogue.case("saturdays"))
    assert "Matteo" in names
    assert "Renee Castellano" in names
    assert "P. Gale" in named_in(catalogue.exercise("the-consent-builder"))
    assert not any(name.endswith("'s") for name in names)


def test_a_text_about_the_people_of_a_case_is_no_finding(real_case: Case) -> None:
    known = Known.of((*people_of(real_case), *named_in(real_case)))
    for member in real_case.team:
        assert seen_in(f"I would ask {member.name} and tell {real_case.person.name}.", known) == ()


def test_an_item_that_cannot_be_read_is_left_out(tmp_path: Path) -> None:
    folder = tmp_path / "casestudies" / "cases"
    folder.mkdir(parents=True)
    (folder / "broken.yaml").write_text("id: [", encoding="utf-8")
    assert everybody(Catalogue(Layers((tmp_path,)))) == ()


def test_every_kind_of_identifier_has_its_words(catalogue: Catalogue) -> None:
    from roundtable.practice.guard import Kind  # noqa: PLC0415

    assert set(catalogue.identifiers) == set(Kind)
