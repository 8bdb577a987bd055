"""Help lines on paper say how far to trust them."""

from __future__ import annotations

import datetime as dt

from roundtable.exchange.help_lines import describe_line
from roundtable.model.locale import CrisisLine

LINE = CrisisLine.model_validate(
    {
        "id": "nh-line",
        "name": "Harbour line",
        "number": "1234",
        "ways": ["call", "text"],
        "for_whom": "Anyone",
        "hours": "day and night",
        "languages": ["English", "Welsh"],
        "region": "The coast",
        "sources": ["R79"],
        "basis": "checked",
        "last_checked": "2026-11-22",
    }
)


def test_line_says_all_that_is_known() -> None:
    assert describe_line(LINE, dt.date(2026, 12, 1)) == (
        "Harbour line: 1234 (call, text). Anyone, The coast, day and night, English, Welsh. Checked 2026-11-22."
    )


def test_line_without_a_number_has_none() -> None:
    assert describe_line(LINE.model_copy(update={"number": None}), dt.date(2026, 12, 1)).startswith(
        "Harbour line (call, text)."
    )


def test_old_line_says_that_it_is_out_of_date() -> None:
    assert describe_line(LINE, dt.date(2027, 12, 1)).endswith("Out of date: check this before you use it.")


def test_unconfirmed_line_says_so() -> None:
    line = LINE.model_copy(update={"basis": "general"})
    assert describe_line(line, dt.date(2026, 12, 1)).endswith("check it before you rely on it.")
