"""Help lines at the end of a case or an exercise: those of the chosen country, or of every country."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, NamedTuple, Protocol

from roundtable.screens.law import places

if TYPE_CHECKING:
    from roundtable.content.catalogue import Catalogue
    from roundtable.model.locale import Locale
    from roundtable.practice.settings import Settings


class AfterCare(NamedTuple):
    """The countries whose lines are shown, and the day on which they are read."""

    places: list[Locale]
    today: dt.date


class HasSettings(Protocol):
    """A screen that knows the content and what somebody has chosen."""

    catalogue: Catalogue
    settings: Settings


class OffersAfterCare:
    """A screen that ends with something that may touch people."""

    def after_care(self: HasSettings) -> AfterCare:
        """Help lines: none is a default until a country is chosen."""
        found = places(self.catalogue, self.settings.country)
        return AfterCare([*found.values()], dt.date.today())  # noqa: DTZ011  a calendar day at the reader's place
