"""Where scripts are blocked, a form sends nothing, keeps what was typed, and leaves the address alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.browser.states import SHELF, START_PAGE, states_of
from tests.browser.static_pages import serving_states

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Locator

TYPED = "Ask first."
CHOSEN = "input:checked, select, textarea, input[type=text]"


@pytest.mark.parametrize("name", ["getting-to-work", START_PAGE, SHELF])
def test_without_scripts_no_form_of_any_state_changes_the_address(name: str, browser: Browser) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    states = [state for state in states_of(name) if "<form" in state.printed]
    submitted = 0
    with serving_states() as site:
        site.put(name, states)
        for state in states:
            page.goto(site.address(name, state))
            before = page.url
            shut = page.locator("main details:not([open]):has(form) > summary")
            while shut.count():
                shut.first.click()
            for form in page.locator("main form").all():
                answers = fill(form)
                form.locator("button:not([type=button])").first.click()
                assert page.url == before, state.name
                assert answers == given(form), state.name
                submitted += 1
    context.close()
    assert submitted >= 3


def fill(form: Locator) -> list[str]:
    """Give every question of a form an answer; returns what stands there then."""
    for group in {str(field.get_attribute("name")) for field in form.locator("input[type=radio]").all()}:
        form.locator(f'input[type=radio][name="{group}"]').last.check()
    for field in form.locator("textarea, input[type=text]").all():
        field.fill(TYPED)
    return given(form)


def given(form: Locator) -> list[str]:
    """What stands in a form's fields."""
    return [field.input_value() for field in form.locator(CHOSEN).all()]
