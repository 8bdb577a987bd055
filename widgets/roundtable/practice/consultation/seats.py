"""Who sits at the table, by profession and task, and in which order they speak.

Rounds begin with the least formal power: whoever speaks first sets the
direction (domain reference H). Within the same power chance decides, by a
seed, so that the same order can be shown again.
"""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING, Final

from roundtable.errors import RefusedError
from roundtable.model.case import PERSON
from roundtable.model.consultation_format import StepKind
from roundtable.model.meeting import Seat, Task
from roundtable.practice.plan.plain import fitted
from roundtable.practice.plan.refusing import checked

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from roundtable.model.case import CloseOne
    from roundtable.model.reference import Discipline
    from roundtable.practice.consultation.sitting import Sitting

SHARED_TASKS: Final = frozenset({Task.INTERPRETER})
"""Tasks that several may have. Every other one has one seat."""
DEALT: Final = (Task.FACILITATOR, Task.PRESENTER, Task.VOICE, Task.DISSENT, Task.SCRIBE, Task.TIMEKEEPER)
"""The tasks that are dealt by chance."""
FEW: Final = {
    1: (0, 0, 0, 0),
    2: (0, 1, 0, 1, 1, 0),
    3: (0, 1, 2, 1, 2, 0),
    4: (0, 1, 2, 3, 2, 0),
    5: (0, 1, 2, 3, 4, 0),
}
"""With fewer people than tasks, who of them gets which of `DEALT`: nobody leads and writes, or leads and presents."""
LOW: Final = 1
"""Formal power of somebody from the person's life, or whom no list of professions names."""
LAST: Final = 6
"""Whoever leads the meeting speaks after the most formal power."""
_LINE: Final = 300


def seat_team(sitting: Sitting, disciplines: Mapping[str, Discipline]) -> Sitting:
    """Seats for the case's team, by profession, in a fair order. Where two share a profession they get numbers."""
    if sitting.case is None:
        raise RefusedError("This meeting has no story with a team: add the seats one by one.")
    members = [member for member in sitting.case.team if member.seat]
    names = [_name(member.discipline, disciplines) for member in members]
    seats = []
    for number, (member, name) in enumerate(zip(members, names, strict=True)):
        same = names[: number + 1].count(name)
        who = f"{name} {same}" if names.count(name) > 1 else name
        found = disciplines.get(member.discipline)
        seats.append(Seat(id=member.id, who=who, power=found.power if found else 3))
    return reorder(sitting.note(seats=tuple(seats), order=()), seed=0)


def add_seat(sitting: Sitting, who: str, power: int = LOW, seat_id: str | None = None) -> Sitting:
    """One more seat: a profession, or a relation to the person; never a name. It speaks before those with more power.

    `seat_id` is the id of somebody in the story, such as a sister who came along.
    """
    if not who.strip():
        raise RefusedError("Say who it is by profession, or by how they belong to the person.")
    taken = {PERSON, *(seat.id for seat in sitting.meeting.seats)}
    item = seat_id or next(one for number in range(1, len(taken) + 1) if (one := f"seat-{number}") not in taken)
    if item in taken:
        raise RefusedError("They have a seat already.")
    seat = checked(Seat, {"id": item, "who": who, "power": power})
    order = list(sitting.meeting.order)
    order.insert(_place(sitting, order, seat.power), seat.id)
    return sitting.note(seats=(*sitting.meeting.seats, seat), order=tuple(order))


def seat_close_one(sitting: Sitting, close_id: str) -> Sitting:
    """A seat for somebody of the story who is close to the person, by their relation."""
    close_ones = sitting.case.close_ones if sitting.case else ()
    found = next((one for one in close_ones if one.id == close_id), None)
    if found is None:
        raise RefusedError("There is nobody like that in the story: choose another.")
    return add_seat(sitting, _relation(found), LOW, found.id)


def remove_seat(sitting: Sitting, seat_id: str) -> Sitting:
    """Take a seat away. What was said from it stays in the minutes, without saying from where."""
    _seat(sitting, seat_id)
    meeting = sitting.meeting
    promises = (
        one.model_copy(update={name: None for name in ("owner", "asks") if getattr(one, name) == seat_id})
        for one in meeting.promises
    )
    return sitting.note(
        seats=tuple(seat for seat in meeting.seats if seat.id != seat_id),
        order=tuple(one for one in meeting.order if one != seat_id),
        passed=tuple(one for one in meeting.passed if one != seat_id),
        promises=tuple(promises),
        tells_today=None if meeting.tells_today == seat_id else meeting.tells_today,
        **{
            name: tuple(
                one.model_copy(update={"seat": None}) if one.seat == seat_id else one for one in getattr(meeting, name)
            )
            for name in ("pooled", "dissents", "recommendations")
        },
    )


def edit_seat(sitting: Sitting, seat_id: str, who: str, power: int) -> Sitting:
    """Say of a seat who it is, or how much formal power it has in this team."""
    old = _seat(sitting, seat_id)
    if not who.strip():
        raise RefusedError("Say who it is by profession, or by how they belong to the person.")
    return _with_seat(sitting, checked(Seat, {**dict(old), "who": who, "power": power}))


def give_task(sitting: Sitting, seat_id: str, task: str) -> Sitting:
    """Give a task to a seat, and take it from whoever had it."""
    new, seat = _task(task), _seat(sitting, seat_id)
    if new in seat.tasks:
        return sitting
    if new not in SHARED_TASKS:
        sitting = _without_task(sitting, new)
    given = _with_seat(sitting, checked(Seat, {**dict(seat), "tasks": (*seat.tasks, new)}))
    return _put_in_order(given, seat_id) if new is Task.FACILITATOR else given


def take_task(sitting: Sitting, seat_id: str, task: str) -> Sitting:
    """Take a task back."""
    seat, old = _seat(sitting, seat_id), _task(task)
    left = _with_seat(sitting, seat.model_copy(update={"tasks": tuple(one for one in seat.tasks if one is not old)}))
    return _put_in_order(left, seat_id) if old is Task.FACILITATOR and old in seat.tasks else left


def deal_tasks(sitting: Sitting, seed: int) -> Sitting:
    """Deal the six tasks by chance, as evenly as they go; whoever leads neither presents nor writes."""
    if not sitting.meeting.seats:
        raise RefusedError("Take your seats first: who is here, by profession?")
    ids = _on_duty(sitting)
    Random(seed).shuffle(ids)  # noqa: S311  nothing secret about a seat
    for task in DEALT:
        sitting = _without_task(sitting, task)
    for number, task in zip(FEW.get(len(ids), range(len(DEALT))), DEALT, strict=False):
        sitting = give_task(sitting, ids[number], task)
    return sitting


def are_as_dealt(sitting: Sitting, seed: int) -> bool:
    """Whether everybody has the tasks that chance gave them, so that nobody minds when they are dealt again."""
    seats = sitting.meeting.seats
    return not seats or deal_tasks(sitting, seed).meeting.seats == seats


def without_holder(sitting: Sitting) -> tuple[Task, ...]:
    """Tasks that nobody at the table has."""
    return tuple(task for task in DEALT if holder(sitting, task) is None)


def holder(sitting: Sitting, task: Task) -> Seat | None:
    """The seat that has a task, or None."""
    return next((seat for seat in sitting.meeting.seats if task in seat.tasks), None)


def fair_order(seats: Iterable[Seat], seed: int) -> tuple[str, ...]:
    """Ids of seats, the least formal power first and whoever leads last; within the same power by chance."""
    shuffled = list(seats)
    Random(seed).shuffle(shuffled)  # noqa: S311  nothing secret about an order
    return tuple(seat.id for seat in sorted(shuffled, key=_rank))


def reorder(sitting: Sitting, seed: int) -> Sitting:
    """A fair order for everybody at the table, another one with another seed."""
    return sitting.note(order=fair_order(sitting.meeting.seats, seed))


def move_in_order(sitting: Sitting, seat_id: str, by: int) -> Sitting:
    """Let somebody speak one place earlier (-1) or later (1)."""
    order = list(sitting.meeting.order)
    if seat_id not in order:
        raise RefusedError("They are not at the table any more: choose another.")
    place = order.index(seat_id)
    if by not in (-1, 1) or not 0 <= place + by < len(order):
        raise RefusedError("They cannot move further in this direction: move another one.")
    order[place], order[place + by] = order[place + by], order[place]
    return sitting.note(order=tuple(order))


def pass_turn(sitting: Sitting, seat_id: str) -> Sitting:
    """Somebody passes. It costs nothing, and nobody counts it: the next round begins without it."""
    _seat(sitting, seat_id)
    return sitting.note(passed=tuple(dict.fromkeys((*sitting.meeting.passed, seat_id))))


def take_turn(sitting: Sitting, seat_id: str) -> Sitting:
    """Somebody who passed speaks after all."""
    _seat(sitting, seat_id)
    return sitting.note(passed=tuple(one for one in sitting.meeting.passed if one != seat_id))


def speakers(sitting: Sitting) -> tuple[str, ...]:
    """Who speaks, in order. Where the person is at the table they come first, as `person`, and have the last word."""
    order = sitting.meeting.order
    if not sitting.form.person_present:
        return order
    return (*order, PERSON) if sitting.step.kind is StepKind.CLOSE else (PERSON, *order)


def name_seat(sitting: Sitting, seat_id: str | None) -> str:
    """What a seat is called; the person's own place by what they are called."""
    if seat_id == PERSON:
        return sitting.called
    seat = sitting.meeting.seat(seat_id)
    return seat.who if seat else ""


def _name(discipline: str, disciplines: Mapping[str, Discipline]) -> str:
    found = disciplines.get(discipline)
    return found.name if found else discipline.replace("-", " ").capitalize()


def _relation(one: CloseOne) -> str:
    """Such as `Sister`: the id in words, or the beginning of the relation where the id is a name."""
    named = one.id.split("-")[0] in one.name.casefold()
    return fitted(one.relation.split(",")[0], _LINE) if named else one.id.replace("-", " ").capitalize()


def _place(sitting: Sitting, order: list[str], power: int) -> int:
    """Before the first in the order with more power."""
    ranks = {seat.id: _rank(seat) for seat in sitting.meeting.seats}
    return next((place for place, one in enumerate(order) if ranks.get(one, power) > power), len(order))


def _on_duty(sitting: Sitting) -> list[str]:
    """Who can be dealt a task: nobody who came along with the person, unless there is nobody else."""
    close = {one.id for one in sitting.case.close_ones} if sitting.case else set()
    ids = [seat.id for seat in sitting.meeting.seats]
    return [one for one in ids if one not in close] or ids


def _rank(seat: Seat) -> int:
    """When somebody speaks: by formal power, and whoever leads the meeting after everybody."""
    return LAST if Task.FACILITATOR in seat.tasks else seat.power


def _put_in_order(sitting: Sitting, seat_id: str) -> Sitting:
    """Somebody takes the place in the order that is theirs now."""
    order = [one for one in sitting.meeting.order if one != seat_id]
    if len(order) == len(sitting.meeting.order):
        return sitting
    order.insert(_place(sitting, order, _rank(_seat(sitting, seat_id))), seat_id)
    return sitting.note(order=tuple(order))


def _seat(sitting: Sitting, seat_id: str) -> Seat:
    found = sitting.meeting.seat(seat_id)
    if found is None:
        raise RefusedError("They are not at the table any more: choose another.")
    return found


def _task(task: str) -> Task:
    if task not in (*Task,):
        raise RefusedError("There is no such task: choose one from the list.")
    return Task(task)


def _without_task(sitting: Sitting, task: Task) -> Sitting:
    current = holder(sitting, task)
    return take_task(sitting, current.id, task) if current else sitting


def _with_seat(sitting: Sitting, seat: Seat) -> Sitting:
    return sitting.note(seats=tuple(seat if one.id == seat.id else one for one in sitting.meeting.seats))
