"""Choosing whom to write a plan for: the people of the cases, or somebody blank."""

from __future__ import annotations

from typing import TYPE_CHECKING

from roundtable.content.index import case_shelf
from roundtable.errors import ContentError, RefusedError
from roundtable.practice.plan.opening import BLANK
from roundtable.practice.settings import Settings
from roundtable.screens.base import Event, Result, Screen, on
from roundtable.screens.plan.screen import PlanScreen
from roundtable.screens.topics import name_topics

if TYPE_CHECKING:
    from collections.abc import Mapping

    from roundtable.content.catalogue import Catalogue
    from roundtable.content.index import CaseEntry, Shelf

ALWAYS = "plans"


class PlansScreen(Screen):
    """Lists the people for whom a plan can be written."""

    kind = "plan"

    def __init__(self, prefix: str, catalogue: Catalogue, shelf: Shelf, wanted: str | None = None) -> None:
        super().__init__(prefix)
        self.catalogue = catalogue
        self.shelf = shelf
        self.wanted = wanted
        """A case in the address that could not be opened."""
        self.settings = Settings()

    @classmethod
    def of(cls, prefix: str, catalogue: Catalogue) -> PlansScreen:
        """The list of all that is there."""
        return cls(prefix, catalogue, case_shelf(catalogue))

    @property
    def title(self) -> str:
        """What the page is."""
        return "Write a care plan"

    def here(self, event: Event) -> bool:
        """The list has one step."""
        return event.on == ALWAYS

    def regions(self) -> dict[str, str]:
        """The list."""
        scripted = {*self.catalogue.plan_ids()}
        first = [entry for entry in self.shelf.entries if entry.id in scripted]
        others = [entry for entry in self.shelf.entries if entry.id not in scripted]
        return {"step": self.render("choose", first=first, others=others)}

    def topic_names(self, entry: CaseEntry) -> str:
        """Topics of a case in words."""
        return ", ".join(name_topics(self.catalogue, entry.topics))

    def read_documents(self, documents: Mapping[str, object]) -> None:
        """Take over the settings."""
        self.settings = Settings.from_data(documents.get("settings"))

    @on("open-plan-of")
    def open_plan_of(self, event: Event) -> Result:
        """Begin a plan where no link leads to it."""
        return Result("here", opens=self._plan(event.value("case")))

    def _plan(self, case_id: str | None) -> PlanScreen:
        try:
            opened = PlanScreen.of(self.prefix, self.catalogue, case_id)
        except ContentError as error:
            raise RefusedError("This case cannot be read at the moment. Choose another one.") from error
        opened.settings = self.settings
        return opened

    blank = BLANK
