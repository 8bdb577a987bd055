"""A plan while a meeting's changes are taken into it, one by one, and can be taken back one by one.

    revising = Revising.of(draft)
    for change in open_changes(revising, meeting):
        revising = take_one(revising, change, meeting)
    revising, _ = undo_one(revising, "promise-2", meeting)

There is one change for each promise that the person has agreed to, so a change
goes by its promise. As long as nothing is taken, the plan is the one that was
there; with the first change its next revision opens.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final, cast, get_args

from roundtable.errors import RefusedError
from roundtable.practice.consultation.asking import agreed
from roundtable.practice.consultation.changing_plan import (
    Kind,
    PlanChange,
    aim,
    open_revision,
    proposed_changes,
    shown_change,
    take,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from roundtable.model.meeting import Meeting
    from roundtable.model.plan import Plan
    from roundtable.practice.plan.comparing import ItemDifference
    from roundtable.practice.plan.draft import Draft

KINDS: Final = get_args(Kind)
LONGEST_REASON: Final = 300
MOST: Final = 20
"""As many as a meeting can have promises."""


@dataclass(frozen=True)
class Revising:
    """The plan, what was taken into it, and what was left out."""

    draft: Draft
    """The plan as it is now."""
    before: Draft | None
    """The plan as it was before this meeting changed it. None where somebody has
    written in it since: then nothing can be taken back here."""
    taken: tuple[PlanChange, ...] = ()
    why: str = ""
    """Why the meeting's revision was opened: it is known by that."""
    left: tuple[tuple[str, str], ...] = ()
    """Promises that were left out of the plan, each with the reason, which may be empty."""
    aimed: tuple[PlanChange, ...] = ()
    """Changes that were pointed somewhere else."""

    @classmethod
    def of(cls, draft: Draft) -> Revising:
        """A plan that no change was taken into yet."""
        return cls(draft, draft)

    @property
    def opened(self) -> bool:
        """Whether the meeting's revision is open."""
        return self.before is None or bool(self.taken)

    def was_taken(self, promise: str) -> bool:
        """Whether the change of this promise is in the plan."""
        return any(one.promise == promise for one in self.taken)

    def reason(self, promise: str) -> str | None:
        """Why a change was left out; empty where nobody said, None where it was not."""
        return dict(self.left).get(promise)


def open_changes(revising: Revising, meeting: Meeting) -> tuple[PlanChange, ...]:
    """Changes that nobody has taken or left out yet, each where it was pointed to."""
    decided = {one.promise for one in revising.taken} | {promise for promise, _ in revising.left}
    aimed = {one.promise: one for one in revising.aimed}
    found = proposed_changes(meeting, revising.draft.plan)
    return tuple(aimed.get(one.promise, one) for one in found if one.promise not in decided)


def left_changes(revising: Revising, meeting: Meeting) -> tuple[PlanChange, ...]:
    """Changes that were left out."""
    left = dict(revising.left)
    return tuple(one for one in proposed_changes(meeting, revising.draft.plan) if one.promise in left)


def find_change(revising: Revising, meeting: Meeting, promise: str) -> PlanChange:
    """The open change of a promise. Raises RefusedError."""
    found = next((one for one in open_changes(revising, meeting) if one.promise == promise), None)
    if found is None:
        raise RefusedError("This change is decided already, or not there any more: choose another.")
    return found


def look_at(revising: Revising, change: PlanChange, meeting: Meeting) -> tuple[Plan, tuple[ItemDifference, ...]]:
    """The plan as it would be with a change, and what would be different, item by item.

    Raises RefusedError where the change needs to be pointed somewhere first.
    """
    ready = _ready(revising, meeting)
    return take(ready, change, meeting).plan, shown_change(ready, change, meeting)


def take_one(revising: Revising, change: PlanChange, meeting: Meeting) -> Revising:
    """Take a change into the plan. With the first one the next revision opens."""
    find_change(revising, meeting, change.promise)
    return _with(revising, change, meeting)


def undo_one(revising: Revising, promise: str, meeting: Meeting) -> tuple[Revising, tuple[PlanChange, ...]]:
    """Take a change out of the plan again.

    Also says which others went with it, since they built on it: they are open
    again. With the last one the plan is what it was before the meeting.
    """
    if not revising.was_taken(promise):
        raise RefusedError("This change is not in the plan any more.")
    if revising.before is None:
        raise RefusedError("Somebody has written in the plan since: change it there.")
    others = [one for one in revising.taken if one.promise != promise]
    return _again(replace(revising, draft=revising.before, taken=()), others, meeting)


def leave_out(revising: Revising, promise: str, meeting: Meeting, reason: str = "") -> Revising:
    """Leave a change out of the plan. Nobody has to say why."""
    find_change(revising, meeting, promise)
    reason = " ".join(reason.split())
    if len(reason) > LONGEST_REASON:
        raise RefusedError(f"Write the reason in at most {LONGEST_REASON} letters.")
    return replace(revising, left=(*revising.left, (promise, reason)))


def put_back(revising: Revising, promise: str) -> Revising:
    """Open a change again that was left out."""
    if revising.reason(promise) is None:
        raise RefusedError("This change was not left out.")
    return replace(revising, left=tuple(pair for pair in revising.left if pair[0] != promise))


def aim_at(revising: Revising, promise: str, where: str, meeting: Meeting) -> Revising:
    """Point a change somewhere else: a kind and, for all but a new goal, an item, such as `change/action-2`."""
    kind, _, item = where.partition("/")
    change = find_change(revising, meeting, promise)
    if kind not in KINDS:
        raise RefusedError("Choose whether something is added, changed or stopped.")
    pointed = aim(change, revising.draft.plan, cast("Kind", kind), item or None)
    others = tuple(one for one in revising.aimed if one.promise != promise)
    return replace(revising, aimed=(*others, pointed))


def note_of(revising: Revising) -> dict[str, Any]:
    """What was decided, as JSON-ready data, without the plan: that is kept by itself."""
    before = revising.before.plan if revising.before else None
    return {
        "taken": [_pointed(one) for one in revising.taken],
        "left": [list(pair) for pair in revising.left],
        "aimed": [_pointed(one) for one in revising.aimed],
        "why": revising.why,
        "finished": before is not None and before.finished,
    }


def read_note(data: object, draft: Draft, meeting: Meeting) -> Revising:
    """Go on with what was decided, for the plan as it is now. `data` may hold anything.

    A plan without the meeting's revision counts as one into which nothing was
    taken; one that somebody has written in since, as one in which all of it
    stays.
    """
    kept = data if isinstance(data, dict) else {}
    fresh = replace(
        Revising.of(draft),
        left=tuple((promise, reason) for promise, reason in _pairs(kept.get("left")) if meeting.promise(promise)),
    )
    fresh = replace(fresh, aimed=tuple(_changes(kept.get("aimed"), fresh, meeting)))
    taken = tuple(_changes(kept.get("taken"), fresh, meeting))
    why = kept.get("why")
    if not taken or not isinstance(why, str) or why not in {plan.why for plan in (*draft.earlier, draft.plan)}:
        return fresh
    if draft.plan.why == why and draft.earlier:
        before = _before(draft, finished=kept.get("finished") is True)
        again, gone = _again(replace(fresh, draft=before, before=before), taken, meeting)
        if not gone and again.draft.plan == draft.plan:
            return again
    return replace(fresh, before=None, taken=taken, why=why)


def _ready(revising: Revising, meeting: Meeting) -> Draft:
    """The plan, open for a change."""
    return revising.draft if revising.opened else open_revision(revising.draft, meeting)


def _again(
    revising: Revising, changes: Iterable[PlanChange], meeting: Meeting
) -> tuple[Revising, tuple[PlanChange, ...]]:
    """Take changes once more, in their order, and say which of them fit no more."""
    gone: list[PlanChange] = []
    for change in changes:
        try:
            revising = _with(revising, change, meeting)
        except RefusedError:
            gone.append(change)
    return revising, tuple(gone)


def _with(revising: Revising, change: PlanChange, meeting: Meeting) -> Revising:
    ready = _ready(revising, meeting)
    why = revising.why if revising.opened else ready.plan.why
    return replace(revising, draft=take(ready, change, meeting), taken=(*revising.taken, change), why=why)


def _before(draft: Draft, *, finished: bool) -> Draft:
    """The plan that was laid aside for the meeting's revision."""
    plan: Plan = draft.earlier[-1].model_copy(update={"finished": finished})
    return replace(draft, plan=plan, earlier=draft.earlier[:-1], past=(), future=())


def _pointed(change: PlanChange) -> dict[str, str | None]:
    return {"promise": change.promise, "kind": change.kind, "item": change.item}


def _pairs(value: object) -> list[tuple[str, str]]:
    entries = [one for one in (value if isinstance(value, list) else [])[:MOST] if isinstance(one, list)]
    texts = [one for one in entries if len(one) == 2 and all(isinstance(part, str) for part in one)]
    return [(promise, reason) for promise, reason in texts if len(reason) <= LONGEST_REASON]


def _changes(value: object, revising: Revising, meeting: Meeting) -> Iterable[PlanChange]:
    """Changes of promises that the person still agrees to."""
    domains = {one.id: one for one in agreed(meeting)}
    found: dict[str, PlanChange] = {}
    proposed = {one.promise: one for one in proposed_changes(meeting, revising.draft.plan)}
    for one in (value if isinstance(value, list) else [])[:MOST]:
        entry: Mapping[str, object] = one if isinstance(one, dict) else {}
        promise, kind, item = entry.get("promise"), entry.get("kind"), entry.get("item")
        if isinstance(promise, str) and promise in domains and kind in KINDS and isinstance(item, str | None):
            found.setdefault(promise, replace(proposed[promise], kind=cast("Kind", kind), item=item))
    return found.values()
