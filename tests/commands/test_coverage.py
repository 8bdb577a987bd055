"""What `roundtable coverage` prints."""

from __future__ import annotations

import argparse
import json
from typing import TYPE_CHECKING, Any

import pytest

from roundtable.commands.coverage import coverage
from roundtable.content.catalogue import Catalogue
from roundtable.content.location import notebooks
from roundtable.errors import RoundtableError
from tests.checks.support import CASE, SKETCH, changed

if TYPE_CHECKING:
    from pathlib import Path

ROWS = """\
coverage-rows:
  - {id: S1.4, says: Gives every task one lead, places: [RM]}
  - {id: S1.5, says: Finds the task without a lead, places: [RM, HO]}
"""
LIST = """\
coverage:
  - id: a-key-for-tove
    identities: [mends clocks]
    conditions: [a hurting wrist]
    serves:
      - {row: S1.4, decisions: [which-door, moving-day]}
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A content folder with one listed case, and no other content."""
    monkeypatch.setattr("roundtable.content.location.home", lambda: tmp_path / "nothing")
    path = tmp_path / "layer"
    (path / CASE).parent.mkdir(parents=True)
    (path / CASE).write_text(SKETCH, encoding="utf-8")
    (path / "casestudies/coverage-rows.yaml").write_text(ROWS, encoding="utf-8")
    (path / "casestudies/coverage.yaml").write_text(LIST, encoding="utf-8")
    return path


def run(folder: Path | None, *, as_json: bool = False) -> int:
    return coverage(argparse.Namespace(content=folder, json=as_json))


def printed(folder: Path, capsys: pytest.CaptureFixture[str]) -> dict[str, Any]:
    assert run(folder, as_json=True) == 0
    report: dict[str, Any] = json.loads(capsys.readouterr().out)
    return report


def test_report_names_rows_with_their_decisions_and_rows_without(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(folder) == 0
    text = capsys.readouterr().out
    assert "S1.4   Gives every task one lead (RM)\n       a-key-for-tove: which-door, moving-day." in text
    assert "S1.5   Finds the task without a lead (RM, HO)\n       open: no case and no exercise serves it yet" in text
    assert text.splitlines()[-1] == "served 1 of 2"
    assert "does not list" not in text


def test_report_shows_person_and_conditions_side_by_side(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(folder) == 0
    text = capsys.readouterr().out
    assert "a-key-for-tove: 45 to 64, she/her\n    words: mends clocks\n    lives with: a hurting wrist\n" in text
    assert "topics: money-stress" in text
    assert "human reviewer" in text


def test_case_that_is_not_listed_is_named(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "casestudies/coverage.yaml").write_text("coverage: []\n", encoding="utf-8")
    assert run(folder) == 0
    text = capsys.readouterr().out
    assert "casestudies/coverage.yaml does not list: a-key-for-tove" in text
    assert "    words: not stated" in text


def test_json_says_the_same(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    report = printed(folder, capsys)
    assert report["cases"][0]["serves"][0]["row"] == "S1.4"
    assert [row["row"] for row in report["rows"] if row["open"]] == ["S1.5"]
    assert report["served"] == 1
    assert report["people"][0]["lives_with"] == ["a hurting wrist"]


@pytest.mark.parametrize(
    ("age", "band"), [(17, "under 18"), (18, "18 to 25"), (44, "26 to 44"), (64, "45 to 64"), (65, "65 and over")]
)
def test_age_is_told_as_a_band(folder: Path, capsys: pytest.CaptureFixture[str], age: int, band: str) -> None:
    (folder / CASE).write_text(changed(SKETCH, ("age: 61", f"age: {age}")), encoding="utf-8")
    assert printed(folder, capsys)["people"][0]["age"] == band


def test_row_that_does_not_exist_is_said_to_be_none(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "casestudies/coverage.yaml").write_text(changed(LIST, ("S1.4", "S1.9")), encoding="utf-8")
    assert printed(folder, capsys)["cases"][0]["serves"][0]["says"] == "no such row"


def test_folder_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(RoundtableError, match="There is no folder"):
        run(tmp_path / "nowhere")


def test_our_own_cases_can_be_reported(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(None) == 0
    text = capsys.readouterr().out
    assert "getting-to-work: " in text
    assert "when-someone-declines: porch. " in text
    assert "20_shared_glossary.ipynb: false friends" in text
    assert text.splitlines()[-1].endswith(" of 132")


def test_every_page_that_serves_a_row_is_there() -> None:
    pages = {place.notebook for row in Catalogue().coverage_rows.values() for place in row.on_screen}
    assert pages <= {path.name for path in notebooks().glob("*.ipynb")}
