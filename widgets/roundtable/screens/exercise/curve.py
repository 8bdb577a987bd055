"""Fictional values over time as a small line, and in one sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from roundtable.model.step import Curve

WIDTH, HEIGHT, LEFT, TOP, BOTTOM = 320, 150, 34, 12, 28
FEW = 7
"""So many points have their values written beside them; of more, only the table tells."""


class Dot(NamedTuple):
    """One value at its place in the drawing."""

    x: float
    y: float
    when: str
    value: str


class Drawn(NamedTuple):
    """A curve, ready to be drawn."""

    dots: tuple[Dot, ...]
    low: str
    high: str
    sentence: str
    width: int = WIDTH
    height: int = HEIGHT

    @property
    def few(self) -> bool:
        """Whether the values can be written beside the points."""
        return len(self.dots) <= FEW

    @property
    def line(self) -> str:
        """The points of the line."""
        return " ".join(f"{dot.x},{dot.y}" for dot in self.dots)


def draw(curve: Curve) -> Drawn:
    """A curve at its places."""
    span = (curve.most - curve.least) or 1
    across = (WIDTH - LEFT - 24) / (len(curve.points) - 1)
    dots = tuple(
        Dot(
            round(LEFT + 12 + across * number, 1),
            round(TOP + (HEIGHT - TOP - BOTTOM) * (1 - (value - curve.least) / span), 1),
            when,
            f"{value:g}",
        )
        for number, (when, value) in enumerate(curve.points)
    )
    told = ", ".join(f"{dot.when}: {dot.value}" for dot in dots)
    low, high = f"{curve.least:g}", f"{curve.most:g}"
    return Drawn(dots, low, high, f"{curve.caption}, {curve.unit}, from {low} to {high}: {told}.")
