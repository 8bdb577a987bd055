"""What is still to decide in a later revision: everything that came over from the one before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from roundtable.model.plan_goals import Standing
from roundtable.practice.plan.answers import alive

if TYPE_CHECKING:
    from roundtable.model.plan_goals import Action, Goal
    from roundtable.practice.plan.draft import Draft


def came_over(draft: Draft, item: str) -> Goal | Action | None:
    """A goal or an action as it stood in the revision before, or None where there was none."""
    if not draft.earlier:
        return None
    return draft.earlier[-1].goal(item) or draft.earlier[-1].action(item)


def undecided(draft: Draft) -> tuple[str, ...]:
    """Ids of goals and actions that came over and are neither kept nor changed nor stopped nor reached."""
    return tuple(
        item.id for item in alive(draft.plan) if item.standing is Standing.NEW and came_over(draft, item.id) is not None
    )
