"""A session is described part by part, without a gap, and a third of it is for the debrief."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from roundtable.exchange.naming import Names
from roundtable.exchange.slots import describe_slots
from roundtable.practice.timetable import SESSIONS, Timetable, plan_session

if TYPE_CHECKING:
    from roundtable.content.catalogue import Catalogue
    from roundtable.model.case import Case


@pytest.mark.parametrize("minutes", SESSIONS)
def test_session_fills_its_time_without_a_gap(real_case: Case, catalogue: Catalogue, minutes: int) -> None:
    at = 0
    for slot in describe_slots(Names(real_case, catalogue), plan_session(real_case, minutes)):
        assert slot.start == at
        assert slot.minutes > 0
        at += slot.minutes
    assert at == minutes


@pytest.mark.parametrize("minutes", SESSIONS)
def test_chair_debrief_and_closing_have_a_third(real_case: Case, catalogue: Catalogue, minutes: int) -> None:
    chair, debrief, closing = describe_slots(Names(real_case, catalogue), plan_session(real_case, minutes))[-3:]
    assert "'s chair" in chair.what
    assert "Debrief" in debrief.what
    assert "One thing for next week" in closing.what
    assert chair.minutes + debrief.minutes + closing.minutes >= minutes / 3
    assert debrief.minutes >= max(chair.minutes, closing.minutes)


@pytest.mark.parametrize("minutes", SESSIONS)
def test_steps_of_a_decision_add_up(real_case: Case, catalogue: Catalogue, minutes: int) -> None:
    plan = plan_session(real_case, minutes)
    first, *others = [s for s in describe_slots(Names(real_case, catalogue), plan) if s.what.startswith("**Decision")]
    assert sum(map(int, re.findall(r"\((\d+)\)", first.what))) == first.minutes
    assert len(others) == len(plan.decisions) - 1


def test_decisions_are_named_by_number_and_title(case: Case, catalogue: Catalogue) -> None:
    slots = describe_slots(Names(case, catalogue), Timetable(45, ("first", "third"), ""))
    assert slots[2].what.startswith("**Decision 1: The first morning**. Read it aloud")
    assert slots[3].what == "**Decision 3: The last visit**, in the same steps."


def test_decision_too_short_for_steps_has_none(case: Case, catalogue: Catalogue) -> None:
    slots = describe_slots(Names(case, catalogue), Timetable(20, ("first", "third"), ""))
    assert not re.search(r"\d\)", slots[2].what)
