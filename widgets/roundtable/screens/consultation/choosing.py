"""Choosing whom a consultation is about: the people of the cases, or somebody blank whom a team invents."""

from __future__ import annotations

from typing import TYPE_CHECKING

from roundtable.content.index import case_shelf
from roundtable.errors import ContentError, RefusedError
from roundtable.practice.consultation.sitting import BLANK
from roundtable.practice.settings import Settings
from roundtable.screens.base import Event, Result, Screen, on
from roundtable.screens.consultation.screen import ConsultationScreen
from roundtable.screens.topics import name_topics

if TYPE_CHECKING:
    from collections.abc import Mapping

    from roundtable.content.catalogue import Catalogue
    from roundtable.content.index import CaseEntry, Shelf

ALWAYS = "consultations"


class ConsultationsScreen(Screen):
    """Lists the people about whom a consultation can be held."""

    kind = "consultation"
    needs = "clock"

    def __init__(self, prefix: str, catalogue: Catalogue, shelf: Shelf, wanted: str | None = None) -> None:
        super().__init__(prefix)
        self.catalogue = catalogue
        self.shelf = shelf
        self.wanted = wanted
        """A case in the address that could not be opened."""
        self.settings = Settings()

    @classmethod
    def of(cls, prefix: str, catalogue: Catalogue) -> ConsultationsScreen:
        """The list of all that is there."""
        return cls(prefix, catalogue, case_shelf(catalogue))

    @property
    def title(self) -> str:
        """What the page is."""
        return "Hold a case consultation"

    def here(self, event: Event) -> bool:
        """The list has one step."""
        return event.on == ALWAYS

    def regions(self) -> dict[str, str]:
        """The list."""
        answered, alone = {*self.catalogue.plan_ids()}, {*self.catalogue.consultation_ids()}
        first = [entry for entry in self.shelf.entries if entry.id in answered]
        others = [entry for entry in self.shelf.entries if entry.id not in answered]
        scripted = [entry for entry in self.shelf.entries if entry.id in alone]
        return {"step": self.render("choose", first=first, others=others, alone=scripted)}

    def topic_names(self, entry: CaseEntry) -> str:
        """Topics of a case in words."""
        return ", ".join(name_topics(self.catalogue, entry.topics))

    def read_documents(self, documents: Mapping[str, object]) -> None:
        """Take over the settings."""
        self.settings = Settings.from_data(documents.get("settings"))

    @on("open-consultation-of")
    def open_consultation_of(self, event: Event) -> Result:
        """Begin a consultation where no link leads to it."""
        try:
            opened = ConsultationScreen.of(self.prefix, self.catalogue, event.value("case"))
        except ContentError as error:
            raise RefusedError("This case cannot be read at the moment. Choose another one.") from error
        opened.settings = self.settings
        return Result("here", opens=opened)

    @on("facilitate-alone")
    def facilitate_alone(self, event: Event) -> Result:
        """Begin a scripted consultation where no link leads to it."""
        from roundtable.screens.facilitating.screen import Facilitating  # noqa: PLC0415  a team's meeting needs no script

        try:
            opened = Facilitating.of(self.prefix, self.catalogue, event.value("case"))
        except ContentError as error:
            raise RefusedError("This meeting cannot be read at the moment. Choose another one.") from error
        opened.settings = self.settings
        return Result("here", opens=opened)

    blank = BLANK
