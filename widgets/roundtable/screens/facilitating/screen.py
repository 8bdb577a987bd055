"""A scripted consultation on a screen: the learner facilitates, alone, one moment after the other.

Nothing is typed here, so nothing has to be looked at before it is kept: a
place is made of choices alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from roundtable.errors import RefusedError
from roundtable.practice.consultation import alone as moves
from roundtable.practice.consultation.alone import Alone, Place, restore, snapshot
from roundtable.practice.settings import Settings
from roundtable.screens.after_care import OffersAfterCare
from roundtable.screens.base import Event, Result, on
from roundtable.screens.explaining import ExplainsTerms
from roundtable.screens.facilitating.views import TellsOfMeeting
from roundtable.screens.opening import put_case

if TYPE_CHECKING:
    from collections.abc import Mapping

    from roundtable.content.catalogue import Catalogue
    from roundtable.model.case import Case
    from roundtable.model.consultation_script import ConsultationScript

HEADING = "here"
NOTE, AWAY = "note", "away"
"""Steps that the practice does not know: before the opening, and outside the door."""


class Facilitating(TellsOfMeeting, OffersAfterCare, ExplainsTerms):
    """Plays one scripted consultation."""

    kind = "facilitating"

    def __init__(
        self, prefix: str, script: ConsultationScript, case: Case, catalogue: Catalogue, content_hash: str = ""
    ) -> None:
        super().__init__(prefix)
        self.script = script
        self.case = case
        self.catalogue = catalogue
        self.content_hash = content_hash
        self.alone = Alone(script, case)
        self.settings = Settings()
        self.note_read = False
        self.tried: set[str] = set()
        """Ids of interventions that were chosen in this visit."""
        self.away = False
        """Whether the learner has left the meeting and can come back in."""

    @classmethod
    def of(cls, prefix: str, catalogue: Catalogue, case_id: str) -> Facilitating:
        """The consultation about a case. Raises ContentError where there is none."""
        script = catalogue.consultation(case_id)
        return cls(prefix, script, catalogue.case(case_id), catalogue, catalogue.consultation_hash(case_id))

    @property
    def title(self) -> str:
        """The case's title, with what is practised."""
        return f"{self.case.title}: facilitate the consultation"

    @property
    def restores(self) -> str:
        """The browser document with the place in this consultation."""
        return f"alone:{self.script.id}"

    @property
    def step(self) -> str:
        """What is shown; every event says on what it was made."""
        if self.away:
            return AWAY
        if self.alone.place is Place.OPENING:
            return Place.OPENING.value if self.note_read else NOTE
        if self.alone.place is Place.END:
            return Place.END.value
        return f"{self.alone.moment.id}:{self.alone.place.value}"

    def here(self, event: Event) -> bool:
        """An event fits when it was made on what is shown."""
        return event.on == self.step

    def regions(self) -> dict[str, str]:
        """Where the learner is, the step, and what is on the table."""
        name = self.step.rpartition(":")[2]
        shown = {"alone": self.alone, "script": self.script, "case": self.case, "step": self.step}
        return {
            "place": self.render("place", **shown),
            "step": self.render(name, **shown),
            "side": self.render("side", **shown),
        }

    def value(self) -> dict[str, Any]:
        """The way so far as plain data."""
        return snapshot(self.alone)

    def documents(self) -> dict[str, dict[str, Any] | None]:
        """The place in this consultation, from the first moment on."""
        if self.alone.place is Place.OPENING:
            return {}
        return {self.restores: {"hash": self.content_hash, "data": snapshot(self.alone)}}

    def read_documents(self, documents: Mapping[str, object]) -> None:
        """Take over the settings, and what the team has agreed on."""
        self.settings = Settings.from_data(documents.get("settings"))
        self.read_agreements(documents)

    def restore(self, document: object) -> Result:
        """Continue from a kept place, as far as it still exists."""
        data = document.get("data") if isinstance(document, dict) else None
        restored = restore(self.script, self.case, data)
        self.alone, self.note_read, self.away = restored.alone, True, False
        if restored.whole:
            return Result(HEADING, "You are back where you left.")
        return Result(HEADING, "This meeting has changed since you were here. What still fits was kept.")

    @on("read-note")
    def read_note(self, _event: Event) -> Result:
        """From the content note to the opening."""
        self.note_read = True
        return Result(HEADING)

    @on("begin")
    def begin(self, _event: Event) -> Result:
        """To the first moment, also for another time."""
        return self._move(moves.begin(self.alone))

    @on("choose")
    def choose(self, event: Event) -> Result:
        """Do something."""
        if not event.value("intervention"):
            raise RefusedError("Choose first what you do.")
        chosen = moves.choose(self.alone, event.value("intervention"))
        self.tried.add(event.value("intervention"))
        return self._move(chosen)

    @on("next")
    def go_on(self, _event: Event) -> Result:
        """To the next moment, or to the end."""
        return self._move(moves.go_on(self.alone))

    @on("back")
    def back(self, event: Event) -> Result:
        """Back to a moment, to try another way."""
        return self._move(moves.back_to(self.alone, event.number("moment")))

    @on("leave")
    def leave(self, _event: Event) -> Result:
        """Out of the meeting. The place stays."""
        self.away = True
        return Result(HEADING)

    @on("return")
    def come_back(self, _event: Event) -> Result:
        """Back into the meeting, where it was left."""
        self.away = False
        return Result(HEADING)

    @on("open-case")
    def open_case(self, event: Event) -> Result:
        """The case about which the meeting was, where no link leads there."""
        return put_case(self, event.value("case"))

    @on("consultations")
    def consultations(self, _event: Event) -> Result:
        """Back to the list, where no link leads there."""
        from roundtable.screens.consultation.choosing import ConsultationsScreen  # noqa: PLC0415  it opens meetings itself

        listed = ConsultationsScreen.of(self.prefix, self.catalogue)
        listed.settings = self.settings
        return Result(HEADING, opens=listed)

    def _move(self, alone: Alone) -> Result:
        self.alone = alone
        return Result(HEADING)
