"""A plan opens with what the case says, and with nothing that a team must decide."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest

from roundtable.model.plan import Score
from roundtable.model.plan_base import Domain, Part
from roundtable.model.plan_people import Party
from roundtable.practice.plan.draft import Draft
from roundtable.practice.plan.opening import BLANK

if TYPE_CHECKING:
    from roundtable.content.catalogue import Catalogue
    from roundtable.model.case import Case
    from roundtable.model.plan_script import PlanScript

TODAY = dt.date(2026, 11, 25)


def told(script: PlanScript, **plan: object) -> PlanScript:
    return script.model_copy(update={"plan": script.plan.model_copy(update=plan)})


def test_a_plan_from_nothing_is_for_a_blank_person_and_starts_today() -> None:
    plan = Draft.begin(None, None, TODAY).plan
    assert (plan.id, plan.case, plan.starts, plan.subject.name) == (BLANK, None, TODAY, "")
    assert plan.goals == plan.people == plan.consents == ()


def test_a_plan_from_a_case_has_its_person_and_people_and_nothing_decided(case: Case) -> None:
    plan = Draft.begin(case, None, TODAY).plan
    assert (plan.subject.called, plan.words, plan.starts) == ("Ada", "I want my boat back.", TODAY)
    assert [party.id for party in plan.people] == ["nurse", "worker", "peer", "officer", "sister"]
    assert (plan.party("nurse").role, plan.party("officer").on_team, plan.party("sister").close) == (
        "nurse",
        False,
        True,
    )
    assert plan.goals == plan.actions == plan.consents == plan.areas == ()
    assert plan.contact is None


def test_the_script_tells_the_day_the_chosen_parts_of_life_and_facts_of_the_people(
    case: Case, script: PlanScript
) -> None:
    known = (
        Party(id="peer", reach="On Thursdays", programme=True, needs=(Part.HOUSING,), on_team=False),
        Party(id="buyer", name="Bo", on_team=False),
        Party(id="helper", name="On the other team only"),
    )
    plan = Draft.begin(case, told(script, people=known, country="us"), TODAY).plan
    assert (plan.starts, plan.country) == (dt.date(2026, 3, 2), "us")
    assert [area.domain for area in plan.areas if area.chosen] == [Domain.HOUSING, Domain.JOY, Domain.MONEY]
    peer = plan.party("peer")
    assert (peer.name, peer.reach, peer.programme, peer.on_team) == ("Pia Rossi", "On Thursdays", True, False)
    assert plan.party("buyer") == known[1]
    assert plan.party("helper") is None
    assert plan.consents == ()


def test_only_scores_known_at_the_start_are_there_the_last_of_them_on_the_first_day(case: Case) -> None:
    assert Draft.begin(case, None, TODAY).plan.scores == (Score(instrument="phq-9", on=TODAY, value=15, safety_item=1),)


def test_scores_have_the_days_of_the_other_teams_plan(case: Case, script: PlanScript) -> None:
    known = (
        Score(instrument="phq-9", on=dt.date(2026, 3, 11), value=11.5),
        Score(instrument="own-count", on=dt.date(2026, 3, 20), value=1),
    )
    plan = Draft.begin(case, told(script, scores=known), TODAY).plan
    assert [score.on for score in plan.scores] == [dt.date(2026, 3, 11) - dt.timedelta(weeks=5)]


def test_a_score_that_stands_in_the_other_teams_plan_has_its_very_day(case: Case, script: PlanScript) -> None:
    known = (
        Score(instrument="phq-9", on=dt.date(2026, 3, 12), value=11.5),
        Score(instrument="phq-9", on=dt.date(2026, 2, 3), value=15),
    )
    plan = Draft.begin(case, told(script, scores=known), TODAY).plan
    assert [score.on for score in plan.scores] == [dt.date(2026, 2, 3)]


def test_every_case_of_ours_opens_with_its_persons_own_words(catalogue: Catalogue) -> None:
    for case_id in catalogue.case_ids():
        case = catalogue.case(case_id)
        script = catalogue.plan_script(case_id) if case_id in catalogue.plan_ids() else None
        plan = Draft.begin(case, script, TODAY).plan
        assert plan.words.split() == case.person.in_their_words.replace("*", "").split()
        assert len(plan.strengths) == len(case.strengths)


@pytest.mark.parametrize("day", [dt.date(2020, 1, 1), dt.date(2030, 1, 1)])
def test_with_a_script_a_plan_does_not_hang_on_the_clock(case: Case, script: PlanScript, day: dt.date) -> None:
    assert Draft.begin(case, script, day) == Draft.begin(case, script, TODAY)
