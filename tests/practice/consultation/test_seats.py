"""Seats and the speaking order: the least formal power first, adjustable, and passing is free."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roundtable.errors import RefusedError
from roundtable.model.consultation_format import StepKind
from roundtable.model.meeting import Seat, Task
from roundtable.practice.consultation import seats as moves
from roundtable.practice.consultation.collecting import dissent, tell_today
from roundtable.practice.consultation.pooling import tick
from roundtable.practice.consultation.recommending import edit_promise, promise, recommend
from roundtable.practice.consultation.sitting import begin, begin_blank
from tests.practice.consultation.conftest import TODAY, make_form

if TYPE_CHECKING:
    from roundtable.content.catalogue import Catalogue
    from roundtable.model.case import Case
    from roundtable.model.consultation_format import Format
    from roundtable.model.reference import Discipline
    from roundtable.practice.consultation.sitting import Sitting


def test_the_team_sits_by_profession_and_without_names(seated: Sitting) -> None:
    assert [seat.who for seat in seated.meeting.seats] == ["Nurse", "Social worker", "Peer specialist"]
    assert seated.meeting.order[0] == "peer"


def test_two_of_a_profession_get_numbers_and_an_unknown_one_its_id_in_words(form: Format, case: Case) -> None:
    doubled = case.model_copy(update={"team": (*case.team, case.team[0].model_copy(update={"id": "nurse-too"}))})
    seated = moves.seat_team(begin(form, doubled, TODAY), {})
    assert [seat.who for seat in seated.meeting.seats] == ["Nurse 1", "Social worker", "Peer specialist", "Nurse 2"]


def test_without_a_story_there_is_no_team_to_seat(form: Format) -> None:
    with pytest.raises(RefusedError, match="one by one"):
        moves.seat_team(begin_blank(form, TODAY, "Mr Stone", nobody_real=True), {})


@given(st.lists(st.integers(1, 5), max_size=12), st.integers(), st.integers())
def test_nobody_speaks_before_somebody_with_less_power(powers: list[int], seed: int, other: int) -> None:
    seats = [Seat(id=f"seat-{n}", who="x", power=power) for n, power in enumerate(powers)]
    order = moves.fair_order(seats, seed)
    ranked = [next(seat.power for seat in seats if seat.id == one) for one in order]
    assert ranked == sorted(powers)
    assert order == moves.fair_order(seats, seed)
    assert {*moves.fair_order(seats, other)} == {*order}


def test_real_teams_do_not_begin_with_a_doctor(catalogue: Catalogue, team_form: Format) -> None:
    for case_id in catalogue.consultation_ids():
        seated = moves.seat_team(begin(team_form, catalogue.case(case_id), TODAY), catalogue.disciplines)
        powers = {seat.id: seat.power for seat in seated.meeting.seats}
        assert powers[seated.meeting.order[0]] < powers[seated.meeting.order[-1]]


def test_the_order_can_be_changed_and_made_again(seated: Sitting) -> None:
    first, second, *_ = seated.meeting.order
    changed = moves.move_in_order(seated, first, 1)
    assert changed.meeting.order[:2] == (second, first)
    assert moves.reorder(changed, 0).meeting.order == seated.meeting.order
    for odd in ((first, -1), (first, 2), (seated.meeting.order[-1], 1)):
        with pytest.raises(RefusedError, match="further"):
            moves.move_in_order(seated, *odd)
    with pytest.raises(RefusedError, match="not at the table"):
        moves.move_in_order(seated, "nobody", 1)


def test_somebody_who_comes_late_speaks_before_those_with_more_power(seated: Sitting) -> None:
    late = moves.add_seat(seated, "Student", 2)
    assert late.meeting.order.index("seat-1") == 1
    assert moves.add_seat(late, "Chief physician", 5).meeting.order[-1] == "seat-2"
    sister = moves.seat_close_one(late, "sister")
    assert sister.meeting.seat("sister") == Seat(id="sister", who="Sister", power=1)
    with pytest.raises(RefusedError, match="already"):
        moves.seat_close_one(sister, "sister")
    with pytest.raises(RefusedError, match="nobody like that"):
        moves.seat_close_one(seated, "uncle")
    with pytest.raises(RefusedError, match="profession"):
        moves.add_seat(seated, " ")


def test_somebody_close_sits_by_relation_also_where_their_id_is_a_name(catalogue: Catalogue, team_form: Format) -> None:
    rosalie = moves.seat_close_one(begin(team_form, catalogue.case("saturdays"), TODAY), "rosalie")
    assert rosalie.meeting.seats[0].who == "Renee's aunt"


def test_a_seat_can_be_written_anew(seated: Sitting) -> None:
    changed = moves.edit_seat(seated, "nurse", "Charge nurse", 5)
    assert changed.meeting.seat("nurse") == Seat(id="nurse", who="Charge nurse", power=5)
    with pytest.raises(RefusedError, match="profession"):
        moves.edit_seat(seated, "nurse", "", 3)
    with pytest.raises(RefusedError, match="larger"):
        moves.edit_seat(seated, "nurse", "Nurse", 6)


def test_what_was_said_from_a_seat_stays_when_the_seat_goes(sitting: Sitting) -> None:
    said = tick(sitting, "nurse", "pulse")
    said = recommend(dissent(said, "Not yet.", seat="nurse"), "Wait a week.", "nurse")
    said = moves.pass_turn(tell_today(promise(said, "Ring her."), "nurse"), "nurse")
    said = edit_promise(said, "promise-1", owner="nurse", asks="nurse")
    gone = moves.remove_seat(said, "nurse").meeting
    assert gone.seat("nurse") is None
    assert "nurse" not in {*gone.order, *gone.passed}
    assert (gone.pooled[0].fact, gone.pooled[0].seat) == ("pulse", None)
    assert (gone.dissents[0].view, gone.dissents[0].seat) == ("Not yet.", None)
    assert gone.recommendations[0].seat is None
    assert (gone.promises[0].owner, gone.promises[0].asks, gone.tells_today) == (None, None, None)
    kept = moves.remove_seat(said, "peer").meeting
    assert (kept.promises, kept.tells_today) == (said.meeting.promises, "nurse")


def test_a_task_has_one_seat_but_there_can_be_two_interpreters(seated: Sitting) -> None:
    first = moves.give_task(seated, "nurse", "scribe")
    assert moves.give_task(first, "nurse", "scribe") is first
    second = moves.give_task(first, "peer", "scribe")
    found = moves.holder(second, Task.SCRIBE)
    assert found is not None
    assert found.id == "peer"
    assert second.meeting.seat("nurse") == seated.meeting.seat("nurse")
    two = moves.give_task(moves.give_task(seated, "nurse", "interpreter"), "peer", "interpreter")
    assert sum(Task.INTERPRETER in seat.tasks for seat in two.meeting.seats) == 2
    assert moves.holder(moves.take_task(second, "peer", "scribe"), Task.SCRIBE) is None
    with pytest.raises(RefusedError, match="no such task"):
        moves.give_task(seated, "nurse", "boss")
    with pytest.raises(RefusedError, match="not at the table"):
        moves.give_task(seated, "nobody", "scribe")


@pytest.mark.parametrize("seed", range(5))
def test_tasks_are_dealt_evenly_and_whoever_facilitates_does_not_present(seated: Sitting, seed: int) -> None:
    dealt = moves.deal_tasks(seated, seed)
    assert sorted(len(seat.tasks) for seat in dealt.meeting.seats) == [2, 2, 2]
    assert moves.holder(dealt, Task.FACILITATOR) != moves.holder(dealt, Task.PRESENTER)
    again = moves.deal_tasks(dealt, seed + 1)
    assert sum(len(seat.tasks) for seat in again.meeting.seats) == 6


def test_one_person_alone_gets_as_many_tasks_as_a_seat_can_hold(form: Format) -> None:
    blank = begin_blank(form, TODAY, "Mr Stone", nobody_real=True)
    assert len(moves.deal_tasks(moves.add_seat(blank, "Nurse"), 1).meeting.seats[0].tasks) == 4
    with pytest.raises(RefusedError, match="seats first"):
        moves.deal_tasks(blank, 1)


@pytest.mark.parametrize("people", range(2, 9))
def test_with_few_people_nobody_leads_and_writes_and_all_tasks_are_held(form: Format, people: int) -> None:
    sitting = begin_blank(form, TODAY, "Mr Stone", nobody_real=True)
    for number in range(people):
        sitting = moves.add_seat(sitting, f"Nurse {number}")
    for seed in range(5):
        dealt = moves.deal_tasks(sitting, seed)
        lead = moves.holder(dealt, Task.FACILITATOR)
        assert lead is not None
        assert not {Task.PRESENTER, Task.SCRIBE, Task.DISSENT} & {*lead.tasks}
        assert moves.without_holder(dealt) == ()
        assert moves.are_as_dealt(dealt, seed)
        counts = [len(seat.tasks) for seat in dealt.meeting.seats]
        assert max(counts) - min(counts) <= 1


def test_whoever_came_along_with_the_person_is_dealt_no_task(seated: Sitting, case: Case) -> None:
    assert case.close_ones
    came = moves.seat_close_one(seated, case.close_ones[0].id)
    for seed in range(9):
        assert moves.deal_tasks(came, seed).meeting.seat(case.close_ones[0].id).tasks == ()  # type: ignore[union-attr]


def test_tasks_that_somebody_gave_by_hand_are_not_as_dealt(seated: Sitting) -> None:
    dealt = moves.deal_tasks(seated, 1)
    given = moves.give_task(dealt, "nurse", "interpreter")
    assert not moves.are_as_dealt(given, 1)
    assert Task.FACILITATOR in moves.without_holder(seated)


def test_whoever_leads_speaks_last_and_goes_back_when_somebody_else_leads(seated: Sitting) -> None:
    led = moves.give_task(seated, "peer", "facilitator")
    assert led.meeting.order[-1] == "peer"
    assert moves.reorder(led, 3).meeting.order[-1] == "peer"
    assert moves.add_seat(led, "Chief physician", 5).meeting.order[-1] == "peer"
    other = moves.give_task(led, "nurse", "facilitator")
    assert (other.meeting.order[0], other.meeting.order[-1]) == ("peer", "nurse")
    without = seated.note(order=())
    assert moves.give_task(without, "peer", "facilitator").meeting.order == ()


def test_whom_no_list_of_professions_names_speaks_early(seated: Sitting) -> None:
    assert moves.add_seat(seated, "Student nurse").meeting.order.index("seat-1") < 2


def test_passing_costs_nothing_and_can_be_taken_back(seated: Sitting) -> None:
    passed = moves.pass_turn(moves.pass_turn(seated, "peer"), "peer")
    assert passed.meeting.passed == ("peer",)
    assert passed.meeting.order == seated.meeting.order
    assert moves.take_turn(passed, "peer") == seated
    with pytest.raises(RefusedError, match="not at the table"):
        moves.pass_turn(seated, "nobody")


def test_a_person_at_the_table_speaks_first(case: Case, disciplines: dict[str, Discipline], seated: Sitting) -> None:
    conference = moves.seat_team(
        begin(make_form(StepKind.WORDS, StepKind.ROUND, StepKind.CLOSE, present=True), case, TODAY), disciplines
    )
    assert moves.speakers(conference)[0] == "person"
    assert moves.speakers(replace(conference, at=2))[-1] == "person"
    assert moves.speakers(seated) == seated.meeting.order
    assert moves.name_seat(seated, "person") == "Ada"
    assert moves.name_seat(seated, "nurse") == "Nurse"
    assert moves.name_seat(seated, None) == ""
