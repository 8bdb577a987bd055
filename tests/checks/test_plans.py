"""Plans of cases: each slip is found where it stands."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.support import CASE, COMPLETE, Desk

PATH = "casestudies/plans/a-key-for-tove.yaml"
SMALL = (Path(__file__).parents[1] / "data" / "plan-script.yaml").read_text(encoding="utf-8")
SCRIPT = SMALL.replace(", needs: [housing]", "")
"""The small plan without what its navigator may not read."""


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


@pytest.mark.parametrize(
    ("old", "new", "line", "problem"),
    [
        ("", "", 28, "SL48: Ilse Brandt may not read what they need for this"),
        ("owners: [navigator]", "owners: []", 25, "SL24: Nobody has taken this on"),
        ("  words: I want a front door that I can shut.\n", "", 6, "SL06: The plan does not say what Tove wants"),
        ("  contact: navigator\n", "", 6, "SL40: There is no one point of contact"),
        ("  contact: navigator\n", "  safety: {lines: [us-988]}\n", 30, 'SL64: The help line "us-988" is not'),
        ("whose: team, serves: a-door", "whose: team", 23, "SL12: This goal of the team serves none"),
    ],
)
def test_what_a_plan_must_not_have_is_found_where_it_stands(
    shelf: Desk, old: str, new: str, line: int, problem: str
) -> None:
    text = SCRIPT.replace(old, new, 1) if old else SMALL
    shelf.write(PATH, text)
    found = [finding for finding in shelf.findings("PL003") if finding.problem.startswith(problem)]
    assert [finding.line for finding in found] == [line]
    assert found[0].tip


def test_what_the_person_says_in_a_plan_is_theirs(shelf: Desk) -> None:
    shelf.write(PATH, SCRIPT.replace("words: A front door that I can shut.", "words: I am no addict with a door."))
    assert "CO004" not in {finding.code for finding in shelf.findings() if finding.file == PATH}
    shelf.write(PATH, SCRIPT.replace("team_words: A room of her own by May.", "team_words: The addict has a room."))
    assert "CO004" in {finding.code for finding in shelf.findings() if finding.file == PATH}
