"""The next meeting opens with what was promised."""

from __future__ import annotations

from typing import TYPE_CHECKING

from roundtable.errors import RefusedError
from roundtable.practice.consultation.carrying import carried_over, next_meeting
from roundtable.practice.consultation.keeping import minutes_data, restore
from roundtable.screens.base import Event, Result, on
from roundtable.screens.consultation.base import NEXT, NOTE, SEATS
from roundtable.screens.consultation.changes import Changes
from roundtable.screens.consultation.days import parse_day
from roundtable.screens.consultation.files import FROM_HERE, Files
from roundtable.screens.consultation.minutes import Minutes

if TYPE_CHECKING:
    import datetime as dt
    from typing import Any

    from roundtable.model.meeting import Carried, Meeting
    from roundtable.practice.consultation.sitting import Sitting


class Carries(Minutes, Changes, Files):
    """From one meeting to the next."""

    replaced: tuple[Sitting, dict[str, Any]] | None = None
    """The meeting that was here before another one was opened, and what was decided of its changes of the plan."""

    def entered(self, place: str) -> None:
        """The next meeting is the one after this, where no other minutes were opened."""
        super().entered(place)
        if place == NEXT and self.sitting is not None and self.meeting.closed and self.last_from in {"", FROM_HERE}:
            self.last, self.last_from = self.meeting, FROM_HERE

    def comes_over(self) -> tuple[Carried, ...]:
        """What the next meeting opens with."""
        return carried_over(self.last) if self.last else ()

    def next_day(self) -> dt.date:
        """A day for the next meeting: today, or the day of the last one where that is later."""
        return max(self.today, self.last.on) if self.last else self.today

    def next_formats(self) -> list[tuple[str, str]]:
        """Formats to choose from, that of last time first."""
        ids = sorted(self.catalogue.format_ids(), key=lambda one: self.last is None or one != self.last.format)
        forms = [self.catalogue.format(one) for one in ids]
        trained = ", with a trained leader"
        return [(one.id, f"{one.title}, {one.minutes} minutes{trained if one.trained_leader else ''}") for one in forms]

    @on("open-next")
    def open_next(self, event: Event) -> Result:
        """Open the meeting after the last one, with what was promised."""
        last = self._last_minutes()
        form, day = self.format_named(event.value("format")), self._day_of(event.value("day"))
        if self.case is None:
            self.must_be(so=event.value("invented") == "yes", otherwise="Tick the box first: nobody real is behind it.")
        sitting = next_meeting(last, form, self.case, day)
        if event.value("keep") == "yes" and self.last_from == FROM_HERE:
            self.keep_here()
        return self._take_place(sitting, f"Meeting {sitting.meeting.number} opens with what was promised.")

    @on("use-here")
    def use_here(self, _event: Event) -> Result:
        """The next meeting is the one after that which was just closed."""
        self.must_be(so=self.meeting.closed, otherwise="Close this meeting first.")
        self.last, self.last_from = self.meeting, FROM_HERE
        return self.stay("", "here")

    @on("to-note")
    def to_note(self, _event: Event) -> Result:
        """Back to the formats, before there is a meeting."""
        self.must_be(so=self.sitting is None, otherwise="The meeting has begun: it keeps its format.")
        return self.go(NOTE)

    @on("go-on")
    def go_on(self, _event: Event) -> Result:
        """Go on with a meeting that was not closed when its minutes were kept."""
        last = self._last_minutes()
        sitting = restore(minutes_data(last), self.format_named(last.format), self.case).sitting
        return self._take_place(sitting, f"Meeting {last.number} is open again. Its steps hold what was noted.")

    def _take_place(self, sitting: Sitting, said: str) -> Result:
        self.replaced = self._now_here()
        self.last, self.last_from = None, ""
        self._begin_anew(sitting, {})
        return self.go(SEATS, said)

    @on("bring-back")
    def bring_back(self, _event: Event) -> Result:
        """Back to the meeting that was here before."""
        if self.replaced is None:
            raise RefusedError("There is no meeting to bring back.")
        before, self.replaced = self.replaced, self._now_here()
        self._begin_anew(*before)
        return self.go(SEATS, "The meeting that was here before is back. You can change between the two.")

    def _now_here(self) -> tuple[Sitting, dict[str, Any]] | None:
        return (self.sitting, self.changes_note()) if self.sitting is not None else None

    def _begin_anew(self, sitting: Sitting, note: dict[str, Any]) -> None:
        """Another meeting is on the table."""
        self.forget()
        self.put(sitting)
        self.clear_texts()
        self.changes_back(note)

    def _last_minutes(self) -> Meeting:
        if self.last is None:
            raise RefusedError("Open the minutes of last time first.")
        return self.last

    @staticmethod
    def _day_of(text: str) -> dt.date:
        day = parse_day(text)
        if day is None:
            raise RefusedError("Say on which day you meet.")
        return day
