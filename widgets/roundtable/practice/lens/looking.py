"""The language lens: it looks at a text and says what is worth a second look. It never rewrites.

What looks like a real person's identifier comes first; the rest is worth
nothing while such a thing stands in the text.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, cached_property
from typing import TYPE_CHECKING

from roundtable.content.people import everybody
from roundtable.practice.guard import Known
from roundtable.practice.lens.finding import ORDER, Found, Kind
from roundtable.practice.lens.forms import Sets
from roundtable.practice.lens.identifiers import Identifiers
from roundtable.practice.lens.jargon import ANY, UNKNOWN, Jargon
from roundtable.practice.lens.questions import Questions
from roundtable.practice.lens.spared import Spares
from roundtable.practice.lens.stigma import Stigma
from roundtable.practice.lens.words import Text
from roundtable.practice.readability import Size, measure

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from roundtable.content.catalogue import Catalogue
    from roundtable.model.language import LanguageRow
    from roundtable.model.lens import JargonWord, QuestionRule


@dataclass(frozen=True)
class Looked:
    """What was found in a text, and how much there was to read."""

    text: str
    findings: tuple[Found, ...]
    size: Size

    @cached_property
    def identifiers(self) -> tuple[Found, ...]:
        """What looks as if it belonged to a real person."""
        return tuple(found for found in self.findings if found.kind is Kind.IDENTIFIER)

    @property
    def in_order(self) -> tuple[Found, ...]:
        """The findings as they stand in the text."""
        return tuple(sorted(self.findings, key=lambda found: (found.start, found.end)))


class Lens:
    """The rules, ready for any number of texts."""

    def __init__(
        self,
        rows: Iterable[LanguageRow],
        jargon: Iterable[JargonWord] = (),
        questions: Iterable[QuestionRule] = (),
        sets: Sets | None = None,
        spared: Mapping[str, tuple[str, ...]] | None = None,
        identifiers: Identifiers | None = None,
    ) -> None:
        sets, spared = sets or Sets(), spared or {}
        words = list(jargon)
        self._identifiers = identifiers
        self._spares = Spares.of(spared, sets)
        self._stigma = Stigma(rows, sets, self._spares)
        known = [word for word in words if word.forms]
        self._jargon = Jargon(known, spared.get("abbreviations", ()), spared.get("capitals", ()), sets)
        self._general = {word.id: word for word in words if not word.forms}
        self._questions = Questions(questions, spared, sets)

    @classmethod
    def of(cls, catalogue: Catalogue) -> Lens:
        """The lens of some content."""
        return cls(
            catalogue.language.values(),
            catalogue.jargon.values(),
            catalogue.questions.values(),
            Sets({one.id: one.words for one in catalogue.word_sets.values()}),
            {one.id: one.forms for one in catalogue.spared.values()},
            Identifiers(catalogue.identifiers, cache(lambda: Known.of(everybody(catalogue)))),
        )

    def look(self, text: str) -> Looked:
        """What is worth a second look in a text: identifiers first, then in order of kind and place."""
        read = Text.of(text)
        identifiers = self._identifiers.find(read) if self._identifiers else ()
        found = [*identifiers, *self._wording(read), *self._closed(read), *self._unexplained(read)]
        found.sort(key=lambda one: (ORDER[one.kind], one.start))
        return Looked(text, tuple(found), measure(paragraphs(text)))

    def wording(self, text: str) -> tuple[Found, ...]:
        """Only what the language table says to avoid."""
        return tuple(self._wording(Text.of(text)))

    def _wording(self, read: Text) -> Iterator[Found]:
        for hit in self._stigma.find(read):
            row, start, end = hit.row, read.words[hit.first].start, read.words[hit.last - 1].end
            yield Found(
                Kind.STIGMA, str(row.id), start, end, read.line(start), read.text[start:end],
                row.why, row.prefer, row.exception or "", row.sources, row.marks,
            )  # fmt: skip

    def _closed(self, read: Text) -> Iterator[Found]:
        for asked in self._questions.find(read):
            rule, line = asked.rule, read.line(asked.start)
            words = read.text[asked.start : asked.end]
            yield Found(
                Kind.CLOSED_QUESTION, rule.id, asked.start, asked.end, line, words,
                rule.why, rule.better, sources=rule.sources,
            )  # fmt: skip

    def _unexplained(self, read: Text) -> Iterator[Found]:
        for term in self._jargon.find(read, self._spares.named(read)):
            words = read.text[term.start : term.end]
            word = term.word or self._general.get(UNKNOWN)
            general = self._general.get(ANY)
            why = (word and word.why) or (general and general.why) or ""
            better = (word.means,) if word else ()
            rule = term.word.id if term.word else UNKNOWN
            yield Found(Kind.JARGON, rule, term.start, term.end, read.line(term.start), words, why, better)


def paragraphs(text: str) -> list[str]:
    """The paragraphs of a text: what is measured ends with a stop, so headings and lists of words are left out."""
    return [part for part in text.replace("\r\n", "\n").split("\n\n") if part.strip()]
