"""A preview holds what a reader may see, says why the rest is withheld, and lets nothing else out."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roundtable.errors import RefusedError
from roundtable.model.plan import Plan
from roundtable.model.plan_base import Part
from roundtable.practice.plan.editing import add, edit, set_fields
from roundtable.practice.plan.preview import KEPT_APART, preview, readers
from roundtable.practice.plan.reading_rights import Basis, Withholding, reading
from tests.practice.plan.plans import days, plans

if TYPE_CHECKING:
    from roundtable.practice.plan.draft import Draft
    from roundtable.practice.plan.preview import Preview

TODAY = dt.date(2026, 4, 1)


def shown(seen: Preview) -> set[Part]:
    return {one.part for one in seen.shown}


def withheld(seen: Preview) -> dict[Part, Withholding]:
    return {one.part: one.why for one in seen.withheld}


def test_somebody_outside_sees_what_the_consent_names_and_nothing_else(tove: Draft) -> None:
    seen = preview(tove.plan, "baker", TODAY)
    assert shown(seen) == {Part.HOUSING}
    assert withheld(seen) == {
        Part.ABOUT: Withholding.NO_CONSENT,
        Part.MENTAL_HEALTH: Withholding.NO_CONSENT,
        Part.LEGAL: Withholding.NO_CONSENT,
        Part.TRANSITIONS: Withholding.NO_CONSENT,
        Part.COUNSELLING_NOTES: Withholding.KEPT_APART,
    }
    (housing,) = seen.shown
    assert [goal.id for goal in housing.goals] == ["a-door"]
    assert [action.id for action in housing.actions] == ["ring-the-bakery", "carry-the-clocks"]
    assert (housing.basis, housing.whole, seen.notice) == (Basis.CONSENT, True, False)
    assert (seen.consents, seen.reader) == (tove.plan.consents, tove.plan.party("baker"))


def test_the_cut_plan_holds_nothing_else(tove: Draft) -> None:
    cut = preview(tove.plan, "baker", TODAY).plan
    assert (cut.words, cut.matters, cut.day, cut.money_left, cut.contact) == ("", (), (), None, None)
    assert cut.ifs == cut.transitions == cut.scores == cut.answers == ()
    assert [goal.id for goal in cut.goals] == ["a-door"]
    assert {area.domain.value for area in cut.areas} == {"housing"}
    assert "Quiet" not in cut.model_dump_json()


def test_without_any_consent_an_employers_nurse_sees_nothing(tove: Draft) -> None:
    draft = add(tove, "people", name="Kirsten", on_team=False)
    seen = preview(draft.plan, "party-1", TODAY)
    assert seen.shown == ()
    assert [party.id for party in seen.plan.people] == ["party-1"]
    assert seen.plan.goals == seen.plan.actions == seen.plan.consents == ()


def test_a_member_of_the_team_sees_their_own_doing_and_that_the_rest_is_withheld(tove: Draft) -> None:
    seen = preview(tove.plan, "navigator", TODAY)
    (housing,) = seen.shown
    assert (housing.basis, housing.whole, housing.goals) == (Basis.OWN, False, ())
    assert [action.id for action in housing.actions] == ["ring-the-bakery"]
    assert withheld(seen)[Part.HOUSING] is Withholding.NO_CONSENT
    assert [(action.id, action.goal) for action in seen.plan.actions] == [("ring-the-bakery", KEPT_APART)]
    assert (seen.plan.contact, len(seen.plan.ifs)) == ("navigator", 1)


def test_somebody_outside_does_not_even_see_what_they_own(tove: Draft) -> None:
    draft = edit(tove, "actions", "ring-the-bakery", owners=["baker"])
    draft = edit(draft, "consents", "for-the-baker", what=["legal"])
    assert shown(preview(draft.plan, "baker", TODAY)) == {Part.LEGAL}


def test_a_goal_does_not_name_one_that_is_withheld(tove: Draft) -> None:
    draft = edit(tove, "consents", "for-the-baker", what=["mental-health"])
    seen = preview(draft.plan, "baker", TODAY)
    assert seen.plan.goals[0].serves is seen.shown[0].goals[0].serves is None
    both = edit(tove, "consents", "for-the-baker", what=["mental-health", "housing"])
    assert preview(both.plan, "baker", TODAY).plan.goals[1].serves == "a-door"


def test_the_person_sees_all_of_it(tove: Draft) -> None:
    seen = preview(tove.plan, "person", TODAY)
    assert (seen.reader, seen.withheld, seen.notice) == (None, (), False)
    assert seen.plan is tove.plan
    assert {one.basis for one in seen.shown} == {Basis.PERSON}


@pytest.mark.parametrize("way", ["giver", "owner"])
def test_what_comes_from_an_addiction_programme_carries_the_notice(tove: Draft, way: str) -> None:
    draft = add(tove, "people", name="Cass", programme=True)
    if way == "giver":
        draft = edit(draft, "consents", "for-the-baker", giver="party-1")
    else:
        draft = edit(draft, "actions", "ring-the-bakery", owners=["party-1"])
    seen = preview(draft.plan, "baker", TODAY)
    assert (seen.notice, [one.notice for one in seen.shown]) == (True, [True])


def test_a_giver_who_has_left_may_have_been_one(tove: Draft) -> None:
    draft = edit(tove, "consents", "for-the-baker", giver="navigator")
    people = tuple(party for party in draft.plan.people if party.id != "navigator")
    assert preview(draft.plan.model_copy(update={"people": people}), "baker", TODAY).notice


def test_the_programmes_own_records_need_no_notice_for_themselves(tove: Draft) -> None:
    draft = edit(tove, "people", "navigator", programme=True)
    draft = edit(draft, "consents", "for-the-baker", giver="navigator")
    seen = preview(draft.plan, "navigator", TODAY)
    assert (shown(seen), seen.notice) == ({Part.HOUSING}, False)


def test_another_purpose_closes_it(tove: Draft) -> None:
    assert preview(tove.plan, "baker", TODAY, purpose="Work").shown == ()


def test_nobody_unknown_gets_a_preview(tove: Draft) -> None:
    with pytest.raises(RefusedError, match="nobody of this name"):
        preview(tove.plan, "pilot", TODAY)
    assert readers(tove.plan) == tove.plan.people


def test_parts_beside_the_parts_of_life_are_opened_one_by_one(tove: Draft) -> None:
    draft = set_fields(
        tove, safety={"signs": ["No clock is wound"]}, scores=[{"instrument": "phq-9", "on": "2026-03-02", "value": 4}]
    )
    draft = edit(draft, "consents", "for-the-baker", what=["safety", "scores", "counselling-notes"])
    seen = preview(draft.plan, "baker", TODAY)
    assert shown(seen) == {Part.SAFETY, Part.SCORES}
    assert (seen.plan.safety, seen.plan.scores) == (draft.plan.safety, draft.plan.scores)
    assert withheld(seen)[Part.COUNSELLING_NOTES] is Withholding.KEPT_APART


@given(plans(), days, st.data())
def test_no_plan_lets_out_a_part_that_is_not_open(plan: Plan, today: dt.date, data: st.DataObject) -> None:
    reader = data.draw(st.sampled_from([*(party.id for party in plan.people), "person"]))
    seen = preview(plan, reader, today)
    Plan.model_validate(seen.plan.model_dump())
    open_ = {part for part in Part if reading(plan, reader, part, today).basis is not None}
    assert {goal.domain.value for goal in seen.plan.goals} <= {part.value for part in open_}
    assert {one.part for one in seen.withheld}.isdisjoint(open_)
    if seen.reader is None:
        return
    foreign = {a.id for a in plan.actions if reader not in a.owners and plan.goal(a.goal).domain.value not in open_}
    assert foreign.isdisjoint(action.id for action in seen.plan.actions)
    if Part.ABOUT not in open_:
        assert (seen.plan.words, seen.plan.day, seen.plan.strengths) == ("", (), ())
    if Part.SAFETY not in open_:
        assert seen.plan.safety == Plan.model_fields["safety"].default
