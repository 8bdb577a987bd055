"""Spotting what looks like a real person's identifier in free text.

Roundtable is for fictional people only (safety rule J3). This finds patterns,
not people: it warns, and never says that a text is safe.
"""

from __future__ import annotations

import re

_PATTERNS: dict[str, re.Pattern[str]] = {
    "an e-mail address": re.compile(r"(?<![\w.+-])[\w.+-]+@[\w-]+\.\w{2,}"),
    "a date of birth or another exact date": re.compile(
        r"\b(?:\d{1,2}[./-]\d{1,2}[./-](?:19|20)?\d{2}|(?:19|20)\d{2}-\d{2}-\d{2})\b"
    ),
    "a telephone number": re.compile(r"(?<!\w)\+?\(?\d[\d ().-]{7,}\d(?!\w)"),
    "a social-security or record number": re.compile(
        r"\b(?:\d{3}-\d{2}-\d{4}|(?:MRN|NHS|SSN)[ :#]*\w*\d{3,}|\d{7,})\b", re.IGNORECASE
    ),
    "a street address": re.compile(
        r"\b\d{1,5} (?:[A-Z][a-z]+ ){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Court)\b"
    ),
}


def find_identifiers(text: str) -> tuple[str, ...]:
    """What kinds of identifier a text seems to hold, in words for the writer."""
    return tuple(name for name, pattern in _PATTERNS.items() if pattern.search(text))


def place_identifiers(text: str) -> tuple[tuple[str, int, int], ...]:
    """Each place that looks like an identifier: its kind in words, from and to; the longest where they overlap."""
    spans = [(name, *found.span()) for name, pattern in _PATTERNS.items() for found in pattern.finditer(text)]
    spans.sort(key=lambda span: (span[1] - span[2], span[1]))
    left: list[tuple[str, int, int]] = []
    taken: set[int] = set()
    for name, start, end in spans:
        if taken.isdisjoint(range(start, end)):
            taken.update(range(start, end))
            left.append((name, start, end))
    return tuple(sorted(left, key=lambda span: span[1]))
