"""Charts of a review: which bars stand in them, what stands beside each, and what they say to who does not see them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from markupsafe import Markup

from roundtable.exchange import chart_drawing
from roundtable.exchange.chart_svg import read_drawing
from roundtable.exchange.rendering import template

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from roundtable.practice.consultation.review import Figure

MOST_MARKS: Final = 40
"""Meetings that are shown one after the other; of more, the last ones."""
SPOKEN: Final = (("facts", ""), ("actions", chart_drawing.HATCH))
"""Columns of the table of voices that are drawn: who speaks, and who is asked."""


@dataclass(frozen=True)
class Illustrated:
    """A figure with its charts; without them where they cannot be drawn."""

    figure: Figure
    bars: Markup | None
    marks: Markup | None = None

    @property
    def says(self) -> str:
        """The main point, as a sentence."""
        return says(self.figure)


def illustrate(figures: Sequence[Figure], prefix: str) -> list[Illustrated]:
    """Every figure with its charts. `prefix` begins each id in them."""
    return [Illustrated(one, *_charts(one, f"{prefix}-{one.id}")) for one in figures]


def _charts(figure: Figure, prefix: str) -> tuple[Markup | None, Markup | None]:
    if not figure.counted:
        return None, None
    try:
        return draw_bars(figure, prefix), draw_marks(figure, f"{prefix}-turn") if figure.in_turn else None
    except ImportError:  # matplotlib is not there, as in a notebook of somebody's own: the tables say the same
        return None, None


def draw_bars(figure: Figure, prefix: str) -> Markup:
    """A bar for each row, or for who speaks and who is asked in each row."""
    label, *columns = figure.frame.columns
    rows = figure.frame.to_dict("records")
    drawn = SPOKEN if figure.id == "voices" else ((columns[0], ""),)
    groups = [[(f"{style}{number}", int(row[name])) for name, style in drawn] for number, row in enumerate(rows)]
    words = {f"label-{number}": str(row[label]) for number, row in enumerate(rows)}
    for number, row in enumerate(rows):
        words |= {f"value-{style}{number}": _value(figure, name, int(row[name])) for name, style in drawn}
    whole = 0 if figure.id == "voices" else figure.counted
    return _render(chart_drawing.draw_bars(groups, whole), prefix, figure.title, says(figure), words)


def draw_marks(figure: Figure, prefix: str) -> Markup:
    """The last meetings one after the other."""
    shown = figure.in_turn[-MOST_MARKS:]
    words = {"label-first": "earlier meetings", "label-last": "later meetings"}
    told = f"{sum(shown)} of the last {len(shown)} meetings have a tall mark. No trend is worked out."
    return _render(chart_drawing.draw_marks(shown), prefix, f"{figure.title}: meeting by meeting", told, words)


def says(figure: Figure) -> str:
    """The main point of a chart, for who does not see it."""
    if figure.id != "voices" or not figure.counted:
        return figure.main_point
    facts, actions = int(figure.frame["facts"].sum()), int(figure.frame["actions"].sum())
    return f"In all, {_value(figure, 'facts', facts)} and {_value(figure, 'actions', actions)}."


def _value(figure: Figure, column: str, value: int) -> str:
    if figure.id == "voices":
        told = {"facts": ("fact told", "facts told"), "actions": ("action to do", "actions to do")}[column]
        return f"{value} {told[value != 1]}"
    return f"{value} of {figure.counted}"


def _render(svg: str, prefix: str, title: str, told: str, words: Mapping[str, str]) -> Markup:
    drawing, hatch = read_drawing(svg), chart_drawing.HATCH
    hatched = any(bar.name.startswith(hatch) for bar in drawing.bars)
    html = template("chart.html").render(
        drawing=drawing, prefix=prefix, title=title, told=told, words=words, hatch=hatch, hatched=hatched
    )
    return Markup(html)  # noqa: S704  autoescaped, and the paths hold numbers only
