"""A meeting's screen takes each click once, keeps what is asked about apart, and finds its way back."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from roundtable.content.catalogue import Catalogue
from roundtable.errors import RefusedError
from roundtable.screens.consultation import stepping
from roundtable.screens.meetings.screen import MeetingsScreen
from roundtable.screens.rendering import FOLDER
from tests.browser.meeting_states import A_NUMBER, CASE, FORMAT, ON, FixedScreen, begun, do, go_to, opened
from tests.browser.minutes_states import closed, file_of, held

SAID = ("One.", "Two.")
AN_ADDRESS = "ada.lovelace@example.org"


def at(kind: str) -> FixedScreen:
    """A meeting at a step of a kind."""
    screen = opened("rt1")
    go_to(screen, kind)
    return screen


def reloaded(screen: FixedScreen) -> FixedScreen:
    """The page after a reload."""
    again = FixedScreen.of("rt1", Catalogue(), screen.case.id if screen.case else None)
    assert isinstance(again, FixedScreen)
    again.restore(json.loads(json.dumps(screen.documents()[screen.restores])))
    return again


@pytest.mark.parametrize(
    ("event", "values"),
    [
        ("to-seats", {}),
        ("open", {"place": "seats"}),
        ("open", {"place": "changes"}),
        ("open", {"place": "minutes"}),
        ("next", {}),
        ("deal", {}),
    ],
)
def test_before_a_meeting_there_is_nowhere_to_go(event: str, values: dict[str, str]) -> None:
    screen = FixedScreen.of("rt1", Catalogue(), CASE)
    with pytest.raises(RefusedError, match="Choose first"):
        do(screen, event, **values)
    assert screen.place == "note"
    assert "How do you want to meet?" in screen.frame()


def test_a_meeting_that_is_open_is_not_shown_as_closed() -> None:
    screen = opened("rt1")
    do(screen, "open", place="closed")
    assert screen.place == "closing"


@pytest.mark.parametrize(
    ("kind", "event", "key", "said"),
    [
        (
            "clarify",
            "remove-line",
            "line",
            [("add-line", {"list": "parked", "text": text}) for text in ("One.", "Two.")],
        ),
        ("pool", "take-back", "place", [("say", {"words": text, "seat": "peer"}) for text in ("One.", "Two.")]),
        ("dissent", "remove-dissent", "place", [("dissent", {"view": text}) for text in ("One.", "Two.")]),
    ],
    ids=["line", "pooled", "dissent"],
)
def test_a_second_click_takes_nothing_else_out(
    kind: str, event: str, key: str, said: list[tuple[str, dict[str, str]]]
) -> None:
    screen = at(kind)
    for name, values in said:
        do(screen, name, **values)
    value = "parked/0/2" if key == "line" else "0/2"
    assert f'name="{key}" value="{value}"' in screen.frame()
    do(screen, event, **{key: value})
    with pytest.raises(RefusedError, match="not there any more"):
        do(screen, event, **{key: value})
    assert "Two." in screen.frame()


@pytest.mark.parametrize("place", ["", "0", "²/1", "-1/1", "1/1", "0/1/1", "00000/1"])
def test_a_place_that_is_none_is_refused(place: str) -> None:
    screen = at("clarify")
    do(screen, "add-line", list="parked", text="One.")
    with pytest.raises(RefusedError, match="not there any more"):
        do(screen, "remove-line", line=f"parked/{place}")


def test_a_recommendation_and_an_action_are_made_of_it_once() -> None:
    screen = at("decide")
    do(screen, "write", form="decision", decision="Ring the depot.")
    go_to(screen, "recommend")
    do(screen, "recommend", what="Ring the depot.")
    with pytest.raises(RefusedError, match="noted already"):
        do(screen, "recommend", what="Ring the depot.")
    do(screen, "answer", item="recommendation-1", verdict="accepted", by="person", reason="Yes.")
    go_to(screen, "actions")
    do(screen, "propose", item="recommendation-1")
    for event, values in (("propose", {"item": "recommendation-1"}), ("promise", {"does": "Ring the depot."})):
        with pytest.raises(RefusedError, match="noted already"):
            do(screen, event, **values)
    assert len(screen.meeting.promises) == 1


def test_whoever_speaks_still_speaks_after_a_reload_and_after_a_look_elsewhere() -> None:
    screen = at("round")
    first, second, third = screen.turn_order()[:3]
    do(screen, "turn-next", seat=first)
    do(screen, "open", place="minutes")
    do(screen, "open", place="step")
    assert screen.speaker == second
    assert reloaded(screen).speaker == second
    do(screen, "to-seats")
    do(screen, "remove-seat", item=second)
    do(screen, "open-meeting")
    assert screen.speaker == first
    do(screen, "next")
    do(screen, "back")
    do(screen, "turn-next", seat=first)
    assert screen.speaker == third


@pytest.mark.parametrize("turn", [None, [], {"step": [], "seat": []}, {"step": "round", "seat": "nobody"}, {"step": 1}])
def test_a_turn_that_does_not_fit_begins_the_round(turn: Any) -> None:
    screen = at("round")
    document: Any = json.loads(json.dumps(screen.documents()[screen.restores]))
    document["data"]["turn"] = turn
    screen.restore(document)
    assert screen.speaker == screen.turn_order()[0]


def test_nothing_is_noted_by_a_form_that_names_another_event() -> None:
    screen = at("clarify")
    do(screen, "typed", form="line-parked", commit="next", fields="text", text="One.")
    before = screen.step
    do(screen, "next")
    assert screen.step != before
    assert screen.meeting.parked == ()


def test_every_form_that_is_noted_on_the_way_is_known_as_one() -> None:
    templates = "".join(one.read_text("utf-8") for one in Path(FOLDER, "consultation").glob("*.html"))
    named = {*re.findall(r'form\("([a-z-]+)", [^)]*?, "[a-z_0-9 -]+"(?:, \{[^}]*\})?(?:, "[a-z-]*")?\)', templates)}
    named |= {*re.findall(r'name="commit" value="([a-z-]+)"', templates)}
    assert named >= {"ask", "add-line", "tell", "first-views"}
    assert named <= stepping.COMMITS <= {*FixedScreen.handlers}


def test_what_was_typed_in_a_closed_meeting_keeps_nobody_in_its_step() -> None:
    screen = held("rt1")
    do(screen, "open-meeting")
    go_to(screen, "clarify")
    do(screen, "open", place="closing")
    do(screen, "close", why="It is late.")
    do(screen, "open", place="step")
    do(screen, "typed", form="line-parked", list="parked", commit="add-line", fields="text", text="One.")
    do(screen, "next")
    assert screen.meeting.parked == ()


def test_a_field_that_was_emptied_does_not_hold_up_the_next_step() -> None:
    screen = at("clarify")
    assert do(screen, "add-line", list="parked", text=A_NUMBER).say
    assert screen.waits("line-parked")
    go_to(screen, "decide")
    before = screen.step
    do(screen, "typed", form="fingers", commit="fingers", fields="fingers-3", **{"fingers-3": "2"})
    do(screen, "next")
    assert screen.step != before


def test_a_profession_that_is_none_is_asked_about_like_any_text() -> None:
    screen = begun("rt1")
    seats = screen.meeting.seats
    do(screen, "add-seat", profession=A_NUMBER, turn="0")
    assert screen.waits("who")
    assert screen.meeting.seats == seats


def test_what_is_ticked_at_a_seat_is_what_was_dealt_last() -> None:
    screen = begun("rt1")
    seat = screen.meeting.seats[0]
    values = {"item": seat.id, "who": seat.who, "power": "3", "task-interpreter": "yes"}
    do(screen, "typed", form=f"seat-{seat.id}", **values)
    do(screen, "edit-seat", form=f"seat-{seat.id}", **values)
    do(screen, "deal")
    dealt = screen.meeting.seat(seat.id)
    assert dealt is not None
    for task in screen.tasks:
        assert screen.ticked(f"seat-{seat.id}", f"task-{task}", noted=task in dealt.tasks) is (task in dealt.tasks)


@pytest.mark.parametrize("label", [AN_ADDRESS, "555-010-9999"])
def test_a_name_in_one_word_may_still_be_an_address_or_a_number(label: str) -> None:
    screen = FixedScreen.of("rt1", Catalogue(), None)
    do(screen, "begin", format=FORMAT, label=label, invented="yes")
    assert screen.waits("label")
    assert screen.sitting is None


def test_an_address_in_place_of_a_name_in_a_file_is_asked_about_and_a_file_left_alone_leaves_no_name() -> None:
    screen = begun("rt1", None)
    do(screen, "open", place="next")
    meeting = held("rt1", None).meeting
    do(screen, "open-minutes", text=file_of(meeting.model_copy(update={"label": AN_ADDRESS})))
    assert AN_ADDRESS in screen.asked_about
    do(screen, "leave-minutes")
    do(screen, "open-minutes", text=file_of(meeting.model_copy(update={"label": "Hollingsworth", "learned": A_NUMBER})))
    do(screen, "leave-minutes")
    assert screen.may_be_real("Margaret Hollingsworth")


def test_the_next_meeting_shows_no_hint_and_no_answer_of_the_last() -> None:
    screen = at("question")
    do(screen, "ask", question="Any thoughts")
    go_to(screen, "pool")
    do(screen, "ask-first", fact="peer/skips-insulin")
    do(screen, "open", place="closing")
    do(screen, "close", why="It is late.")
    do(screen, "open", place="next")
    do(screen, "open-next", format=FORMAT, day=str(ON))
    do(screen, "open-meeting")
    go_to(screen, "question")
    assert screen.hints_now() == []
    go_to(screen, "pool")
    assert screen.answered is None


def test_a_confidence_that_the_person_keeps_does_not_come_out_of_a_file() -> None:
    screen = at("pool")
    case = screen.case
    assert case is not None
    kept = next(one for one in case.facts if one.consent and one.consent.answer != "yes")
    document: Any = json.loads(json.dumps(screen.documents()[screen.restores]))
    document["data"]["meeting"]["meeting"]["pooled"] = [{"seat": kept.known_by[0], "fact": kept.id}]
    screen.restore(document)
    assert screen.meeting.pooled == ()


@pytest.mark.parametrize("day", ["9999-12-31", "2100-01-01", ""])
def test_the_next_meeting_is_on_a_day_from_which_days_can_be_counted(day: str) -> None:
    screen = closed("rt1")
    do(screen, "open", place="next")
    with pytest.raises(RefusedError):
        do(screen, "open-next", format=FORMAT, day=day)


def test_a_file_of_a_day_from_which_no_days_can_be_counted_is_refused() -> None:
    screen = begun("rt1")
    data = json.loads(file_of(held("rt1").meeting))
    data["meeting"]["on"] = "9999-12-31"
    with pytest.raises(RefusedError, match="damaged"):
        do(screen, "open-minutes", text=json.dumps(data))


def test_without_the_minutes_of_last_time_the_meeting_that_was_closed_comes_next() -> None:
    screen = closed("rt1")
    do(screen, "open", place="minutes")
    do(screen, "keep-minutes")
    do(screen, "open", place="next")
    item = screen.shelf.meetings[0].id
    do(screen, "use-minutes", item=item)
    do(screen, "drop-minutes", item=item)
    do(screen, "open", place="closed")
    do(screen, "open", place="next")
    assert screen.last == screen.meeting


def test_a_plan_that_names_nothing_is_read_whatever_it_says_of_itself() -> None:
    screen = closed("rt1")
    do(screen, "open", place="changes")
    do(screen, "take-change", promise="promise-1")
    documents: Any = json.loads(json.dumps(screen.documents()))
    documents[screen.restores]["data"]["changes"]["from"] = ["own"]
    again = FixedScreen.of("rt1", Catalogue(), CASE)
    assert isinstance(again, FixedScreen)
    again.read_documents({name: one["data"] for name, one in documents.items()})
    again.restore(documents[again.restores])
    assert again.revising is not None
    assert [one.promise for one in again.revising.taken] == ["promise-1"]


def test_figures_without_meetings_lead_back_to_the_files() -> None:
    screen = MeetingsScreen("t", Catalogue())
    with pytest.raises(RefusedError, match="Open some minutes first"):
        do(screen, "take", kind="csv")  # type: ignore[arg-type]
    for gone in ("remove-all", "remove"):
        screen.open_shipped()
        meetings = screen.gathered.meetings if gone == "remove" else screen.gathered.meetings[:1]
        do(screen, "figures")  # type: ignore[arg-type]
        for one in meetings:
            do(screen, gone, meeting=screen.mark_of(one))  # type: ignore[arg-type]
        assert screen.step == "files"
        assert "Open your files" in screen.frame()
