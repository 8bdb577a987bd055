"""The pathways: cases that exist, each once, and nothing planned that is there already."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from roundtable.checks.runner import check_layers
from roundtable.content.location import Layers, home
from roundtable.model.finding import Level
from tests.checks.support import CASE, COMPLETE, changed

if TYPE_CHECKING:
    from tests.checks.support import Desk

PLACE = "casestudies/pathways.yaml"
GOOD = """\
pathways:
  - id: first-keys
    title: First keys
    for_whom: For everybody who has lost one.
    why: You learn to ask before you knock.
    cases:
      - case: a-key-for-tove
        why: One door and two answers.
    planned:
      - about: A window.
      - {about: A gate., case: a-gate-for-tove}
"""


def check(desk: Desk, text: str) -> list[tuple[str, str, int, str]]:
    desk.write(CASE, COMPLETE)
    desk.write(PLACE, text)
    return [(f.file, f.code, f.line, f.level) for f in desk.findings()]


def test_good_pathway_passes(desk: Desk) -> None:
    assert check(desk, GOOD) == []


def test_our_own_pathways_pass() -> None:
    found = check_layers(Layers((home(),)), [home() / PLACE]).findings
    assert [f for f in found if f.level is Level.ERROR] == []


def test_case_that_is_not_there_is_named(desk: Desk) -> None:
    assert check(desk, changed(GOOD, ("a-key-for-tove", "a-key-for-rolf"))) == [(PLACE, "PW001", 7, "error")]


def test_case_that_cannot_be_read_is_there_all_the_same(desk: Desk) -> None:
    desk.write(CASE, "id: [")
    desk.write(PLACE, GOOD)
    assert desk.findings("PW001") == []


def test_case_stands_once_on_a_pathway(desk: Desk) -> None:
    step = "      - case: a-key-for-tove\n        why: One door and two answers.\n"
    assert check(desk, changed(GOOD, (step, step * 2))) == [(PLACE, "PW001", 9, "error")]


def test_planned_case_that_is_written_is_a_warning(desk: Desk) -> None:
    assert check(desk, changed(GOOD, ("a-gate-for-tove", "a-key-for-tove"))) == [(PLACE, "PW001", 11, "warning")]


@pytest.mark.parametrize(
    ("pair", "code", "line"),
    [
        (("pathways:", "paths:"), "SH001", 1),
        (("    title: First keys\n", ""), "SH002", 2),
        (("title:", "titel:"), "SH003", 3),
        (("    cases:\n", "    cases: []\n    more:\n"), "SH007", 6),
        (("pathways:", "pathways: ["), "YM001", 2),
    ],
)
def test_shape_of_the_file_is_checked(desk: Desk, pair: tuple[str, str], code: str, line: int) -> None:
    assert (PLACE, code, line, "error") in check(desk, changed(GOOD, pair))


def test_pathway_id_stands_once_in_a_file(desk: Desk) -> None:
    assert (PLACE, "CT002", 12, "error") in check(desk, GOOD + GOOD.partition("\n")[2])
