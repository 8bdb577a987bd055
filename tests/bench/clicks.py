"""From a click to a changed screen, over several walks through a case.

The first walk is reported apart: each step's template is compiled when it is
first shown, and most people walk through a case once.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path
from statistics import median, quantiles
from typing import TYPE_CHECKING

from tests.bench.pages import open_page

if TYPE_CHECKING:
    from collections.abc import Sequence

    from playwright.sync_api import Browser, Page

    from tests.bench.pages import Subject

WALK = Path(__file__).with_name("walk.js").read_text(encoding="utf-8")
ROUND_ENDS = "again"
SETTLE_MS = 1500
"""Time for the page to connect before the first click."""


@dataclass(frozen=True)
class Click:
    """One click and how long the screen took to change."""

    event: str
    ms: float


@dataclass(frozen=True)
class Waits:
    """How long people wait after a click, in ms."""

    count: int
    p50: float
    p95: float
    longest: float


def walk(browser: Browser, subject: Subject, count: int) -> list[Click]:
    """Click `count` times with a real mouse, starting over at the end of the case."""
    with open_page(browser, subject, WALK) as (page, _traffic):
        page.wait_for_load_state()
        page.wait_for_timeout(SETTLE_MS)
        page.evaluate("benchWalk.watch()")
        return [_click(page, number) for number in range(count)]


def _click(page: Page, number: int) -> Click:
    button = page.evaluate_handle("turn => benchWalk.findNext(turn)", number).as_element()
    if button is None:
        raise LookupError(f"After {number} clicks there is no button that walk.js knows. Has a step been renamed?")
    button.click()
    done = page.evaluate("count => benchWalk.waitFor(count)", number + 1)
    return Click(str(done["event"]), round(float(done["ms"]), 2))


def split_walks(clicks: Sequence[Click]) -> tuple[list[Click], list[Click]]:
    """The first walk, and all that came after it."""
    ends = [number for number, click in enumerate(clicks) if click.event == ROUND_ENDS]
    cut = ends[0] + 1 if ends else len(clicks)
    return list(clicks[:cut]), list(clicks[cut:])


def summarise(clicks: Sequence[Click]) -> Waits | None:
    """Median, 95th percentile and longest; None when there are too few to say."""
    times = [click.ms for click in clicks]
    return summarise_times(times) if len(times) > 1 else None


def summarise_times(times: Sequence[float]) -> Waits:
    """Median, 95th percentile and longest of two or more times in ms."""
    return Waits(
        len(times),
        round(median(times), 1),
        round(quantiles(times, n=20, method="inclusive")[-1], 1),
        round(max(times), 1),
    )


def summarise_events(clicks: Sequence[Click]) -> dict[str, Waits]:
    """The same for each kind of event, slowest first."""
    kinds: dict[str, list[Click]] = defaultdict(list)
    for click in clicks:
        kinds[click.event].append(click)
    found = {kind: waits for kind, of_kind in kinds.items() if (waits := summarise(of_kind))}
    return dict(sorted(found.items(), key=lambda pair: -pair[1].p50))
