"""Looking through a text once, with every rule, and settling which kind a passage is."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from roundtable.practice.guard.dates import BIRTHS, SERVICE_DATES
from roundtable.practice.guard.known import NOBODY
from roundtable.practice.guard.links import EMAILS, LINKS
from roundtable.practice.guard.names import find_names
from roundtable.practice.guard.phones import PHONES, WORLD_PHONES
from roundtable.practice.guard.places import ADDRESSES
from roundtable.practice.guard.records import LOOSE_RECORDS, RECORDS, SOCIAL

if TYPE_CHECKING:
    from collections.abc import Iterable

    from roundtable.practice.guard.known import Known
    from roundtable.practice.guard.seen import Seen

RULES = (
    *LINKS,
    *EMAILS,
    *BIRTHS,
    *WORLD_PHONES,
    *SOCIAL,
    *RECORDS,
    *ADDRESSES,
    *PHONES,
    *SERVICE_DATES,
    *LOOSE_RECORDS,
)
"""In the order in which they claim a passage: the surer kind first."""

_ALIKE = {
    ord(odd): plain
    for plain, others in {
        "'": "\u2018\u2019\u02bc\u00b4`",
        "-": "\u2010\u2011\u2012\u2013\u2014\u2212",
        " ": "\u00a0\u2007\u2009\u202f\t",
        '"': "\u201c\u201d\u201e",
    }.items()
    for odd in others
}


def seen_in(text: str, known: Known = NOBODY) -> tuple[Seen, ...]:
    """Passages that look like identifiers, by where they start; none overlaps another.

    People who are `known` from the content are no finding.
    """
    plain = text.translate(_ALIKE)
    found = (one for rule in RULES for one in rule.find(plain))
    return _apart((*found, *find_names(plain, known)))


def _apart(found: Iterable[Seen]) -> tuple[Seen, ...]:
    """Those that overlap nothing which came before them, by where they start."""
    starts: list[int] = []
    kept: list[Seen] = []
    for one in found:
        place = bisect_right(starts, one.start)
        free_before = place == 0 or kept[place - 1].end <= one.start
        free_after = place == len(kept) or one.end <= kept[place].start
        if free_before and free_after:
            starts.insert(place, one.start)
            kept.insert(place, one)
    return tuple(kept)
