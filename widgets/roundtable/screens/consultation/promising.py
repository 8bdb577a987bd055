"""Recommendations and what became of each; actions with one owner and a day; who tells the person today."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from roundtable.model.meeting import Task
from roundtable.practice.consultation import asking, collecting, recommending
from roundtable.practice.consultation.seats import holder
from roundtable.screens.base import Event, Result, on
from roundtable.screens.consultation.base import ALREADY, MeetingBase
from roundtable.screens.consultation.days import LATER, SOON, days_from, read_day
from roundtable.screens.withholding import ASKED

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from roundtable.model.meeting import Promise, Recommendation

VERDICTS = {"accepted": "take it", "adapted": "change it", "declined": "leave it"}
ANSWERS = {"yes": "yes", "yes-but": "yes, but", "no": "no"}


class Promises(MeetingBase):
    """From recommendations to who tells the person."""

    verdicts = VERDICTS
    person_answers = ANSWERS

    @on("recommend")
    def recommend(self, event: Event) -> Result:
        """Note what somebody recommends."""
        self.not_twice(event, "recommend")
        what = event.value("what")
        self._not_again(event, what, [one.what for one in self.meeting.recommendations])
        if what.strip() and self.held(event, {"recommend-what": what}):
            return ASKED
        seat, domain = event.value("seat") or None, event.value("domain") or None
        self.put(recommending.recommend(self.open_sitting, what, seat, domain))
        self.used("recommend")
        return self.stay("Noted. Now its answer.", f"item-{self.meeting.recommendations[-1].id}")

    def _not_again(self, event: Event, text: str, noted: Sequence[str]) -> None:
        """Refuse what a button adds for the second time; a form has its own token."""
        self.must_be(so="turn" in event.values or text not in noted, otherwise=ALREADY)

    def decision_waits(self) -> bool:
        """Whether what was decided is neither a recommendation nor an action yet, so that nobody types it again."""
        said = {*(one.what for one in self.meeting.recommendations), *(one.does for one in self.meeting.promises)}
        return bool(self.meeting.decision) and self.meeting.decision not in said

    @on("remove-recommendation")
    def remove_recommendation(self, event: Event) -> Result:
        """Take a recommendation out."""
        self.put(recommending.remove_recommendation(self.open_sitting, event.value("item")))
        return self.stay("Taken out.", "recommendations")

    @on("answer")
    def answer(self, event: Event) -> Result:
        """What became of a recommendation, with the reason and by whom."""
        item = event.value("item")
        names = ("reason", "person_view")
        if self.held(event, {f"{name}-{item}": event.value(name) for name in names}):
            return ASKED
        self.put(
            recommending.answer(
                self.open_sitting,
                item,
                event.value("verdict"),
                by=event.value("by"),
                reason=event.value("reason"),
                person_view=event.value("person_view"),
                person_not_asked=event.value("not_asked") == "yes",
            )
        )
        self.used(f"answer-{item}")
        return self.stay("Noted.", f"item-{item}")

    @on("reopen-recommendation")
    def reopen_recommendation(self, event: Event) -> Result:
        """It is open again."""
        item = event.value("item")
        self.put(recommending.answer(self.open_sitting, item, "open", by="", reason=""))
        return self.stay("It is open again.", f"item-{item}")

    def domain_choices(self) -> list[tuple[str, str]]:
        """Parts of life to choose from."""
        return [(domain.value, text) for domain, text in self.domains.items()]

    def presenter(self) -> str:
        """Who answers recommendations here, unless somebody else is chosen."""
        found = holder(self.open_sitting, Task.PRESENTER)
        return self.person if self.open_sitting.form.person_present else found.id if found else ""

    def answerers(self) -> list[tuple[str, str]]:
        """Who can answer a recommendation: the person first."""
        return self.seat_choices(person=True)

    def without_action(self) -> list[Recommendation]:
        """What was taken and has no action yet."""
        promised = {one.recommendation for one in self.meeting.promises}
        taken = [one for one in self.meeting.recommendations if one.verdict in recommending.TAKEN]
        return [one for one in taken if one.id not in promised]

    def ready_to_ask(self, promise: Promise) -> bool:
        """Whether the person can be asked: who does it, and by when."""
        return promise.owner is not None and promise.by is not None

    @on("propose")
    def propose(self, event: Event) -> Result:
        """Make an action of a recommendation."""
        item = event.value("item")
        self.must_be(so=item not in {one.recommendation for one in self.meeting.promises}, otherwise=ALREADY)
        self.put(recommending.propose(self.open_sitting, item))
        return self._opened()

    @on("promise")
    def promise(self, event: Event) -> Result:
        """An action that comes of no recommendation."""
        self.not_twice(event, "promise")
        does = event.value("does")
        self._not_again(event, does, [one.does for one in self.meeting.promises])
        if does.strip() and self.held(event, {"promise-does": does}):
            return ASKED
        self.put(recommending.promise(self.open_sitting, does, event.value("domain") or None))
        self.used("promise")
        return self._opened()

    def _opened(self) -> Result:
        return self.stay("Proposed. Who does it, and by when?", f"item-{self.meeting.promises[-1].id}")

    @on("edit-promise")
    def edit_promise(self, event: Event) -> Result:
        """Who does it by when, how we will know, and who asks the person by when."""
        item = event.value("item")
        before = recommending.find_promise(self.meeting, item)
        texts = {name: event.value(name) for name in ("does", "known_by") if name in event.values}
        if self.held(event, {f"{name}-{item}": text for name, text in texts.items()}):
            return ASKED
        fields: dict[str, Any] = {
            **texts,
            "owner": event.value("owner"),
            "asks": event.value("asks"),
            "by": read_day(event, "by", before.by),
            "ask_by": read_day(event, "ask_by", before.ask_by),
        }
        if "domain" in event.values:
            fields["domain"] = event.value("domain")
        self.put(recommending.edit_promise(self.open_sitting, item, **fields))
        self.used(f"promise-{item}")
        return self.stay("Noted.", f"item-{item}")

    @on("remove-promise")
    def remove_promise(self, event: Event) -> Result:
        """Take an action out."""
        self.put(recommending.remove_promise(self.open_sitting, event.value("item")))
        return self.stay("Taken out.", "actions")

    @on("ask-person")
    def ask_person(self, event: Event) -> Result:
        """Ask the person about an action; the story has written what they say."""
        item = event.value("item")
        self.put(asking.ask_person(self.open_sitting, item, self.script))
        self.clear_texts()
        answer = recommending.find_promise(self.meeting, item).answer
        return self.stay(f"{self.called} says: {ANSWERS.get(answer, '')}.", f"answer-{item}")

    @on("note-answer")
    def note_answer(self, event: Event) -> Result:
        """What the person, or somebody who speaks for them, answers."""
        item, words = event.value("item"), event.value("words")
        if words.strip() and self.held(event, {f"words-{item}": words}):
            return ASKED
        self.put(asking.note_answer(self.open_sitting, item, event.value("answer"), words))
        self.used(f"said-{item}")
        return self.stay("Noted.", f"answer-{item}")

    @on("tell")
    def tell(self, event: Event) -> Result:
        """Who tells the person today, and the day of the next review."""
        review = read_day(event, "review", self.meeting.review)
        self.must_be(so=bool(event.value("seat") or review), otherwise="Choose who it is, or a day.")
        sitting = collecting.tell_today(self.open_sitting, event.value("seat") or None)
        self.put(collecting.set_review(sitting, review))
        self.used("tell")
        return self.stay("Noted.", "told")

    def days_soon(self) -> list[tuple[str, str, dt.date]]:
        """Days for an action."""
        return days_from(self.meeting.on, SOON)

    def days_later(self) -> list[tuple[str, str, dt.date]]:
        """Days for the next review."""
        return days_from(self.meeting.on, LATER)
