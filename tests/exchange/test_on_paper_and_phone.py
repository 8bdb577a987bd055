"""The files in a real browser: opened from the disk, looked over by axe, and printed."""

from __future__ import annotations

import re
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from axe_playwright_python.base import AXE_SCRIPT  # type: ignore[import-untyped]
from playwright.sync_api import sync_playwright

from roundtable.exchange.handout_html import write_html
from roundtable.exchange.reading import write_reading
from roundtable.exchange.sheet import make_handout
from tests.browser.conftest import FLAGS
from tests.browser.looking import AUDIT, OPEN_ALL
from tests.browser.provide import find_browser
from tests.exchange.conftest import TODAY

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, Page

    from roundtable.content.catalogue import Catalogue

LOOKS = ((320, "light"), (1280, "dark"))
_OPTIONS: dict[str, Any] = {"resultTypes": ["violations"], "rules": {"target-size": {"enabled": True}}}


@contextmanager
def launched() -> Iterator[Browser]:
    """A browser for one test: its event loop must not outlive it."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find_browser(), args=list(FLAGS))
        yield browser
        browser.close()


def open_watched(browser: Browser, file: Path) -> tuple[Page, list[str]]:
    """A page opened from the disk, and what it asks for or complains about from then on."""
    page = browser.new_page()
    seen: list[str] = []
    page.on("request", lambda request: seen.append(request.url))
    page.on("console", lambda message: seen.append(message.text))
    page.goto(file.as_uri())
    return page, seen


def trouble_on(page: Page) -> list[str]:
    """What is wrong with an open page at both looks, everything unfolded."""
    page.evaluate(OPEN_ALL)
    page.evaluate(AXE_SCRIPT)
    found: list[str] = []
    for width, scheme in LOOKS:
        page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
        page.set_viewport_size({"width": width, "height": 800})
        violations = page.evaluate("(options) => axe.run(document, options).then((r) => r.violations)", _OPTIONS)
        found += [f"{v['id']} at {width}: {v['nodes'][0]['html'][:160]}" for v in violations]
        found += page.evaluate(AUDIT)
    return found


@pytest.mark.browser
def test_files_open_from_the_disk_accessible_and_alone(catalogue: Catalogue, tmp_path: Path) -> None:
    case = catalogue.case("getting-to-work")
    handout = write_html(make_handout(case, catalogue, today=TODAY))
    with launched() as browser:
        for name, html in (("reading", write_reading(case, catalogue, TODAY)), ("handout", handout)):
            file = tmp_path / f"{name}.html"
            file.write_text(html, encoding="utf-8")
            page, seen = open_watched(browser, file)
            assert trouble_on(page) == []
            assert seen == [file.as_uri()]


@pytest.mark.browser
def test_reading_edition_works_without_scripts(catalogue: Catalogue, tmp_path: Path) -> None:
    file = tmp_path / "reading.html"
    file.write_text(write_reading(catalogue.case("quiz-night-again"), catalogue, TODAY), encoding="utf-8")
    with launched() as browser:
        page = browser.new_page(java_script_enabled=False)
        page.goto(file.as_uri())
        outcome = page.locator("#decision-1 .options details").first
        assert not outcome.locator("figure").first.is_visible()
        outcome.locator("summary").first.press("Enter")
        assert outcome.locator("figure").first.is_visible()
        page.get_by_role("link", name="Skip decision 1: go to decision 2").press("Enter")
        assert page.url.endswith("#decision-2")


@pytest.mark.browser
@pytest.mark.parametrize(
    ("country", "people"), [(None, None), ("us", None), ("us", 2), (None, 3), ("us", 4), (None, 8)]
)
def test_every_card_is_printed_on_one_page(
    catalogue: Catalogue, tmp_path: Path, country: str | None, people: int | None
) -> None:
    file = tmp_path / "cards.html"
    with launched() as browser:
        page = browser.new_page()
        for case_id in catalogue.case_ids():
            case = catalogue.case(case_id)
            papers = replace(make_handout(case, catalogue, country, TODAY, people=people), sheet=())
            file.write_text(write_html(papers), encoding="utf-8")
            page.goto(file.as_uri())
            printed = page.pdf(prefer_css_page_size=True)
            assert len(re.findall(rb"/Type /Page\b(?!s)", printed)) == len(papers.cards), case_id
