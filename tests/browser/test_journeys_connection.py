"""What a learner meets when the connection, the kernel or the room is not there."""

from __future__ import annotations

import os
import signal
import time
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.walking import READY, START, Learner, case_page, end_kernel

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Page

    from tests.browser.conftest import OpenPage
    from tests.browser.servers import Server

NEUTRAL = "voila/templates/roundtable/static/calm.html"
NOTICED_WITHIN = 6.5
CLOSED = (r"WebSocket connection to .* failed",)
_HELD_SOCKET = """
  const Real = WebSocket;
  const opened = new Promise((open) => { window.letTheSocketOpen = open; });
  window.WebSocket = class {
    constructor(address) {
      opened.then(() => {
        this.real = new Real(address);
        for (const name of ["onopen", "onmessage", "onclose"]) this.real[name] = (event) => this[name]?.(event);
      });
    }
    send(text) { this.real.send(text); }
  };
"""


@pytest.fixture
def held(open_page: OpenPage) -> Callable[[str], Page]:
    """Open a page whose web socket waits for `letTheSocketOpen()`."""

    def open_held(path: str) -> Page:
        page = open_page(NEUTRAL, ready=False)
        page.add_init_script(_HELD_SOCKET)
        page.goto(page.url.replace(NEUTRAL, path))
        page.wait_for_function(READY)
        return page

    return open_held


def wait_until(condition: Callable[[], bool], seconds: float = 20) -> None:
    """Wait for something outside the browser."""
    until = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < until, "it did not happen in time"
        time.sleep(0.05)  # between two looks at processes; there is no event to wait for


def notice_and_continue(page: Page) -> None:
    """One more press; the page must say that it is alone, close itself, and continue after a reload."""
    learner = Learner(page)
    pressed = time.monotonic()
    learner.step.get_by_role("button", name="Skip this decision").click()
    expect(page.get_by_role("heading", name="The connection to this page is gone")).to_be_visible(timeout=9000)
    assert time.monotonic() - pressed < NOTICED_WITHIN
    assert page.evaluate("document.querySelector('.rt-regions').inert")
    expect(page.get_by_role("button", name="Reload and continue")).to_be_focused()
    with page.expect_navigation():
        page.keyboard.press("Enter")
    page.wait_for_function(READY)
    learner.arrive(lambda: learner.answer_welcome("Continue"))
    assert learner.heading() == "The score goes up"
    learner.go("Skip this decision")


def test_a_dead_kernel_is_noticed_and_a_reload_continues(open_page: OpenPage, server: Server) -> None:
    page = open_page(case_page(), tolerate=CLOSED)
    Learner(page).sit()
    end_kernel(page, server)
    notice_and_continue(page)


def test_a_kernel_restarted_under_the_same_name_is_noticed(open_page: OpenPage, serve: Callable[..., Server]) -> None:
    server = serve()
    page = open_page(case_page(), server=server, tolerate=CLOSED)
    Learner(page).sit()
    before = server.children()
    for kernel in before:
        os.kill(kernel, signal.SIGKILL)
    wait_until(lambda: bool(server.children() - before))
    notice_and_continue(page)


def test_a_server_that_ends_is_noticed(open_page: OpenPage, serve: Callable[..., Server]) -> None:
    server = serve()
    page = open_page(case_page(), server=server, tolerate=CLOSED)
    Learner(page).sit()
    server.process.kill()
    pressed = time.monotonic()
    Learner(page).step.get_by_role("button", name="Skip this decision").click()
    expect(page.locator(".rt-lost")).to_be_visible(timeout=9000)
    assert time.monotonic() - pressed < NOTICED_WITHIN


def test_a_click_before_the_connection_is_up_is_not_lost(held: Callable[[str], Page]) -> None:
    page = held(case_page())
    learner = Learner(page)
    learner.step.get_by_role("button", name="Meet Denise").click()
    expect(page.locator(".rt-live").first).to_contain_text("One moment.")
    assert learner.heading() == "Getting to work"
    assert learner.arrive(lambda: page.evaluate("letTheSocketOpen()")).startswith("Meet Denise")


def test_text_typed_before_the_connection_is_up_stays(held: Callable[[str], Page]) -> None:
    page = held(START)
    page.get_by_text("I have a code from another device").click()
    field = page.get_by_label("Code")
    field.fill("not-a-code")
    page.get_by_label("We are a team around one screen").check()
    page.get_by_label("Country, for help lines and law").select_option("ie")
    page.get_by_role("button", name="Choose", exact=True).click()
    page.evaluate("letTheSocketOpen()")
    expect(page.locator(".rt-live").first).to_have_text("The help lines below are for your choice.")
    expect(field).to_have_value("not-a-code")
    expect(page.get_by_label("We are a team around one screen")).to_be_checked()


def test_two_clicks_at_once_spend_one_contact(open_page: OpenPage) -> None:
    page = open_page(case_page())
    learner = Learner(page)
    learner.sit()
    learner.find_contact().dblclick()
    learner.wait_focus("-reply-")
    expect(page.get_by_text("There is time for one more contact.")).to_be_visible()


@pytest.mark.parametrize("between", [0, 60, 140])
def test_a_double_click_opens_one_step(open_page: OpenPage, between: int) -> None:
    """The second click of a slower hand comes when the next step is there already, under the same pointer."""
    page = open_page(case_page("quiz-night-again"))
    learner = Learner(page)
    learner.arrive(learner.step.locator('[data-rt-event="begin"]').click)
    here = learner.step.locator('[id$="-here"]')
    double_click(page, learner, "Choose your seat at the table", between)
    expect(here).to_have_text("Choose your seat")
    learner.settle()
    assert learner.heading() == "Choose your seat"
    double_click(page, learner, "Take this seat", between)
    expect(here).to_have_text("The letter comes back")
    learner.settle()
    expect(learner.step.locator('[data-rt-event="ask"]').first).to_be_visible()
    expect(learner.step.locator('[data-rt-event="ready"]')).to_be_visible()
    expect(page.get_by_text("There is time for one more contact.")).to_be_visible()


def double_click(page: Page, learner: Learner, name: str, between: int) -> None:
    """Two clicks at the same point of the window, as a mouse reports them."""
    button = learner.step.get_by_role("button", name=name)
    button.scroll_into_view_if_needed()
    box = button.bounding_box()
    assert box
    page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    page.mouse.down(click_count=1)
    page.mouse.up(click_count=1)
    page.evaluate("wait => new Promise((done) => setTimeout(done, wait))", between)
    page.mouse.down(click_count=2)
    page.mouse.up(click_count=2)


def test_a_full_room_asks_to_wait_and_lets_in_when_somebody_leaves(
    open_page: OpenPage, serve: Callable[..., Server]
) -> None:
    server = serve(max_visitors=1)
    first = open_page(START, server=server, tolerate=CLOSED)  # it may be closed before its socket is open
    second = open_page(START, server=server, ready=False, tolerate=("status of 503",))
    expect(second.get_by_role("heading", name="The room is full for a moment")).to_be_visible()
    assert second.locator('meta[http-equiv="refresh"]').get_attribute("content") == "15"
    first.close()
    wait_until(lambda: not server.children())
    second.reload()  # what the page does by itself after those seconds
    expect(second.get_by_role("heading", name="Where do you want to begin?")).to_be_visible()


def test_closing_a_tab_ends_its_kernel(open_page: OpenPage, serve: Callable[..., Server]) -> None:
    server = serve()
    page = open_page(START, server=server)
    other = open_page(case_page(), server=server, context=page.context)
    wait_until(lambda: len(server.children()) == 2)
    other.close()
    wait_until(lambda: len(server.children()) == 1)
    page.goto(server.url + NEUTRAL)
    wait_until(lambda: not server.children())
