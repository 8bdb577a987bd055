"""A finding: one thing in one content file that its writer should look at."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from enum import StrEnum


class Level(StrEnum):
    """How much a finding matters. Only errors make a check fail."""

    ERROR = "error"
    WARNING = "warning"
    TODO = "todo"


@dataclass(frozen=True, order=True)
class Finding:
    """What is wrong, where, and what to do about it.

    `line` counts from 1; 0 means the file as a whole. `key` is the path inside
    the file, such as `decisions.2.options.0.label`.
    """

    file: str
    line: int
    code: str
    problem: str
    tip: str = ""
    key: str = ""
    found: str = ""
    expected: str = ""
    level: Level = Level.ERROR

    def __str__(self) -> str:
        """One or two lines, as a compiler would print them."""
        parts = [f"{self.file}:{self.line}: {self.level} {self.code} {self.problem}"]
        detail = [
            f"{name}: {value}"
            for name, value in (("at", self.key), ("found", self.found), ("expected", self.expected))
            if value
        ]
        if detail:
            parts.append("    " + "; ".join(detail))
        if self.tip:
            parts.append(f"    -> {self.tip}")
        return "\n".join(parts)

    def to_dict(self) -> dict[str, str | int]:
        """The finding as plain data, for `check --json`."""
        return {key: str(value) if key == "level" else value for key, value in asdict(self).items()}
