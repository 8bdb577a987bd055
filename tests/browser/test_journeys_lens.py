"""The language lens in the browser: notes by keyboard, a note put aside, a real name asked about, and nothing kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from playwright.sync_api import expect

from tests.browser.walking import Keyboard, everything_kept

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from tests.browser.conftest import OpenPage
    from tests.browser.servers import Server

GLOSSARY = "voila/render/20_shared_glossary.ipynb"
TEXT = 'The addict next door refused his f/u. Did you take your tablets? He said: "I am an addict and I rang you."'
REAL = "Please ring Harold Pinkerton's daughter on 555-0142 before Monday."


def lens_of(page: Page) -> Keyboard:
    """Somebody at the lens, which is one of several screens on its page."""
    root = page.locator("[data-rt-root]", has=page.get_by_text("Look at your words")).get_attribute("data-rt-root")
    return Keyboard(page, f'[data-rt-root="{root}"]')


def look_at(person: Keyboard, text: str) -> None:
    """Type a text and ask for a look, by keyboard alone."""
    person.tab_to("here.name === 'text'")
    person.page.keyboard.press("Control+a")
    person.page.keyboard.insert_text(text)
    person.tab_to_button("Look at it")
    person.page.keyboard.press("Enter")


def test_notes_are_read_and_put_aside_with_the_keyboard_alone(open_page: OpenPage) -> None:
    page = open_page(GLOSSARY)
    person = lens_of(page)
    look_at(person, TEXT)
    person.wait_focus("-seen")
    marked = " ".join(person.screen.locator(".rt-lens-text mark").all_inner_texts())
    assert all(words in marked for words in ("addict", "f/u", "Did you take your tablets?"))
    notes = person.screen.locator(".rt-lens-number").count()
    assert notes >= 3
    assert '"I am an addict' in person.screen.locator(".rt-lens-text").inner_text()
    person.tab_to("here.classList.contains('rt-lens-number')")
    page.keyboard.press("Enter")
    person.wait_focus("-note-")
    person.tab_to_button("Source, or leave it as it is")
    page.keyboard.press("Enter")
    person.tab_to("here.name === 'reason'")
    page.keyboard.press("Space")
    person.tab_to_button("Put it aside")
    page.keyboard.press("Enter")
    expect(person.screen.get_by_role("heading", name="Put aside")).to_be_visible()
    expect(person.screen.locator(".rt-lens-number")).to_have_count(notes - 1)


def test_a_text_about_somebody_real_is_asked_about_first(open_page: OpenPage) -> None:
    page = open_page(GLOSSARY)
    person = lens_of(page)
    look_at(person, REAL)
    expect(person.screen.locator(".rt-withheld, [id*=withheld]").first).to_be_visible()
    expect(person.screen.locator(".rt-lens-text")).to_have_count(0)
    expect(person.screen.locator('textarea[name="text"]')).to_have_value(REAL)


def test_nothing_of_a_text_is_kept_or_logged(open_page: OpenPage, server: Server) -> None:
    page = open_page(GLOSSARY)
    person = lens_of(page)
    look_at(person, f"{TEXT} A zebra in the pantry.")
    person.wait_focus("-seen")
    assert "zebra" not in everything_kept(page) + page.url + server.written()
    page.reload()
    page.wait_for_function("() => document.documentElement.dataset.rtReady === 'yes'")
    assert "zebra" not in page.content()
