"""Choosing whom a consultation is about: the people of the cases, or somebody blank whom a team invents."""

from __future__ import annotations

from typing import TYPE_CHECKING

from roundtable.practice.consultation.sitting import BLANK
from roundtable.screens.base import on
from roundtable.screens.consultation.screen import ConsultationScreen
from roundtable.screens.people import ListsPeople

if TYPE_CHECKING:
    from roundtable.content.index import CaseEntry
    from roundtable.screens.base import Event, Result


class ConsultationsScreen(ListsPeople):
    """Lists the people about whom a consultation can be held, or facilitated alone."""

    kind = "consultation"
    needs = "clock"
    always = "consultations"
    blank = BLANK

    @property
    def title(self) -> str:
        """What the page is."""
        return "Hold a case consultation"

    def alone(self) -> list[CaseEntry]:
        """Those whose consultation is scripted, for somebody who practises alone."""
        scripted = {*self.catalogue.consultation_ids()}
        return [entry for entry in self.shelf.entries if entry.id in scripted]

    @on("open-consultation-of")
    def open_consultation_of(self, event: Event) -> Result:
        """Begin a consultation where no link leads to it."""
        return self.put(ConsultationScreen.of, event.value("case"))

    @on("facilitate-alone")
    def facilitate_alone(self, event: Event) -> Result:
        """Begin a scripted consultation where no link leads to it."""
        from roundtable.screens.facilitating.screen import Facilitating  # noqa: PLC0415  a team's meeting needs no script

        return self.put(Facilitating.of, event.value("case"), "meeting")
