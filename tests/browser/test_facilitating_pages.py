"""A consultation to facilitate alone, in every state of every script: accessible, and readable at 320 pixels."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from roundtable.content.catalogue import Catalogue
from tests.browser.facilitating_states import CONSULTATIONS, facilitating_frames
from tests.browser.looking import NARROWEST, WHOLE, Look, find_problems, look
from tests.browser.state import PREFIX, State

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from tests.browser.static_pages import Site

ALL_LOOKS = "getting-to-work"
"""The script of which every state is looked at twice; the others have the same templates and are looked at once."""


@pytest.mark.parametrize("case", Catalogue().consultation_ids())
def test_every_state_is_accessible_and_readable_on_a_narrow_phone(case: str, site: Site, still: Page) -> None:
    states = [State(name, CONSULTATIONS, printed) for name, printed in facilitating_frames(PREFIX, case)]
    site.put(case, states)
    whole, found = WHOLE if case == ALL_LOOKS else WHOLE[:1], {}
    for state in states:
        if problems := find_problems(still, site, case, state, whole=whole, shapes=[NARROWEST]):
            found[state.name] = problems
    assert found == {}


@pytest.mark.parametrize(("width", "folded"), [(390, True), (1280, False)])
def test_the_sheet_is_folded_on_a_phone_and_open_beside_the_step(
    width: int, site: Site, still: Page, *, folded: bool
) -> None:
    frames = dict(facilitating_frames(PREFIX, ALL_LOOKS))
    state = State("half-a-page-then", CONSULTATIONS, frames["half-a-page-then"])
    site.put("sheet", [state])
    still.goto(site.address("sheet", state))
    look(still, Look("light", width))
    side = still.locator('[data-rt-region="side"]')
    assert side.get_by_text("On the table: 2").locator("visible=true").count() == 1
    assert side.locator("li").locator("visible=true").count() == (0 if folded else 2)
