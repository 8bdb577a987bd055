"""What the lens found: a place in the text, why it is worth a look, and what could stand there."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any


class Kind(StrEnum):
    """What kind of finding it is, in the order in which they are shown."""

    IDENTIFIER = "identifier"
    STIGMA = "stigma"
    CLOSED_QUESTION = "closed-question"
    JARGON = "jargon"


ORDER = {kind: place for place, kind in enumerate(Kind)}


@dataclass(frozen=True)
class Found:
    """One finding. `start` and `end` are places in the whole text, `line` counts from 1."""

    kind: Kind
    rule: str
    """The number of the row, or the name of the rule."""
    start: int
    end: int
    line: int
    text: str
    why: str
    better: tuple[str, ...] = ()
    exception: str = ""
    """Where the words are right after all."""
    sources: tuple[str, ...] = ()
    """Keys of the source register."""
    marks: tuple[str, ...] = ()
    """Whose guidance it is, as the language table has it."""

    def to_data(self, source: str) -> dict[str, Any]:
        """The finding for another program."""
        return {
            "line": self.line,
            "start": self.start,
            "end": self.end,
            "text": self.text,
            "kind": self.kind.value,
            "why": self.why,
            "better": list(self.better),
            "source": source,
        }
