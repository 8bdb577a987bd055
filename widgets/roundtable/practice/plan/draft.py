"""A plan while it is being written: the revision on the table, the way back, and the revisions that came before.

A draft never changes; every move gives a new one. What did not change is the
same object in both, so that a screen can tell quickly what to draw again.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

from roundtable.practice.plan.lists import KINDS, WITH_IDS, entries_of
from roundtable.practice.plan.opening import opened

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from roundtable.model.case import Case
    from roundtable.model.plan import Plan
    from roundtable.model.plan_people import Party
    from roundtable.model.plan_script import PlanScript

MOST_STEPS: Final = 200
"""So many steps can be taken back."""


@dataclass(frozen=True)
class Draft:
    """The plan on the table and everything that belongs to its making."""

    plan: Plan
    past: tuple[Plan, ...] = ()
    """What it was before each step of this revision, oldest first."""
    future: tuple[Plan, ...] = ()
    """What was taken back, the next one last."""
    earlier: tuple[Plan, ...] = ()
    """Finished revisions, oldest first."""
    rested: tuple[tuple[str, str], ...] = ()
    """Keys of findings that were answered, each with the reason."""
    numbers: tuple[tuple[str, int], ...] = field(default=(), compare=False)
    """The last number that was given to an id, by what such ids begin with: none is given twice."""

    @classmethod
    def begin(cls, case: Case | None, script: PlanScript | None, today: date) -> Draft:
        """A plan for the person of a case, or for a blank invented person.

        It starts on the day on which the script's own plan does, and only
        without a script on `today`: so what is exported does not hang on the clock.
        """
        return cls(opened(case, script, today))

    def then(self, plan: Plan) -> Draft:
        """After one step. A step that changes nothing is none; one in a finished plan opens it again."""
        if plan == self.plan:
            return self
        if plan.finished and self.plan.finished:
            plan = plan.model_copy(update={"finished": False})
        return replace(self, plan=plan, past=(*self.past, self.plan)[-MOST_STEPS:], future=())

    def in_one_step(self, after: Draft) -> Draft:
        """A draft that several moves have led to, as if one move had."""
        if after.plan == self.plan:
            return self
        return replace(after, past=(*self.past, self.plan)[-MOST_STEPS:], future=())

    def next_id(self, name: str) -> tuple[str, Draft]:
        """An id for a new entry of a list, and the draft that has given it away."""
        begins = KINDS[name].begins
        number = max(dict(self.numbers).get(begins, 0), self._highest(begins, name)) + 1
        given = tuple(pair for pair in self.numbers if pair[0] != begins)
        return f"{begins}-{number}", replace(self, numbers=(*given, (begins, number)))

    def _highest(self, begins: str, name: str) -> int:
        """The highest number that stands in any revision or step; looked for only once."""
        if begins in dict(self.numbers):
            return 0
        pattern = re.compile(rf"{begins}-([1-9][0-9]{{0,8}})")
        found = (pattern.fullmatch(entry.id) for plan in self._all() for entry in entries_of(plan, name))
        return max((int(match[1]) for match in found if match), default=0)

    def _all(self) -> Iterator[Plan]:
        yield from (*self.earlier, *self.past, self.plan, *self.future)

    @property
    def left(self) -> tuple[Party, ...]:
        """People of earlier revisions who are in this one no more, in the order in which they left."""
        here = {party.id for party in self.plan.people}
        gone = {party.id: party for plan in self.earlier for party in plan.people if party.id not in here}
        return tuple(gone.values())


def ids_of(plan: Plan) -> tuple[str, ...]:
    """Every id in a plan with the list that it stands in, such as `goals/goal-1`."""
    return tuple(f"{name}/{entry.id}" for name in WITH_IDS for entry in entries_of(plan, name))
