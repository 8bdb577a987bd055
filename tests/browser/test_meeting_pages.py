"""Every step and state of a consultation: accessible, and readable from 320 pixels to a projector's 1920."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from roundtable.content.catalogue import Catalogue
from roundtable.screens.consultation.prompts import PromptsScreen
from tests.browser.looking import AUDIT, OPEN_ALL, WHOLE, Look, find_violations, look, show
from tests.browser.meeting_states import CONSULTATIONS, meeting_frames
from tests.browser.state import PREFIX, State
from tests.browser.static_pages import Site, serving_states

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, Page

NARROWEST, WIDEST = Look("light", 320), Look("dark", 1920)
STATES = [State(name, CONSULTATIONS, html) for name, html in meeting_frames(PREFIX)]


@pytest.fixture(scope="module")
def site() -> Iterator[Site]:
    """States by address."""
    with serving_states() as running:
        running.put("meeting", STATES)
        yield running


@pytest.fixture(scope="module")
def page(browser: Browser) -> Iterator[Page]:
    """One page for all."""
    context = browser.new_context(reduced_motion="reduce")
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("state", STATES, ids=lambda state: state.name)
def test_every_state_is_accessible_from_a_narrow_phone_to_a_projector(state: State, site: Site, page: Page) -> None:
    show(page, site, "meeting", state)
    page.evaluate(OPEN_ALL)
    problems = [problem for at in WHOLE for problem in find_violations(page, at)]
    look(page, WIDEST)
    problems += page.evaluate(AUDIT)
    look(page, NARROWEST)
    assert [*problems, *page.evaluate(AUDIT)] == []


@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_the_prompts_of_every_format_print_on_one_page(paper: str, site: Site, page: Page) -> None:
    frames = {one: PromptsScreen.of(PREFIX, Catalogue(), one).frame() for one in Catalogue().format_ids()}
    states = [State(name, CONSULTATIONS, html) for name, html in frames.items()]
    site.put(f"prompts-{paper}", states)
    margin = dict.fromkeys(("top", "right", "bottom", "left"), "12mm")
    for state in states:
        show(page, site, f"prompts-{paper}", state)
        printed = page.pdf(format=paper, margin=margin)  # type: ignore[arg-type]
        assert len(re.findall(rb"/Type\s*/Page\b", printed)) == 1, state.name
