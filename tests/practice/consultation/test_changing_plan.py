"""What was agreed becomes changes of the plan, looked at and taken one by one."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from roundtable.errors import RefusedError
from roundtable.model.plan_goals import Standing
from roundtable.practice.consultation.asking import note_answer
from roundtable.practice.consultation.changing_plan import (
    aim,
    count_taken,
    open_revision,
    proposed_changes,
    shown_change,
    take,
)
from roundtable.practice.consultation.collecting import set_review
from roundtable.practice.consultation.question import ask
from roundtable.practice.consultation.recommending import answer, edit_promise, promise, propose, recommend
from roundtable.practice.consultation.seats import add_seat, seat_team
from roundtable.practice.consultation.sitting import begin
from roundtable.practice.plan import replying
from roundtable.practice.plan.answers import unasked
from roundtable.practice.plan.comparing import What
from roundtable.practice.plan.draft import Draft
from roundtable.practice.plan.editing import finish, undo
from roundtable.practice.plan.reviewing import undecided

if TYPE_CHECKING:
    from roundtable.content.catalogue import Catalogue
    from roundtable.model.consultation_format import Format
    from roundtable.practice.consultation.sitting import Sitting

ON = dt.date(2026, 12, 1)
LATER = dt.date(2026, 12, 8)


@pytest.fixture
def denise(catalogue: Catalogue, team_form: Format) -> Sitting:
    """A meeting about Denise."""
    case = catalogue.case("getting-to-work")
    return seat_team(begin(team_form, case, ON), catalogue.disciplines)


@pytest.fixture
def plan(catalogue: Catalogue) -> Draft:
    """The other team's plan for Denise, as a draft."""
    return Draft(catalogue.plan_script("getting-to-work").plan)


def _agree(
    sitting: Sitting, does: str, domain: str | None = None, owner: str = "pharmacist", said: str = "yes"
) -> Sitting:
    sitting = promise(sitting, does, domain)
    item = sitting.meeting.promises[-1].id
    sitting = edit_promise(sitting, item, owner=owner, by=LATER, known_by="It is written down.")
    return note_answer(sitting, item, said, "All right.")


def test_only_what_the_person_said_yes_to_is_proposed(denise: Sitting, plan: Draft) -> None:
    sitting = _agree(promise(denise, "Count the boxes.", "money"), "Send a leaflet.", "money", said="no")
    assert proposed_changes(sitting.meeting, plan.plan) == ()
    yes = _agree(denise, "Ask the union.", "money")
    change = proposed_changes(yes.meeting, plan.plan)[0]
    no = note_answer(yes, "promise-1", "no", "No.").meeting
    with pytest.raises(RefusedError, match="said yes"):
        take(plan, change, no)


def test_an_action_goes_under_a_goal_of_its_part_of_life(denise: Sitting, plan: Draft) -> None:
    meeting = _agree(denise, "Ask the union about sick pay.", "money").meeting
    (change,) = proposed_changes(meeting, plan.plan)
    assert (change.id, change.kind, change.item) == ("change-1", "add-action", "the-price")
    shown = shown_change(plan, change, meeting)
    assert [(one.section, one.what) for one in shown] == [("actions", What.ADDED)]
    taken = take(plan, change, meeting)
    action = taken.plan.actions[-1]
    assert (action.owners, action.by, action.agreed) == (("pharmacist",), LATER, "All right.")
    assert taken.plan.answer_to(action.id) is not None
    assert undo(taken).plan == plan.plan


def test_a_part_of_life_without_a_goal_gets_one_and_only_one(denise: Sitting, plan: Draft) -> None:
    sitting = answer(
        recommend(denise, "Let her say what choir is to her.", "peer", "joy-and-making"),
        "recommendation-1",
        "accepted",
        by="therapist",
        reason="It is hers.",
    )
    sitting = propose(sitting, "recommendation-1")
    sitting = note_answer(edit_promise(sitting, "promise-1", owner="peer", by=LATER), "promise-1", "yes-but", "Later.")
    meeting = _agree(sitting, "Find the hymn book.", "joy-and-making", "person").meeting
    changes = proposed_changes(meeting, plan.plan)
    assert [one.kind for one in changes] == ["add-goal", "add-goal"]
    assert changes[0].because == "It is hers."
    draft = open_revision(plan, meeting)
    for change in changes:
        draft = take(draft, change, meeting)
    (goal,) = draft.plan.goals_in(changes[0].domain or plan.plan.goals[0].domain)
    assert goal.team_words == "Let her say what choir is to her."
    assert [one.owners for one in draft.plan.actions_of(goal.id)] == [("peer",), ("person",)]
    answered = draft.plan.answer_to(goal.id)
    assert answered is not None
    assert (answered.answer, answered.done) == ("change", "changed")


def test_an_action_that_is_nearly_there_already_is_changed_in_place(denise: Sitting, plan: Draft) -> None:
    does = "Ask the union representative to write to Denise until which day her job is held"
    meeting = _agree(denise, does, "work-and-learning", "case-manager").meeting
    (change,) = proposed_changes(meeting, plan.plan)
    assert (change.kind, change.item) == ("change", "date-on-paper")
    taken = take(open_revision(plan, meeting), change, meeting).plan.action("date-on-paper")
    assert taken is not None
    assert (taken.does, taken.standing, taken.reason) == (does, Standing.CHANGED, "All right.")


def test_a_change_can_be_pointed_somewhere_else(denise: Sitting, plan: Draft) -> None:
    meeting = _agree(denise, "Ask her first.").meeting
    (loose,) = proposed_changes(meeting, plan.plan)
    assert (loose.kind, loose.item) == ("add-action", None)
    with pytest.raises(RefusedError, match="Choose a goal"):
        take(plan, loose, meeting)
    added = aim(loose, plan.plan, "add-action", "thursdays")
    assert take(plan, added, meeting).plan.actions[-1].goal == "thursdays"
    stopped = take(plan, aim(loose, plan.plan, "stop", "the-van"), meeting).plan.action("the-van")
    assert stopped is not None
    assert (stopped.standing, stopped.reason) == (Standing.STOPPED, "All right.")
    changed = take(plan, aim(loose, plan.plan, "change", "thursdays"), meeting).plan.goal("thursdays")
    assert changed is not None
    assert (changed.team_words, changed.by) == ("Ask her first.", LATER)
    money = _agree(denise, "Ask her first.", "money").meeting
    first = proposed_changes(money, plan.plan)[0]
    goal = aim(first, plan.plan, "add-goal")
    assert len(take(plan, goal, money).plan.goals) == len(plan.plan.goals) + 1


@pytest.mark.parametrize(
    ("kind", "item", "words"),
    [
        ("add-goal", None, "part of life"),
        ("add-action", "nothing", "goal of this plan"),
        ("change", "nothing", "goal or an action"),
        ("stop", None, "goal or an action"),
        ("burn", "the-van", "added, changed or stopped"),
    ],
)
def test_a_change_that_points_nowhere_is_refused(
    denise: Sitting, plan: Draft, kind: Any, item: str | None, words: str
) -> None:
    meeting = _agree(denise, "Ask her first.").meeting
    loose = proposed_changes(meeting, plan.plan)[0]
    with pytest.raises(RefusedError, match=words):
        aim(loose, plan.plan, kind, item)
    if kind == "add-goal":
        with pytest.raises(RefusedError, match=words):
            take(plan, replace(loose, kind="add-goal"), meeting)


def test_whoever_owns_something_and_is_not_in_the_plan_yet_is_added_by_profession(denise: Sitting, plan: Draft) -> None:
    sitting = add_seat(denise, "Union representative", 2)
    sitting = _agree(_agree(sitting, "Write the letter.", "money", "seat-1"), "Ring Ken.", "money", "seat-1")
    draft = plan
    for change in proposed_changes(sitting.meeting, plan.plan):
        draft = take(draft, change, sitting.meeting)
    assert draft.plan.people[-1].role == "Union representative"
    assert len(draft.plan.people) == len(plan.plan.people) + 1
    assert {one.owners for one in draft.plan.actions[-2:]} == {(draft.plan.people[-1].id,)}


def test_nobody_owns_what_has_no_owner(denise: Sitting, plan: Draft) -> None:
    meeting = note_answer(promise(denise, "Buy bread.", "money"), "promise-1", "yes", "").meeting
    taken = take(plan, proposed_changes(meeting, plan.plan)[0], meeting)
    assert taken.plan.actions[-1].owners == ()


def test_a_new_revision_keeps_everything_and_can_be_finished(denise: Sitting, plan: Draft) -> None:
    asked = set_review(ask(denise, "What gets in her way?")[0], LATER)
    draft = open_revision(plan, asked.meeting)
    assert draft.plan.revision == plan.plan.revision + 1
    assert draft.plan.why == "Consultation of 2026-12-01: What gets in her way?"
    assert (draft.plan.starts, draft.plan.review) == (ON, LATER)
    assert draft.earlier[-1].finished
    assert undecided(draft) == ()
    again = open_revision(Draft(finish_everything(draft).plan, earlier=draft.earlier), denise.meeting)
    assert len(again.earlier) == 2
    assert again.plan.review == LATER


def finish_everything(draft: Draft) -> Draft:
    """With an answer to everything, finished."""
    for item in unasked(draft.plan):
        draft = replying.note_answer(draft, item, "keep", "")
    return finish(draft)


def test_the_minutes_say_how_many_changes_were_taken(denise: Sitting) -> None:
    assert count_taken(denise, 2).meeting.plan_changes == 2
