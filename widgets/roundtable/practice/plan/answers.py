"""What the person said to goals and actions, and what is still open of it. The last edit of a plan is theirs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from roundtable.model.plan_goals import Standing

if TYPE_CHECKING:
    from collections.abc import Collection

    from roundtable.model.plan import Answer, Plan
    from roundtable.model.plan_goals import Action, Goal

OVER = frozenset({Standing.STOPPED, Standing.REACHED})
"""What became of an item that nobody needs to be asked about."""


def items_of(plan: Plan) -> tuple[Goal | Action, ...]:
    """The goals and then the actions: everything that is read to the person."""
    return (*plan.goals, *plan.actions)


def alive(plan: Plan) -> tuple[Goal | Action, ...]:
    """The goals and actions that go on: neither stopped nor reached."""
    return tuple(item for item in items_of(plan) if item.standing not in OVER)


def unasked(plan: Plan) -> tuple[str, ...]:
    """Ids of goals and actions that the person has not been asked about as they stand now."""
    asked = {answer.item for answer in plan.answers}
    return tuple(item.id for item in alive(plan) if item.id not in asked)


def unsettled(plan: Plan) -> tuple[Answer, ...]:
    """Answers that ask for a change, or refuse, and that the team has not worked in."""
    items = {item.id for item in alive(plan)}
    return tuple(one for one in plan.answers if one.answer != "keep" and one.done is None and one.item in items)


def without_answers(plan: Plan, items: Collection[str]) -> Plan:
    """The plan with some items not asked about (any more)."""
    answers = tuple(answer for answer in plan.answers if answer.item not in items)
    return plan if answers == plan.answers else plan.model_copy(update={"answers": answers})


def after_edit(plan: Plan, item: str) -> Plan:
    """The plan after the team wrote an item anew.

    Who asked for a change has got one. Any other answer was given to words
    that stand there no more, so the person is asked again.
    """
    answer = plan.answer_to(item)
    if answer is None or answer.answer != "change" or answer.done == "against":
        return without_answers(plan, {item})
    return with_answer(plan, answer.model_copy(update={"done": "changed"}))


def with_answer(plan: Plan, answer: Answer) -> Plan:
    """The plan with an answer in place of an earlier one to the same item, or behind all others."""
    same = [one.item for one in plan.answers].count(answer.item)
    answers = tuple(answer if one.item == answer.item else one for one in plan.answers)
    return plan.model_copy(update={"answers": answers if same else (*answers, answer)})
