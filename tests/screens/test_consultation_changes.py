"""Changes of the care plan that a consultation proposes: taken one by one, aimed, left out, taken back."""

from __future__ import annotations

import json

import pytest

from roundtable.content.catalogue import Catalogue
from roundtable.errors import RefusedError
from roundtable.screens.plan.screen import PlanScreen
from tests.browser.meeting_states import A_NUMBER, CASE, go_to
from tests.browser.minutes_states import closed, held, own_plan, send
from tests.screens.meetings_after import MEETING, PLAN, at_changes, came_back, kept


def test_what_will_happen_to_the_plan_is_said_before() -> None:
    assert "Your own plan with Denise is in this browser (revision 1)" in at_changes().frame()
    assert "You have no plan with Denise in this browser" in at_changes(own=False).frame()
    blank = held("rt1", None)
    send(blank, "open", place="changes")
    assert "There is no plan with Ottoline yet" in blank.frame()


def test_looking_writes_nothing_and_each_change_that_is_taken_is_written_at_once() -> None:
    screen = at_changes()
    assert PLAN not in kept(screen)
    said = send(screen, "take-change", promise="promise-1")
    assert (said.say, said.focus) == ("Taken into the plan.", "change-promise-2")
    plan = kept(screen)[PLAN]["data"]["draft"]
    assert plan["plan"]["revision"] == 2
    assert any("January price" in action["does"] for action in plan["plan"]["actions"])
    assert screen.meeting.plan_changes == 1
    with pytest.raises(RefusedError, match="decided already"):
        send(screen, "take-change", promise="promise-1")


def test_the_builder_opens_the_new_revision_and_what_was_typed_there() -> None:
    screen = at_changes()
    send(screen, "take-change", promise="promise-1")
    builder = PlanScreen.of("rt2", Catalogue(), CASE)
    builder.restore(kept(screen)[PLAN])
    assert builder.plan.revision == 2
    assert builder.step == "difference"
    assert "Tell her the January price on paper." in builder.frame()
    assert builder.forms["about"].unsaved


def test_taking_all_back_leaves_the_own_plan_as_it_was_and_none_where_there_was_none() -> None:
    screen = at_changes()
    send(screen, "take-change", promise="promise-1")
    send(screen, "undo-change", promise="promise-1")
    assert kept(screen)[PLAN]["data"]["draft"] == own_plan()["draft"]
    assert screen.meeting.plan_changes == 0
    other = at_changes(own=False)
    send(other, "take-change", promise="promise-1")
    send(other, "undo-change", promise="promise-1")
    assert kept(other)[PLAN] is None


def test_a_reload_in_the_middle_loses_nothing_and_all_can_be_taken_back() -> None:
    screen = at_changes(own=False)
    send(screen, "take-change", promise="promise-1")
    send(screen, "leave-change", promise="promise-2", reason="It is in it already.")
    again = came_back(screen)
    assert again.place == "changes"
    assert again.revising is not None
    assert again.revising.was_taken("promise-1")
    assert "It is in it already." in again.frame()
    send(again, "undo-change", promise="promise-1")
    assert kept(again)[PLAN] is None


def test_a_plan_that_was_written_in_elsewhere_keeps_what_was_written() -> None:
    screen = at_changes()
    send(screen, "take-change", promise="promise-1")
    documents = kept(screen)
    documents[PLAN]["data"]["draft"]["plan"]["words"] = "I want my evenings."
    again = came_back(screen, documents)
    assert "Somebody has written in the plan since" in again.frame()
    assert "undo-change" not in again.frame()
    send(again, "take-change", promise="promise-2")
    plan = kept(again)[PLAN]["data"]["draft"]["plan"]
    assert (plan["words"], plan["revision"]) == ("I want my evenings.", 2)


@pytest.mark.parametrize("version", [99, "x"])
def test_a_plan_that_cannot_be_read_is_left_alone(version: object) -> None:
    screen = held("rt1")
    screen.read_documents({PLAN: {"draft": {"format": "roundtable-plan", "version": version, "plan": {}}}})
    send(screen, "open", place="changes")
    assert "Nothing in it was changed." in screen.frame()
    with pytest.raises(RefusedError):
        send(screen, "take-change", promise="promise-1")
    assert PLAN not in kept(screen)


def test_what_was_decided_stays_decided_while_the_plan_cannot_be_read() -> None:
    screen = at_changes()
    send(screen, "take-change", promise="promise-1")
    documents = kept(screen)
    locked = {**documents, PLAN: {"data": {"draft": {"format": "roundtable-plan", "version": 99}}}}
    away = came_back(screen, locked)
    assert away.meeting.plan_changes == 1
    back = came_back(screen, {**documents, MEETING: kept(away)[MEETING]})
    assert back.revising is not None
    assert back.revising.was_taken("promise-1")


def test_a_plan_of_which_a_part_cannot_be_read_is_left_alone_too() -> None:
    plan = own_plan()
    plan["draft"]["plan"]["goals"].append({"id": 7})
    screen = held("rt1")
    screen.read_documents({PLAN: plan})
    send(screen, "open", place="changes")
    assert "so that nothing of it is lost" in screen.frame()


def test_a_change_without_a_place_waits_until_it_is_pointed_somewhere() -> None:
    screen = at_changes()
    assert 'value="promise-3">Take it into the plan' not in screen.frame()
    with pytest.raises(RefusedError, match="goal of this plan"):
        send(screen, "take-change", promise="promise-3")
    action = screen.plan_now.actions[0].id
    send(screen, "aim-change", promise="promise-3", where=f"change/{action}")
    assert "Before and after" in screen.frame()
    send(screen, "aim-change", promise="promise-3", where=f"stop/{action}")
    assert "Stops “" in screen.frame()
    send(screen, "take-change", promise="promise-3")
    assert screen.plan_now.action(action).standing.value == "stopped"  # type: ignore[union-attr]


def test_a_change_can_be_left_out_and_decided_again() -> None:
    screen = at_changes()
    send(screen, "leave-change", promise="promise-1", reason=A_NUMBER)
    assert "It is not kept" in screen.frame()
    assert A_NUMBER not in json.dumps(kept(screen))
    send(screen, "leave-change", promise="promise-1", reason="")
    assert "Left out" in screen.frame()
    send(screen, "put-back-change", promise="promise-1")
    assert screen.open_changes()[0].promise == "promise-1"


def test_changes_are_taken_after_the_meeting_too_and_what_built_on_another_goes_with_it() -> None:
    screen = closed("rt1")
    send(screen, "open", place="changes")
    send(screen, "take-change", promise="promise-2")
    new_goal = screen.plan_now.goals[-1].id
    send(screen, "aim-change", promise="promise-3", where=f"add-action/{new_goal}")
    send(screen, "take-change", promise="promise-3")
    assert screen.meeting.plan_changes == 2
    said = send(screen, "undo-change", promise="promise-2").say
    assert said is not None
    assert "Ring the depot about the early bus." in said
    assert screen.meeting.plan_changes == 0


def test_a_promise_that_changed_after_it_was_taken_is_marked() -> None:
    screen = at_changes()
    send(screen, "take-change", promise="promise-1")
    go_to(screen, "actions")
    send(screen, "edit-promise", item="promise-1", owner="peer", by="2026-12-24", asks="peer", ask_by="2026-12-24")
    send(screen, "open", place="changes")
    assert "has not said yes to this as it stands now" in screen.frame()
