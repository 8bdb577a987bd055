"""Whatever comes back from a browser becomes a room that could have been led there, or is refused."""

from __future__ import annotations

import json
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roundtable.errors import RefusedError
from roundtable.practice import leading
from roundtable.practice.restoring import restore
from roundtable.practice.room import LENGTHS, MOST_VOTES, Room, RoomStep
from roundtable.practice.room_restoring import RestoredRoom, restore_room, room_snapshot
from roundtable.practice.seating import PEOPLE, number_cards
from roundtable.practice.walk import ROOM, Place
from tests.practice.rooms import at_agree, at_cards, at_facts, at_reveal, at_vote, decide, wander, wander_at_random
from tests.practice.test_restoring import JSON, follows_the_path, known_words
from tests.practice.wandering import ways

if TYPE_CHECKING:
    from collections.abc import Callable

    from roundtable.model.case import Case
    from roundtable.practice.room import Counts
    from roundtable.practice.walk import Trail

STEPS = [step.value for step in RoomStep]


def saved(room: Room, **changes: object) -> dict[str, Any]:
    """The snapshot of a room as it comes back from a browser, with some of it changed."""
    return {**json.loads(json.dumps(room_snapshot(room))), **changes}


def nearly_snapshots(case: Case) -> st.SearchStrategy[dict[str, Any]]:
    """Data with the keys of a snapshot of a room with this case, and nearly anything under them."""
    word = known_words(case)
    decision = st.sampled_from([d.id for d in case.decisions]) | JSON
    counts = st.lists(st.tuples(word, st.integers(-2, 62) | JSON).map(list) | JSON, max_size=4) | JSON
    asks = [[p.who, ask.id] for d in case.decisions for p in d.colleagues for ask in p.asks]
    trail = st.fixed_dictionaries(
        {"decision": decision},
        optional={
            "asked": st.lists(word, max_size=3) | JSON,
            "contacted": st.lists(st.sampled_from(asks) | JSON, max_size=3) | JSON,
            "raised": st.lists(st.lists(word, min_size=2, max_size=2) | JSON, max_size=2) | JSON,
            "spoken": st.lists(st.sampled_from(sorted(number_cards(case))) | word, max_size=3) | JSON,
            "ready": JSON | st.just(value=True),
            "chosen": word,
            "mended": JSON | st.booleans(),
            "skipped": JSON | st.booleans(),
        },
    )
    vote = st.fixed_dictionaries({"decision": decision}, optional={"first": counts, "second": counts})
    return st.fixed_dictionaries(
        {"version": st.just(1), "case": st.just(case.id)},
        optional={
            "step": st.sampled_from(STEPS) | JSON,
            "minutes": st.sampled_from(LENGTHS) | JSON,
            "people": st.integers(0, 70) | JSON,
            "trails": st.lists(trail | JSON, max_size=4) | JSON,
            "votes": st.lists(vote | JSON, max_size=4) | JSON,
        },
    )


def could_be_led(room: Room) -> None:
    """Assert what is true of every room that can be reached, in the words of the case alone."""
    walk = room.walk
    assert room.minutes in LENGTHS
    assert room.people in PEOPLE or (room.people == 0 and room.step is RoomStep.NOTE)
    assert walk.seat == (ROOM if walk.trails else None)
    assert walk.place in {Place.NOTE, Place.MEET, Place.SEAT, Place.DECISION, Place.DEBRIEF, Place.CHAIR}
    assert bool(walk.trails) == (walk.place in {Place.DECISION, Place.DEBRIEF, Place.CHAIR})
    assert walk.commitment == ""
    for number, trail in enumerate(walk.trails):
        follows_the_path(walk, number)
        did_only_what_is_there(room, trail)
    plays_only_its_timetable(room)
    voted_in_order(room)


def did_only_what_is_there(room: Room, trail: Trail) -> None:
    decision = room.walk.decision_of(trail)
    seats = {member.id for member in room.case.team if member.seat}
    asks = {(p.who, ask.id) for p in decision.colleagues if p.who not in seats for ask in p.asks}
    confidences = {fact.id for fact in room.case.facts if fact.consent is not None}
    raised = [fact for met in room.walk.trails for fact, _ in met.raised]
    spoken = [fact for met in room.walk.trails for fact in met.spoken]
    assert set(trail.asked) <= {question.id for question in decision.questions}
    assert set(trail.contacted) <= asks
    assert len(trail.contacted) == len(set(trail.contacted)) <= decision.contacts
    assert set(raised) <= confidences
    assert set(spoken) <= set(number_cards(room.case)) - confidences
    assert len([*raised, *spoken]) == len({*raised, *spoken})
    chosen = decision.option(trail.chosen)
    assert not trail.mended or (chosen is not None and chosen.repair is not None)
    assert not (trail.skipped and (trail.asked or trail.contacted or trail.raised or trail.spoken or trail.ready))


def plays_only_its_timetable(room: Room) -> None:
    played = room.timetable.decisions
    assert all(trail.skipped or trail.decision in played for trail in room.walk.trails)
    if room.walk.place is Place.DECISION:
        assert not room.walk.trail.skipped
        assert room.number in range(len(played))


def voted_in_order(room: Room) -> None:
    trails = {trail.decision: trail for trail in room.walk.trails}
    assert len({vote.decision for vote in room.votes}) == len(room.votes)
    assert {vote.decision for vote in room.votes} <= set(trails)
    for trail in room.walk.trails:
        vote = room.vote_at(trail)
        assert bool(vote.first) == (trail.first is not None)
        assert trail.confidence is None
        assert trail.first is None or dict(vote.first)[trail.first] == max(count for _, count in vote.first)
        assert vote.first or not vote.second
        assert vote.second or trail.chosen is None
        assert all(counted_right(counts) for counts in (vote.first, vote.second) if counts)


def counted_right(counts: Counts) -> bool:
    total = sum(count for _, count in counts)
    return 0 < total <= MOST_VOTES and all(type(count) is int and count >= 0 for _, count in counts)


@given(data=JSON)
def test_restore_room_refuses_or_understands_any_json(case: Case, data: object) -> None:
    with suppress(RefusedError):
        could_be_led(restore_room(case, data).room)


@given(data=st.data())
def test_restore_room_makes_only_rooms_that_could_be_led(case: Case, data: st.DataObject) -> None:
    restored = restore_room(case, data.draw(nearly_snapshots(case)))
    could_be_led(restored.room)
    assert restore_room(case, saved(restored.room)) == RestoredRoom(restored.room, whole=True)


@given(numbers=ways, damage=st.data())
def test_restore_room_survives_a_snapshot_with_one_damaged_part(
    case: Case, numbers: list[int], damage: st.DataObject
) -> None:
    whole = saved(wander(case, numbers)[-1])
    part = damage.draw(st.sampled_from([whole, *whole["trails"], *whole["votes"]]))
    part[damage.draw(st.sampled_from(sorted(part)))] = damage.draw(known_words(case) | st.integers(-1, 70))
    with suppress(RefusedError):
        could_be_led(restore_room(case, whole).room)


@given(numbers=ways)
def test_restore_room_gives_back_the_room_at_every_step_of_the_small_case(case: Case, numbers: list[int]) -> None:
    for room in wander(case, numbers):
        could_be_led(room)
        assert restore_room(case, saved(room)) == RestoredRoom(room, whole=True)


@given(numbers=ways)
def test_restore_room_gives_back_the_room_at_every_step_of_a_real_case(real_case: Case, numbers: list[int]) -> None:
    for room in wander(real_case, numbers):
        could_be_led(room)
        assert restore_room(real_case, saved(room)) == RestoredRoom(room, whole=True)


@pytest.mark.parametrize("seed", range(8))
def test_restore_room_gives_back_the_room_at_every_step_of_a_long_way(real_case: Case, seed: int) -> None:
    for room in wander_at_random(real_case, seed):
        could_be_led(room)
        assert restore_room(real_case, saved(room)) == RestoredRoom(room, whole=True)


def test_wandering_gets_to_every_step_of_a_room(case: Case) -> None:
    rooms = [room for seed in range(20) for room in wander_at_random(case, seed)]
    trails = [trail for room in rooms for trail in room.walk.trails]
    assert {room.step for room in rooms} == set(RoomStep)
    assert any(trail.spoken and trail.asked and trail.contacted and trail.raised for trail in trails)
    assert any(trail.mended for trail in trails)
    assert any(len(room.walk.chosen) == len(case.decisions) for room in rooms)
    assert any(sum(count for _, count in vote.first) > room.people for room in rooms for vote in room.votes)


# By hand.


@pytest.mark.parametrize("data", [None, [], "small", {}, {"case": "another", "version": 1}, {"case": ["small"]}])
def test_restore_room_refuses_what_is_no_snapshot_of_this_case(case: Case, data: object) -> None:
    with pytest.raises(RefusedError, match="not a saved place of this case"):
        restore_room(case, data)


@pytest.mark.parametrize("version", [0, 2, "1", None, [1]])
def test_restore_room_refuses_another_version_and_says_so(case: Case, version: object) -> None:
    with pytest.raises(RefusedError, match="another version"):
        restore_room(case, saved(Room.of(case), version=version))


def test_a_snapshot_holds_numbers_and_choices_and_no_words(case: Case) -> None:
    assert saved(at_facts(case, 45, 12)) == {
        "version": 1,
        "case": "small",
        "step": "facts",
        "minutes": 45,
        "people": 12,
        "trails": [restored_trail("first")],
        "votes": [],
    }


def restored_trail(decision: str) -> dict[str, Any]:
    nothing = {"asked": [], "contacted": [], "raised": [], "spoken": [], "first": None, "confidence": None}
    return {"decision": decision, **nothing, "chosen": None, "ready": False, "mended": False, "skipped": False}


def test_restore_room_keeps_the_length_when_the_plan_is_changed(case: Case) -> None:
    room = leading.change_plan(leading.gather(Room.of(case), 90, 8))
    assert restore_room(case, saved(room)) == RestoredRoom(room, whole=True)


def test_restore_room_keeps_the_votes_of_people_who_have_left(case: Case) -> None:
    room = leading.count_people(at_reveal(at_facts(case), talk=10), 3)
    assert restore_room(case, saved(room)) == RestoredRoom(room, whole=True)


def test_restore_room_stops_at_the_right_number_of_people(case: Case) -> None:
    room = leading.count_people(decide(at_facts(case), "talk"), 3)
    data = saved(room)
    data["trails"][0]["chosen"] = "dance"
    assert restore_room(case, data) == RestoredRoom(leading.reconsider(room), whole=False)


def test_restore_room_repeats_what_was_asked_because_somebody_spoke(case: Case) -> None:
    room = leading.go_on(decide(at_facts(case), "talk"))
    room = leading.contact(leading.ask_person(leading.speak(room, "form"), "which"), "officer", "enough")
    assert restore_room(case, saved(room)) == RestoredRoom(room, whole=True)


def test_restore_room_mixes_in_a_contact_that_was_closed_by_what_was_said(case: Case) -> None:
    room = leading.go_on(decide(at_facts(case), "talk"))
    room = leading.ask_person(leading.speak(leading.contact(room, "officer", "guess"), "form"), "which")
    assert restore_room(case, saved(room)) == RestoredRoom(room, whole=True)


def test_restore_room_leaves_out_what_its_timetable_leaves_out(case: Case) -> None:
    room = at_facts(case, minutes=20)
    for lead in (leading.skip, lambda room: leading.go_on(decide(room, "talk"))):
        done = lead(room)
        assert done.step is RoomStep.DEBRIEF
        assert [trail.skipped for trail in done.walk.trails][1:] == [True, True]
        assert restore_room(case, saved(done)) == RestoredRoom(done, whole=True)


@pytest.mark.parametrize(
    "lead",
    [
        lambda room: room,
        at_vote,
        lambda room: at_reveal(room, talk=3),
        lambda room: at_agree(room, talk=3),
        lambda room: decide(room, "rush"),
        lambda room: leading.mend(decide(room, "rush")),
        lambda room: leading.skip(leading.skip(room)),
    ],
)
def test_restore_room_finds_the_debrief_and_the_chair_from_any_step(case: Case, lead: Callable[[Room], Room]) -> None:
    debrief = leading.go_to_debrief(lead(at_facts(case)))
    for room in (debrief, leading.read_from_chair(debrief)):
        assert restore_room(case, saved(room)) == RestoredRoom(room, whole=True)


@pytest.mark.parametrize("step", ["nowhere", None, 7, ["debrief"], {"step": "chair"}, "cards", "vote"])
def test_restore_room_does_not_call_it_whole_when_it_leads_to_another_step(case: Case, step: object) -> None:
    assert not restore_room(case, saved(at_facts(case), step=step)).whole


@pytest.mark.parametrize("people", [None, 1, 61, "8", True, 8.0, [8]])
def test_restore_room_asks_again_how_many_people_there_are(case: Case, people: object) -> None:
    assert restore_room(case, saved(at_facts(case), people=people)) == RestoredRoom(Room.of(case), whole=False)


@pytest.mark.parametrize("minutes", [None, 75, "45", True])
@pytest.mark.parametrize("room", [Room.of, at_facts])
def test_restore_room_asks_again_how_long_it_is(case: Case, room: Callable[[Case], Room], minutes: object) -> None:
    assert restore_room(case, saved(room(case), minutes=minutes)) == RestoredRoom(Room.of(case), whole=False)


@pytest.mark.parametrize(
    "counts",
    [
        None,
        7,
        [],
        ["talk"],
        [["talk"]],
        [["talk", 0]],
        [["talk", -1]],
        [["talk", 61]],
        [["talk", True]],
        [["talk", "3"]],
        [["talk", 31], ["wait", 30]],
        [["dance", 3]],
        [[7, 3]],
    ],
)
def test_restore_room_stops_at_the_vote_when_its_counts_cannot_be(case: Case, counts: object) -> None:
    data = saved(at_reveal(at_facts(case), talk=3))
    data["votes"][0]["first"] = counts
    assert restore_room(case, data) == RestoredRoom(at_vote(at_facts(case)), whole=False)


@pytest.mark.parametrize("votes", [None, 7, [], ["first"], [{}], [{"decision": ["first"]}]])
def test_restore_room_stops_at_the_vote_when_there_is_none(case: Case, votes: object) -> None:
    data = saved(decide(at_facts(case), "talk"), votes=votes)
    assert restore_room(case, data) == RestoredRoom(at_vote(at_facts(case)), whole=False)


def test_restore_room_stops_at_the_votes_when_what_was_agreed_is_gone(case: Case) -> None:
    first = case.decisions[0]
    options = tuple(option for option in first.options if option.id != "wait")
    shorter = case.model_copy(
        update={"decisions": (first.model_copy(update={"options": options}), *case.decisions[1:])}
    )
    room = leading.agree(at_agree(at_facts(case), talk=10), "wait")
    assert restore_room(shorter, saved(room)) == RestoredRoom(at_agree(at_facts(shorter), talk=10), whole=False)


def test_restore_room_stops_at_the_facts_when_something_that_was_said_is_gone(case: Case) -> None:
    data = saved(at_vote(leading.speak(leading.speak(at_facts(case), "pulse"), "tune")))
    data["trails"][0]["spoken"] = ["pulse", "gone"]
    assert restore_room(case, data) == RestoredRoom(leading.speak(at_facts(case), "pulse"), whole=False)


@pytest.mark.parametrize("trail", [None, "first", ["first"], {}, {"decision": "third"}])
def test_restore_room_stops_before_a_trail_that_cannot_be(case: Case, trail: object) -> None:
    data = saved(at_facts(case), trails=[trail])
    assert restore_room(case, data) == RestoredRoom(at_facts(case), whole=False)


@pytest.mark.parametrize("nearly", [1, "yes", None, [True]])
@pytest.mark.parametrize(
    ("key", "restored"),
    [
        ("ready", at_facts),
        ("mended", lambda case: decide(at_facts(case), "rush")),
        ("skipped", lambda case: leading.mend(decide(at_facts(case), "rush"))),
    ],
)
def test_restore_room_takes_only_true_for_true(
    case: Case, key: str, restored: Callable[[Case], Room], nearly: object
) -> None:
    data = saved(leading.mend(decide(at_facts(case), "rush")))
    data["trails"][0][key] = nearly
    assert restore_room(case, data).room == restored(case)


@pytest.mark.parametrize("trails", [None, 7, {}, []])
def test_restore_room_stops_at_the_cards_without_trails(case: Case, trails: object) -> None:
    assert restore_room(case, saved(at_facts(case), trails=trails)) == RestoredRoom(at_cards(case), whole=False)


def test_restore_room_is_quick_with_more_than_any_case_holds(case: Case) -> None:
    data = saved(at_facts(case))
    data["trails"][0].update(
        asked=["how", "sing"] * 5000,
        contacted=[["sister", "seen"]] * 5000,
        raised=[["a", "b"]] * 5000,
        spoken=["tune", "pulse"] * 5000,
    )
    data["trails"] *= 5000
    data["votes"] = [{"decision": "first", "first": [["talk", 1]] * 5000}] * 5000
    assert not restore_room(case, data).whole


def test_a_walk_alone_is_never_restored_into_a_room(case: Case) -> None:
    walk = {"version": 1, "case": "small", "place": "decision", "seat": ROOM, "trails": [{"decision": "first"}]}
    restored = restore(case, walk)
    assert (restored.walk.place, restored.walk.seat, restored.whole) == (Place.SEAT, None, False)


def test_a_walk_alone_forgets_what_nobody_can_have_said_from_a_card(case: Case) -> None:
    trail = {"decision": "first", "spoken": ["pulse", "tune"]}
    walk = {"version": 1, "case": "small", "place": "decision", "seat": "nurse", "trails": [trail]}
    assert restore(case, walk).walk.trail.spoken == ()
