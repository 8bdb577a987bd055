"""Looking back on meetings in a browser, by keyboard alone: files in, one refused, figures seen, a page taken along."""

from __future__ import annotations

from typing import TYPE_CHECKING

from playwright.sync_api import expect

from roundtable.content.catalogue import Catalogue
from tests.browser.walking import READY, Keyboard, everything_kept, on_own_device

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Page

    from tests.browser.conftest import OpenPage

REVIEW = "voila/render/65_consultation_review.ipynb"
WORDS = "sandwich"
"""Said in the minutes that are opened."""


def choose(page: Page, person: Keyboard, paths: list[Path], then: str) -> None:
    """Go to the upload with the keyboard, choose files in the browser's own window, and arrive at a heading."""
    person.tab_to("here.dataset.rtUpload === 'open-minutes'")
    with page.expect_file_chooser() as waiting:
        page.keyboard.press("Space")
    waiting.value.set_files(paths)
    person.settle()
    expect(person.step.get_by_role("heading", name=then)).to_be_focused()


def test_two_files_of_which_one_is_broken_become_figures_that_can_be_taken_along(
    open_page: OpenPage, tmp_path: Path
) -> None:
    good, bad = tmp_path / "tuesday.json", tmp_path / "torn.json"
    good.write_bytes(Catalogue().minutes_file("told-once-1"))
    bad.write_bytes(good.read_bytes()[:900])
    page = open_page(REVIEW)
    person = Keyboard(page)
    choose(page, person, [bad, good], "One meeting is open")
    expect(person.step.get_by_role("region", name="Not opened")).to_contain_text("torn.json")
    assert person.press_on("Show the figures") == "What the minutes say"
    expect(person.step.get_by_text("For learning, not for appraisal.")).to_be_visible()
    expect(person.step.get_by_role("img", name="What became of recommendations")).to_be_visible()
    person.tab_to_button("The same as a table")
    page.keyboard.press("Enter")
    expect(person.step.get_by_role("table").first).to_be_visible()
    person.tab_to_button("A page to print")
    with page.expect_download() as waiting:
        page.keyboard.press("Enter")
    assert waiting.value.suggested_filename == "meetings-review.html"
    taken = waiting.value.path().read_text(encoding="utf-8")
    assert "For learning, and not for appraisal" in taken
    assert '<svg class="rt-bars"' in taken
    assert WORDS not in taken
    assert "told" not in everything_kept(page)


def test_a_file_that_is_too_large_is_refused_by_name_and_one_alone_is_taken(
    open_page: OpenPage, tmp_path: Path
) -> None:
    huge, good = tmp_path / "huge.json", tmp_path / "good.json"
    huge.write_bytes(b" " * 2_000_001)
    good.write_bytes(Catalogue().minutes_file("saturdays-1"))
    page = open_page(REVIEW)
    person = Keyboard(page)
    choose(page, person, [huge], "Open some minutes")
    expect(person.step.get_by_role("region", name="Not opened")).to_contain_text("huge.json")
    choose(page, person, [good], "One meeting is open")


def test_the_practice_minutes_are_kept_where_somebody_keeps_them(open_page: OpenPage) -> None:
    page = open_page(REVIEW)
    on_own_device(page)
    page.reload()
    page.wait_for_function(READY)
    person = Keyboard(page)
    person.tab_to_button("Look at 12 practice minutes")
    page.keyboard.press("Enter")
    person.settle()
    expect(person.step.get_by_role("heading", name="12 meetings are open")).to_be_visible()
    assert "told-once" not in everything_kept(page)
    person.tab_to_button("Keep them for next time")
    page.keyboard.press("Enter")
    person.tab_to_button("Keep them in this browser")
    page.keyboard.press("Enter")
    person.settle()
    assert "told-once" in everything_kept(page)
    assert WORDS not in everything_kept(page)
    page.reload()
    page.wait_for_function(READY)
    person.answer_welcome("Continue")
    expect(person.step.get_by_role("heading", name="12 meetings are open")).to_be_focused()
