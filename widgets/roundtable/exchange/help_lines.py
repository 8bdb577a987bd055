"""Help lines on paper, with the dates that say how far to trust them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from roundtable.errors import RoundtableError

if TYPE_CHECKING:
    import datetime as dt

    from roundtable.content.catalogue import Catalogue
    from roundtable.model.locale import CrisisLine, Locale

LETTER_PAPER = {"us", "ca"}
"""Countries that print on US Letter."""


def find_places(catalogue: Catalogue, country: str | None) -> tuple[Locale, ...]:
    """The country that was chosen, or all of them: none is a default. Raises RoundtableError."""
    if country is None:
        return tuple(catalogue.locales.values())
    if country not in catalogue.locales:
        known = ", ".join(f"{place.id} ({place.name})" for place in catalogue.locales.values())
        raise RoundtableError(f"There are no help lines for the country `{country}`. There are some for: {known}.")
    return (catalogue.locales[country],)


def describe_line(line: CrisisLine, today: dt.date) -> str:
    """One help line in a sentence or two."""
    number = f": {line.number}" if line.number else ""
    about = [line.for_whom, *filter(None, (line.region, line.hours)), *line.languages]
    parts = [f"{line.name}{number} ({', '.join(line.ways)}).", f"{', '.join(about)}.", f"Checked {line.last_checked}."]
    if line.stale(today):
        parts.append("Out of date: check this before you use it.")
    elif line.basis != "checked":
        parts.append("Not confirmed with the service itself: check it before you rely on it.")
    return " ".join(parts)
