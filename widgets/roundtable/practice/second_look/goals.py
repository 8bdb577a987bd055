"""Goals: whose they are, whether anybody could tell when they are reached, and whether they are too many."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from roundtable.model.plan import OPENING_AREAS
from roundtable.model.plan_goals import Standing
from roundtable.practice.second_look.point import Place, Protects, Section, Seen, Weight, rule, shorten

if TYPE_CHECKING:
    from collections.abc import Iterator

    from roundtable.model.plan_goals import Goal
    from roundtable.practice.second_look.sight import Sight

MUST, SHOULD, COULD = Weight
SURE = 7
"""Confidence from which a goal needs no smaller step first; below it people often give up."""
MOST_AT_FIRST = 7
"""Goals that a first plan can hold before nobody remembers them."""
SAME_BARRIERS = 3
"""Goals with one and the same barrier, from which on the barrier is the goal."""


@rule("SL08", SHOULD, Protects.CLARITY, "found", noticed=True)
def vague_goal(sight: Sight) -> Iterator[Seen]:
    """A goal of words such as `better`, and nothing to tell it by."""
    for goal in sight.goals:
        vague = _vague(sight, goal)
        if vague:
            yield Seen(Place(Section.GOALS, goal.id, "measure"), {"found": vague})


@rule("SL09", SHOULD, Protects.CLARITY)
def goal_without_measure(sight: Sight) -> Iterator[Seen]:
    """A goal that says what is wanted, and not how anybody can tell that it is reached."""
    for goal in sight.goals:
        if not goal.measure.strip() and not _vague(sight, goal):
            yield Seen(Place(Section.GOALS, goal.id, "measure"))


@rule("SL10", MUST, Protects.CLARITY)
def goal_without_date(sight: Sight) -> Iterator[Seen]:
    """A goal without a day."""
    for goal in sight.goals:
        if goal.by is None:
            yield Seen(Place(Section.GOALS, goal.id, "by"))


@rule("SL11", MUST, Protects.SAY, noticed=True)
def no_goal_of_the_person(sight: Sight) -> Iterator[Seen]:
    """A plan in which no goal is the person's."""
    if not sight.own_goals:
        yield Seen(Place(Section.GOALS))


@rule("SL12", MUST, Protects.SAY, noticed=True)
def goal_that_serves_nobody(sight: Sight) -> Iterator[Seen]:
    """A goal of the team that serves none of the person's goals."""
    own = {goal.id for goal in sight.own_goals}
    for goal in sight.goals:
        if goal.whose == "team" and goal.serves not in own:
            yield Seen(Place(Section.GOALS, goal.id, "serves"))


@rule("SL13", SHOULD, Protects.SAY, "team", "own", noticed=True)
def more_goals_of_the_team(sight: Sight) -> Iterator[Seen]:
    """More goals of the team than of the person."""
    own = len(sight.own_goals)
    team = len(sight.goals) - own
    if team > own:
        yield Seen(Place(Section.GOALS), {"team": str(team), "own": str(own)})


@rule("SL14", SHOULD, Protects.LIFE, noticed=True)
def goal_without_actions(sight: Sight) -> Iterator[Seen]:
    """A goal for which nobody does anything."""
    for goal in sight.goals:
        if goal.id not in sight.actions_of:
            yield Seen(Place(Section.GOALS, goal.id))


@rule("SL15", SHOULD, Protects.SAY, noticed=True)
def chosen_and_left_empty(sight: Sight) -> Iterator[Seen]:
    """A part of life that the person chose to begin with, and no goal in it."""
    filled = {goal.domain for goal in sight.plan.goals}
    for area in sight.plan.areas:
        if area.chosen and area.domain not in filled:
            yield Seen(Place(Section.AREAS, area.domain.value))


@rule("SL16", SHOULD, Protects.SAY, noticed=True)
def nothing_chosen_to_begin_with(sight: Sight) -> Iterator[Seen]:
    """Fewer parts of life chosen by the person than a plan opens with."""
    if sum(area.chosen for area in sight.plan.areas) < OPENING_AREAS:
        yield Seen(Place(Section.AREAS))


@rule("SL17", SHOULD, Protects.CLARITY, "count")
def empty_without_reason(sight: Sight) -> Iterator[Seen]:
    """Parts of life with nothing in them, and no word why. Those chosen to begin with have a rule of their own."""
    filled = {goal.domain for goal in sight.plan.goals}
    empty = [area for area in sight.areas if area.domain not in filled and not area.chosen]
    bare = [area.domain for area in empty if area.empty is None]
    if bare:
        yield Seen(Place(Section.AREAS), {"count": str(len(bare))}, saw=" ".join(bare))


@rule("SL18", COULD, Protects.SAY, noticed=True)
def how_much_it_matters(sight: Sight) -> Iterator[Seen]:
    """A goal of the person about which nobody asked how much it matters and how sure they are."""
    for goal in sight.own_goals:
        if goal.importance is None or goal.confidence is None:
            missing = "importance" if goal.importance is None else "confidence"
            yield Seen(Place(Section.GOALS, goal.id, missing))


@rule("SL19", SHOULD, Protects.LIFE, "confidence")
def unsure_and_no_help(sight: Sight) -> Iterator[Seen]:
    """A goal that the person is not sure of, and neither what stands in the way nor a smaller step."""
    for goal in sight.goals:
        small = any(action.first_step for action in sight.actions_of.get(goal.id, ()))
        if goal.confidence is not None and goal.confidence < SURE and not small and not any(goal.barriers):
            yield Seen(Place(Section.GOALS, goal.id, "barriers"), {"confidence": str(goal.confidence)})


@rule("SL20", COULD, Protects.LIFE, "barrier", "count")
def same_barrier_everywhere(sight: Sight) -> Iterator[Seen]:
    """One barrier that stands in the way of several goals."""
    named = {" ".join(text.lower().split()): text for goal in sight.goals for text in goal.barriers if text.strip()}
    times = Counter(one for goal in sight.goals for one in {" ".join(text.lower().split()) for text in goal.barriers})
    for barrier, text in named.items():
        if times[barrier] >= SAME_BARRIERS:
            yield Seen(Place(Section.GOALS), {"barrier": shorten(text), "count": str(times[barrier])}, saw=barrier)


@rule("SL21", SHOULD, Protects.LIFE, "count", noticed=True)
def too_many_at_once(sight: Sight) -> Iterator[Seen]:
    """A first plan with more goals than anybody can hold in mind."""
    if sight.plan.revision == 1 and len(sight.goals) > MOST_AT_FIRST:
        yield Seen(Place(Section.GOALS), {"count": str(len(sight.goals))})


@rule("SL22", SHOULD, Protects.CLARITY)
def changed_without_reason(sight: Sight) -> Iterator[Seen]:
    """A goal or an action that was changed or stopped, and no word why."""
    turned = {Standing.CHANGED, Standing.STOPPED}
    for section, items in ((Section.GOALS, sight.plan.goals), (Section.ACTIONS, sight.plan.actions)):
        for item in items:
            if item.standing in turned and not item.reason.strip():
                yield Seen(Place(section, item.id, "reason"), saw=item.standing)


GOAL_RULES = (
    vague_goal,
    goal_without_measure,
    goal_without_date,
    no_goal_of_the_person,
    goal_that_serves_nobody,
    more_goals_of_the_team,
    goal_without_actions,
    chosen_and_left_empty,
    nothing_chosen_to_begin_with,
    empty_without_reason,
    how_much_it_matters,
    unsure_and_no_help,
    same_barrier_everywhere,
    too_many_at_once,
    changed_without_reason,
)


def _vague(sight: Sight, goal: Goal) -> str:
    """The vague word of a goal that nothing measures, or of a measure without a number."""
    if not goal.measure.strip():
        return sight.says("SL08", goal.team_words or goal.words)
    return "" if any(letter.isdigit() for letter in goal.measure) else sight.says("SL08", goal.measure)
