"""Finding terms: by name, by abbreviation, by everyday word, by discipline, and with a slip of the finger.

Names that begin with what was typed come first, then names that hold it, then
names that are spelt nearly like it, then terms whose meaning or discipline
holds the words. Made for 10,000 terms and a search with every key.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from dataclasses import dataclass
from heapq import nsmallest
from itertools import accumulate
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from roundtable.content.term_index import TermEntry
    from roundtable.model.term import Tag

LONGEST_QUERY = 80
"""Characters of a query that are looked at."""
MOST = 200
"""Terms that a search gives back."""
NEARLY = 74
"""How alike two spellings are, of 100, to count as a slip."""
_BEGINS, _WORD_BEGINS, _HOLDS, _MEANING, _DISCIPLINE = 98, 94, 90, 60, 50


@dataclass(frozen=True)
class Wanted:
    """What somebody looks for. Nothing wanted is every term."""

    words: str = ""
    tag: Tag | None = None
    discipline: str | None = None
    false_friends: bool = False

    def fits(self, entry: TermEntry) -> bool:
        """Whether a term is among those that are looked at."""
        return (
            (self.tag is None or self.tag in entry.tags)
            and (self.discipline is None or self.discipline in entry.disciplines)
            and (not self.false_friends or entry.false_friend)
        )


def fold(text: str) -> str:
    """Letters as they are compared: small, without accents, hyphens as blanks."""
    small = unicodedata.normalize("NFKD", text).casefold()
    plain = unicodedata.normalize("NFKD", small).encode("ascii", "ignore").decode()
    return " ".join(plain.replace("-", " ").split())


class _Shelved:
    """Many short texts in one long one, which is much faster to look through than each alone."""

    def __init__(self, texts: Iterable[str]) -> None:
        parts = [f"\n {text}" for text in texts]
        self._whole = "".join(parts)
        self._starts = list(accumulate((len(part) for part in parts), initial=0))

    def holders(self, part: str) -> Iterator[int]:
        """Numbers of the texts that hold a part, each once."""
        place = self._whole.find(part)
        while place >= 0:
            number = bisect_right(self._starts, place) - 1
            yield number
            place = self._whole.find(part, self._starts[number + 1])


class TermSearch:
    """Searches one list of terms."""

    def __init__(self, entries: Iterable[TermEntry], disciplines: Mapping[str, str]) -> None:
        """`disciplines` are their names by id."""
        self._entries = tuple(entries)
        names = [(fold(name), number) for number, e in enumerate(self._entries) for name in (e.term, *e.also)]
        self._names = [name for name, _ in names]
        self._owners = [owner for _, owner in names]
        self._in_names = _Shelved(self._names)
        self._in_meanings = _Shelved(fold(entry.plain) for entry in self._entries)
        self._in_disciplines = _Shelved(
            fold(" ".join(disciplines.get(one, one) for one in entry.disciplines)) for entry in self._entries
        )

    def find(self, wanted: Wanted) -> list[TermEntry]:
        """The terms that fit, best first; by name where no words were given."""
        words = fold(wanted.words[:LONGEST_QUERY])
        if not words:
            return [entry for entry in self._entries if wanted.fits(entry)]
        scores = self._scores(words)
        fitting = ((score, number) for number, score in scores.items() if wanted.fits(self._entries[number]))
        best = nsmallest(MOST, fitting, key=lambda pair: (-pair[0], len(self._entries[pair[1]].term), pair[1]))
        return [self._entries[number] for _, number in best]

    def _scores(self, words: str) -> dict[int, float]:
        scores: dict[int, float] = {}
        for place in self._in_names.holders(_where_to_look(words)):
            owner = self._owners[place]
            scores[owner] = max(scores.get(owner, 0), _by_place(words, self._names[place]))
        for owner, score in self._nearly(words):
            scores[owner] = max(scores.get(owner, 0), score)
        for texts, score in ((self._in_meanings, _MEANING), (self._in_disciplines, _DISCIPLINE)):
            for number in _holding_all(words, texts):
                scores.setdefault(number, score)
        return scores

    def _nearly(self, words: str) -> Iterable[tuple[int, float]]:
        """Terms whose name is spelt nearly like the words. Short words slip into anything, so they are left out."""
        if len(words) < 4:
            return ()
        from rapidfuzz import fuzz, process  # noqa: PLC0415  only a search with words needs it

        close = process.extract(words, self._names, scorer=fuzz.ratio, score_cutoff=NEARLY, limit=40)
        return [(self._owners[place], score * _HOLDS / 101) for _, score, place in close]


def _holding_all(words: str, texts: _Shelved) -> set[int]:
    """Numbers of the texts that hold every word, at least by its beginning."""
    parts = [f" {part}" for part in words.split() if len(part) > 2]
    return set.intersection(*(set(texts.holders(part)) for part in parts)) if parts else set()


def _where_to_look(words: str) -> str:
    """One letter is in nearly every name and two in most, so they count at the beginning of a name or of a word."""
    return words if len(words) > 2 else f" {words}" if len(words) > 1 else f"\n {words}"


def _by_place(words: str, name: str) -> float:
    if name == words:
        return 100
    if name.startswith(words):
        return _BEGINS
    return _WORD_BEGINS if f" {words}" in name else _HOLDS
