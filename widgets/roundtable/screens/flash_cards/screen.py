"""Flash cards on a screen: one term, then its meaning, then when it comes back."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from roundtable.errors import ContentError
from roundtable.practice.flash_cards import NAME, Deck, Recall
from roundtable.screens.base import Download, Event, Result, on
from roundtable.screens.explaining import ExplainsTerms

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from roundtable.content.catalogue import Catalogue
    from roundtable.content.term_index import TermIndex
    from roundtable.model.term import Term

HEADING = "here"


class FlashCardsScreen(ExplainsTerms):
    """Shows the card on top."""

    kind = "flash_cards"
    reads = (*ExplainsTerms.reads, NAME)

    def __init__(
        self, prefix: str, catalogue: Catalogue, index: TermIndex, clock: Callable[[], datetime] | None = None
    ) -> None:
        super().__init__(prefix)
        self.catalogue = catalogue
        self._index = index
        self._clock = clock or (lambda: datetime.now(UTC))
        self.deck = Deck(())
        """Without terms until somebody begins, or cards are kept: a page that opens lists no folder."""
        self.started = False
        self.changed = False
        """Whether a card was answered in this visit; only then there is something to keep."""

    @property
    def title(self) -> str:
        """What is shown."""
        return "Flash cards"

    @property
    def step(self) -> str:
        """The card on top and its side; every event says on which one it was made."""
        if not self.started:
            return "begin"
        side = "back" if self.deck.turned else "front"
        return f"{self.on_top()}:{side}:{len(self.deck.memories)}"

    def here(self, event: Event) -> bool:
        """An event fits when it was made on the side that is shown."""
        return event.on == self.step

    def regions(self) -> dict[str, str]:
        """The card on top."""
        return {"cards": self.render("card", term=self.term() if self.started else None)}

    def documents(self) -> dict[str, dict[str, Any] | None]:
        """What was answered, once something was."""
        return {NAME: {"hash": "", "data": self.deck.to_data()}} if self.changed else {}

    def read_documents(self, documents: Mapping[str, object]) -> None:
        """Take over what was answered before, and what the team has agreed on."""
        self.read_agreements(documents)
        if not self.changed and documents.get(NAME):
            self._lay_out()
            self.deck = self.deck.remember(documents.get(NAME))

    def value(self) -> dict[str, Any]:
        """What was answered, as plain data."""
        return self.deck.to_data()

    def on_top(self) -> str | None:
        """The term on top."""
        return self.deck.on_top(self._clock())

    def term(self) -> Term | None:
        """The term on top, or None when that is all for now, or it cannot be read."""
        top = self.on_top()
        try:
            return self.catalogue.term(top) if top else None
        except ContentError:
            return None

    def ours(self, term: Term) -> str | None:
        """What the team means by a term, if it has agreed on it."""
        agreement = self.agreements.of(term.id)
        return agreement.words if agreement else None

    def back_in(self) -> str:
        """When the next card comes back, in words."""
        due = self.deck.next_due()
        minutes = max(0, round((due - self._clock()).total_seconds() / 60)) if due else 0
        if not due or minutes < 1:
            return "in a moment"
        if minutes < 60:
            return f"in about {minutes} minutes"
        return f"in about {minutes // 60} hours" if minutes < 48 * 60 else f"in about {minutes // 1440} days"

    @on("begin")
    def begin(self, _event: Event) -> Result:
        """Lay the first card on top."""
        self._lay_out()
        self.started = True
        return Result(HEADING)

    def _lay_out(self) -> None:
        if not self.deck.terms:
            self.deck = replace(self.deck, terms=self.catalogue.term_ids())

    @on("turn")
    def turn(self, _event: Event) -> Result:
        """Show the meaning."""
        self.deck = self.deck.turn()
        return Result("meaning")

    @on("recall")
    def recall(self, event: Event) -> Result:
        """Say how well it came back."""
        self.deck = self.deck.answer(self.on_top() or "", event.number("recall"), self._clock())
        self.changed = True
        return Result(HEADING)

    @on("look")
    def look(self, _event: Event) -> Result:
        """Look whether a card has come back."""
        return Result(HEADING)

    @on("anki")
    def anki(self, _event: Event) -> Result:
        """All terms as a deck for Anki."""
        from roundtable.exchange.anki import write_deck  # noqa: PLC0415  few need it

        terms = [self.catalogue.term(entry.id) for entry in self._index.entries]
        file = Download("roundtable-glossary.apkg", "application/octet-stream", write_deck(terms))
        return Result(say="The deck is in your downloads.", file=file)

    @property
    def answers(self) -> tuple[Recall, ...]:
        """The four answers."""
        return tuple(Recall)
