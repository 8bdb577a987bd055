"""A plan as a file of our own: exactly the same when it comes back, and one sentence for everything else."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roundtable.errors import RefusedError
from roundtable.exchange.plan_json import LARGEST, PlanFile, load_json, read_json, write_json
from tests.exchange.any_plan import PLANS
from tests.exchange.plans import EMPTY, MARKUP, PLAN, full_of


def saved(**changes: Any) -> dict[str, Any]:
    """The complete plan's file as data, with some keys exchanged."""
    return {**json.loads(write_json(PLAN)), **changes}


def refusal(content: bytes | str) -> str:
    with pytest.raises(RefusedError) as refused:
        read_json(content)
    return str(refused.value)


@given(PLANS, st.lists(PLANS, max_size=2), st.lists(st.tuples(st.text(max_size=9), st.text(max_size=9)), max_size=3))
def test_every_plan_comes_back_exactly(plan: Any, earlier: list[Any], rested: list[tuple[str, str]]) -> None:
    text = write_json(plan, earlier, rested)
    assert read_json(text.encode()) == read_json(text) == PlanFile(plan, tuple(earlier), tuple(rested))


def test_file_says_its_format_and_version() -> None:
    data = saved()
    assert (data["format"], data["version"]) == ("roundtable-plan", 1)
    assert read_json(write_json(full_of(MARKUP))).plan == full_of(MARKUP)


def test_file_without_earlier_revisions_is_read() -> None:
    data = saved()
    del data["earlier"], data["rested"]
    assert read_json(json.dumps(data)) == PlanFile(PLAN)


def test_file_with_a_byte_order_mark_is_read() -> None:
    assert read_json(b"\xef\xbb\xbf" + write_json(EMPTY).encode()).plan == EMPTY


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "This file cannot be read: it is damaged, or it is not JSON."),
        (b"\xff\xfe\x00", "This file cannot be read: it is damaged, or it is not JSON."),
        (b"PK\x03\x04", "This file cannot be read: it is damaged, or it is not JSON."),
        (b'{"a": 1, "a": 2}', "This file cannot be read: it is damaged, or it is not JSON."),
        (b'{"a": NaN}', "This file cannot be read: it is damaged, or it is not JSON."),
        (b'{"a": ' + b"1" * 5000 + b"}", "This file cannot be read: it is damaged, or it is not JSON."),
        (b"[" * 100_000, "This file cannot be read: it is damaged, or it is not JSON."),
        (b"[" * 300 + b"]" * 300, "This file holds lists inside lists without end, and no plan does."),
        (b" " * (LARGEST + 1), "This file is larger than 5 MB, and no plan is."),
        ("\u00e9" * (LARGEST // 2 + 1), "This file is larger than 5 MB, and no plan is."),
        (b"[]", "This file is not a plan that was saved here."),
        (b'{"format": "another"}', "This file is not a plan that was saved here."),
    ],
)
def test_what_is_no_plan_gets_one_sentence(content: bytes | str, sentence: str) -> None:
    assert refusal(content) == sentence


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"version": 2}, "This plan was saved by a newer Roundtable, and this one cannot read it."),
        ({"version": "1"}, "This plan does not say which version of the format it has."),
        ({"version": True}, "This plan does not say which version of the format it has."),
        ({"plan": []}, "This file says that it is a plan, but there is none in it."),
        ({"plan": {}}, "This plan does not fit here: it cannot be read at id, and at 1 other place."),
        (
            {"earlier": {}},
            "The earlier revisions in this file cannot be read: they are a list of at most 98.",
        ),
        (
            {"rested": [["a"]]},
            "The answered findings in this file cannot be read: they are pairs of a key and a reason.",
        ),
        ({"rested": 5}, "The answered findings in this file cannot be read: they are pairs of a key and a reason."),
    ],
)
def test_plan_that_does_not_fit_gets_one_sentence(changes: dict[str, Any], sentence: str) -> None:
    assert refusal(json.dumps(saved(**changes))) == sentence


def test_place_that_does_not_fit_is_named_without_what_stands_there() -> None:
    data = saved()
    data["plan"]["goals"][1]["importance"] = "<b>eleven</b>"
    assert refusal(json.dumps(data)) == "This plan does not fit here: it cannot be read at goals, 1, importance."
    data["plan"] = {**data["plan"], "x" * 500: 1}
    assert len(refusal(json.dumps(data))) < 200


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(),
        lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    )
)
def test_anything_in_place_of_a_plan_is_refused(data: Any) -> None:
    assert refusal(json.dumps(saved(plan=data))).endswith(".")


@given(st.binary() | st.text())
def test_anything_in_place_of_a_file_is_refused(content: bytes | str) -> None:
    assert refusal(content).endswith(".")


def test_plain_data_is_loaded() -> None:
    assert load_json('{"a": [1]}') == {"a": [1]}
