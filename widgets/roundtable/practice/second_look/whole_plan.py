"""The plan as a whole: strengths in use, what happens if, care that is handed on, and what contradicts itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from roundtable.model.plan_base import Empty
from roundtable.model.plan_goals import Standing
from roundtable.model.plan_safety import Case
from roundtable.practice.second_look.point import Place, Protects, Section, Seen, Weight, rule

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from roundtable.model.plan_goals import Action
    from roundtable.practice.second_look.sight import Sight

MUST, SHOULD, COULD = Weight
CONTACT_DAYS = range(1, 4)
"""Days after a hand-over within which somebody gets in touch: 24 to 72 hours."""
WEEK, MONTH = 7, 30


@rule("SL74", SHOULD, Protects.SAY, noticed=True)
def no_strengths(sight: Sight) -> Iterator[Seen]:
    """A plan that names nothing that the person is good at or has."""
    if not any(text.strip() for text in sight.plan.strengths):
        yield Seen(Place(Section.ABOUT, field="strengths"))


@rule("SL75", COULD, Protects.SAY, noticed=True)
def strengths_not_used(sight: Sight) -> Iterator[Seen]:
    """A guess: no word of a strength comes back in anything that is done or measured."""
    strong = sight.stems(" ".join(sight.plan.strengths))
    done = [action.does for action in sight.actions] + [goal.measure for goal in sight.goals]
    if strong and sight.actions and not any(strong & sight.stems(text) for text in done):
        yield Seen(Place(Section.ABOUT, field="strengths"), saw=" ".join(sorted(strong)))


@rule("SL76", SHOULD, Protects.LIFE, noticed=True)
def coordinator_away(sight: Sight) -> Iterator[Seen]:
    """A plan that does not say what happens while the coordinator is away."""
    if not any(one.case is Case.COORDINATOR_AWAY for one in sight.plan.ifs):
        yield Seen(Place(Section.IFS))


@rule("SL77", SHOULD, Protects.LIFE)
def if_without_then(sight: Sight) -> Iterator[Seen]:
    """An if without a then, or without somebody who does it."""
    for one in sight.plan.ifs:
        if not one.then.strip() or one.owner is None:
            yield Seen(Place(Section.IFS, one.id, "owner" if one.then.strip() else "then"))


@rule("SL78", SHOULD, Protects.LIFE, "who")
def covers_for_themselves(sight: Sight) -> Iterator[Seen]:
    """A coordinator who is to step in while they are away."""
    for one in sight.plan.ifs:
        if one.case is Case.COORDINATOR_AWAY and one.owner is not None and one.owner == sight.plan.contact:
            yield Seen(Place(Section.IFS, one.id, "owner"), {"who": sight.name(one.owner)})


@rule("SL79", SHOULD, Protects.SAY, noticed=True)
def cold_hand_over(sight: Sight) -> Iterator[Seen]:
    """Care that is handed on without the person there."""
    for one in sight.plan.transitions:
        if not one.with_person:
            yield Seen(Place(Section.TRANSITIONS, one.id, "with_person"))


@rule("SL80", SHOULD, Protects.SAFETY, noticed=True)
def silence_after_hand_over(sight: Sight) -> Iterator[Seen]:
    """A hand-over after which nobody gets in touch within 24 to 72 hours."""
    for one in sight.plan.transitions:
        if _days(one.on, one.contact) not in CONTACT_DAYS or one.contact_by is None:
            yield Seen(Place(Section.TRANSITIONS, one.id, "contact"))


@rule("SL81", SHOULD, Protects.SAFETY)
def no_visits_after_hand_over(sight: Sight) -> Iterator[Seen]:
    """A hand-over without visits within 7 and within 30 days."""
    for one in sight.plan.transitions:
        week, month = _days(one.on, one.week), _days(one.on, one.month)
        if not (0 < week <= WEEK and week < month <= MONTH):
            field = "month" if 0 < week <= WEEK else "week"
            yield Seen(Place(Section.TRANSITIONS, one.id, field))


@rule("SL82", SHOULD, Protects.CLARITY)
def handed_to_nobody(sight: Sight) -> Iterator[Seen]:
    """A hand-over that does not say who gives, who takes, and when."""
    for one in sight.plan.transitions:
        missing = next((name for name in ("giver", "taker", "on") if getattr(one, name) is None), None)
        if missing:
            yield Seen(Place(Section.TRANSITIONS, one.id, missing))


@rule("SL83", MUST, Protects.SAY, noticed=True)
def no_is_not_heard(sight: Sight) -> Iterator[Seen]:
    """A goal or an action that the person refused, still alive, and nothing done about it."""
    yield from _unsettled(sight, "refuse")


@rule("SL84", SHOULD, Protects.SAY, noticed=True)
def change_not_made(sight: Sight) -> Iterator[Seen]:
    """A goal or an action that the person wants changed, and nothing done about it."""
    yield from _unsettled(sight, "change")


@rule("SL85", SHOULD, Protects.CLARITY, "who", "other", noticed=True)
def promised_twice(sight: Sight) -> Iterator[Seen]:
    """The same thing promised by two people, perhaps for different days."""
    first: dict[frozenset[str], Action] = {}
    for action in sight.actions:
        words = sight.stems(action.does)
        before = first.setdefault(words, action) if len(words) > 1 else action
        if before is not action and set(before.owners) != set(action.owners):
            who, other = (", ".join(map(sight.name, one.owners[:2])) for one in (before, action))
            yield Seen(Place(Section.ACTIONS, action.id), {"who": who, "other": other})


@rule("SL86", SHOULD, Protects.CLARITY)
def work_for_a_stopped_goal(sight: Sight) -> Iterator[Seen]:
    """An action that goes on for a goal that was stopped."""
    for action in sight.actions:
        goal = sight.goal_by_id.get(action.goal)
        if goal is not None and goal.standing is Standing.STOPPED:
            yield Seen(Place(Section.ACTIONS, action.id, "goal"))


@rule("SL87", SHOULD, Protects.SAY, noticed=True)
def goal_where_none_is_wanted(sight: Sight) -> Iterator[Seen]:
    """A goal in a part of life that is marked as not wanted."""
    unwanted = {area.domain for area in sight.plan.areas if area.empty is Empty.NOT_WANTED}
    for goal in sight.goals:
        if goal.domain in unwanted:
            yield Seen(Place(Section.GOALS, goal.id, "domain"))


@rule("SL88", COULD, Protects.SAY, noticed=True)
def stopped_and_back(sight: Sight) -> Iterator[Seen]:
    """An action that an earlier revision stopped, back again without a word why."""
    stopped = {
        sight.stems(action.does)
        for plan in sight.ground.earlier
        for action in plan.actions
        if action.standing is Standing.STOPPED
    } - {frozenset()}
    for action in sight.actions if stopped else ():
        if sight.stems(action.does) in stopped and not action.reason.strip():
            yield Seen(Place(Section.ACTIONS, action.id))


@rule("SL89", SHOULD, Protects.CLARITY)
def revised_without_why(sight: Sight) -> Iterator[Seen]:
    """A later revision that does not say why it was made."""
    if sight.plan.revision > 1 and not sight.plan.why.strip():
        yield Seen(Place(Section.REVIEW, field="why"))


WHOLE_PLAN_RULES = (
    no_strengths,
    strengths_not_used,
    coordinator_away,
    if_without_then,
    covers_for_themselves,
    cold_hand_over,
    silence_after_hand_over,
    no_visits_after_hand_over,
    handed_to_nobody,
    no_is_not_heard,
    change_not_made,
    promised_twice,
    work_for_a_stopped_goal,
    goal_where_none_is_wanted,
    stopped_and_back,
    revised_without_why,
)


def _unsettled(sight: Sight, said: str) -> Iterator[Seen]:
    """What is alive and has an answer that nobody has worked in."""
    asked = {one.item: one.words for one in sight.plan.answers if one.answer == said and one.done is None}
    for section, items in ((Section.GOALS, sight.goals), (Section.ACTIONS, sight.actions)):
        for item in items:
            if item.id in asked:
                yield Seen(Place(section, item.id), saw=asked[item.id])


def _days(start: date | None, end: date | None) -> int:
    """Days between two days; -1 where one is missing."""
    return (end - start).days if start is not None and end is not None else -1
