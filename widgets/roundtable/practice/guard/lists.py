"""Lists of words as text: many on a line, where a tuple would take a line for each."""

from __future__ import annotations


def listed(text: str) -> frozenset[str]:
    """The words of a text."""
    return frozenset(text.split())
