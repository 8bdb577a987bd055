"""A plan for word processors: real headings and lists, tables whose heads are marked, the watermark on every page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from roundtable.exchange.handout_docx import write_docx
from roundtable.exchange.plan_paper import make_plain_paper, make_plan_paper

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping

    from roundtable.model.plan import Plan


def write_plan_docx(
    plan: Plan, lines: Mapping[str, str], today: dt.date, *, plain: bool = False, letter: bool = False
) -> bytes:
    """The file's content. With `plain`, the page for the person alone."""
    make = make_plain_paper if plain else make_plan_paper
    return write_docx(make(plan, lines, letter=letter), today)
