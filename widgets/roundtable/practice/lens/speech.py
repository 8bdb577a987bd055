"""Where a text lets somebody speak: quotation marks of several kinds, and what follows `Maria said:`.

Spoken words are their owner's. A mark that is never closed, or only after a
blank line, opens nothing.
"""

from __future__ import annotations

import re

_PAIRS = (
    re.compile(r'"(?=\S)[^"\n]{0,600}(?:\n(?![ \t]*\n)[^"\n]{0,600}){0,8}"'),
    re.compile("\u201c[^\u201c\u201d\n]{0,600}(?:\n(?![ \t]*\n)[^\u201c\u201d\n]{0,600}){0,8}\u201d"),
    re.compile("\u201e[^\u201e\u201c\u201d\n]{0,600}[\u201c\u201d]"),
    re.compile("\u00ab[^\u00ab\u00bb\n]{0,600}\u00bb"),
    re.compile("(?<!\\w)\u2018(?=\\w)[^\u2018\n]{0,300}?[^\\s\u2018]\u2019(?!\\w)"),
    re.compile(r"(?<![\w'])'(?=\w)[^'\n]{0,300}?(?:(?<=\w)'\w[^'\n]{0,300}?){0,12}(?<=\S)'(?!\w)"),
    re.compile(r"(?<![\w*])\*(?=\S)[^*\n]{1,300}(?<=\S)\*(?![\w*])"),
)
_SAID = (
    r"said|says|say|told (?:me|us|her|him|them)|tells (?:me|us|her|him|them)|wrote|writes|put it|puts it|answered|"
    r"replied|explained|added|asked|in (?:his|her|their) (?:own )?words"
)
_BLOCK = re.compile(
    rf"^[^\n]*\b(?:{_SAID})(?: (?:it )?(?:this|like this|this way|so))?\s*:[ \t]*\n(?:[ \t]*\n)?"
    r"(?P<said>(?:(?:[ ]{2,}|\t|>)[^\n]*(?:\n|$))+)",
    re.MULTILINE | re.IGNORECASE,
)
_REST = re.compile(
    rf"\b(?:{_SAID})(?: (?:it )?(?:this|like this|this way|so))?:[ \t]+(?P<said>[^\n\"\u201c]+)", re.IGNORECASE
)
_LABEL = re.compile(r"^[ \t]*[A-Z][\w .]{0,30}:[ \t]+(?P<said>(?:I|My|Me)\b[^\n]*)", re.MULTILINE)
"""`Maria: I have had enough.`"""
_BARRED = re.compile(r"^[ \t]*>[^\n]*", re.MULTILINE)


def spoken(text: str) -> tuple[tuple[int, int], ...]:
    """Where somebody speaks, in order and without overlaps."""
    spans = [found.span() for pattern in _PAIRS for found in pattern.finditer(text)]
    spans += [found.span("said") for pattern in (_BLOCK, _REST, _LABEL) for found in pattern.finditer(text)]
    spans += [found.span() for found in _BARRED.finditer(text)]
    return _joined(sorted(spans))


def _joined(spans: list[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    joined: list[tuple[int, int]] = []
    for start, end in spans:
        if joined and start < joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return tuple(joined)
