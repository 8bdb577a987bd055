"""Days that are offered, and a day out of a form: one that was offered, or another that was picked."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final

from roundtable.errors import RefusedError
from roundtable.model.meeting import LAST_DAY

if TYPE_CHECKING:
    from roundtable.screens.base import Event

OTHER: Final = "other"
"""Chosen when none of the offered days is meant."""
SOON: Final = ((0, "today"), (1, "tomorrow"), (2, "in two days"), (7, "in a week"), (14, "in two weeks"))
LATER: Final = ((1, "tomorrow"), (7, "in a week"), (14, "in two weeks"), (28, "in four weeks"))


def days_from(day: dt.date, offered: tuple[tuple[int, str], ...]) -> list[tuple[str, str, dt.date]]:
    """Days to choose from: as a value, in words, and the day itself."""
    return [(str(day + dt.timedelta(days=ahead)), words, day + dt.timedelta(days=ahead)) for ahead, words in offered]


def read_day(event: Event, name: str, noted: dt.date | None = None) -> dt.date | None:
    """The day that was chosen. A day that was picked anew counts also where an offered one is still marked.

    Raises RefusedError when it is none.
    """
    chosen, picked = event.value(name), event.value(f"{name}-{OTHER}")
    return parse_day(picked if chosen == OTHER or picked not in {"", str(noted)} else chosen)


def parse_day(text: str) -> dt.date | None:
    """A day as the browser's field gives it; None for an empty one. Raises RefusedError."""
    try:
        day = dt.date.fromisoformat(text) if text else None
    except ValueError:
        raise RefusedError("Write the day as year, month and day, such as 2026-05-04.") from None
    if day is not None and day > LAST_DAY:
        raise RefusedError(f"Choose a day before the year {LAST_DAY.year + 1}.")
    return day
