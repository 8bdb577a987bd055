"""Explaining words: a screen whose text links to terms says what they mean, in general and to this team."""

from __future__ import annotations

from typing import TYPE_CHECKING

from roundtable.errors import ContentError
from roundtable.practice.agreements import NAME, Agreements
from roundtable.screens.base import Screen
from roundtable.screens.rendering import Meaning

if TYPE_CHECKING:
    from collections.abc import Mapping

    from roundtable.content.catalogue import Catalogue


class ExplainsTerms(Screen):
    """A screen with content text on it."""

    catalogue: Catalogue
    reads: tuple[str, ...] = ("settings", NAME)
    agreements = Agreements()

    def read_agreements(self, documents: Mapping[str, object]) -> None:
        """Take over what the team has agreed on."""
        self.agreements, _ = Agreements.from_data(documents.get(NAME))

    def meaning(self, term_id: str) -> Meaning | None:
        """What a linked word means, or None when its term cannot be read."""
        try:
            term = self.catalogue.term(term_id)
        except ContentError:
            return None
        ours = self.agreements.of(term_id)
        address = f"{self.glossary_address}?term={term_id}" if self.paged else None
        return Meaning(term.term, term.plain, ours.words if ours else None, address)
