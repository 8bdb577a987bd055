"""Exercises: each slip is found where it stands, and an exercise without any has no finding."""

from __future__ import annotations

from pathlib import Path

import pytest

from roundtable.checks.exercise_aims import COLLECTION, all_competencies
from tests.checks.support import Desk, changed

PATH = "casestudies/exercises/every-kind.yaml"
WHOLE = (Path(__file__).parents[1] / "data" / "every-kind.yaml").read_text(encoding="utf-8")
WHOLE = WHOLE.replace("case: getting-to-work\n", "")
ROWS = "coverage-rows:\n  - {id: S1.4, says: Gives every task one lead, places: [RM]}\n"


@pytest.fixture
def shelf(desk: Desk) -> Desk:
    """A layer with the example."""
    desk.write(PATH, WHOLE)
    desk.write("casestudies/coverage-rows.yaml", ROWS)
    return desk


def test_an_exercise_without_a_slip_has_no_finding(shelf: Desk) -> None:
    assert shelf.findings() == []


@pytest.mark.parametrize(
    ("code", "old", "new"),
    [
        ("EX001", "id: every-kind", "id: another"),
        ("EX001", "code: L49", "code: T01"),
        ("EX002", "topics: [money-stress]", "topics: [rain]"),
        ("EX002", "aims: [C3]", "aims: [C3]\ncase: nobody"),
        ("EX002", "\nsources: [R6]", "\nsources: [R999]"),
        ("EX002", "legal_cards: [interpreters]", "legal_cards: [kettles]"),
        ("EX002", "    least: 1\n", "    least: 1\n    sources: [R999]\n"),
        ("EX003", "step: who-does-it, does", "step: nobody, does"),
        ("EX003", "row: S1.4", "row: S1.5"),
        ("EX003", "\nsources: [R6]", ""),
        ("EX004", "  - id: two-things", "  - id: first-words"),
        ("EX004", "{id: borrow, label", "{id: buy, label"),
        ("EX005", "    most: 2\n    options:", "    most: 5\n    options:"),
        ("EX005", "homes: [kitchen, lounge]", "homes: [kitchen, cellar]"),
        ("EX005", "mark: true, why: Always is long.", "mark: true"),
        ("EX005", "exactly_one: lead", "exactly_one: boss"),
        ("EX005", "cells: [{column: tove, fits: [lead]}", "cells: [{column: mayor, fits: [lead]}"),
        ("EX005", "fits: [helps, empty]", "fits: [helps, maybe]"),
        ("EX005", "budget: 30", "budget: 4"),
        ("EX005", "budget: 30", "budget: 900"),
        ("EX005", "most: 6, start: 2", "most: 6, start: 9"),
        ("EX005", "brings: [bill]", "brings: [flood]"),
        ("EX005", "brings: [bill]", "brings: [call]"),
        ("EX005", "id: call\n        day: 1", "id: call\n        day: 9"),
        ("EX005", "label: Ring her, minutes: 15", "label: Ring her, minutes: 90"),
        ("EX005", "anyway: [burn]", "anyway: [knee]"),
        ("EX005", "needs: [socket]", "needs: [knee]"),
        ("EX006", "aims: [C3]", "aims: []"),
        ("EX006", "aims: [C3]", "aims: [C3, C3]"),
        ("CO004", "Ask who will fill it.", "Ask the addict."),
        ("CS018", "Bring a kettle.", "Bring a [kettle](#nowhere)."),
        ("SH004", "kind: commit", "kind: dance"),
    ],
)
def test_slip_in_an_exercise_is_found(shelf: Desk, code: str, old: str, new: str) -> None:
    shelf.write(PATH, changed(WHOLE, (old, new)))
    assert code in {finding.code for finding in shelf.findings()}


def test_pieces_of_which_none_is_marked_are_found(shelf: Desk) -> None:
    shelf.write(PATH, WHOLE.replace("mark: true, ", ""))
    assert [finding.code for finding in shelf.findings()] == ["EX005"]


def test_a_code_is_given_once(shelf: Desk) -> None:
    shelf.write("casestudies/exercises/again.yaml", changed(WHOLE, ("id: every-kind", "id: again")))
    assert [finding.code for finding in shelf.findings()] == ["EX001", "EX001"]


def test_an_exercise_outside_all_layers_is_read_as_one(shelf: Desk, tmp_path: Path) -> None:
    from roundtable.checks.runner import check_layers  # noqa: PLC0415
    from roundtable.content.location import Layers  # noqa: PLC0415

    loose = tmp_path / "elsewhere" / "exercises" / "every-kind.yaml"
    loose.parent.mkdir(parents=True)
    loose.write_text(changed(WHOLE, ("code: L49", "code: T01")))
    report = check_layers(Layers((shelf.home,)), [loose])
    assert [finding.code for finding in report.findings] == ["EX001"]


def test_broken_lists_and_locales_are_no_reason_to_doubt_an_exercise(shelf: Desk) -> None:
    shelf.write("glossary/topics.yaml", "topics: no\n")
    shelf.write("casestudies/coverage-rows.yaml", "coverage-rows: no\n")
    assert {finding.code for finding in shelf.findings()} == {"SH001"}


def test_without_a_law_of_reference_no_legal_card_is_missed(shelf: Desk, tmp_path: Path) -> None:
    shelf.write("glossary/locales/us.yaml", "id: [")
    assert not [finding for finding in shelf.findings() if finding.code == "EX002"]


def test_exercises_that_are_no_labs_take_eight_to_twenty_minutes(shelf: Desk) -> None:
    text = WHOLE.replace("code: L49", "code: T49").replace("family: lab", "family: trauma-informed")
    shelf.write(PATH, text)
    assert shelf.findings() == []
    shelf.write(PATH, text.replace("minutes: 20", "minutes: 21"))
    assert [finding.code for finding in shelf.findings()] == ["EX008"]


def test_minutes_that_reading_alone_would_fill_are_found(shelf: Desk) -> None:
    shelf.write(
        PATH, WHOLE.replace("minutes: 20", "minutes: 5").replace("opening: Tove", f"opening: {'Read on. ' * 380}Tove")
    )
    assert "EX008" in {finding.code for finding in shelf.findings()}


def test_a_collection_practises_every_competency(shelf: Desk) -> None:
    for number in range(COLLECTION - 1):
        copy = WHOLE.replace("id: every-kind", f"id: copy-{number}").replace("code: L49", f"code: L{number + 10}")
        shelf.write(f"casestudies/exercises/copy-{number}.yaml", copy)
    missing = [finding for finding in shelf.findings() if finding.code == "EX007"]
    assert len(missing) == len(all_competencies()) - 1
    assert {finding.problem for finding in missing}.isdisjoint({"no exercise practises `C3`"})


def test_there_are_thirty_three_competencies() -> None:
    assert len(set(all_competencies())) == 33
