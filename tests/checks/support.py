"""Small content layers to check, over a home that holds our glossary and nothing else."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING

from roundtable.checks.runner import Report, check_layers
from roundtable.content.location import Layers

if TYPE_CHECKING:
    from roundtable.model.finding import Finding

DATA = Path(__file__).parent / "data"
CASE = "casestudies/cases/a-key-for-tove.yaml"
SKETCH = (DATA / "sketch.yaml").read_text(encoding="utf-8")
"""A sketch: two decisions and four facts. It has no error, and many to-dos."""
COMPLETE = (DATA / "complete.yaml").read_text(encoding="utf-8")
"""The same as a complete starter case, without any finding."""
TODAY = dt.date(2026, 12, 1)


class Desk:
    """A content layer that a test fills with files, and checks."""

    def __init__(self, home: Path, layer: Path) -> None:
        self.home = home
        self.layer = layer

    def write(self, name: str, text: str | bytes) -> Path:
        """Put a file into the layer."""
        path = self.layer / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path

    def report(self, today: dt.date = TODAY) -> Report:
        """Check the layer over the home."""
        return check_layers(Layers((self.home, self.layer)), [self.layer], today)

    def findings(self, *codes: str, today: dt.date = TODAY) -> list[Finding]:
        """What the checks with these codes, or all checks, find in the layer."""
        return [f for f in self.report(today).findings if not codes or f.code in codes]

    def check_case(self, text: str, *codes: str, today: dt.date = TODAY) -> list[Finding]:
        """What is found in a case."""
        self.write(CASE, text)
        return self.findings(*codes, today=today)


def changed(text: str, *pairs: tuple[str, str]) -> str:
    """The text with each `old` replaced once by `new`; an `old` that is not there is a slip in the test."""
    for old, new in pairs:
        if old not in text:
            raise LookupError(old)
        text = text.replace(old, new, 1)
    return text
