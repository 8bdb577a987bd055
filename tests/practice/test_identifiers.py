"""Patterns that look like a real person's identifier, and words that do not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from roundtable.practice.identifiers import find_identifiers

LOOKS_REAL = [
    ("write to j.doe+x@clinic-west.org soon", "an e-mail address"),
    ("born 03/04/1988", "a date of birth or another exact date"),
    ("seen 1.2.24", "a date of birth or another exact date"),
    ("seen 2024-02-01 in the ward", "a date of birth or another exact date"),
    ("ring (555) 010-2030", "a telephone number"),
    ("ring +44 20 7946 0018", "a telephone number"),
    ("her number is 123-45-6789", "a social-security or record number"),
    ("look at MRN: A0012", "a social-security or record number"),
    ("nhs 9434765919", "a social-security or record number"),
    ("record 8812345 says so", "a social-security or record number"),
    ("she lives at 12 Old Mill Road", "a street address"),
]

LOOKS_HARMLESS = [
    "",
    "Ring the pharmacy before I judge.",
    "Ask one open question on Friday at 9.30, week 12.",
    "The score went from 15 to 11 in 2026.",
    "Spend 2 or 3 minutes, at most 10, on what went well.",
    "Read page 4 of the leaflet and count to 100.",
]


@pytest.mark.parametrize(("text", "kind"), LOOKS_REAL)
def test_find_identifiers_names_the_kind(text: str, kind: str) -> None:
    assert kind in find_identifiers(text)


@pytest.mark.parametrize("text", LOOKS_HARMLESS)
def test_find_identifiers_leaves_plain_plans_alone(text: str) -> None:
    assert find_identifiers(text) == ()


@given(before=st.text(alphabet=" abc.\n", max_size=20), after=st.text(alphabet=" abc,\n", max_size=20))
def test_find_identifiers_sees_an_address_anywhere_in_a_text(before: str, after: str) -> None:
    assert "an e-mail address" in find_identifiers(f"{before} ada@example.org {after}")


def test_find_identifiers_names_every_kind_in_one_text() -> None:
    text = "Ada, born 03/04/1988, ada@example.org, 12 Old Mill Road"
    assert len(find_identifiers(text)) == 3


@pytest.mark.parametrize("unit", ["1 ", "(1", "a", "a.", "12 Aa ", "MRN ", "1-", "@a"])
def test_find_identifiers_is_quick_on_the_longest_text_a_form_may_send(unit: str) -> None:
    from time import perf_counter  # noqa: PLC0415

    start = perf_counter()
    find_identifiers((unit * 5000)[:5000])
    assert perf_counter() - start < 2
