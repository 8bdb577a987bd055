"""Who speaks and who is asked, by profession, and never where it would point at somebody.

Minutes hold no names, so nobody can tell from them how many people hold a
profession. Sure is only what sat at one table at once; who opens the files may
say how many there are.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from roundtable.model.meeting import Meeting

FEWEST: Final = 5
"""A profession that fewer people hold is not counted by itself."""
TOGETHER: Final = "All others together"
EVERYBODY: Final = "Everybody together"
Row = tuple[str, int, int, int, int, int]
"""Profession; seats, facts, recommendations, actions owned, actions that the person is asked about."""


def voices(meetings: Sequence[Meeting], holders: Mapping[str, int]) -> list[Row]:
    """Counts by profession. What may not stand alone is counted together.

    Where that leaves a rest so small that it could be told who is in it,
    everybody is counted together.
    """
    known = {profession(name): count for name, count in holders.items()}
    sure = _at_one_table(meetings)
    counted = _count(meetings)
    alone = {name for name in counted if max(known.get(name, 0), sure[name]) >= FEWEST}
    rest = [name for name in counted if name not in alone]
    few = sum(max(known.get(name, 0), sure[name]) for name in rest) < FEWEST
    if not alone or (rest and few):
        return [_sum(EVERYBODY, counted.values())] if counted else []
    rows = [(name, *counted[name]) for name in sorted(alone)]
    return [*rows, _sum(TOGETHER, (counted[name] for name in rest))] if rest else rows


def profession(who: str) -> str:
    """A seat's profession: `Nurse 2` is a nurse.

    >>> profession(" nurse 2")
    'Nurse'
    """
    name = re.sub(r"\s+[0-9]{1,2}$", "", " ".join(who.split()))
    return name[:1].upper() + name[1:]


def _at_one_table(meetings: Iterable[Meeting]) -> Counter[str]:
    """The most seats of a profession at one meeting: so many people there are at least."""
    most: Counter[str] = Counter()
    for meeting in meetings:
        most |= Counter(profession(seat.who) for seat in meeting.seats)
    return most


def _count(meetings: Iterable[Meeting]) -> dict[str, tuple[int, int, int, int, int]]:
    tables: list[Counter[str]] = [Counter() for _ in range(5)]
    for meeting in meetings:
        seats = {seat.id: profession(seat.who) for seat in meeting.seats}
        named: tuple[Iterable[str | None], ...] = (
            list(seats),
            [one.seat for one in meeting.pooled],
            [one.seat for one in meeting.recommendations],
            [one.owner for one in meeting.promises],
            [one.asks for one in meeting.promises],
        )
        for table, ids in zip(tables, named, strict=True):
            table.update(seats[one] for one in ids if one in seats)
    first, facts, recommended, owned, asks = tables
    return {name: (first[name], facts[name], recommended[name], owned[name], asks[name]) for name in first}


def _sum(name: str, rows: Iterable[tuple[int, int, int, int, int]]) -> Row:
    one, two, three, four, five = (sum(column) for column in zip((0,) * 5, *rows, strict=True))
    return name, one, two, three, four, five
