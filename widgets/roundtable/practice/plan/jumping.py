"""Time jumps: three, six and nine months on, something has happened in the person's life.

A finished revision is laid aside as it is, and the next one opens. Everything
in it is then kept, changed or stopped, each with a reason where there is one,
before it can be finished in its turn (`editing.finish`).
"""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from roundtable.errors import RefusedError
from roundtable.model.plan_goals import Standing
from roundtable.practice.plan.answers import OVER, alive
from roundtable.practice.plan.editing import edit, stand
from roundtable.practice.plan.lists import entries_of, place_of
from roundtable.practice.plan.plain import fitted, plain
from roundtable.practice.plan.reviewing import came_over, undecided

if TYPE_CHECKING:
    from collections.abc import Iterable

    from roundtable.model.plan_goals import Action, Goal
    from roundtable.model.plan_people import Party
    from roundtable.model.plan_script import LifeEvent, PlanScript
    from roundtable.practice.plan.draft import Draft

MONTHS: Final = (3, 6, 9)
QUARTER: Final = dt.timedelta(weeks=13)
"""Three months, as whole weeks, so that weekdays stay what they are."""
_LONGEST_LINE: Final = 300
_STANDING: Final = {"standing", "reason"}


def month_of(draft: Draft) -> int:
    """How many months after the first revision this one is: 0, 3, 6 or 9."""
    if not draft.earlier:
        return 0
    quarters = (draft.plan.starts - draft.earlier[0].starts) // QUARTER
    return 3 * min(max(quarters, 0), len(MONTHS))


def months_open(draft: Draft) -> tuple[int, ...]:
    """The months that can be jumped to; none before the revision is finished."""
    return tuple(month for month in MONTHS if draft.plan.finished and month > month_of(draft))


def events_of(script: PlanScript | None, month: int) -> tuple[LifeEvent, ...]:
    """What happens in a month."""
    return tuple(event for event in script.events if event.month == month) if script else ()


def jump(draft: Draft, script: PlanScript | None, month: int) -> Draft:
    """Lay the finished revision aside and open the next one, in month 3, 6 or 9.

    Who leaves is in it no more; what they own keeps their name, so that it can be
    seen. There is no way back step by step across a jump, but see `jump_back`.
    """
    if not draft.plan.finished:
        raise RefusedError("This revision is still open: finish it before time goes on.")
    if month not in months_open(draft):
        raise RefusedError("Time only goes on: choose a later month of 3, 6 and 9.")
    events, old = events_of(script, month), draft.plan
    starts = (draft.earlier or (old,))[0].starts + QUARTER * (month // 3)
    gone = {who for event in events for who in event.leaves}
    opened: dict[str, object] = {
        "revision": old.revision + 1,
        "starts": starts,
        "review": old.review if old.review and old.review > starts else None,
        "why": fitted(" ".join(_ended(plain(event.title)) for event in events), _LONGEST_LINE),
        "goals": _to_decide(old.goals),
        "actions": _to_decide(old.actions),
        "people": tuple(party for party in old.people if party.id not in gone),
        "answers": (),
        "finished": False,
    }
    return replace(draft, plan=old.model_copy(update=opened), past=(), future=(), earlier=(*draft.earlier, old))


def jump_back(draft: Draft) -> Draft:
    """Drop the open revision and stand at the end of the one before it again."""
    if not draft.earlier:
        raise RefusedError("This is the first revision: there is none to go back to.")
    return replace(draft, plan=draft.earlier[-1], past=(), future=(), earlier=draft.earlier[:-1])


def keep(draft: Draft, name: str, item: str, reason: str = "") -> Draft:
    """Keep a goal or an action as it came over, or take up again what was stopped."""
    now, before = _item(draft, name, item), came_over(draft, item)
    if before is None and now.standing is Standing.NEW:
        raise RefusedError("This is new in this revision: there is nothing to decide about it.")
    if before is not None and _differs(now, before):
        raise RefusedError("This was changed in this revision: say why it was changed, or take the change back.")
    return stand(draft, name, item, Standing.NEW if before is None else Standing.KEPT, reason)


def keep_rest(draft: Draft) -> Draft:
    """Keep everything that is still to decide and came over as it was, but nothing whose owner has left. One step."""
    left = {action for action, _ in owners_who_left(draft)}
    after = draft
    for item in undecided(draft):
        if item in left:
            continue
        name = "actions" if draft.plan.action(item) else "goals"
        try:
            after = keep(after, name, item)
        except RefusedError:  # it was changed, and waits for its reason
            continue
    return draft.in_one_step(after)


def change(draft: Draft, name: str, item: str, reason: str, /, **fields: object) -> Draft:
    """Change a goal or an action that came over, and say why. One step."""
    _item(draft, name, item)
    before = came_over(draft, item)
    if before is None:
        raise RefusedError("This is new in this revision: write it as it should be.")
    after = edit(draft, name, item, **fields)
    if not _differs(_item(after, name, item), before):
        raise RefusedError("Change something about it first, or keep it as it is.")
    return draft.in_one_step(stand(after, name, item, Standing.CHANGED, reason))


def stop(draft: Draft, name: str, item: str, reason: str) -> Draft:
    """Stop a goal or an action, and say why. It stays in the plan as stopped."""
    return stand(draft, name, item, Standing.STOPPED, reason)


def reach(draft: Draft, name: str, item: str, reason: str = "") -> Draft:
    """Say that a goal is reached, or an action done."""
    return stand(draft, name, item, Standing.REACHED, reason)


def owners_who_left(draft: Draft) -> tuple[tuple[str, Party], ...]:
    """Ids of actions that go on, each with an owner who has left."""
    left = {party.id: party for party in draft.left}
    going = {item.id for item in alive(draft.plan)}
    return tuple(
        (action.id, left[owner])
        for action in draft.plan.actions
        if action.id in going
        for owner in action.owners
        if owner in left
    )


def _to_decide(items: Iterable[Goal] | Iterable[Action]) -> tuple[Goal | Action, ...]:
    """Items as they come over. What was stopped or reached stays so; of the rest nothing is decided yet."""
    fresh = {"standing": Standing.NEW, "reason": ""}
    return tuple(item if item.standing in OVER else item.model_copy(update=fresh) for item in items)


def _item(draft: Draft, name: str, item: str) -> Any:
    if name not in ("goals", "actions"):
        raise RefusedError("Only goals and actions are kept, changed or stopped: choose one of them.")
    return entries_of(draft.plan, name)[place_of(draft.plan, name, item)]


def _differs(now: Goal | Action, before: Goal | Action) -> bool:
    return now.model_dump(exclude=_STANDING) != before.model_dump(exclude=_STANDING)


def _ended(title: str) -> str:
    return title if title.endswith((".", "?", "!")) else f"{title}."
