"""A review as a file: one page to print, or its numbers for a spreadsheet. Both say what they are not for."""

from __future__ import annotations

import csv
from io import StringIO
from typing import TYPE_CHECKING, Final

from roundtable.exchange.paper import WATERMARK
from roundtable.exchange.rendering import template
from roundtable.practice.consultation.review import PURPOSE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from roundtable.exchange.review_charts import Illustrated
    from roundtable.practice.consultation.review import Figure

FILES: Final = {"html": "meetings-review.html", "csv": "meetings-review.csv"}
"""Names of files by format."""
COLUMNS: Final = ("figure", "of", "what", "count", "counted in all", "small numbers", "note")
_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")
"""A spreadsheet takes a cell that begins with one of these for a formula."""


def write_review_html(shown: Sequence[Illustrated], about: str) -> str:
    """The page to print. `about` says which meetings it is about."""
    return template("review.html").render(shown=shown, about=about, purpose=PURPOSE, watermark=WATERMARK)


def write_review_csv(figures: Sequence[Figure]) -> str:
    """One row for each number, each with the note that says what it is not for."""
    written = StringIO()
    rows = csv.writer(written)
    rows.writerow(COLUMNS)
    rows.writerows(_rows(figures))
    return written.getvalue()


def _rows(figures: Sequence[Figure]) -> Iterator[tuple[object, ...]]:
    note = f"{WATERMARK}. {PURPOSE}"
    for figure in figures:
        label, *columns = figure.frame.columns
        for row in figure.frame.to_dict("records"):
            for name in columns:
                yield figure.title, _cell(row[label]), name, row[name], figure.counted, _small(figure), note


def _small(figure: Figure) -> str:
    return "yes" if figure.small else "no"


def _cell(text: str) -> str:
    return f"'{text}" if text.startswith(_FORMULA) else text
