"""Minutes that the browser keeps: the last first, one of each meeting, and nothing that cannot be read is lost."""

from __future__ import annotations

import datetime as dt
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roundtable.errors import RefusedError
from roundtable.model.meeting import Meeting
from roundtable.practice.consultation.shelf import (
    MOST,
    Shelf,
    find_minutes,
    put_on,
    read_shelf,
    shelf_data,
    take_off,
)
from tests.practice.consultation.meetings import meetings

ON = dt.date(2026, 3, 2)
NEWER = {"format": "roundtable-meeting", "version": 99, "meeting": {}}


def minutes(number: int, **fields: Any) -> Meeting:
    """Minutes of one meeting."""
    return Meeting(id=f"small-{number}", case="small", format="short", number=number, on=ON, **fields)


def reloaded(shelf: Shelf) -> Shelf:
    return read_shelf(json.loads(json.dumps(shelf_data(shelf))), "small")


def test_the_last_meeting_comes_first_and_each_is_kept_once() -> None:
    shelf = put_on(put_on(put_on(Shelf(), minutes(2)), minutes(1)), minutes(2, question="Who?"))
    assert [one.number for one in shelf.meetings] == [2, 1]
    assert find_minutes(shelf, "small-2").question == "Who?"
    assert reloaded(shelf) == shelf


def test_minutes_can_be_deleted() -> None:
    shelf = take_off(put_on(put_on(Shelf(), minutes(1)), minutes(2)), "small-1")
    assert [one.id for one in reloaded(shelf).meetings] == ["small-2"]
    with pytest.raises(RefusedError, match="not here any more"):
        take_off(shelf, "small-1")
    with pytest.raises(RefusedError, match="choose others"):
        find_minutes(shelf, "small-1")


def test_what_cannot_be_read_here_is_kept_as_it_is() -> None:
    other = put_on(Shelf(), minutes(1).model_copy(update={"case": "other", "id": "other-1"})).entries[0]
    shelf = put_on(read_shelf({"version": 1, "minutes": [NEWER, other, "x"]}, "small"), minutes(1))
    assert shelf_data(shelf)["minutes"][:3] == [NEWER, other, "x"]
    assert [one.id for one in shelf.meetings] == ["small-1"]


def test_a_shelf_of_a_newer_version_is_left_alone() -> None:
    shelf = read_shelf({"version": 2, "minutes": [1]}, "small")
    assert shelf.newer
    with pytest.raises(RefusedError, match="newer version"):
        put_on(shelf, minutes(1))


def test_a_full_shelf_says_so() -> None:
    shelf = Shelf()
    for number in range(1, MOST + 1):
        shelf = put_on(shelf, minutes(number))
    with pytest.raises(RefusedError, match="delete some"):
        put_on(shelf, minutes(MOST + 1))
    assert put_on(shelf, minutes(1)).meetings[-1].number == 1


@given(meeting=meetings())
def test_any_minutes_can_be_kept(meeting: Meeting) -> None:
    shelf = put_on(Shelf(), meeting)
    assert read_shelf(json.loads(json.dumps(shelf_data(shelf))), meeting.case).meetings == (meeting,)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(["version", "minutes", "x"]), inner),
    max_leaves=12,
)


@given(data=JSON)
def test_whatever_was_kept_a_shelf_comes_of_it(data: object) -> None:
    assert read_shelf(data, "small").meetings == ()
