"""Writing in a plan. Every move gives a new draft, or is refused in one sentence and changes nothing.

    draft = add(draft, "goals", domain="housing", words="A door I can shut.")
    draft = edit(draft, "goals", "goal-1", by="2026-05-01")

Ids are given here. The models decide what fits, so whatever comes from outside
may be passed on as it is.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from roundtable.errors import RefusedError
from roundtable.model.plan import OPENING_AREAS, Plan, Subject
from roundtable.model.plan_base import Domain
from roundtable.model.plan_goals import Area, Standing
from roundtable.model.plan_safety import Outline
from roundtable.practice.plan.answers import after_edit, items_of, unasked, unsettled, without_answers
from roundtable.practice.plan.lists import KINDS, SET_ALONE, TEXT, entries_of, kind_of, place_of
from roundtable.practice.plan.references import references, unresolved, without_strays
from roundtable.practice.plan.refusing import blanks_as_none, checked
from roundtable.practice.plan.reviewing import came_over, undecided

if TYPE_CHECKING:
    from collections.abc import Mapping

    from roundtable.model.base import Model
    from roundtable.practice.plan.draft import Draft
    from roundtable.practice.plan.lists import Kind

ASKED_ABOUT: Final = ("goals", "actions")
"""Lists that are read to the person."""
LONGEST_REASON: Final = 300
_IN_PARTS: Final[dict[str, type[Model]]] = {"subject": Subject, "safety": Outline}


@dataclass(frozen=True)
class Moved:
    """A draft after a move that took more along, and a sentence that says what."""

    draft: Draft
    said: str


def set_fields(draft: Draft, /, **fields: object) -> Draft:
    """Write fields of the plan itself. Of `subject` and `safety` a mapping may give a part."""
    if not {*fields} <= SET_ALONE:
        raise RefusedError("This is not written by hand: use the sections of the plan.")
    read = blanks_as_none(Plan, fields)
    for name, kind in _IN_PARTS.items():
        part = read.get(name)
        if isinstance(part, dict):
            read[name] = checked(kind, {**dict(getattr(draft.plan, name)), **blanks_as_none(kind, part)})
    after = _apply(draft, read)
    if draft.earlier and after.plan.starts != draft.plan.starts:
        raise RefusedError("The day on which a later revision begins is fixed: change the day of the review instead.")
    return after


def add(draft: Draft, name: str, /, **fields: object) -> Draft:
    """Add an entry at the end of a list. Its id is the one of the last entry then."""
    kind = kind_of(name)
    _may_write(kind, fields)
    if not kind.begins:
        return _apply(draft, {name: (*entries_of(draft.plan, name), _entry(kind, fields))})
    item, draft = draft.next_id(name)
    entry = _entry(kind, {**fields, "id": item})
    return _apply(draft, {name: (*entries_of(draft.plan, name), entry), **_filled(draft.plan, entry)})


def edit(draft: Draft, name: str, item: str, /, **fields: object) -> Draft:
    """Change fields of an entry. What is not named stays as it is."""
    kind, place = kind_of(name), place_of(draft.plan, name, item)
    _may_write(kind, fields)
    entries = entries_of(draft.plan, name)
    old = entries[place]
    before = {TEXT: old} if kind.entry is None else dict(old)
    new = _entry(kind, {**before, **fields})
    if new == old:
        return draft
    if name in ASKED_ABOUT and old.standing is Standing.KEPT:
        new = new.model_copy(update={"standing": Standing.NEW, "reason": ""})
    changes = {name: (*entries[:place], new, *entries[place + 1 :]), **_filled(draft.plan, new)}
    return _apply(draft, changes, edited=item if name in ASKED_ABOUT else None)


def remove(draft: Draft, name: str, item: str) -> Moved:
    """Take an entry out, and with it what cannot stand without it."""
    kind, place = kind_of(name), place_of(draft.plan, name, item)
    entries = entries_of(draft.plan, name)
    before = draft.plan.model_copy(update={name: entries[:place] + entries[place + 1 :]})
    if not kind.begins:
        return Moved(draft.then(before), f"This {kind.one} is removed.")
    strangers = {one.name for one in unresolved(draft.plan) if not one.of_goal}
    plan = without_strays(before, strangers)
    here = {entry.id for entry in items_of(plan)}
    if any(came_over(draft, one.id) for one in items_of(draft.plan) if one.id not in here):
        raise RefusedError("This came over from the revision before: stop it and say why, so that it can be seen.")
    return Moved(draft.then(_asked_again(draft.plan, plan)), _told(kind, before, plan))


def move(draft: Draft, name: str, item: str, by: int) -> Draft:
    """Move an entry up (-1) or down (1) in its list."""
    place, entries = place_of(draft.plan, name, item), list(entries_of(draft.plan, name))
    if by not in (-1, 1) or not 0 <= place + by < len(entries):
        raise RefusedError("It cannot move further in this direction: move another one.")
    entries[place], entries[place + by] = entries[place + by], entries[place]
    return draft.then(draft.plan.model_copy(update={name: tuple(entries)}))


def fill_area(draft: Draft, domain: str, /, **fields: object) -> Draft:
    """Say of a part of life that the person chose it, or why nothing stands in it: `chosen`, `empty`, `why`."""
    if domain not in (*Domain,) or not {*fields} <= {"chosen", "empty", "why"}:
        raise RefusedError("A plan has no such part of life: choose one of the eleven.")
    before = draft.plan.area(Domain(domain))
    area = checked(Area, {**dict(before), **blanks_as_none(Area, fields)})
    chosen = [one for one in draft.plan.areas if one.chosen and one.domain is not area.domain]
    if area.chosen and len(chosen) >= OPENING_AREAS:
        raise RefusedError("Three parts of life are chosen: take one of them back first.")
    if area.empty is not None and draft.plan.goals_in(area.domain):
        raise RefusedError("There is a goal in this part of life: remove it first, or leave the part as it is.")
    return _apply(draft, {"areas": _with_area(draft.plan, area)})


def undo(draft: Draft) -> Draft:
    """Take back the last step."""
    if not draft.past:
        raise RefusedError("There is no step to take back.")
    return replace(draft, plan=draft.past[-1], past=draft.past[:-1], future=(*draft.future, draft.plan))


def redo(draft: Draft) -> Draft:
    """Make the step again that was taken back last."""
    if not draft.future:
        raise RefusedError("There is no step to make again.")
    return replace(draft, plan=draft.future[-1], past=(*draft.past, draft.plan), future=draft.future[:-1])


def rest(draft: Draft, key: str, reason: str) -> Draft:
    """Answer a finding with a reason, so that it rests. This is no step of the plan."""
    if not reason.strip():
        raise RefusedError("Write down why it can stay as it is: one sentence is enough.")
    if len(reason) > LONGEST_REASON:
        raise RefusedError(f"That is longer than {LONGEST_REASON} characters: make it shorter.")
    return replace(draft, rested=(*(pair for pair in draft.rested if pair[0] != key), (key, reason)))


def finish(draft: Draft) -> Draft:
    """Finish this revision: everything was read to the person, and what they answered is worked in."""
    plan, name = draft.plan, draft.plan.subject.called or "the person"
    if not plan.goals:
        raise RefusedError("There is no goal in this plan yet: write down one first.")
    if waiting := len(undecided(draft)):
        raise RefusedError(f"Keep, change or stop every goal and action first: {waiting} still to decide.")
    if waiting := len(unasked(plan)):
        raise RefusedError(f"Read the plan to {name} first: {waiting} of its goals and actions still to read.")
    if waiting := len(unsettled(plan)):
        raise RefusedError(f"Work in what {name} answered first: {waiting} still to work in.")
    return draft.then(plan.model_copy(update={"finished": True}))


def stand(draft: Draft, name: str, item: str, standing: Standing, reason: str) -> Draft:
    """Say what became of a goal or an action. Changing and stopping need a reason."""
    if name not in ASKED_ABOUT:
        raise RefusedError("Only goals and actions are kept, changed or stopped: choose one of them.")
    if standing in {Standing.CHANGED, Standing.STOPPED} and not reason.strip():
        raise RefusedError("Write down the reason: one sentence is enough.")
    place, entries = place_of(draft.plan, name, item), entries_of(draft.plan, name)
    old = entries[place]
    new = checked(type(old), {**dict(old), "standing": standing, "reason": reason})
    return _apply(draft, {name: (*entries[:place], new, *entries[place + 1 :])})


def _apply(draft: Draft, changes: Mapping[str, object], edited: str | None = None) -> Draft:
    """One step: the whole plan is checked, and only what really changed is a new object."""
    old = draft.plan
    read = checked(Plan, {**dict(old), **changes})
    plan = old.model_copy(
        update={name: getattr(read, name) for name in changes if getattr(read, name) != getattr(old, name)}
    )
    known = {*unresolved(old)}
    for stray in unresolved(plan):
        if stray not in known:
            raise RefusedError(f"Choose {'a goal of this plan' if stray.of_goal else 'somebody who is in this plan'}.")
    if any(one.of_goal and one.section == "goals" and one.item == one.name for one in references(plan)):
        raise RefusedError("A goal cannot serve itself: choose another goal.")
    return draft.then(after_edit(plan, edited) if edited else plan)


def _may_write(kind: Kind, fields: Mapping[str, object]) -> None:
    if not {*fields} <= kind.fields:
        raise RefusedError("A plan has no field of this name: use the fields of the form.")


def _entry(kind: Kind, fields: Mapping[str, object]) -> Any:
    if kind.entry is not None:
        return checked(kind.entry, blanks_as_none(kind.entry, fields))
    text = fields.get(TEXT)
    if not isinstance(text, str) or not text.strip():
        raise RefusedError("Write something in this line first.")
    return text


def _filled(plan: Plan, entry: object) -> dict[str, object]:
    """The areas after a goal was written: a part of life that holds one is not empty."""
    domain = getattr(entry, "domain", None)
    area = plan.area(domain) if isinstance(domain, Domain) else None
    if area is None or area.empty is None:
        return {}
    return {"areas": _with_area(plan, area.model_copy(update={"empty": None, "why": ""}))}


def _with_area(plan: Plan, area: Area) -> tuple[Area, ...]:
    areas = tuple(area if one.domain is area.domain else one for one in plan.areas)
    return areas if area in areas else (*areas, area)


def _asked_again(before: Plan, plan: Plan) -> Plan:
    """Without the answers to what is gone, and to what lost an owner or a goal on the way."""
    old = {item.id: item for item in items_of(before)}
    same = {item.id for item in items_of(plan) if old[item.id] is item}
    return without_answers(plan, {answer.item for answer in plan.answers} - same)


def _told(kind: Kind, before: Plan, plan: Plan) -> str:
    """What went along, and what was left behind."""
    told = [f"This {kind.one} is removed."]
    for name in ("actions", "consents"):
        gone = len(entries_of(before, name)) - len(entries_of(plan, name))
        if gone:
            told.append(f"With it {_count(gone, KINDS[name].one)} {'is' if gone == 1 else 'are'} removed.")
    bare = sum(bool(before_.owners) and not after.owners for before_, after in _pairs(before, plan))
    if bare:
        told.append(f"{_count(bare, 'action')} {'has' if bare == 1 else 'have'} no owner now.")
    if before.contact != plan.contact:
        told.append("The plan has no point of contact now.")
    return " ".join(told)


def _pairs(before: Plan, plan: Plan) -> list[tuple[Any, Any]]:
    old = {action.id: action for action in before.actions}
    return [(old[action.id], action) for action in plan.actions]


def _count(number: int, one: str) -> str:
    return f"{number} {one}" if number == 1 else f"{number} {one}s"
