"""Terms of the glossary: found where they belong, leading to what exists, and used."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from roundtable.checks.runner import check_layers
from roundtable.content.location import Layers
from roundtable.model.finding import Level
from tests.checks.support import CASE, COMPLETE, changed

if TYPE_CHECKING:
    from pathlib import Path

    from tests.checks.support import Desk

TERM = """\
id: quay-time
term: quay time
also: [QT]
tags: [social]
plain: The time that somebody waits between two boats.
uses:
  - who: the office
    disciplines: [nurse]
    means: minutes on a timetable
  - who: the person
    means: the whole way
risk: Visits are booked when nobody can come.
ask: Which part of the way do you mean?
see: [low-water]
"""
OTHER = """\
id: low-water
term: low water
tags: [social]
plain: When the boats lie on the sand.
disciplines: [nurse]
here_because: It is the other half of the timetable.
"""


@pytest.fixture
def harbour(desk: Desk) -> Desk:
    """A layer with two terms, one of them linked from a case."""
    desk.write("glossary/terms/low-water.yaml", OTHER)
    desk.write("glossary/terms/quay-time.yaml", TERM)
    desk.write(CASE, changed(COMPLETE, ("It keeps the choice with her", "It keeps [the way](#quay-time) with her")))
    return desk


def test_terms_that_are_whole_and_used_have_no_finding(harbour: Desk) -> None:
    assert harbour.findings() == []


@pytest.mark.parametrize(
    ("code", "old", "new"),
    [
        ("TM001", "id: quay-time", "id: quay"),
        ("TM002", "see: [low-water]", "see: [high-water]"),
        ("TM002", "see: [low-water]", "see: [quay-time]"),
        ("TM002", "disciplines: [nurse]", "disciplines: [pirate]"),
        ("TM004", "also: [QT]", "also: [Low water]"),
        ("CS017", "somebody waits between", "somebody waits " + "and waits " * 45 + "between"),
        ("CS018", "between two boats", "between [two](#nowhere) boats"),
        ("CS019", "between two boats", "between two boats, TODO"),
        ("CO004", "The time that somebody", "The time that an addict"),
        ("SH008", "risk: Visits are booked when nobody can come.\n", ""),
    ],
)
def test_slip_in_a_term_is_found(harbour: Desk, code: str, old: str, new: str) -> None:
    harbour.write("glossary/terms/quay-time.yaml", changed(TERM, (old, new)))
    assert code in {finding.code for finding in harbour.findings()}


def test_one_use_alone_is_no_false_friend(harbour: Desk) -> None:
    harbour.write(
        "glossary/terms/quay-time.yaml", changed(TERM, ("  - who: the person\n    means: the whole way\n", ""))
    )
    assert "SH008" in {finding.code for finding in harbour.findings()}


def test_term_that_nothing_links_to_is_a_warning(harbour: Desk) -> None:
    harbour.write(CASE, COMPLETE)
    assert [(f.code, f.level) for f in harbour.findings()] == [("TM003", Level.WARNING)]


def test_discipline_of_a_plain_term_exists(harbour: Desk) -> None:
    harbour.write("glossary/terms/low-water.yaml", changed(OTHER, ("[nurse]", "[pirate]")))
    assert [f.code for f in harbour.findings()] == ["TM002"]


def test_loose_term_is_read_as_a_term(harbour: Desk) -> None:
    harbour.write("glossary/terms/quay-time.yaml", "id: quay-time\n")
    assert {f.code for f in harbour.findings()} >= {"SH002"}


def test_source_of_a_term_is_in_the_register(harbour: Desk) -> None:
    harbour.write("glossary/terms/low-water.yaml", OTHER + "sources: [R899]\n")
    assert [f.code for f in harbour.findings()] == ["SR002"]


def test_strange_file_among_the_terms_is_noticed(harbour: Desk) -> None:
    harbour.write("glossary/terms/notes.yml", "a note")
    assert [f.code for f in harbour.findings()] == ["CT003"]


def test_term_outside_every_layer_is_read_as_a_term(harbour: Desk, tmp_path: Path) -> None:
    loose = tmp_path / "elsewhere" / "terms" / "loose.yaml"
    loose.parent.mkdir(parents=True)
    loose.write_text("id: loose\n", encoding="utf-8")
    report = check_layers(Layers((harbour.home, harbour.layer)), [loose])
    assert "SH002" in {finding.code for finding in report.findings}


@pytest.mark.parametrize(
    ("cuts", "says"),
    [
        ("  - {minutes: 20, decisions: [which-box, which-door], why: x}\n", "order of the file"),
        (
            (
                "  - {minutes: 20, decisions: [which-door, which-box], why: x}\n"
                "  - {minutes: 45, decisions: [which-door], why: y}\n"
            ),
            "plays fewer decisions",
        ),
    ],
)
def test_cut_that_makes_no_sense_is_found(harbour: Desk, cuts: str, says: str) -> None:
    ids = re.findall(r"^  - id: (\S+)\n    title:", COMPLETE, re.MULTILINE)
    cuts = cuts.replace("which-door", ids[0]).replace("which-box", ids[1])
    assert says in " ".join(f.problem for f in harbour.check_case(f"{COMPLETE}cuts:\n{cuts}", "CS021"))
