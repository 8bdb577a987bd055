"""Scores over time, small enough for a phone: a line of points, and the same as a table."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from roundtable.model.case import Case, ScorePoint, ScoreSeries
    from roundtable.model.reference import Instrument

WIDTH, HEIGHT, LEFT, TOP, BOTTOM = 320, 150, 34, 12, 28


class Dot(NamedTuple):
    """One score at its place in the drawing."""

    x: float
    y: float
    week: int
    value: str
    band: str
    safety: str


class ScoreChart(NamedTuple):
    """One instrument's scores, ready to be drawn."""

    instrument: str
    name: str
    screens: str
    low: str
    high: str
    higher_is: str
    dots: tuple[Dot, ...]
    cannot_tell: str
    has_safety: bool
    width: int = WIDTH
    height: int = HEIGHT

    @property
    def line(self) -> str:
        """The points of the line."""
        return " ".join(f"{dot.x},{dot.y}" for dot in self.dots)

    @property
    def sentence(self) -> str:
        """The drawing in one sentence, for people who do not see it."""
        steps = ", ".join(f"{dot.value} in week {dot.week}" for dot in self.dots)
        return f"{self.name}, from {self.low} to {self.high}, higher is {self.higher_is}: {steps}."


def charts(
    case: Case, instruments: Mapping[str, Instrument], opened: Collection[str], *, whole: bool
) -> list[ScoreChart]:
    """Charts of the scores known once `opened` decisions (and `start`, `end`) were reached."""
    drawn = []
    for series in case.scores:
        points = [p for p in series.points if whole or p.shown_at in opened]
        instrument = instruments.get(series.instrument)
        if points and instrument is not None:
            drawn.append(_chart(series, points, instrument))
    return drawn


def _chart(series: ScoreSeries, points: list[ScorePoint], instrument: Instrument) -> ScoreChart:
    last = max(p.week for p in points) or 1
    span = instrument.maximum - instrument.minimum or 1

    def place(point: ScorePoint) -> tuple[float, float]:
        x = LEFT + (WIDTH - LEFT - 16) * point.week / last
        y = TOP + (HEIGHT - TOP - BOTTOM) * (1 - (point.value - instrument.minimum) / span)
        return round(x, 1), round(y, 1)

    dots = tuple(
        Dot(
            *place(p),
            p.week,
            _plain(p.value),
            _band(instrument, p.value),
            "" if p.safety_item is None else str(p.safety_item),
        )
        for p in points
    )
    return ScoreChart(
        instrument.id,
        instrument.name,
        instrument.screens,
        _plain(instrument.minimum),
        _plain(instrument.maximum),
        instrument.higher_is,
        dots,
        series.cannot_tell,
        any(p.safety_item is not None for p in points),
    )


def _band(instrument: Instrument, value: float) -> str:
    return next((band.label for band in instrument.bands if band.low <= value <= band.high), "")


def _plain(value: float) -> str:
    return str(int(value)) if value == int(value) else str(value)
