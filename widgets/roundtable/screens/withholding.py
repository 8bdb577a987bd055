"""A screen with fields for free text, which asks before it keeps what may be a real person's."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from roundtable.practice.withholding import Withholding
from roundtable.screens.base import Result
from roundtable.screens.explaining import ExplainsTerms

if TYPE_CHECKING:
    from collections.abc import Mapping

    from roundtable.model.identifier import IdentifierWords
    from roundtable.practice.guard import Known
    from roundtable.practice.withholding import Waiting

ASKED = Result(say="Not kept yet: this may tell of a real person. The question is below the text.")
"""Announced and not focused: whoever is typing stays where they are."""


class WithholdsText(ExplainsTerms):
    """Holds back a text until its writer has answered; `shared/withheld.html` shows the question."""

    withheld = Withholding()

    def invented_names(self) -> tuple[str, ...]:
        """Names of the people on this screen, who are nobody real."""
        return ()

    @cached_property
    def _known(self) -> Known:
        from roundtable.practice.guard import Known  # noqa: PLC0415  needed once somebody has written something

        return Known.of(self.invented_names())

    def holds_back(self, texts: Mapping[str, str], values: Mapping[str, str]) -> bool:
        """Look at what was typed, by field. True while something waits for an answer."""
        self.withheld = self.withheld.look(texts, values, self._known)
        return bool(self.withheld.waiting)

    def may_be_real(self, *texts: str) -> bool:
        """Whether texts that nobody types here, such as those of a file, look as if they told of a real person."""
        return bool(Withholding().look({str(n): text for n, text in enumerate(texts)}, {}, self._known).waiting)

    def waits(self, name: str) -> Waiting | None:
        """What waits in a field."""
        return self.withheld.waiting.get(name)

    def held_in(self, waiting: Waiting) -> list[str]:
        """What a waiting text seems to hold; by the bare kind where the content has no words for it."""
        words = self.catalogue.identifiers
        return [words[kind].name if kind in words else kind.replace("-", " ") for kind in waiting.kinds]

    def identifier_words(self, waiting: Waiting) -> tuple[IdentifierWords, ...]:
        """What there is to say about a waiting text."""
        words = self.catalogue.identifiers
        return tuple(words[kind] for kind in waiting.kinds if kind in words)
