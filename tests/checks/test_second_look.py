"""Words of the second look fit its rules: none is missing or left over, and none asks for a fact that is not given."""

from __future__ import annotations

from typing import TYPE_CHECKING

from roundtable.checks.library import Library
from roundtable.checks.second_look import LK001, LK002
from roundtable.content.location import Layers, home
from tests.checks.support import TODAY

if TYPE_CHECKING:
    from pathlib import Path

    from roundtable.checks.base import CatalogCheck
    from tests.checks.support import Desk

NAME = "second-look"
FILE = f"glossary/{NAME}.yaml"
OURS = (home() / FILE).read_text(encoding="utf-8")
ENTRY = "second-look:\n  - {{id: {}, title: {}, reason: Because., mend: Mend it.}}\n"


def found(folder: Path, check: CatalogCheck, text: str) -> list[tuple[int, str]]:
    """What a check says of a layer that has nothing but this file."""
    path = folder / FILE
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    library = Library(Layers((folder,)), TODAY)
    library.add_register(NAME, path)
    return [(finding.line, finding.problem) for finding in check.check(library)]


def test_our_words_fit_the_rules(tmp_path: Path) -> None:
    assert found(tmp_path, LK001(), OURS) == []
    assert found(tmp_path, LK002(), OURS) == []


def test_rule_without_words_is_found(tmp_path: Path) -> None:
    missing = OURS[: OURS.index("  - id: GO17")]
    assert found(tmp_path, LK001(), missing) == [(0, "`GO17` has no words")]


def test_words_without_a_rule_are_found(tmp_path: Path) -> None:
    more = OURS + ENTRY.format("SL99", "Odd").removeprefix("second-look:\n")
    assert found(tmp_path, LK001(), more) == [(len(more.splitlines()), "nothing is called `SL99`")]
    assert found(tmp_path, LK002(), more) == []


def test_fact_that_no_rule_gives_is_found(tmp_path: Path) -> None:
    assert found(tmp_path, LK002(), ENTRY.format("SL24", "'{who} and {person}'")) == [
        (2, "`SL24` has no fact called `who`")
    ]


def test_file_that_cannot_be_read_is_one_mistake(tmp_path: Path) -> None:
    assert found(tmp_path, LK001(), "second-look: words") == []
    assert list(LK001().check(Library(Layers((tmp_path,)), TODAY))) == []


def test_agency_can_lay_its_own_words_over_ours(desk: Desk) -> None:
    desk.write(FILE, ENTRY.format("SL24", "Nobody does this"))
    assert desk.findings() == []


def test_source_that_is_not_in_the_register_is_found(desk: Desk) -> None:
    desk.write(FILE, ENTRY.format("SL24", "Nobody does this, sources: [R899]"))
    assert [finding.code for finding in desk.findings()] == ["SR002"]
