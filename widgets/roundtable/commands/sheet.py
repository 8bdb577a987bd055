"""A plain page of text: headings, paragraphs, labelled lines, tick boxes.

Markdown that also reads well as it stands, on paper or in a terminal.
"""

from __future__ import annotations

import re
import textwrap

WIDTH = 92


class Sheet:
    """Collects the lines of a page."""

    def __init__(self) -> None:
        self._lines: list[str] = []

    def heading(self, level: int, text: str) -> None:
        """A heading, with a line of space around it."""
        self._lines += ["", "#" * level + " " + text, ""]

    def text(self, text: str | None, label: str = "", indent: str = "") -> None:
        """Paragraphs, the first with a label before it. Nothing is left out and nothing is cut."""
        parts = [" ".join(part.split()) for part in re.split(r"\n\s*\n", (text or "").strip())]
        for number, part in enumerate(parts):
            first = f"{label}: {part}" if label and number == 0 else part
            self._lines += [*_wrapped(first, indent, indent), ""]

    def entry(self, text: str, label: str = "") -> None:
        """One entry of a list."""
        whole = " ".join(text.split())
        self._lines += _wrapped(f"{label}: {whole}" if label else whole, "- ", "  ")

    def entries(self, label: str, texts: tuple[str, ...]) -> None:
        """A heading and a list under it, if there is anything to list."""
        if texts:
            self.heading(3, label)
            for text in texts:
                self.entry(text)

    def blank(self, label: str) -> None:
        """A line to be filled in by hand."""
        self._lines.append(f"{label}: {'_' * (60 - len(label))}")

    def __str__(self) -> str:
        """The page, with no more than one empty line in a row."""
        return re.sub(r"\n{3,}", "\n\n", "\n".join(self._lines)).strip() + "\n"


def _wrapped(text: str, first: str, rest: str) -> list[str]:
    return textwrap.wrap(
        text, WIDTH, initial_indent=first, subsequent_indent=rest, break_long_words=False, break_on_hyphens=False
    )
