"""Every step and state of a consultation: accessible, and readable from 320 pixels to a projector's 1920."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from roundtable.content.catalogue import Catalogue
from roundtable.screens.consultation.prompts import PromptsScreen
from tests.browser.looking import NARROWEST, PROJECTOR, WHOLE, find_problems, show
from tests.browser.meeting_states import CONSULTATIONS, meeting_frames
from tests.browser.state import PREFIX, State

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from tests.browser.static_pages import Site

STATES = [State(name, CONSULTATIONS, html) for name, html in meeting_frames(PREFIX)]


@pytest.mark.parametrize("state", STATES, ids=lambda state: state.name)
def test_every_state_is_accessible_from_a_narrow_phone_to_a_projector(state: State, site: Site, still: Page) -> None:
    site.put("meeting", STATES)
    assert find_problems(still, site, "meeting", state, whole=WHOLE, shapes=[PROJECTOR, NARROWEST]) == []


@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_the_prompts_of_every_format_print_on_one_page(paper: str, site: Site, still: Page) -> None:
    frames = {one: PromptsScreen.of(PREFIX, Catalogue(), one).frame() for one in Catalogue().format_ids()}
    states = [State(name, CONSULTATIONS, html) for name, html in frames.items()]
    site.put(f"prompts-{paper}", states)
    margin = dict.fromkeys(("top", "right", "bottom", "left"), "12mm")
    for state in states:
        show(still, site, f"prompts-{paper}", state)
        printed = still.pdf(format=paper, margin=margin)  # type: ignore[arg-type]
        assert len(re.findall(rb"/Type\s*/Page\b", printed)) == 1, state.name
