"""Legal cards on a screen: those of the chosen country, or of every country until one is chosen."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from roundtable.content.catalogue import Catalogue
    from roundtable.model.locale import LegalCard, Locale


class CardView(NamedTuple):
    """A legal card with the country it belongs to."""

    card: LegalCard
    country: str
    stale: bool


def legal_cards(catalogue: Catalogue, country: str | None, ids: Collection[str]) -> list[CardView]:
    """The cards with these ids."""
    today = dt.date.today()  # noqa: DTZ011  a calendar day at the reader's place
    return [
        CardView(card, place.name, card.stale(today))
        for place in places(catalogue, country).values()
        for card in place.cards
        if card.id in ids
    ]


def places(catalogue: Catalogue, country: str | None) -> Mapping[str, Locale]:
    """The locale that was chosen, or all of them."""
    return {country: catalogue.locales[country]} if country in catalogue.locales else catalogue.locales
