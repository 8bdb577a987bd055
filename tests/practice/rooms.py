"""Rooms to test with: led by hand to a step, or wandering wherever numbers say."""

from __future__ import annotations

from functools import partial
from random import Random
from typing import TYPE_CHECKING

from roundtable.errors import RefusedError
from roundtable.practice import leading
from roundtable.practice.room import LENGTHS, Room, RoomStep

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from roundtable.model.case import Case

    Lead = Callable[[Room], Room]


def at_cards(case: Case, minutes: int = 90, people: int = 10) -> Room:
    """A room whose people read their cards."""
    return leading.hand_out(leading.meet(leading.gather(Room.of(case), minutes, people)))


def at_facts(case: Case, minutes: int = 90, people: int = 10) -> Room:
    """A room at the round of facts of the first decision that is played."""
    return leading.open_case(at_cards(case, minutes, people))


def at_vote(room: Room) -> Room:
    """The round of facts is over."""
    return leading.call_vote(room)


def at_reveal(room: Room, **counts: int) -> Room:
    """The first vote is counted."""
    return leading.vote_first(at_vote(room), named(counts))


def at_agree(room: Room, **counts: int) -> Room:
    """Both votes are counted, and nobody changed their mind."""
    return leading.vote_again(at_reveal(room, **counts), named(counts))


def decide(room: Room, option: str) -> Room:
    """Everybody is for one option, and the room takes it."""
    return leading.agree(at_agree(room, **{option: room.people}), option)


def named(counts: dict[str, int]) -> dict[str, int]:
    """`guess_it=3` for the option `guess-it`."""
    return {option.replace("_", "-"): count for option, count in counts.items()}


def wander(case: Case, numbers: Iterable[int]) -> list[Room]:
    """Every room on a way; at each step the first move that is possible, tried from where the number says."""
    rooms = [Room.of(case)]
    for number in numbers:
        tried = _imaginable(rooms[-1], number)
        rooms.append(_first_possible(rooms[-1], tried[number % len(tried) :] + tried))
    return rooms


def wander_at_random(case: Case, seed: int, steps: int = 120) -> list[Room]:
    """Every room on a way that is the same for the same seed."""
    chance = Random(seed)  # noqa: S311  the same every time is what a test needs
    return wander(case, (chance.randrange(100_000) for _ in range(steps)))


def _first_possible(room: Room, tried: list[Lead]) -> Room:
    for move in tried:
        try:
            return move(room)
        except RefusedError:
            continue
    raise AssertionError(f"nothing can be done at {room.step}")


def _imaginable(room: Room, number: int) -> list[Lead]:
    if room.step in {RoomStep.NOTE, RoomStep.SEATING, RoomStep.MEET, RoomStep.CARDS}:
        plans: list[Lead] = [
            partial(leading.gather, minutes=minutes, people=2 + number % 59) for minutes in (*LENGTHS, 75)
        ]
        onward: list[Lead] = [leading.meet, leading.hand_out, leading.open_case]
        return [*plans, leading.change_plan, *onward * 3]
    if room.step in {RoomStep.DEBRIEF, RoomStep.CHAIR}:
        return [leading.read_from_chair, leading.go_to_debrief, leading.start_over]
    counted = partial(leading.count_people, people=2 + number % 59)
    away: list[Lead] = [leading.skip, leading.go_to_debrief] if number % 7 == 0 else []
    return [*_at_decision(room, number), counted, *away]


def _at_decision(room: Room, number: int) -> list[Lead]:
    decision = room.walk.decision
    options = [option.id for option in decision.options]
    counts = {option: (number >> place) % (room.people + 1) for place, option in enumerate(options)}
    agreed = {options[number % len(options)]: 1 + number % room.people}
    match room.step:
        case RoomStep.FACTS:
            facts = [fact.id for fact in room.case.facts]
            asks = [(person.who, ask.id) for person in decision.colleagues for ask in person.asks]
            return [
                *(partial(leading.ask_person, question_id=question.id) for question in decision.questions),
                *(partial(leading.contact, who=who, ask_id=ask) for who, ask in asks),
                *(partial(leading.speak, fact_id=fact) for fact in facts),
                *(partial(leading.take_back, fact_id=fact) for fact in facts),
                *(partial(leading.raise_confidence, fact_id=f, how=how) for f in facts for how in ("asked", "told")),
                *[leading.call_vote] * (len(facts) // 2),
            ]
        case RoomStep.VOTE:
            return [leading.talk_more, *(partial(leading.vote_first, counts=each) for each in (counts, agreed))]
        case RoomStep.REVEAL:
            return [partial(leading.vote_again, counts=each) for each in (counts, agreed)]
        case RoomStep.AGREE:
            return [leading.count_again, *(partial(leading.agree, option_id=option) for option in options)]
        case _:
            return [leading.go_on, leading.go_on, leading.mend, leading.reconsider]
