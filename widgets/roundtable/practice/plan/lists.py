"""The lists of a plan by name: what stands in each, what its ids begin with, and which fields a learner writes.

Lists of lines, and the parts of a day, have no ids of their own: there the id
is the place in the list, counted from 1.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from roundtable.errors import RefusedError
from roundtable.model.plan import DayPart, Plan
from roundtable.model.plan_goals import Action, Goal
from roundtable.model.plan_people import Consent, Party
from roundtable.model.plan_safety import IfThen, Transition

if TYPE_CHECKING:
    from roundtable.model.base import Model

TEXT: Final = "text"
"""The one field of an entry that is a line."""
NOT_WRITTEN: Final = frozenset({"id", "standing", "reason"})
"""Fields that other moves set."""
SET_ALONE: Final = frozenset(
    {"subject", "country", "starts", "review", "why", "words", "matters", "values", "strengths"}
    | {"day", "money_left", "contact", "safety", "scores"}
)
"""Fields of the plan itself that a learner writes."""


@dataclass(frozen=True)
class Kind:
    """What one list holds. `entry` is None for lines; `begins` is empty where the place is the id."""

    name: str
    one: str
    """What one entry is called in a sentence."""
    entry: type[Model] | None = None
    begins: str = ""

    @property
    def fields(self) -> frozenset[str]:
        """The fields that a learner writes."""
        return frozenset({TEXT} if self.entry is None else {*self.entry.model_fields} - NOT_WRITTEN)


_KINDS = (
    Kind("goals", "goal", Goal, "goal"),
    Kind("actions", "action", Action, "action"),
    Kind("people", "person in the plan", Party, "party"),
    Kind("consents", "consent", Consent, "consent"),
    Kind("ifs", "agreement for a bad day", IfThen, "if"),
    Kind("transitions", "transition", Transition, "transition"),
    Kind("day", "part of the day", DayPart),
    Kind("matters", "line"),
    Kind("values", "line"),
    Kind("strengths", "line"),
)
KINDS: Final = {kind.name: kind for kind in _KINDS}
WITH_IDS: Final = tuple(kind.name for kind in _KINDS if kind.begins)


def kind_of(name: str) -> Kind:
    """The kind of a list. Raises RefusedError for a name that no list has."""
    if name not in (*KINDS,):
        raise RefusedError("A plan has no such list: choose one of its sections.")
    return KINDS[name]


def entries_of(plan: Plan, name: str) -> tuple[Any, ...]:
    """What stands in a list."""
    entries: tuple[Any, ...] = getattr(plan, kind_of(name).name)
    return entries


def place_of(plan: Plan, name: str, item: str) -> int:
    """Where an entry stands, counted from 0. Raises RefusedError when it is not there (any more)."""
    kind, entries = kind_of(name), entries_of(plan, name)
    ids = [entry.id for entry in entries] if kind.begins else [str(number + 1) for number in range(len(entries))]
    if item not in ids:
        raise RefusedError(f"This {kind.one} is not in the plan any more: choose another.")
    return ids.index(item)
