"""A plan as one HTML file for the printer: no script, nothing from elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from roundtable.exchange.handout_html import write_html, write_page
from roundtable.exchange.plan_paper import make_plain_paper, make_plan_paper
from roundtable.exchange.plan_plain import make_plain_page

if TYPE_CHECKING:
    from collections.abc import Mapping

    from markupsafe import Markup

    from roundtable.model.plan import Plan


def write_plan_html(plan: Plan, lines: Mapping[str, str], *, plain: bool = False, letter: bool = False) -> str:
    """The file's text. With `plain`, the page for the person alone."""
    make = make_plain_paper if plain else make_plan_paper
    return write_html(make(plan, lines, letter=letter))


def write_plain_part(plan: Plan, lines: Mapping[str, str]) -> Markup:
    """The page for the person as a piece of HTML, to stand in a screen."""
    return write_page(make_plain_page(plan, lines))
