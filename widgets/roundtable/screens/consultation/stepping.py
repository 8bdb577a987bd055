"""One step after the other: next, back, leave out, return; the clock; and whose turn it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from roundtable.errors import RefusedError
from roundtable.model.consultation_format import StepKind
from roundtable.practice.consultation import seats
from roundtable.practice.consultation import sitting as moves
from roundtable.practice.consultation.sitting import ROUNDS, seconds_left
from roundtable.screens.base import Event, Result, on
from roundtable.screens.consultation.base import CLOSED, CLOSING, PLACES, STEP, MeetingBase
from roundtable.screens.withholding import ASKED

if TYPE_CHECKING:
    from collections.abc import Mapping

    from roundtable.model.consultation_format import FormatStep
    from roundtable.practice.consultation.sitting import Sitting

MOST_MORE = 30
COMMITS = frozenset(
    (
        *("ask", "write", "add-line", "say", "add-choice", "edit-choice", "first-views", "fingers"),
        *("dissent", "recommend", "answer", "promise", "edit-promise", "tell"),
    )
)
"""Events of forms that are noted, as if sent, when the meeting goes on."""


class Steps(MeetingBase):
    """Steps, clock and turns."""

    def entered(self, place: str) -> None:
        """A round begins with the first in the order."""
        if place == STEP:
            self._enter_round()
        super().entered(place)

    def _enter_round(self) -> None:
        """Who comes back to a round in the middle finds it where it was."""
        step = self.open_sitting.step
        if self.round != step.id:
            self.speaker = self._after(None) if step.kind in ROUNDS else None
        elif self.speaker is not None and self.speaker not in self.turn_order():
            self.speaker = self._after(None)
        self.round = step.id

    def step_after(self) -> FormatStep | None:
        """The step that comes next, if there is one."""
        steps, at = self.open_sitting.form.steps, self.open_sitting.at
        return steps[at + 1] if at + 1 < len(steps) else None

    def note_typed(self) -> Result | None:
        """Note what is typed in forms of this step that say so, as if sent. A question, or None when all is noted."""
        for form, values in [*self.typed.items()]:
            if not self._is_to_note(values):
                continue
            result = self.handlers[values["commit"]](self, Event(values["commit"], self.step, values))
            if result == ASKED:
                return ASKED
            self.typed.pop(form, None)
            self.shown.pop(form, None)
        return None

    def _is_to_note(self, values: Mapping[str, str]) -> bool:
        """Whether something is written in a form of this step that can be noted. A closed meeting notes nothing."""
        written = any(values.get(name, "").strip() for name in values.get("fields", "").split())
        here = values.get("typed_on") == self.step and not self.meeting.closed
        return written and here and values.get("commit") in COMMITS

    def _go_to(self, after: Sitting) -> Result:
        self.put(after)
        self.touched += 1
        self.round = ""
        return self.go(STEP)

    @on("next")
    def next_step(self, _event: Event) -> Result:
        """To the next step, or from the last one to the end. What is typed is noted first."""
        asked = self.note_typed()
        if asked is not None:
            return asked
        if self.open_sitting.last:
            return self.go(CLOSING)
        return self._go_to(moves.next_step(self.open_sitting, self.now()))

    @on("back")
    def back(self, _event: Event) -> Result:
        """To the step before."""
        asked = self.note_typed()
        return asked or self._go_to(moves.back(self.open_sitting, self.now()))

    @on("skip")
    def skip(self, _event: Event) -> Result:
        """Leave the open step out. Nobody is asked why."""
        was_last = self.open_sitting.last
        self.put(moves.skip(self.open_sitting, self.now()))
        return self.go(CLOSING) if was_last else self._go_to(self.open_sitting)

    @on("return")
    def return_to(self, event: Event) -> Result:
        """To any step."""
        asked = self.note_typed() if self.place == STEP else None
        return asked or self._go_to(moves.return_to(self.open_sitting, event.value("step"), self.now()))

    @on("open")
    def open_place(self, event: Event) -> Result:
        """To another part of the meeting."""
        place = event.value("place")
        if place not in PLACES or (place == STEP and not self.open_sitting.begun):
            raise RefusedError("This is not open yet: choose from what is shown.")
        asked = self.note_typed() if self.place == STEP else None
        if place in {CLOSING, CLOSED}:
            place = CLOSED if self.meeting.closed else CLOSING
        return asked or self.go(place)

    def seconds(self) -> int:
        """Seconds on the clock when it was last touched."""
        return int(self.open_sitting.left)

    @property
    def runs(self) -> bool:
        """Whether the clock runs."""
        return self.open_sitting.running_since is not None

    def _touch(self, after: Sitting, said: str, focus: str) -> Result:
        self.put(after)
        self.touched += 1
        return Result(focus, said)

    @on("clock-run")
    def run_clock(self, _event: Event) -> Result:
        """Let the clock run."""
        return self._touch(moves.start(self.open_sitting, self.now()), "The clock runs.", "clock-button")

    @on("clock-rest")
    def rest_clock(self, _event: Event) -> Result:
        """Let the clock rest."""
        after = moves.pause(self.open_sitting, self.now())
        return self._touch(after, f"The clock rests, with {self._left(after)} left.", "clock-button")

    def _left(self, after: Sitting) -> str:
        minutes, seconds = divmod(max(0, int(seconds_left(after, None))), 60)
        return f"{minutes} minutes {seconds} seconds" if minutes else f"{seconds} seconds"

    @on("clock-more")
    def more_time(self, event: Event) -> Result:
        """Give this step more minutes."""
        minutes = event.number("minutes")
        self.must_be(so=1 <= minutes <= MOST_MORE, otherwise="Choose by how many minutes.")
        after = moves.extend(self.open_sitting, minutes * 60, self.now())
        return self._touch(after, f"{minutes} more minutes for this step.", "clock-more")

    @on("clock-hide")
    def hide_clock(self, event: Event) -> Result:
        """Put the clock out of sight, or bring it back, as the button says. Time runs on."""
        self.clock_hidden = event.value("clock") != "back"
        return Result("clock-hide")

    @property
    def decides(self) -> bool:
        """Whether this kind of meeting comes to a decision that could fail."""
        return any(step.kind is StepKind.DECIDE for step in self.open_sitting.form.steps)

    def turn_order(self) -> tuple[str, ...]:
        """Who speaks, in order."""
        return seats.speakers(self.open_sitting)

    def _after(self, seat: str | None) -> str | None:
        """Who speaks after somebody: those who have passed are left in peace."""
        order = self.turn_order()
        rest = order[order.index(seat) + 1 :] if seat in order else order
        return next((one for one in rest if one not in self.meeting.passed), None)

    @on("turn-next")
    def next_turn(self, event: Event) -> Result:
        """The next one speaks."""
        self.must_be(so=event.value("seat") == (self.speaker or ""), otherwise="The turn has moved on already.")
        self.speaker = self._after(self.speaker)
        return Result("turn", self._whose_turn())

    def _whose_turn(self) -> str:
        return f"{self.who(self.speaker)} speaks." if self.speaker else "Everybody has spoken or passed."

    @on("turn-to")
    def turn_to(self, event: Event) -> Result:
        """Somebody speaks now, out of turn or after all."""
        seat = event.value("seat")
        self.must_be(so=seat in self.turn_order(), otherwise="They are not at the table any more: choose another.")
        if seat in self.meeting.passed:
            self.put(seats.take_turn(self.open_sitting, seat))
        self.speaker = seat
        return Result("turn", f"{self.who(seat)} speaks.")

    @on("pass")
    def pass_turn(self, event: Event) -> Result:
        """Somebody passes. It costs nothing."""
        seat = event.value("seat")
        if seat != self.person:
            self.put(seats.pass_turn(self.open_sitting, seat))
        if seat == self.speaker:
            self.speaker = self._after(seat)
        return Result("turn", self._whose_turn())
