"""A file of agreements: readable by people, and harmless when it comes back."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roundtable.errors import RefusedError
from roundtable.exchange.agreements_yaml import LONGEST, read_agreements, write_agreements
from roundtable.practice.agreements import Agreements
from tests.practice.test_agreements import all_of, made

TERMS = {"crisis", "goal"}
BOMB = "agreements: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n"


def test_file_names_the_term_in_words_above_each_entry() -> None:
    agreements = Agreements().agree("crisis", "when usual ways fail: a bad week", ["nurse"], date(2026, 11, 25))
    text = write_agreements(agreements, {"crisis": "crisis, in words"})
    assert "  # crisis, in words\n  - term: crisis\n" in text
    assert "no names of real people" in text
    assert read_agreements(text, TERMS.__contains__) == (agreements, 0)


def test_file_without_agreements_can_be_read_again() -> None:
    assert read_agreements(write_agreements(Agreements(), {}), TERMS.__contains__) == (Agreements(), 0)


@given(made)
def test_whatever_was_agreed_comes_back(entries: list[tuple[str, str, list[str]]]) -> None:
    agreements = all_of(entries)
    known = {term for term, _, _ in entries}
    assert read_agreements(write_agreements(agreements, {}), known.__contains__) == (agreements, 0)


@pytest.mark.parametrize("text", ["", "[", "agreements: 5", "- a", "!!python/object:os.system x", BOMB, "a: \x00"])
def test_other_files_are_refused_in_a_sentence(text: str) -> None:
    with pytest.raises(RefusedError, match="file"):
        read_agreements(text, TERMS.__contains__)


def test_huge_file_is_refused_before_it_is_parsed() -> None:
    with pytest.raises(RefusedError, match="too large"):
        read_agreements("#" * (LONGEST + 1), TERMS.__contains__)


@given(st.text(max_size=200))
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        agreements, _ = read_agreements(text, TERMS.__contains__)
    except RefusedError:
        return
    assert agreements.all == ()
