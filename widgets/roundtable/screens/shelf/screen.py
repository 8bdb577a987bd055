"""The shelf: all cases with their content notes, to choose one by its title."""

from __future__ import annotations

from typing import TYPE_CHECKING

from roundtable.screens.opening import OpensCases

if TYPE_CHECKING:
    from roundtable.content.catalogue import Catalogue
    from roundtable.content.index import Shelf
    from roundtable.screens.base import Event


class ShelfScreen(OpensCases):
    """Lists the cases."""

    kind = "shelf"

    def __init__(self, prefix: str, catalogue: Catalogue, shelf: Shelf, wanted: str | None = None) -> None:
        super().__init__(prefix)
        self.catalogue = catalogue
        self.shelf = shelf
        self.wanted = wanted
        """A case that was asked for in the address and could not be opened."""

    @property
    def title(self) -> str:
        """What is shown."""
        return "All cases"

    def here(self, event: Event) -> bool:
        """The shelf never changes its step."""
        return event.on == "settings"

    def topic_names(self, ids: tuple[str, ...]) -> str:
        """Topics in words, as one line."""
        known = self.catalogue.topics
        return ", ".join(known[topic].label.lower() if topic in known else topic for topic in ids)

    def regions(self) -> dict[str, str]:
        """The list."""
        return {"step": self.render("list")}
