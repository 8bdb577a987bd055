"""CS013: scores are possible, and run forward in time."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from roundtable.checks.base import CaseCheck, Item

if TYPE_CHECKING:
    from collections.abc import Iterator

    from roundtable.checks.library import Library
    from roundtable.content.marked import Key
    from roundtable.model.case import Case, ScoreSeries
    from roundtable.model.finding import Finding


class CS013(CaseCheck):
    """Scores lie in their instrument's range, in rising weeks, and are not shown before their time.

    Compare with `glossary/instruments.yaml`.
    """

    code = "CS013"

    def check(self, item: Item[Case], library: Library) -> Iterator[Finding]:
        register = library.registers.get("instruments")
        known = register.entries if register else {}
        seen: set[str] = set()
        for number, series in enumerate(item.model.scores):
            key: Key = ("scores", number)
            if series.instrument in seen:
                yield self.finding(item, (*key, "instrument"), f"`{series.instrument}` has two lists of points")
            seen.add(series.instrument)
            if series.instrument in known:
                tool = known[series.instrument].model
                yield from self._range(item, series, key, tool.minimum, tool.maximum)
            yield from self._order(item, series, key)

    def _range(
        self, item: Item[Case], series: ScoreSeries, key: Key, minimum: float, maximum: float
    ) -> Iterator[Finding]:
        for place, point in enumerate(series.points):
            if not minimum <= point.value <= maximum:
                yield self.finding(
                    item,
                    (*key, "points", place, "value"),
                    f"this is no possible value of `{series.instrument}`",
                    found=f"{point.value:g}",
                    expected=f"{minimum:g} to {maximum:g}",
                )

    def _order(self, item: Item[Case], series: ScoreSeries, key: Key) -> Iterator[Finding]:
        moments = {"start": -1, "end": len(item.model.decisions)}
        moments |= {decision.id: number for number, decision in enumerate(item.model.decisions)}
        for place, (earlier, later) in enumerate(pairwise(series.points), start=1):
            if later.week <= earlier.week:
                yield self.finding(
                    item,
                    (*key, "points", place, "week"),
                    "the weeks do not rise",
                    found=str(later.week),
                    expected=f"more than {earlier.week}",
                )
            if moments.get(later.shown_at, 0) < moments.get(earlier.shown_at, 0):
                yield self.finding(
                    item, (*key, "points", place, "shown_at"), "this score is shown before an earlier one"
                )
