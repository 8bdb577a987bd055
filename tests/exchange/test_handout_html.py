"""A handout as HTML: whole, self-contained, and safe whatever the case says."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from roundtable.exchange.handout_html import write_html
from roundtable.exchange.paper import WATERMARK
from roundtable.exchange.sheet import make_handout
from tests.exchange.conftest import TODAY
from tests.exchange.reading_aloud import empty_elements, words_in_html, words_of
from tests.screens.html_page import Page, _about_scripts

if TYPE_CHECKING:
    from collections.abc import Callable

    from roundtable.content.catalogue import Catalogue
    from roundtable.exchange.paper import Handout
    from roundtable.model.case import Case

BAD = "<img src=x onerror=alert(1)>"


@pytest.fixture(scope="module")
def html(papers: Handout) -> str:
    return write_html(papers)


def test_every_case_makes_a_whole_page(real_case: Case, catalogue: Catalogue) -> None:
    html = write_html(make_handout(real_case, catalogue, today=TODAY))
    page = Page(html)
    assert html.startswith("<!DOCTYPE html>")
    assert not empty_elements(html)
    assert not page.unclosed
    assert len(page.ids) == len(set(page.ids))
    assert len(page.find("h1")) == 1


def test_page_holds_every_word_of_every_paper(papers: Handout, html: str) -> None:
    shown = words_in_html(html)
    for page in papers.pages:
        assert not [word for word in words_of(page).split() if word not in shown]


def test_every_paper_has_a_heading_and_the_watermark(papers: Handout, html: str) -> None:
    parts = html.split('<section class="sheet wide')[1:]
    assert len(parts) == len(papers.pages)
    for part, page in zip(parts, papers.pages, strict=True):
        assert WATERMARK in part
        assert f'<h2 id="{page.id}-title">' in part
        assert f'<li><a href="#{page.id}">' in html


def test_page_reaches_for_nothing(html: str) -> None:
    assert not _about_scripts(Page(html))
    assert not re.search(r"https?:|url\(|@import|<link|<img", html)
    assert "default-src 'none'" in html


def test_text_from_a_case_is_escaped(changed: Callable[..., Case], catalogue: Catalogue) -> None:
    marked = [
        ("A bill has come.", BAD),
        ("title: A small case", f"title: A {BAD}"),
        ("name: Nils Falk", f"name: {BAD}"),
    ]
    plain = write_html(make_handout(changed(), catalogue, today=TODAY))
    html = write_html(make_handout(changed(*marked), catalogue, today=TODAY))
    assert "<img" not in html
    assert "&lt;img" in html
    assert Page(html).shape == Page(plain).shape


def test_paper_has_the_size_of_its_country(papers: Handout, html: str) -> None:
    assert "size: A4" in html
    assert "size: letter" in write_html(replace(papers, letter=True))
