"""The promises about speed that a run is held against. A budget that is missed is shown, and fails nothing."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Budget:
    """A limit that a figure should not exceed, or not fall below."""

    limit: float
    at_least: bool = False

    def __str__(self) -> str:
        return f"{'>=' if self.at_least else '<='} {self.limit:g}"

    def holds(self, value: float) -> bool:
        """Whether the figure keeps the promise."""
        return value >= self.limit if self.at_least else value <= self.limit


START = Budget(0.75)
"""Readable and interactive, against the bare stock page. 0.4 once kernels are forked."""
PAGE_KB = Budget(150)
OUTSIDE = Budget(0)
CROWD = Budget(1.10)
CLICK_P95_MS = Budget(60)
SEARCH_P95_MS = Budget(20)
PERFORMANCE = Budget(0.95, at_least=True)
ACCESSIBILITY = Budget(1.0, at_least=True)
