"""The team map: who works where, who is in touch with whom, and whether the person said yes.

The person stands on top. Below, in two columns, stand the services with their
people, and those who are close to the person. All lines run in the lane
between the columns, so that none passes behind a name. A full line: the person
said yes, or none is needed. A dashed line: asked, no answer yet. A dotted
line: nobody has asked.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from roundtable.model.case import PERSON

if TYPE_CHECKING:
    from collections.abc import Callable

    from roundtable.model.case import Case, Link

WIDTH = 360
BOX = (140, 34)
"""Width and height of somebody's place."""
_ROW = BOX[1] + 8
_LABEL = 22
"""Height of a service's name above its people."""
_TOP = 70
"""Where the columns begin, below the person."""
_LEFT, _RIGHT = BOX[0] / 2 + 1, WIDTH - BOX[0] / 2 - 1
_LETTERS = 24
"""Letters of a service's name that fit over a column."""

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
    service: str
    x: float
    y: float
    outside: bool


class Label(NamedTuple):
    """The name of a service above its people."""

    text: str
    x: float
    y: float
    anchor: str


class Line(NamedTuple):
    """One connection: the people it joins, and its path through the lane."""

    start: Node
    end: Node
    about: str
    consent: str
    words: str
    path: str


class TeamMap:
    """Places and lines of one case's map."""

    width = WIDTH
    box = BOX

    def __init__(self, case: Case, role: Callable[[str], str], close: str) -> None:
        """`close` is the heading of those who are no part of any service."""
        self._case = case
        self._role = role
        self.labels: list[Label] = []
        self._nodes = {PERSON: Node(PERSON, case.person.called, "", "", WIDTH / 2, BOX[1] / 2 + 1, outside=False)}
        ends = [_TOP, _TOP]
        for service, people in _by_service(case, close).items():
            side = int(ends[1] < ends[0])
            ends[side] = self._place(service, people, (_LEFT, _RIGHT)[side], ends[side])
        self.height = max(ends) + 2

    def _place(self, service: str, people: list[str], x: float, top: int) -> int:
        """Put a service and its people under each other; returns where the next one begins."""
        team = {member.id: member for member in self._case.team}
        anchor = "start" if x == _LEFT else "end"
        self.labels.append(Label(_shortened(service), 3 if x == _LEFT else WIDTH - 3, top + 15, anchor))
        for number, who in enumerate(people):
            y = top + _LABEL + number * _ROW + BOX[1] / 2
            outside = who in team and not team[who].seat
            role = self._role(who) if who in team else ""
            self._nodes[who] = Node(who, self._case.name_of(who).split()[0], role, service, x, y, outside)
        return top + _LABEL + len(people) * _ROW + 6

    @property
    def nodes(self) -> list[Node]:
        """Everybody on the map, the person first."""
        return list(self._nodes.values())

    @property
    def lines(self) -> list[Line]:
        """Every connection between people who are on the map."""
        return [self._line(link) for link in self._case.links if set(link.between) <= set(self._nodes)]

    def _line(self, link: Link) -> Line:
        start, end = (self._nodes[who] for who in link.between)
        return Line(start, end, link.about, link.consent, CONSENT_WORDS[link.consent], _path(start, end))


def _by_service(case: Case, close: str) -> dict[str, list[str]]:
    """People by where they work, in the order of the case; those close to the person last."""
    services: dict[str, list[str]] = {}
    for member in case.team:
        services.setdefault(member.agency, []).append(member.id)
    if case.close_ones:
        services[close] = [other.id for other in case.close_ones]
    return services


def _shortened(text: str) -> str:
    return text if len(text) <= _LETTERS else text[: _LETTERS - 1].rstrip(" ,") + "…"


def _path(start: Node, end: Node) -> str:
    """A line through the lane: straight from column to column, bent where both stand in one."""
    one, two = _edge(start, end), _edge(end, start)
    if start.x != end.x:
        return f"M{one[0]:g} {one[1]:g}L{two[0]:g} {two[1]:g}"
    inwards = 1 if start.x < WIDTH / 2 else -1
    bend = one[0] + inwards * min(64, 16 + abs(one[1] - two[1]) / 3)
    return f"M{one[0]:g} {one[1]:g}Q{bend:g} {(one[1] + two[1]) / 2:g} {two[0]:g} {two[1]:g}"


def _edge(node: Node, other: Node) -> tuple[float, float]:
    """Where a line leaves somebody's place: at the inner side, or below the person, fanned out."""
    if node.id == PERSON:
        fan = max(3, 24 - (other.y - _TOP) / 14)
        return node.x + (fan if other.x > node.x else -fan), node.y + BOX[1] / 2
    return node.x + (BOX[0] / 2 if node.x < WIDTH / 2 else -BOX[0] / 2), node.y
