"""What is left alone wherever it stands: names, and words that the text itself calls somebody's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from roundtable.practice.lens.forms import Finder, parse_forms
from roundtable.practice.lens.words import Gap, words_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from roundtable.practice.lens.forms import Sets
    from roundtable.practice.lens.words import Text

FRAME = 8
"""Words between "calls herself" and what she calls herself, at most."""
_LINKS = words_of("of and the for on in to with de")
_HEADS = words_of("the a an this that these those he she they we i it his her their our")


class Spares:
    """Finds what nothing is said about."""

    def __init__(self, names: Iterable[str], frames: Iterable[str], sets: Sets) -> None:
        self._names = Finder((form, 0) for written in names for form in parse_forms(written, sets))
        self._frames = Finder((form, 0) for written in frames for form in parse_forms(written, sets))

    @classmethod
    def of(cls, spared: Mapping[str, tuple[str, ...]], sets: Sets) -> Spares:
        """The spares of the lists in `glossary/spared.yaml`."""
        return cls(spared.get("names", ()), spared.get("own-words", ()), sets)

    def named(self, text: Text) -> frozenset[int]:
        """The words that belong to a name on the list."""
        return frozenset(n for _, start, end in self._names.find(text.words) for n in range(start, end))

    def owned(self, text: Text, first: int) -> bool:
        """Whether the words before a place say that somebody calls themself so, or that a word is only mentioned."""
        start = max(text.sentence_of(first).start, first - FRAME)
        return any(end <= first for _, _, end in self._frames.find(text.words, start, first))


def is_name(text: Text, first: int, last: int) -> bool:
    """Whether words are a name or part of one: all with a capital, and another such word with or beside them."""
    words = text.words
    sentence = text.sentence_of(first)
    if last - first > 1 and words[first].low == "the" and words[first].raw == "the":
        return _closes_a_name(text, first, last, sentence)
    if sentence.start in text.shouting or not all(words[n].capital for n in range(first, last)):
        return False
    if any(words[n].shouted for n in range(first, last)):
        return False
    begins = first == sentence.start
    after = _capital_after(text, last, sentence)
    if begins and last - first == 1:
        return after and words[first].low not in _HEADS
    return after or _capital_before(text, first, sentence) or (last - first > 1 and not begins)


def _closes_a_name(text: Text, first: int, last: int, sentence: range) -> bool:
    """Whether "the Homeless" ends a name, such as "Night Shelter for the Homeless"."""
    words = text.words
    linked = first > sentence.start + 1 and words[first - 1].low in _LINKS and words[first - 2].capital
    return linked and all(words[n].capital for n in range(first + 1, last))


def _capital_after(text: Text, last: int, sentence: range) -> bool:
    words, at = text.words, last
    while at < sentence.stop and words[at].gap == Gap.TIGHT and words[at].low in _LINKS and not words[at].capital:
        at += 1
    return at < sentence.stop and words[at].gap == Gap.TIGHT and words[at].capital and at - last < 3


def _capital_before(text: Text, first: int, sentence: range) -> bool:
    words, at = text.words, first
    while at > sentence.start and words[at].gap == Gap.TIGHT and words[at - 1].low in _LINKS and at > first - 2:
        at -= 1
    if at <= sentence.start or words[at].gap != Gap.TIGHT:
        return False
    before = words[at - 1]
    return before.capital and before.low not in _HEADS and (at - 1 > sentence.start or before.low not in _LINKS)
