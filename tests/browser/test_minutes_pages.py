"""Minutes, changes of the plan, the next meeting and prompts: accessible, and readable from 320 to 1920 pixels."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.browser.looking import NARROWEST, PROJECTOR, WHOLE, find_problems
from tests.browser.minutes_states import minutes_frames
from tests.browser.state import PREFIX, State

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from tests.browser.static_pages import Site

STATES = [State(name, "60_case_consultation", html) for name, html in minutes_frames(PREFIX)]


@pytest.mark.parametrize("state", STATES, ids=lambda state: state.name)
def test_every_state_is_accessible_from_a_narrow_phone_to_a_projector(state: State, site: Site, still: Page) -> None:
    site.put("minutes", STATES)
    assert find_problems(still, site, "minutes", state, whole=WHOLE, shapes=[PROJECTOR, NARROWEST]) == []
