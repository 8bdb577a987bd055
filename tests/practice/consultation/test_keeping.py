"""Meetings as data and back: exactly, or refused in a sentence; never half-read."""

from __future__ import annotations

import copy
import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roundtable.errors import RefusedError
from roundtable.practice.consultation import keeping
from roundtable.practice.consultation.pooling import tick
from roundtable.practice.consultation.question import ask
from roundtable.practice.consultation.sitting import Sitting, begin_blank, next_step, start
from tests.practice.consultation.conftest import KINDS, TODAY, make_form
from tests.practice.consultation.meetings import meetings

if TYPE_CHECKING:
    from roundtable.model.case import Case
    from roundtable.model.consultation_format import Format
    from roundtable.model.meeting import Meeting

FORM = make_form(*KINDS)
anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=9),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=9), inner, max_size=4),
    max_leaves=15,
)


@given(
    meeting=meetings(),
    at=st.integers(0, 4),
    begun=st.booleans(),
    hinted=st.booleans(),
    left=st.floats(-3600, 3600),
)
def test_a_sitting_comes_back_exactly(
    case: Case, *, meeting: Meeting, at: int, begun: bool, hinted: bool, left: float
) -> None:
    sitting = Sitting(FORM, meeting, at=at, begun=begun, hinted=hinted, left=left, case=case)
    restored = keeping.restore(json.loads(json.dumps(keeping.snapshot(sitting))), FORM, case)
    assert restored.sitting == sitting
    assert restored.whole


def test_a_running_timer_comes_back_at_rest_with_what_was_left(sitting: Sitting, case: Case, form: Format) -> None:
    running = start(next_step(ask(sitting, "Any thoughts?")[0]), 10.0)
    restored = keeping.restore(keeping.snapshot(running, 40.0), form, case).sitting
    assert restored.left == 90
    assert restored.running_since is None
    assert (restored.step.id, restored.hinted) == ("pool-2", True)


@given(meetings())
def test_minutes_come_back_exactly_and_open_before_the_first_step(case: Case, meeting: Meeting) -> None:
    data = json.loads(json.dumps(keeping.minutes_data(meeting)))
    assert keeping.read_minutes(data) == keeping.Read(meeting, whole=True)
    assert keeping.named_in(data) == ("short", "small")
    opened = keeping.restore(data, FORM, case)
    assert opened.whole
    assert (opened.sitting.at, opened.sitting.begun, opened.sitting.left) == (0, False, 120)


def test_a_file_says_what_it_is(sitting: Sitting) -> None:
    data = keeping.minutes_data(sitting.meeting)
    assert list(data) == ["format", "version", "meeting"]
    assert (data["format"], data["version"]) == ("roundtable-meeting", 1)


@given(anything)
def test_whatever_is_no_meeting_is_refused(data: object) -> None:
    for given_data in (data, {"format": keeping.FORMAT, "version": 1, "meeting": data}):
        with pytest.raises(RefusedError):
            keeping.read_minutes(given_data)


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"format": "roundtable-plan"}, "no minutes"),
        ({"version": 2}, "newer"),
        ({"version": 0}, "damaged"),
        ({"version": True}, "damaged"),
        ({"version": "1"}, "damaged"),
        ({"meeting": []}, "damaged"),
    ],
)
def test_what_cannot_be_read_is_refused_in_a_sentence(sitting: Sitting, changes: dict[str, Any], words: str) -> None:
    with pytest.raises(RefusedError, match=words):
        keeping.read_minutes({**keeping.snapshot(sitting), **changes})


@pytest.mark.parametrize(
    ("field", "value", "words"),
    [
        ("version", 2, "newer"),
        ("on", "yesterday", "damaged"),
        ("question", "x" * 301, "damaged"),
        ("pooled", [{"seat": "nurse"}] * 61, "damaged"),
        ("password", "x", "damaged"),
        ("words", "\ud800", "damaged"),
    ],
)
def test_a_meeting_that_does_not_fit_is_refused(sitting: Sitting, field: str, value: Any, words: str) -> None:
    data = keeping.snapshot(sitting)
    data["meeting"][field] = value
    with pytest.raises(RefusedError, match=words):
        keeping.read_minutes(data)


@given(meetings(), st.data())
def test_damage_in_one_place_is_refused_or_read_as_something_valid(case: Case, meeting: Meeting, data: Any) -> None:
    kept = keeping.snapshot(Sitting(FORM, meeting, case=case))
    spoilt = copy.deepcopy(kept)
    part = data.draw(st.sampled_from([spoilt["meeting"], spoilt["sitting"]]))
    part[data.draw(st.sampled_from(sorted(part)))] = data.draw(anything)
    try:
        restored = keeping.restore(spoilt, FORM, case)
    except RefusedError:
        return
    assert keeping.restore(keeping.snapshot(restored.sitting), FORM, case).sitting == restored.sitting


def test_a_meeting_of_another_story_or_format_is_refused(sitting: Sitting, form: Format, case: Case) -> None:
    data = keeping.snapshot(sitting)
    with pytest.raises(RefusedError, match="another story"):
        keeping.restore(data, form, None)
    with pytest.raises(RefusedError, match="another format"):
        keeping.restore(data, form.model_copy(update={"id": "long"}), case)
    blank = begin_blank(form, TODAY, "Mr Stone", nobody_real=True)
    assert keeping.restore(keeping.snapshot(blank), form, None).sitting == blank


@pytest.mark.parametrize(
    "place",
    [
        [],
        {"step": "gone", "begun": True, "left": 5.0, "hinted": False},
        {"step": "pool-2", "begun": 1, "left": 5.0, "hinted": False},
        {"step": "pool-2", "begun": True, "left": "5", "hinted": False},
        {"step": "pool-2", "begun": True, "left": float("nan"), "hinted": False},
        {"step": "pool-2", "begun": True, "left": True, "hinted": False},
        {"step": "pool-2", "begun": True, "left": 1e9, "hinted": False},
    ],
)
def test_a_place_that_does_not_fit_is_said_and_the_minutes_are_kept(
    sitting: Sitting, form: Format, case: Case, place: object
) -> None:
    restored = keeping.restore({**keeping.snapshot(sitting), "sitting": place}, form, case)
    assert not restored.whole
    assert restored.sitting.meeting == sitting.meeting
    assert 0 <= restored.sitting.left <= 120


def test_names_that_lead_nowhere_are_taken_out_and_it_is_said(sitting: Sitting, form: Format, case: Case) -> None:
    data = keeping.snapshot(tick(sitting, "nurse", "pulse"))
    meeting = data["meeting"]
    meeting["order"] = ["peer", "ghost", "peer"]
    meeting["tells_today"] = "ghost"
    meeting["about"] = "gone"
    meeting["skipped"] = ["gone", "pool-2"]
    meeting["seats"] += [meeting["seats"][0], {"id": "person", "who": "Ada"}]
    meeting["pooled"] += [{"fact": "song"}, {"fact": "gone"}, {"seat": "ghost", "words": "Boo."}]
    meeting["promises"] = [{"id": "promise-1", "does": "x", "owner": "ghost", "recommendation": "ghost"}]
    restored = keeping.restore(data, form, case)
    assert not restored.whole
    mended = restored.sitting.meeting
    assert (mended.order, mended.tells_today, mended.about, mended.skipped) == (("peer",), None, None, ("pool-2",))
    assert [seat.id for seat in mended.seats] == ["nurse", "worker", "peer"]
    assert [(one.seat, one.fact) for one in mended.pooled] == [("nurse", "pulse"), (None, None)]
    assert (mended.promises[0].owner, mended.promises[0].recommendation) == (None, None)


def test_a_meeting_about_nothing_in_particular_stays_so(sitting: Sitting, form: Format, case: Case) -> None:
    loose = replace(sitting, meeting=sitting.meeting.model_copy(update={"about": None}))
    assert keeping.restore(keeping.snapshot(loose), form, case) == keeping.Restored(loose, whole=True)
