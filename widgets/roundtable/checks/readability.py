"""CO001: how hard the narrator's text of a whole item is to read.

The measure is the Coleman-Liau index (Coleman and Liau 1975, Journal of
Applied Psychology 60, 283-284). It counts letters, words and sentences only,
so that no guess about syllables can go wrong. It is meant for long texts:
an item is judged as a whole, and never one sentence of it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from roundtable.checks.base import Item, TextCheck
from roundtable.checks.prose import Voice, passages
from roundtable.model.finding import Level

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from roundtable.checks.library import Library
    from roundtable.model.base import Model
    from roundtable.model.finding import Finding

HIGHEST_GRADE = 9.0
"""One above the grade that we aim for: a measure like this is not exact to the grade."""
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


class CO001(TextCheck):
    """The narrator's text of a case, an exercise or a term is readable after about eight years of school.

    Shorter words help most, then shorter sentences. Names of professions and places count too, so use them sparingly.
    """

    code = "CO001"

    def check(self, item: Item[Any], library: Library) -> Iterator[Finding]:
        grade = narrator_size(item.model).grade
        if grade is not None and grade > HIGHEST_GRADE:
            yield self.finding(
                item,
                (),
                "the narrator's text is hard to read",
                found=f"grade {grade:.1f}",
                expected=f"at most {HIGHEST_GRADE:g}, by the Coleman-Liau index",
                level=Level.WARNING,
            )


def narrator_size(model: Model) -> Size:
    """The size of everything that the narrator tells in an item."""
    return measure(passage.text for passage in passages(model) if passage.voice is Voice.NARRATOR)


def measure(texts: Iterable[str]) -> Size:
    """The size of some texts. Names, times and headings are no sentences, as they end without a stop: left out."""
    told = [text for text in texts if _LAST.search(text)]
    words = [word for text in told for word in _WORD.findall(text)]
    letters = sum(len(_LETTER.findall(word)) for word in words)
    return Size(letters, len(words), sum(len(_END.findall(text)) for text in told))
