"""What is written down on the way: words, the question, the situation, the summary, lines of a list."""

from __future__ import annotations

from roundtable.errors import RefusedError
from roundtable.practice.consultation import carrying, collecting
from roundtable.practice.consultation.question import HINTS, ask, hints_for
from roundtable.screens.base import Event, Result, on
from roundtable.screens.consultation.base import MeetingBase
from roundtable.screens.consultation.days import read_day
from roundtable.screens.withholding import ASKED

PARKED = "Noted for later."


class Notes(MeetingBase):
    """Texts and lists."""

    hints: tuple[str, ...] = ()
    """Names of the hints about the question; they are given once."""

    def forget(self) -> None:
        """The next question has its own hints."""
        super().forget()
        self.hints = ()

    @on("typed")
    def keep_typing(self, event: Event) -> Result:
        """Remember what is being typed. Nothing is drawn anew."""
        form = event.value("form")
        if form and len(form) <= 80:
            self.typed[form] = {**event.values, "typed_on": self.step}
        return Result()

    @on("ask")
    def ask(self, event: Event) -> Result:
        """Note the question, with hints the first time."""
        text = event.value("question")
        if text.strip() and self.held(event, {"question": text}):
            return ASKED
        before = self.open_sitting
        after, hints = ask(before, text)
        self.hints = hints or (self.hints if after.meeting.question == before.meeting.question else ())
        self.put(after)
        self.used("question")
        if hints:
            return Result("question-field", f"Noted. {HINTS[hints[0]]}")
        return self.stay("Noted.", "question-said")

    def hints_now(self) -> list[str]:
        """What could make it more of a question, one sentence at most: nobody is corrected in front of the team."""
        still = hints_for(self.meeting.question)
        return [HINTS[one] for one in self.hints if one in still][:1]

    @on("write")
    def write(self, event: Event) -> Result:
        """Note one or several texts."""
        texts = {name: event.value(name) for name in collecting.TEXTS if name in event.values}
        changed = {name: text for name, text in texts.items() if text.strip() != getattr(self.meeting, name).strip()}
        if self.held(event, changed):
            return ASKED
        self.put(collecting.write(self.open_sitting, **changed))
        self.used(event.value("form"))
        return self.stay("Noted." if changed else "Nothing was changed.", "here" if not event.value("form") else None)

    @on("summary")
    def summary(self, event: Event) -> Result:
        """The presenter says whether the summary was right."""
        right = event.value("right") == "yes"
        self.put(collecting.say_summary_right(self.open_sitting, right=right))
        return self.stay("Good: you all work on the same story." if right else "Not yet. Listen, and say it once more.")

    @on("add-line")
    def add_line(self, event: Event) -> Result:
        """Add a line to a list."""
        name, text = event.value("list"), event.value("text")
        if text.strip() and self.held(event, {f"line-{name}": text}):
            return ASKED
        self.put(collecting.add_line(self.open_sitting, name, text))
        self.used(f"line-{name}")
        return self.stay(PARKED if name == "parked" else "Noted.", f"line-{name}-{self.turns[f'line-{name}']}")

    @on("remove-line")
    def remove_line(self, event: Event) -> Result:
        """Take a line out, as it is shown."""
        name, _, place = event.value("line").partition("/")
        number = self.nth(place, collecting.lines_of(self.open_sitting, name))
        self.put(collecting.remove_line(self.open_sitting, name, number))
        return self.stay("Taken out.", f"list-{name}")

    @on("settle")
    def settle(self, event: Event) -> Result:
        """Say what became of a promise of last time."""
        item, reason = event.value("item"), event.value("reason")
        if reason.strip() and self.held(event, {f"reason-{item}": reason}):
            return ASKED
        became = event.value("became")
        if not became:
            raise RefusedError("Choose done, moved or dropped. Each of them is fine.")
        self.shown[f"carried-{item}"] = {**event.values}  # so that a reason which is missing is asked for in sight
        to = read_day(event, "to") if became == "moved" else None
        self.put(carrying.settle(self.open_sitting, item, became, reason if became != "done" else "", to))
        self.used(f"carried-{item}")
        return self.stay("Noted.", f"carried-{item}")
