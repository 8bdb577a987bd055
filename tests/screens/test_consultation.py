"""A consultation on a screen: choosing, seats, steps, the clock, turns, what is typed, closing, and coming back."""

from __future__ import annotations

import datetime as dt
import json
from contextlib import suppress
from random import Random
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roundtable.content.catalogue import Catalogue
from roundtable.errors import RefusedError
from roundtable.model.consultation_format import StepKind
from roundtable.screens.base import Event, Result
from roundtable.screens.consultation.choosing import ConsultationsScreen
from roundtable.screens.consultation.days import read_day
from roundtable.screens.rendering import FOLDER
from tests.browser.meeting_states import (
    A_NUMBER,
    CASE,
    QUESTION,
    FixedScreen,
    begun,
    carried,
    do,
    fill,
    go_to,
    meeting_frames,
    opened,
)
from tests.screens.clicking import what_can_be_done
from tests.screens.html_page import mistakes

if TYPE_CHECKING:
    from roundtable.screens.consultation.screen import ConsultationScreen

MARKUP = '<img src=x onerror="alert(1)">{{ 7 * 7 }}</textarea><script>'


def at(kind: str, case: str | None = CASE) -> FixedScreen:
    """A meeting at the first step of a kind."""
    screen = opened("rt1", case)
    go_to(screen, kind)
    return screen


def kept(screen: ConsultationScreen) -> dict[str, object]:
    """What the browser keeps, as it comes back from there."""
    ((_, document),) = screen.documents().items()
    found: dict[str, object] = json.loads(json.dumps(document))
    return found


def came_back(screen: ConsultationScreen) -> FixedScreen:
    """Another page that continues with what the browser has kept."""
    again = FixedScreen.of("rt1", Catalogue(), screen.case.id if screen.case else None)
    assert isinstance(again, FixedScreen)
    again.restore(kept(screen))
    return again


@pytest.mark.parametrize(("name", "html"), [*meeting_frames("rt1")])
def test_every_state_is_sound(name: str, html: str) -> None:
    assert mistakes(html, "rt1") == [], name


def test_every_kind_of_step_has_a_part() -> None:
    assert {path.stem for path in (FOLDER / "consultation").glob("part_*.html")} == {
        f"part_{kind}" for kind in StepKind
    }


def test_a_person_is_chosen_where_no_link_leads() -> None:
    listed = ConsultationsScreen.of("rt1", Catalogue())
    chosen = listed.handle(Event("open-consultation-of", "consultations", {"case": CASE})).opens
    assert chosen is not None
    assert chosen.title == "Getting to work: a consultation" or CASE in str(chosen.restores)
    back = chosen.handle(Event("consultations", "note")).opens
    assert isinstance(back, ConsultationsScreen)
    with pytest.raises(RefusedError, match="Choose another one"):
        listed.handle(Event("open-consultation-of", "consultations", {"case": "nowhere"}))


def test_two_presses_lead_to_the_first_step_with_everybody_seated() -> None:
    screen = FixedScreen.of("rt1", Catalogue(), CASE)
    do(screen, "begin", format="team-consultation")
    do(screen, "open-meeting")
    assert screen.step == "step/settle"
    assert len(screen.meeting.seats) == 5
    assert {task for seat in screen.meeting.seats for task in seat.tasks} >= {"facilitator", "presenter", "scribe"}


def test_two_formats_are_offered_first_and_a_trained_leader_is_asked_for() -> None:
    screen = FixedScreen.of("rt1", Catalogue(), CASE)
    assert {one.id for one in screen.formats(first=True)} == {"team-consultation", "care-conference"}
    html = screen.frame()
    assert html.index("Hold a care conference") < html.index("Other ways to meet")
    assert html.count("Needs somebody who is trained to lead it") == 2


def test_the_blank_form_opens_only_for_nobody_real() -> None:
    screen = FixedScreen.of("rt1", Catalogue(), None)
    with pytest.raises(RefusedError, match="no real person"):
        do(screen, "begin", format="team-consultation", label="Ottoline")
    do(screen, "begin", format="team-consultation", label="Ottoline", invented="yes")
    assert screen.restores == "meeting:blank"
    assert screen.called == "Ottoline"


def test_a_label_that_may_be_real_is_asked_about() -> None:
    screen = FixedScreen.of("rt1", Catalogue(), None)
    said = do(screen, "begin", format="team-consultation", label=A_NUMBER, invented="yes")
    assert said.say
    assert screen.documents() == {}


def test_a_format_can_be_chosen_again_until_the_meeting_begins() -> None:
    screen = begun("rt1")
    do(screen, "another-format")
    assert (screen.place, screen.sitting) == ("note", None)
    with pytest.raises(RefusedError):
        do(screen, "begin", format="nothing-like-that")
    do(screen, "begin", format="huddle")
    do(screen, "open-meeting")
    do(screen, "to-seats")
    with pytest.raises(RefusedError, match="keeps its format"):
        do(screen, "another-format")


def test_seats_are_added_changed_moved_and_taken_away() -> None:
    screen = begun("rt1")
    do(screen, "add-seat", profession="Pharmacist", turn="0")
    assert "Pharmacist 2" in [seat.who for seat in screen.meeting.seats]
    with pytest.raises(RefusedError, match="noted already"):
        do(screen, "add-seat", profession="Pharmacist", turn="0")
    item = screen.meeting.seats[-1].id
    do(screen, "edit-seat", item=item, who="Student nurse", power="1", **{"task-scribe": "yes"})
    assert screen.tasks_of(item) == ["writes"]
    first = screen.meeting.order[0]
    assert do(screen, "later", item=first).focus == f"later-{first}"
    assert screen.meeting.order[1] == first
    assert do(screen, "earlier", item=first).focus == f"later-{first}"
    do(screen, "remove-seat", item=item)
    assert screen.meeting.seat(item) is None
    do(screen, "seat-close", seat=screen.may_come()[0][0])
    for event in ("deal", "reorder", "seat-team"):
        assert do(screen, event).say
    assert len(screen.meeting.seats) == 5


def test_a_seat_with_a_name_that_may_be_real_is_asked_about() -> None:
    screen = begun("rt1")
    do(screen, "add-seat", who=A_NUMBER, turn="0")
    assert screen.waits("who")
    do(screen, "edit-seat", item="peer", who=A_NUMBER, power="1")
    assert screen.waits("who-peer")
    assert A_NUMBER not in json.dumps(kept(screen))


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


def test_lines_are_added_once_and_taken_out() -> None:
    screen = at("clarify")
    said = do(screen, "add-line", list="parked", text="Send texts.")
    assert said.focus == "line-parked-1"
    assert 'id="rt1-line-parked-1"' in screen.frame()
    do(screen, "remove-line", line="parked/0/1")
    assert screen.meeting.parked == ()
    with pytest.raises(RefusedError):
        do(screen, "remove-line", line="parked/x/1")


def test_facts_come_to_the_table_and_a_confidence_is_asked_about() -> None:
    screen = at("pool")
    for _ in range(2):  # a double click does the same as one
        do(screen, "tick", fact="peer/limit-said/on")
        assert "limit-said" in screen.on_table()
    do(screen, "tick", fact="peer/limit-said/off")
    assert "limit-said" not in screen.on_table()
    do(screen, "ask-first", fact="peer/skips-insulin")
    assert "may we share it here?" in screen.frame()
    do(screen, "say", words="The bus is full.", seat="peer", turn="0")
    with pytest.raises(RefusedError, match="noted already"):
        do(screen, "say", words="The bus is full.", seat="peer", turn="0")
    do(screen, "take-back", place="1/2")
    assert [one.fact for one in screen.meeting.pooled] == ["skips-insulin"]


def test_what_nobody_has_said_stays_folded_away() -> None:
    screen = at("pool")
    text = screen.held_by("therapist")[0].fact.text
    assert text.split()[0] in screen.frame()
    assert '<details class="rt-side" id="rt1-holds-therapist">' in screen.frame()


def test_options_are_weighed_counted_parked_and_chosen() -> None:
    screen = at("clarify")
    do(screen, "add-line", list="parked", text="Send texts.")
    go_to(screen, "first-views")
    do(screen, "offer")
    assert screen.offered() == ()
    first = screen.meeting.choices[0].id
    do(screen, "first-views", **{f"views-{first}": "3"})
    assert screen.meeting.choices[0].first_views == 3
    go_to(screen, "options")
    do(screen, "park-choice", place="0/1")
    do(screen, "add-choice", what="Wait a week.", turn="0")
    assert [one.what for one in screen.meeting.choices[-2:]] == ["Send texts.", "Wait a week."]
    do(screen, "edit-choice", item="choice-1", person_would_say="No texts.")
    do(screen, "remove-choice", item="choice-2")
    go_to(screen, "decide")
    do(screen, "decide-for", choice="choice-1")
    do(screen, "fingers", **{"fingers-0": "1", "fingers-5": "2"})
    assert (screen.meeting.decision, screen.meeting.confidence) == ("Send texts.", (1, 0, 0, 0, 0, 2))
    with pytest.raises(RefusedError):
        do(screen, "fingers", **{"fingers-0": "many"})


def test_a_view_that_stays_is_on_record_and_can_be_taken_out() -> None:
    screen = at("dissent")
    do(screen, "dissent", view="I would ring.", reason="", turn="0")
    assert "Somebody at the table" in screen.frame()
    do(screen, "remove-dissent", place="0/1")
    assert screen.meeting.dissents == ()


def test_a_recommendation_is_answered_and_opened_again() -> None:
    screen = at("recommend")
    do(screen, "recommend", what="Ring them.", domain="money", turn="0")
    with pytest.raises(RefusedError, match="nobody has asked"):
        do(screen, "answer", item="recommendation-1", verdict="declined", by="peer", reason="Late.")
    do(screen, "answer", item="recommendation-1", verdict="accepted", by="person", reason="I want it.")
    assert screen.meeting.recommendations[0].person_view == "I want it."
    do(screen, "reopen-recommendation", item="recommendation-1")
    assert screen.meeting.recommendations[0].verdict == "open"
    do(screen, "remove-recommendation", item="recommendation-1")
    assert screen.meeting.recommendations == ()


def test_an_action_gets_an_owner_a_day_and_the_answer_of_the_person() -> None:
    screen = at("recommend")
    fill(screen)
    go_to(screen, "actions")
    assert [one.id for one in screen.without_action()] == ["recommendation-1"]
    do(screen, "propose", item="recommendation-1")
    picked = {"by": "", "by-other": "2026-12-24", "ask_by": "2026-11-24", "ask_by-other": ""}
    do(screen, "edit-promise", item="promise-1", owner="peer", asks="peer", domain="money", **picked)
    promise = screen.meeting.promises[0]
    assert (promise.by, promise.ask_by) == (dt.date(2026, 12, 24), dt.date(2026, 11, 24))
    do(screen, "ask-person", item="promise-1")
    assert screen.meeting.promises[0].answer != "proposed"
    do(screen, "remove-promise", item="promise-1")
    assert screen.meeting.promises == ()


def test_somebody_speaks_for_a_person_without_a_script() -> None:
    screen = at("actions", None)
    do(screen, "promise", does="Ring them.", turn="0")
    do(screen, "edit-promise", item="promise-1", owner="seat-1", by="2026-11-24")
    assert "Somebody speaks for Ottoline" in screen.frame()
    do(screen, "note-answer", item="promise-1", answer="yes-but", words="Not on Friday.")
    assert screen.meeting.promises[0].answer_words == "Not on Friday."


def test_promises_of_last_time_are_settled() -> None:
    screen = at("settle")
    carried(screen)
    go_to(screen, "carry-over")
    with pytest.raises(RefusedError, match="Each of them is fine"):
        do(screen, "settle", item="m1-promise-1")
    do(screen, "settle", item="m1-promise-1", became="done", reason="is left over")
    do(
        screen,
        "settle",
        item="m1-promise-2",
        became="moved",
        reason="No answer.",
        to="other",
        **{"to-other": "2026-12-01"},
    )
    assert [(one.became, one.reason) for one in screen.meeting.carried] == [("done", ""), ("moved", "No answer.")]


def test_a_picked_day_counts_and_a_wrong_one_is_refused() -> None:
    def event(**values: str) -> Event:
        return Event("x", "y", values)

    other = {"by-other": "2026-12-24"}
    assert read_day(event(by="2026-11-24"), "by") == dt.date(2026, 11, 24)
    assert read_day(event(by="2026-11-24", **other), "by") == dt.date(2026, 12, 24)
    assert read_day(event(by="2026-11-24", **other), "by", dt.date(2026, 12, 24)) == dt.date(2026, 11, 24)
    assert read_day(event(by="other", **other), "by", dt.date(2026, 12, 24)) == dt.date(2026, 12, 24)
    assert read_day(event(), "by") is None
    with pytest.raises(RefusedError, match="year, month and day"):
        read_day(event(by="soon"), "by")


def test_a_meeting_closes_when_nothing_is_missing_or_with_a_reason() -> None:
    screen = opened("rt1")
    while screen.place == "step":
        fill(screen)
        do(screen, "next")
    assert {one.gap.value for one in screen.missing()} >= {"owner", "day", "asked-by"}
    assert screen.worth_a_look()
    with pytest.raises(RefusedError, match="write why"):
        do(screen, "close")
    gap = screen.step_for(screen.missing()[0].gap)
    assert gap is not None
    assert gap.kind is StepKind.ACTIONS
    do(screen, "close", why="The fire bell rang.")
    assert screen.place == "closed"
    assert "The fire bell rang." in screen.frame()
    assert came_back(screen).place == "closed"
    do(screen, "reopen")
    assert (screen.place, screen.meeting.closed) == ("closing", False)


def test_a_closed_meeting_is_not_written_in() -> None:
    screen = opened("rt1")
    do(screen, "open", place="closing")
    do(screen, "close", why="The fire bell rang.")
    with pytest.raises(RefusedError, match="not open yet"):
        do(screen, "open", place="nowhere")
    assert do(screen, "open", place="closing").focus == "here"
    assert screen.place == "closed"


def test_every_step_comes_back_after_a_reload_with_what_was_typed() -> None:
    screen = opened("rt1")
    while screen.place == "step":
        fill(screen)
        do(screen, "typed", form="recommend", what="Half a sent")
        again = came_back(screen)
        assert again.meeting == screen.meeting
        assert again.step == screen.step
        assert again.filled("recommend", "what") == "Half a sent"
        assert not again.runs
        do(screen, "next")
    assert came_back(screen).place == "closing"


def test_the_seats_come_back_too() -> None:
    assert came_back(begun("rt1")).place == "seats"
    assert came_back(opened("rt1", None)).step == "step/settle"


@pytest.mark.parametrize(
    "document",
    [
        None,
        {},
        {"data": {}},
        {"data": {"meeting": {"format": "roundtable-meeting", "version": 99, "meeting": {}}}},
        {"data": {"meeting": {"format": "roundtable-meeting", "version": 1, "meeting": {"id": "x"}}}},
    ],
)
def test_what_is_no_meeting_is_refused_and_nothing_is_lost(document: object) -> None:
    screen = opened("rt1")
    before = screen.sitting
    with pytest.raises(RefusedError):
        screen.restore(document)
    assert screen.sitting is before


def test_a_format_that_is_gone_is_refused() -> None:
    screen = opened("rt1")
    document = kept(screen)
    text = json.dumps(document).replace("team-consultation", "a-format-that-is-gone")
    with pytest.raises(RefusedError, match="format"):
        screen.restore(json.loads(text))


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=10), inner, max_size=4),
    max_leaves=12,
)


@given(at_place=JSON, typed=JSON)
def test_whatever_else_is_kept_leaves_a_meeting_that_can_be_shown(at_place: object, typed: object) -> None:
    screen = opened("rt1")
    document = kept(screen)
    assert isinstance(document["data"], dict)
    document["data"] |= {"at": at_place, "typed": typed}
    screen.restore(document)
    assert screen.place in {"step", "seats", "closing"}
    assert "rt-meeting" in screen.frame() or "rt-seating" in screen.frame()


def test_markup_that_somebody_types_stays_text() -> None:
    screen = opened("rt1")
    go_to(screen, "question")
    do(screen, "ask", question=MARKUP)
    go_to(screen, "clarify")
    do(screen, "add-line", list="parked", text=MARKUP)
    do(screen, "typed", form="line-parked", text=MARKUP)
    for kind in ("clarify", "options", "recommend"):
        go_to(screen, kind)
        assert "<img" not in screen.frame()
        assert mistakes(screen.frame(), "rt1") == []


def test_value_is_the_minutes() -> None:
    screen = FixedScreen.of("rt1", Catalogue(), CASE)
    assert screen.value() == {}
    do(screen, "begin", format="huddle")
    assert screen.value()["meeting"]["format"] == "huddle"


def test_the_case_opens_where_no_link_leads_there() -> None:
    assert do(opened("rt1"), "open-case", case=CASE).opens is not None


@pytest.mark.parametrize("seed", range(6))
def test_whatever_is_pressed_nothing_breaks(seed: int) -> None:
    chance = Random(seed)  # noqa: S311  nothing secret about a walk
    screen: ConsultationScreen = begun(
        "rt1", CASE if seed % 2 else None, ("team-consultation", "care-conference", "huddle")[seed % 3]
    )
    for _ in range(60):
        event = chance.choice(what_can_be_done(screen, chance))
        if event.name in {"consultations", "open-case"}:
            continue
        with suppress(RefusedError):
            screen.handle(event)
        assert mistakes(screen.frame(), "rt1") == []
        screen.documents()


def test_before_the_meeting_tasks_that_chance_dealt_are_dealt_again_when_somebody_comes_or_goes() -> None:
    screen = begun("rt1")
    do(screen, "add-seat", who="student nurse", turn="0")
    assert all(len(seat.tasks) == 1 for seat in screen.meeting.seats)
    assert "student nurse has a seat, and speaks in place" in screen.said
    gone = next(seat.id for seat in screen.meeting.seats if "facilitator" in seat.tasks)
    do(screen, "remove-seat", item=gone)
    assert screen.open_tasks() == []


def test_tasks_that_were_given_by_hand_stay_and_what_nobody_does_is_said() -> None:
    screen = begun("rt1")
    first, second = (seat.id for seat in screen.meeting.seats[:2])
    for one in (first, second):
        do(
            screen,
            "edit-seat",
            item=one,
            who=screen.who(one),
            power="3",
            **{"task-scribe": "yes", "task-presenter": "yes"},
        )
    do(screen, "remove-seat", item=second)
    assert {"writes", "presents"} <= {*screen.open_tasks()}
    assert "Nobody does this yet" in screen.frame()


def test_nobody_answers_for_the_person_because_a_list_begins_with_them() -> None:
    screen = at("recommend")
    do(screen, "recommend", what="Ring the depot.", turn="0")
    presenter = screen.presenter()
    assert f'<option value="{presenter}" selected>' in screen.frame()
    do(screen, "to-seats")
    do(screen, "remove-seat", item=presenter)
    do(screen, "open", place="step")
    assert screen.presenter() == ""
    with pytest.raises(RefusedError, match="Say who answers"):
        do(screen, "answer", item="recommendation-1", verdict="accepted", by="", reason="Soon.")
    assert '<option value="">choose</option>' in screen.frame().split('data-rt-event="answer"')[1]


def test_what_was_decided_is_not_typed_again() -> None:
    screen = at("decide")
    do(screen, "write", form="decision", decision="Write to her today.")
    go_to(screen, "recommend")
    assert "Take it as a recommendation" in screen.frame()
    do(screen, "recommend", what="Write to her today.")
    assert "Take it as a recommendation" not in screen.frame()


def test_where_nothing_is_recommended_an_action_is_made_of_what_was_decided() -> None:
    screen = opened("rt1", form="care-conference")
    go_to(screen, "decide")
    do(screen, "write", form="decision", decision="Write to her today.")
    go_to(screen, "actions")
    assert "What you have decided" in screen.frame()
    do(screen, "promise", does="Write to her today.")
    assert "What you have decided" not in screen.frame()


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


def test_nothing_is_noted_where_nothing_was_chosen() -> None:
    with pytest.raises(RefusedError, match="or a day"):
        do(at("tell"), "tell", seat="")


def test_why_something_was_dropped_is_asked_in_sight() -> None:
    screen = opened("rt1")
    carried(screen)
    go_to(screen, "carry-over")
    one = screen.meeting.carried[0].promise
    do(screen, "typed", form=f"carried-{one}", became="dropped")
    with pytest.raises(RefusedError, match="reason"):
        do(screen, "settle", item=one, became="dropped")
    assert f'id="rt1-carried-{one}-more" open' in screen.frame()


def test_a_step_says_whose_task_it_is() -> None:
    screen = at("situation")
    presenter = next(seat.who for seat in screen.meeting.seats if "presenter" in seat.tasks)
    assert f"{presenter} presents." in screen.frame()
    go_to(screen, "round")
    assert screen.on_duty() == ""
    conference = opened("rt1", form="care-conference")
    go_to(conference, "words")
    assert conference.on_duty() == ""


@pytest.mark.parametrize(("answer", "next_step"), [("no", "does not come into the plan"), ("yes-but", "asks for into")])
def test_after_a_no_and_a_but_it_is_said_what_can_be_done(answer: str, next_step: str) -> None:
    screen = at("actions")
    do(screen, "promise", does="Ring the depot.", turn="0")
    assert next_step not in screen.frame()
    do(screen, "note-answer", item="promise-1", answer=answer, words="Not like this.")
    assert next_step in screen.frame()
