"""Plans of cases: each slip is found where it stands."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.support import CASE, COMPLETE, Desk

PATH = "casestudies/plans/a-key-for-tove.yaml"
SCRIPT = (Path(__file__).parents[1] / "data" / "plan-script.yaml").read_text(encoding="utf-8")


@pytest.fixture
def shelf(desk: Desk) -> Desk:
    """A layer with the small plan and its case."""
    desk.write(PATH, SCRIPT)
    desk.write(CASE, COMPLETE)
    return desk


def test_a_plan_without_a_slip_has_no_finding(shelf: Desk) -> None:
    assert [finding for finding in shelf.findings() if finding.file == PATH] == []


@pytest.mark.parametrize(
    ("code", "old", "new"),
    [
        ("PL001", "id: a-key-for-tove\nauthor", "id: another\nauthor"),
        ("PL001", "serves: a-door", "serves: a-window"),
        ("PL001", "goal: a-door, does: Ring", "goal: a-window, does: Ring"),
        ("PL001", "owners: [navigator]", "owners: [pilot]"),
        ("PL001", "contact: navigator\n", "contact: pilot\n"),
        ("PL001", "reader: baker", "reader: pilot"),
        ("PL001", "rings Tove, owner: navigator", "rings Tove, owner: pilot"),
        ("PL001", "taker: baker", "taker: pilot"),
        ("PL001", "{goal: a-door, why", "{goal: a-window, why"),
        ("PL001", "{owner: navigator, of: action", "{owner: pilot, of: action"),
        ("PL001", "leaves: [navigator]", "leaves: [pilot]"),
        ("PL002", "id: quiet-nights", "id: a-door"),
        ("PL002", '{answer: keep, words: "Yes, that."}', '{of: goal, answer: keep, words: "Yes, that."}'),
        ("PL002", "month: 6", "month: 3"),
        ("PL002", "good: true, ", ""),
        ("SR002", "sources: [R6]", "sources: [R999]"),
    ],
)
def test_slip_in_a_plan_is_found(shelf: Desk, code: str, old: str, new: str) -> None:
    assert old in SCRIPT
    shelf.write(PATH, SCRIPT.replace(old, new, 1))
    assert code in {finding.code for finding in shelf.findings() if finding.file == PATH}


def test_a_plan_of_no_case_is_found(desk: Desk) -> None:
    desk.write(PATH, SCRIPT)
    assert "PL001" in {finding.code for finding in desk.findings()}
