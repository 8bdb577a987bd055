"""A point or a strength in words: the sentence of the content, with the facts of the plan in it.

What comes out is plain text. Facts are what people typed; whoever shows them
escapes them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from roundtable.model.second_look import FACT

if TYPE_CHECKING:
    import re
    from collections.abc import Mapping

    from roundtable.model.second_look import LookWords
    from roundtable.practice.second_look.point import Point
    from roundtable.practice.second_look.strengths import Strength


@dataclass(frozen=True)
class Said:
    """What the second look says about one thing."""

    title: str
    reason: str
    mend: str
    """What to do about it; empty for a strength."""
    sources: tuple[str, ...]


def say(found: Point | Strength, words: Mapping[str, LookWords]) -> Said:
    """The words of a point or a strength. A code without words speaks by its code."""
    entry = words.get(found.code)
    if entry is None:
        return Said(found.code, "", "", ())
    title, reason, mend = (fill(text, found.facts) for text in (entry.title, entry.reason, entry.mend or ""))
    return Said(title, reason, mend, entry.sources)


def fill(text: str, facts: Mapping[str, str]) -> str:
    """A text with its facts. A fact that is missing or empty gives way to what stands after the bar."""

    def fact(place: re.Match[str]) -> str:
        return facts.get(place[1]) or place[2] or ""

    filled = FACT.sub(fact, text)
    return filled[:1].upper() + filled[1:]
