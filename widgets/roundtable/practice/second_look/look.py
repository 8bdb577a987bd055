"""A second look: one strength, at most three points, and the rest behind them. Never a percentage.

It comes when somebody asks for it, or when a plan is to be finished. The first
three begin with what the person would notice; no two of them say the same. A
point can be answered with a reason; then it rests until what it saw changes.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from roundtable.practice.second_look.point import Point, Protects, Weight, key_of
from roundtable.practice.second_look.rules import RULES
from roundtable.practice.second_look.sight import Sight
from roundtable.practice.second_look.strengths import strengths

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from roundtable.model.plan import Plan
    from roundtable.practice.second_look.ground import Ground
    from roundtable.practice.second_look.point import Rule, Seen
    from roundtable.practice.second_look.strengths import Strength

AT_FIRST = 3
"""Points that are shown before anybody asks for more."""
AT_ONCE = 30
"""Points that are shown behind them: nobody mends more than that before they look again."""

_WEIGHTS = {weight: place for place, weight in enumerate(Weight)}
_PROTECTS = {protects: place for place, protects in enumerate(Protects)}


@dataclass(frozen=True)
class Look:
    """What a second look found."""

    strength: Strength | None
    first: tuple[Point, ...]
    """At most three, beginning with what the person would notice."""
    more: tuple[Point, ...]
    """The rest, grouped by what they protect, the heaviest first in each group."""
    rested: tuple[Point, ...] = ()
    """Points that were answered and have not changed since."""

    @property
    def points(self) -> tuple[Point, ...]:
        """Everything that is open."""
        return (*self.first, *self.more)

    @property
    def musts(self) -> tuple[Point, ...]:
        """What is open and weighs most."""
        return tuple(point for point in self.points if point.weight is Weight.MUST)

    @property
    def groups(self) -> tuple[tuple[Protects, tuple[Point, ...]], ...]:
        """The rest by what it protects, without empty groups, as far as it is shown at once."""
        shown = {point.key for point in sorted(self.more, key=_urgent)[:AT_ONCE]}
        grouped = ((one, tuple(p for p in self.more if p.protects is one and p.key in shown)) for one in Protects)
        return tuple((protects, points) for protects, points in grouped if points)

    @property
    def later(self) -> int:
        """How many points wait until somebody looks again."""
        return max(0, len(self.more) - AT_ONCE)


def look(plan: Plan, ground: Ground, rested: Collection[str] = ()) -> Look:
    """Look at a plan. `rested` are the keys of points that were answered."""
    sight = Sight(plan, ground)
    found = find_points(sight)
    answered = frozenset(rested)
    still = [point for point in found if point.key not in answered]
    first = _first_of(still)
    shown = {point.key for point in first}
    more = sorted((point for point in still if point.key not in shown), key=_grouped)
    good = strengths(sight)
    return Look(good[0] if good else None, first, tuple(more), tuple(p for p in found if p.key in answered))


def find_points(sight: Sight) -> list[Point]:
    """Every point of every rule, in the order of the rules and of the plan; nothing twice."""
    found: dict[str, Point] = {}
    for rule in RULES:
        for seen in rule.find(sight):
            point = _pointed(sight, rule, seen)
            found.setdefault(point.key, point)
    return list(found.values())


def _pointed(sight: Sight, rule: Rule, seen: Seen) -> Point:
    shape = sight.shape(seen.place.section, seen.place.item)
    saw = seen.saw if seen.saw is not None else "\0".join(f"{name}={value}" for name, value in seen.facts.items())
    key = key_of(rule.code, seen.place, shape, saw)
    return Point(rule, seen.place, {"person": sight.person, **seen.facts}, key)


def _first_of(points: Iterable[Point]) -> tuple[Point, ...]:
    """The heaviest of different kinds; safety before the rest, then what the person would notice."""
    chosen: dict[str, Point] = {}
    for point in sorted(points, key=_urgent):
        chosen.setdefault(point.code, point)
    first = list(chosen.values())[:AT_FIRST]
    return tuple(sorted(first, key=lambda point: not point.rule.noticed))


def _urgent(point: Point) -> tuple[int, bool, bool, int]:
    unsafe = point.protects is Protects.SAFETY
    return _WEIGHTS[point.weight], not unsafe, not point.rule.noticed, _PROTECTS[point.protects]


def _grouped(point: Point) -> tuple[int, int, bool]:
    return _PROTECTS[point.protects], _WEIGHTS[point.weight], not point.rule.noticed
