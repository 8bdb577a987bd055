"""The lens half of the scorer, on a tiny corpus of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.corpora.marks import read_marked, report_marks, score_marks
from tests.corpora.score import main

if TYPE_CHECKING:
    from pathlib import Path

    from tests.corpora.marks import Place

TINY = """\
sentences:
  - text: red, and red again
    marks: [{kind: colour, text: red}, {kind: colour, text: red}]
  - text: a green hat
    marks: [{kind: colour, text: green hat}, {kind: thing, text: hat}]
  - text: plain blue
  - text: nothing
    marks: []
"""


@pytest.fixture
def tiny(tmp_path: Path) -> Path:
    path = tmp_path / "tiny.yaml"
    path.write_text(TINY, encoding="utf-8")
    return path


def colours(text: str) -> list[Place]:
    """A lens that sees the first of each colour, and takes blue for one that should be marked."""
    return [("colour", text.index(c), text.index(c) + len(c)) for c in ("red", "green", "blue") if c in text]


def test_a_mark_is_found_where_a_finding_of_its_kind_overlaps_it(tiny: Path) -> None:
    result = score_marks(read_marked(tiny), colours)
    assert (result.sentences, sum(result.found.values()), len(result.missed), len(result.alarms)) == (4, 2, 2, 1)
    assert [place for _, _, place in result.missed] == [("colour", 9, 12), ("thing", 8, 11)]
    assert (result.recall(), result.recall("colour"), result.recall("thing")) == (0.5, 2 / 3, 0.0)
    assert (result.precision(), result.precision("thing")) == (2 / 3, 1.0)


def test_report_holds_no_sentence_unless_it_is_asked_for(tiny: Path) -> None:
    result = score_marks(read_marked(tiny), colours)
    assert "hat" not in report_marks(result)
    assert "false alarm: sentence 3, colour 6-10" in report_marks(result)
    assert "in: a green hat" in report_marks(result, show=True)


def test_command_scores_the_lens(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "own.yaml"
    path.write_text('sentences:\n  - text: "An addict."\n    marks: [{kind: stigma, text: addict}]\n', encoding="utf-8")
    assert main(["lens", str(path)]) == 0
    told = capsys.readouterr().out
    assert "recall 1.000  precision 1.000" in told
    assert "addict" not in told
