"""Team agreements: a wording for a term, by roles and with a day; whatever comes back is read with care."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roundtable.errors import RefusedError
from roundtable.practice.agreements import LONGEST_WORDS, MOST, NAME, Agreement, Agreements
from tests.practice.test_restoring import JSON

DAY = date(2026, 11, 25)
texts = st.text(min_size=1, max_size=20).filter(lambda text: bool(text.split()))
made = st.lists(st.tuples(st.from_regex(r"[a-z]{1,8}", fullmatch=True), texts, st.lists(texts, max_size=3)), max_size=6)


def all_of(entries: list[tuple[str, str, list[str]]]) -> Agreements:
    agreements = Agreements()
    for term, words, roles in entries:
        agreements = agreements.agree(term, words, roles, DAY)
    return agreements


def test_agreement_is_found_by_its_term_on_one_line() -> None:
    agreements = Agreements().agree("crisis", "  when usual\nways fail ", [" nurse ", "", "peer  specialist"], DAY)
    assert agreements.of("crisis") == Agreement("crisis", "when usual ways fail", ("nurse", "peer specialist"), DAY)
    assert agreements.of("recovery") is None


def test_new_wording_takes_the_place_of_the_old_one() -> None:
    agreements = all_of([("crisis", "one", []), ("crisis", "two", [])])
    assert [agreement.words for agreement in agreements.all] == ["two"]


def test_dropped_agreement_is_gone_and_others_stay() -> None:
    agreements = all_of([("crisis", "one", []), ("goal", "two", [])])
    assert [agreement.term for agreement in agreements.drop("crisis").drop("unknown").all] == ["goal"]


@pytest.mark.parametrize(
    ("words", "roles", "says"),
    [
        (" \n", [], "Write down what you mean"),
        ("x" * (LONGEST_WORDS + 1), [], "longer than 300"),
        ("fine", ["nurse"] * 11, "at most 10 roles"),
        ("fine", ["x" * 61], "at most 10 roles"),
    ],
)
def test_what_cannot_be_agreed_on_is_refused_in_a_sentence(words: str, roles: list[str], says: str) -> None:
    with pytest.raises(RefusedError, match=says):
        Agreements().agree("crisis", words, roles, DAY)


def test_there_is_an_end_to_how_many_a_team_has() -> None:
    full = Agreements(tuple((f"t{n}", Agreement(f"t{n}", "words", (), DAY)) for n in range(MOST)))
    assert full.agree("t1", "another wording", [], DAY).of("t1")
    with pytest.raises(RefusedError, match="more than 500"):
        full.agree("one-more", "words", [], DAY)


@given(made)
def test_agreements_come_back_from_data_as_they_were(entries: list[tuple[str, str, list[str]]]) -> None:
    agreements = all_of(entries)
    assert Agreements.from_data(agreements.to_data()) == (agreements, 0)


@given(st.one_of(JSON, st.fixed_dictionaries({NAME: JSON | st.lists(JSON, max_size=4)})))
def test_anything_else_is_left_out_without_an_error(data: object) -> None:
    agreements, odd = Agreements.from_data(data, {"crisis"}.__contains__)
    assert agreements.all == ()
    assert odd >= 0


@pytest.mark.parametrize(
    "change",
    [
        {"term": "nowhere"},
        {"term": 7},
        {"words": ""},
        {"words": None},
        {"roles": "nurse"},
        {"agreed": "yesterday"},
        {"agreed": 2026},
        {"term": "x" * 61},
    ],
)
def test_odd_entry_is_counted_and_the_others_are_kept(change: dict[str, object]) -> None:
    good = {"term": "crisis", "words": "when usual ways fail", "roles": ["nurse"], "agreed": "2026-11-25"}
    data = {NAME: [good, {**good, "term": "goal", **change}]}
    kept, odd = Agreements.from_data(data, {"crisis", "goal"}.__contains__)
    assert ([agreement.term for agreement in kept.all], odd) == (["crisis"], 1)


def test_day_may_be_a_day_and_too_many_entries_are_counted() -> None:
    good = {"term": "crisis", "words": "words", "roles": [3, "nurse"], "agreed": DAY}
    kept, odd = Agreements.from_data({NAME: [good] * (MOST + 3)})
    assert (kept.all[0].roles, odd) == (("nurse",), 3)
