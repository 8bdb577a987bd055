"""A list of the people of the cases, one of whom is chosen: for a plan, or for a consultation."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self

from roundtable.content.index import case_shelf
from roundtable.errors import ContentError, RefusedError
from roundtable.practice.settings import Settings
from roundtable.screens.base import Event, Result, Screen
from roundtable.screens.topics import name_topics

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from roundtable.content.catalogue import Catalogue
    from roundtable.content.index import CaseEntry, Shelf


class ListsPeople(Screen):
    """Lists the people of the cases; those who have a scripted plan, and so an answer to everything, stand first."""

    always: ClassVar[str]
    """What every event here says that it was made on."""

    def __init__(self, prefix: str, catalogue: Catalogue, shelf: Shelf, wanted: str | None = None) -> None:
        super().__init__(prefix)
        self.catalogue = catalogue
        self.shelf = shelf
        self.wanted = wanted
        """A case in the address that could not be opened."""
        self.settings = Settings()

    @classmethod
    def of(cls, prefix: str, catalogue: Catalogue) -> Self:
        """The list of all that is there."""
        return cls(prefix, catalogue, case_shelf(catalogue))

    def here(self, event: Event) -> bool:
        """The list has one step."""
        return event.on == self.always

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

    def put(self, make: Callable[[str, Catalogue, str], Screen], case_id: str, what: str = "case") -> Result:
        """A screen about one person in this one's place, where no link leads there; `what` is named if that fails."""
        try:
            opened = make(self.prefix, self.catalogue, case_id)
        except ContentError as error:
            raise RefusedError(f"This {what} cannot be read at the moment. Choose another one.") from error
        opened.read_documents({"settings": self.settings.to_data()})
        return Result("here", opens=opened)
