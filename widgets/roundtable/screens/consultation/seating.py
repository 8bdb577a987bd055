"""Who is here, by profession; tasks by chance or given; and the order in which they speak."""

from __future__ import annotations

from typing import TYPE_CHECKING

from roundtable.model.consultation_format import StepKind
from roundtable.model.meeting import Task
from roundtable.practice.consultation import seats
from roundtable.practice.consultation.sitting import open_meeting, start
from roundtable.screens.base import Event, Result, on
from roundtable.screens.consultation.base import SEATS, STEP, MeetingBase
from roundtable.screens.withholding import ASKED

if TYPE_CHECKING:
    from roundtable.practice.consultation.sitting import Sitting

TASKS = {
    "facilitator": "leads the meeting",
    "presenter": "presents",
    "voice-of-the-person": "reads the person's words",
    "dissent": "looks for what we are missing",
    "scribe": "writes",
    "timekeeper": "keeps time",
    "interpreter": "interprets",
}
ON_DUTY = {
    StepKind.WORDS: Task.VOICE,
    StepKind.QUESTION: Task.PRESENTER,
    StepKind.SITUATION: Task.PRESENTER,
    StepKind.SUMMARY: Task.FACILITATOR,
    StepKind.CLARIFY: Task.PRESENTER,
    StepKind.PRE_MORTEM: Task.DISSENT,
    StepKind.RECOMMEND: Task.PRESENTER,
    StepKind.ACTIONS: Task.SCRIBE,
}
"""Whose task a kind of step is."""
POWERS = ((1, "1, the least"), (2, "2"), (3, "3"), (4, "4"), (5, "5, the most"))


class Sits(MeetingBase):
    """Seats, tasks and order."""

    tasks = TASKS
    powers = POWERS

    def tasks_of(self, seat_id: str) -> list[str]:
        """What somebody does in this meeting, in words."""
        seat = self.meeting.seat(seat_id)
        return [TASKS[task] for task in TASKS if seat is not None and task in seat.tasks]

    def on_duty(self) -> str:
        """Who has the task of the open step, such as `Therapist presents.`; nothing where it has none."""
        task = ON_DUTY.get(self.open_sitting.step.kind)
        seat = seats.holder(self.open_sitting, task) if task else None
        theirs = task in {Task.VOICE, Task.PRESENTER} and self.open_sitting.form.person_present
        return f"{seat.who} {TASKS[task]}." if task and seat and not theirs else ""

    def may_come(self) -> list[tuple[str, str]]:
        """People close to the person in the story who have no seat."""
        here = {seat.id for seat in self.meeting.seats}
        return [(one.id, one.relation) for one in (self.case.close_ones if self.case else ()) if one.id not in here]

    def professions(self) -> list[str]:
        """Professions to choose from."""
        return sorted(one.name for one in self.catalogue.disciplines.values())

    @on("seat-team")
    def seat_team(self, _event: Event) -> Result:
        """Everybody of the story's team sits down again."""
        self.put(seats.deal_tasks(seats.seat_team(self.open_sitting, self.catalogue.disciplines), self.seed))
        return self.stay("The team of the story sits at the table.", "here")

    @on("seat-close")
    def seat_close(self, event: Event) -> Result:
        """Somebody from the person's life takes a seat."""
        self._take_in(seats.seat_close_one(self.open_sitting, event.value("seat")))
        return self.stay(self._seated(event.value("seat")), "here")

    @on("add-seat")
    def add_seat(self, event: Event) -> Result:
        """One more seat, by profession."""
        self.not_twice(event, "add-seat")
        who = event.value("who").strip() or event.value("profession")
        found = next((one for one in self.catalogue.disciplines.values() if one.name == who), None)
        if found is None and self.held(event, {"who": who}):
            return ASKED
        self._take_in(seats.add_seat(self.open_sitting, self._numbered(who), found.power if found else seats.LOW))
        self.used("add-seat")
        return self.stay(self._seated(self.meeting.seats[-1].id), "add-profession")

    def _take_in(self, after: Sitting) -> None:
        """Somebody came or went. Before the meeting, tasks that chance has dealt are dealt again."""
        before = self.open_sitting
        again = not before.begun and after.meeting.seats and seats.are_as_dealt(before, self.seed)
        self.put(seats.deal_tasks(after, self.seed) if again else after)

    def _seated(self, seat: str) -> str:
        return f"{self.who(seat)} has a seat, and speaks in place {self.meeting.order.index(seat) + 1}."

    def open_tasks(self) -> list[str]:
        """Tasks that nobody at the table has, in words."""
        return [TASKS[task] for task in seats.without_holder(self.open_sitting)] if self.meeting.seats else []

    def _numbered(self, who: str) -> str:
        """Two of one profession are told apart by numbers."""
        same = sum(seat.who == who or seat.who.startswith(f"{who} ") for seat in self.meeting.seats)
        return f"{who} {same + 1}" if same and who.strip() else who

    @on("edit-seat")
    def edit_seat(self, event: Event) -> Result:
        """Say of a seat who it is, how much formal power it has, and what it does."""
        item, who = event.value("item"), event.value("who")
        before = self.meeting.seat(item)
        if before is not None and who != before.who and self.held(event, {f"who-{item}": who}):
            return ASKED
        sitting = seats.edit_seat(self.open_sitting, item, who, event.number("power"))
        for task in TASKS:
            change = seats.give_task if event.value(f"task-{task}") == "yes" else seats.take_task
            sitting = change(sitting, item, task)
        self.put(sitting)
        self.used(f"seat-{item}")
        return self.stay(f"Noted: {who}.", f"seat-{item}")

    @on("remove-seat")
    def remove_seat(self, event: Event) -> Result:
        """Somebody is not here."""
        gone = self.who(event.value("item"))
        self._take_in(seats.remove_seat(self.open_sitting, event.value("item")))
        return self.stay(f"{gone} is not at the table.", "here")

    @on("deal")
    def deal(self, _event: Event) -> Result:
        """Deal the tasks anew."""
        self.put(seats.deal_tasks(self.open_sitting, self.seed + 1))
        self.seed += 1
        return self.stay("The tasks are dealt by chance.", "here")

    @on("reorder")
    def reorder(self, _event: Event) -> Result:
        """Another fair order."""
        self.put(seats.reorder(self.open_sitting, self.seed + 1))
        self.seed += 1
        return self.stay("Another fair order: the least formal power speaks first.", "here")

    @on("earlier")
    def earlier(self, event: Event) -> Result:
        """Speak one place earlier."""
        return self._move(event, -1)

    @on("later")
    def later(self, event: Event) -> Result:
        """Speak one place later."""
        return self._move(event, 1)

    def _move(self, event: Event, by: int) -> Result:
        item = event.value("item")
        self.put(seats.move_in_order(self.open_sitting, item, by))
        place, last = self.meeting.order.index(item), len(self.meeting.order) - 1
        way = "later" if place == 0 else "earlier" if place == last else event.name
        return self.stay(f"{self.who(item)} speaks in place {place + 1}.", f"{way}-{item}")

    @on("open-meeting")
    def open_meeting(self, _event: Event) -> Result:
        """From the seats to the step that is open; the clock runs."""
        self.put(start(open_meeting(self.open_sitting), self.now()))
        return self.go(STEP)

    @on("to-seats")
    def to_seats(self, _event: Event) -> Result:
        """Once more to the seats. The open step stays open behind it."""
        return self.go(SEATS)
