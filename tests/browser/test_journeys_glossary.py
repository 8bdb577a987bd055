"""The glossary in the browser: a search with every key, the team's own wording, and words that explain themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from playwright.sync_api import expect

from tests.browser.walking import Learner, case_page

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Page

    from tests.browser.conftest import OpenPage

GLOSSARY = "voila/render/20_shared_glossary.ipynb"
WORDS = "A term, an abbreviation"


def terms(page: Page) -> list[str]:
    return page.locator(".rt-terms .rt-link-button").all_inner_texts()


def test_search_finds_while_somebody_types_and_leaves_the_focus(open_page: OpenPage) -> None:
    page = open_page(GLOSSARY)
    field = page.get_by_label(WORDS)
    field.press_sequentially("dischrage", delay=20)
    expect(page.locator(".rt-terms > li")).to_have_count(1)
    assert terms(page) == ["discharge"]
    expect(field).to_be_focused()
    expect(field).to_have_value("dischrage")
    expect(page.locator(".rt-live").first).to_have_text("One term fits.")


def test_address_opens_a_term_and_the_keyboard_opens_another(open_page: OpenPage) -> None:
    page = open_page(f"{GLOSSARY}?term=crisis")
    expect(page.get_by_role("heading", name="crisis", exact=True)).to_be_visible()
    page.get_by_text("Narrow it down").click()
    page.get_by_label("Only false friends").focus()
    page.keyboard.press("Space")
    expect(page.get_by_role("heading", name="50 terms")).to_be_visible()
    page.locator(".rt-terms .rt-link-button").first.focus()
    page.keyboard.press("Enter")
    expect(page.locator("article h3")).to_be_focused()


def test_own_wording_is_kept_and_stands_in_a_case(open_page: OpenPage, tmp_path: Path) -> None:
    page = open_page(f"{GLOSSARY}?term=crisis")
    page.get_by_text("Agree on our own wording").click()
    page.get_by_label("we mean").fill("when usual ways fail for a week")
    page.get_by_label("Who agreed?").fill("nurse, peer specialist")
    page.get_by_role("button", name="Keep it").click()
    expect(page.locator('[id$="-agreement"]')).to_be_focused()
    page.reload()
    expect(page.locator(".rt-region-agreed")).to_contain_text("when usual ways fail for a week")
    with page.expect_download() as waiting:
        page.get_by_role("button", name="Save them as a file").click()
    waiting.value.save_as(tmp_path / "agreements.yaml")
    other = open_page(GLOSSARY)
    expect(other.locator(".rt-region-agreed")).to_contain_text("Nothing yet")
    other.get_by_label("Open a file of agreements").set_input_files(tmp_path / "agreements.yaml")
    expect(other.locator(".rt-region-agreed")).to_contain_text("when usual ways fail for a week")


def test_file_that_is_no_agreement_changes_nothing_and_says_so(open_page: OpenPage, tmp_path: Path) -> None:
    (tmp_path / "other.yaml").write_text("shopping: [bread]", encoding="utf-8")
    page = open_page(GLOSSARY)
    page.get_by_label("Open a file of agreements").set_input_files(tmp_path / "other.yaml")
    expect(page.locator(".rt-live").first).to_contain_text("no file of agreements")


def test_word_in_a_case_explains_itself_to_mouse_keyboard_and_finger(open_page: OpenPage) -> None:
    page = open_page(case_page("a-hand-of-nineteen"))
    Learner(page).arrive(page.locator('[data-rt-event="begin"]').click)
    word = page.locator(".rt-term").first
    meaning = page.locator(".rt-meaning").first
    expect(meaning).to_be_hidden()
    word.hover()
    expect(meaning).to_be_visible()
    page.keyboard.press("Escape")
    expect(meaning).to_be_hidden()
    page.mouse.move(0, 0)
    word.evaluate("(word) => word.scrollIntoView()")
    page.keyboard.press("Tab")
    for _ in range(40):
        if word.evaluate("(word) => word === document.activeElement"):
            break
        page.keyboard.press("Tab")
    expect(meaning).to_be_visible()
    expect(word).to_have_attribute("aria-expanded", "true")
    page.keyboard.press("Escape")
    expect(meaning).to_be_hidden()
    expect(word).to_have_attribute("aria-expanded", "false")
    word.click()
    expect(meaning.get_by_role("link")).to_have_attribute("href", "20_shared_glossary.ipynb?term=registry")


def test_round_of_false_friends_shows_what_others_heard(open_page: OpenPage) -> None:
    page = open_page(GLOSSARY)
    region = page.locator(".rt-region-friends")
    region.get_by_role("button", name="Begin").click()
    region.locator('input[name="use"]').first.check()
    region.get_by_role("button", name="That is my guess").click()
    expect(region.get_by_role("heading", name="Here it was")).to_be_focused()
    expect(region.get_by_text("What goes wrong")).to_be_visible()
    region.get_by_role("button", name="Next sentence").click()
    expect(region.get_by_text("2 of ")).to_be_visible()


def test_flash_cards_go_with_the_keyboard_alone_and_remember(open_page: OpenPage) -> None:
    page = open_page(GLOSSARY)
    region = page.locator(".rt-region-cards")
    region.get_by_role("button", name="Take a card").focus()
    page.keyboard.press("Enter")
    expect(region.get_by_role("button", name="Show the meaning")).to_be_visible()
    term = region.locator('[id$="-here"]').inner_text()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(region.locator('[id$="-meaning"]')).to_be_focused()
    for _ in range(3):
        page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(region.locator('[id$="-here"]')).not_to_have_text(term)
    page.reload()
    page.wait_for_function("() => document.documentElement.dataset.rtReady === 'yes'")
    region.get_by_role("button", name="Take a card").click()
    expect(region.locator('[id$="-here"]')).not_to_have_text(term)


def test_deck_for_anki_is_a_download(open_page: OpenPage) -> None:
    page = open_page(GLOSSARY)
    with page.expect_download() as waiting:
        page.locator(".rt-region-cards").get_by_role("button", name="All terms as a deck for Anki").click()
    assert waiting.value.suggested_filename == "roundtable-glossary.apkg"
