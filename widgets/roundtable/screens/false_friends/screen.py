"""Rounds of false friends on a screen: one sentence at a time."""

from __future__ import annotations

from random import SystemRandom
from typing import TYPE_CHECKING, Any

from roundtable.errors import ContentError
from roundtable.practice.false_friends import Rounds
from roundtable.screens.base import Event, Result, on
from roundtable.screens.explaining import ExplainsTerms

if TYPE_CHECKING:
    from collections.abc import Mapping

    from roundtable.content.catalogue import Catalogue
    from roundtable.content.term_index import TermIndex
    from roundtable.model.term import Term

HEADING = "here"


class FalseFriendsScreen(ExplainsTerms):
    """Asks who could have said this, and shows what others would hear."""

    kind = "false_friends"

    def __init__(self, prefix: str, catalogue: Catalogue, index: TermIndex, seed: int | None = None) -> None:
        super().__init__(prefix)
        self.catalogue = catalogue
        self._index = index
        self.rounds: Rounds | None = None
        """None until somebody begins: the terms are not read before."""
        self._seed = SystemRandom().randrange(10**9) if seed is None else seed

    @property
    def title(self) -> str:
        """What is shown."""
        return "False friends"

    @property
    def step(self) -> str:
        """The round that is open; every event says on which one it was made."""
        return "begin" if self.rounds is None else str(self.rounds.number)

    def here(self, event: Event) -> bool:
        """An event fits when it was made on the round that is shown."""
        return event.on == self.step

    def regions(self) -> dict[str, str]:
        """The open round."""
        return {"friends": self.render("round", rounds=self.rounds)}

    def value(self) -> dict[str, Any]:
        """Which round is open."""
        return {"round": self.rounds.number if self.rounds else None}

    def read_documents(self, documents: Mapping[str, object]) -> None:
        """Take over what the team has agreed on."""
        self.read_agreements(documents)

    def ours(self, term: Term) -> str | None:
        """What the team means by a term, if it has agreed on it."""
        agreement = self.agreements.of(term.id)
        return agreement.words if agreement else None

    @on("begin")
    def begin(self, _event: Event) -> Result:
        """Make an order, and open the first round."""
        self.rounds = Rounds.of(self._friends(), self._seed)
        self._seed += 1
        return Result(HEADING)

    @on("guess")
    def guess(self, event: Event) -> Result:
        """Say who it could be."""
        self.rounds = self._open().guess(event.number("use"))
        return Result("answer")

    @on("next")
    def go_on(self, _event: Event) -> Result:
        """To the next sentence."""
        self.rounds = self._open().go_on()
        return Result(HEADING)

    @on("again")
    def again(self, event: Event) -> Result:
        """Begin again with another order."""
        return self.begin(event)

    def _open(self) -> Rounds:
        return self.rounds or Rounds(())

    def _friends(self) -> list[Term]:
        found: list[Term] = []
        for entry in self._index.entries:
            if entry.false_friend:
                try:
                    found.append(self.catalogue.term(entry.id))
                except ContentError:
                    continue
        return found
