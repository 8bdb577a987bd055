"""Looking back: on nothing, on one meeting, on five hundred; and never pointing at somebody."""

from __future__ import annotations

import datetime as dt
from random import Random
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roundtable.model.meeting import (
    Carried,
    Dissent,
    Meeting,
    Pooled,
    Promise,
    Recommendation,
    Seat,
)
from roundtable.practice.consultation.review import Figure, in_order, review
from roundtable.practice.consultation.voices import EVERYBODY, TOGETHER, profession, voices
from tests.practice.consultation.conftest import TODAY
from tests.practice.consultation.meetings import meetings

if TYPE_CHECKING:
    from collections.abc import Sequence


def _meeting(number: int = 1, *who: str, **fields: object) -> Meeting:
    seats = tuple(Seat(id=f"seat-{n}", who=name) for n, name in enumerate(who))
    given_fields = {"id": "small-1", "case": "small", "format": "short", "seats": seats, "number": number}
    return Meeting.model_validate({"on": TODAY + dt.timedelta(weeks=number), **given_fields, **fields})


def _counts(figure: Figure) -> dict[str, int]:
    label, value = figure.frame.columns[:2]
    return dict(zip(figure.frame[label], figure.frame[value].tolist(), strict=True))


def _figure(name: str, found: Sequence[Figure]) -> Figure:
    return next(one for one in found if one.id == name)


def test_nothing_to_look_back_on_is_no_error() -> None:
    found = review([])
    assert [one.id for one in found] == ["actions", "voices", "plans", "recommendations", "dissent", "questions"]
    for one in found:
        assert one.counted == 0
        assert one.small
        assert one.in_words.endswith("nothing to count yet.")
        assert one.title
        assert one.definition
        assert one.caution


def test_one_meeting_is_told_with_a_warning_that_it_is_few() -> None:
    found = review([_meeting(1, "Nurse", dissents=(Dissent(view="No."),))])
    told = _figure("dissent", found)
    assert _counts(told)["another view without a reason"] == 1
    assert "These are few" in told.in_words


def test_a_promise_counts_as_kept_when_it_was_done_and_never_moved() -> None:
    def carried(became: str) -> Carried:
        return Carried.model_validate({"promise": "m1-promise-1", "does": "x", "became": became})

    others = (Carried(promise="m1-promise-2", does="y", became="done"), Carried(promise="m1-promise-3", does="z"))
    found = review(
        [
            _meeting(3, carried=(carried("done"),)),
            _meeting(2, carried=(carried("moved"), *others)),
            _meeting(2, case="other", carried=(carried("dropped"),)),
        ]
    )
    assert _counts(_figure("actions", found)) == {
        "done, as promised": 1,
        "done, after it was moved": 1,
        "moved": 1,
        "dropped": 1,
        "still open": 1,
    }


def test_the_same_meeting_opened_twice_counts_once() -> None:
    assert len(in_order([_meeting(1), _meeting(2), _meeting(1, closed=True)])) == 2
    assert in_order([_meeting(2), _meeting(1)])[0].number == 1
    assert in_order([_meeting(1), _meeting(1, closed=True)])[0].closed


def test_plans_recommendations_and_questions_are_counted() -> None:
    recommendations = (
        Recommendation(id="recommendation-1", what="x", verdict="accepted", person_view="Good."),
        Recommendation(id="recommendation-2", what="y", verdict="declined", person_view="Not asked yet."),
    )
    found = review(
        [
            _meeting(1, closed=True, plan_changes=2, recommendations=recommendations, open_questions=("Who?", "When?")),
            _meeting(2, closed=True, open_questions=("How?",), escalation="The housing meeting."),
            _meeting(3, plan_changes=1, dissents=(Dissent(view="No.", reason="Cold."),)),
        ]
    )
    assert _counts(_figure("plans", found)) == {"plan changed": 1, "plan as before": 1}
    frame = _figure("recommendations", found).frame
    assert frame.iloc[0].tolist() == ["accepted", 1, 1]
    assert frame.iloc[2].tolist() == ["declined", 1, 0]
    assert _counts(_figure("questions", found)) == {"with a next step": 1, "without a next step": 2}
    assert _counts(_figure("dissent", found)) == {
        "another view with its reason": 1,
        "another view without a reason": 0,
        "none": 2,
    }


def _talking() -> Meeting:
    return _meeting(
        1,
        "Nurse",
        "nurse 2",
        "Doctor",
        pooled=(Pooled(seat="seat-0", fact="pulse"), Pooled(words="x"), Pooled(seat="seat-1", words="y")),
        recommendations=(Recommendation(id="recommendation-1", what="x", seat="seat-2"),),
        promises=(Promise(id="promise-1", does="x", owner="seat-0", asks="seat-2", answer="yes"),),
    )


def test_professions_that_few_hold_are_counted_together() -> None:
    assert voices([_talking()], {}) == [(EVERYBODY, 3, 2, 1, 1, 1)]
    assert voices([_talking()], {"Nurse": 5, "Doctor": 4}) == [(EVERYBODY, 3, 2, 1, 1, 1)]
    both = voices([_talking()], {"Nurse": 6, "doctor": 5})
    assert both == [("Doctor", 1, 0, 1, 0, 1), ("Nurse", 2, 2, 0, 1, 0)]
    five = _meeting(2, *["Doctor"] * 5, *["Peer"] * 5, "Student", "Clerk", "Cook", "Driver", "Guest")
    assert [row[0] for row in voices([five], {})] == ["Doctor", "Peer", TOGETHER]
    assert voices([], {}) == []
    assert [profession(one) for one in ("Nurse 2", " peer  specialist ", "")] == ["Nurse", "Peer specialist", ""]


@given(st.lists(meetings(), max_size=6), st.dictionaries(st.sampled_from(["Nurse", "Doctor"]), st.integers(0, 9)))
def test_nobody_can_be_told_from_the_table_of_professions(held: list[Meeting], holders: dict[str, int]) -> None:
    rows = voices(held, holders)
    for name, *_ in rows:
        if name not in {TOGETHER, EVERYBODY}:
            most = max(sum(profession(s.who) == name for s in meeting.seats) for meeting in held)
            assert max(most, holders.get(name, 0)) >= 5
    assert sum(row[1] for row in rows) == sum(len(meeting.seats) for meeting in held)


def test_five_hundred_meetings_are_no_trouble() -> None:
    chance = Random(7)  # noqa: S311
    many = [
        _meeting(
            number,
            *chance.sample(["Nurse", "Doctor", "Peer", "Therapist", "Social worker"], 4),
            case=f"case-{number % 40}",
            closed=True,
            plan_changes=chance.randrange(3),
            carried=tuple(
                Carried.model_validate(
                    {"promise": f"m1-promise-{n}", "does": "x", "became": chance.choice(["done", "moved", "dropped"])}
                )
                for n in range(3)
            ),
        )
        for number in range(1, 501)
    ]
    found = review(many, {"Nurse": 12, "Doctor": 8, "Peer": 9, "Therapist": 7, "Social worker": 6})
    assert _figure("actions", found).counted == 1500
    assert len(_figure("voices", found).frame) == 5
    assert not _figure("plans", found).small
    assert "These are few" not in _figure("plans", found).in_words


def test_the_main_point_names_what_is_counted_most_and_a_tie_as_a_tie() -> None:
    closed = [_meeting(number, closed=True, plan_changes=number % 2) for number in (1, 2, 3)]
    told = _figure("plans", review(closed))
    assert told.main_point == "Most often: “plan changed”, 2 of 3 meetings."
    assert _figure("plans", review(closed[:2])).main_point == (
        "Equally often: “plan changed” and “plan as before”, 1 of 2 meetings each."
    )
    assert _figure("plans", review([])).main_point == "Nothing to count yet."


@pytest.mark.parametrize(("count", "shown"), [(0, 0), (1, 0), (4, 0), (5, 5), (8, 8)])
def test_meetings_are_shown_in_turn_from_five_on(count: int, shown: int) -> None:
    told = _figure("dissent", review([_meeting(number) for number in range(1, count + 1)]))
    assert len(told.in_turn) == shown
    assert told.too_few_in_turn == (0 < count < 5)


def test_what_is_held_back_is_said_with_its_reason() -> None:
    five = _meeting(2, *["Doctor"] * 5, "Student", "Clerk", "Cook", "Driver", "Guest")
    assert "Not split" in _figure("voices", review([_talking()])).held_back
    assert "counted together" in _figure("voices", review([five])).held_back
    assert _figure("voices", review([_talking()], {"Nurse": 6, "Doctor": 5})).held_back == ""


def test_every_figure_has_questions_to_talk_about() -> None:
    assert all(all(question.endswith("?") for question in one.asks) and one.asks for one in review([]))


@pytest.mark.parametrize("figure", range(6))
def test_passing_is_counted_nowhere(figure: int) -> None:
    plain = _meeting(1, "Nurse", "Doctor")
    passed = plain.model_copy(update={"passed": ("seat-0",)})
    assert review([plain])[figure].frame.equals(review([passed])[figure].frame)
