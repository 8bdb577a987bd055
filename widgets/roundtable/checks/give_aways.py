"""CO002: nothing but its content tells which option is sound.

Looked at over all cases together: in one case a long sound option or two in
the same place are chance.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from statistics import fmean
from typing import TYPE_CHECKING

from roundtable.checks.base import CatalogCheck
from roundtable.content.catalogue import CASES
from roundtable.model.decision import Grade
from roundtable.model.finding import Finding, Level

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from roundtable.checks.library import Library
    from roundtable.model.decision import Decision

FEWEST_DECISIONS = 10
"""With fewer, a pattern is chance."""
LENGTHS = (0.85, 1.15)
"""How far the sound options may be shorter or longer than the others."""
MOST_IN_ONE_PLACE = 0.5
_PLACES = ("first", "second", "third", "fourth", "fifth")


@dataclass(frozen=True)
class GiveAways:
    """What a learner could go by without reading."""

    decisions: int
    ratio: float
    """The mean length of the sound options' labels, as a part of that of the others."""
    places: tuple[int, ...]
    """How many sound options without a condition stand first, second and so on."""

    @property
    def largest(self) -> float:
        """The part of those options that stands in the fullest place."""
        return max(self.places) / sum(self.places) if sum(self.places) else 0.0


class CO002(CatalogCheck):
    """Over all cases, neither length nor place tells which option is sound.

    Lengthen or shorten some labels, or put some sound options in another place.
    """

    code = "CO002"

    def check(self, library: Library) -> Iterator[Finding]:
        seen = find_give_aways(decision for item in library.cases.values() for decision in item.model.decisions)
        if seen.decisions < FEWEST_DECISIONS:
            return
        if not LENGTHS[0] <= seen.ratio <= LENGTHS[1]:
            longer = "longer" if seen.ratio > 1 else "shorter"
            expected = f"{LENGTHS[0]:g} to {LENGTHS[1]:g} times as long"
            yield self._warning(f"sound options are {longer} than the others", f"{seen.ratio:.2f} times", expected)
        if seen.largest > MOST_IN_ONE_PLACE:
            place = _PLACES[seen.places.index(max(seen.places))]
            found = f"{max(seen.places)} of {sum(seen.places)}"
            yield self._warning(f"most sound options stand {place}", found, f"at most {MOST_IN_ONE_PLACE:.0%}")

    def _warning(self, problem: str, found: str, expected: str) -> Finding:
        return Finding(
            CASES, 0, self.code, problem, tip=self.tip(), found=found, expected=expected, level=Level.WARNING
        )


def find_give_aways(decisions: Iterable[Decision]) -> GiveAways:
    """Count what could give the sound options away."""
    every = list(decisions)
    options = [(place, option) for decision in every for place, option in enumerate(decision.options)]
    sound = [len(option.label) for _, option in options if option.grade is Grade.SOUND]
    others = [len(option.label) for _, option in options if option.grade is not Grade.SOUND]
    places = Counter(place for place, option in options if option.grade is Grade.SOUND and option.when is None)
    ratio = fmean(sound) / fmean(others) if sound and others else 1.0
    return GiveAways(len(every), ratio, tuple(places[place] for place in range(len(_PLACES))))
