"""Every state of the review of meetings: accessible, and readable at 320 pixels."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.browser.looking import AUDIT, OPEN_ALL, WHOLE, Look, find_violations, look, show
from tests.browser.review_states import REVIEW, review_frames
from tests.browser.state import PREFIX, State
from tests.browser.static_pages import Site, serving_states

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, Page

NARROWEST = Look("light", 320)
STATES = [State(name, REVIEW, html) for name, html in review_frames(PREFIX)]


@pytest.fixture(scope="module")
def site() -> Iterator[Site]:
    """States by address."""
    with serving_states() as running:
        running.put("review", STATES)
        yield running


@pytest.fixture(scope="module")
def page(browser: Browser) -> Iterator[Page]:
    """One page for all."""
    context = browser.new_context(reduced_motion="reduce")
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("state", STATES, ids=lambda state: state.name)
def test_every_state_is_accessible_and_readable_on_a_narrow_phone(state: State, site: Site, page: Page) -> None:
    show(page, site, "review", state)
    page.evaluate(OPEN_ALL)
    problems = [problem for at in WHOLE for problem in find_violations(page, at)]
    look(page, NARROWEST)
    assert [*problems, *page.evaluate(AUDIT)] == []
