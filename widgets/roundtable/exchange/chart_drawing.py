"""Drawing a chart with matplotlib: bars with their labels, as the SVG that matplotlib writes.

Matplotlib is given numbers and names of places, and no words: what stands at
each place is put in afterwards (`chart_svg`), so that no text of a file ever
has to be measured, and none is read as markup. Widths and heights are in units
of the drawing, which is as wide as a phone.
"""

from __future__ import annotations

from io import StringIO
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

WIDTH: Final = 360
LABEL, BAR, GAP, ROOM_FOR_VALUE = 21, 20, 12, 128
MARKS_HEIGHT, MARK, NO_MARK = 64, 40, 9
HATCH: Final = "second-"
"""Begins the name of a bar that is hatched."""


def draw_bars(groups: Sequence[Sequence[tuple[str, int]]], whole: int = 0) -> str:
    """Groups of bars below each other, each group under a label; a bar is its name and its length.

    Bars that are parts of a `whole` are as long as their part of it.
    """
    tops = list(_tops(groups))
    height = tops[-1] if tops else GAP
    longest = max((whole, *(value for group in groups for _, value in group))) or 1
    canvas, axes = _blank(height)
    scale = (WIDTH - ROOM_FOR_VALUE) / longest
    for number, (group, top) in enumerate(zip(groups, tops, strict=False)):
        axes.text(0, top + LABEL - 6, "x", gid=f"label-{number}", ha="left", va="baseline")
        for place, (name, value) in enumerate(group):
            middle = top + LABEL + BAR * place + BAR / 2
            for drawn in axes.barh(middle, value * scale, height=BAR - 3, clip_on=False) if value else ():
                drawn.set_gid(f"bar-{name}")
            axes.text(value * scale + 8, middle + 5, "x", gid=f"value-{name}", ha="left", va="baseline")
    return _written(canvas)


def draw_marks(happened: Sequence[bool]) -> str:
    """A mark for each meeting from left to right: tall where it happened, low where not."""
    canvas, axes = _blank(MARKS_HEIGHT)
    step = WIDTH / max(len(happened), 1)
    for number, yes in enumerate(happened):
        tall = MARK if yes else NO_MARK
        (drawn,) = axes.bar(
            number * step + step / 2, tall, bottom=MARK - tall, width=min(step * 0.7, 18), clip_on=False
        )
        drawn.set_gid(f"bar-{'' if yes else 'no-'}{number}")
    axes.text(0, MARKS_HEIGHT - 6, "x", gid="label-first", ha="left", va="baseline")
    axes.text(WIDTH, MARKS_HEIGHT - 6, "x", gid="label-last", ha="right", va="baseline")
    return _written(canvas)


def _tops(groups: Sequence[Sequence[tuple[str, int]]]) -> list[float]:
    """Where each group begins, and at last where all of it ends."""
    tops = [0.0]
    for group in groups:
        tops.append(tops[-1] + LABEL + BAR * len(group) + GAP)
    return tops


def _blank(height: float) -> tuple[Any, Any]:
    """A drawing without frame, ticks or margins, whose units are counted from the upper left."""
    from matplotlib.figure import Figure  # noqa: PLC0415  nobody waits for it before they look at figures

    canvas = Figure(figsize=(WIDTH / 72, height / 72))
    axes = canvas.add_axes((0, 0, 1, 1))
    axes.set_axis_off()
    axes.set_xlim(0, WIDTH)
    axes.set_ylim(height, 0)
    axes.autoscale(enable=False)
    return canvas, axes


def _written(canvas: Any) -> str:
    from matplotlib import rc_context  # noqa: PLC0415  as above

    written = StringIO()
    with rc_context({"svg.fonttype": "none"}):
        canvas.savefig(written, format="svg", transparent=True, metadata={"Date": None, "Creator": None})
    return written.getvalue()
