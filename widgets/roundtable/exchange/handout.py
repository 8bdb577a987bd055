"""The one way in to a group's papers, for a command and for a button: a case in, a file out."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from roundtable.content.catalogue import Catalogue
    from roundtable.exchange.paper import Handout
    from roundtable.model.case import Case

KINDS = ("html", "docx")
"""Formats of the file: for a browser and its printer, or for word processors."""


def write_handout(
    case: Case,
    catalogue: Catalogue,
    kind: str,
    country: str | None = None,
    minutes: int | None = None,
    people: int | None = None,
) -> bytes:
    """Facilitator sheet and cards of a case as one file.

    With `minutes` (20, 45, 75 or 90) the sheet has the decisions of that session
    in full; with `people` the cards are dealt for tables of so many. Raises
    RoundtableError for a country, a length or a number of people that there is not.
    """
    from roundtable.exchange.sheet import make_handout  # noqa: PLC0415  a page must not wait for the writers

    return write_paper(make_handout(case, catalogue, country, minutes=minutes, people=people), kind)


def write_paper(papers: Handout, kind: str) -> bytes:
    """Papers as a file, `html` or `docx`."""
    if kind == "docx":
        from roundtable.exchange.handout_docx import write_docx  # noqa: PLC0415

        return write_docx(papers)
    from roundtable.exchange.handout_html import write_html  # noqa: PLC0415

    return write_html(papers).encode()
