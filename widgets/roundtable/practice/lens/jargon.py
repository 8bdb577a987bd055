"""Abbreviations and words of the trade that nobody has explained.

An abbreviation is explained at its first use: "Assertive Community Treatment
(ACT)", "ACT (a team that comes to you)", "ACT means ...". Only the first use of
each is found, and everyday ones are left alone.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from roundtable.practice.lens.forms import Finder, finder_of, parse_forms
from roundtable.practice.lens.words import Gap

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from roundtable.model.lens import JargonWord
    from roundtable.practice.lens.forms import Sets
    from roundtable.practice.lens.words import Text, Word

ANY, UNKNOWN = "any-jargon", "unknown-abbreviation"
"""Entries without forms: what is said of every word, and of an abbreviation that is on no list."""
SHORT = 3
"""Letters of a short form at most: "pt", "dx"."""
_ABBREVIATION = re.compile(r"[A-Z](?:[a-z]?[A-Z]){1,5}s?|[A-Z]{1,3}\d[A-Z]{1,3}")
_ROMAN = re.compile(r"[IVX]+")
_SLASHED = re.compile(r"(?<![\w/:.-])[A-Za-z0-9]{1,4}(?:[/&][A-Za-z]{1,4}\d?)+(?![\w/])")
_IN_SLASHES = re.compile("[/&]").search
_EXPLAINS = re.compile(
    r"""[\s"'\u201d\u2019)*]*(?:
      \((?!\s*\d)[^()\n]*[A-Za-z]{3,}[^()\n]*\) | ,?\s(?:is|was|are)\ (?:short|the\ short\ form)\ for\b
      | ,?\s(?:that\ is|which\ means|meaning|means|stands?\ for|short\ for|i\.e\.)\b | \s(?:\u2013|\u2014|-)\s[a-z]
      | \s?=\s? | ,\s(?:or|so|the|a|an)\s[a-z]+ )""",
    re.VERBOSE,
)


@dataclass(frozen=True)
class Term:
    """A place in the text that holds jargon, and what is known of it."""

    start: int
    end: int
    word: JargonWord | None
    """None for an abbreviation that is on no list."""


class Jargon:
    """Looks for every known word, and for abbreviations that nobody knows."""

    def __init__(
        self, words: Iterable[JargonWord], everyday: Iterable[str], capitals: Iterable[str], sets: Sets
    ) -> None:
        self._words = list(words)
        self._everyday = frozenset(everyday)
        self._capitals = frozenset(word.upper() for word in capitals)
        self._unless = [finder_of(word.unless, sets) for word in self._words]
        self._slashed = {
            form.lower(): number for number, word in enumerate(self._words) for form in word.forms if _IN_SLASHES(form)
        }
        self._finder = Finder(
            (form, number)
            for number, word in enumerate(self._words)
            for one in word.forms
            if not _IN_SLASHES(one)
            for form in parse_forms(one, sets)
        )

    def find(self, text: Text, named: frozenset[int]) -> list[Term]:
        """The first use of each, in order, unless it is explained there."""
        places = [*self._known(text, named), *self._in_slashes(text), *self._unknown(text, named)]
        places.sort(key=_by_place)
        seen: set[str] = set()
        found: list[Term] = []
        for place in places:
            names = _names(text.text[place.start : place.end], place.word)
            is_new = seen.isdisjoint(names) and not (found and place.start < found[-1].end)
            if is_new and not _is_explained(text.text, place):
                found.append(place)
            seen |= names
        return found

    def _known(self, text: Text, named: frozenset[int]) -> Iterator[Term]:
        for number, first, last in self._finder.find(text.words):
            words = text.words[first:last]
            if any(word.spoken for word in words) or named.intersection(range(first, last)):
                continue
            sentence, unless = text.sentence_of(first), self._unless[number]
            start, stop = max(sentence.start, first - 20), min(sentence.stop, last + 20)
            if unless is None or not unless.holds(text.words, start, stop):
                yield Term(words[0].start, words[-1].end, self._words[number])

    def _in_slashes(self, text: Text) -> Iterator[Term]:
        for found in _SLASHED.finditer(text.text):
            number = self._slashed.get(found[0].lower())
            if number is not None and not text.is_spoken(found.start()):
                yield Term(found.start(), found.end(), self._words[number])

    def _unknown(self, text: Text, named: frozenset[int]) -> Iterator[Term]:
        for number, word in enumerate(text.words):
            if word.spoken or not word.raw[0].isupper() or number in named:
                continue
            lone = not _is_joined(text.text, word) and not _in_name(text, number)
            if lone and self._is_unknown(word) and text.sentence_of(number).start not in text.shouting:
                yield Term(word.start, word.end, None)

    def _is_unknown(self, word: Word) -> bool:
        raw = word.raw.removesuffix("'s").removesuffix("\u2019s")
        if not _ABBREVIATION.fullmatch(raw) or _ROMAN.fullmatch(raw) or raw in self._everyday:
            return False
        stem = raw.removesuffix("s")
        return stem not in self._everyday and raw not in self._capitals and not (raw.isalpha() and len(raw) > 5)


def _is_joined(text: str, word: Word) -> bool:
    """Whether a word is part of an address, a code or a short compound, such as "X-RAY"."""
    before, after = text[word.start - 1 : word.start], text[word.end : word.end + 2]
    if (before and before in "/@#._") or (after[:1] in {"/", "@", "_"} and not after[1:].isspace()):
        return True
    return len(word.raw) < 3 and (before == "-" or after[:1] == "-")


def _in_name(text: Text, number: int) -> bool:
    """Whether a word in capitals stands in a name, such as "Radio ABC" or "SMITH, John"."""
    word, following = text.words[number], text.words[number + 1] if number + 1 < len(text.words) else None
    if len(word.raw) > 3 and any(near is not None and near.shouted for near in _beside(text, number)):
        return True
    if following is not None and following.gap <= Gap.SOFT and following.capital and not following.shouted:
        return True
    before = text.words[number - 1] if number and text.words[number].gap == Gap.TIGHT else None
    return before is not None and before.capital and not before.shouted and before.gap != Gap.END


def _beside(text: Text, number: int) -> tuple[Word | None, Word | None]:
    """The words right before and after, if they belong together."""
    words = text.words
    before = words[number - 1] if number and words[number].gap == Gap.TIGHT else None
    after = words[number + 1] if number + 1 < len(words) and words[number + 1].gap == Gap.TIGHT else None
    return before, after


def _is_explained(text: str, place: Term) -> bool:
    if _EXPLAINS.match(text, place.end):
        return True
    before = text[max(0, place.start - 160) : place.start]
    return before.endswith("(") and _spells(before[:-1], text[place.start : place.end])


def _spells(before: str, short: str) -> bool:
    """Whether the words before an abbreviation in brackets spell it: its letters in order, the first one a word's."""
    letters = [letter.lower() for letter in short.rstrip("s") if letter.isalnum()]
    words = re.findall(r"[^\W_]+", before.lower())[-len(letters) - 5 :]
    return any(words[n][0] == letters[0] and _holds("".join(words[n:]), letters) for n in range(len(words)))


def _holds(text: str, letters: list[str]) -> bool:
    """Whether letters stand in a text, in order."""
    place = 0
    for letter in letters:
        place = text.find(letter, place) + 1
        if not place:
            return False
    return True


def _names(written: str, word: JargonWord | None) -> set[str]:
    """By what a term is known again: an abbreviation by its letters, and a word by its entry in all its forms."""
    is_word = written[1:].islower() and len(written) > SHORT
    return {written.rstrip("s").upper(), *((word.id,) if word and is_word else ())}


def _by_place(term: Term) -> tuple[int, int]:
    return (term.start, -term.end)
