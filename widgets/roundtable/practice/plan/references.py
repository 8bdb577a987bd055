"""Who and what a plan names: every name of a person or a goal, and what becomes of it when that one is gone."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, TypeVar

from roundtable.model.case import PERSON

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator

    from roundtable.model.base import Model
    from roundtable.model.plan import Plan
    from roundtable.model.plan_goals import Action, Goal
    from roundtable.model.plan_people import Consent

M_ = TypeVar("M_", bound="Model")


class Reference(NamedTuple):
    """A name that stands in a plan: in which list, entry and field, and of what."""

    section: str
    item: str
    field: str
    name: str
    of_goal: bool = False


def references(plan: Plan) -> Iterator[Reference]:
    """All names of people and of goals."""
    for goal in plan.goals:
        if goal.serves is not None:
            yield Reference("goals", goal.id, "serves", goal.serves, of_goal=True)
    for action in plan.actions:
        yield Reference("actions", action.id, "goal", action.goal, of_goal=True)
        yield from (Reference("actions", action.id, "owners", owner) for owner in action.owners)
    if plan.contact is not None:
        yield Reference("plan", plan.id, "contact", plan.contact)
    for section, fields in _PEOPLE_IN.items():
        for entry in getattr(plan, section):
            for field in fields:
                if getattr(entry, field) is not None:
                    yield Reference(section, entry.id, field, getattr(entry, field))


_PEOPLE_IN = {"consents": ("giver", "reader"), "ifs": ("owner",), "transitions": ("giver", "taker", "contact_by")}


def unresolved(plan: Plan) -> tuple[Reference, ...]:
    """Names of people and goals that are not in the plan: somebody has left, or a file was damaged."""
    goals = {goal.id for goal in plan.goals}
    people = {PERSON, *(party.id for party in plan.people)}
    return tuple(one for one in references(plan) if one.name not in (goals if one.of_goal else people))


def without_strays(plan: Plan, gone: Collection[str] = ()) -> Plan:
    """The plan without what names a goal that it does not have, or somebody who is in it no more.

    Actions of such a goal go. A consent from or to somebody goes as a whole,
    since it would mean something else with one of its ends open. Everywhere
    else only the name goes. `gone` are names that are known to have left: they stay.
    """
    goals = {goal.id for goal in plan.goals}
    people = {PERSON, *(party.id for party in plan.people), *gone}
    changed = {
        "goals": _each(plan.goals, lambda goal: _serving(goal, goals)),
        "actions": _each(plan.actions, lambda action: _owned(action, people), lambda action: action.goal in goals),
        "consents": _each(plan.consents, lambda consent: consent, lambda consent: _between(consent, people)),
        "ifs": _each(plan.ifs, lambda one: _known(one, _PEOPLE_IN["ifs"], people)),
        "transitions": _each(plan.transitions, lambda one: _known(one, _PEOPLE_IN["transitions"], people)),
        "contact": plan.contact if plan.contact in people else None,
    }
    return plan.model_copy(update={name: value for name, value in changed.items() if value != getattr(plan, name)})


def _each(
    entries: tuple[M_, ...], mended: Callable[[M_], M_], stays: Callable[[M_], bool] = lambda _: True
) -> tuple[M_, ...]:
    return tuple(mended(entry) for entry in entries if stays(entry))


def _serving(goal: Goal, goals: Collection[str]) -> Goal:
    return goal if goal.serves is None or goal.serves in goals else goal.model_copy(update={"serves": None})


def _owned(action: Action, people: Collection[str]) -> Action:
    owners = tuple(owner for owner in action.owners if owner in people)
    return action if owners == action.owners else action.model_copy(update={"owners": owners})


def _between(consent: Consent, people: Collection[str]) -> bool:
    return all(one is None or one in people for one in (consent.giver, consent.reader))


def _known(entry: M_, fields: tuple[str, ...], people: Collection[str]) -> M_:
    strangers = {field: None for field in fields if getattr(entry, field) not in {None, *people}}
    return entry.model_copy(update=strangers) if strangers else entry
