"""All words of a paper, in order, as a person would read them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from roundtable.exchange.paper import Box, Heading, Listed, Prose, Table, Voice
from roundtable.exchange.rich_text import to_plain
from tests.screens.html_page import VOID, Page

if TYPE_CHECKING:
    from roundtable.exchange.paper import Block, Entry
    from roundtable.exchange.paper import Page as PaperPage


def words_of(*pages: PaperPage) -> str:
    """Everything that stands on some pages."""
    return flat(" ".join(f"{page.title} {page.below} {' '.join(map(_words, page.blocks))}" for page in pages))


def words_in_html(html: str) -> str:
    """Everything that a page shows, whatever is folded."""
    body = html.partition("<body>")[2]
    return flat(re.sub(r"<[^>]+>", " ", body).replace("&#39;", "'").replace("&#34;", '"').replace("&amp;", "&"))


def flat(text: str) -> str:
    """The text on one line, without a space before a full stop that markup left there."""
    return re.sub(r" ([.,;:?!])", r"\1", " ".join(text.split()))


def empty_elements(html: str) -> list[str]:
    """Elements that should hold words and hold nothing."""
    page = Page(html)
    tags = {"p", "li", "h1", "h2", "h3", "h4", "summary", "figcaption", "blockquote", "title", "caption", "th", "td"}
    closed = re.findall(r"<(\w+)[^>]*>\s*</\1>", html)
    assert not page.unclosed, page.unclosed
    return [tag for tag in closed if tag in tags and tag not in VOID]


def _words(block: Block) -> str:
    match block:
        case Heading():
            return block.text
        case Prose():
            return f"{block.label} {to_plain(block.text)}"
        case Voice():
            return f"{block.who} {to_plain(block.text)}"
        case Listed():
            return " ".join(map(_entry, block.entries))
        case Table():
            return " ".join([block.caption, *block.columns, *(to_plain(cell) for row in block.rows for cell in row)])
        case Box():
            return " ".join(map(_words, block.blocks))


def _entry(entry: Entry) -> str:
    number = "" if entry.number is None else f"Card fact {entry.number}"
    return f"{number} {entry.label} {to_plain(entry.text)} {entry.mark}"
