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

    from roundtable.model.case import Case, Link

WIDTH, HEIGHT = 360, 330
_CENTRE = (WIDTH / 2, HEIGHT / 2)
_RING = (128, 122)

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

    width, height = WIDTH, HEIGHT

    def __init__(self, case: Case, role: Callable[[str], str]) -> None:
        self._case = case
        self._role = role
        ring = [*(m.id for m in case.team), *(c.id for c in case.close_ones)]
        places = {who: _on_ring(number, len(ring)) for number, who in enumerate(ring)}
        places[PERSON] = _CENTRE
        outside = {m.id for m in case.team if not m.seat}
        self._nodes = {
            who: Node(who, case.name_of(who).split()[0], role(who) if who != PERSON else "", x, y, who in outside)
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

    def full_name(self, who: str) -> str:
        """A name with the role, for the table."""
        role = self._nodes[who].role
        name = self._case.name_of(who)
        return f"{name} ({role})" if role else name

    def _line(self, link: Link) -> Line:
        start, end = (self._nodes[who] for who in link.between)
        return Line(start, end, link.about, link.consent, CONSENT_WORDS[link.consent])


def _on_ring(number: int, count: int) -> tuple[float, float]:
    angle = 2 * math.pi * number / count - math.pi / 2
    return (round(_CENTRE[0] + _RING[0] * math.cos(angle), 1), round(_CENTRE[1] + _RING[1] * math.sin(angle), 1))
