"""Locales: crisis lines and legal cards of one country, each with its date.

Law and telephone numbers live here and nowhere else; what is out of date is
shown as out of date (safety rules J7 and J8 of the domain reference).
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from roundtable.model.base import Id, Line, Model, ReviewSlot, SourceKey, Text

LINE_STALE_AFTER = timedelta(days=180)
CARD_STALE_AFTER = timedelta(days=365)


class Dated(Model):
    """Something that was checked on a day, by somebody, against a source."""

    last_checked: date
    checked_by: Line | None = None
    sources: Annotated[tuple[SourceKey, ...], Field(min_length=1)]
    basis: Literal["checked", "partly", "general"]
    """`checked` against its source, `partly`, or `general` knowledge still to be checked."""


class CrisisLine(Dated):
    """A line that a person in distress, or somebody near them, can reach."""

    id: Id
    name: Line
    number: Line | None = None
    ways: tuple[Literal["call", "text", "chat", "web"], ...]
    for_whom: Line
    hours: Line | None = None
    languages: tuple[Line, ...] = ()
    region: Line | None = None
    url: Annotated[str, StringConstraints(pattern=r"^https://[^\s]+$", max_length=200)] | None = None

    def stale(self, today: date) -> bool:
        """True when the line was last checked more than 180 days ago."""
        return today - self.last_checked > LINE_STALE_AFTER


class LegalCard(Dated):
    """One rule of law in plain words. Training material, never advice."""

    id: Id
    title: Line
    plain: Text
    citation: Line | None = None
    jurisdiction: Line
    ask: Line
    """Whom to ask before acting on it, such as the privacy officer."""
    review: ReviewSlot | None = None

    def stale(self, today: date) -> bool:
        """True when the card was last checked more than 365 days ago."""
        return today - self.last_checked > CARD_STALE_AFTER


class Locale(Model):
    """Everything that depends on the country."""

    id: Annotated[str, StringConstraints(pattern=r"^[a-z]{2}$")]
    name: Line
    lines: tuple[CrisisLine, ...] = ()
    cards: tuple[LegalCard, ...] = ()
