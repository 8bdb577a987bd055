"""The scorer, on a tiny corpus of its own, and the guard on the corpus that it was built with."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.corpora import score as scoring
from tests.corpora.score import identifiers, main, read_corpus, report, score

if TYPE_CHECKING:
    from tests.corpora.score import Place

TINY = """\
sentences:
  - {text: "red and green", holds: [red, green]}
  - {text: "green alone", holds: [green]}
  - {text: "blue, which holds nothing"}
  - {text: "a plain one", holds: []}
  - {text: "missed altogether", holds: [red]}
"""
OWN = Path(__file__).parent / "identifiers.yaml"
ENOUGH = 0.97


def colours(text: str) -> list[Place]:
    """A detector that calls green red, and blue too."""
    names = {"red": "red", "green": "red", "blue": "blue"}
    return [(kind, text.index(word), text.index(word) + len(word)) for word, kind in names.items() if word in text]


@pytest.fixture
def tiny(tmp_path: Path) -> Path:
    path = tmp_path / "tiny.yaml"
    path.write_text(TINY, encoding="utf-8")
    return path


def test_a_sentence_is_found_if_it_is_flagged_at_all(tiny: Path) -> None:
    result = score(read_corpus(tiny), colours)
    assert (result.sentences, result.found, len(result.missed), len(result.alarms)) == (5, 2, 1, 1)
    assert result.recall == pytest.approx(2 / 3)
    assert result.precision == pytest.approx(2 / 3)


def test_kinds_are_counted_by_themselves(tiny: Path) -> None:
    result = score(read_corpus(tiny), colours)
    assert dict(result.held) == {"red": 2, "green": 2}
    assert dict(result.seen) == {"red": 2, "blue": 1}
    assert dict(result.right) == {"red": 1}


def test_the_report_gives_places_and_no_sentence(tiny: Path) -> None:
    text = report(score(read_corpus(tiny), colours))
    assert "flagged at all" in text
    assert "false alarm: sentence 3, blue 0-4" in text
    assert "missed: sentence 5 (red)" in text
    assert not any(words in text for words in ("alone", "which holds", "altogether", "plain"))


def test_a_corpus_without_anything_scores_full() -> None:
    empty = score([], colours)
    assert (empty.recall, empty.precision) == (1.0, 1.0)


def test_sentences_are_printed_only_when_asked_for(
    tiny: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(scoring.DETECTORS, "identifiers", lambda: colours)
    assert main(["identifiers", str(tiny)]) == 0
    assert "altogether" not in capsys.readouterr().out
    assert main(["identifiers", str(tiny), "--show"]) == 0
    shown = capsys.readouterr().out
    assert "missed: missed altogether" in shown
    assert "false alarm: blue, which holds nothing -> ['blue']" in shown


def test_the_guard_does_well_on_its_own_corpus() -> None:
    corpus = read_corpus(OWN)
    result = score(corpus, identifiers())
    assert sum(bool(one.holds) for one in corpus) >= 75
    assert sum(not one.holds for one in corpus) >= 125
    assert result.recall >= ENOUGH, report(result)
    assert result.precision >= ENOUGH, report(result)
