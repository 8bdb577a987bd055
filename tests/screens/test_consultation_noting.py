"""What the steps of a consultation collect: lines, facts, options, dissent, recommendations, actions and answers."""

from __future__ import annotations

import datetime as dt

import pytest

from roundtable.errors import RefusedError
from roundtable.screens.base import Event
from roundtable.screens.consultation.days import read_day
from tests.browser.meeting_states import (
    carried,
    do,
    fill,
    go_to,
    opened,
)
from tests.screens.html_page import mistakes
from tests.screens.meetings_held import at

MARKUP = '<img src=x onerror="alert(1)">{{ 7 * 7 }}</textarea><script>'


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


@pytest.mark.parametrize(("answer", "next_step"), [("no", "does not come into the plan"), ("yes-but", "asks for into")])
def test_after_a_no_and_a_but_it_is_said_what_can_be_done(answer: str, next_step: str) -> None:
    screen = at("actions")
    do(screen, "promise", does="Ring the depot.", turn="0")
    assert next_step not in screen.frame()
    do(screen, "note-answer", item="promise-1", answer=answer, words="Not like this.")
    assert next_step in screen.frame()
