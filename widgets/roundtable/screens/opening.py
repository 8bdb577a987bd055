"""Opening a case from a list, where no page of its own can be reached by a link."""

from __future__ import annotations

from typing import TYPE_CHECKING

from roundtable.errors import ContentError, RefusedError
from roundtable.practice.settings import Settings
from roundtable.screens.base import Event, Result, Screen, on
from roundtable.screens.case_walk.screen import CaseWalkScreen

if TYPE_CHECKING:
    from collections.abc import Mapping

    from roundtable.content.catalogue import Catalogue


class OpensCases(Screen):
    """A screen with a list of cases, any of which can take its place."""

    catalogue: Catalogue
    settings = Settings()

    def read_documents(self, documents: Mapping[str, object]) -> None:
        """Take over what was set on an earlier visit; a case that is opened gets it too."""
        self.settings = Settings.from_data(documents.get("settings"))

    @on("open-case")
    def open_case(self, event: Event) -> Result:
        """Put the chosen case in this screen's place."""
        case_id = event.value("case")
        try:
            case, content_hash = self.catalogue.case(case_id), self.catalogue.case_hash(case_id)
        except ContentError as error:
            raise RefusedError("This case cannot be read at the moment. Choose another one.") from error
        opened = CaseWalkScreen(self.prefix, case, self.catalogue, content_hash)
        opened.settings = self.settings
        return Result("here", opens=opened)
