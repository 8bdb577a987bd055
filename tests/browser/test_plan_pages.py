"""Every section, form and tool of the care-plan builder, in every state: accessible, and readable at 320 pixels."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.browser.looking import NARROWEST, WHOLE, find_problems
from tests.browser.plan_states import PLANS, plan_frames
from tests.browser.state import PREFIX, State

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from tests.browser.static_pages import Site

STATES = [State(name, PLANS, html) for name, html in plan_frames(PREFIX)]


@pytest.mark.parametrize("state", STATES, ids=lambda state: state.name)
def test_every_state_is_accessible_and_readable_on_a_narrow_phone(state: State, site: Site, still: Page) -> None:
    site.put("plan", STATES)
    assert find_problems(still, site, "plan", state, whole=WHOLE, shapes=[NARROWEST]) == []
