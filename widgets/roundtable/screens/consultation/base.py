"""What all parts of a consultation's screen share: the sitting, where somebody is, and what is typed and not noted."""

from __future__ import annotations

import datetime as dt
import time
from collections import Counter
from typing import TYPE_CHECKING

from roundtable.content.people import named_in, people_of
from roundtable.errors import RefusedError
from roundtable.exchange.plan_words import DOMAINS, day_in_words
from roundtable.model.case import PERSON
from roundtable.practice.consultation.seats import name_seat
from roundtable.practice.consultation.sitting import BLANK
from roundtable.practice.consultation.texts import texts_of, without
from roundtable.practice.plan.plain import plain
from roundtable.practice.settings import Settings
from roundtable.screens.after_care import OffersAfterCare
from roundtable.screens.base import Result
from roundtable.screens.withholding import WithholdsText

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from roundtable.content.catalogue import Catalogue
    from roundtable.model.case import Case
    from roundtable.model.meeting import Meeting
    from roundtable.model.plan_script import PlanScript
    from roundtable.practice.consultation.sitting import Sitting
    from roundtable.screens.base import Event

HEADING = "here"
SHORT = 4
"""Digits that the place of an entry never has."""
NOTE, SEATS, STEP, CLOSING, CLOSED = "note", "seats", "step", "closing", "closed"
MINUTES, CHANGES, NEXT = "minutes", "changes", "next"
TOOLS = (MINUTES, CHANGES, NEXT)
"""Places besides the meeting itself: its minutes, what it changes in the plan, and the meeting after it."""
PLACES = (SEATS, STEP, CLOSING, CLOSED, *TOOLS)
WITHOUT_MEETING = (NOTE, NEXT)
"""Places where somebody can be before there is a meeting."""
CHOOSE_FIRST = "Choose first how the meeting should run."
ALREADY = "This is noted already."
GONE = "This is not there any more: choose another."


class MeetingBase(OffersAfterCare, WithholdsText):
    """The state of one consultation's screen."""

    kind = "consultation"
    needs = "clock"
    now: Callable[[], float] = staticmethod(time.monotonic)
    """Seconds since any moment; a test puts its own clock here."""

    def __init__(
        self,
        prefix: str,
        catalogue: Catalogue,
        case: Case | None = None,
        script: PlanScript | None = None,
        content_hash: str = "",
    ) -> None:
        super().__init__(prefix)
        self.catalogue = catalogue
        self.case = case
        self.script = script
        """The person's answers, if they are written."""
        self.content_hash = content_hash
        self.settings = Settings()
        self.sitting: Sitting | None = None
        """The meeting; None until a format is chosen."""
        self.place = NOTE
        """What is shown: `note`, `seats`, `step`, `closing`, `closed`, or one of `TOOLS`."""
        self.typed: dict[str, dict[str, str]] = {}
        """What is typed and not noted yet, by form."""
        self.shown: dict[str, dict[str, str]] = {}
        """The same as it is drawn: typing draws nothing anew."""
        self.turns: Counter[str] = Counter()
        """How often something was added with each form: a form is used up by being sent."""
        self.said = ""
        """What the last act did, for those who see."""
        self.speaker: str | None = None
        """Whose turn it is in a round; None when everybody has spoken or passed."""
        self.round = ""
        """The step in which the round began; empty while none has."""
        self.touched = 0
        """How often the clock was touched: the browser's clock begins anew with each time."""
        self.clock_hidden = False
        self.seed = 0
        self.named = ""
        """What the person is called, where somebody has written it in one word: nobody is asked about that name."""
        self.cleared: set[str] = set()
        """Texts that may be kept: they are the content's own, or were looked at."""

    @property
    def open_sitting(self) -> Sitting:
        """The meeting. Raises RefusedError before there is one."""
        if self.sitting is None:
            raise RefusedError(CHOOSE_FIRST)
        return self.sitting

    @property
    def meeting(self) -> Meeting:
        """What is noted so far."""
        return self.open_sitting.meeting

    @property
    def called(self) -> str:
        """What the person is called."""
        if self.sitting is not None:
            return self.sitting.called
        return self.case.person.called if self.case else "the person"

    @property
    def step(self) -> str:
        """Where somebody is; every event says where it was made."""
        return f"{STEP}/{self.open_sitting.step.id}" if self.place == STEP else self.place

    @property
    def today(self) -> dt.date:
        """The day at the writer's place."""
        return dt.date.today()  # noqa: DTZ011  a calendar day at the writer's place

    def go(self, place: str, said: str = "", focus: str = HEADING) -> Result:
        """Show another place. Raises RefusedError where it needs a meeting and there is none."""
        self.must_be(so=place in WITHOUT_MEETING or self.sitting is not None, otherwise=CHOOSE_FIRST)
        self.place, self.said, self.withheld = place, said, self.withheld.leave()
        self.entered(place)
        return Result(focus, said or None)

    def entered(self, place: str) -> None:
        """What a part has to work out when somebody comes to its place."""

    def forget(self) -> None:
        """What was typed, asked and answered belongs to a meeting that is not on the table any more."""
        self.typed, self.shown, self.round = {}, {}, ""
        self.touched += 1

    def stay(self, said: str = "", focus: str | None = None) -> Result:
        """Show the same place after something was done."""
        self.said = said
        return Result(focus, said or None)

    def put(self, sitting: Sitting) -> None:
        """Take over a sitting in which something was noted."""
        before = self.sitting
        self.sitting = sitting
        if before is None or before.meeting.label != sitting.meeting.label:
            self.__dict__.pop("_known", None)

    def used(self, form: str) -> None:
        """A form was sent: it is drawn anew, empty, and what was typed in it is forgotten."""
        self.turns[form] += 1
        self.typed.pop(form, None)
        self.shown.pop(form, None)

    def not_twice(self, event: Event, form: str) -> None:
        """Refuse a form that was sent already: two clicks are two events."""
        if event.value("turn") not in {"", str(self.turns[form])}:
            raise RefusedError(ALREADY)

    def clear_texts(self) -> None:
        """What stands in the meeting now may be kept, and so may what the person's script answers."""
        self.cleared |= {*texts_of(self.meeting).values()}
        if self.script:
            self.cleared |= {plain(reply.words) for reply in self.script.replies}

    def may_be_kept(self, text: str) -> bool:
        """Whether a text may be kept and taken along as it is."""
        if text not in self.cleared and not self.may_be_real(text):
            self.cleared.add(text)
        return text in self.cleared

    def unsure_texts(self) -> dict[str, str]:
        """Texts of the meeting that may tell of a real person and that nobody has answered for, by place."""
        return {place: text for place, text in texts_of(self.meeting).items() if not self.may_be_kept(text)}

    def harmless_minutes(self) -> Meeting:
        """What is noted, without what may tell of a real person."""
        return without(self.meeting, self.unsure_texts())

    def held(self, event: Event, texts: Mapping[str, str]) -> bool:
        """Look at what was typed, by field. True while something waits for an answer."""
        new = {name: text for name, text in texts.items() if text.strip() and text not in self.cleared}
        waits = self.holds_back(new, event.values)
        if not waits:
            self.cleared |= {" ".join(text.split()) for text in new.values()} | {*new.values()}
        return waits

    def invented_names(self) -> tuple[str, ...]:
        """Everybody in the story and in its script, and what the person is called."""
        case = (*people_of(self.case), *named_in(self.case)) if self.case else ()
        label = (self.sitting.meeting.label,) if self.sitting and self.sitting.meeting.label else ()
        return (*case, *(named_in(self.script) if self.script else ()), *label, *([self.named] if self.named else ()))

    def learn_name(self, label: str) -> None:
        """Somebody calls the person so. One word is taken for an invented first name."""
        self.named = label.strip() if len(label.split()) == 1 else ""
        self.__dict__.pop("_known", None)

    def who(self, seat: str | None) -> str:
        """What a seat is called."""
        return name_seat(self.open_sitting, seat)

    def seat_choices(self, *, person: bool = False) -> list[tuple[str, str]]:
        """Who can be chosen: seats in the order in which they speak, and perhaps the person."""
        ids = [*self.meeting.order, *(seat.id for seat in self.meeting.seats if seat.id not in self.meeting.order)]
        seats = [(seat, self.who(seat)) for seat in ids]
        return [(PERSON, self.called), *seats] if person else seats

    def nth(self, text: str, entries: Sequence[object]) -> int:
        """Which entry of a list is meant: its place, and how many there were when it was shown, such as `1/3`.

        Where entries came or went since, another one stands in this place: two clicks are two events.
        """
        place, _, count = text.partition("/")
        whole = place.isascii() and place.isdigit() and len(place) < SHORT
        self.must_be(so=whole and count == str(len(entries)), otherwise=GONE)
        return int(place)

    def must_be(self, *, so: bool, otherwise: str) -> None:
        """Refuse with a sentence when something is not so."""
        if not so:
            raise RefusedError(otherwise)

    def filled(self, form: str, name: str, noted: str = "") -> str:
        """What stands in a field: what is typed in its form, else what is noted."""
        return self.shown[form].get(name, "") if form in self.shown else noted

    def ticked(self, form: str, name: str, *, noted: bool = False) -> bool:
        """Whether a box is ticked."""
        return bool(self.shown[form].get(name)) if form in self.shown else noted

    domains = DOMAINS
    person = PERSON
    blank = BLANK
    day = staticmethod(day_in_words)
