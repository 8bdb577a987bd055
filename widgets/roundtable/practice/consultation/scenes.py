"""A consultation practised alone, told as scenes: who says what, and what comes to the table with it.

A fact comes to the table once. Whoever says it again, says it again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from roundtable.model.fact import EVERYONE
from roundtable.practice.consultation.alone import Alone, Place, restore, snapshot

if TYPE_CHECKING:
    from collections.abc import Iterable

    from roundtable.model.case import Case
    from roundtable.model.consultation_script import ConsultationScript, Intervention, Moment, Utterance


@dataclass(frozen=True)
class Said:
    """Something that was said, with the ids of facts that came to the table by it, and of those that were there."""

    utterance: Utterance
    brings: tuple[str, ...]
    again: tuple[str, ...]


@dataclass(frozen=True)
class Scene:
    """A moment as it was lived through: what was heard, what was done, and what followed."""

    number: int
    """From 0."""
    moment: Moment
    heard: tuple[Said, ...]
    done: Intervention | None = None
    """None while the learner has still to choose."""
    then: tuple[Said, ...] = ()

    @property
    def brings(self) -> tuple[str, ...]:
        """Ids of the facts that came to the table here."""
        return tuple(fact for said in (*self.heard, *self.then) for fact in said.brings)


def scenes(alone: Alone) -> tuple[Scene, ...]:
    """Every moment that was met so far, the open one last."""
    there = {fact.id for fact in alone.case.facts if EVERYONE in fact.known_by}
    told: list[Scene] = []
    for moment, done in alone.interventions:
        heard = _say(moment.heard, there)
        told.append(Scene(len(told), moment, heard, done, _say(done.then, there)))
    if alone.place is Place.MOMENT:
        told.append(Scene(len(told), alone.moment, _say(alone.moment.heard, there)))
    return tuple(told)


def on_sheet(script: ConsultationScript, case: Case, fact_id: str) -> str:
    """A fact in a short line, as somebody who facilitates would write it down; else as the case tells it."""
    short = {one.fact: one.says for one in script.sheet}
    fact = case.fact(fact_id)
    return short.get(fact_id) or (fact.text if fact else fact_id)


def other_way(script: ConsultationScript, case: Case) -> Alone | None:
    """The way through that the script names, gone to its end. None where it cannot be gone."""
    kept = {**snapshot(Alone(script, case)), "place": Place.END.value, "chosen": [*script.good]}
    restored = restore(script, case, kept)
    return restored.alone if restored.alone.place is Place.END else None


def _say(said: Iterable[Utterance], there: set[str]) -> tuple[Said, ...]:
    """Who speaks adds to what is there."""
    lines: list[Said] = []
    for one in said:
        new = tuple(fact for fact in one.brings if fact not in there)
        lines.append(Said(one, new, tuple(fact for fact in one.brings if fact in there)))
        there |= {*one.brings}
    return tuple(lines)
