"""The team map: who is in touch with whom, as a drawing and as the same in a table.

The person stands in the middle, everybody else on a ring around them. A full
line: the person said yes, or none is needed. A dashed line: asked, no answer
yet. A dotted line: nobody has asked.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, NamedTuple

from roundtable.model.case import PERSON

if TYPE_CHECKING:
    from collections.abc import Callable

    from roundtable.model.case import Case, Link, Member

WIDTH = 360
BOX = (108, 34)
"""Width and height of somebody's place."""
_ACROSS = 124
_GAP = 36
"""Least distance between the middles of neighbours at the top of the ring."""

CONSENT_WORDS = {
    "yes": "yes",
    "asked": "asked, no answer yet",
    "none": "not asked",
    "not-needed": "not needed",
}


class Node(NamedTuple):
    """One person on the map, with the middle of their place."""

    id: str
    name: str
    role: str
    x: float
    y: float
    outside: bool


class Line(NamedTuple):
    """One connection, with the places it joins."""

    start: Node
    end: Node
    about: str
    consent: str
    words: str


class TeamMap:
    """Places and lines of one case's map."""

    width = WIDTH
    box = BOX

    def __init__(self, case: Case, role: Callable[[str], str]) -> None:
        self._case = case
        ring = [*(m.id for m in case.team), *(c.id for c in case.close_ones)]
        down = ring_height(len(ring))
        self.height = round(2 * (down + BOX[1]))
        centre = (WIDTH / 2, self.height / 2)
        places = {who: _on_ring(number, len(ring), centre, down) for number, who in enumerate(ring)}
        places[PERSON] = centre
        team = {m.id: m for m in case.team}
        self._nodes = {
            who: Node(
                who, case.name_of(who).split()[0], role(who) if who in team else "", x, y, _outside(team.get(who))
            )
            for who, (x, y) in places.items()
        }

    @property
    def nodes(self) -> list[Node]:
        """Everybody on the map, the person first."""
        return [self._nodes[PERSON], *(node for key, node in self._nodes.items() if key != PERSON)]

    @property
    def lines(self) -> list[Line]:
        """Every connection between people who are on the map."""
        return [self._line(link) for link in self._case.links if set(link.between) <= set(self._nodes)]

    def _line(self, link: Link) -> Line:
        start, end = (self._nodes[who] for who in link.between)
        return Line(start, end, link.about, link.consent, CONSENT_WORDS[link.consent])


def ring_height(count: int) -> float:
    """How far the ring reaches up and down, so that neighbours at the top do not touch."""
    return max(122.0, _GAP / (1 - math.cos(2 * math.pi / max(count, 4))))


def _outside(member: Member | None) -> bool:
    return member is not None and not member.seat


def _on_ring(number: int, count: int, centre: tuple[float, float], down: float) -> tuple[float, float]:
    angle = 2 * math.pi * number / count - math.pi / 2
    return (round(centre[0] + _ACROSS * math.cos(angle), 1), round(centre[1] + down * math.sin(angle), 1))
