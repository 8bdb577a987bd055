"""Before the seats: the content note, how the meeting should run, and the blank form for somebody invented."""

from __future__ import annotations

from typing import TYPE_CHECKING

from roundtable.errors import ContentError, RefusedError
from roundtable.practice.consultation.seats import deal_tasks, seat_team
from roundtable.practice.consultation.sitting import begin, begin_blank
from roundtable.screens.base import Event, Result, on
from roundtable.screens.consultation.base import NOTE, SEATS, MeetingBase
from roundtable.screens.topics import name_topics
from roundtable.screens.withholding import ASKED

if TYPE_CHECKING:
    from roundtable.model.consultation_format import Format
    from roundtable.model.decision import Decision


class Opens(MeetingBase):
    """Choosing a format."""

    def formats(self, *, first: bool) -> list[Format]:
        """Ways to hold a meeting: those that are offered first, or all others."""
        found = [self.catalogue.format(one) for one in self.catalogue.format_ids()]
        return sorted((one for one in found if one.first is first), key=lambda one: (one.trained_leader, one.minutes))

    def moments(self) -> list[Decision]:
        """Moments of the story that a meeting can be about."""
        return [*self.case.decisions] if self.case else []

    def topics(self, ids: tuple[str, ...]) -> list[str]:
        """Topics of a content note in words."""
        return name_topics(self.catalogue, ids)

    def format_of(self, format_id: str) -> Format:
        """A format that was chosen. Raises RefusedError."""
        try:
            return self.catalogue.format(format_id)
        except ContentError as error:
            raise RefusedError("This format cannot be read at the moment. Choose another one.") from error

    @on("begin")
    def begin(self, event: Event) -> Result:
        """Choose a format. The team of the story sits down, and tasks are dealt: all of it can be changed."""
        form = self.format_of(event.value("format"))
        if self.case is None:
            return self._begin_blank(form, event)
        sitting = seat_team(
            begin(form, self.case, self.today, event.value("about") or None), self.catalogue.disciplines
        )
        self.put(deal_tasks(sitting, self.seed) if sitting.meeting.seats else sitting)
        self.clear_texts()
        return self.go(SEATS)

    def _begin_blank(self, form: Format, event: Event) -> Result:
        label = event.value("label")
        sitting = begin_blank(form, self.today, label, nobody_real=event.value("invented") == "yes")
        self.learn_name(label)
        if self.held(event, {"label": label}):
            return ASKED
        self.put(sitting)
        self.clear_texts()
        return self.go(SEATS)

    @on("another-format")
    def choose_another(self, _event: Event) -> Result:
        """Back to the formats, as long as the meeting has not begun."""
        self.must_be(so=not self.open_sitting.begun, otherwise="The meeting has begun: it keeps its format.")
        self.sitting = None
        return self.go(NOTE)
