"""Opening a case from a list, where no page of its own can be reached by a link."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from roundtable.errors import ContentError, RefusedError
from roundtable.practice.settings import Settings
from roundtable.screens.base import Event, Result, Screen, on

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
        return put_case(self, event.value("case"))


class KnowsCases(Protocol):
    """A screen that knows the content and what somebody has chosen."""

    prefix: str
    catalogue: Catalogue
    settings: Settings


def put_case(screen: KnowsCases, case_id: str) -> Result:
    """A case in a screen's place. Raises RefusedError when it cannot be read."""
    from roundtable.screens.case_walk.screen import CaseWalkScreen  # noqa: PLC0415  few go there from an exercise

    try:
        case, content_hash = screen.catalogue.case(case_id), screen.catalogue.case_hash(case_id)
    except ContentError as error:
        raise RefusedError("This case cannot be read at the moment. Choose another one.") from error
    opened = CaseWalkScreen(screen.prefix, case, screen.catalogue, content_hash)
    opened.settings = screen.settings
    return Result("here", opens=opened)
