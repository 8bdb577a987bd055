"""A case consultation on a screen.

Where the meeting has come to, and what is noted, is the sitting's
(`practice/consultation`); what is shown, and what is typed and not noted, is
the screen's. The parts of the screen are mixins by what people do.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from roundtable.practice.consultation.keeping import minutes_data, named_in, restore, snapshot
from roundtable.practice.consultation.sitting import BLANK
from roundtable.practice.settings import Settings
from roundtable.screens.base import Event, Result, on
from roundtable.screens.consultation.base import CLOSED, HEADING, NOTE, PLACES, SEATS, STEP, TOOLS
from roundtable.screens.consultation.carrying import Carries
from roundtable.screens.consultation.closing import Closes
from roundtable.screens.consultation.noting import Notes
from roundtable.screens.consultation.opening import Opens
from roundtable.screens.consultation.pooling import Pools
from roundtable.screens.consultation.promising import Promises
from roundtable.screens.consultation.seating import Sits
from roundtable.screens.consultation.stepping import Steps
from roundtable.screens.consultation.weighing import Weighs
from roundtable.screens.opening import put_case
from roundtable.screens.withholding import WithholdsText

if TYPE_CHECKING:
    from collections.abc import Mapping

    from roundtable.content.catalogue import Catalogue

MOST_FORMS = 20


class ConsultationScreen(Opens, Sits, Steps, Notes, Pools, Weighs, Promises, Closes, Carries):
    """Holds one consultation about one invented person."""

    @property
    def reads(self) -> tuple[str, ...]:  # type: ignore[override]  # what is read depends on whom it is about
        """Besides what every screen with text reads: minutes of meetings before, and the plan."""
        return (*WithholdsText.reads, self.shelf_name, self.plan_name)

    @classmethod
    def of(cls, prefix: str, catalogue: Catalogue, case_id: str | None) -> ConsultationScreen:
        """A consultation about the person of a case, or about a blank invented person. Raises ContentError."""
        if case_id is None or case_id == BLANK:
            return cls(prefix, catalogue)
        case = catalogue.case(case_id)
        script = catalogue.plan_script(case_id) if case_id in catalogue.plan_ids() else None
        return cls(prefix, catalogue, case, script, catalogue.case_hash(case_id))

    @property
    def title(self) -> str:
        """Whom it is about."""
        return f"{self.case.title}: a consultation" if self.case else "A consultation about an invented person"

    @property
    def restores(self) -> str:
        """The browser document with this meeting."""
        return f"meeting:{self.case.id if self.case else BLANK}"

    def here(self, event: Event) -> bool:
        """An event fits when it was made on what is shown."""
        return event.on == self.step

    def handle(self, event: Event) -> Result:
        """Apply an event. What was typed in a form that is gone comes too late to matter, and says nothing."""
        if event.name == "typed":
            return super().handle(event) if self.here(event) else Result()
        self.said = ""
        result = super().handle(event)
        self.shown = dict(self.typed)
        return result

    def regions(self) -> dict[str, str]:
        """Where the meeting is, the clock, what is done now, and what stays in sight."""
        going = self.sitting is not None and self.place != NOTE
        on_step = going and self.place == STEP
        return {
            "place": self.render("bar") if going else "",
            "clock": self.render("clock") if on_step else "",
            "step": self.render(self.place, sitting=self.sitting, **({"meeting": self.meeting} if going else {})),
            "side": self.render("side", meeting=self.meeting) if on_step else "",
        }

    def value(self) -> dict[str, Any]:
        """The minutes as plain data; nothing before there is a meeting."""
        return minutes_data(self.meeting) if self.sitting is not None else {}

    def documents(self) -> dict[str, dict[str, Any] | None]:
        """The meeting, where somebody is, and what is typed and not noted."""
        if self.sitting is None:
            return self.minutes_document()
        kept = replace(self.sitting, meeting=self.harmless_minutes())
        typed = [{"form": form, "values": self._harmless(values)} for form, values in self.typed.items()]
        data = {"meeting": snapshot(kept, self.now()), "at": self.place, "typed": typed[-MOST_FORMS:]}
        data["turn"] = {"step": self.round, "seat": self.speaker}
        if note := self.changes_note():
            data["changes"] = note
        meeting = {"hash": self.content_hash, "data": data}
        return {self.restores: meeting, **self.minutes_document(), **self.plan_document()}

    def _harmless(self, values: Mapping[str, str]) -> dict[str, str]:
        return {name: text for name, text in values.items() if self.may_be_kept(text)}

    def read_documents(self, documents: Mapping[str, object]) -> None:
        """Take over the settings, and what the team has agreed on."""
        self.settings = Settings.from_data(documents.get("settings"))
        self.read_agreements(documents)
        self.read_kept_minutes(documents)
        self.read_plan(documents)

    def restore(self, document: object) -> Result:
        """Continue with a kept meeting, as far as it can be read."""
        data = document.get("data") if isinstance(document, dict) else None
        kept = data if isinstance(data, dict) else {}
        format_id, _ = named_in(kept.get("meeting"))
        restored = restore(kept.get("meeting"), self.format_of(format_id), self.case)
        self.put(restored.sitting)
        self.clear_texts()
        self._retype(kept.get("typed"))
        self._turn_back(kept.get("turn"))
        self.changes_back(kept.get("changes"))
        self.touched += 1
        said = (
            "You are back where you left. The clock rests." if restored.whole else "What could still be read was kept."
        )
        result = self.go(self._place_of(kept.get("at")), said)
        return Result(HEADING, result.say)

    def _place_of(self, place: object) -> str:
        """Where somebody was, if it still exists."""
        if self.meeting.closed:
            return place if isinstance(place, str) and place in TOOLS else CLOSED
        if (
            isinstance(place, str)
            and place in PLACES
            and place != CLOSED
            and (place != STEP or self.open_sitting.begun)
        ):
            return place
        return STEP if self.open_sitting.begun else SEATS

    def _turn_back(self, turn: object) -> None:
        """Whose turn it was in the step that is open."""
        told = turn if isinstance(turn, dict) else {}
        seat, here = told.get("seat"), told.get("step") == self.open_sitting.step.id
        fits = here and (seat is None or seat in self.turn_order())
        self.round, self.speaker = (self.open_sitting.step.id, seat) if fits else ("", None)

    def _retype(self, typed: object) -> None:
        for one in typed[:MOST_FORMS] if isinstance(typed, list) else ():
            form, values = (one.get("form"), one.get("values")) if isinstance(one, dict) else (None, None)
            if not isinstance(form, str) or not isinstance(values, dict) or len(form) > 80:
                continue
            known = {k: v for k, v in values.items() if isinstance(k, str) and isinstance(v, str) and len(v) <= 5000}
            self.typed[form] = {**known, "turn": ""}
        self.shown = dict(self.typed)

    @on("consultations")
    def consultations(self, _event: Event) -> Result:
        """Back to the list of people, where no link leads there."""
        from roundtable.screens.consultation.choosing import ConsultationsScreen  # noqa: PLC0415  it opens meetings itself

        listed = ConsultationsScreen.of(self.prefix, self.catalogue)
        listed.settings = self.settings
        return Result(HEADING, opens=listed)

    @on("open-case")
    def open_case(self, event: Event) -> Result:
        """The case itself, where no link leads there."""
        return put_case(self, event.value("case"))
