"""Mistakes that were found and are still there: each test fails until its mistake is mended.

A test moves to the tests of its module once it passes; an empty folder goes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from roundtable.content.index import Shelf
from roundtable.errors import RefusedError
from roundtable.hosts.widgets import CaseWalk
from roundtable.practice import moves
from roundtable.practice.settings import Settings
from roundtable.screens.base import Event
from roundtable.screens.case_walk.screen import CaseWalkScreen
from roundtable.screens.start.screen import StartScreen
from tests.screens.html_page import Page

if TYPE_CHECKING:
    from collections.abc import Callable

    from roundtable.content.catalogue import Catalogue
    from roundtable.practice.walk import Walk


@pytest.fixture
def debrief(sit: Callable[[str], Walk], catalogue: Catalogue) -> CaseWalkScreen:
    walk = moves.go_to_debrief(sit("nurse"))
    screen = CaseWalkScreen("t", walk.case, catalogue)
    screen.walk = walk
    return screen


def test_a_refused_commitment_leaves_the_question_about_identifiers_on_the_page(debrief: CaseWalkScreen) -> None:
    """`CaseWalkScreen.commit` forgets `unsure` before the move can refuse."""
    debrief.handle(Event("commit", "debrief", {"commitment": "Write to ada@example.org"}))
    with pytest.raises(RefusedError, match="500"):
        debrief.handle(Event("commit", "debrief", {"commitment": "x" * 501, "invented": "yes"}))
    assert debrief.unsure == "Write to ada@example.org"


def test_a_case_that_opens_in_place_takes_the_settings_along(catalogue: Catalogue) -> None:
    """`OpensCases.open_case`: the browser says hello once, so topics and country would be forgotten."""
    start = StartScreen("t", catalogue, Shelf(entries=()))
    start.read_documents({"settings": {"country": "gb", "ask_before": ["bereavement"]}})
    opened = start.handle(Event("open-case", "settings", {"case": "getting-to-work"})).opens
    assert isinstance(opened, CaseWalkScreen)
    assert opened.settings == Settings(country="gb", ask_before=frozenset({"bereavement"}))


def test_two_embedded_screens_share_no_id() -> None:
    """`shared/page_parts.html`: the titles of the dialogs have ids without a prefix."""
    one, two = (Page(CaseWalk(case="quiz-night-again").screen.embedded()) for _ in range(2))
    assert not set(one.ids) & set(two.ids)
