"""Goals and actions of a plan as blocks of a paper: each goal with the person's words, and a table of what is done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from roundtable.exchange.paper import Entry, Heading, Listed, Prose, Table, Voice
from roundtable.exchange.plan_words import DOMAINS, PRINCIPLES, STANDINGS, day_in_words
from roundtable.exchange.rich_text import literal, literal_line
from roundtable.model.plan_goals import Standing

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from roundtable.exchange.paper import Block
    from roundtable.exchange.plan_words import PlanNames
    from roundtable.model.plan import Plan
    from roundtable.model.plan_goals import Action, Goal

COLUMNS = ("What", "Who", "By", "How it was agreed", "How we will know", "Also")


def describe_goals(plan: Plan, names: PlanNames) -> Iterator[Block]:
    """All goals, each with what is done for it; then what is done for no goal."""
    yield Heading("Goals, and what is done for them")
    if not plan.goals:
        yield Prose("There is no goal yet.")
    for number, goal in enumerate(plan.goals, 1):
        yield from _goal(plan, names, goal, number)
        yield from _actions(plan, names, plan.actions_of(goal.id), f"What is done for goal {number}")
    known = {goal.id for goal in plan.goals}
    lost = [action for action in plan.actions if action.goal not in known]
    yield from _actions(plan, names, lost, "What is done for no goal of this plan")


def _goal(plan: Plan, names: PlanNames, goal: Goal, number: int) -> Iterator[Block]:
    whose = "" if goal.whose == "person" else ", a goal of the team"
    yield Heading(f"Goal {number}: {DOMAINS[goal.domain]}{whose}", 2)
    if goal.words:
        yield Voice(names.called, literal(goal.words))
    for label, text in (("The team says:", goal.team_words), ("We measure:", goal.measure)):
        if text:
            yield Prose(literal_line(text), label)
    facts = [f"**{literal_line(label)}** {literal_line(text)}." for label, text in _facts(plan, names, goal) if text]
    if facts:
        yield Prose(" ".join(facts))
    for label, text in (("At the last review:", _standing(goal)), ("Asked:", names.said(plan.answer_to(goal.id)))):
        if text:
            yield Prose(literal_line(text), label)
    barriers = tuple(Entry(literal_line(one)) for one in goal.barriers if one)
    if barriers:
        yield Prose("", "What stands in the way:")
        yield Listed(barriers)


def _facts(plan: Plan, names: PlanNames, goal: Goal) -> Iterator[tuple[str, str]]:
    """What is short enough to stand in one paragraph."""
    served = next((n for n, one in enumerate(plan.goals, 1) if one.id == goal.serves), None)
    yield "By:", day_in_words(goal.by)
    yield "It serves:", f"goal {served}" if served else ""
    yield f"How much it matters to {names.called}:", _rating(goal.importance)
    yield f"How sure {names.called} is that it can be reached:", _rating(goal.confidence)


def _rating(rating: int | None) -> str:
    return "" if rating is None else f"{rating} of 10"


def _standing(item: Goal | Action) -> str:
    """What became of it, and why; nothing while it is new."""
    if item.standing is Standing.NEW and not item.reason:
        return ""
    return ": ".join(filter(None, (STANDINGS[item.standing], item.reason)))


def _actions(plan: Plan, names: PlanNames, actions: Iterable[Action], caption: str) -> Iterator[Block]:
    rows = tuple(_row(plan, names, action) for action in actions)
    if rows:
        yield Table(caption, COLUMNS, rows)


def _row(plan: Plan, names: PlanNames, action: Action) -> tuple[str, ...]:
    cells = (
        names.owners(action.owners),
        day_in_words(action.by, "no day yet"),
        action.agreed,
        action.known_by,
        ". ".join(filter(None, _also(plan, names, action))),
    )
    return (action.does or "Not written yet", *map(literal_line, cells))


def _length(minutes: int) -> str:
    hours, rest = divmod(minutes, 60)
    parts = ((hours, "hour" if hours == 1 else "hours"), (rest, "minutes"))
    return " ".join(f"{number} {unit}" for number, unit in parts if number)


def _also(plan: Plan, names: PlanNames, action: Action) -> Iterator[str]:
    yield "First step" if action.first_step else ""
    yield f"At {action.at}" if action.at else ""
    yield f"Takes {_length(action.minutes)}" if action.minutes else ""
    yield f"Costs {action.cost:g} a month" if action.cost else ""
    yield f"For {PRINCIPLES[action.principle]}" if action.principle else ""
    standing = _standing(action)
    yield standing[:1].upper() + standing[1:]
    yield names.said(plan.answer_to(action.id))
