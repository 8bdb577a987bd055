"""Other places to run in: another folder of content, a prefix, a name without https, several widgets on a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.walking import READY, START, Learner, case_page, kept, on_own_device
from tests.serving.notebooks import write_notebook

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from playwright.sync_api import Browser, Page

    from tests.browser.conftest import OpenPage
    from tests.browser.servers import Server

SKETCH = """\
id: my-sketch
title: A bench by the river
author: An agency
stage: sketch
size: starter
minutes: 10
content_note: {topics: [], intensity: mentions}
person: {name: Mara Lind, called: Mara, age: 30, pronouns: she/her, in_their_words: I want a bench., about: She walks.}
setting: A river.
team:
  - {id: nurse, name: Nils Falk, discipline: nurse, agency: The clinic, does: Looks after her health.}
  - {id: worker, name: Wen Oduya, discipline: social-worker, agency: The town, does: Knows the forms.}
facts:
  - {id: one, text: There is a river., known_by: [everyone], bears_on: [bench]}
  - {id: two, text: The bench is old., known_by: [nurse], bears_on: [bench]}
  - {id: three, text: The form is short., known_by: [worker], bears_on: [bench]}
  - {id: four, text: She likes mornings., known_by: [person], bears_on: [bench]}
decisions:
  - id: bench
    title: The bench
    time: Week 1
    situation: Mara asks for a bench.
    question: What does the team do?
    contacts: 1
    questions:
      - {id: when, ask: When would you sit there?, answer: In the morning., brings: [four]}
    colleagues:
      - who: worker
        asks:
          - {id: form, say: Is there a form?, manner: open, reply: A short one., brings: [three]}
    options:
      - {id: ask, label: Ask the town., grade: sound, outcome: {person: Good., team: It is asked., time: It comes.}}
      - {id: wait, label: Wait for spring., grade: costs, outcome: {person: Hm., team: Quiet., time: It rains.}}
"""
BOTH = "from roundtable.hosts.widgets import CaseWalk"
TWICE = "first = CaseWalk(case='quiz-night-again'); first"
DUPLICATES = """() => { const ids = [...document.querySelectorAll("[id]")].map((e) => e.id);
    return ids.filter((id, at) => ids.indexOf(id) !== at); }"""
ASTRAY = """() => [...document.querySelectorAll("[data-rt-root]")].flatMap((root) =>
    [...root.querySelectorAll("label[for], [aria-labelledby], [aria-describedby]")].filter((e) =>
        [e.htmlFor, e.getAttribute("aria-labelledby"), e.getAttribute("aria-describedby")].filter(Boolean)
            .some((id) => !root.contains(document.getElementById(id)))).map((e) => e.outerHTML))"""


@pytest.fixture
def three_screens(open_page: OpenPage, serve: Callable[..., Server], tmp_path: Path) -> Page:
    """One page: a widget, the same widget once more, and another case."""
    write_notebook(tmp_path / "several.ipynb", f"{BOTH}\n{TWICE}", "first", "CaseWalk(case='getting-to-work')")
    return open_page("voila/render/several.ipynb", server=serve(notebooks=tmp_path))


def screens(page: Page) -> list[Learner]:
    """A learner for each screen, by its view."""
    marks: list[list[str]] = page.evaluate(
        "() => [...document.querySelectorAll('[data-rt-root]')].map((r) => [r.dataset.rtModel, r.dataset.rtView ?? ''])"
    )
    return [
        Learner(page, f'[data-rt-model="{model}"]' + (f'[data-rt-view="{view}"]' if view else ":not([data-rt-view])"))
        for model, view in marks
    ]


def test_several_screens_on_a_page_keep_their_ids_and_labels_apart(three_screens: Page) -> None:
    first, _again, other = screens(three_screens)
    first.sit()
    other.arrive(other.step.locator('[data-rt-event="begin"]').click)
    other.go("Choose your seat at the table")
    assert three_screens.evaluate(DUPLICATES) == []
    assert three_screens.evaluate(ASTRAY) == []
    assert other.heading() == "Choose your seat"


def test_a_screen_shown_twice_follows_and_the_focus_stays_where_it_was_used(three_screens: Page) -> None:
    first, again, other = screens(three_screens)
    again.arrive(again.step.locator('[data-rt-event="begin"]').click)
    expect(first.step.get_by_role("button", name="Choose your seat at the table")).to_be_visible()
    assert first.heading() == again.heading()
    assert three_screens.evaluate("root => document.querySelector(root).contains(document.activeElement)", again.root)
    assert other.heading() == "Getting to work"
    first.go("Choose your seat at the table")
    assert three_screens.evaluate("root => document.querySelector(root).contains(document.activeElement)", first.root)
    again.step.get_by_label("Observer").check()
    again.go("Take this seat")
    expect(first.step.locator('[data-rt-event="ready"]')).to_be_visible()
    assert three_screens.evaluate(DUPLICATES) == []
    assert three_screens.evaluate(ASTRAY) == []


def test_another_librarys_slider_works_beside_a_case_and_the_page_scrolls(
    open_page: OpenPage, serve: Callable[..., Server], tmp_path: Path
) -> None:
    slider = "import ipywidgets\nslider = ipywidgets.IntSlider(description='Sure', value=3)\nslider"
    shown = "ipywidgets.dlink((slider, 'value'), (label := ipywidgets.Label(), 'value'), str); label"
    end = "## The end\n\n" + "A line.\n\n" * 60 + "The last line."
    write_notebook(tmp_path / "mixed.ipynb", slider, shown, f"{BOTH}\nCaseWalk(case='getting-to-work')", end)
    page = open_page("voila/render/mixed.ipynb", server=serve(notebooks=tmp_path), tolerate=("",))
    handle = page.locator(".noUi-handle")
    handle.focus()
    page.keyboard.press("ArrowRight")
    expect(page.locator(".widget-label").filter(has_text="4").first).to_be_visible()
    Learner(page).sit()
    page.evaluate("scrollTo(0, 0)")
    last = page.get_by_text("The last line.")
    expect(last).not_to_be_in_viewport()
    page.mouse.move(3, 200)
    page.mouse.wheel(0, 100_000)
    page.wait_for_timeout(500); print("DBG", page.evaluate("() => { let e = [...document.querySelectorAll('p')].find((p) => p.textContent.includes('The last line')); const out = []; for (; e; e = e.parentElement) out.push([e.tagName, e.className, getComputedStyle(e).display, e.getBoundingClientRect().height]); return out; }"))
    expect(last).to_be_in_viewport()


def test_it_plays_saves_and_restores_on_plain_http_under_a_name(
    launch: Callable[..., Browser], open_page: OpenPage, server: Server
) -> None:
    chromium = launch(rules="MAP training.example 127.0.0.1")
    name = "training.example"
    address = f"http://{name}:{server.port}/"
    page = open_page(address + START, browser=chromium, hosts=(name,))
    assert page.evaluate("[isSecureContext, typeof crypto.randomUUID]") == [False, "undefined"]
    on_own_device(page)
    page.goto(address + case_page())
    learner = Learner(page)
    learner.sit()
    learner.contact()
    learner.decide()
    assert "roundtable:case:getting-to-work" in kept(page, "localStorage")
    page.reload()
    learner.arrive(lambda: learner.answer_welcome("Continue"))
    assert learner.heading() == "What came of it"
    learner.go("Go on")


def test_a_case_is_reached_and_played_under_a_prefix(open_page: OpenPage, serve: Callable[..., Server]) -> None:
    page = open_page("", server=serve(base_url="/training/"))
    page.get_by_label("We are a team around one screen").check()
    page.get_by_label("About 90 minutes").check()
    learner = Learner(page)
    learner.go("Show me one thing to do")
    learner.step.get_by_role("link").first.click()
    page.wait_for_url("**/training/voila/render/10_case_walkthrough.ipynb?case=*")
    page.wait_for_function(READY)
    learner.sit()
    with page.expect_navigation():
        page.get_by_role("link", name="Roundtable").click()
    assert page.url.endswith("/training/voila/render/00_start_here.ipynb")
    page.get_by_role("link", name="Leave").click()
    expect(page).to_have_title("Paper sizes")


def test_an_agencys_sketch_is_playable_and_a_broken_case_is_named(
    open_page: OpenPage, serve: Callable[..., Server], tmp_path: Path
) -> None:
    folder = tmp_path / "casestudies" / "cases"
    folder.mkdir(parents=True)
    (folder / "my-sketch.yaml").write_text(SKETCH)
    (folder / "broken-one.yaml").write_text("id: broken-one\ntitle: [unfinished\n")
    page = open_page(case_page("broken-one"), server=serve(content=tmp_path))
    expect(page.get_by_text("The case in the address could not be opened.")).to_be_visible()
    expect(page.get_by_text("broken-one")).to_be_visible()
    page.get_by_role("link", name="A bench by the river").click()
    page.wait_for_function(READY)
    expect(page.get_by_text("This case is a sketch.")).to_be_visible()
    learner = Learner(page)
    learner.sit("nurse")
    learner.ask()
    learner.contact()
    learner.decide("ask")
    assert learner.go("Go to the debrief") == "Debrief: A bench by the river"
