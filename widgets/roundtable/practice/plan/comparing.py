"""Two plans side by side: revisions of one plan field by field, and another team's plan goal by goal."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final

from roundtable.model.case import PERSON
from roundtable.model.plan import Plan
from roundtable.model.plan_goals import Standing
from roundtable.practice.plan.answers import OVER
from roundtable.practice.plan.lists import WITH_IDS, entries_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from roundtable.model.base import Model
    from roundtable.model.plan_goals import Action, Goal
    from roundtable.model.plan_script import Explained

OF_PLAN: Final = "plan"
"""The section of fields that stand in the plan itself; the item is the field's name."""
_NOT_COMPARED: Final = {"version", "id", "case", "revision", "starts", "why", "answers", "finished", "areas", *WITH_IDS}
_STANDING: Final = {"standing", "reason"}


class What(StrEnum):
    """What became of an item between two revisions."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"
    SAME = "same"


@dataclass(frozen=True)
class FieldChange:
    """One field of an item, before and after."""

    name: str
    old: Any
    new: Any


@dataclass(frozen=True)
class ItemDifference:
    """One entry of a list, one part of life (section `areas`), or one field of the plan itself (section `plan`)."""

    section: str
    item: str
    what: What
    fields: tuple[FieldChange, ...] = ()
    """Changed fields in the order of the model. `standing` counts only where something was stopped or reached."""
    old: Any = None
    new: Any = None

    @property
    def reason(self) -> str:
        """Why a goal or an action was changed or stopped, or an empty text."""
        return str(getattr(self.new, "reason", ""))


def difference(earlier: Plan, later: Plan) -> tuple[ItemDifference, ...]:
    """What is different in the later of two revisions, item by item: the plan's own fields first, then each list.

    In a list the later order holds; what was removed follows. An entry that only
    moved is the same.
    """
    names = [name for name in Plan.model_fields if name not in _NOT_COMPARED]
    own = (_between(OF_PLAN, name, getattr(earlier, name), getattr(later, name)) for name in names)
    areas = _by_key("areas", {a.domain: a for a in earlier.areas}, {a.domain: a for a in later.areas})
    lists = (one for name in WITH_IDS for one in _by_key(name, _by_id(earlier, name), _by_id(later, name)))
    return (*own, *areas, *lists)


def _by_id(plan: Plan, name: str) -> dict[str, Model]:
    return {entry.id: entry for entry in entries_of(plan, name)}


def _by_key(section: str, old: dict[Any, Any], new: dict[Any, Any]) -> Iterator[ItemDifference]:
    for key in (*new, *(key for key in old if key not in new)):
        yield _between(section, str(key), old.get(key), new.get(key))


def _between(section: str, item: str, old: Any, new: Any) -> ItemDifference:
    fields: tuple[FieldChange, ...]
    if section == OF_PLAN:
        fields = (FieldChange(item, old, new),) if old != new else ()
    elif old is None or new is None:
        return ItemDifference(section, item, What.REMOVED if new is None else What.ADDED, old=old, new=new)
    else:
        fields = tuple(_changes(old, new))
    return ItemDifference(section, item, What.CHANGED if fields else What.SAME, fields, old, new)


def _changes(old: Model, new: Model) -> Iterator[FieldChange]:
    for name in type(new).model_fields:
        before, after = getattr(old, name), getattr(new, name)
        if name not in _STANDING and before != after:
            yield FieldChange(name, before, after)
    before, after = getattr(old, "standing", Standing.NEW), getattr(new, "standing", Standing.NEW)
    if before is not after and {before, after} & OVER:
        yield FieldChange("standing", before, after)


@dataclass(frozen=True)
class Side:
    """A goal as one team wrote it, with what is done for it."""

    goal: Goal
    actions: tuple[Action, ...]

    @property
    def by_person(self) -> int:
        """How many of the actions the person owns."""
        return sum(PERSON in action.owners for action in self.actions)


@dataclass(frozen=True)
class Pair:
    """Two goals for the same thing, or one goal that the other team does not have."""

    mine: Side | None
    theirs: Side | None
    why: str = ""
    """Why the other team wrote theirs so."""


def compare(plan: Plan, other: Plan, explained: Iterable[Explained] = ()) -> tuple[Pair, ...]:
    """The goals of a plan beside those of another team's plan for the same person.

    Two goals in the same part of life belong together, those with most words in
    common first. Which of the two is better is for people to talk about.
    """
    why = {one.goal: one.why for one in explained}
    theirs = dict(_paired(plan.goals, other.goals))
    pairs = [
        Pair(
            _side(plan, mine),
            _side(other, theirs.get(mine.id)),
            why.get(theirs[mine.id].id, "") if mine.id in theirs else "",
        )
        for mine in plan.goals
    ]
    met = {goal.id for goal in theirs.values()}
    alone = [Pair(None, _side(other, goal), why.get(goal.id, "")) for goal in other.goals if goal.id not in met]
    return (*pairs, *alone)


def _side(plan: Plan, goal: Goal | None) -> Side | None:
    return None if goal is None else Side(goal, plan.actions_of(goal.id))


def _paired(mine: tuple[Goal, ...], theirs: tuple[Goal, ...]) -> Iterator[tuple[str, Goal]]:
    """Pairs, the most alike first; each goal is in one pair at most."""
    common = [
        (-_likeness(my_words, their_words), place, other_place)
        for place, (goal, my_words) in enumerate(_worded(mine))
        for other_place, (other, their_words) in enumerate(_worded(theirs))
        if goal.domain is other.domain
    ]
    taken: set[tuple[str, int]] = set()
    for _, place, other_place in sorted(common):
        if not {("mine", place), ("theirs", other_place)} & taken:
            taken |= {("mine", place), ("theirs", other_place)}
            yield mine[place].id, theirs[other_place]


def _worded(goals: tuple[Goal, ...]) -> list[tuple[Goal, frozenset[str]]]:
    texts = (f"{goal.words} {goal.team_words} {goal.measure}" for goal in goals)
    return [(goal, frozenset(re.findall(r"\w{4,}", text.casefold()))) for goal, text in zip(goals, texts, strict=True)]


def _likeness(mine: frozenset[str], theirs: frozenset[str]) -> float:
    """Words in common, as a part of all words of both: 0 to 1."""
    return len(mine & theirs) / len(mine | theirs) if mine or theirs else 0.0
