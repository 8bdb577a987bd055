"""Columns of printed tables share the room, and no word is torn while there is some."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roundtable.exchange.column_widths import BY_HAND, LETTER, PADDING, share_width

WORDS = st.text(st.sampled_from("abc  \n"), max_size=90)


@given(st.integers(1, 7).flatmap(lambda n: st.lists(st.lists(WORDS, min_size=n, max_size=n), min_size=1, max_size=9)))
def test_widths_fill_the_room(table: list[list[str]]) -> None:
    widths = share_width(table[0], table[1:], 178)
    assert len(widths) == len(table[0])
    assert sum(widths) == pytest.approx(178)
    assert min(widths) > 0


def test_the_longest_word_of_a_narrow_column_fits() -> None:
    minutes, _ = share_width(("Minutes", "What happens"), [("5", "Opening words " * 20)], 178)
    assert minutes >= PADDING + len("Minutes") * LETTER


def test_a_column_to_fill_by_hand_has_room_to_write() -> None:
    label, by_hand = share_width(("What", "Where"), [("A" * 10 + " b" * BY_HAND, "")] * 3, 178)
    assert by_hand > 50
    assert label > 50


def test_many_long_words_share_what_there_is() -> None:
    widths = share_width(("w" * 16,) * 7, [("w" * 16,) * 7], 100)
    assert sum(widths) == pytest.approx(100)


def test_a_row_that_is_too_short_is_no_reason_to_fail() -> None:
    assert len(share_width(("a", "b"), [("only",)], 100)) == 2
