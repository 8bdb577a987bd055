"""What comes out of a consultation on a screen: minutes, changes of the plan, the next meeting, and prompts."""

from __future__ import annotations

import json
from io import BytesIO
from typing import TYPE_CHECKING, Any

import docx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from roundtable.content.catalogue import Catalogue
from roundtable.errors import RefusedError
from roundtable.exchange.minutes_json import read_minutes_json
from roundtable.exchange.paper import WATERMARK
from roundtable.hosts.session import Session
from roundtable.screens.consultation.prompts import PromptsScreen
from roundtable.screens.plan.screen import PlanScreen
from tests.browser.meeting_states import A_NUMBER, CASE, FORMAT, ON, FixedScreen, go_to
from tests.browser.minutes_states import begun, closed, file_of, held, minutes_frames, own_plan, send
from tests.screens.html_page import Page, mistakes

if TYPE_CHECKING:
    from roundtable.screens.base import Screen

PLAN, MINUTES, MEETING = "plan:getting-to-work", "minutes:getting-to-work", "meeting:getting-to-work"


def kept(screen: Screen) -> dict[str, Any]:
    """What the browser keeps, as it comes back from there."""
    documents: dict[str, Any] = json.loads(json.dumps(screen.documents()))
    return documents


def came_back(screen: FixedScreen, documents: dict[str, Any] | None = None) -> FixedScreen:
    """Another page that reads what the browser has kept, and continues."""
    documents = kept(screen) if documents is None else documents
    again = FixedScreen.of("rt1", Catalogue(), screen.case.id if screen.case else None)
    assert isinstance(again, FixedScreen)
    again.read_documents({name: doc["data"] for name, doc in documents.items() if doc and name in again.reads})
    again.restore(documents[again.restores])
    return again


def at_changes(*, own: bool = True) -> FixedScreen:
    """The changes that a meeting proposes, for a plan of the team's own or for that of the story."""
    screen = held("rt1")
    screen.read_documents({PLAN: own_plan()} if own else {})
    send(screen, "open", place="changes")
    return screen


@pytest.mark.parametrize(("name", "html"), [*minutes_frames("rt1")])
def test_every_state_is_sound(name: str, html: str) -> None:
    assert mistakes(html, "rt1") == [], name


# Minutes


@pytest.mark.parametrize("kind", ["docx", "html", "md", "json"])
def test_the_minutes_come_as_a_file_of_each_format(kind: str) -> None:
    screen = closed("rt1")
    send(screen, "open", place="minutes")
    file = send(screen, "take-minutes", kind=kind).file
    assert file is not None
    assert file.name == f"minutes-{screen.meeting.on}.{kind}"
    if kind == "docx":
        document = docx.Document(BytesIO(file.content))
        assert WATERMARK in document.sections[0].header.paragraphs[0].text
    elif kind == "json":
        assert read_minutes_json(file.content).meeting == screen.meeting
    else:
        assert WATERMARK in file.content.decode()


def test_the_minutes_on_the_screen_begin_with_what_is_not_shared_and_need_no_table() -> None:
    screen = closed("rt1")
    send(screen, "open", place="minutes")
    html = screen.regions()["step"]
    assert html.index("What her sister said at the door.") < html.index("Who was there")
    assert "not a medical record" in html
    assert "<table" not in html
    assert "Because: She hears it first." in html


def test_what_may_be_real_is_asked_about_and_left_out_of_the_file() -> None:
    screen = closed("rt1")
    unsure = screen.meeting.model_copy(update={"learned": A_NUMBER, "escalation": f"{A_NUMBER} again"})
    screen.put(screen.open_sitting.with_meeting(unsure))
    send(screen, "open", place="minutes")
    asked = send(screen, "take-minutes", kind="md")
    assert asked.file is None
    assert asked.focus == "unsure"
    assert screen.regions()["step"].count("555 010 9999") == 2
    file = send(screen, "answer-minutes", **{"invented-learned": "yes"}).file
    assert file is not None
    assert file.content.decode().count("555 010 9999") == 1
    assert "left out" in file.content.decode()
    assert "555 010 9999 again" not in json.dumps(kept(screen))


def test_nobody_has_to_make_a_file() -> None:
    screen = closed("rt1")
    send(screen, "open", place="minutes")
    with pytest.raises(RefusedError, match="one of the files"):
        send(screen, "take-minutes", kind="exe")
    with pytest.raises(RefusedError, match="Choose a file first"):
        send(screen, "answer-minutes")
    screen.put(screen.open_sitting.with_meeting(screen.meeting.model_copy(update={"learned": A_NUMBER})))
    send(screen, "take-minutes", kind="json")
    send(screen, "no-minutes")
    assert screen.minutes_wanted == ""


# Changes of the plan


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


# The next meeting


def test_the_next_meeting_opens_with_what_was_promised_and_the_minutes_are_kept() -> None:
    screen = closed("rt1")
    before = screen.meeting
    send(screen, "open", place="next")
    send(screen, "open-next", format="huddle", day="2026-11-30", keep="yes")
    assert (screen.meeting.number, screen.meeting.format, screen.place) == (2, "huddle", "seats")
    assert [one.does for one in screen.meeting.carried][-1] == "Ask the union about sick pay."
    assert "Send a leaflet." not in [one.does for one in screen.meeting.carried]
    documents = kept(screen)
    assert documents[MINUTES]["data"]["minutes"][0]["meeting"]["id"] == before.id
    assert documents[MEETING]["data"]["meeting"]["meeting"]["number"] == 2


def test_without_keeping_the_browser_keeps_no_minutes() -> None:
    screen = closed("rt1")
    send(screen, "open", place="next")
    send(screen, "open-next", format=FORMAT, day=str(ON))
    assert MINUTES not in kept(screen)
    send(screen, "bring-back")
    assert screen.meeting.number == 1
    assert screen.meeting.closed


@pytest.mark.parametrize(("day", "words"), [("2026-11-01", "later day"), ("tomorrow", "year, month and day")])
def test_the_next_meeting_is_on_a_day_after_the_last(day: str, words: str) -> None:
    screen = closed("rt1")
    send(screen, "open", place="next")
    with pytest.raises(RefusedError, match=words):
        send(screen, "open-next", format=FORMAT, day=day)
    assert screen.meeting.number == 1


def test_the_plan_goes_on_from_one_meeting_to_the_next() -> None:
    screen = closed("rt1")
    send(screen, "open", place="changes")
    send(screen, "take-change", promise="promise-1")
    send(screen, "open", place="next")
    send(screen, "open-next", format=FORMAT, day="2026-12-07")
    send(screen, "open", place="changes")
    assert screen.plan_now.revision == 2
    assert kept(screen)[PLAN]["data"]["draft"]["plan"]["revision"] == 2
    send(screen, "bring-back")
    send(screen, "open", place="changes")
    assert screen.revising is not None
    assert screen.revising.was_taken("promise-1")


def test_minutes_in_the_browser_are_offered_before_the_next_meeting_and_can_be_deleted() -> None:
    screen = closed("rt1")
    send(screen, "open", place="minutes")
    send(screen, "keep-minutes", value="yes")
    assert screen.is_kept
    documents = kept(screen)
    fresh = FixedScreen.of("rt1", Catalogue(), CASE)
    fresh.read_documents({MINUTES: documents[MINUTES]["data"]})
    assert "minutes of one meeting are in this browser" in fresh.frame()
    send(fresh, "use-minutes", item=screen.meeting.id)
    assert fresh.place == "next"
    send(fresh, "open-next", format=FORMAT, day="2026-12-07")
    assert fresh.meeting.number == 2
    send(fresh, "open", place="next")
    send(fresh, "drop-minutes", item=screen.meeting.id)
    assert kept(fresh)[MINUTES] is None
    with pytest.raises(RefusedError, match="not here any more"):
        send(fresh, "use-minutes", item=screen.meeting.id)


def test_a_file_is_opened_beside_the_meeting_and_replaces_it_only_when_somebody_says_so() -> None:
    screen = closed("rt1")
    going = begun("rt1")
    send(going, "open", place="next")
    before = going.meeting
    send(going, "open-minutes", text=file_of(screen.meeting))
    assert going.meeting == before
    assert "It takes the place of the meeting that is open here" in going.frame()
    send(going, "open-next", format=FORMAT, day="2026-12-07", keep="yes")
    assert going.meeting.number == 2
    assert MINUTES not in kept(going)
    send(going, "bring-back")
    assert going.meeting == before


def test_minutes_of_a_meeting_that_was_not_closed_can_be_gone_on_with() -> None:
    screen = held("rt1")
    fresh = FixedScreen.of("rt1", Catalogue(), CASE)
    send(fresh, "open-minutes", text=file_of(screen.meeting))
    assert "That meeting was not closed" in fresh.frame()
    send(fresh, "go-on")
    assert fresh.meeting == screen.meeting
    assert fresh.place == "seats"


def test_a_file_that_may_tell_of_somebody_real_is_asked_about() -> None:
    fresh = FixedScreen.of("rt1", Catalogue(), CASE)
    send(fresh, "open-minutes", text=file_of(closed("rt1").meeting, learned=A_NUMBER))
    assert fresh.last is None
    with pytest.raises(RefusedError, match="Tick the box"):
        send(fresh, "open-minutes-anyway")
    send(fresh, "leave-minutes")
    with pytest.raises(RefusedError, match="choose one again"):
        send(fresh, "open-minutes-anyway", invented="yes")
    send(fresh, "open-minutes", text=file_of(closed("rt1").meeting, learned=A_NUMBER))
    send(fresh, "open-minutes-anyway", invented="yes")
    assert fresh.last is not None
    with pytest.raises(RefusedError, match="Choose first"):
        send(fresh, "use-here")
    send(fresh, "to-note")
    assert fresh.place == "note"


@pytest.mark.parametrize("minutes_id", Catalogue().minutes_ids())
def test_no_fictional_minutes_that_ship_are_asked_about(minutes_id: str) -> None:
    text = Catalogue().minutes_file(minutes_id).decode()
    fresh = FixedScreen.of("rt1", Catalogue(), read_minutes_json(text).meeting.case)
    send(fresh, "open-minutes", text=text)
    assert fresh.asked_about == ()
    assert fresh.last is not None


def test_minutes_about_somebody_else_are_refused() -> None:
    text = file_of(closed("rt1").meeting)
    other = FixedScreen.of("rt1", Catalogue(), "saturdays")
    with pytest.raises(RefusedError, match="somebody else's story"):
        send(other, "open-minutes", text=text)
    assert other.last is None


def test_an_invented_person_is_confirmed_once_more() -> None:
    screen = closed("rt1", None)
    fresh = FixedScreen.of("rt1", Catalogue(), None)
    send(fresh, "open-minutes", text=file_of(screen.meeting, learned="Ottoline likes tea."))
    assert fresh.asked_about == ()
    with pytest.raises(RefusedError, match="nobody real"):
        send(fresh, "open-next", format=FORMAT, day="2026-12-07")
    send(fresh, "open-next", format=FORMAT, day="2026-12-07", invented="yes")
    assert fresh.called == "Ottoline"


def test_what_was_promised_is_settled_in_the_next_meeting() -> None:
    screen = closed("rt1")
    send(screen, "open", place="next")
    send(screen, "open-next", format=FORMAT, day=str(ON), keep="yes")
    send(screen, "open-meeting")
    go_to(screen, "carry-over")
    first, second, third, _ = screen.meeting.carried
    send(screen, "settle", item=first.promise, became="done")
    send(screen, "settle", item=second.promise, became="moved", reason="She was ill.", to="2026-12-01")
    send(screen, "settle", item=third.promise, became="dropped", reason="The bus is back.")
    assert [one.became for one in screen.meeting.carried] == ["done", "moved", "dropped", "open"]
    again = came_back(screen)
    assert again.meeting.carried == screen.meeting.carried


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=12),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=12), inner, max_size=4),
    max_leaves=12,
)
_FIELDS = tuple(type(closed("rt1").meeting).model_fields)


@given(data=JSON, field=st.sampled_from(_FIELDS), text=st.text(max_size=60))
def test_no_file_breaks_anything_or_replaces_the_meeting(data: object, field: str, text: str) -> None:
    screen = begun("rt1")
    session, before = Session(screen), screen.meeting
    session.frame()
    send(screen, "open", place="next")
    good = json.loads(file_of(before))
    good["meeting"][field] = data
    for number, content in enumerate((text, json.dumps(data), json.dumps(good)), 1):
        where = screen.step
        reply = session.receive(
            {"kind": "file", "client": "c", "n": number, "name": "open-minutes", "on": where, "text": content}
        )
        assert reply is not None
        assert reply["say"]
        assert "Something went wrong" not in reply["say"]
        assert mistakes(screen.frame(), "rt1") == []
    assert screen.meeting == before


@given(data=JSON)
def test_whatever_the_browser_kept_is_read_or_left_alone(data: Any) -> None:
    screen = FixedScreen.of("rt1", Catalogue(), CASE)
    screen.read_documents({MINUTES: data, PLAN: data})
    send(screen, "begin", format=FORMAT)
    send(screen, "open", place="changes")
    send(screen, "open", place="next")
    assert mistakes(screen.frame(), "rt1") == []


def test_a_file_that_is_too_large_is_refused_in_a_sentence() -> None:
    screen = begun("rt1")
    session = Session(screen)
    for number, length in enumerate((0, screen.longest_file + 1), 1):
        message = {"kind": "file", "client": "c", "n": number, "name": "open-minutes", "on": "seats"}
        reply = session.receive({**message, "text": "x" * length})
        assert reply is not None
        assert reply["say"] == "This file is empty, too large, or no text. Nothing was changed."


# Prompts


def test_prompts_stand_on_one_page_with_links_that_lead_to_each_step() -> None:
    catalogue = Catalogue()
    screen = PromptsScreen("rt1", catalogue, catalogue.format(FORMAT))
    page = Page(screen.frame())
    ids = {element.attrs["id"] for element in page.elements if "id" in element.attrs}
    targets = [element.attrs["href"][1:] for element in page.find("a") if element.attrs["href"].startswith("#")]
    assert len({*targets} - {"rt1-here"}) == len(screen.form.steps)
    assert {*targets} <= ids
    screen.read_documents({"settings": {"country": "us", "device": "own", "ask_before": []}})
    file = send(screen, "take-prompts", prompts=f"docx/{FORMAT}").file
    assert file is not None
    section = docx.Document(BytesIO(file.content)).sections[0]
    assert section.page_width is not None
    assert round(section.page_width.mm) == 216
    assert (screen.title, screen.documents()) == ("Team consultation: what you say", {})


def test_prompts_are_offered_with_each_format_and_in_each_step() -> None:
    screen = FixedScreen.of("rt1", Catalogue(), CASE)
    assert screen.frame().count("?prompts=") >= len(Catalogue().format_ids())
    file = send(screen, "take-prompts", prompts="html/huddle").file
    assert file is not None
    assert file.name == "huddle-prompts.html"
    with pytest.raises(RefusedError, match="Word file"):
        send(screen, "take-prompts", prompts="exe/huddle")
    with pytest.raises(RefusedError, match="no such format"):
        send(screen, "take-prompts", prompts="html/gone")
    stepping = held("rt1")
    assert "?prompts=team-consultation" in stepping.frame()
    stepping.paged = False
    assert "?prompts=" not in stepping.frame()
