"""From a meeting to the care plan: what was agreed becomes proposed changes, taken one by one into a new revision.

    draft = open_revision(draft, meeting)
    for change in proposed_changes(meeting, draft.plan):
        shown = shown_change(draft, change, meeting)   # the difference, to look at first
        draft = take(draft, change, meeting)

Only what the person has said yes to is proposed. Where an action looks like one
that is in the plan already, a change of that one is proposed; `aim` points a
change at another item, or at stopping one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final, Literal

from roundtable.errors import RefusedError
from roundtable.model.case import PERSON
from roundtable.model.plan import Answer
from roundtable.model.plan_goals import Standing
from roundtable.practice.consultation.asking import agreed
from roundtable.practice.plan.answers import OVER, alive, with_answer
from roundtable.practice.plan.comparing import What, difference
from roundtable.practice.plan.editing import add, edit, stand
from roundtable.practice.plan.plain import fitted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from roundtable.model.meeting import Meeting, Promise
    from roundtable.model.plan import Plan
    from roundtable.model.plan_base import Domain
    from roundtable.model.plan_goals import Action
    from roundtable.practice.consultation.sitting import Sitting
    from roundtable.practice.plan.comparing import ItemDifference
    from roundtable.practice.plan.draft import Draft

Kind = Literal["add-goal", "add-action", "change", "stop"]
ALIKE: Final = 0.5
"""Words in common, as a part of all words of both, from which on two actions seem to be one."""
_LINE: Final = 300


@dataclass(frozen=True)
class PlanChange:
    """One change of the plan that a meeting proposes."""

    id: str
    kind: Kind
    promise: str
    """The promise that it comes of."""
    item: str | None = None
    """The goal or action that is changed or stopped; for an action that is added, the goal that it serves."""
    domain: Domain | None = None
    because: str = ""
    """Why: the reason of the recommendation, or what the person said."""


def proposed_changes(meeting: Meeting, plan: Plan) -> tuple[PlanChange, ...]:
    """What the meeting proposes for a plan, in the order of its promises."""
    return tuple(_numbered(_propose(meeting, plan)))


def open_revision(draft: Draft, meeting: Meeting) -> Draft:
    """The next revision of a plan, in which everything is kept as it is.

    The revision before is laid aside as finished: a meeting may change a plan
    that a team was still writing.
    """
    old = draft.plan
    why = ": ".join(filter(None, (f"Consultation of {meeting.on.isoformat()}", meeting.question or meeting.decision)))
    opened = {
        "revision": old.revision + 1,
        "starts": max(old.starts, meeting.on),
        "review": meeting.review if meeting.review and meeting.review > meeting.on else old.review,
        "why": fitted(why, _LINE).strip(),
        "goals": tuple(map(_kept, old.goals)),
        "actions": tuple(map(_kept, old.actions)),
        "finished": False,
    }
    before = old if old.finished else old.model_copy(update={"finished": True})
    return replace(draft, plan=old.model_copy(update=opened), past=(), future=(), earlier=(*draft.earlier, before))


def take(draft: Draft, change: PlanChange, meeting: Meeting) -> Draft:
    """Take one change into the plan. One step, so that it can be taken back as one."""
    promise = _promise(meeting, change)
    if change.kind == "add-goal":
        return draft.in_one_step(_add_goal(draft, change, promise, meeting))
    if change.kind == "add-action":
        return draft.in_one_step(_add_action(draft, change, promise, meeting))
    name = _list_of(draft.plan, change.item)
    if change.kind == "stop":
        return stand(draft, name, str(change.item), Standing.STOPPED, change.because or promise.does)
    return draft.in_one_step(_change(draft, name, change, promise, meeting))


def shown_change(draft: Draft, change: PlanChange, meeting: Meeting) -> tuple[ItemDifference, ...]:
    """What would be different in the plan, item by item, before anybody has taken it."""
    after = take(draft, change, meeting).plan
    return tuple(one for one in difference(draft.plan, after) if one.what is not What.SAME)


def aim(change: PlanChange, plan: Plan, kind: Kind, item: str | None = None) -> PlanChange:
    """Point a change somewhere else: add an action to another goal, change another item, or stop one."""
    if kind == "add-goal":
        if change.domain is None:
            raise RefusedError("Say first which part of life this belongs to, or add it to a goal that is there.")
        return replace(change, kind=kind, item=None)
    if kind == "add-action":
        if plan.goal(item) is None:
            raise RefusedError("Choose a goal of this plan.")
        return replace(change, kind=kind, item=item)
    if kind not in ("change", "stop"):
        raise RefusedError("Choose whether something is added, changed or stopped.")
    _list_of(plan, item)
    return replace(change, kind=kind, item=item)


def count_taken(sitting: Sitting, taken: int) -> Sitting:
    """Note in the minutes how many changes of the plan came of the meeting, also when it is closed."""
    return sitting.with_meeting(sitting.meeting.model_copy(update={"plan_changes": taken}))


def _propose(meeting: Meeting, plan: Plan) -> Iterator[PlanChange]:
    for promise in agreed(meeting):
        source = meeting.recommendation(promise.recommendation)
        because = (source.reason if source else "") or fitted(promise.answer_words, _LINE)
        same = _like(promise, plan)
        goals = [goal for goal in plan.goals if goal.domain is promise.domain and goal.standing not in OVER]
        if same is not None:
            yield PlanChange("", "change", promise.id, same.id, promise.domain, because)
        elif goals or promise.domain is None:
            yield PlanChange("", "add-action", promise.id, goals[0].id if goals else None, promise.domain, because)
        else:
            yield PlanChange("", "add-goal", promise.id, None, promise.domain, because)


def _numbered(changes: Iterator[PlanChange]) -> Iterator[PlanChange]:
    for number, one in enumerate(changes, 1):
        yield replace(one, id=f"change-{number}")


def _like(promise: Promise, plan: Plan) -> Action | None:
    """The action of the plan that says most nearly the same, or None."""
    words = _words(promise.does)
    going = {item.id for item in alive(plan)}
    rated = [(_likeness(words, _words(one.does)), one) for one in plan.actions if one.id in going]
    best = max(rated, key=lambda pair: pair[0], default=None)
    return best[1] if best and best[0] >= ALIKE else None


def _words(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w{4,}", text.casefold()))


def _likeness(one: frozenset[str], other: frozenset[str]) -> float:
    return len(one & other) / len(one | other) if one and other else 0.0


def _add_goal(draft: Draft, change: PlanChange, promise: Promise, meeting: Meeting) -> Draft:
    """A goal of the person in a part of life that had none, with the action under it.

    It is worded by the team for now; the person's own words are theirs to add. A
    second promise for the same part of life goes under the same new goal.
    """
    if change.domain is None:
        raise RefusedError("Say first which part of life this belongs to, or add it to a goal that is there.")
    added = next((goal for goal in draft.plan.goals_in(change.domain) if goal.standing is Standing.NEW), None)
    if added is not None and draft.earlier:
        return _add_action(draft, replace(change, kind="add-action", item=added.id), promise, meeting)
    source = meeting.recommendation(promise.recommendation)
    worded = source.what if source else promise.does
    with_goal = add(draft, "goals", domain=change.domain, team_words=worded, measure=promise.known_by, by=promise.by)
    goal = with_goal.plan.goals[-1].id
    answered = replace(with_goal, plan=with_answer(with_goal.plan, _answer(goal, promise)))
    return _add_action(answered, replace(change, kind="add-action", item=goal), promise, meeting)


def _add_action(draft: Draft, change: PlanChange, promise: Promise, meeting: Meeting) -> Draft:
    if draft.plan.goal(change.item) is None:
        raise RefusedError("Choose a goal of this plan for it first.")
    draft, owners = _owners(draft, promise, meeting)
    draft = add(draft, "actions", goal=change.item, owners=owners, **_fields(promise))
    return replace(draft, plan=with_answer(draft.plan, _answer(draft.plan.actions[-1].id, promise)))


def _change(draft: Draft, name: str, change: PlanChange, promise: Promise, meeting: Meeting) -> Draft:
    """An item with what was agreed: what is done, by whom and when; of a goal, how and when it is reached."""
    item = str(change.item)
    if name == "actions":
        draft, owners = _owners(draft, promise, meeting)
        draft = edit(draft, name, item, owners=owners, **_fields(promise))
    else:
        draft = edit(draft, name, item, team_words=promise.does, measure=promise.known_by, by=promise.by)
    draft = stand(draft, name, item, Standing.CHANGED, change.because or promise.does)
    return replace(draft, plan=with_answer(draft.plan, _answer(item, promise)))


def _fields(promise: Promise) -> dict[str, Any]:
    return {
        "does": promise.does,
        "by": promise.by,
        "known_by": promise.known_by,
        "agreed": fitted(promise.answer_words, _LINE),
    }


def _owners(draft: Draft, promise: Promise, meeting: Meeting) -> tuple[Draft, tuple[str, ...]]:
    """The owner as somebody in the plan; who is not in it yet is added by profession."""
    if promise.owner is None:
        return draft, ()
    if promise.owner == PERSON or draft.plan.party(promise.owner) is not None:
        return draft, (promise.owner,)
    seat = meeting.seat(promise.owner)
    who = seat.who if seat else promise.owner
    known = next((party.id for party in draft.plan.people if party.name == who), None)
    if known is None:
        draft = add(draft, "people", name=who, role=who)
        known = draft.plan.people[-1].id
    return draft, (known,)


def _answer(item: str, promise: Promise) -> Answer:
    """What the person said, so that nobody asks them again. A yes with a but was worked in at the meeting."""
    if promise.answer == "yes-but":
        return Answer(item=item, answer="change", words=promise.answer_words, done="changed")
    return Answer(item=item, answer="keep", words=promise.answer_words)


def _kept(item: Any) -> Any:
    return item if item.standing in OVER else item.model_copy(update={"standing": Standing.KEPT, "reason": ""})


def _list_of(plan: Plan, item: str | None) -> str:
    if plan.action(item) is not None:
        return "actions"
    if plan.goal(item) is not None:
        return "goals"
    raise RefusedError("Choose a goal or an action of this plan.")


def _promise(meeting: Meeting, change: PlanChange) -> Promise:
    found = meeting.promise(change.promise)
    if found is None or found.answer not in {"yes", "yes-but"}:
        raise RefusedError("The plan changes after the person has said yes: ask them first.")
    return found
