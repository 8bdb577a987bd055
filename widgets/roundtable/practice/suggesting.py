"""What to do first: one suggestion from three answers."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable


class Company(StrEnum):
    """Who is there."""

    ALONE = "alone"
    SCREEN = "screen"
    ROOM = "room"


MINUTES = (20, 45, 90)
"""The lengths of time that the start page offers."""


class Suggestible(Protocol):
    """What must be known of a case to suggest it."""

    @property
    def id(self) -> str: ...  # noqa: D102
    @property
    def minutes(self) -> int: ...  # noqa: D102
    @property
    def topics(self) -> tuple[str, ...]: ...  # noqa: D102


@dataclass(frozen=True)
class Suggestion:
    """The one thing to do: a case, or None for the shelf, and how far it will get in the time."""

    case_id: str | None
    whole: bool
    """Whether the time is enough for all of it."""


def suggest(company: Company, minutes: int, cases: Iterable[Suggestible], heavy: Collection[str]) -> Suggestion:
    """Suggest one case.

    Alone, no case with a heavy topic (suicide, violence, coercion) is suggested.
    Otherwise the longest case that fits the time is, and among equals the one with
    the fewest heavy topics; when none fits, the shortest.
    """
    weights = set(heavy)
    allowed = [case for case in cases if company is not Company.ALONE or not set(case.topics) & weights]
    fitting = [case for case in allowed if case.minutes <= minutes]
    if fitting:
        best = min(fitting, key=lambda case: (-case.minutes, len(set(case.topics) & weights), case.id))
        return Suggestion(best.id, whole=True)
    if allowed:
        return Suggestion(min(allowed, key=lambda case: (case.minutes, case.id)).id, whole=False)
    return Suggestion(None, whole=False)
