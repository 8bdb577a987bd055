"""Withholding: a text that looks as if it told of a real person waits until the person who typed it has answered.

It stays on the screen, beside a question, and is not kept, exported or shown
to others. It passes once it is changed, or once its writer says that it is
invented; that answer holds for this very text in this very field.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING
from zlib import crc32

if TYPE_CHECKING:
    from collections.abc import Mapping

    from roundtable.practice.guard import Known, Seen

INVENTED = "invented-"
"""Begins the name of the answer to a field's question."""


@dataclass(frozen=True)
class Waiting:
    """The text of one field that waits for an answer."""

    text: str
    seen: tuple[Seen, ...]

    @property
    def kinds(self) -> tuple[str, ...]:
        """Kinds of identifier that it seems to hold, each once."""
        return tuple(dict.fromkeys(one.kind for one in self.seen))

    def passages(self, kind: str) -> tuple[str, ...]:
        """The passages of one kind, for its writer."""
        return tuple(dict.fromkeys(self.text[one.start : one.end] for one in self.seen if one.kind == kind))

    @property
    def mark(self) -> str:
        """Changes with the text, so that a tick given to one text never counts for another."""
        return f"{crc32(self.text.encode()):08x}"


@dataclass(frozen=True)
class Withholding:
    """What waits, by field, and what was said to be invented."""

    waiting: Mapping[str, Waiting] = field(default_factory=dict)
    answered: frozenset[tuple[str, str]] = frozenset()
    """Pairs of field and text."""

    def look(self, texts: Mapping[str, str], values: Mapping[str, str], known: Known) -> Withholding:
        """Look at the texts of a form; `values` is all that was sent, with the answers."""
        answered = self.answered | {(name, text) for name, text in texts.items() if self._is_answer(name, text, values)}
        asked = {
            name: Waiting(text, _seen(text, known)) for name, text in texts.items() if (name, text) not in answered
        }
        waiting = {name: one for name, one in asked.items() if one.seen}
        return replace(self, waiting=waiting, answered=answered)

    def leave(self) -> Withholding:
        """Without what waits, as when its writer goes somewhere else."""
        return replace(self, waiting={})

    def _is_answer(self, name: str, text: str, values: Mapping[str, str]) -> bool:
        asked = self.waiting.get(name)
        return asked is not None and asked.text == text and values.get(INVENTED + name) == asked.mark


def _seen(text: str, known: Known) -> tuple[Seen, ...]:
    from roundtable.practice.guard import seen_in  # noqa: PLC0415  its lists and patterns wait until somebody writes

    return seen_in(text, known)
