"""The browser module and a session, without a server: what was clicked early is not lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import sync_playwright

from roundtable.hosts.session import Session
from roundtable.hosts.widget import STATIC
from roundtable.practice.walk import Place
from roundtable.screens.case_walk.screen import CaseWalkScreen
from tests.browser.provide import find_browser

if TYPE_CHECKING:
    from playwright.sync_api import Route

    from roundtable.content.catalogue import Catalogue
    from roundtable.model.case import Case

SOCKET = """
window.sent = [];
window.WebSocket = class {
  constructor() { window.socket = this; }
  send(text) { window.sent.push(JSON.parse(text).content.data.content); }
};
"""
"""A web socket that opens when the test says so, and keeps what is sent."""
PAGE = """<!doctype html><html data-roundtable="page"><body>{frame}
<script type="application/json" id="roundtable-page">{{"base": "/", "kernel": "k"}}</script>
<script type="module" src="/roundtable.js"></script>"""
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"]


@pytest.mark.browser
def test_a_click_before_the_connection_is_up_takes_effect(case: Case, catalogue: Catalogue) -> None:
    """`hello` goes first, and must not get a number above those of clicks that wait: they would look like replays."""
    screen = CaseWalkScreen("t", case, catalogue)
    session = Session(screen)
    html = PAGE.format(frame=session.frame())

    def serve(route: Route) -> None:
        module = route.request.url.endswith(".js")
        body = (STATIC / "roundtable.js").read_text("utf-8") if module else html
        route.fulfill(body=body, content_type="text/javascript" if module else "text/html")

    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path=find_browser(), args=FLAGS)
        page = browser.new_page()
        page.route("**/*", serve)
        page.add_init_script(SOCKET)
        page.goto("http://127.0.0.1/")
        page.wait_for_selector("html[data-rt-ready]")
        page.get_by_role("button", name="Meet Ada").click()
        page.evaluate("socket.onopen()")
        sent = page.evaluate("sent")
        browser.close()
    assert len(sent) == 2
    for message in sent:
        session.receive(message)
    assert screen.walk.place is Place.MEET
