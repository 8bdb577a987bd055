"""Prints what a run found as one table, and writes it down whole."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from statistics import median
from typing import TYPE_CHECKING

from tests.bench import budgets
from tests.bench.figures import pair, read_values
from tests.bench.lighthouse import Scores

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.bench.budgets import Budget
    from tests.bench.clicks import Waits
    from tests.bench.figures import Figures, Ratio
    from tests.bench.memory import Weights

WIDTHS = (42, 10, 10, 22, 16)
_BUSY = "Something else was running: these figures are noisy. Trust ratios before milliseconds, and run again."
_OUTSIDE = (
    "Such names fail at once here, for every page alike, so that nobody is charged for a missing network; "
    "over a slow network the stock page is slower than shown."
)
HEAD = ("", "stock", "ours", "ratio (least-most)", "budget")


@dataclass(frozen=True)
class Row:
    """One line of the table. `judged` is the figure that the budget is about."""

    what: str
    stock: str = ""
    ours: str = ""
    ratio: Ratio | None = None
    budget: Budget | None = None
    judged: float | None = None

    def __str__(self) -> str:
        spread = f"{self.ratio.median:.3f} ({self.ratio.least:.3f}-{self.ratio.most:.3f})" if self.ratio else ""
        cells = (self.what, self.stock, self.ours, spread, self._verdict())
        return "  ".join(cell.ljust(width) for cell, width in zip(cells, WIDTHS, strict=True)).rstrip()

    def _verdict(self) -> str:
        if self.budget is None or self.judged is None:
            return ""
        return f"{self.budget} {'kept' if self.budget.holds(self.judged) else 'MISSED'}"


def write_figures(figures: Figures, path: Path) -> None:
    """Everything, as JSON, for comparing with an earlier run."""
    path.write_text(json.dumps(asdict(figures), indent=1) + "\n", encoding="utf-8")


def show_table(figures: Figures) -> str:
    """The table, with what must be known to read it."""
    rows = [
        *_start(figures),
        *_crowd(figures),
        *_glossary(figures),
        *_clicks(figures),
        *_memory(figures.memory),
        *_lighthouse(figures),
    ]
    head = "  ".join(cell.ljust(width) for cell, width in zip(HEAD, WIDTHS, strict=True)).rstrip()
    return "\n".join([*_preface(figures), "", head, "-" * len(head), *map(str, rows)])


def _preface(figures: Figures) -> list[str]:
    at = figures.machine
    outside = sorted({host for visit in (*figures.stock, *figures.case) for host in visit.outside})
    where = f"{at.taken}, {at.cores} cores, load {at.load_before} before and {at.load_after} after"
    programs = f"Python {at.python}, Voila {at.voila}, browser {at.browser}"
    return [
        f"{where}; {programs}.",
        f"{len(figures.case)} rounds; in each, every page once with an empty cache.",
        "Ratios are taken within a round. Milliseconds and ratios are medians over the rounds.",
        *([_BUSY] if at.load_before > at.cores / 2 else []),
        *([f"Pages asked for {', '.join(outside)}. {_OUTSIDE}"] if outside else []),
    ]


def _start(figures: Figures) -> Iterator[Row]:
    yield _compare(figures, "first byte, ms", "first_byte")
    yield _compare(figures, "first paint, ms", "first_paint")
    yield _compare(figures, "readable, ms", "readable", budgets.START)
    yield _compare(figures, "interactive, ms", "interactive", budgets.START)
    kilobytes = median(read_values(figures.case, "bytes")) / 1000
    yield _compare(figures, "transferred, kB", "bytes", budgets.PAGE_KB, judged=kilobytes, scale=1000)
    yield _compare(figures, "heard on the web socket, kB", "socket_bytes", scale=1000)
    yield _compare(figures, "requests", "requests")
    theirs, ours = (max(len(visit.outside) for visit in visits) for visits in (figures.stock, figures.case))
    yield _compare(figures, "processor time of the kernel, ms", "kernel_cpu")
    yield _compare(figures, "processor time of the server, ms", "server_cpu")
    yield Row("requests that leave this machine", str(theirs), str(ours), None, budgets.OUTSIDE, ours)


def _compare(
    figures: Figures,
    what: str,
    name: str,
    budget: Budget | None = None,
    *,
    judged: float | None = None,
    scale: float = 1,
) -> Row:
    ratio = pair(figures.case, figures.stock, name)
    theirs, ours = (f"{median(read_values(visits, name)) / scale:,.0f}" for visits in (figures.stock, figures.case))
    return Row(what, theirs, ours, ratio, budget, _middle(ratio) if judged is None else judged)


def _middle(ratio: Ratio | None) -> float | None:
    return ratio.median if ratio else None


def _crowd(figures: Figures) -> Iterator[Row]:
    """The ratio is to the same page without the crowd. Processor time tells best whether a crowd costs anything."""
    for name in ("readable", "interactive", "kernel_cpu"):
        ratio = pair(figures.crowd, figures.case, name)
        ours = f"{median(read_values(figures.crowd, name)):,.0f}"
        what = f"{name.replace('_', ' ')} beside {figures.crowd_size:,} cases, ms"
        yield Row(what, "", ours, ratio, budgets.CROWD, _middle(ratio))


def _glossary(figures: Figures) -> Iterator[Row]:
    for name in ("first_paint", "readable", "interactive"):
        ratio = pair(figures.glossary, figures.stock, name)
        ours = f"{median(read_values(figures.glossary, name)):,.0f}"
        shown = name.replace("_", " ")
        yield Row(f"glossary {shown}, ms", "", ours, ratio, budgets.START, _middle(ratio))
        ratio = pair(figures.glossary_crowd, figures.glossary, name)
        ours = f"{median(read_values(figures.glossary_crowd, name)):,.0f}"
        what = f"glossary {shown} beside {figures.terms:,} terms, ms"
        yield Row(what, "", ours, ratio, budgets.CROWD, _middle(ratio))
    ours, p95 = f"{figures.searches.p95:.1f}", figures.searches.p95
    yield Row(f"search among {figures.terms:,} terms, p95, ms", "", ours, budget=budgets.SEARCH_P95_MS, judged=p95)


def _clicks(figures: Figures) -> Iterator[Row]:
    for walk, waits in (("first walk", figures.first_walk), ("later walks", figures.later_walks)):
        if waits is not None:
            yield from _wait_rows(walk, waits)
    if figures.plan_changes is not None:
        yield from _wait_rows("in a plan of 60 goals and 200 actions", figures.plan_changes)
    if figures.plan_looks is not None:
        yield Row("second look at such a plan, p50, ms", "", f"{figures.plan_looks.p50:.0f}")


def _wait_rows(walk: str, waits: Waits) -> Iterator[Row]:
    yield Row(f"click to change, {walk}, p50, ms", "", f"{waits.p50:.0f}")
    yield Row(
        f"click to change, {walk}, p95, ms ({waits.count})",
        "",
        f"{waits.p95:.0f}",
        budget=budgets.CLICK_P95_MS,
        judged=waits.p95,
    )


def _memory(weights: Weights | None) -> Iterator[Row]:
    if weights is None:
        yield Row("memory: cannot be read on this system")
        return
    yield Row("memory of a kernel that ran nothing, MB", f"{weights.bare_kernel:.0f}")
    ours = f"{weights.case_page:.0f} (x {weights.case_page / weights.bare_kernel:.2f})"
    yield Row("memory of an open page's kernel, MB", f"{weights.stock_page:.0f}", ours)


def _lighthouse(figures: Figures) -> Iterator[Row]:
    stock, case = figures.lighthouse_stock, figures.lighthouse_case
    if not isinstance(stock, Scores) or not isinstance(case, Scores):
        yield Row(next(reason for reason in (stock, case) if isinstance(reason, str)))
        return
    limits = {"performance": budgets.PERFORMANCE, "accessibility": budgets.ACCESSIBILITY}
    for name, limit in limits.items():
        theirs, ours = getattr(stock, name), getattr(case, name)
        yield Row(f"Lighthouse {name}", f"{theirs:.2f}", f"{ours:.2f}", None, limit, ours)
    for name in ("first_contentful_paint", "largest_contentful_paint", "interactive", "total_blocking_time"):
        shown = name.replace("_", " ")
        yield Row(f"Lighthouse {shown}, ms", f"{getattr(stock, name):,.0f}", f"{getattr(case, name):,.0f}")
