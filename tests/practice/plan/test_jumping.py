"""Time jumps: a finished revision is laid aside, life goes on, and every item is decided about again."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import pytest

from roundtable.errors import RefusedError
from roundtable.model.plan_goals import Standing
from roundtable.practice.plan.draft import Draft
from roundtable.practice.plan.editing import add, edit, finish, remove, set_fields, undo
from roundtable.practice.plan.jumping import (
    change,
    events_of,
    jump,
    jump_back,
    keep,
    keep_rest,
    month_of,
    months_open,
    owners_who_left,
    reach,
    stop,
)
from roundtable.practice.plan.replying import ask_person
from roundtable.practice.plan.reviewing import undecided

if TYPE_CHECKING:
    from collections.abc import Callable

    from roundtable.model.plan_script import PlanScript

ITEMS = ("a-door", "quiet-nights", "ring-the-bakery", "carry-the-clocks")


@pytest.fixture
def finished(tove: Draft) -> Draft:
    return Draft(tove.plan.model_copy(update={"finished": True, "review": dt.date(2026, 5, 4)}))


@pytest.fixture
def later(finished: Draft, script: PlanScript) -> Draft:
    """Month 3."""
    return jump(finished, script, 3)


def test_a_jump_opens_the_next_revision_with_what_happened(finished: Draft, later: Draft) -> None:
    plan = later.plan
    assert (plan.revision, plan.starts, plan.why) == (2, dt.date(2026, 6, 1), "A new oven.")
    assert (plan.finished, plan.answers, plan.review) == (False, (), None)
    assert later.earlier == (finished.plan,)
    assert undecided(later) == ITEMS
    assert later.past == later.future == ()


def test_a_review_that_is_still_to_come_stays(finished: Draft, script: PlanScript) -> None:
    day = dt.date(2026, 8, 1)
    assert jump(Draft(finished.plan.model_copy(update={"review": day})), script, 3).plan.review == day


def test_time_goes_on_only_from_a_finished_revision_and_never_back(
    tove: Draft, finished: Draft, later: Draft, script: PlanScript
) -> None:
    assert (months_open(tove), months_open(finished)) == ((), (3, 6, 9))
    with pytest.raises(RefusedError, match="finish it before time goes on"):
        jump(tove, script, 3)
    again = Draft(later.plan.model_copy(update={"finished": True}), earlier=later.earlier)
    assert months_open(again) == (6, 9)
    for month in (3, 5, 12):
        with pytest.raises(RefusedError, match="choose a later month"):
            jump(again, script, month)
    assert [month_of(draft) for draft in (finished, later, jump(again, script, 9))] == [0, 3, 9]


def test_who_leaves_is_gone_and_what_they_own_shows_it(finished: Draft, script: PlanScript) -> None:
    draft = jump(finished, script, 6)
    assert draft.plan.party("navigator") is None
    assert [party.id for party in draft.left] == ["navigator"]
    assert [(item, party.name) for item, party in owners_who_left(draft)] == [("ring-the-bakery", "Ilse Brandt")]
    assert draft.plan.contact == "navigator"
    passed = edit(draft, "actions", "ring-the-bakery", owners=["person"])
    assert owners_who_left(passed) == ()
    assert owners_who_left(stop(draft, "actions", "ring-the-bakery", "Nobody has her desk.")) == ()


def test_other_fields_can_be_written_while_an_owner_is_gone(finished: Draft, script: PlanScript) -> None:
    draft = jump(finished, script, 6)
    assert edit(draft, "actions", "ring-the-bakery", does="Ring Bo").plan.actions[0].owners == ("navigator",)
    assert remove(draft, "people", "baker").draft.plan.actions[0].owners == ("navigator",)
    with pytest.raises(RefusedError, match="somebody who is in this plan"):
        edit(draft, "actions", "carry-the-clocks", owners=["navigator"])


def test_nothing_happens_where_nothing_is_written(finished: Draft) -> None:
    assert events_of(None, 3) == ()
    assert jump(finished, None, 3).plan.why == ""


def test_everything_is_decided_before_the_revision_is_finished(later: Draft, script: PlanScript) -> None:
    with pytest.raises(RefusedError, match="Keep, change or stop every goal and action first: 4 still"):
        finish(later)
    draft = keep(later, "goals", "a-door")
    draft = stop(draft, "goals", "quiet-nights", "She sleeps.")
    draft = change(draft, "actions", "ring-the-bakery", "It has a new oven.", does="Visit the bakery")
    draft = reach(draft, "actions", "carry-the-clocks")
    assert undecided(draft) == ()
    standings = [item.standing for item in (*draft.plan.goals, *draft.plan.actions)]
    assert standings == [Standing.KEPT, Standing.STOPPED, Standing.CHANGED, Standing.REACHED]
    assert len(draft.past) == 4
    draft = ask_person(add(draft, "goals", domain="legal"), script)
    with pytest.raises(RefusedError, match="Work in what Tove answered"):
        finish(draft)


def test_what_was_stopped_or_reached_stays_so_and_is_not_asked_about_again(later: Draft, script: PlanScript) -> None:
    draft = reach(stop(later, "goals", "quiet-nights", "She sleeps."), "actions", "carry-the-clocks")
    third = jump(Draft(draft.plan.model_copy(update={"finished": True}), earlier=draft.earlier), script, 9)
    assert undecided(third) == ("a-door", "ring-the-bakery")
    assert third.plan.goals[1].reason == "She sleeps."
    taken_up = keep(third, "goals", "quiet-nights", "She sleeps badly again.")
    assert taken_up.plan.goals[1].standing is Standing.KEPT


def test_a_stop_in_the_first_revision_can_be_taken_back(tove: Draft) -> None:
    stopped = stop(tove, "goals", "a-door", "Too far.")
    assert keep(stopped, "goals", "a-door").plan == tove.plan


@pytest.mark.parametrize(
    ("moved", "says"),
    [
        (lambda d: keep(d, "people", "baker"), "Only goals and actions"),
        (lambda d: keep(d, "goals", "gone"), "not in the plan any more"),
        (lambda d: keep(add(d, "goals", domain="legal"), "goals", "goal-1"), "new in this revision"),
        (lambda d: keep(edit(d, "goals", "a-door", measure="x"), "goals", "a-door"), "say why it was changed"),
        (lambda d: change(d, "goals", "a-door", "Because."), "Change something about it first"),
        (lambda d: change(d, "goals", "a-door", " ", measure="x"), "Write down the reason"),
        (lambda d: change(add(d, "goals", domain="legal"), "goals", "goal-1", "So."), "new in this revision"),
        (lambda d: stop(d, "goals", "a-door", ""), "Write down the reason"),
        (lambda d: remove(d, "goals", "a-door"), "stop it and say why"),
        (lambda d: remove(d, "actions", "ring-the-bakery"), "stop it and say why"),
        (lambda d: set_fields(d, starts="2027-01-01"), "the day of the review"),
    ],
)
def test_what_does_not_fit_a_later_revision_is_refused(later: Draft, moved: Callable[[Draft], Any], says: str) -> None:
    with pytest.raises(RefusedError, match=says):
        moved(later)


def test_the_first_day_may_be_sent_along_unchanged(later: Draft) -> None:
    assert set_fields(later, starts="2026-06-01", review="2026-08-01").plan.review == dt.date(2026, 8, 1)


def test_what_was_kept_and_is_then_written_anew_is_to_decide_again(later: Draft) -> None:
    draft = edit(keep(later, "goals", "a-door"), "goals", "a-door", measure="Two keys")
    assert "a-door" in undecided(draft)
    changed = change(draft, "goals", "a-door", "One was lost.")
    assert (changed.plan.goals[0].standing, "a-door" in undecided(changed)) == (Standing.CHANGED, False)


def test_the_rest_is_kept_in_one_step_but_nothing_whose_owner_has_left(finished: Draft, script: PlanScript) -> None:
    draft = jump(finished, script, 6)
    waiting = edit(draft, "actions", "carry-the-clocks", does="Carry one clock")
    kept = keep_rest(waiting)
    assert undecided(kept) == ("ring-the-bakery", "carry-the-clocks")
    assert len(kept.past) == len(waiting.past) + 1
    assert keep_rest(kept) is kept


def test_a_change_is_one_step(later: Draft) -> None:
    draft = change(later, "goals", "a-door", "One was lost.", measure="Two keys")
    assert undo(draft).plan is later.plan
    assert change(draft, "goals", "a-door", "One was lost.") == draft


def test_there_is_a_way_back_over_a_jump(finished: Draft, later: Draft) -> None:
    assert jump_back(edit(later, "goals", "a-door", measure="Two keys")).plan == finished.plan
    with pytest.raises(RefusedError, match="none to go back to"):
        jump_back(finished)
