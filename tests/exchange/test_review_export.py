"""The review as a page to print and as numbers: both say what they are not for, and nothing in them is run."""

from __future__ import annotations

import csv
from html import unescape
from io import StringIO

import pytest

from roundtable.exchange.paper import WATERMARK
from roundtable.exchange.review_charts import illustrate
from roundtable.exchange.review_export import COLUMNS, write_review_csv, write_review_html
from roundtable.model.meeting import Meeting, Seat
from roundtable.practice.consultation.review import PURPOSE, review
from tests.exchange.test_minutes import ON, TRAP


def _meeting(who: str) -> Meeting:
    return Meeting(id="a-1", format="short", on=ON, seats=(Seat(id="a", who=who),), closed=True)


@pytest.mark.parametrize("held", [[], [_meeting("Nurse")]], ids=["none", "one"])
def test_the_page_says_what_it_is_for_and_holds_every_figure(held: list[Meeting]) -> None:
    figures = review(held)
    page = write_review_html(illustrate(figures, "p"), "One meeting.")
    assert page.count(PURPOSE) == 2
    assert WATERMARK in page
    assert "No clinician has reviewed this." in page
    for figure in figures:
        assert all(text in unescape(page) for text in (figure.title, figure.definition, figure.caution, *figure.asks))
    assert "<script" not in page


def test_the_page_keeps_text_text() -> None:
    page = write_review_html(illustrate(review([_meeting(TRAP)], {TRAP: 9}), "p"), TRAP)
    assert "<script" not in page
    assert page.count("&lt;script&gt;") >= 2


def test_every_number_is_a_row_with_its_note() -> None:
    figures = review([_meeting("Nurse")])
    rows = list(csv.DictReader(StringIO(write_review_csv(figures))))
    assert tuple(rows[0]) == COLUMNS
    assert len(rows) == sum(len(one.frame) * (len(one.frame.columns) - 1) for one in figures)
    assert all(PURPOSE in row["note"] and WATERMARK in row["note"] for row in rows)
    assert {row["small numbers"] for row in rows} == {"yes"}


@pytest.mark.parametrize("start", ["=", "+", "-", "@"])
def test_no_cell_is_a_formula(start: str) -> None:
    text = write_review_csv(review([_meeting(f"{start}1+1")], {f"{start}1+1": 9}))
    assert f",'{start}1+1," in text
