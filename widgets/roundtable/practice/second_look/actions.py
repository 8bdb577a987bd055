"""Actions: one owner, one day, the person's yes, and a first small step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from roundtable.model.case import PERSON
from roundtable.practice.second_look.point import Place, Protects, Section, Seen, Weight, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from roundtable.model.plan_goals import Action
    from roundtable.practice.second_look.sight import Sight

MUST, SHOULD, COULD = Weight
SOON = 2
"""Days from the start within which something happens: 48 hours."""
TOMORROW = 1
MANY = 4
"""Actions from which on it matters how they are shared."""
NEARLY_ALL = 0.75


def _at(action: Action, field: str | None = None) -> Place:
    return Place(Section.ACTIONS, action.id, field)


@rule("SL23", MUST, Protects.CLARITY)
def action_without_words(sight: Sight) -> Iterator[Seen]:
    """An action that does not say what is done."""
    for action in sight.actions:
        if not action.does.strip():
            yield Seen(_at(action, "does"))


@rule("SL24", MUST, Protects.CLARITY, noticed=True)
def action_without_owner(sight: Sight) -> Iterator[Seen]:
    """An action that nobody has taken on."""
    for action in sight.actions:
        if not action.owners:
            yield Seen(_at(action, "owners"))


@rule("SL25", MUST, Protects.CLARITY, "who", "other")
def action_with_several_owners(sight: Sight) -> Iterator[Seen]:
    """An action with more than one owner."""
    for action in sight.actions:
        if len(action.owners) > 1:
            who, other = (sight.name(one) for one in action.owners[:2])
            yield Seen(_at(action, "owners"), {"who": who, "other": other})


@rule("SL26", MUST, Protects.CLARITY, "who")
def owner_outside_the_team(sight: Sight) -> Iterator[Seen]:
    """An action owned by somebody who is not in the plan, or is in it only to read."""
    for action in sight.actions:
        for owner in action.owners:
            if not sight.is_ours(owner) and owner not in sight.gone:
                yield Seen(_at(action, "owners"), {"who": sight.name(owner)})


@rule("SL27", MUST, Protects.CLARITY)
def action_without_date(sight: Sight) -> Iterator[Seen]:
    """An action without a day."""
    for action in sight.actions:
        if action.by is None:
            yield Seen(_at(action, "by"))


@rule("SL28", SHOULD, Protects.CLARITY, "days")
def action_after_its_goal(sight: Sight) -> Iterator[Seen]:
    """An action that is due when its goal should already be reached."""
    for action in sight.actions:
        goal = sight.goal_by_id.get(action.goal)
        if goal and goal.by and action.by and action.by > goal.by:
            yield Seen(_at(action, "by"), {"days": str((action.by - goal.by).days)})


@rule("SL29", SHOULD, Protects.CLARITY)
def action_of_no_goal(sight: Sight) -> Iterator[Seen]:
    """An action that is for no goal of the plan."""
    for action in sight.actions:
        if action.goal not in sight.goal_by_id:
            yield Seen(_at(action, "goal"))


@rule("SL30", SHOULD, Protects.SAY, noticed=True)
def nobody_asked(sight: Sight) -> Iterator[Seen]:
    """An action that does not say how the person agreed to it."""
    for action in sight.actions:
        if not action.agreed.strip():
            yield Seen(_at(action, "agreed"))


@rule("SL31", SHOULD, Protects.CLARITY)
def nobody_can_tell(sight: Sight) -> Iterator[Seen]:
    """An action that does not say how everybody will know that it is done."""
    for action in sight.actions:
        if not action.known_by.strip():
            yield Seen(_at(action, "known_by"))


@rule("SL32", COULD, Protects.SAY)
def serves_no_principle(sight: Sight) -> Iterator[Seen]:
    """An action that serves none of the six principles."""
    for action in sight.actions:
        if action.principle is None:
            yield Seen(_at(action, "principle"))


@rule("SL33", SHOULD, Protects.LIFE, noticed=True)
def no_first_step(sight: Sight) -> Iterator[Seen]:
    """A plan without a small step for tomorrow."""
    if not any(action.first_step for action in sight.plan.actions):
        yield Seen(Place(Section.ACTIONS, field="first_step"))


@rule("SL34", SHOULD, Protects.LIFE, "days", noticed=True)
def first_step_not_tomorrow(sight: Sight) -> Iterator[Seen]:
    """A first step that is due later than tomorrow."""
    for action in sight.actions:
        days = sight.days_after_start(action.by)
        if action.first_step and days is not None and days > TOMORROW:
            yield Seen(_at(action, "by"), {"days": str(days)})


@rule("SL35", SHOULD, Protects.LIFE, noticed=True)
def nothing_soon(sight: Sight) -> Iterator[Seen]:
    """A plan in which nothing happens within 48 hours."""
    days = (sight.days_after_start(action.by) for action in sight.plan.actions)
    if not any(day is not None and 0 <= day <= SOON for day in days):
        yield Seen(Place(Section.ACTIONS, field="by"))


@rule("SL36", SHOULD, Protects.LIFE, "who", "count", "all")
def one_does_it_all(sight: Sight) -> Iterator[Seen]:
    """A plan that hangs on one person of the team."""
    for owner, theirs in sight.owned.items():
        if owner != PERSON and _is_nearly_all(sight, theirs):
            facts = {"who": sight.name(owner), "count": str(len(theirs)), "all": str(len(sight.actions))}
            yield Seen(Place(Section.ACTIONS, field="owners"), facts, saw=owner)


@rule("SL37", SHOULD, Protects.SAY, noticed=True)
def person_owns_nothing(sight: Sight) -> Iterator[Seen]:
    """A plan in which the person does nothing themselves."""
    if sight.actions and PERSON not in sight.owned:
        yield Seen(Place(Section.ACTIONS, field="owners"))


@rule("SL38", SHOULD, Protects.LIFE, "count", "all", noticed=True)
def person_does_it_all(sight: Sight) -> Iterator[Seen]:
    """A plan that lies on the person alone."""
    theirs = sight.owned.get(PERSON, [])
    if _is_nearly_all(sight, theirs):
        facts = {"count": str(len(theirs)), "all": str(len(sight.actions))}
        yield Seen(Place(Section.ACTIONS, field="owners"), facts, saw=PERSON)


@rule("SL39", SHOULD, Protects.CLARITY)
def due_before_the_start(sight: Sight) -> Iterator[Seen]:
    """An action, or a goal, that is due before the plan begins."""
    for section, items in ((Section.ACTIONS, sight.actions), (Section.GOALS, sight.goals)):
        for item in items:
            if item.by is not None and item.by < sight.plan.starts:
                yield Seen(Place(section, item.id, "by"))


ACTION_RULES = (
    action_without_words,
    action_without_owner,
    action_with_several_owners,
    owner_outside_the_team,
    action_without_date,
    action_after_its_goal,
    action_of_no_goal,
    nobody_asked,
    nobody_can_tell,
    serves_no_principle,
    no_first_step,
    first_step_not_tomorrow,
    nothing_soon,
    one_does_it_all,
    person_owns_nothing,
    person_does_it_all,
    due_before_the_start,
)


def _is_nearly_all(sight: Sight, theirs: list[Action]) -> bool:
    return len(sight.actions) >= MANY and len(theirs) >= NEARLY_ALL * len(sight.actions)
