"""Texts of a case become lines of a plan word by word."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roundtable.practice.plan.plain import fitted, plain


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("No markup, and 2 * 3 * 4.", "No markup, and 2 * 3 * 4."),
        ("See a [peer](#peer-specialist) *twice*, **please**.", "See a peer twice, please."),
        ("*Title: We Value Your Input.*", "Title: We Value Your Input."),
        ("He said [sic] and a_b*c*d.", "He said [sic] and a_b*c*d."),
    ],
)
def test_markup_goes_and_words_stay(text: str, words: str) -> None:
    assert plain(text) == words


def test_paragraphs_are_kept_whole_as_long_as_they_fit() -> None:
    assert fitted("One.\n\nTwo.\n\nThree.", 12) == "One.\n\nTwo."
    assert fitted("One.", 12) == "One."


def test_one_long_line_is_cut_between_words() -> None:
    assert fitted("I want a front door", 14) == "I want a ..."
    assert fitted("x" * 20, 14) == f"{'x' * 10} ..."


@given(st.text(max_size=100), st.integers(5, 50))
def test_nothing_is_longer_than_its_room(text: str, most: int) -> None:
    assert len(fitted(text, most)) <= most
