"""The steps of a consultation: on, back and left out, the clock, turns, and what is typed and not noted yet."""

from __future__ import annotations

import json

import pytest

from roundtable.content.catalogue import Catalogue
from roundtable.errors import RefusedError
from roundtable.screens.base import Event, Result
from tests.browser.meeting_states import (
    A_NUMBER,
    CASE,
    QUESTION,
    FixedScreen,
    begun,
    carried,
    do,
    go_to,
    opened,
)
from tests.screens.meetings_held import at, came_back, kept


def test_steps_go_on_back_and_are_left_out_and_returned_to() -> None:
    screen = opened("rt1")
    do(screen, "next")
    do(screen, "skip")
    assert screen.meeting.skipped == ("carry-over",)
    do(screen, "back")
    assert screen.step == "step/carry-over"
    do(screen, "return", step="close")
    do(screen, "skip")
    assert screen.place == "closing"
    do(screen, "open", place="step")
    do(screen, "next")
    assert screen.place == "closing"


def test_an_event_of_an_earlier_step_changes_nothing() -> None:
    screen = opened("rt1")
    do(screen, "next")
    with pytest.raises(RefusedError, match="already done"):
        screen.handle(Event("next", "step/settle"))
    assert screen.handle(Event("typed", "step/settle", {"form": "x"})) == Result()
    assert screen.typed == {}


def test_a_place_that_is_not_open_is_refused() -> None:
    screen = begun("rt1")
    for place in ("step", "nowhere", "note"):
        with pytest.raises(RefusedError, match="not open yet"):
            do(screen, "open", place=place)
    fresh = FixedScreen.of("rt1", Catalogue(), CASE)
    with pytest.raises(RefusedError, match="Choose first"):
        do(fresh, "open-meeting")


def test_the_clock_runs_rests_gets_more_time_and_is_put_out_of_sight() -> None:
    screen = opened("rt1")
    screen.seconds_gone = 30.0
    do(screen, "clock-rest")
    assert (screen.seconds(), screen.runs) == (90, False)
    screen.seconds_gone = 500.0
    do(screen, "clock-run")
    do(screen, "clock-more", minutes="2")
    assert screen.seconds() == 210
    with pytest.raises(RefusedError, match="how many minutes"):
        do(screen, "clock-more", minutes="31")
    for _ in range(2):
        do(screen, "clock-hide", clock="away")
        assert "Show the clock" in screen.frame()
    assert "0:" not in screen.regions()["clock"].split("hidden>")[0]


def test_nothing_but_a_touch_draws_the_clock_anew() -> None:
    screen = at("clarify")
    before = screen.regions()["clock"]
    screen.seconds_gone = 60.0
    do(screen, "add-line", list="parked", text="Send her reminders.")
    assert screen.regions()["clock"] == before
    do(screen, "clock-rest")
    assert "3:00" in screen.regions()["clock"]


def test_turns_go_round_and_whoever_passes_is_left_in_peace() -> None:
    screen = at("pool")
    order = screen.turn_order()
    assert screen.speaker == order[0]
    do(screen, "pass", seat=order[1])
    do(screen, "turn-next", seat=order[0])
    assert screen.speaker == order[2]
    with pytest.raises(RefusedError, match="moved on"):
        do(screen, "turn-next", seat=order[0])
    do(screen, "turn-to", seat=order[1])
    assert screen.meeting.passed == ()
    with pytest.raises(RefusedError, match="not at the table"):
        do(screen, "turn-to", seat="nobody")
    for seat in order[1:]:
        do(screen, "pass", seat=seat)
    assert screen.speaker is None
    assert "Everybody has spoken or passed" in screen.frame()


def test_the_person_who_is_there_may_pass_too() -> None:
    screen = opened("rt1", form="care-conference")
    go_to(screen, "round")
    assert screen.speaker == "person"
    do(screen, "pass", seat="person")
    assert screen.speaker == screen.meeting.order[0]


def test_hints_about_the_question_are_given_once() -> None:
    screen = at("question")
    assert "Noted." in str(do(screen, "ask", question="Any thoughts?").say)
    assert screen.meeting.question == "Any thoughts?"
    assert screen.hints_now()
    do(screen, "ask", question="Thoughts?")
    assert screen.hints_now() == []


def test_what_is_typed_is_noted_when_the_meeting_goes_on() -> None:
    screen = at("question")
    values = {"form": "question", "commit": "ask", "fields": "question", "question": QUESTION}
    before = screen.regions()
    do(screen, "typed", **values)
    assert screen.regions() == before
    do(screen, "next")
    assert screen.meeting.question == QUESTION
    assert screen.typed == {}


def test_what_is_typed_in_a_step_that_is_left_out_is_not_noted_elsewhere() -> None:
    screen = at("clarify")
    do(screen, "typed", form="line-parked", list="parked", commit="add-line", fields="text", text="Send texts.")
    do(screen, "skip")
    do(screen, "next")
    assert screen.meeting.parked == ()
    go_to(screen, "clarify")
    assert "Send texts." in screen.frame()
    do(screen, "next")
    assert screen.meeting.parked == ("Send texts.",)


def test_what_was_typed_before_a_reload_is_noted_when_the_meeting_goes_on() -> None:
    screen = at("recommend")
    for turn in ("0", "1"):
        do(screen, "recommend", what=f"Ring them {turn}.", turn=turn)
    do(screen, "typed", form="recommend", commit="recommend", fields="what", what="Write to them.", turn="2")
    again = came_back(screen)
    do(again, "next")
    assert [one.what for one in again.meeting.recommendations][-1] == "Write to them."


def test_going_on_stops_where_something_may_be_real() -> None:
    screen = at("question")
    do(screen, "typed", form="question", commit="ask", fields="question", question=A_NUMBER)
    assert A_NUMBER not in json.dumps(kept(screen))
    do(screen, "next")
    assert screen.step == "step/question"
    waiting = screen.waits("question")
    assert waiting is not None
    answered = {"invented-question": waiting.mark}
    do(screen, "ask", question=A_NUMBER, form="question", **answered)
    assert screen.meeting.question == A_NUMBER
    assert A_NUMBER in json.dumps(kept(screen))


def test_back_and_return_note_what_is_typed_too() -> None:
    for event, values in (("back", {}), ("return", {"step": "close"}), ("open", {"place": "closing"})):
        screen = at("clarify")
        do(screen, "typed", form="line-parked", list="parked", commit="add-line", fields="text", text="Send texts.")
        do(screen, event, **values)
        assert screen.meeting.parked == ("Send texts.",)


@pytest.mark.parametrize(
    ("kind", "event", "values", "field"),
    [
        ("words", "write", {"words": A_NUMBER, "form": "words"}, "words"),
        ("clarify", "add-line", {"list": "parked", "text": A_NUMBER}, "line-parked"),
        ("pool", "say", {"words": A_NUMBER}, "say-words"),
        ("options", "add-choice", {"what": A_NUMBER}, "choice-what"),
        ("dissent", "dissent", {"view": A_NUMBER}, "dissent-view"),
        ("recommend", "recommend", {"what": A_NUMBER}, "recommend-what"),
        ("actions", "promise", {"does": A_NUMBER}, "promise-does"),
    ],
)
def test_every_field_for_free_text_is_looked_at(kind: str, event: str, values: dict[str, str], field: str) -> None:
    screen = at(kind)
    do(screen, event, **values)
    assert screen.waits(field)
    assert A_NUMBER not in json.dumps(kept(screen))


def test_fields_of_what_is_there_are_looked_at_too() -> None:
    screen = at("options")
    do(screen, "offer")
    first = screen.meeting.choices[0].id
    do(screen, "edit-choice", item=first, costs=A_NUMBER)
    assert screen.waits(f"costs-{first}")
    go_to(screen, "recommend")
    do(screen, "recommend", what="Ring them.", turn="0")
    do(screen, "answer", item="recommendation-1", verdict="accepted", by="peer", reason=A_NUMBER)
    assert screen.waits("reason-recommendation-1")
    go_to(screen, "actions")
    do(screen, "promise", does="Ring them.", turn="0")
    do(screen, "edit-promise", item="promise-1", known_by=A_NUMBER)
    assert screen.waits("known_by-promise-1")
    do(screen, "note-answer", item="promise-1", answer="no", words=A_NUMBER)
    assert screen.waits("words-promise-1")
    do(screen, "open", place="closing")
    do(screen, "close", why=A_NUMBER)
    assert screen.waits("why")
    assert not screen.meeting.closed
    carried(screen)
    go_to(screen, "carry-over")
    do(screen, "settle", item="m1-promise-1", became="dropped", reason=A_NUMBER)
    assert screen.waits("reason-m1-promise-1")
    assert A_NUMBER not in json.dumps(kept(screen))


def test_a_meeting_with_the_person_talks_with_them_and_a_huddle_asks_about_today() -> None:
    assert "We talk with Denise, and not about them." in opened("rt1", form="care-conference").frame()
    huddle = opened("rt1", form="huddle")
    go_to(huddle, "pre-mortem")
    assert "Where is today most likely to come apart?" in huddle.frame()


def test_a_question_gets_one_hint_at_a_time() -> None:
    screen = at("question")
    result = do(screen, "ask", question="Her work and the bus")
    assert result.say is not None
    hint = result.say.removeprefix("Noted. ")
    assert screen.frame().count(hint) == 1
    assert len(screen.hints_now()) == 1


def test_a_step_says_whose_task_it_is() -> None:
    screen = at("situation")
    presenter = next(seat.who for seat in screen.meeting.seats if "presenter" in seat.tasks)
    assert f"{presenter} presents." in screen.frame()
    go_to(screen, "round")
    assert screen.on_duty() == ""
    conference = opened("rt1", form="care-conference")
    go_to(conference, "words")
    assert conference.on_duty() == ""
