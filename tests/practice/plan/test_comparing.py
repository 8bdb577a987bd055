"""Two plans side by side: what is different, and which goals belong together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given

from roundtable.practice.plan.comparing import FieldChange, What, compare, difference
from roundtable.practice.plan.draft import Draft
from roundtable.practice.plan.editing import add, edit, fill_area, move, remove, set_fields
from roundtable.practice.plan.jumping import jump, keep, stop
from tests.practice.plan.plans import plans

if TYPE_CHECKING:
    from roundtable.model.plan import Plan
    from roundtable.model.plan_script import PlanScript
    from roundtable.practice.plan.comparing import ItemDifference


def changed(earlier: Plan, later: Plan) -> dict[str, ItemDifference]:
    return {f"{one.section}/{one.item}": one for one in difference(earlier, later) if one.what is not What.SAME}


def test_every_item_is_told_as_added_removed_changed_or_the_same(tove: Draft) -> None:
    draft = edit(tove, "goals", "a-door", measure="Two keys", importance=9)
    draft = add(draft, "goals", domain="legal")
    draft = remove(draft, "actions", "carry-the-clocks").draft
    draft = set_fields(fill_area(draft, "legal", why=""), words="Another door.")
    found = changed(tove.plan, draft.plan)
    assert {key: one.what for key, one in found.items()} == {
        "plan/words": What.CHANGED,
        "areas/legal": What.CHANGED,
        "goals/a-door": What.CHANGED,
        "goals/goal-1": What.ADDED,
        "actions/carry-the-clocks": What.REMOVED,
    }
    assert found["goals/a-door"].fields == (
        FieldChange("measure", "She has the key", "Two keys"),
        FieldChange("importance", 10, 9),
    )
    assert found["plan/words"].fields[0].new == "Another door."


def test_moving_and_keeping_are_no_difference_but_stopping_is(tove: Draft, script: PlanScript) -> None:
    later = jump(Draft(tove.plan.model_copy(update={"finished": True})), script, 3)
    kept = move(keep(later, "goals", "a-door"), "goals", "a-door", 1)
    assert {*changed(tove.plan, kept.plan)} == {"plan/review"}
    stopped = changed(tove.plan, stop(kept, "goals", "quiet-nights", "She sleeps.").plan)["goals/quiet-nights"]
    assert ([one.name for one in stopped.fields], stopped.reason) == (["standing"], "She sleeps.")


@given(plans(), plans())
def test_what_is_added_one_way_is_removed_the_other_way(one: Plan, two: Plan) -> None:
    assert not changed(one, one)
    swap = {What.ADDED: What.REMOVED, What.REMOVED: What.ADDED}
    there, back = changed(one, two), changed(two, one)
    assert {key: swap.get(found.what, found.what) for key, found in there.items()} == {
        key: found.what for key, found in back.items()
    }


def test_goals_of_two_teams_are_paired_by_part_of_life_and_words(tove: Draft, script: PlanScript) -> None:
    mine = edit(tove, "goals", "a-door", team_words="Her own key in May")
    mine = add(mine, "goals", domain="housing", team_words="A room of her own by May.", measure="She has the key")
    mine = add(mine, "goals", domain="legal", words="The lease")
    mine = remove(mine, "goals", "quiet-nights").draft
    pairs = compare(mine.plan, script.plan, script.explained)
    assert [(p.mine and p.mine.goal.id, p.theirs and p.theirs.goal.id, p.why) for p in pairs] == [
        ("a-door", "a-door", "It is what she asked for."),
        ("goal-1", None, ""),
        ("goal-2", None, ""),
        (None, "quiet-nights", ""),
    ]
    assert (len(pairs[0].theirs.actions), pairs[0].theirs.by_person) == (2, 1)


def test_the_most_alike_of_several_goals_are_paired(tove: Draft) -> None:
    mine = add(tove, "goals", domain="housing", words="A bench for the clocks")
    theirs = move(mine, "goals", "goal-1", -1)
    theirs = move(theirs, "goals", "goal-1", -1)
    assert [p.mine.goal.id == p.theirs.goal.id for p in compare(mine.plan, theirs.plan)] == [True] * 3


@given(plans(), plans())
def test_every_goal_is_in_one_pair(one: Plan, two: Plan) -> None:
    pairs = compare(one, two)
    assert [pair.mine.goal for pair in pairs if pair.mine] == [*one.goals]
    assert {pair.theirs.goal.id for pair in pairs if pair.theirs} == {goal.id for goal in two.goals}
    assert all(p.mine.goal.domain is p.theirs.goal.domain for p in pairs if p.mine and p.theirs)
