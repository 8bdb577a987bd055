"""Playing scripted consultations by machine: with good, random and silent facilitation, to see what surfaces.

Good facilitation follows the way that the script names, and once in a while
does something else, as people do.
"""

from __future__ import annotations

from dataclasses import dataclass
from random import Random
from statistics import fmean
from typing import TYPE_CHECKING, Final, Literal

from roundtable.practice.consultation.alone import (
    Alone,
    Place,
    begin,
    can_surface,
    choose,
    go_on,
    possible,
    surfaced,
)

if TYPE_CHECKING:
    from roundtable.model.case import Case
    from roundtable.model.consultation_script import ConsultationScript, Intervention

How = Literal["good", "random", "silent"]
HOWS: Final[tuple[How, ...]] = ("good", "random", "silent")
PLAYS: Final = 200
SLIPS: Final = 8
"""Good facilitation does something else about once in so many moments."""
SILENT: Final = "silent"


@dataclass(frozen=True)
class Played:
    """What surfaced when a script was played many times in one way."""

    how: How
    least: int
    mean: float
    most: int


@dataclass(frozen=True)
class Report:
    """One script and what surfaces in it."""

    script: str
    moments: int
    facts: int
    """How many facts can surface at all."""
    largest: int
    """The most facts that one intervention brings."""
    played: tuple[Played, ...]

    @property
    def share(self) -> float:
        """The part of all facts that one intervention brings at most, 0 to 1."""
        return self.largest / self.facts if self.facts else 0.0


def play(script: ConsultationScript, case: Case, how: How, seed: int) -> Alone:
    """One way through to the end."""
    chance = Random(seed)  # noqa: S311  nothing secret about a game
    alone = begin(Alone(script, case))
    while alone.place is not Place.END:
        alone = go_on(choose(alone, _choice(alone, how, chance).id))
    return alone


def report(script: ConsultationScript, case: Case, plays: int = PLAYS) -> Report:
    """Play a script in every way, and say how many facts came to the table."""
    brought = [
        len({fact for said in one.then for fact in said.brings})
        for moment in script.moments
        for one in moment.interventions
    ]
    played = tuple(_played(script, case, how, plays) for how in HOWS)
    return Report(script.id, len(script.moments), len(can_surface(script, case)), max(brought), played)


def _played(script: ConsultationScript, case: Case, how: How, plays: int) -> Played:
    counts = [len(surfaced(play(script, case, how, seed))) for seed in range(plays)]
    return Played(how, min(counts), fmean(counts), max(counts))


def _choice(alone: Alone, how: How, chance: Random) -> Intervention:
    open_now = possible(alone)
    if how == "silent":
        return next((one for one in open_now if one.kind == SILENT), open_now[0])
    named = alone.script.good[alone.at : alone.at + 1]
    good = next((one for one in open_now if one.id in named), None)
    if how == "good" and good is not None and chance.randrange(SLIPS):
        return good
    return chance.choice(open_now)
