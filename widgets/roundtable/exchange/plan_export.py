"""The one way out for a plan, for a command and for a button: a plan in, a file out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from roundtable.exchange.help_lines import LETTER_PAPER, describe_line

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from roundtable.content.catalogue import Catalogue
    from roundtable.model.plan import Plan

FILES: Final = {
    "json": "care-plan.json",
    "fhir": "care-plan-fhir.json",
    "docx": "care-plan.docx",
    "html": "care-plan.html",
    "md": "care-plan.md",
}
"""Names of files by format. A name says nothing about what is inside."""
PAPERS: Final = ("docx", "html", "md")
"""Formats that can also hold the page for the person alone."""


def export_plan(
    plan: Plan,
    kind: str,
    catalogue: Catalogue,
    today: dt.date,
    *,
    plain: bool = False,
    earlier: Sequence[Plan] = (),
    rested: Sequence[tuple[str, str]] = (),
) -> bytes:
    """A plan as a file of one of the formats in `FILES`.

    With `plain`, a paper holds only the page for the person. Earlier revisions
    and answered findings travel in JSON alone. Raises RoundtableError for a plan
    that does not pass our own layer for FHIR.
    """
    if kind == "json":
        from roundtable.exchange.plan_json import write_json  # noqa: PLC0415  each format loads its own writer

        return write_json(plan, earlier, rested).encode()
    if kind == "fhir":
        from roundtable.exchange.plan_fhir import write_fhir  # noqa: PLC0415

        return write_fhir(plan).encode()
    return _write_paper(plan, kind, describe_lines(plan, catalogue, today), today, plain=plain)


def describe_lines(plan: Plan, catalogue: Catalogue, today: dt.date) -> dict[str, str]:
    """Sentences for the help lines of the plan's country, or of all countries where none was chosen, by id."""
    places = [place for place in catalogue.locales.values() if plan.country in (None, place.id)]
    return {line.id: describe_line(line, today) for place in places for line in place.lines}


def _write_paper(plan: Plan, kind: str, lines: dict[str, str], today: dt.date, *, plain: bool) -> bytes:
    letter = plan.country in LETTER_PAPER
    if kind == "docx":
        from roundtable.exchange.plan_docx import write_plan_docx  # noqa: PLC0415

        return write_plan_docx(plan, lines, today, plain=plain, letter=letter)
    if kind == "html":
        from roundtable.exchange.plan_html import write_plan_html  # noqa: PLC0415

        return write_plan_html(plan, lines, plain=plain, letter=letter).encode()
    from roundtable.exchange.plan_markdown import write_plan_markdown  # noqa: PLC0415

    return write_plan_markdown(plan, lines, plain=plain).encode()
