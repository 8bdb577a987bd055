"""Text from people and files is text: it never becomes a tag or an attribute."""

from __future__ import annotations

import re
from dataclasses import replace
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest

from roundtable.model.case import Case
from roundtable.model.identifier import IdentifierWords
from roundtable.model.locale import Locale
from roundtable.model.reference import Discipline, Instrument, Source, Topic
from roundtable.practice.guard import Kind
from roundtable.practice.walk import Place
from roundtable.screens.case_walk.screen import CaseWalkScreen
from roundtable.screens.rendering import inline, rich
from tests.practice.wandering import wander_at_random
from tests.screens.html_page import Page, mistakes

if TYPE_CHECKING:
    from roundtable.model.base import Model
    from roundtable.practice.walk import Walk

NASTY = """<script>alert(1)</script><img src=x onerror=alert(2)>" autofocus onfocus='x' {{ 7 * 7 }} & &lt; %(name)s"""
"""Stands behind every text that people read. It has no Markdown in it, so that a page keeps its shape."""
NOT_TEXT = re.compile(r"[a-z0-9]+([-/][a-z0-9]+)*|[A-Z]+\d+|\d{4}-\d\d-\d\d")
"""Ids, choice keys, words from a fixed list, keys of sources, dates."""


def add(words: str, data: Any) -> Any:
    """Data of the model with some words behind each text."""
    if isinstance(data, dict):
        return {key: add(words, inner) for key, inner in data.items()}
    if isinstance(data, list):
        return [add(words, inner) for inner in data]
    return f"{data} {words}" if isinstance(data, str) and not NOT_TEXT.fullmatch(data) else data


CHECKED = {"last_checked": "2020-01-01", "sources": ["R1"], "basis": "partly"}
CARD = {"id": "money-card", "title": "A card.", "plain": "Ask first.", "jurisdiction": "The harbour.", "ask": "Them."}
SCALE = {"id": "phq-9", "name": "A scale.", "screens": "Low mood.", "minimum": 0, "maximum": 27, "licence": "Free use."}
BANDS = [{"from": 0, "to": 27, "label": "A band."}]
SOURCE = {"cite": "A book.", "checked": ["not-re-read"]}


def small_catalogue(words: str) -> SimpleNamespace:
    """Registers with what the small case needs, and some words behind each text."""

    def make(kind: type[Model], **data: Any) -> Model:
        return kind.model_validate(add(words, data))

    return SimpleNamespace(
        disciplines={"nurse": make(Discipline, id="nurse", name="Nurse.", plain="Cares.")},
        topics={"money": make(Topic, id="money", label="Money.")},
        instruments={"phq-9": make(Instrument, **SCALE, bands=BANDS, cannot_tell="It cannot tell.")},
        sources={key: make(Source, id=key, **SOURCE) for key in ("R1", "R2")},
        identifiers={
            kind: make(
                IdentifierWords, id=kind, name="a thing", looks="It looks.", why="It matters.", instead="A role."
            )
            for kind in Kind
        },
        consultation_ids=tuple,
        locales={"xx": make(Locale, id="xx", name="A country.", cards=[{**CARD, **CHECKED, "citation": "Page 1."}])},
    )


def shown(case: Case, walk: Walk, words: str) -> str:
    """A page of a walk, played in a case with other words."""
    screen = CaseWalkScreen("t", case, small_catalogue(words))  # type: ignore[arg-type]
    commitment = f"{walk.commitment} {words}" if walk.commitment else ""
    screen.walk = replace(walk, case=case, commitment=commitment)
    if walk.place is Place.DEBRIEF and not commitment:
        screen.holds_back({"commitment": f"ada@example.org {words}"}, {})
    return screen.frame()


def test_no_text_of_a_case_changes_the_shape_of_a_page(case: Case) -> None:
    data = case.model_dump(mode="json")
    nasty, plain = (Case.model_validate(add(words, data)) for words in (NASTY, "plain"))
    compared = 0
    for seed in range(6):
        for walk in wander_at_random(case, seed, 60, onward=seed % 2 == 0)[::4]:
            html = shown(nasty, walk, NASTY)
            assert mistakes(html, "t") == []
            assert Page(html).shape == Page(shown(plain, walk, "plain")).shape
            compared += "onerror=alert(2)" in html
    assert compared > 50


@pytest.mark.parametrize("render", [rich, inline])
@pytest.mark.parametrize(
    "text",
    [
        NASTY,
        f"*{NASTY}*",
        f"- one {NASTY}\n- two",
        f"1. {NASTY}",
        f"> {NASTY}",
        f"`{NASTY}`",
        "[go](javascript:alert(1))",
        "[go](data:text/html,<script>alert(1)</script>)",
        "[go](vbscript:x)",
        '[go](#term "onclick=x")',
        '[go](#term" onclick="x)',
        "![x](https://example.org/x.png)",
        "<https://example.org>",
        "[x]: https://example.org\n\n[x]",
        "<!-- hidden -->",
        "&lt;script&gt;alert(1)&lt;/script&gt;",
        "\\<script>",
    ],
)
def test_rich_text_makes_no_tag_but_its_own(render: Any, text: str) -> None:
    elements = Page(str(render(text))).elements
    assert {element.tag for element in elements} <= {"p", "em", "strong", "ul", "ol", "li", "a", "br"}
    assert {name for element in elements for name in element.attrs} <= {"href", "title"}
    addresses = [element.attrs.get("href", "") for element in elements]
    assert not any(address.lower().startswith(("javascript", "data", "vbscript")) for address in addresses)


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("One line.", "<p>One line.</p>"),
        ("One\nline.", "<p>One line.</p>"),
        ("One.\n\n  \nTwo.", "<p>One.</p>\n<p>Two.</p>"),
        ("*Two* words", "<p><em>Two</em> words</p>"),
        ("- one\n- two", "<ul>\n<li>one</li>\n<li>two</li>\n</ul>"),
        ("a [term](#term-x)", "<p>a term</p>"),
        ('"Quoted" it\'s', "<p>&#34;Quoted&#34; it&#39;s</p>"),
    ],
)
def test_rich_text_knows_paragraphs_emphasis_lists_and_links(text: str, html: str) -> None:
    assert str(rich(text)).strip() == html


def test_inline_text_has_no_paragraph() -> None:
    assert str(inline("*Two* words")) == "<em>Two</em> words"
    assert str(inline('"Two"')) == "&#34;Two&#34;"
