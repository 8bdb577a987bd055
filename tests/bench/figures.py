"""Everything one run found out, and how two visits of the same round become a ratio."""

from __future__ import annotations

from dataclasses import dataclass
from statistics import median
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tests.bench.clicks import Waits
    from tests.bench.lighthouse import Scores
    from tests.bench.memory import Weights
    from tests.bench.pages import Visit


@dataclass(frozen=True)
class Ratio:
    """Ours to theirs within each round: the median, and the smallest and largest."""

    median: float
    least: float
    most: float


@dataclass(frozen=True)
class Machine:
    """Where and when the figures were taken; seconds mean little without it."""

    taken: str
    python: str
    voila: str
    browser: str
    cores: int
    load_before: float
    load_after: float


@dataclass(frozen=True)
class Figures:
    """One run of the bench."""

    machine: Machine
    stock: tuple[Visit, ...]
    case: tuple[Visit, ...]
    crowd: tuple[Visit, ...]
    """The case page again, on a server with `crowd_size` more cases."""
    crowd_size: int
    glossary: tuple[Visit, ...]
    glossary_crowd: tuple[Visit, ...]
    """The glossary again, on a server with `terms` more terms."""
    terms: int
    searches: Waits
    """Searches among as many terms, without a browser."""
    first_walk: Waits | None
    later_walks: Waits | None
    by_event: dict[str, Waits]
    plan_changes: Waits | None
    """Clicks in a plan that is as large as a plan may be."""
    plan_looks: Waits | None
    memory: Weights | None
    lighthouse_stock: Scores | str
    lighthouse_case: Scores | str


def read_values(visits: Sequence[Visit], name: str) -> list[float]:
    """One figure of every visit."""
    return [float(getattr(visit, name)) for visit in visits]


def pair(ours: Sequence[Visit], theirs: Sequence[Visit], name: str) -> Ratio | None:
    """The ratio of one figure round by round. None when theirs is ever zero."""
    pairs = list(zip(read_values(ours, name), read_values(theirs, name), strict=True))
    if not pairs or not all(their for _, their in pairs):
        return None
    ratios = sorted(our / their for our, their in pairs)
    return Ratio(round(median(ratios), 3), round(ratios[0], 3), round(ratios[-1], 3))
