"""How wide the columns of a printed table are: by what stands in them, and with room where somebody writes."""

from __future__ import annotations

from itertools import chain, zip_longest
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

LETTER = 2.1
"""Millimetres of one letter in the size of print that papers have, with some to spare."""
PADDING = 5.0
"""Millimetres that a cell keeps free on both sides together."""
MOST_WANTED = 70
"""More letters than this are broken into lines anyway, so they ask for no more room."""
BY_HAND = 36
"""Letters' worth of room for all columns that are empty below their heads, as they are filled by hand."""
LONGEST_WORD = 16
"""Longer words may be broken rather than push their neighbours aside."""


def share_width(columns: Sequence[str], rows: Sequence[Sequence[str]], room: float) -> tuple[float, ...]:
    """Widths in millimetres that fill `room`: each column's longest word fits, and the rest goes by length of text."""
    texts = list(zip_longest(columns, *rows, fillvalue=""))
    least = [_least(column) for column in texts]
    spare = room - sum(least)
    if spare <= 0:
        return tuple(room * width / sum(least) for width in least)
    empty = sum(_is_empty(column) for column in texts)
    wanted = [_wanted(column, BY_HAND // max(empty, 1)) for column in texts]
    return tuple(width + spare * want / sum(wanted) for width, want in zip(least, wanted, strict=True))


def _least(column: Sequence[str]) -> float:
    longest = max((len(word) for word in chain.from_iterable(text.split() for text in column)), default=1)
    return PADDING + LETTER * min(longest, LONGEST_WORD)


def _is_empty(column: Sequence[str]) -> bool:
    return not any(cell.strip() for cell in column[1:])


def _wanted(column: Sequence[str], by_hand: int) -> int:
    head, *cells = column
    return max(by_hand, len(head)) if _is_empty(column) else min(max(map(len, cells)), MOST_WANTED)
