"""The plan as one reader would get it: what they see, what is withheld and why, and the notice that goes with it.

`Preview.plan` is a plan with nothing in it that the reader may not see, so that
whatever shows or exports a plan can show this one. Free text is not read: a
name that somebody wrote into an open part goes out with it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from roundtable.errors import RefusedError
from roundtable.model.case import PERSON
from roundtable.model.plan import Plan, Subject
from roundtable.model.plan_base import Domain, Part
from roundtable.model.plan_goals import Area
from roundtable.practice.plan.answers import alive
from roundtable.practice.plan.reading_rights import Basis, Reading, Withholding, reading

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable

    from roundtable.model.plan_goals import Action, Goal
    from roundtable.model.plan_people import Consent, Party

KEPT_APART: Final = "kept-apart"
"""Stands in `Preview.plan` for the id of a goal that the reader does not see."""


@dataclass(frozen=True)
class Shown:
    """A part that the reader sees."""

    part: Part
    basis: Basis
    goals: tuple[Goal, ...] = ()
    actions: tuple[Action, ...] = ()
    whole: bool = True
    """False where a member of the team sees only what they do themselves; the rest is among the withheld."""
    consents: tuple[Consent, ...] = ()
    """The consents that open it. A copy goes with what is sent (source register R47)."""
    notice: bool = False
    """Whether it is from an addiction programme, so that the notice must go with it."""


@dataclass(frozen=True)
class Withheld:
    """A part that the reader does not see."""

    part: Part
    why: Withholding


@dataclass(frozen=True)
class Preview:
    """What one reader gets of a plan on one day."""

    reader: Party | None
    """None where the person reads."""
    shown: tuple[Shown, ...]
    withheld: tuple[Withheld, ...]
    plan: Plan
    """What the reader sees, and nothing else."""

    @property
    def notice(self) -> bool:
        """Whether the notice on records of an addiction programme must go with it."""
        return any(part.notice for part in self.shown)

    @property
    def consents(self) -> tuple[Consent, ...]:
        """All consents by which the reader sees something, each once."""
        return tuple(dict.fromkeys(consent for part in self.shown for consent in part.consents))


def readers(plan: Plan) -> tuple[Party, ...]:
    """Everybody for whom the plan can be previewed, beside the person."""
    return plan.people


def preview(plan: Plan, reader_id: str, today: dt.date, purpose: str | None = None) -> Preview:
    """The plan as somebody in it would get it on a day; `person` is the person, who sees all.

    Parts in which nothing is written are left out, but for counselling notes:
    these are never in a plan, and whether they may be read is always told.
    """
    reader = plan.party(reader_id)
    if reader is None and reader_id != PERSON:
        raise RefusedError("There is nobody of this name in the plan: choose a reader from the list.")
    shown, withheld = [], []
    for part in Part:
        if not _holds(plan, part):
            continue
        read = reading(plan, reader_id, part, today, purpose)
        if read.why_not is not None:
            withheld.append(Withheld(part, read.why_not))
        seen = _shown(plan, part, read, reader)
        if seen is not None:
            shown.append(seen)
    if reader is None:
        return Preview(None, tuple(shown), (), plan)
    closed = _closed(shown)
    return Preview(reader, closed, tuple(withheld), _cut(plan, reader, closed))


def _holds(plan: Plan, part: Part) -> bool:
    """Whether anything is written in a part."""
    if part in _BESIDE:
        return any(getattr(plan, name) != Plan.model_fields[name].default for name in _BESIDE[part])
    if part is Part.COUNSELLING_NOTES:
        return True
    domain = Domain(part)
    return bool(plan.goals_in(domain)) or plan.area(domain) != Area(domain=domain)


_BESIDE: Final = {
    Part.ABOUT: ("words", "matters", "values", "strengths", "day", "money_left"),
    Part.SAFETY: ("safety",),
    Part.SCORES: ("scores",),
    Part.TRANSITIONS: ("transitions",),
}
"""Fields of the plan that belong to a part which is no part of life."""


def _shown(plan: Plan, part: Part, read: Reading, reader: Party | None) -> Shown | None:
    goals = tuple(goal for goal in plan.goals if goal.domain.value == part.value)
    actions = tuple(action for goal in goals for action in plan.actions_of(goal.id))
    if read.basis is not None:
        notice = reader is not None and _needs_notice(plan, read, actions)
        return Shown(part, read.basis, goals, actions, consents=read.consents, notice=notice)
    if reader is None or not reader.on_team:
        return None
    going = {item.id for item in alive(plan)}
    own = tuple(action for action in actions if reader.id in action.owners and action.id in going)
    return Shown(part, Basis.OWN, actions=own, whole=False) if own else None


def _needs_notice(plan: Plan, read: Reading, actions: tuple[Action, ...]) -> bool:
    """Whether records of an addiction programme go out with a part.

    The giver tells it, or somebody of a programme who does something there. A
    giver who is in the plan no more may have been one: then the notice goes too.
    """
    if read.basis is not Basis.CONSENT:
        return False
    givers = [plan.party(consent.giver) for consent in read.consents if consent.giver not in {None, PERSON}]
    owners = [plan.party(owner) for action in actions for owner in action.owners]
    return any(giver is None or giver.programme for giver in givers) or any(one.programme for one in owners if one)


def _cut(plan: Plan, reader: Party, shown: tuple[Shown, ...]) -> Plan:
    """A plan of the shown parts: built up from nothing, so that a new field of a plan stays in until it is let out."""
    whole = {one.part for one in shown if one.whole}
    goals = {goal.id: goal for one in shown for goal in one.goals}
    actions = {action.id: action for one in shown for action in one.actions}
    beside = {name: getattr(plan, name) for part, names in _BESIDE.items() if part in whole for name in names}
    inside = bool(shown) and reader.on_team
    fields = {
        "areas": tuple(area for area in plan.areas if Part(area.domain.value) in whole),
        "goals": tuple(goals[goal.id] for goal in plan.goals if goal.id in goals),
        "actions": tuple(actions[action.id] for action in plan.actions if action.id in actions),
        "contact": plan.contact if inside else None,
        "ifs": plan.ifs if inside else (),
        "consents": tuple(dict.fromkeys(consent for one in shown for consent in one.consents)),
        **beside,
    }
    empty = Plan(
        id=plan.id,
        case=plan.case,
        country=plan.country,
        starts=plan.starts,
        review=plan.review,
        revision=plan.revision,
        subject=Subject(name=plan.subject.name, called=plan.subject.called, pronouns=plan.subject.pronouns),
    )
    cut = empty.model_copy(update=fields)
    return cut.model_copy(update={"people": _named(plan, cut, reader)})


def _closed(shown: Iterable[Shown]) -> tuple[Shown, ...]:
    """The shown parts without ids of goals that are not shown: an id can tell, too."""
    seen = {goal.id for one in shown for goal in one.goals}
    return tuple(
        replace(
            one,
            goals=tuple(
                goal if goal.serves in {None, *seen} else goal.model_copy(update={"serves": None}) for goal in one.goals
            ),
            actions=tuple(
                action if action.goal in seen else action.model_copy(update={"goal": KEPT_APART})
                for action in one.actions
            ),
        )
        for one in shown
    )


def _named(plan: Plan, cut: Plan, reader: Party) -> tuple[Party, ...]:
    """The reader and those who are named in what they see; of the others not even that they are there."""
    owners = {owner for action in cut.actions for owner in action.owners}
    ends = {who for one in cut.transitions for who in (one.giver, one.taker, one.contact_by)}
    givers = {consent.giver for consent in cut.consents}
    names = {reader.id, cut.contact, *owners, *ends, *givers, *(one.owner for one in cut.ifs)}
    return tuple(party for party in plan.people if party.id in names)
