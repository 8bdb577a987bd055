"""A consultation practised alone: the learner facilitates, and colleagues answer from what they know.

At each moment something is said, and the learner chooses what to do. What comes
to the table depends on it. Nothing is ever wrong: at the end stands what
surfaced, what stayed with whom, and what each choice did and protected.

    alone = go_on(choose(begin(Alone(script, case)), "one-sentence"))
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final

from roundtable.errors import RefusedError
from roundtable.model.fact import EVERYONE, Sharing

if TYPE_CHECKING:
    from roundtable.model.case import Case
    from roundtable.model.consultation_script import ConsultationScript, Intervention, Moment, Utterance
    from roundtable.model.fact import Fact
    from roundtable.model.step import Impact

VERSION: Final = 1
"""Version of the snapshot's shape. Another one is refused."""


class Place(StrEnum):
    """Where in the consultation the learner is."""

    OPENING = "opening"
    MOMENT = "moment"
    """Somebody has spoken, and the learner chooses."""
    THEN = "then"
    """What follows the choice."""
    END = "end"


@dataclass(frozen=True)
class Alone:
    """One learner's way through a scripted consultation."""

    script: ConsultationScript
    case: Case
    place: Place = Place.OPENING
    chosen: tuple[str, ...] = ()
    """The intervention that was chosen at each moment so far, in order."""

    @property
    def at(self) -> int:
        """The number of the open moment, from 0."""
        return len(self.chosen) - (self.place is Place.THEN)

    @property
    def moment(self) -> Moment:
        """The open moment. Raises RefusedError before the first and after the last."""
        if self.place not in {Place.MOMENT, Place.THEN}:
            raise RefusedError("No moment is open. The page shows where you are now.")
        return self.script.moments[self.at]

    @property
    def interventions(self) -> tuple[tuple[Moment, Intervention], ...]:
        """Every moment that was lived through, with what was chosen there."""
        met = zip(self.script.moments, self.chosen, strict=False)
        return tuple((moment, _find(moment, one)) for moment, one in met)


def begin(alone: Alone) -> Alone:
    """To the first moment, also from the end for another time."""
    return replace(alone, place=Place.MOMENT, chosen=())


def possible(alone: Alone) -> tuple[Intervention, ...]:
    """What can be done at the open moment, with what is on the table."""
    known = {*table(alone)}
    return tuple(one for one in alone.moment.interventions if known >= {*one.when})


def choose(alone: Alone, intervention: str) -> Alone:
    """Do something, and hear what follows."""
    if alone.place is not Place.MOMENT:
        raise RefusedError("You have chosen here already: go on, or go back to this moment.")
    if intervention not in {one.id for one in possible(alone)}:
        raise RefusedError("This is not possible here: choose another.")
    return replace(alone, place=Place.THEN, chosen=(*alone.chosen, intervention))


def go_on(alone: Alone) -> Alone:
    """To the next moment, or to the end."""
    if alone.place is not Place.THEN:
        raise RefusedError("Choose first what you do.")
    done = len(alone.chosen) == len(alone.script.moments)
    return replace(alone, place=Place.END if done else Place.MOMENT)


def back_to(alone: Alone, moment: int) -> Alone:
    """Back to a moment that was met, to try it another way. What came after it is open again."""
    if not 0 <= moment < len(alone.chosen):
        raise RefusedError("You have not come to this moment yet.")
    return replace(alone, place=Place.MOMENT, chosen=alone.chosen[:moment])


def heard(alone: Alone) -> tuple[Utterance, ...]:
    """Everything that was said so far, in order."""
    said: list[Utterance] = []
    for moment, one in alone.interventions:
        said += (*moment.heard, *one.then)
    return (*said, *alone.moment.heard) if alone.place is Place.MOMENT else tuple(said)


def table(alone: Alone) -> tuple[str, ...]:
    """Ids of the facts that are on the table: what everybody knew, then what was brought, in order."""
    shared = (fact.id for fact in alone.case.facts if EVERYONE in fact.known_by)
    return tuple(dict.fromkeys((*shared, *(fact for said in heard(alone) for fact in said.brings))))


def surfaced(alone: Alone) -> tuple[str, ...]:
    """Ids of the facts that somebody brought, in order. What everybody knew before does not count."""
    known = {fact.id for fact in alone.case.facts if EVERYONE in fact.known_by}
    return tuple(fact for fact in table(alone) if fact not in known)


def can_surface(script: ConsultationScript, case: Case) -> tuple[str, ...]:
    """Ids of all facts that can come to the table, in the order of the case."""
    brought = {fact for moment in script.moments for said in _all_said(moment) for fact in said.brings}
    return tuple(fact.id for fact in case.facts if fact.id in brought and not fact.shared)


@dataclass(frozen=True)
class Stayed:
    """A fact that could have come to the table, and stayed."""

    fact: Fact
    with_whom: tuple[str, ...]
    """Names of those who had it."""
    sealed: bool
    """Whether it was told in confidence and nobody asked the person: its text stays hidden."""


@dataclass(frozen=True)
class Ending:
    """What a consultation came to. It is a description of one way, and no mark."""

    surfaced: tuple[Fact, ...]
    stayed: tuple[Stayed, ...]
    impacts: tuple[tuple[Moment, Intervention, Impact], ...]
    """What each choice did for the person and for the team, and what it protected."""


def look_back(alone: Alone) -> Ending:
    """What surfaced, what stayed with whom, and the frame of impacts. Raises RefusedError before the end."""
    if alone.place is not Place.END:
        raise RefusedError("The meeting goes on. At its end you can look back.")
    there = surfaced(alone)
    facts = {fact.id: fact for fact in alone.case.facts}
    left = (facts[one] for one in can_surface(alone.script, alone.case) if one not in there)
    return Ending(
        surfaced=tuple(facts[one] for one in there if one in facts),
        stayed=tuple(_stayed(alone.case, fact) for fact in left),
        impacts=tuple((moment, one, one.impact) for moment, one in alone.interventions),
    )


def snapshot(alone: Alone) -> dict[str, Any]:
    """The way so far as JSON-ready data: choices alone."""
    return {"version": VERSION, "case": alone.script.id, "place": alone.place.value, "chosen": list(alone.chosen)}


@dataclass(frozen=True)
class Restored:
    """A way made from a snapshot, and whether all of it still fitted."""

    alone: Alone
    whole: bool


def restore(script: ConsultationScript, case: Case, data: object) -> Restored:
    """Make the choices of a snapshot again, as far as they fit.

    Raises RefusedError when the data is no saved way through this consultation.
    """
    fresh = Alone(script, case)
    if not isinstance(data, dict) or data.get("case") != script.id:
        raise RefusedError("This is not a saved place of this consultation.")
    if data.get("version") != VERSION:
        raise RefusedError("This place was saved by another version of Roundtable and cannot be opened here.")
    chosen, place = data.get("chosen"), data.get("place")
    steps = chosen if isinstance(chosen, list) else []
    if place == Place.OPENING:
        return Restored(fresh, whole=steps == [] and chosen == [])
    alone = begin(fresh)
    for step in steps[: len(script.moments)]:
        try:
            alone = choose(go_on(alone) if alone.place is Place.THEN else alone, str(step))
        except RefusedError:
            return Restored(alone, whole=False)
    alone = alone if place == Place.THEN or not alone.chosen else go_on(alone)
    return Restored(alone, whole=snapshot(alone) == data)


def _stayed(case: Case, fact: Fact) -> Stayed:
    names = tuple(case.name_of(who) for who in fact.known_by)
    return Stayed(fact, names, sealed=fact.sharing is Sharing.ASK_FIRST)


def _find(moment: Moment, intervention: str) -> Intervention:
    found = next((one for one in moment.interventions if one.id == intervention), None)
    if found is None:
        raise RefusedError("The consultation has changed here: begin again.")
    return found


def _all_said(moment: Moment) -> tuple[Utterance, ...]:
    return (*moment.heard, *(said for one in moment.interventions for said in one.then))
