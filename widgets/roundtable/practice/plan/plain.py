"""Texts of a case as lines of a plan: the same words without markup, and not longer than a field holds."""

from __future__ import annotations

import re

_LINK = re.compile(r"\[([^\]]+)\]\(#[^)]*\)")
_EMPHASIS = re.compile(r"(?<![*\w])(\*{1,2})(?=\S)(.+?)(?<=\S)\1(?![*\w])", re.DOTALL)


def plain(text: str) -> str:
    """The words of a text without the markup of links and emphasis.

    >>> plain("Ask the [peer](#peer-specialist), *please*.")
    'Ask the peer, please.'
    """
    return _EMPHASIS.sub(r"\2", _LINK.sub(r"\1", text))


def fitted(text: str, most: int) -> str:
    r"""As many whole paragraphs as fit into so many characters; of a first one that is too long, its beginning.

    >>> fitted("One.\n\nTwo.\n\nThree.", 12)
    'One.\n\nTwo.'
    """
    kept = ""
    for paragraph in text.split("\n\n"):
        longer = f"{kept}\n\n{paragraph}" if kept else paragraph
        if len(longer) > most:
            break
        kept = longer
    return kept or _cut(text, most)


def _cut(text: str, most: int) -> str:
    """The beginning of a text, ended between two words and marked as cut."""
    if len(text) <= most:
        return text
    head = text[: most - 4]
    return f"{head.rsplit(None, 1)[0] if ' ' in head else head} ..."
