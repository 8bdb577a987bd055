"""A text as words with places, sentences, and what is somebody's own speech.

Nothing is changed on the way: every word knows where it stands in the text as
it was typed, so that a finding can point there.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from enum import IntEnum
from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING

from roundtable.practice.guard.given_names import GIVEN
from roundtable.practice.guard.surnames import SURNAMES
from roundtable.practice.lens.speech import spoken

if TYPE_CHECKING:
    from collections.abc import Sequence

_WORD = re.compile(r"[^\W_]+(?:['\u2019][^\W_]+)*")
_TIGHT = re.compile(r"(?:[ \t\u00a0*_\u2010\u2011-]|\r?\n(?![ \t]*\r?\n))*")
_OF_MANY = frozenset(("' ", "\u2019 "))
"""What stands between "victims'" and "code"."""
_BULLET = re.compile(r"\n[ \t]*(?:[-*\u2022]|\d+[.)])[ \t]+|\n[ \t]*\r?\n")
_NUMBERED = re.compile(r"\d{1,3}[.)][ \t]")
"""A point of a list that has a number."""
_STOP = re.compile(r"[.!?\u2026][\"'\u201d\u2019)*\]]*(?:\s|$)")


def words_of(text: str) -> frozenset[str]:
    """A set of words, written as one text."""
    return frozenset(text.split())


NAME = "<Name>"
"""What a form calls any word with a capital that is not a little word at the start of a sentence."""
NUMBER = "<number>"
"""What a form calls figures."""
_LITTLE = words_of(
    "the a an there this that these those it its here all both some any no not when where what which why how "
    "if as so and but or for from with without at on in to of by after before since until while because then "
    "now today yesterday tomorrow please only also another each every most many few several nobody nothing "
    "everything everybody my our his her their your"
)
_CALLED = GIVEN | SURNAMES
_TITLES = words_of("dr mr mrs ms mx st prof rev sr jr pt vs approx dept eg ie g")


class Gap(IntEnum):
    """What stands between a word and the one before it."""

    TIGHT = 0
    """Blanks, hyphens, a line's end: the words belong together."""
    SOFT = 1
    """A comma, a bracket, a slash, a dash."""
    HARD = 2
    """A colon or a semicolon."""
    END = 3
    """The end of a sentence, a paragraph or a point of a list."""


@dataclass(frozen=True, slots=True)
class Word:
    """One word: as it is compared, where it stands, and what stands before it."""

    low: str
    base: str
    """Without a possessive ending."""
    raw: str
    start: int
    end: int
    gap: Gap
    spoken: bool
    """Whether it is part of somebody's speech."""
    keys: frozenset[str]
    """Everything that a form may call it."""

    @property
    def capital(self) -> bool:
        """Whether it starts with a capital."""
        return self.raw[0].isupper()

    @property
    def shouted(self) -> bool:
        """Whether it is written in capitals throughout."""
        return len(self.raw) > 1 and self.raw.isupper()


@dataclass(frozen=True)
class Text:
    """A text, and its words in order."""

    text: str
    words: tuple[Word, ...]
    speech: tuple[tuple[int, int], ...]
    """Where somebody speaks, from and to."""

    @classmethod
    def of(cls, text: str) -> Text:
        """Take a text apart."""
        speech = spoken(text)
        return cls(text, tuple(_words(text, speech)), speech)

    @cached_property
    def sentences(self) -> tuple[range, ...]:
        """The sentences, each as a range of words."""
        starts = [n for n, word in enumerate(self.words) if word.gap == Gap.END]
        return tuple(range(a, b) for a, b in pairwise([*starts, len(self.words)]))

    @cached_property
    def _starts(self) -> list[int]:
        return [sentence.start for sentence in self.sentences]

    def sentence_of(self, number: int) -> range:
        """The sentence that holds a word."""
        return self.sentences[bisect_right(self._starts, number) - 1]

    @cached_property
    def shouting(self) -> frozenset[int]:
        """Starts of sentences written in capitals: there a capital says nothing."""
        return frozenset(s.start for s in self.sentences if _is_shouted([self.words[n] for n in s]))

    def is_spoken(self, place: int) -> bool:
        """Whether a place lies in somebody's speech."""
        turn = bisect_right(self._turns, place) - 1
        return turn >= 0 and place < self.speech[turn][1]

    @cached_property
    def _turns(self) -> list[int]:
        return [start for start, _ in self.speech]

    def line(self, place: int) -> int:
        """The line of a place, from 1."""
        return bisect_right(self._lines, place)

    @cached_property
    def _lines(self) -> list[int]:
        return [0, *(found.end() for found in re.finditer("\n", self.text))]


def _words(text: str, speech: Sequence[tuple[int, int]]) -> list[Word]:
    words: list[Word] = []
    end, turn = 0, 0
    for found in _WORD.finditer(text):
        start = found.start()
        while turn < len(speech) and speech[turn][1] <= start:
            turn += 1
        said = turn < len(speech) and speech[turn][0] <= start
        low = found[0].lower().replace("\u2019", "'")
        between = text[end:start]
        numbered = "\n" in between and _NUMBERED.match(text, start)
        gap = Gap.END if numbered or not words else _gap(between, words[-1].low)
        keys = _keys(found[0], low, first=gap == Gap.END)
        words.append(Word(low, low.removesuffix("'s"), found[0], start, found.end(), gap, said, keys))
        end = found.end()
    return words


def _keys(raw: str, low: str, *, first: bool) -> frozenset[str]:
    """What forms may call a word. The first word of a sentence is only a name if people are called so."""
    base = low.removesuffix("'s")
    keys = {low, base}
    if raw[0].isdigit():
        keys.add(NUMBER)
    elif raw[0].isupper():
        keys.add(raw)
        if low not in _LITTLE and (not first or base in _CALLED):
            keys.add(NAME)
    return frozenset(keys)


def _gap(between: str, before: str) -> Gap:
    if between in {" ", "-"} or (before[-1] == "s" and between in _OF_MANY) or _TIGHT.fullmatch(between):
        return Gap.END if _BULLET.search(between) else Gap.TIGHT
    if _BULLET.search(between):
        return Gap.END
    short = before in _TITLES or len(before) == 1
    if _STOP.search(between) and not (short and between.startswith(". ")):
        return Gap.END
    return Gap.HARD if ":" in between or ";" in between else Gap.SOFT


def _is_shouted(words: Sequence[Word]) -> bool:
    long = [word for word in words if len(word.raw) > 1 and word.raw.isalpha()]
    return len(long) > 2 and sum(word.shouted for word in long) > 0.7 * len(long)
