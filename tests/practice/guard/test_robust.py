"""Whatever is typed: never an error, never a passage outside the text, and time that grows with the length alone."""

from __future__ import annotations

from itertools import pairwise
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roundtable.practice.guard import Kind, seen_in

MARKS = "aZ1@.,-/':()#+ \n\u0301\u2019"
WORDS = ["Dr ", "Mrs", "born ", "12 ", "03/04/1988", "MRN ", "St ", "de la ", "www.", "Keisha "]
PIECES = st.sampled_from([*MARKS, *WORDS])
UNITS = [
    *["1", "a", "A", " ", "\n", "1 ", "(1", "a.", "12 Aa ", "MRN ", "1-", "@a", "a@", "Aa ", "A. ", "Dr "],
    *["born ", "four ", "www.a/", "de la ", "O'", "\u0301", "9 March ", "555 dot ", "last four ", "x at y dot "],
    *["12 old ", "SMITH, "],
]


@given(st.one_of(st.text(max_size=200), st.lists(PIECES, max_size=60).map("".join)))
def test_every_passage_lies_in_the_text_and_none_overlaps(text: str) -> None:
    seen = seen_in(text)
    assert all(0 <= one.start < one.end <= len(text) for one in seen)
    assert all(before.end <= after.start for before, after in pairwise(seen))
    assert {one.kind for one in seen} <= set(Kind)


@given(before=st.text(alphabet=" abc.\n", max_size=20), after=st.text(alphabet=" abc,\n", max_size=20))
def test_an_address_is_seen_anywhere_in_a_text(before: str, after: str) -> None:
    assert Kind.EMAIL in {one.kind for one in seen_in(f"{before} ada@example.org {after}")}


def seconds(text: str) -> float:
    """The shortest of three times."""
    times = []
    for _ in range(3):
        start = process_time()
        seen_in(text)
        times.append(process_time() - start)
    return min(times)


@pytest.mark.parametrize("unit", UNITS)
def test_ten_times_the_text_takes_about_ten_times_as_long(unit: str) -> None:
    short, long = (unit * 10_000)[:10_000], (unit * 100_000)[:100_000]
    assert seconds(long) < 30 * seconds(short)


def test_a_hostile_text_takes_no_longer_than_several_ordinary_ones() -> None:
    ordinary = seconds(("The nurse said that she slept for six hours and wants to go home on Friday. " * 400)[:20_000])
    assert all(seconds((unit * 20_000)[:20_000]) < 12 * ordinary for unit in UNITS)
