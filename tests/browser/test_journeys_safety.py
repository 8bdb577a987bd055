"""Leaving, privacy, content notes: what must hold for the person in front of the screen."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.walking import START, Learner, case_page, everything_kept, kept, on_own_device

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import BrowserContext, Page

    from tests.browser.conftest import OpenPage
    from tests.browser.guard import Guard
    from tests.browser.servers import Server

TYPED = "marigold lighthouse thursday"
IDENTIFYING = "Ring Jo Example on 555 010 9999 about it"


@pytest.fixture
def debrief(open_page: OpenPage) -> Page:
    """A debrief, with its field for a commitment."""
    page = open_page(case_page())
    Learner(page).read_debrief()
    return page


def press_shift_three_times(page: Page) -> None:
    for _ in range(3):
        page.keyboard.press("Shift")


def click_leave(page: Page) -> None:
    page.get_by_role("link", name=re.compile("Leave")).click()


@pytest.mark.parametrize("leave", [click_leave, press_shift_three_times])
def test_the_quick_exit_replaces_the_page(debrief: Page, leave: Callable[[Page], None]) -> None:
    debrief.get_by_label("What will you try").fill(TYPED)
    entries = debrief.evaluate("history.length")
    with debrief.expect_navigation(url="**/calm.html"):
        leave(debrief)
    expect(debrief).to_have_title("Paper sizes")
    assert debrief.evaluate("history.length") == entries
    icon = debrief.locator("link[rel=icon]").get_attribute("href")
    assert icon == "plain.svg"
    assert TYPED not in everything_kept(debrief)
    debrief.go_back()
    assert "roundtable" not in debrief.title().lower()
    assert "case=" not in debrief.url


def test_the_neutral_page_says_nothing_of_where_one_was(debrief: Page) -> None:
    with debrief.expect_navigation(url="**/calm.html"):
        click_leave(debrief)
    for word in ("roundtable", "case", "training", "help", "denise"):
        assert word not in debrief.inner_text("body").lower()


def test_two_presses_of_shift_and_a_letter_do_not_leave(debrief: Page) -> None:
    field = debrief.get_by_label("What will you try")
    field.focus()
    for key in ("Shift", "Shift", "a", "Shift", "b"):
        debrief.keyboard.press(key)
    expect(field).to_have_value("ab")


def test_an_identifier_is_held_back_until_answered(debrief: Page) -> None:
    field = debrief.get_by_label("What will you try")
    field.fill(IDENTIFYING)
    debrief.get_by_role("button", name="Keep it").click()
    expect(debrief.locator(".rt-live").first).to_contain_text("may tell of a real person")
    expect(debrief.get_by_role("button", name="Keep it")).to_be_focused()
    expect(debrief.get_by_text(re.compile("This looks as if it holds .*a telephone number"))).to_be_visible()
    expect(field).to_have_accessible_description(re.compile("a telephone number"))
    expect(field).to_have_value(IDENTIFYING)
    assert "555" not in everything_kept(debrief)
    debrief.get_by_label("It is invented, or names nobody").check()
    debrief.get_by_role("button", name="Keep it").click()
    expect(debrief.locator(".rt-live").first).to_have_text("Kept.")
    assert IDENTIFYING in everything_kept(debrief)


def test_a_commitment_that_is_not_sent_is_kept_nowhere(debrief: Page) -> None:
    debrief.get_by_label("What will you try").fill(TYPED)
    assert TYPED not in everything_kept(debrief)
    debrief.get_by_role("button", name=re.compile("Read it from")).click()
    assert TYPED not in everything_kept(debrief)


def test_a_topic_is_asked_about_before_it_comes_up_and_can_be_read_in_short(open_page: OpenPage) -> None:
    page = open_page(START)
    page.get_by_text("Ask me before certain topics").click()
    page.locator('[name="topic-bereavement"]').check()
    page.get_by_role("button", name="Keep this").click()
    expect(page.locator(".rt-live").first).to_contain_text("You are asked first")
    page.goto(page.url.replace(START, case_page()))
    learner = Learner(page)
    learner.sit()
    assert learner.heading() == "Before the next decision"
    expect(learner.step).to_contain_text("loss and grief")
    expect(page.get_by_text("The PHQ-9 is 19")).to_have_count(0)
    assert learner.go("Read a short summary instead") == "Skipped: The score goes up"
    assert learner.go("Go on") == "Before the next decision"
    assert learner.go("Go on") == "What is Beth for?"


@pytest.mark.parametrize("scripts", [False, True], ids=["without scripts", "with scripts"])
def test_no_form_of_the_start_page_changes_the_address(open_page: OpenPage, scripts: bool) -> None:  # noqa: FBT001
    page = open_page(START, scripts=scripts)
    address = page.url
    page.get_by_text("I have a code from another device").click()
    page.get_by_text("Ask me before certain topics").click()
    page.get_by_label("Code").fill(TYPED)
    page.get_by_label("Code").press("Enter")
    page.get_by_role("button", name="Find my place").click()
    page.locator('[name="topic-bereavement"]').check()
    page.get_by_role("button", name="Keep this").click()
    page.get_by_role("button", name="Choose", exact=True).click()
    page.get_by_label("I am alone").check()
    page.get_by_label("About 20 minutes").check()
    page.get_by_role("button", name="Show me one thing to do").click()
    if scripts:
        expect(page.get_by_role("heading", name=re.compile("Begin with|Choose a case"))).to_be_focused()
    expect(page.get_by_label("Code")).to_have_value(TYPED)
    assert page.url == address


def test_no_form_of_a_case_changes_the_address(open_page: OpenPage) -> None:
    page = open_page(case_page())
    address = page.url
    learner = Learner(page)
    learner.sit()
    learner.decide()
    page.reload()
    learner.answer_welcome("Start again")
    learner.read_debrief()
    page.get_by_label("What will you try").fill(TYPED)
    page.get_by_role("button", name="Keep it").click()
    expect(page.locator(".rt-live").first).to_have_text("Kept.")
    expect(page.get_by_label("What will you try")).to_have_value(TYPED)
    assert page.url == address


def test_there_is_no_cookie_but_one_and_no_request_elsewhere(
    open_page: OpenPage, guards: dict[BrowserContext, Guard]
) -> None:
    page = open_page(START)
    page.goto(page.url.replace(START, case_page()))
    Learner(page).sit()
    assert {cookie["name"] for cookie in page.context.cookies()} == {"_xsrf"}
    hosts = {re.sub(r"^\w+://([^:/]+).*", r"\1", address) for address in guards[page.context].requests}
    assert hosts == {"127.0.0.1"}


def answer_start_page(page: Page, device: str) -> None:
    page.get_by_label("I am alone").check()
    page.get_by_label("About 20 minutes").check()
    page.get_by_label(device).check()
    page.get_by_role("button", name="Show me one thing to do").click()
    Learner(page).wait_focus("-here")
    page.wait_for_function("() => 'roundtable:settings' in {...localStorage, ...sessionStorage}")


@pytest.mark.parametrize("device", ["No, others use it", "I am not sure"])
def test_on_a_shared_device_nothing_outlives_the_tab(open_page: OpenPage, device: str) -> None:
    page = open_page(START)
    answer_start_page(page, device)
    page.goto(page.url.replace(START, case_page()))
    Learner(page).sit()
    assert kept(page, "localStorage") == {}
    assert "roundtable:case:getting-to-work" in kept(page, "sessionStorage")
    other = open_page(case_page(), context=page.context)
    expect(other.locator(".rt-welcome")).to_be_hidden()


def test_on_a_device_of_ones_own_a_new_tab_continues(open_page: OpenPage) -> None:
    page = open_page(START)
    answer_start_page(page, "Yes: keep my place here")
    page.goto(page.url.replace(START, case_page()))
    Learner(page).sit()
    page.close()
    other = open_page(case_page(), context=page.context)
    learner = Learner(other)
    learner.arrive(lambda: learner.answer_welcome("Continue"))
    assert learner.heading() == "The score goes up"
    assert kept(other, "sessionStorage") == {}


def test_where_computers_are_shared_nothing_outlives_the_tab_whatever_was_answered(
    open_page: OpenPage, serve: Callable[..., Server]
) -> None:
    page = open_page(START, server=serve(shared_computers=True))
    expect(page.get_by_text("Is this your own device?")).to_be_hidden()
    on_own_device(page)
    page.goto(page.url.replace(START, case_page()))
    Learner(page).sit()
    assert set(kept(page, "localStorage")) == {"roundtable:settings"}
    assert "roundtable:case:getting-to-work" in kept(page, "sessionStorage")
