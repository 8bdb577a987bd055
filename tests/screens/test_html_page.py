"""The checks of screens find what they are there to find."""

from __future__ import annotations

import pytest

from tests.screens.html_page import mistakes

GOOD = '<h2 id="t-here">Here</h2><form method="dialog"><label for="t-a">A</label><input id="t-a" name="a"></form>'


def test_mistakes_finds_none_on_a_good_page() -> None:
    assert mistakes(GOOD, "t") == []


@pytest.mark.parametrize(
    ("html", "says"),
    [
        ("<p>", "is not closed"),
        ("</p>", "is not closed"),
        ('<p class="a" class="b"></p>', "stands twice: p class"),
        ('<p id="t-a"></p>', "stands there 2 times"),
        ('<p id="other"></p>', "does not start with t-"),
        ('<p id="t-a b"></p>', "has a space"),
        ('<h2 id="t-here"></h2>', "2 headings"),
        ('<label for="t-b"></label>', "for of <label> points to t-b"),
        ('<p aria-labelledby="t-a t-b"></p>', "points to t-b"),
        ('<p aria-describedby=""></p>', "points nowhere"),
        ("<form></form>", "method None"),
        ('<form method="get"></form>', "method get"),
        ('<form method="dialog" action="/x"></form>', "has an address"),
        ('<input name="b" id="t-b">', "outside every form"),
        ('<form method="dialog"><input id="t-b"></form>', "has no label"),
        ("<button>Go</button>", "would submit"),
        ("<script></script>", "there is a script"),
        ('<p onclick="x()"></p>', "has onclick"),
        ('<a href="JavaScript:x()"></a>', "leads to a script"),
    ],
)
def test_mistakes_names_what_is_wrong(html: str, says: str) -> None:
    assert any(says in mistake for mistake in mistakes(GOOD + html, "t"))


def test_mistakes_misses_a_heading_to_start_at() -> None:
    assert mistakes("<h2>Here</h2>", "t") == ["there are 0 headings to start reading at"]
