"""Changes are taken into a plan one by one, taken back one by one, and found again after a reload."""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roundtable.errors import RefusedError
from roundtable.practice.consultation.asking import note_answer
from roundtable.practice.consultation.changing_plan import count_taken
from roundtable.practice.consultation.closing import close
from roundtable.practice.consultation.recommending import edit_promise, promise
from roundtable.practice.consultation.revising import (
    LONGEST_REASON,
    Revising,
    aim_at,
    find_change,
    leave_out,
    left_changes,
    look_at,
    note_of,
    open_changes,
    put_back,
    read_note,
    take_one,
    undo_one,
)
from roundtable.practice.consultation.seats import seat_team
from roundtable.practice.consultation.sitting import begin
from roundtable.practice.plan.draft import Draft
from roundtable.practice.plan.editing import set_fields
from roundtable.practice.plan.keeping import restore, snapshot

if TYPE_CHECKING:
    from roundtable.content.catalogue import Catalogue
    from roundtable.model.consultation_format import Format
    from roundtable.model.meeting import Meeting
    from roundtable.practice.consultation.sitting import Sitting

ON = dt.date(2026, 12, 1)


@pytest.fixture
def sitting(catalogue: Catalogue, team_form: Format) -> Sitting:
    """A meeting about Denise: three promises that she has agreed to, one of them without a part of life."""
    sitting = seat_team(begin(team_form, catalogue.case("getting-to-work"), ON), catalogue.disciplines)
    given = (("Ask the union.", "money"), ("Write a letter to the landlord.", "housing"), ("Ring twice.", None))
    for number, (does, domain) in enumerate(given, 1):
        sitting = promise(sitting, does, domain)
        sitting = edit_promise(sitting, f"promise-{number}", owner="pharmacist", by=ON + dt.timedelta(days=3))
        sitting = note_answer(sitting, f"promise-{number}", "yes-but", "Not on a Monday.")
    return sitting


@pytest.fixture
def meeting(sitting: Sitting) -> Meeting:
    """What is noted of it."""
    return sitting.meeting


@pytest.fixture
def revising(catalogue: Catalogue) -> Revising:
    """The other team's plan for Denise, still open."""
    plan = catalogue.plan_script("getting-to-work").plan
    return Revising.of(Draft(plan.model_copy(update={"finished": False}), rested=(("SL01:none:0", "We know."),)))


def take_all(revising: Revising, meeting: Meeting) -> Revising:
    revising = aim_at(revising, "promise-3", f"add-action/{revising.draft.plan.goals[0].id}", meeting)
    for number in (1, 2, 3):
        revising = take_one(revising, find_change(revising, meeting, f"promise-{number}"), meeting)
    return revising


def reloaded(revising: Revising, meeting: Meeting) -> Revising:
    """What a browser keeps, read again."""
    note = json.loads(json.dumps(note_of(revising)))
    draft = restore(json.loads(json.dumps(snapshot(revising.draft))), meeting.case).draft
    return read_note(note, draft, meeting)


def test_looking_changes_nothing_and_the_first_change_opens_one_revision(revising: Revising, meeting: Meeting) -> None:
    first = open_changes(revising, meeting)[0]
    plan, different = look_at(revising, first, meeting)
    assert [one.section for one in different] == ["actions"]
    assert plan.actions[-1].does == "Ask the union."
    assert not revising.opened
    after = take_all(revising, meeting)
    assert after.opened
    assert after.draft.plan.revision == revising.draft.plan.revision + 1
    assert len(after.draft.earlier) == len(revising.draft.earlier) + 1
    assert open_changes(after, meeting) == ()


def test_any_change_can_be_taken_back_and_with_the_last_the_plan_is_as_it_was(
    revising: Revising, meeting: Meeting
) -> None:
    after = take_all(revising, meeting)
    for item in ("promise-2", "promise-1", "promise-3"):
        after, gone = undo_one(after, item, meeting)
        assert gone == ()
        assert not after.was_taken(item)
    assert after.draft == revising.draft
    assert not after.opened
    with pytest.raises(RefusedError, match="not in the plan"):
        undo_one(after, "promise-1", meeting)


def test_a_change_that_built_on_another_goes_with_it(revising: Revising, meeting: Meeting) -> None:
    after = take_one(revising, find_change(revising, meeting, "promise-2"), meeting)
    new_goal = after.draft.plan.goals[-1].id
    after = aim_at(after, "promise-3", f"add-action/{new_goal}", meeting)
    after = take_one(after, find_change(after, meeting, "promise-3"), meeting)
    after, gone = undo_one(after, "promise-2", meeting)
    assert [one.promise for one in gone] == ["promise-3"]
    assert after.draft == revising.draft


def test_a_change_that_nobody_has_pointed_anywhere_waits(revising: Revising, meeting: Meeting) -> None:
    change = find_change(revising, meeting, "promise-3")
    with pytest.raises(RefusedError, match="goal of this plan"):
        look_at(revising, change, meeting)
    with pytest.raises(RefusedError, match="goal of this plan"):
        take_one(revising, change, meeting)
    with pytest.raises(RefusedError, match="added, changed or stopped"):
        aim_at(revising, "promise-3", "forget/goal-1", meeting)
    with pytest.raises(RefusedError, match="decided already"):
        find_change(revising, meeting, "promise-9")


def test_what_is_left_out_needs_no_reason_and_can_come_back(revising: Revising, meeting: Meeting) -> None:
    left = leave_out(leave_out(revising, "promise-1", meeting), "promise-2", meeting, " It is in \n it already. ")
    assert (left.reason("promise-1"), left.reason("promise-2")) == ("", "It is in it already.")
    assert [one.promise for one in left_changes(left, meeting)] == ["promise-1", "promise-2"]
    assert [one.promise for one in open_changes(left, meeting)] == ["promise-3"]
    back = put_back(left, "promise-1")
    assert back.reason("promise-1") is None
    with pytest.raises(RefusedError, match="not left out"):
        put_back(back, "promise-1")
    with pytest.raises(RefusedError, match="at most"):
        leave_out(back, "promise-1", meeting, "x" * (LONGEST_REASON + 1))


def test_a_reload_loses_nothing_and_all_can_still_be_taken_back(revising: Revising, meeting: Meeting) -> None:
    after = leave_out(take_one(revising, open_changes(revising, meeting)[0], meeting), "promise-2", meeting, "Later.")
    again = reloaded(after, meeting)
    assert again.draft.plan == after.draft.plan
    assert again.before is not None
    assert again.left == after.left
    back, _ = undo_one(again, "promise-1", meeting)
    assert back.draft.plan == revising.draft.plan
    assert back.draft.earlier == revising.draft.earlier


def test_once_the_plan_was_written_in_elsewhere_it_is_left_alone(revising: Revising, meeting: Meeting) -> None:
    after = take_one(revising, open_changes(revising, meeting)[0], meeting)
    written = replace(after, draft=set_fields(after.draft, words="I want my mornings."))
    again = reloaded(written, meeting)
    assert again.draft.plan.words == "I want my mornings."
    assert again.was_taken("promise-1")
    with pytest.raises(RefusedError, match="written in the plan since"):
        undo_one(again, "promise-1", meeting)
    more = take_one(again, find_change(again, meeting, "promise-2"), meeting)
    assert more.draft.plan.revision == after.draft.plan.revision
    assert reloaded(more, meeting).taken == more.taken


def test_a_plan_without_the_revision_has_nothing_taken(revising: Revising, meeting: Meeting) -> None:
    after = take_one(revising, open_changes(revising, meeting)[0], meeting)
    assert read_note(note_of(after), revising.draft, meeting) == revising


def test_a_promise_that_was_taken_back_is_no_change_any_more(revising: Revising, sitting: Sitting) -> None:
    after = take_one(revising, open_changes(revising, sitting.meeting)[0], sitting.meeting)
    no = note_answer(sitting, "promise-1", "no", "No.").meeting
    again = reloaded(after, no)
    assert again.taken == ()


def test_changes_are_counted_in_closed_minutes_too(sitting: Sitting) -> None:
    closed = close(sitting, "The fire alarm rang.")
    counted = count_taken(closed, 2).meeting
    assert (counted.closed, counted.plan_changes) == (True, 2)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)
_ENTRY = st.fixed_dictionaries(
    {
        "promise": st.sampled_from(["promise-1", "promise-3", "gone", ""]) | JSON,
        "kind": st.sampled_from(["add-action", "change", "stop", "add-goal", "x"]) | JSON,
        "item": st.sampled_from(["the-price", "gone", None]) | JSON,
    }
)
NOTES = JSON | st.fixed_dictionaries(
    {
        "taken": JSON | st.lists(_ENTRY, max_size=3),
        "left": JSON | st.lists(st.tuples(st.sampled_from(["promise-2", "x"]), st.text(max_size=5)).map(list)),
        "aimed": JSON | st.lists(_ENTRY, max_size=3),
        "why": st.text(max_size=3) | st.just(""),
        "finished": st.booleans() | JSON,
    }
)


@given(note=NOTES)
def test_whatever_was_kept_the_plan_stays_and_all_can_be_shown(catalogue: Catalogue, note: Any) -> None:
    script = catalogue.plan_script("getting-to-work")
    form, case = catalogue.format("team-consultation"), catalogue.case("getting-to-work")
    sitting = promise(seat_team(begin(form, case, ON), catalogue.disciplines), "Ask the union.", "money")
    sitting = note_answer(promise(sitting, "Ring twice."), "promise-1", "yes", "")
    read = read_note(note, Draft(script.plan), sitting.meeting)
    assert read.draft.plan == script.plan
    assert {one.promise for one in open_changes(read, sitting.meeting)} <= {"promise-1"}
    assert json.loads(json.dumps(note_of(read)))
