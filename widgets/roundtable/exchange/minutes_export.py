"""The one way out for minutes, for a command and for a button: a meeting in, a file out.

Whoever calls this has looked first for what may be real (`practice/guard`), and
left out what has not been answered (`practice/consultation/texts.without`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    import datetime as dt

    from roundtable.model.case import Case
    from roundtable.model.consultation_format import Format
    from roundtable.model.meeting import Meeting

FORMATS: Final = ("json", "docx", "html", "md")


def name_file(meeting: Meeting, kind: str) -> str:
    """Such as `minutes-2026-11-23.docx`: the day tells meetings apart, and nothing says whom it is about."""
    return f"minutes-{meeting.on.isoformat()}.{kind}"


def export_minutes(
    meeting: Meeting, kind: str, form: Format | None, case: Case | None, today: dt.date, *, letter: bool = False
) -> bytes:
    """Minutes as a file of one of the formats in `FORMATS`. The banner stands on every one but JSON, which is data."""
    if kind == "json":
        from roundtable.exchange.minutes_json import write_minutes_json  # noqa: PLC0415  each loads its own writer

        return write_minutes_json(meeting).encode()
    from roundtable.exchange.minutes_paper import make_minutes  # noqa: PLC0415

    papers = make_minutes(meeting, form, case, letter=letter)
    if kind == "docx":
        from roundtable.exchange.handout_docx import write_docx  # noqa: PLC0415

        return write_docx(papers, today)
    if kind == "html":
        from roundtable.exchange.handout_html import write_html  # noqa: PLC0415

        return write_html(papers).encode()
    from roundtable.exchange.plan_markdown import write_markdown  # noqa: PLC0415

    return write_markdown(papers).encode()
