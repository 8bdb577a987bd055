"""Leading a room: every way in which a `Room` can change.

As in `moves`, each function returns the next room or raises `RefusedError`
with a sentence for whoever leads it.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from roundtable.errors import RefusedError
from roundtable.practice import moves
from roundtable.practice.room import LENGTHS, MOST_VOTES, Room, RoomStep, Votes
from roundtable.practice.seating import PEOPLE, number_cards
from roundtable.practice.table import on_table
from roundtable.practice.walk import ROOM, Place, Trail

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from roundtable.model.decision import Ask, Question
    from roundtable.practice.room import Counts
    from roundtable.practice.walk import Walk

CARDS_FIRST = "Say how many people there are, from 2 to 60, so that the cards can be dealt."


def gather(room: Room, minutes: int, people: int) -> Room:
    """Say how long the session is and how many people there are, and go to the seating."""
    _at(room, RoomStep.NOTE, RoomStep.SEATING)
    if minutes not in LENGTHS:
        raise RefusedError("Choose how long the session is.")
    if people not in PEOPLE:
        raise RefusedError(CARDS_FIRST)
    return replace(room, minutes=minutes, people=people)


def change_plan(room: Room) -> Room:
    """Back from the seating, to choose another length or another number of people."""
    _at(room, RoomStep.SEATING)
    return replace(room, people=0)


def meet(room: Room) -> Room:
    """From the seating to meeting the person."""
    _at(room, RoomStep.SEATING)
    return replace(room, walk=moves.begin(room.walk))


def hand_out(room: Room) -> Room:
    """From meeting the person to reading the cards."""
    return replace(room, walk=moves.go_to_seats(room.walk))


def open_case(room: Room) -> Room:
    """From the cards to the first decision that is played."""
    _at(room, RoomStep.CARDS)
    first = Trail(room.case.decisions[0].id)
    walk = replace(room.walk, place=Place.DECISION, seat=ROOM, trails=(first,))
    return replace(room, walk=_to_next_played(room, walk))


def ask_person(room: Room, question_id: str) -> Room:
    """Somebody asks the person; the answer is read aloud."""
    return replace(room, walk=moves.ask_person(room.walk, question_id))


def contact(room: Room, who: str, ask_id: str) -> Room:
    """Somebody contacts a person who is not at the table."""
    return replace(room, walk=moves.contact(room.walk, who, ask_id))


def speak(room: Room, fact_id: str) -> Room:
    """Somebody has said an open fact from a card."""
    trail = _facts(room)
    fact = room.case.fact(fact_id)
    if fact is None or fact_id not in number_cards(room.case):
        raise RefusedError("No card has this number.")
    if fact.consent is not None:
        raise RefusedError("This was told in confidence. Say whether the person was asked first.")
    if not room.case.so_at(fact, room.walk.now):
        raise RefusedError("This happens later in the case. Whoever holds it can say it then.")
    if fact_id in on_table(room.walk):
        raise RefusedError("This is on the table already.")
    return _trail(room, replace(trail, spoken=(*trail.spoken, fact_id)))


def take_back(room: Room, fact_id: str) -> Room:
    """A number was ticked by mistake at this decision."""
    trail = _facts(room)
    if fact_id not in trail.spoken:
        raise RefusedError("This was not ticked here.")
    if _asked_because_of(room, fact_id):
        raise RefusedError("Something was asked because this was said, so it stays on the table.")
    return _trail(room, replace(trail, spoken=tuple(said for said in trail.spoken if said != fact_id)))


def raise_confidence(room: Room, fact_id: str, how: str) -> Room:
    """Somebody brings up what they were told in confidence: `asked` the person first, or `told` it."""
    return replace(room, walk=moves.raise_own(room.walk, fact_id, how))


def take_back_confidence(room: Room, fact_id: str) -> Room:
    """What was told in confidence was pressed by mistake at this decision."""
    trail = _facts(room)
    if fact_id not in {raised for raised, _ in trail.raised}:
        raise RefusedError("This was not brought up here.")
    if _asked_because_of(room, fact_id):
        raise RefusedError("Something was asked because this was said, so it stays on the table.")
    return _trail(room, replace(trail, raised=tuple(pair for pair in trail.raised if pair[0] != fact_id)))


def call_vote(room: Room) -> Room:
    """The round of facts is over."""
    return replace(room, walk=moves.be_ready(room.walk))


def talk_more(room: Room) -> Room:
    """Back from the first vote to the round of facts."""
    return replace(room, walk=moves.gather_more(room.walk))


def count_people(room: Room, people: int) -> Room:
    """Somebody has come late, or has left. Votes that were counted stay as they are."""
    _at(room, *(step for step in RoomStep if step is not RoomStep.NOTE))
    if people not in PEOPLE:
        raise RefusedError(CARDS_FIRST)
    return replace(room, people=people)


def vote_first(room: Room, counts: Mapping[str, int]) -> Room:
    """Type in the first vote; what stayed on the cards is shown then."""
    _at(room, RoomStep.VOTE)
    counted = _counted(room, counts)
    ahead = max(counted, key=lambda pair: pair[1])[0]
    voted = _voted(room, Votes(room.walk.trail.decision, first=counted))
    return _trail(voted, replace(room.walk.trail, first=ahead))


def vote_again(room: Room, counts: Mapping[str, int]) -> Room:
    """Type in the second vote."""
    _at(room, RoomStep.REVEAL)
    return _voted(room, replace(room.vote, second=_counted(room, counts)))


def count_again(room: Room) -> Room:
    """Back from the two votes, to type in the second one anew."""
    _at(room, RoomStep.AGREE)
    return _voted(room, replace(room.vote, second=()))


def agree(room: Room, option_id: str) -> Room:
    """What the room does."""
    _at(room, RoomStep.AGREE)
    return replace(room, walk=moves.decide(room.walk, option_id))


def mend(room: Room) -> Room:
    """Take the repair path after an act that harmed."""
    return replace(room, walk=moves.mend(room.walk))


def reconsider(room: Room) -> Room:
    """Take the room's decision back and look at the two votes again."""
    return replace(room, walk=moves.reconsider(room.walk))


def skip(room: Room) -> Room:
    """Leave the open decision out and go on; its summary is read instead."""
    _at(room, RoomStep.FACTS, RoomStep.VOTE, RoomStep.REVEAL, RoomStep.AGREE)
    return go_on(_voted(replace(room, walk=moves.skip(room.walk)), Votes(room.walk.trail.decision)))


def go_on(room: Room) -> Room:
    """To the next decision that is played, or to the debrief."""
    return replace(room, walk=_to_next_played(room, moves.go_on(room.walk)))


def go_to_debrief(room: Room) -> Room:
    """Whatever the time says: to the debrief."""
    _at(room, RoomStep.FACTS, RoomStep.VOTE, RoomStep.REVEAL, RoomStep.AGREE, RoomStep.OUTCOME, RoomStep.CHAIR)
    return replace(room, walk=moves.go_to_debrief(room.walk))


def read_from_chair(room: Room) -> Room:
    """Read the same days from the person's chair."""
    return replace(room, walk=moves.read_from_chair(room.walk))


def start_over(room: Room) -> Room:
    """Another group, or another length, with the same case."""
    _at(room, RoomStep.DEBRIEF, RoomStep.CHAIR)
    return Room.of(room.case, room.minutes)


def _to_next_played(room: Room, walk: Walk) -> Walk:
    while walk.place is Place.DECISION and walk.trail.decision not in room.timetable.decisions:
        walk = moves.go_on(moves.skip(walk))
    return walk


def _counted(room: Room, counts: Mapping[str, int]) -> Counts:
    counted = tuple((option.id, counts.get(option.id, 0)) for option in moves.options_open(room.walk))
    if any(counts[option] for option in counts.keys() - dict(counted).keys()):
        raise RefusedError("Some of these votes are for something that cannot be chosen here. Please count again.")
    total = sum(count for _, count in counted)
    if any(count < 0 or count > MOST_VOTES for _, count in counted):
        raise RefusedError(f"A count is a number from 0 to {MOST_VOTES}.")
    if total == 0:
        raise RefusedError("Type in how many are for each. If everybody passes, leave this decision out.")
    if total > room.people:
        raise RefusedError(f"These are {total} votes, and there are {room.people} people. Please count again.")
    return counted


def _voted(room: Room, votes: Votes) -> Room:
    others = tuple(vote for vote in room.votes if vote.decision != votes.decision)
    return replace(room, votes=(*others, votes))


def _trail(room: Room, trail: Trail) -> Room:
    return replace(room, walk=replace(room.walk, trails=(*room.walk.trails[:-1], trail)))


def _asked(walk: Walk) -> Iterator[Question | Ask]:
    """What was asked at the open decision, of the person and of others."""
    decision, trail = walk.decision, walk.trail
    yield from (question for question in decision.questions if question.id in trail.asked)
    for person in decision.colleagues:
        yield from (ask for ask in person.asks if (person.who, ask.id) in trail.contacted)


def _asked_because_of(room: Room, fact_id: str) -> bool:
    return any(item.when is not None and fact_id in item.when.facts for item in _asked(room.walk))


def _facts(room: Room) -> Trail:
    _at(room, RoomStep.FACTS)
    return room.walk.trail


def _at(room: Room, *steps: RoomStep) -> None:
    if room.step not in steps:
        raise RefusedError("You have moved on from this step.")
