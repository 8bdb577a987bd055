"""What looks as if it belonged to a real person, said before anything else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from roundtable.practice.identifiers import place_identifiers
from roundtable.practice.lens.finding import Found, Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from roundtable.practice.lens.words import Text


def seen_identifiers(text: str, read: Text) -> Iterator[Found]:
    """Each place that looks like an identifier, in order."""
    for name, start, end in place_identifiers(text):
        yield Found(Kind.IDENTIFIER, name, start, end, read.line(start), text[start:end], "")
