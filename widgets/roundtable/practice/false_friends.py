"""Rounds of false friends: somebody says a sentence, and others at the table hear something else.

There is no score. Whatever is chosen, the answer shows the misunderstanding:
what the speaker meant, what others at the table would hear, what goes wrong
then, and the question that clears it up.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from random import Random
from typing import TYPE_CHECKING

from roundtable.errors import RefusedError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from roundtable.model.term import Term, Use


@dataclass(frozen=True)
class Sentence:
    """One sentence to wonder about: the term in it, and which of its uses spoke."""

    term: Term
    speaker: int

    @property
    def use(self) -> Use:
        """The use that the sentence comes from."""
        return self.term.uses[self.speaker]

    @property
    def others(self) -> tuple[Use, ...]:
        """What else the word means at the table."""
        return tuple(use for number, use in enumerate(self.term.uses) if number != self.speaker)


@dataclass(frozen=True)
class Rounds:
    """Sentences in an order, and how far somebody is."""

    sentences: tuple[Sentence, ...]
    number: int = 0
    guessed: int | None = None
    """The use that was chosen, once one was."""

    @classmethod
    def of(cls, terms: Iterable[Term], seed: int) -> Rounds:
        """One sentence of each false friend that has any, in an order that the seed decides."""
        chance = Random(seed)  # noqa: S311  an order of play, and no secret
        spoken = [(term, [n for n, use in enumerate(term.uses) if use.says]) for term in terms if term.false_friend]
        sentences = [Sentence(term, chance.choice(numbers)) for term, numbers in spoken if numbers]
        chance.shuffle(sentences)
        return cls(tuple(sentences))

    @property
    def now(self) -> Sentence | None:
        """The sentence that is open, or None after the last."""
        return self.sentences[self.number] if self.number < len(self.sentences) else None

    def guess(self, use: int) -> Rounds:
        """Say who it could be. Raises RefusedError for nobody, or when it was said already."""
        if self.now is None or self.guessed is not None:
            raise RefusedError("This round is over. Go on to the next.")
        if not 0 <= use < len(self.now.term.uses):
            raise RefusedError("Choose one of those on the page.")
        return replace(self, guessed=use)

    def go_on(self) -> Rounds:
        """To the next sentence; an open one is skipped at no cost."""
        if self.now is None:
            raise RefusedError("These were all. Begin again with another order.")
        return replace(self, number=self.number + 1, guessed=None)
