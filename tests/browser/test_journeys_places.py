"""Keeping a place and coming back to it: after a reload, in another tab, on another device, from a file."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.walking import START, Learner, case_page, everything_kept, kept, on_own_device

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Page

    from tests.browser.conftest import OpenPage

INERT = "() => document.querySelector('.rt-regions').inert"


@pytest.fixture
def half_way(open_page: OpenPage) -> Page:
    """A case with one decision made, at the next."""
    page = open_page(case_page())
    learner = Learner(page)
    learner.sit("peer")
    learner.decide(1)
    assert learner.go("Go on") == "What is Beth for?"
    return page


def open_file(page: Page, name: str, content: bytes) -> None:
    """Choose a file in the picker behind “Open a saved place”."""
    with page.expect_file_chooser() as chooser:
        page.get_by_role("button", name="Open a saved place").click()
    chooser.value.set_files({"name": name, "mimeType": "application/json", "buffer": content})


def test_a_reload_asks_before_anything_can_be_pressed_and_continues(half_way: Page) -> None:
    half_way.reload()
    learner = Learner(half_way)
    expect(half_way.locator(".rt-welcome")).to_be_visible()
    assert half_way.evaluate(INERT)
    learner.arrive(lambda: learner.answer_welcome("Continue"))
    assert learner.heading() == "What is Beth for?"
    assert not half_way.evaluate(INERT)
    expect(half_way.locator(".rt-live").first).to_have_text("You are back where you left.")
    learner.ask()


def test_starting_again_begins_afresh_and_forgets_the_place(half_way: Page) -> None:
    half_way.reload()
    learner = Learner(half_way)
    learner.answer_welcome("Start again")
    assert not half_way.evaluate(INERT)
    assert kept(half_way, "sessionStorage") == {}
    assert learner.heading() == "Getting to work"
    learner.sit()
    assert learner.heading() == "The score goes up"


def test_a_code_leads_another_device_to_the_same_step(half_way: Page, open_page: OpenPage) -> None:
    code = Learner(half_way).code()
    other = open_page(START)
    other.get_by_text("I have a code from another device").click()
    other.get_by_label("Code").fill(code.lower().replace("-", " "))
    other.get_by_role("button", name="Find my place").click()
    other.get_by_role("link", name="Continue there").click()
    learner = Learner(other)
    learner.arrive(lambda: learner.answer_welcome("Continue"))
    assert learner.heading() == "What is Beth for?"
    expect(other.locator(".rt-progress")).to_contain_text("Beth Kowalczyk")


def test_a_slip_in_a_code_is_said_and_the_typed_code_stays(half_way: Page, open_page: OpenPage) -> None:
    code = Learner(half_way).code()
    slip = code[:-1] + ("0" if code[-1] != "0" else "1")
    other = open_page(START)
    other.get_by_text("I have a code from another device").click()
    other.get_by_label("Code").fill(slip)
    other.get_by_label("Code").press("Enter")
    field = other.get_by_label("Code")
    expect(field).to_have_attribute("aria-invalid", "true")
    expect(field).to_have_accessible_description(
        "There is a slip in this code. Compare it letter by letter and try again."
    )
    expect(field).to_be_focused()
    expect(field).to_have_value(slip)
    expect(other.get_by_role("link", name="Continue there")).to_have_count(0)


def test_a_place_saved_as_a_file_opens_elsewhere(half_way: Page, open_page: OpenPage) -> None:
    with half_way.expect_download() as download:
        half_way.get_by_role("button", name="Save my place as a file").click()
    content = download.value.path().read_bytes()
    assert list(json.loads(content)["documents"]) == ["case:getting-to-work"]
    other = open_page(case_page())
    with other.expect_navigation():
        open_file(other, download.value.suggested_filename, content)
    learner = Learner(other)
    learner.arrive(lambda: learner.answer_welcome("Continue"))
    assert learner.heading() == "What is Beth for?"


WRONG_FILES = {
    "no JSON": b"not a place",
    "another program's": b'{"documents": {"case:getting-to-work": {"data": {}}}}',
    "without documents": b'{"roundtable": 1}',
    "with a foreign key only": b'{"roundtable": 1, "documents": {"../../x": {"data": {}}}}',
    "null": b"null",
    "too large": b'{"roundtable": 1, "documents": {}}' + b" " * 1_100_000,
}


@pytest.mark.parametrize("content", WRONG_FILES.values(), ids=WRONG_FILES.keys())
def test_a_wrong_file_is_refused_in_a_sentence(open_page: OpenPage, content: bytes) -> None:
    page = open_page(START)
    before = everything_kept(page)
    open_file(page, "holiday.json", content)
    expect(page.locator(".rt-file-note")).to_contain_text("This file is not a saved place from Roundtable")
    assert everything_kept(page) == before


def test_a_file_with_a_damaged_place_leaves_a_playable_case(open_page: OpenPage, tmp_path: Path) -> None:
    page = open_page(case_page())
    damaged = {"roundtable": 1, "documents": {"case:getting-to-work": {"hash": "x", "data": {"seat": ["?"]}}}}
    with page.expect_navigation():
        open_file(page, "place.json", json.dumps(damaged).encode())
    learner = Learner(page)
    learner.answer_welcome("Continue")
    expect(page.locator(".rt-live").first).not_to_be_empty()
    learner.sit()
    assert learner.heading() == "The score goes up"


def test_deleting_empties_both_stores_and_begins_afresh(half_way: Page) -> None:
    half_way.evaluate("localStorage.setItem('roundtable:case:saturdays', '{}')")
    half_way.get_by_role("button", name="Delete my work").click()
    with half_way.expect_navigation():
        half_way.get_by_role("button", name="Delete everything").click()
    assert kept(half_way, "localStorage") == kept(half_way, "sessionStorage") == {}
    expect(half_way.locator(".rt-welcome")).to_be_hidden()
    assert Learner(half_way).heading() == "Getting to work"


def test_keeping_instead_of_deleting_keeps(half_way: Page) -> None:
    before = kept(half_way, "sessionStorage")
    half_way.get_by_role("button", name="Delete my work").click()
    half_way.get_by_role("button", name="Keep it").click()
    expect(half_way.locator("dialog.rt-delete")).to_be_hidden()
    assert before
    assert kept(half_way, "sessionStorage") == before


def test_of_two_tabs_the_older_one_stops_saving_and_says_so(open_page: OpenPage) -> None:
    older = open_page(START)
    on_own_device(older)
    older.goto(older.url.replace(START, case_page()))
    Learner(older).sit()
    newer = open_page(case_page(), context=older.context)
    learner = Learner(newer)
    learner.arrive(lambda: learner.answer_welcome("Continue"))
    learner.go("Skip this decision")
    place = kept(newer, "localStorage")["roundtable:case:getting-to-work"]
    Learner(older).go("I am ready to judge")
    expect(older.locator(".rt-warning")).to_contain_text("This case is open in another tab")
    assert kept(older, "localStorage")["roundtable:case:getting-to-work"] == place
    learner.go("Go on")
    expect(newer.locator(".rt-warning")).to_be_hidden()
    assert kept(newer, "localStorage")["roundtable:case:getting-to-work"] != place
