"""Minutes, changes of the plan, the next meeting and prompts: accessible, and readable from 320 to 1920 pixels."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.browser.looking import AUDIT, OPEN_ALL, WHOLE, Look, find_violations, look, show
from tests.browser.minutes_states import minutes_frames
from tests.browser.state import PREFIX, State
from tests.browser.static_pages import Site, serving_states

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, Page

NARROWEST, WIDEST = Look("light", 320), Look("dark", 1920)
STATES = [State(name, "60_case_consultation", html) for name, html in minutes_frames(PREFIX)]


@pytest.fixture(scope="module")
def site() -> Iterator[Site]:
    """States by address."""
    with serving_states() as running:
        running.put("minutes", STATES)
        yield running


@pytest.fixture(scope="module")
def page(browser: Browser) -> Iterator[Page]:
    """One page for all."""
    context = browser.new_context(reduced_motion="reduce")
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("state", STATES, ids=lambda state: state.name)
def test_every_state_is_accessible_from_a_narrow_phone_to_a_projector(state: State, site: Site, page: Page) -> None:
    show(page, site, "minutes", state)
    page.evaluate(OPEN_ALL)
    problems = [problem for at in WHOLE for problem in find_violations(page, at)]
    look(page, WIDEST)
    problems += page.evaluate(AUDIT)
    look(page, NARROWEST)
    assert [*problems, *page.evaluate(AUDIT)] == []
