"""Every plan that we ship: the person for whom it is keeps all of it, and every case has one."""

from __future__ import annotations

import pytest

from roundtable.content.catalogue import Catalogue
from roundtable.practice.plan.replying import reply_to

IDS = Catalogue().plan_ids()


def test_every_case_has_a_plan() -> None:
    assert Catalogue().case_ids() == IDS


@pytest.mark.parametrize("case_id", IDS)
def test_the_person_keeps_what_another_team_wrote(case_id: str) -> None:
    script = Catalogue().plan_script(case_id)
    items = [*script.plan.goals, *script.plan.actions]
    assert {item.id for item in items if reply_to(script, script.plan, item.id).answer != "keep"} == set()


@pytest.mark.parametrize("case_id", IDS)
def test_the_person_changes_and_refuses_too(case_id: str) -> None:
    answers = [reply.answer for reply in Catalogue().plan_script(case_id).replies]
    assert answers.count("refuse") >= 2
    assert answers.count("change") >= 3
