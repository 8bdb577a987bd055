"""Timetables add up."""

from __future__ import annotations

import re

import pytest

from roundtable.exchange.timing import FRAMES, SESSIONS, count_decisions, plan_session

DECISION = "decision"


@pytest.mark.parametrize("minutes", SESSIONS)
@pytest.mark.parametrize("decisions", range(1, 8))
def test_session_fills_its_time_without_a_gap(minutes: int, decisions: int) -> None:
    slots = plan_session(minutes, decisions, "Ada")
    starts = [0]
    for slot in slots:
        assert slot.start == starts[-1]
        starts.append(slot.start + slot.minutes)
    assert starts[-1] == minutes


@pytest.mark.parametrize(("minutes", "decisions", "played"), [(45, 1, 1), (45, 5, 2), (75, 2, 2), (75, 5, 3)])
def test_session_has_as_many_decisions_as_fit(minutes: int, decisions: int, played: int) -> None:
    rows = [slot for slot in plan_session(minutes, decisions, "Ada") if DECISION in slot.what.lower()]
    assert len(rows) == played == count_decisions(minutes, decisions)


@pytest.mark.parametrize("minutes", SESSIONS)
@pytest.mark.parametrize("decisions", range(1, 8))
def test_decision_has_time_to_talk_and_an_end(minutes: int, decisions: int) -> None:
    for slot in plan_session(minutes, decisions, "Ada"):
        if DECISION in slot.what.lower():
            steps = [int(found) for found in re.findall(r"\((\d+)\)", slot.what)]
            assert sum(steps) == slot.minutes or f"in the same {slot.minutes} minutes" in slot.what
            assert 12 <= slot.minutes <= FRAMES[minutes].longest


def test_spare_minutes_go_to_the_debrief() -> None:
    (debrief,) = [slot for slot in plan_session(75, 1, "Ada") if "Debrief" in slot.what]
    assert debrief.minutes == FRAMES[75].debrief + 75 - FRAMES[75].around - FRAMES[75].longest
