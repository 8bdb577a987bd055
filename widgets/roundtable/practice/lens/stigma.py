"""Wording that the language table says to avoid, outside speech, names, and the contexts in which it is right."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from roundtable.practice.lens.forms import Finder, finder_of, parse_forms
from roundtable.practice.lens.spared import is_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from roundtable.model.language import LanguageRow
    from roundtable.practice.lens.forms import Sets
    from roundtable.practice.lens.spared import Spares
    from roundtable.practice.lens.words import Text

WINDOW = 25
"""Words on each side that belong to the context, within the sentence."""


@dataclass(frozen=True)
class Hit:
    """Words, from and to, that a row says to avoid."""

    first: int
    last: int
    row: LanguageRow


class _Rule:
    """A row, with what speaks for and against it."""

    def __init__(self, row: LanguageRow, sets: Sets) -> None:
        self.row = row
        self.near = finder_of(row.near, sets)
        self.unless = finder_of(row.unless, sets)
        self.spares = finder_of(row.spares, sets)

    def counts(self, text: Text, first: int, last: int, *, needs_context: bool) -> bool:
        """Whether the words are meant as the row has it."""
        sentence = text.sentence_of(first)
        start, stop = max(sentence.start, first - WINDOW), min(sentence.stop, last + WINDOW)
        if needs_context and self.near and not self.near.holds(text.words, start, stop):
            return False
        if self.unless and self.unless.holds(text.words, start, stop):
            return False
        found = self.spares.find(text.words, start, last) if self.spares else ()
        return not any(begin < last and first < end for _, begin, end in found)


class Stigma:
    """Looks for every row at once."""

    def __init__(self, rows: Iterable[LanguageRow], sets: Sets, spares: Spares) -> None:
        self._rules = [_Rule(row, sets) for row in rows]
        self._spares = spares
        self._finder = Finder(
            (form, 2 * number + contextual)
            for number, rule in enumerate(self._rules)
            for contextual, written in enumerate((rule.row.finds, rule.row.forms))
            for one in written
            for form in parse_forms(one, sets)
        )

    def find(self, text: Text) -> list[Hit]:
        """The hits in order; of those that overlap, the longest."""
        named = self._spares.named(text)
        hits = [hit for hit in self._hits(text) if not named.intersection(range(hit.first, hit.last))]
        hits.sort(key=lambda hit: (hit.first - hit.last, hit.first, hit.row.id))
        taken: set[int] = set()
        left = []
        for hit in hits:
            if taken.isdisjoint(range(hit.first, hit.last)):
                taken.update(range(hit.first, hit.last))
                left.append(hit)
        return sorted(left, key=lambda hit: hit.first)

    def _hits(self, text: Text) -> Iterator[Hit]:
        for key, first, last in self._finder.find(text.words):
            rule = self._rules[key // 2]
            if any(text.words[n].spoken for n in range(first, last)) or is_name(text, first, last):
                continue
            if rule.counts(text, first, last, needs_context=key % 2 == 1) and not self._spares.owned(text, first):
                yield Hit(first, last, rule.row)
