"""Every way to lead a room: where it is possible, what it changes, and what it refuses."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from roundtable.errors import RefusedError
from roundtable.model.case import Cut
from roundtable.model.condition import Condition
from roundtable.practice import leading
from roundtable.practice.room import LENGTHS, Room, RoomStep, Votes
from roundtable.practice.walk import ROOM, Place, Stage, Trail
from tests.practice.rooms import at_agree, at_cards, at_facts, at_reveal, at_vote, decide

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from roundtable.model.case import Case

    Lead = Callable[[Room], Room]

MOVES: dict[str, tuple[Lead, set[RoomStep]]] = {
    "gather": (lambda room: leading.gather(room, 45, 8), {RoomStep.NOTE, RoomStep.SEATING}),
    "change_plan": (leading.change_plan, {RoomStep.SEATING}),
    "meet": (leading.meet, {RoomStep.SEATING}),
    "hand_out": (leading.hand_out, {RoomStep.MEET}),
    "open_case": (leading.open_case, {RoomStep.CARDS}),
    "ask_person": (lambda room: leading.ask_person(room, "how"), {RoomStep.FACTS}),
    "contact": (lambda room: leading.contact(room, "sister", "seen"), {RoomStep.FACTS}),
    "speak": (lambda room: leading.speak(room, "pulse"), {RoomStep.FACTS}),
    "take_back": (lambda room: leading.take_back(room, "tune"), {RoomStep.FACTS}),
    "raise_confidence": (lambda room: leading.raise_confidence(room, "nights", "asked"), {RoomStep.FACTS}),
    "take_back_confidence": (
        lambda room: leading.take_back_confidence(
            leading.raise_confidence(leading.raise_confidence(room, "tablets", "asked"), "nights", "told"), "nights"
        ),
        {RoomStep.FACTS},
    ),
    "call_vote": (leading.call_vote, {RoomStep.FACTS}),
    "talk_more": (leading.talk_more, {RoomStep.VOTE}),
    "count_people": (lambda room: leading.count_people(room, 12), {*RoomStep} - {RoomStep.NOTE}),
    "vote_first": (lambda room: leading.vote_first(room, {"talk": 1}), {RoomStep.VOTE}),
    "vote_again": (lambda room: leading.vote_again(room, {"talk": 1}), {RoomStep.REVEAL}),
    "count_again": (leading.count_again, {RoomStep.AGREE}),
    "agree": (lambda room: leading.agree(room, "talk"), {RoomStep.AGREE}),
    "mend": (leading.mend, {RoomStep.OUTCOME}),
    "reconsider": (leading.reconsider, {RoomStep.OUTCOME}),
    "skip": (leading.skip, {RoomStep.FACTS, RoomStep.VOTE, RoomStep.REVEAL, RoomStep.AGREE}),
    "go_on": (leading.go_on, {RoomStep.OUTCOME}),
    "go_to_debrief": (
        leading.go_to_debrief,
        {RoomStep.FACTS, RoomStep.VOTE, RoomStep.REVEAL, RoomStep.AGREE, RoomStep.OUTCOME, RoomStep.CHAIR},
    ),
    "read_from_chair": (leading.read_from_chair, {RoomStep.DEBRIEF}),
    "start_over": (leading.start_over, {RoomStep.DEBRIEF, RoomStep.CHAIR}),
}
"""Every move, and the steps at which it is possible."""


def at(case: Case, step: RoomStep) -> Room:
    """A room at a step. Where something was asked, said or chosen, it is at the first decision of the small case."""
    facts = leading.speak(at_facts(case), "tune")
    chosen = decide(facts, "rush")
    debrief = leading.go_to_debrief(chosen)
    seating = leading.gather(Room.of(case), 90, 10)
    rooms = (
        Room.of(case),
        seating,
        leading.meet(seating),
        at_cards(case),
        facts,
        at_vote(facts),
        at_reveal(facts, rush=10),
        at_agree(facts, rush=10),
        chosen,
        debrief,
        leading.read_from_chair(debrief),
    )
    return dict(zip(RoomStep, rooms, strict=True))[step]


def with_cut(case: Case, *decisions: str) -> Case:
    return case.model_copy(update={"cuts": (Cut(minutes=45, decisions=decisions, why="It fits."),)})


def paths(case: Case, *options: str) -> Iterator[str]:
    """Decisions and steps that a room meets that takes these options."""
    room = at_facts(case, minutes=45)
    for option in options:
        yield room.walk.trail.decision
        room = leading.go_on(decide(room, option))
    yield room.step


def test_there_is_a_row_for_every_move() -> None:
    public = {name for name, value in vars(leading).items() if callable(value) and not name.startswith("_")}
    assert {name for name in public if getattr(vars(leading)[name], "__module__", "") == leading.__name__} == set(MOVES)


@pytest.mark.parametrize("name", MOVES)
@pytest.mark.parametrize("step", RoomStep)
def test_a_move_is_possible_at_its_own_steps_and_refused_at_all_others(case: Case, name: str, step: RoomStep) -> None:
    move, steps = MOVES[name]
    room = at(case, step)
    assert room.step is step
    if step in steps:
        assert move(room) != room
    else:
        with pytest.raises(RefusedError, match=r"moved on from this step|decision is still open"):
            move(room)
    assert room == at(case, step)


# Before the first decision.


@pytest.mark.parametrize("minutes", LENGTHS)
@pytest.mark.parametrize("people", [2, 60])
def test_gather_keeps_length_and_number_of_people(case: Case, minutes: int, people: int) -> None:
    room = leading.gather(Room.of(case), minutes, people)
    assert (room.step, room.minutes, room.people) == (RoomStep.SEATING, minutes, people)


@pytest.mark.parametrize("minutes", [0, 75, 46, -20])
def test_gather_refuses_another_length(case: Case, minutes: int) -> None:
    with pytest.raises(RefusedError, match="Choose how long the session is"):
        leading.gather(Room.of(case), minutes, 8)


@pytest.mark.parametrize("people", [-1, 0, 1, 61, 1000])
def test_gather_refuses_a_room_too_small_or_too_big(case: Case, people: int) -> None:
    with pytest.raises(RefusedError, match="from 2 to 60, so that the cards can be dealt"):
        leading.gather(Room.of(case), 45, people)


def test_gather_can_be_said_anew_at_the_seating(case: Case) -> None:
    room = leading.gather(leading.gather(Room.of(case), 45, 8), 20, 30)
    assert (room.step, room.minutes, room.people) == (RoomStep.SEATING, 20, 30)


def test_change_plan_goes_back_to_the_note_and_keeps_the_length(case: Case) -> None:
    assert leading.change_plan(leading.gather(Room.of(case), 90, 10)) == Room.of(case, 90)


def test_open_case_takes_all_seats_at_the_first_decision_that_is_played(case: Case) -> None:
    walk = at_facts(case).walk
    assert (walk.seat, walk.place, walk.trails) == (ROOM, Place.DECISION, (Trail("first"),))


def test_open_case_reads_what_the_timetable_leaves_out_as_skipped(case: Case) -> None:
    walk = at_facts(with_cut(case, "third"), minutes=45).walk
    assert walk.trails == (Trail("first", skipped=True), Trail("second", skipped=True), Trail("third"))


# The round of facts.


def test_asking_is_noted_as_in_a_walk(case: Case) -> None:
    room = leading.ask_person(leading.contact(at_facts(case), "sister", "fine"), "how")
    assert (room.walk.trail.asked, room.walk.trail.contacted) == (("how",), (("sister", "fine"),))


def test_asking_refuses_what_was_asked_and_what_is_not_there(case: Case) -> None:
    room = leading.contact(leading.ask_person(at_facts(case), "how"), "sister", "fine")
    with pytest.raises(RefusedError, match="You have asked Ada this"):
        leading.ask_person(room, "how")
    with pytest.raises(RefusedError, match="does not come up here"):
        leading.ask_person(room, "pills")
    with pytest.raises(RefusedError, match="You have asked this"):
        leading.contact(room, "sister", "fine")
    with pytest.raises(RefusedError, match="not possible here"):
        leading.contact(room, "nobody", "fine")


@pytest.mark.parametrize(("who", "ask"), [("nurse", "body"), ("peer", "may")])
def test_contact_refuses_whoever_sits_at_the_table(case: Case, who: str, ask: str) -> None:
    with pytest.raises(RefusedError, match="not possible here"):
        leading.contact(at_facts(case), who, ask)


def test_contact_refuses_once_the_contacts_are_spent(case: Case) -> None:
    first = case.decisions[0].model_copy(update={"contacts": 1})
    short = case.model_copy(update={"decisions": (first, *case.decisions[1:])})
    with pytest.raises(RefusedError, match="used the contacts"):
        leading.contact(leading.contact(at_facts(short), "sister", "seen"), "sister", "fine")


def test_speak_notes_what_was_said_in_its_order(case: Case) -> None:
    assert leading.speak(leading.speak(at_facts(case), "tune"), "pulse").walk.trail.spoken == ("tune", "pulse")


@pytest.mark.parametrize("fact", ["plan", "boat", "debt", "berth", "song", "nothing", ""])
def test_speak_refuses_what_is_on_no_card(case: Case, fact: str) -> None:
    with pytest.raises(RefusedError, match="No card has this number"):
        leading.speak(at_facts(case), fact)


@pytest.mark.parametrize("fact", ["nights", "letter", "tablets"])
def test_speak_refuses_what_was_told_in_confidence(case: Case, fact: str) -> None:
    with pytest.raises(RefusedError, match="Say whether the person was asked first"):
        leading.speak(at_facts(case), fact)


def test_speak_refuses_what_is_on_the_table_even_from_an_earlier_decision(case: Case) -> None:
    said = leading.speak(at_facts(case), "form")
    with pytest.raises(RefusedError, match="on the table already"):
        leading.speak(said, "form")
    with pytest.raises(RefusedError, match="on the table already"):
        leading.speak(leading.go_on(decide(said, "talk")), "form")
    with pytest.raises(RefusedError, match="on the table already"):
        leading.speak(leading.go_on(decide(at_facts(case), "talk")), "pulse")  # shown when the views were merged


def test_take_back_forgets_what_was_ticked_by_mistake(case: Case) -> None:
    room = leading.speak(leading.speak(at_facts(case), "tune"), "pulse")
    assert leading.take_back(room, "tune").walk.trail.spoken == ("pulse",)
    assert leading.speak(leading.take_back(room, "tune"), "tune").walk.trail.spoken == ("pulse", "tune")


def test_take_back_refuses_what_was_not_ticked_at_this_decision(case: Case) -> None:
    with pytest.raises(RefusedError, match="not ticked here"):
        leading.take_back(at_facts(case), "tune")
    later = leading.go_on(decide(leading.speak(at_facts(case), "tune"), "talk"))
    with pytest.raises(RefusedError, match="not ticked here"):
        leading.take_back(later, "tune")


def test_take_back_refuses_what_a_question_was_asked_about(case: Case) -> None:
    at_second = leading.go_on(decide(at_facts(case), "talk"))
    asked = leading.ask_person(leading.speak(at_second, "form"), "which")
    with pytest.raises(RefusedError, match="Something was asked because this was said"):
        leading.take_back(asked, "form")


def test_take_back_refuses_what_somebody_was_contacted_about(case: Case) -> None:
    on_a_card = [f.model_copy(update={"known_by": ("nurse",)}) if f.id == "page" else f for f in case.facts]
    at_second = leading.go_on(decide(at_facts(case.model_copy(update={"facts": tuple(on_a_card)})), "talk"))
    asked = leading.contact(leading.speak(leading.speak(at_second, "tune"), "page"), "officer", "enough")
    with pytest.raises(RefusedError, match="Something was asked because this was said"):
        leading.take_back(asked, "page")
    assert leading.take_back(asked, "tune").walk.trail.spoken == ("page",)


def test_take_back_allows_what_closed_a_contact_that_was_made_before(case: Case) -> None:
    at_second = leading.go_on(decide(at_facts(case), "talk"))
    said = leading.speak(leading.contact(at_second, "officer", "guess"), "form")
    assert leading.take_back(said, "form") == leading.contact(at_second, "officer", "guess")


@pytest.mark.parametrize("how", ["asked", "told"])
def test_raise_confidence_is_possible_once_for_any_seat(case: Case, how: str) -> None:
    room = leading.raise_confidence(leading.raise_confidence(at_facts(case), "nights", how), "tablets", how)
    assert room.walk.trail.raised == (("nights", how), ("tablets", how))
    with pytest.raises(RefusedError, match="brought this up already"):
        leading.raise_confidence(room, "nights", "told")
    with pytest.raises(RefusedError, match="brought this up already"):
        leading.raise_confidence(leading.go_on(decide(room, "talk")), "tablets", "asked")


@pytest.mark.parametrize(("fact", "how"), [("pulse", "asked"), ("song", "told"), ("nothing", "told"), ("nights", "")])
def test_raise_confidence_refuses_what_is_none(case: Case, fact: str, how: str) -> None:
    with pytest.raises(RefusedError, match="not something you can bring up"):
        leading.raise_confidence(at_facts(case), fact, how)


def test_take_back_confidence_forgets_what_was_pressed_by_mistake(case: Case) -> None:
    room = leading.raise_confidence(at_facts(case), "nights", "told")
    assert leading.take_back_confidence(room, "nights") == at_facts(case)


def test_take_back_confidence_refuses_what_was_not_brought_up_here(case: Case) -> None:
    with pytest.raises(RefusedError, match="not brought up here"):
        leading.take_back_confidence(at_facts(case), "nights")
    later = leading.go_on(decide(leading.raise_confidence(at_facts(case), "nights", "told"), "talk"))
    with pytest.raises(RefusedError, match="not brought up here"):
        leading.take_back_confidence(later, "nights")


def test_take_back_confidence_refuses_what_a_question_was_asked_about(case: Case) -> None:
    first = case.decisions[0]
    because = [q.model_copy(update={"when": Condition(facts=("nights",))}) for q in first.questions]
    changed = first.model_copy(update={"questions": tuple(because)})
    case = case.model_copy(update={"decisions": (changed, *case.decisions[1:])})
    room = leading.raise_confidence(at_facts(case), "nights", "asked")
    with pytest.raises(RefusedError, match="Something was asked because this was said"):
        leading.take_back_confidence(leading.ask_person(room, first.questions[0].id), "nights")


def test_call_vote_and_talk_more_go_to_and_fro(case: Case) -> None:
    room = leading.speak(at_facts(case), "tune")
    assert leading.talk_more(leading.call_vote(room)) == room


# Counting.


def test_count_people_lets_people_come_and_go(case: Case) -> None:
    room = at_vote(at_facts(case, people=10))
    assert leading.count_people(room, 60).people == 60
    assert leading.vote_first(leading.count_people(room, 12), {"talk": 12}).vote.first[0] == ("talk", 12)


@pytest.mark.parametrize("people", [0, 1, 61])
def test_count_people_refuses_a_room_too_small_or_too_big(case: Case, people: int) -> None:
    with pytest.raises(RefusedError, match="from 2 to 60"):
        leading.count_people(at_facts(case), people)


def test_count_people_keeps_the_votes_of_those_who_have_left(case: Case) -> None:
    room = leading.count_people(at_reveal(at_facts(case), talk=10), 4)
    assert room.vote.first[0] == ("talk", 10)
    with pytest.raises(RefusedError, match="These are 10 votes, and there are 4 people"):
        leading.vote_again(room, {"talk": 10})


def test_vote_first_counts_every_option_and_shows_what_stayed_on_the_cards(case: Case) -> None:
    room = leading.vote_first(at_vote(at_facts(case)), {"rush": 7, "wait": 2})
    assert room.vote == Votes("first", first=(("talk", 0), ("rush", 7), ("wait", 2)))
    assert (room.step, room.walk.trail.first, room.walk.trail.stage) == (RoomStep.REVEAL, "rush", Stage.TABLE)


def test_some_may_pass_in_a_vote(case: Case) -> None:
    assert at_reveal(at_facts(case, people=60), talk=1).step is RoomStep.REVEAL


VOTES: dict[str, tuple[Lead, Callable[[Room, dict[str, int]], Room]]] = {
    "first": (at_vote, leading.vote_first),
    "second": (lambda room: at_reveal(room, talk=1), leading.vote_again),
}


@pytest.mark.parametrize("which", VOTES)
@pytest.mark.parametrize(
    ("counts", "sentence"),
    [
        ({}, "Type in how many are for each. If everybody passes, leave this decision out."),
        ({"talk": 0, "rush": 0, "wait": 0}, "Type in how many are for each"),
        ({"talk": -1, "rush": 3}, "A count is a number from 0 to 60."),
        ({"talk": 61}, "A count is a number from 0 to 60."),
        ({"talk": 6, "rush": 5}, "These are 11 votes, and there are 10 people. Please count again."),
        ({"talk": 6, "dance": 1}, "something that cannot be chosen here"),
        ({"ring": 3}, "something that cannot be chosen here"),
    ],
)
def test_a_vote_refuses_counts_that_cannot_be(case: Case, which: str, counts: dict[str, int], sentence: str) -> None:
    lead, vote = VOTES[which]
    with pytest.raises(RefusedError, match=sentence):
        vote(lead(at_facts(case, people=10)), counts)


@pytest.mark.parametrize("which", VOTES)
def test_a_vote_may_have_as_many_votes_as_people(case: Case, which: str) -> None:
    lead, vote = VOTES[which]
    counts = {"talk": 4, "rush": 3, "wait": 3, "dance": 0}
    assert dict(getattr(vote(lead(at_facts(case, people=10)), counts).vote, which)) == {"talk": 4, "rush": 3, "wait": 3}


def test_a_second_vote_is_on_what_can_be_chosen_once_the_cards_were_seen(case: Case) -> None:
    at_second = leading.go_on(decide(at_facts(case), "talk"))
    room = at_reveal(at_second, ring=4, guess_it=6)
    assert [option for option, _ in room.vote.first] == ["ring", "guess-it"]
    with pytest.raises(RefusedError, match="cannot be chosen here"):
        leading.vote_again(room, {"guess-it": 6})
    assert leading.vote_again(room, {"stamp-it": 10}).vote.second == (("ring", 0), ("stamp-it", 10))


def test_count_again_forgets_the_second_vote_only(case: Case) -> None:
    room = at_agree(at_facts(case), talk=3)
    assert leading.count_again(room) == at_reveal(at_facts(case), talk=3)


# Deciding.


def test_agree_may_differ_from_both_votes(case: Case) -> None:
    room = leading.agree(at_agree(at_facts(case), wait=10), "talk")
    assert (room.step, room.walk.trail.first, room.walk.trail.chosen) == (RoomStep.OUTCOME, "wait", "talk")


@pytest.mark.parametrize("option", ["ring", "dance", ""])
def test_agree_refuses_what_is_not_offered(case: Case, option: str) -> None:
    with pytest.raises(RefusedError, match="Choose one of the options"):
        leading.agree(at_agree(at_facts(case), wait=10), option)


def test_mend_is_possible_once_after_a_choice_that_harmed(case: Case) -> None:
    mended = leading.mend(decide(at_facts(case), "rush"))
    assert mended.walk.trail.mended
    with pytest.raises(RefusedError, match="mended this already"):
        leading.mend(mended)
    with pytest.raises(RefusedError, match="nothing to mend"):
        leading.mend(decide(at_facts(case), "talk"))


def test_reconsider_goes_back_to_the_two_votes(case: Case) -> None:
    assert leading.reconsider(leading.mend(decide(at_facts(case), "rush"))) == at_agree(at_facts(case), rush=10)


# The way through.


@pytest.mark.parametrize("lead", [lambda room: room, at_vote, lambda room: at_agree(room, talk=3)])
def test_skip_leaves_nothing_of_the_decision_and_goes_on(case: Case, lead: Lead) -> None:
    room = leading.skip(lead(leading.ask_person(at_facts(case), "how")))
    assert room.walk.trails == (Trail("first", skipped=True), Trail("second"))
    assert room.vote_at(room.walk.trails[0]) == Votes("first")


def test_skipping_the_last_decision_leads_to_the_debrief(case: Case) -> None:
    assert leading.skip(at_facts(case, minutes=20)).step is RoomStep.DEBRIEF


@pytest.mark.parametrize(
    ("played", "options", "met"),
    [
        (("first", "second"), ("talk", "ring"), ["first", "second", "debrief"]),
        (("first", "third"), ("talk", "thank"), ["first", "third", "debrief"]),
        (("second",), ("ring",), ["second", "debrief"]),
        (("first", "second", "third"), ("rush", "sorry"), ["first", "third", "debrief"]),
        (("first", "second"), ("rush",), ["first", "debrief"]),
        (("first", "third"), ("wait",), ["first", "debrief"]),
    ],
)
def test_a_room_plays_only_the_decisions_of_its_timetable(
    case: Case, played: tuple[str, ...], options: tuple[str, ...], met: list[str]
) -> None:
    assert list(paths(with_cut(case, *played), *options)) == met


def test_go_on_asks_for_a_decision_where_there_is_none(case: Case) -> None:
    with pytest.raises(RefusedError, match="This decision is still open"):
        leading.go_on(at_agree(at_facts(case), talk=3))


def test_what_is_left_out_between_two_decisions_is_read_as_skipped(case: Case) -> None:
    room = leading.go_on(decide(at_facts(with_cut(case, "first", "third"), minutes=45), "talk"))
    assert [(trail.decision, trail.skipped) for trail in room.walk.trails] == [
        ("first", False),
        ("second", True),
        ("third", False),
    ]


def test_go_to_debrief_keeps_what_was_done(case: Case) -> None:
    room = leading.go_to_debrief(at_reveal(at_facts(case), talk=3))
    assert (room.step, room.vote_at(room.walk.trail).first[0]) == (RoomStep.DEBRIEF, ("talk", 3))
    assert leading.go_to_debrief(leading.read_from_chair(room)) == room


@pytest.mark.parametrize("chair", [False, True])
def test_start_over_keeps_the_length_and_nothing_else(case: Case, *, chair: bool) -> None:
    room = leading.go_to_debrief(decide(at_facts(case, minutes=20, people=30), "talk"))
    assert leading.start_over(leading.read_from_chair(room) if chair else room) == Room.of(case, 20)
