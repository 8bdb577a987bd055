"""Writing in a plan: what fits is a step, what does not is refused in a sentence and changes nothing."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from roundtable.errors import RefusedError
from roundtable.model.plan import MOST_GOALS, Plan
from roundtable.model.plan_base import Domain, Empty, Part
from roundtable.model.plan_goals import Area, Standing
from roundtable.practice.plan.draft import MOST_STEPS, Draft, ids_of
from roundtable.practice.plan.editing import (
    add,
    edit,
    fill_area,
    finish,
    move,
    redo,
    remove,
    rest,
    set_fields,
    stand,
    undo,
)
from roundtable.practice.plan.lists import KINDS, entries_of

if TYPE_CHECKING:
    from collections.abc import Callable

BLANK = Draft.begin(None, None, dt.date(2026, 3, 2))
FIELDS: dict[str, dict[str, object]] = {
    "goals": {"domain": "housing"},
    "actions": {"goal": "a-door"},
    "people": {},
    "consents": {},
    "ifs": {},
    "transitions": {},
    "day": {"start": "13:00", "end": "14:00"},
    "matters": {"text": "Birds"},
    "values": {"text": "Calm"},
    "strengths": {"text": "Patience"},
}


@pytest.mark.parametrize("name", KINDS)
def test_every_list_takes_an_entry_moves_it_and_lets_it_go(tove: Draft, name: str) -> None:
    draft = add(add(tove, name, **FIELDS[name]), name, **FIELDS[name])
    entries = entries_of(draft.plan, name)
    ids = [entry.id for entry in entries] if KINDS[name].begins else [str(n + 1) for n in range(len(entries))]
    assert len(entries) == len(entries_of(tove.plan, name)) + 2
    assert len(ids_of(draft.plan)) == len({*ids_of(draft.plan)})
    moved = move(draft, name, ids[-1], -1)
    assert entries_of(move(moved, name, ids[-2] if not KINDS[name].begins else ids[-1], 1).plan, name) == entries
    assert entries_of(remove(draft, name, ids[-1]).draft.plan, name) == entries[:-1]


def test_ids_are_given_in_order_and_never_twice() -> None:
    draft = add(add(BLANK, "goals", domain="legal"), "goals", domain="legal")
    assert [goal.id for goal in draft.plan.goals] == ["goal-1", "goal-2"]
    draft = add(undo(draft), "goals", domain="legal")
    assert [goal.id for goal in draft.plan.goals] == ["goal-1", "goal-3"]
    draft = add(remove(draft, "goals", "goal-3").draft, "goals", domain="legal")
    assert [goal.id for goal in draft.plan.goals] == ["goal-1", "goal-4"]


def test_ids_of_earlier_revisions_and_steps_are_not_given_again() -> None:
    four = add(BLANK, "goals", domain="legal").plan
    named = four.model_copy(update={"goals": (four.goals[0].model_copy(update={"id": "goal-4"}),)})
    for draft in (Draft(BLANK.plan, earlier=(named,)), Draft(BLANK.plan, future=(named,))):
        assert add(draft, "goals", domain="legal").plan.goals[0].id == "goal-5"


def test_words_are_kept_as_they_were_said() -> None:
    said = "I WANT  a door,\n\n  a real one... *please* <b>"
    draft = add(set_fields(BLANK, words=said), "goals", domain="housing", words=said)
    assert draft.plan.words == draft.plan.goals[0].words == said


def test_what_was_not_named_stays_the_same_object(tove: Draft) -> None:
    draft = edit(tove, "goals", "a-door", measure="She has two keys")
    assert draft.plan.goals[1] is tove.plan.goals[1]
    for name in {*Plan.model_fields} - {"goals"}:
        assert getattr(draft.plan, name) is getattr(tove.plan, name)


def test_a_form_may_send_texts_and_empty_fields(tove: Draft) -> None:
    draft = edit(tove, "goals", "a-door", by="", importance="7", barriers="Rain")
    goal = draft.plan.goals[0]
    assert (goal.by, goal.importance, goal.barriers) == (None, 7, ("Rain",))
    draft = edit(draft, "actions", "carry-the-clocks", owners="navigator", first_step="false", cost="2.5", at="")
    action = draft.plan.actions[1]
    assert (action.owners, action.first_step, action.cost, action.at) == (("navigator",), False, 2.5, None)
    assert edit(draft, "actions", "carry-the-clocks", owners="").plan.actions[1].owners == ()


def test_an_edit_that_changes_nothing_is_no_step(tove: Draft) -> None:
    assert edit(tove, "goals", "a-door", importance=10) is tove
    assert set_fields(tove, money_left="40") is tove
    assert fill_area(tove, "housing", chosen=True) is tove


def test_subject_and_safety_may_be_written_in_parts(tove: Draft) -> None:
    draft = set_fields(tove, subject={"called": "T."}, safety={"signs": ["No clock is wound"], "alone": "Walk"})
    assert (draft.plan.subject.name, draft.plan.subject.called) == ("Tove Arnby", "T.")
    assert (draft.plan.safety.signs, draft.plan.safety.alone) == (("No clock is wound",), ("Walk",))
    assert set_fields(draft, safety={"alone": ()}).plan.safety.signs == ("No clock is wound",)


@pytest.mark.parametrize(
    ("moved", "says"),
    [
        (lambda d: set_fields(d, goals=()), "not written by hand"),
        (lambda d: set_fields(d, finished=True), "not written by hand"),
        (lambda d: set_fields(d, starts="soon"), "year, month and day"),
        (lambda d: set_fields(d, starts=""), "year, month and day"),
        (lambda d: set_fields(d, contact="pilot"), "somebody who is in this plan"),
        (lambda d: set_fields(d, subject={"surname": "x"}), "no field of this name"),
        (lambda d: set_fields(d, subject="Tove"), "does not fit here"),
        (lambda d: set_fields(d, matters=["x"] * 13), "room for 12"),
        (lambda d: set_fields(d, country="usa"), "Choose one from the list"),
        (lambda d: set_fields(d, money_left=-1), "must not be smaller than 0"),
        (lambda d: set_fields(d, words="x" * 2001), "longer than 2000"),
        (lambda d: set_fields(d, words=5), "does not fit here"),
        (lambda d: set_fields(d, day=[{"start": "08:00"}]), "when this part of the day ends"),
        (lambda d: add(d, "wishes"), "no such list"),
        (lambda d: add(d, ["goals"]), "no such list"),
        (lambda d: add(d, "goals"), "which part of life"),
        (lambda d: add(d, "goals", domain="music"), "Choose one from the list"),
        (lambda d: add(d, "goals", domain="housing", id="mine"), "no field of this name"),
        (lambda d: add(d, "goals", domain="housing", standing="kept"), "no field of this name"),
        (lambda d: add(d, "goals", domain="housing", serves="a-window"), "a goal of this plan"),
        (lambda d: add(d, "actions", does="Ring"), "for which goal"),
        (lambda d: add(d, "actions", goal="a-window"), "a goal of this plan"),
        (lambda d: add(d, "consents", reader="pilot"), "somebody who is in this plan"),
        (lambda d: add(d, "day", start="8 in the morning", end="09:00"), "time of day with four digits"),
        (lambda d: add(d, "matters", text="  "), "Write something"),
        (lambda d: add(d, "matters", text=5), "Write something"),
        (lambda d: add(d, "matters", words="x"), "no field of this name"),
        (lambda d: edit(d, "matters", "3", text="x"), "not in the plan any more"),
        (lambda d: edit(d, "goals", "a-door", id="b"), "no field of this name"),
        (lambda d: edit(d, "goals", "a-door", domain=""), "Choose one from the list"),
        (lambda d: edit(d, "goals", "a-door", serves="a-door"), "cannot serve itself"),
        (
            lambda d: edit(d, "goals", "a-door", importance=11),
            "must not be larger than 10: choose another. Look at how",
        ),
        (lambda d: edit(d, "goals", "a-door", importance="very"), "a whole number"),
        (lambda d: edit(d, "goals", "a-door", whose="nobody"), "Choose one from the list"),
        (lambda d: edit(d, "goals", "a-door", measure="x" * 301), "make it shorter. Look at the measure"),
        (lambda d: edit(d, "actions", "ring-the-bakery", cost="much"), "Write a number. Look at the cost"),
        (lambda d: edit(d, "actions", "ring-the-bakery", cost=float("nan")), "number"),
        (lambda d: edit(d, "actions", "ring-the-bakery", first_step="maybe"), "yes or no"),
        (lambda d: edit(d, "actions", "ring-the-bakery", owners=["pilot"]), "somebody who is in this plan"),
        (lambda d: edit(d, "actions", "gone", does="x"), "not in the plan any more"),
        (lambda d: remove(d, "actions", "gone"), "not in the plan any more"),
        (lambda d: move(d, "goals", "a-door", -1), "cannot move further"),
        (lambda d: move(d, "goals", "a-door", 2), "cannot move further"),
        (lambda d: fill_area(d, "music", chosen=True), "no such part of life"),
        (lambda d: fill_area(d, ["legal"], chosen=True), "no such part of life"),
        (lambda d: fill_area(d, "legal", goals=()), "no such part of life"),
        (lambda d: fill_area(d, "housing", empty="not-wanted"), "There is a goal in this part"),
        (lambda d: fill_area(d, "legal", empty="never"), "Choose one from the list"),
        (lambda d: stand(d, "people", "navigator", Standing.STOPPED, "x"), "Only goals and actions"),
        (lambda d: stand(d, "goals", "a-door", Standing.STOPPED, " "), "Write down the reason"),
        (lambda d: rest(d, "SL01", "  "), "why it can stay"),
        (lambda d: rest(d, "SL01", "x" * 301), "longer than 300"),
        (undo, "no step to take back"),
        (redo, "no step to make again"),
    ],
)
def test_what_does_not_fit_is_refused_in_a_sentence(tove: Draft, moved: Callable[[Draft], Any], says: str) -> None:
    before = replace(tove)
    with pytest.raises(RefusedError, match=says) as refused:
        moved(tove)
    assert str(refused.value).endswith(".")
    assert tove == before


def test_there_is_room_for_so_many_goals() -> None:
    draft = BLANK
    for _ in range(MOST_GOALS):
        draft = add(draft, "goals", domain="legal")
    with pytest.raises(RefusedError, match=f"room for {MOST_GOALS} of these: remove one first"):
        add(draft, "goals", domain="legal")


def test_three_parts_of_life_can_be_chosen_and_one_given_back() -> None:
    draft = fill_area(fill_area(fill_area(BLANK, "legal", chosen=True), "money", chosen=True), "people", chosen=True)
    with pytest.raises(RefusedError, match="take one of them back"):
        fill_area(draft, "housing", chosen=True)
    draft = fill_area(fill_area(draft, "legal", chosen=False), "housing", chosen=True)
    assert [area.domain for area in draft.plan.areas if area.chosen] == [Domain.MONEY, Domain.PEOPLE, Domain.HOUSING]


def test_a_part_of_life_with_a_goal_is_not_empty_any_more() -> None:
    draft = fill_area(BLANK, "legal", empty="not-asked", why="Nobody has asked")
    assert draft.plan.area(Domain.LEGAL) == Area(domain=Domain.LEGAL, empty=Empty.NOT_ASKED, why="Nobody has asked")
    assert fill_area(draft, "legal", empty="", why="").plan.area(Domain.LEGAL) == Area(domain=Domain.LEGAL)
    assert add(draft, "goals", domain="legal").plan.area(Domain.LEGAL).empty is None
    moved = edit(add(draft, "goals", domain="money"), "goals", "goal-1", domain="legal")
    assert moved.plan.area(Domain.LEGAL).empty is None


def test_removing_a_goal_takes_its_actions_along_and_says_so(tove: Draft) -> None:
    moved = remove(tove, "goals", "a-door")
    assert moved.said == "This goal is removed. With it 2 actions are removed."
    assert moved.draft.plan.actions == ()
    assert moved.draft.plan.goals[0].serves is None
    assert undo(moved.draft).plan is tove.plan


def test_removing_somebody_leaves_their_actions_without_an_owner_and_says_so(tove: Draft) -> None:
    moved = remove(tove, "people", "navigator")
    assert (
        moved.said
        == "This person in the plan is removed. 1 action has no owner now. The plan has no point of contact now."
    )
    plan = moved.draft.plan
    assert (plan.actions[0].owners, plan.contact, plan.ifs[0].owner) == ((), None, None)
    assert (plan.transitions[0].giver, plan.transitions[0].contact_by) == (None, None)
    assert plan.actions[1] is tove.plan.actions[1]


def test_a_consent_goes_with_its_reader_or_its_giver(tove: Draft) -> None:
    moved = remove(tove, "people", "baker")
    assert moved.said == "This person in the plan is removed. With it 1 consent is removed."
    given = edit(tove, "consents", "for-the-baker", giver="navigator")
    assert remove(given, "people", "navigator").draft.plan.consents == ()


def test_removing_a_line_says_what_is_removed(tove: Draft) -> None:
    moved = remove(tove, "matters", "1")
    assert (moved.said, moved.draft.plan.matters) == ("This line is removed.", ("Clocks",))
    assert edit(tove, "matters", "2", text="Small clocks").plan.matters == ("A door", "Small clocks")


def test_a_hundred_steps_can_be_taken_back_and_made_again() -> None:
    draft, steps = BLANK, [BLANK.plan]
    for number in range(120):
        draft = set_fields(draft, words=f"{number}")
        steps.append(draft.plan)
    last = draft
    for plan in reversed(steps[:-1]):
        draft = undo(draft)
        assert draft.plan is plan
    for _ in range(120):
        draft = redo(draft)
    assert draft == last


def test_a_new_step_forgets_what_was_taken_back_and_very_old_steps_are_forgotten_too() -> None:
    draft = undo(set_fields(set_fields(BLANK, words="a"), words="b"))
    assert set_fields(draft, words="c").future == ()
    for number in range(MOST_STEPS + 5):
        draft = set_fields(draft, words=f"{number}")
    assert len(draft.past) == MOST_STEPS


def test_a_rested_finding_keeps_the_last_reason_and_is_no_step(tove: Draft) -> None:
    draft = rest(rest(rest(tove, "SL01:a", "It is fine."), "SL02:b", "So it is."), "SL01:a", "She said so.")
    assert draft.rested == (("SL02:b", "So it is."), ("SL01:a", "She said so."))
    assert draft.past == ()


def test_a_plan_without_a_goal_cannot_be_finished() -> None:
    with pytest.raises(RefusedError, match="no goal in this plan yet"):
        finish(BLANK)


def test_a_step_in_a_finished_plan_opens_it_again(tove: Draft) -> None:
    done = Draft(tove.plan.model_copy(update={"finished": True}))
    assert not edit(done, "goals", "a-door", measure="Two keys").plan.finished
    assert undo(edit(done, "goals", "a-door", measure="Two keys")).plan.finished


def test_a_consent_holds_parts_as_they_were_chosen(tove: Draft) -> None:
    draft = add(tove, "consents", reader="baker", what=["housing", "money"], purpose="The lease")
    assert draft.plan.consents[-1].what == (Part.HOUSING, Part.MONEY)
