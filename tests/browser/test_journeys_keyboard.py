"""The whole way from the start page to a debrief without a mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from playwright.sync_api import expect

from tests.browser.walking import READY, START, Keyboard

if TYPE_CHECKING:
    from tests.browser.conftest import OpenPage

MENDABLE = "new-therapy"


def test_a_whole_case_is_played_with_the_keyboard_alone(open_page: OpenPage) -> None:
    page = open_page(START)
    person = Keyboard(page)
    reach_the_case(person)
    assert person.press_on("Meet Denise").startswith("Meet Denise")
    assert person.press_on("Choose your seat at the table") == "Choose your seat"
    person.pick("seat", "case-manager")
    assert person.press_on("Take this seat") == "The score goes up"
    gather(person)
    decide_and_mend(person)
    assert person.press_on("Go on") == "What is Beth for?"
    assert person.press_on("Skip this decision") == "Skipped: What is Beth for?"
    person.press_on("Go on")
    while not person.heading().startswith("Debrief"):
        decide(person)
    keep_a_commitment(person)


def reach_the_case(person: Keyboard) -> None:
    person.pick("company", "screen")
    person.pick("minutes", "90")
    person.pick("device", "shared")
    assert person.press_on("Show me one thing to do").startswith("Begin with")
    person.tab_to_button("Choose another case")
    person.page.keyboard.press("Enter")
    person.page.wait_for_url("**/10_case_walkthrough.ipynb")
    person.tab_to_button("Getting to work")
    person.page.keyboard.press("Enter")
    person.page.wait_for_url("**?case=getting-to-work")
    person.page.wait_for_function(READY)


def gather(person: Keyboard) -> None:
    """Ask the person and a colleague, and look back with Shift+Tab."""
    person.tab_to("here.dataset.rtEvent === 'ask'")
    asked = person.page.evaluate("document.activeElement.textContent")
    person.page.keyboard.press("Enter")
    person.wait_focus("-answer-")
    assert asked in person.page.evaluate("document.activeElement.textContent")
    expect(person.screen.locator(".rt-live").first).to_have_text("Denise answers.")
    person.tab_to_button("Martin Halloran")
    person.page.keyboard.press("Enter")
    person.tab_to("here.dataset.rtEvent === 'contact'")
    person.page.keyboard.press("Space")
    person.wait_focus("-reply-")
    expect(person.screen.locator(".rt-live").first).to_have_text(
        "Martin Halloran answers. You can make one more contact."
    )
    person.tab_to("here.tagName === 'SUMMARY'", back=True)
    assert "Martin Halloran" in person.page.evaluate("document.activeElement.textContent")


def decide_and_mend(person: Keyboard) -> None:
    question = person.press_on("I am ready to judge")
    assert question.endswith("?")
    person.pick("option", MENDABLE)
    person.pick("confidence", "4")
    assert person.press_on("That is my first judgement") == "What was on the table"
    expect(person.page.get_by_text(question)).to_have_count(1)
    assert person.press_on("This is what we do") == "What came of it"
    person.tab_to_button("Mend it")
    person.page.keyboard.press("Enter")
    person.wait_focus("-mended")
    expect(person.step.get_by_role("button", name="Mend it")).to_have_count(0)


def decide(person: Keyboard) -> None:
    """Any decision, from its situation to the next heading; each old step must be gone."""
    title = person.heading()
    person.press_on("I am ready to judge")
    expect(person.step.get_by_role("heading", name=title, exact=True)).to_have_count(0)
    person.tab_to("here.name === 'option'")
    person.page.keyboard.press("Space")
    person.pick("confidence", "3")
    person.press_on("That is my first judgement")
    expect(person.step.get_by_text("How sure are you?")).to_have_count(0)
    person.press_on("This is what we do")
    person.press_on("Go ")


def keep_a_commitment(person: Keyboard) -> None:
    person.tab_to("here.name === 'commitment'")
    person.page.keyboard.type("Ask how somebody gets to work.")
    person.page.keyboard.press("Tab")
    person.page.keyboard.press("Enter")
    expect(person.screen.locator(".rt-live").first).to_have_text("Kept.")
    assert person.page.evaluate("document.activeElement.value") == "Ask how somebody gets to work."
    assert person.page.url.endswith("?case=getting-to-work")
