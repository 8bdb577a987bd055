"""What happens in each part of a session, in words for whoever leads it.

How long the parts are is decided in `practice.timetable`; here they get their
texts, and the last third is divided into the person's chair, the debrief and
the closing round.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from roundtable.exchange.naming import Names
    from roundtable.practice.timetable import Timetable

_SHORT, _LONG = 8, 12
"""A decision shorter than the first is not divided; from the second on, its quiet parts are longer."""


@dataclass(frozen=True)
class Slot:
    """One row of a timetable."""

    start: int
    minutes: int
    what: str


def describe_slots(names: Names, plan: Timetable) -> tuple[Slot, ...]:
    """A session part by part, without a gap."""
    slots: list[Slot] = []
    for minutes, what in _parts(names, plan):
        slots.append(Slot(sum(slot.minutes for slot in slots), minutes, what))
    return tuple(slots)


def _parts(names: Names, plan: Timetable) -> Iterator[tuple[int, str]]:
    yield plan.opening, "Opening words, content note, support contact. One word each, or “pass”."
    yield plan.cards, f"Somebody reads {names.called}'s words aloud. Cards are handed out and read in silence."
    for place, decision_id in enumerate(plan.decisions):
        yield plan.each, _decision(names, decision_id, plan.each, first=place == 0)
    chair, closing = max(1, plan.debrief // 8), max(2, plan.debrief // 7)
    yield chair, f"From {names.called}'s chair, in silence. You read aloud."
    yield plan.debrief - chair - closing, "Debrief with the whole room, in four steps."
    yield closing, "One thing for next week, on paper, kept by each. One word, or “pass”. Support contact again."


def _decision(names: Names, decision_id: str, minutes: int, *, first: bool) -> str:
    decision = names.case.decision(decision_id)
    title = f"**Decision {names.number(decision)}: {decision.title}**" if decision else "**Decision**"
    if not first:
        return f"{title}, in the same steps."
    if minutes < _SHORT:
        return f"{title}. Read it aloud, judge alone, say what is on the cards, vote, read what came of it."
    alone, outcome = (2, 3) if minutes >= _LONG else (1, 2)
    talk = minutes - 2 - alone - 1 - outcome
    return (
        f"{title}. Read it aloud (2). Each alone, in silence: a first judgement ({alone}). "
        f"Round of facts, ask, talk ({talk}). Vote again (1). "
        f"Read what came of it, and mend it if it can be mended ({outcome})."
    )
