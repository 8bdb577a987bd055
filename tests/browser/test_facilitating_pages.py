"""A consultation to facilitate alone, in every state of every script: accessible, and readable at 320 pixels."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from roundtable.content.catalogue import Catalogue
from tests.browser.facilitating_states import CONSULTATIONS, facilitating_frames
from tests.browser.looking import AUDIT, OPEN_ALL, WHOLE, Look, find_violations, look, show
from tests.browser.state import PREFIX, State
from tests.browser.static_pages import Site, serving_states

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, Page

NARROWEST = Look("light", 320)
ALL_LOOKS = "getting-to-work"
"""The script of which every state is looked at twice; the others have the same templates and are looked at once."""


@pytest.fixture(scope="module")
def site() -> Iterator[Site]:
    """States by address."""
    with serving_states() as running:
        yield running


@pytest.fixture(scope="module")
def page(browser: Browser) -> Iterator[Page]:
    """One page for all."""
    context = browser.new_context(reduced_motion="reduce")
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("case", Catalogue().consultation_ids())
def test_every_state_is_accessible_and_readable_on_a_narrow_phone(case: str, site: Site, page: Page) -> None:
    states = [State(name, CONSULTATIONS, printed) for name, printed in facilitating_frames(PREFIX, case)]
    site.put(case, states)
    found = {}
    for state in states:
        show(page, site, case, state)
        page.evaluate(OPEN_ALL)
        problems = [one for at in (WHOLE if case == ALL_LOOKS else WHOLE[:1]) for one in find_violations(page, at)]
        look(page, NARROWEST)
        if problems := [*problems, *page.evaluate(AUDIT)]:
            found[state.name] = problems
    assert found == {}


@pytest.mark.parametrize(("width", "folded"), [(390, True), (1280, False)])
def test_the_sheet_is_folded_on_a_phone_and_open_beside_the_step(
    width: int, site: Site, page: Page, *, folded: bool
) -> None:
    frames = dict(facilitating_frames(PREFIX, ALL_LOOKS))
    state = State("half-a-page-then", CONSULTATIONS, frames["half-a-page-then"])
    site.put("sheet", [state])
    page.goto(site.address("sheet", state))
    look(page, Look("light", width))
    side = page.locator('[data-rt-region="side"]')
    assert side.get_by_text("On the table: 2").locator("visible=true").count() == 1
    assert side.locator("li").locator("visible=true").count() == (0 if folded else 2)
