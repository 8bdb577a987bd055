"""A page is a document: it scrolls to its end and prints to its end, also beside other people's widgets."""

from __future__ import annotations

import io
import json
import re
import unicodedata
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect
from pypdf import PdfReader

from tests.browser.states import states_of
from tests.browser.static_pages import serving_states

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from playwright.sync_api import Page

    from tests.browser.conftest import OpenPage
    from tests.browser.servers import Server
    from tests.browser.state import State

SMALL = (390, 400)
CASE = "getting-to-work"
STOCK_COMPLAINTS = ("of shared (singleton )?module",)
"""What the stock scripts say about versions of their own parts; they come only with mixed pages."""
LAST_LINE = "content under CC BY 4.0."
ONLY_BUTTONS = "Once more, differently"
"""The heading of a part that has nothing to read, and so is not printed."""
IN_VIEW = (
    "(element) => { const box = element.getBoundingClientRect(); return box.top >= 0 && box.bottom <= innerHeight; }"
)
SLIDER_CELLS = (
    ("markdown", "# A mixed page\n\nThe last line is [below](#The-end)."),
    ("code", "import ipywidgets\nipywidgets.IntSlider(description='How many', value=3)"),
    ("code", f"from roundtable.hosts.widgets import CaseWalk\nCaseWalk(case={CASE!r})"),
    ("markdown", "## The end\n\nThe very last words of the notebook."),
)


@pytest.fixture
def case_page(server: Server, open_page: OpenPage) -> Page:
    """A case as it is served, on a small screen."""
    return open_page(server.case(CASE), server=server, viewport=SMALL)


@pytest.fixture
def mixed_page(tmp_path: Path, serve: Callable[..., Server], open_page: OpenPage) -> Page:
    """A page with a slider that is not ours, on a small screen."""
    write_notebook(tmp_path / "mixed.ipynb", SLIDER_CELLS)
    page = open_page(
        "voila/render/mixed.ipynb", server=serve(notebooks=tmp_path), viewport=SMALL, tolerate=STOCK_COMPLAINTS
    )
    page.locator(".noUi-handle, .slider-container").first.wait_for()
    return page


def write_notebook(path: Path, cells: tuple[tuple[str, str], ...]) -> None:
    """A notebook of cells given as kind and source."""
    written: list[dict[str, object]] = [
        {"cell_type": kind, "id": f"cell-{number}", "metadata": {}, "source": source}
        | ({"outputs": [], "execution_count": None} if kind == "code" else {})
        for number, (kind, source) in enumerate(cells)
    ]
    kernel = {"name": "python3", "display_name": "Python 3", "language": "python"}
    notebook = {"cells": written, "metadata": {"kernelspec": kernel}, "nbformat": 4, "nbformat_minor": 5}
    path.write_text(json.dumps(notebook), encoding="utf-8")


def wheel_to_the_end(page: Page) -> None:
    page.mouse.move(150, 300)
    for _ in range(3):  # more can come into being below while one scrolls
        page.mouse.wheel(0, 100_000)


def press_end(page: Page) -> None:
    page.mouse.click(3, 200)  # a blank place: with the focus in a slider, End would move the slider
    page.keyboard.press("End")


@pytest.mark.parametrize("way", [wheel_to_the_end, press_end])
@pytest.mark.parametrize("kind", ["case_page", "mixed_page"])
def test_the_last_line_is_reached_by_wheel_and_by_the_end_key(
    kind: str, way: Callable[[Page], None], request: pytest.FixtureRequest
) -> None:
    page: Page = request.getfixturevalue(kind)
    line = page.get_by_text(LAST_LINE)
    assert not line.evaluate(IN_VIEW)
    way(page)
    expect(line).to_be_in_viewport(ratio=1)


def test_the_skip_link_leads_past_the_top_of_a_case(case_page: Page) -> None:
    case_page.keyboard.press("Tab")
    case_page.keyboard.press("Enter")
    expect(case_page.locator("#rt-main")).to_be_focused()
    expect(case_page.locator(".rt-top")).not_to_be_in_viewport()
    expect(case_page.locator("h1")).to_be_in_viewport()


def test_a_link_on_a_mixed_page_leads_to_its_end(mixed_page: Page) -> None:
    mixed_page.get_by_role("link", name="below").click()
    expect(mixed_page.get_by_text("The very last words of the notebook.")).to_be_in_viewport(ratio=1)


def read_print(page: Page) -> tuple[int, str]:
    """How many sheets a page prints on, and all text on them on one line."""
    sheets = PdfReader(io.BytesIO(page.pdf(format="A4"))).pages
    text = unicodedata.normalize("NFKC", " ".join(sheet.extract_text() for sheet in sheets))  # "fi" may be one sign
    return len(sheets), re.sub(r"\s+", " ", text)


def test_the_debrief_prints_whole_on_several_sheets(open_page: OpenPage) -> None:
    debrief = next(state for state in states_of(CASE) if state.name == "debrief")
    with serving_states() as site:
        site.put(CASE, [debrief])
        page = open_page(site.address(CASE, debrief), viewport=SMALL)
        sheets, text = read_print(page)
    assert sheets > 1
    assert "Practice with fictional people." in text
    assert [words for words in headings_of(debrief) if words not in text] == []


def test_what_is_folded_away_in_the_debrief_is_printed(open_page: OpenPage) -> None:
    debrief = next(state for state in states_of(CASE) if state.name == "debrief")
    with serving_states() as site:
        site.put(CASE, [debrief])
        _, text = read_print(open_page(site.address(CASE, debrief), viewport=SMALL))
    assert "Training material, not legal advice." in text
    assert text.count("Needed, but left with one person") == debrief.printed.count("What was on the table") > 0


def test_print_is_dark_on_white_whatever_the_screen_is(case_page: Page) -> None:
    case_page.emulate_media(media="print", color_scheme="dark")
    assert case_page.locator("h2").first.evaluate("(heading) => getComputedStyle(heading).color") == "rgb(0, 0, 0)"
    assert case_page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"


def headings_of(state: State) -> list[str]:
    """The headings of a state, first to last."""
    found = re.findall(r"<h[23][^>]*>(.*?)</h[23]>", state.printed.partition("rt-regions")[2], re.DOTALL)
    found = [heading for heading in found if heading != ONLY_BUTTONS]
    return [re.sub(r"\s+", " ", re.sub(r"<[^>]+>", "", heading)).strip() for heading in found]


def test_a_mixed_page_prints_from_its_first_to_its_last_text(mixed_page: Page) -> None:
    sheets, text = read_print(mixed_page)
    assert sheets >= 1
    assert "A mixed page" in text
    assert "The very last words of the notebook." in text
