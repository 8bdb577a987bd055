"""How hard a whole text is to read.

The measure is the Coleman-Liau index (Coleman and Liau 1975, Journal of
Applied Psychology 60, 283-284). It counts letters, words and sentences only,
so that no guess about syllables can go wrong and nothing is downloaded. It is
meant for long texts: never for one sentence, and a short text gets no grade.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

FEWEST_WORDS = 100
"""The index is made for samples of this size; a shorter text gets no grade."""

_WORD = re.compile(r"[^\W_]+(?:['\u2019.,:-][^\W_]+)*")
_LETTER = re.compile(r"[^\W_]")
_END = re.compile(r"[.!?\u2026][\"'\u201d\u2019)*]*(?=\s|$)")
_LAST = re.compile(rf"{_END.pattern}\s*$")


@dataclass(frozen=True)
class Size:
    """What the index counts in a text."""

    letters: int
    words: int
    sentences: int

    @property
    def grade(self) -> float | None:
        """The Coleman-Liau index, near the years of school that a reader needs; None for a short text."""
        if self.words < FEWEST_WORDS or not self.sentences:
            return None
        return 5.88 * self.letters / self.words - 29.6 * self.sentences / self.words - 15.8


def measure(texts: Iterable[str]) -> Size:
    """The size of some texts. Names, times and headings are no sentences, as they end without a stop: left out."""
    told = [text for text in texts if _LAST.search(text)]
    words = [word for text in told for word in _WORD.findall(text)]
    letters = sum(len(_LETTER.findall(word)) for word in words)
    return Size(letters, len(words), sum(len(_END.findall(text)) for text in told))
