"""A handout as one HTML file: no script, nothing from elsewhere, made for the printer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from markupsafe import Markup

from roundtable.exchange.paper import WATERMARK
from roundtable.exchange.rendering import template

if TYPE_CHECKING:
    from roundtable.exchange.paper import Block, Handout, Page


def write_html(handout: Handout) -> str:
    """The file's text."""
    return template("handout.html").render(handout=handout, watermark=WATERMARK, kind=name_kind)


def write_page(page: Page) -> Markup:
    """One page as a piece of HTML to stand in a screen: the watermark, its title (h2) and its blocks, without ids."""
    return Markup(template("page.html").render(page=page, watermark=WATERMARK, kind=name_kind))  # noqa: S704  escaped


def name_kind(block: Block) -> str:
    """What a block is, in a word that the template can compare."""
    return type(block).__name__.lower()
