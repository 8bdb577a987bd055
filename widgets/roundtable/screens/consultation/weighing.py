"""First views, options, what could fail, what the meeting recommends, how sure everybody is, and views that stay."""

from __future__ import annotations

from typing import TYPE_CHECKING

from roundtable.practice.consultation import collecting
from roundtable.practice.consultation.filling import choices_of
from roundtable.screens.base import Event, Result, on
from roundtable.screens.consultation.base import MeetingBase
from roundtable.screens.withholding import ASKED

if TYPE_CHECKING:
    from roundtable.model.meeting import Choice

ABOUT_CHOICE = ("what", "speaks_for", "costs", "person_would_say")


class Weighs(MeetingBase):
    """From first views to the decision."""

    def offered(self) -> tuple[Choice, ...]:
        """Options that the story has, of which not all are taken over."""
        known = {one.id for one in self.meeting.choices}
        found = choices_of(self.case, self.meeting.about) if self.case else ()
        return tuple(one for one in found if one.id not in known)

    @on("offer")
    def offer(self, _event: Event) -> Result:
        """Take over the options of the story."""
        self.put(collecting.offer_choices(self.open_sitting))
        self.clear_texts()
        return self.stay("The options of the story are on the list.", "options")

    @on("add-choice")
    def add_choice(self, event: Event) -> Result:
        """One more option."""
        self.not_twice(event, "add-choice")
        what = event.value("what")
        if what.strip() and self.held(event, {"choice-what": what}):
            return ASKED
        self.put(collecting.add_choice(self.open_sitting, what))
        self.used("add-choice")
        return self.stay("Noted.", f"add-choice-{self.turns['add-choice']}")

    @on("edit-choice")
    def edit_choice(self, event: Event) -> Result:
        """What speaks for an option, what it costs, and what the person would say."""
        item = event.value("item")
        fields = {name: event.value(name) for name in ABOUT_CHOICE if name in event.values}
        if self.held(event, {f"{name}-{item}": text for name, text in fields.items()}):
            return ASKED
        self.put(collecting.edit_choice(self.open_sitting, item, **fields))
        self.used(f"choice-{item}")
        return self.stay("Noted.", f"option-{item}")

    @on("remove-choice")
    def remove_choice(self, event: Event) -> Result:
        """Take an option out."""
        self.put(collecting.remove_choice(self.open_sitting, event.value("item")))
        return self.stay("Taken out.", "options")

    @on("park-choice")
    def park_choice(self, event: Event) -> Result:
        """Make an option of advice that came early."""
        self.put(collecting.park_as_choice(self.open_sitting, self.nth(event.value("place"), self.meeting.parked)))
        return self.stay("It is an option now.", "options")

    @on("first-views")
    def first_views(self, event: Event) -> Result:
        """How many are for each option, before anybody has spoken."""
        counts = {one.id: self._count(event, f"views-{one.id}") for one in self.meeting.choices}
        self.put(collecting.count_first_views(self.open_sitting, counts))
        self.used("first-views")
        return self.stay("Noted: only how many, never whose.", "spread")

    @on("decide-for")
    def decide_for(self, event: Event) -> Result:
        """Take an option's words as what the meeting recommends."""
        self.put(collecting.decide_for(self.open_sitting, event.value("choice")))
        self.used("decision")
        return self.stay("Noted.", "decision")

    @on("fingers")
    def fingers(self, event: Event) -> Result:
        """How many showed none to five fingers."""
        counts = [self._count(event, f"fingers-{number}") for number in range(collecting.FINGERS)]
        self.put(collecting.show_fingers(self.open_sitting, counts))
        self.used("fingers")
        return self.stay("Noted. Nobody has to explain their fingers.", "sure")

    def _count(self, event: Event, name: str) -> int:
        return event.number(name) if event.value(name).strip() else 0

    @on("dissent")
    def dissent(self, event: Event) -> Result:
        """A view that stays, with its reason."""
        self.not_twice(event, "dissent")
        view, reason = event.value("view"), event.value("reason")
        if self.held(event, {"dissent-view": view, "dissent-reason": reason}):
            return ASKED
        self.put(collecting.dissent(self.open_sitting, view, reason, event.value("seat") or None))
        self.used("dissent")
        return self.stay("On record, in these words. Nobody answers it.", "dissents")

    @on("remove-dissent")
    def remove_dissent(self, event: Event) -> Result:
        """Take a view out, for whoever had it."""
        self.put(collecting.remove_dissent(self.open_sitting, self.nth(event.value("place"), self.meeting.dissents)))
        return self.stay("Taken out.", "dissents")
