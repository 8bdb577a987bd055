"""What a room says of itself: its step, its timetable, its votes, and what is on its table."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from roundtable.model.case import Cut
from roundtable.practice import leading, moves
from roundtable.practice.room import MOST_VOTES, Room, RoomStep, Votes
from roundtable.practice.table import on_cards, on_table, own_facts, table_at
from roundtable.practice.timetable import plan_session
from roundtable.practice.walk import OBSERVER, Walk
from tests.practice.rooms import at_agree, at_cards, at_facts, at_reveal, at_vote, decide

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from roundtable.model.case import Case
    from roundtable.model.fact import Fact
    from roundtable.practice.table import Table

    Sit = Callable[[str], Walk]


FIRST = "first"


def ids(facts: Iterable[Fact]) -> list[str]:
    return [fact.id for fact in facts]


def here(room: Room) -> Table:
    return table_at(room.walk, room.walk.trail)


def left(room: Room) -> list[str]:
    return [item.fact.id for item in here(room).left]


# Steps.


def test_a_room_begins_at_the_content_note_with_nobody_counted(case: Case) -> None:
    room = Room.of(case, 20)
    assert (room.step, room.people, room.minutes, room.votes) == (RoomStep.NOTE, 0, 20, ())
    assert room.case is case


def test_a_room_goes_through_its_steps_in_order(case: Case) -> None:
    planned = leading.gather(Room.of(case), 90, 10)
    chosen = decide(at_facts(case), "wait")
    rooms = [
        Room.of(case),
        planned,
        leading.meet(planned),
        at_cards(case),
        at_facts(case),
        at_vote(at_facts(case)),
        at_reveal(at_facts(case), talk=3),
        at_agree(at_facts(case), talk=3),
        chosen,
        leading.go_on(chosen),
        leading.read_from_chair(leading.go_on(chosen)),
    ]
    assert [room.step for room in rooms] == list(RoomStep)


def test_the_timetable_is_that_of_the_length(case: Case) -> None:
    assert Room.of(case, 45).timetable == plan_session(case, 45)
    assert at_facts(case, minutes=20).timetable == plan_session(case, 20)


def test_number_counts_the_decisions_that_are_played(case: Case) -> None:
    late = case.model_copy(update={"cuts": (Cut(minutes=45, decisions=("second", "third"), why="It fits."),)})
    room = at_facts(late, minutes=45)
    assert (room.walk.trail.decision, room.number) == ("second", 0)
    assert leading.go_on(decide(room, "ring")).number == 1


# Votes.


def test_votes_belong_to_their_decision(case: Case) -> None:
    room = leading.go_on(decide(at_facts(case), "talk"))
    first, second = room.walk.trails
    assert room.vote_at(first).first == (("talk", 10), ("rush", 0), ("wait", 0))
    assert room.vote == room.vote_at(second) == Votes("second")


def test_leading_option_is_the_one_that_most_are_for(case: Case) -> None:
    room = at_reveal(at_facts(case), talk=2, rush=5, wait=3)
    ahead = room.leading_option(room.vote.first)
    assert ahead is not None
    assert ahead.id == "rush"


@pytest.mark.parametrize(
    "counts", [(), (("talk", 0), ("rush", 0)), (("talk", 4), ("rush", 4)), (("talk", 1), ("rush", 4), ("wait", 4))]
)
def test_no_option_leads_when_two_are_equal_or_nobody_voted(case: Case, counts: tuple[tuple[str, int], ...]) -> None:
    assert at_facts(case).leading_option(counts) is None


def test_nobody_can_count_more_votes_than_a_room_holds_people() -> None:
    assert MOST_VOTES == 60


# All seats at once.


def test_in_a_room_every_seat_is_taken_and_no_outsider_is(case: Case) -> None:
    assert at_facts(case).walk.present == {"nurse", "worker", "peer"}


def test_alone_one_seat_is_taken_and_an_observer_takes_none(case: Case, sit: Sit) -> None:
    assert sit("nurse").present == {"nurse"}
    assert not sit(OBSERVER).present & {member.id for member in case.team}
    assert Walk(case).present == frozenset()


def test_in_a_room_only_people_who_are_not_at_the_table_can_be_contacted(case: Case) -> None:
    assert {who for who, _ in moves.asks_open(at_facts(case).walk)} == {"sister"}


def test_on_cards_is_what_the_seats_can_bring_up(case: Case, sit: Sit) -> None:
    assert ids(on_cards(at_facts(case).walk, FIRST)) == ["pulse", "nights", "letter", "tablets", "form", "tune"]
    assert ids(on_cards(sit("nurse"), FIRST)) == ["pulse", "tablets"]
    assert ids(on_cards(sit(OBSERVER), FIRST)) == []


def test_on_cards_is_nothing_that_is_private_to_the_person(case: Case, sit: Sit) -> None:
    told = [f.model_copy(update={"known_by": ("nurse",)}) if f.id == "song" else f for f in case.facts]
    overheard = case.model_copy(update={"facts": tuple(told)})
    assert "song" not in ids(on_cards(at_facts(overheard).walk, FIRST))


# The table.


def test_cards_stay_off_the_table_until_somebody_speaks(case: Case) -> None:
    room = at_facts(case)
    assert own_facts(room.walk) == ()
    assert on_table(room.walk) == {"plan"}
    assert room.heard() == {}


def test_what_was_said_is_on_the_table_and_the_rest_stayed_on_the_cards(case: Case) -> None:
    room = leading.speak(at_facts(case), "pulse")
    assert ids(here(room).on_table) == ["plan", "pulse"]
    assert left(room) == ["boat", "debt", "berth", "nights", "tablets"]
    assert room.heard() == {"pulse": 1}


def test_what_stayed_on_a_card_could_have_been_reached(case: Case) -> None:
    # Ada has the boat, the sister the debt, the cards the pulse and two confidences with a yes; the officer is out.
    table = here(at_facts(case))
    assert {item.fact.id for item in table.left if not item.reachable} == {"berth"}
    assert (table.reached, table.reachable, table.needed) == (1, 6, 7)


def test_a_room_that_asks_and_says_everything_reaches_what_could_be_reached(case: Case) -> None:
    room = leading.contact(leading.ask_person(leading.speak(at_facts(case), "pulse"), "how"), "sister", "seen")
    for fact in ("nights", "tablets"):
        room = leading.raise_confidence(room, fact, "asked")
    assert (here(room).reached, here(room).reachable) == (6, 6)
    assert ids(here(room).with_yes) == ["nights", "tablets"]


def test_saying_something_that_this_decision_does_not_need_changes_no_count(case: Case) -> None:
    room = at_facts(case)
    assert here(leading.speak(room, "tune")) == here(room)
    assert leading.speak(room, "tune").heard() == {"tune": 6}


def test_a_no_leaves_the_confidence_sealed_in_a_room_too(case: Case) -> None:
    room = leading.raise_confidence(at_facts(case), "letter", "asked")
    assert "letter" not in room.heard()
    assert (here(room).kept_private, "letter" in left(room)) == (2, False)


def test_telling_in_a_room_puts_it_among_told_without_asking(case: Case) -> None:
    room = leading.raise_confidence(at_facts(case), "nights", "told")
    assert ids(here(room).without_asking) == ["nights"]
    assert room.heard() == {"nights": 2}


def test_after_the_first_vote_the_open_facts_of_this_decision_are_heard(case: Case) -> None:
    room = at_reveal(at_facts(case), talk=3)
    assert room.heard() == {"pulse": 1}
    assert here(room) == here(at_facts(case))


def test_what_was_said_stays_on_the_table_of_later_decisions(case: Case) -> None:
    room = leading.go_on(decide(leading.speak(at_facts(case), "form"), "talk"))
    assert room.heard() == {"pulse": 1, "form": 5}
    assert ids(here(room).on_table) == ["form"]


def test_a_decision_that_is_left_out_brings_nothing_to_the_table(case: Case) -> None:
    room = leading.skip(leading.speak(at_facts(case), "form"))
    assert room.walk.trail.decision == "second"
    assert room.heard() == {}
