"""The plan of a case: it belongs to a case, what it names exists, and its script can be played."""

from __future__ import annotations

from typing import TYPE_CHECKING

from roundtable.checks.base import Item, PlanCheck
from roundtable.content.catalogue import CASES
from roundtable.model.case import PERSON

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from roundtable.checks.library import Library
    from roundtable.content.marked import Key
    from roundtable.model.finding import Finding
    from roundtable.model.plan import Plan
    from roundtable.model.plan_script import PlanScript

Named = tuple["Key", str, str]
"""Where a name stands, the name, and what it should be the name of."""


class PL001(PlanCheck):
    """A plan is called as its case is, and everything that it names exists.

    Correct the spelling, or add what is missing.
    """

    code = "PL001"

    def check(self, item: Item[PlanScript], library: Library) -> Iterator[Finding]:
        script = item.model
        if script.id != item.id:
            yield self.finding(item, ("id",), "the id is not the file's name", found=script.id, expected=item.id)
        if script.id not in library.layers.files(CASES):
            yield self.finding(item, ("id",), f"there is no case called `{script.id}`", found=script.id)
        offered = _offered(script)
        for key, name, kind in _named(script):
            if name not in offered[kind]:
                yield self.finding(item, key, f"there is no {kind} called `{name}`", found=name)


class PL002(PlanCheck):
    """Ids in a plan are told apart, its script can be played, and life brings something good too.

    Rename one of two. The last reply fits everything, and each of the months 3, 6 and 9 has an event.
    """

    code = "PL002"

    def check(self, item: Item[PlanScript], library: Library) -> Iterator[Finding]:
        script = item.model
        for name, ids in _lists(script.plan).items():
            for number, one in enumerate(ids):
                if one in ids[:number]:
                    yield self.finding(item, ("plan", name, number, "id"), f"`{one}` stands here a second time")
        last = script.replies[-1]
        if last.domain or last.owner or last.mentions or last.of:
            yield self.finding(item, ("replies", len(script.replies) - 1), "the last reply does not fit everything")
        for month in sorted({3, 6, 9} - {event.month for event in script.events}):
            yield self.finding(item, ("events",), f"nothing happens in month {month}")
        if not any(event.good for event in script.events):
            yield self.finding(item, ("events",), "nothing good happens in nine months")


def _lists(plan: Plan) -> dict[str, list[str]]:
    named: dict[str, Iterable[object]] = {
        "goals": plan.goals,
        "actions": plan.actions,
        "people": plan.people,
        "consents": plan.consents,
        "ifs": plan.ifs,
        "transitions": plan.transitions,
    }
    return {name: [str(getattr(one, "id", "")) for one in entries] for name, entries in named.items()}


def _offered(script: PlanScript) -> dict[str, set[str]]:
    lists = _lists(script.plan)
    return {"goal": {*lists["goals"]}, "person in the plan": {PERSON, *lists["people"]}}


def _named(script: PlanScript) -> Iterator[Named]:
    yield from _named_in_plan(script.plan)
    for number, one in enumerate(script.explained):
        yield ("explained", number, "goal"), one.goal, "goal"
    for number, reply in enumerate(script.replies):
        if reply.owner is not None:
            yield ("replies", number, "owner"), reply.owner, "person in the plan"
    for number, event in enumerate(script.events):
        for place, who in enumerate(event.leaves):
            yield ("events", number, "leaves", place), who, "person in the plan"


def _named_in_plan(plan: Plan) -> Iterator[Named]:
    for number, goal in enumerate(plan.goals):
        if goal.serves is not None:
            yield ("plan", "goals", number, "serves"), goal.serves, "goal"
    for number, action in enumerate(plan.actions):
        yield ("plan", "actions", number, "goal"), action.goal, "goal"
        for place, who in enumerate(action.owners):
            yield ("plan", "actions", number, "owners", place), who, "person in the plan"
    if plan.contact is not None:
        yield ("plan", "contact"), plan.contact, "person in the plan"
    people = [
        *((("consents", n, end), getattr(c, end)) for n, c in enumerate(plan.consents) for end in ("giver", "reader")),
        *((("ifs", n, "owner"), one.owner) for n, one in enumerate(plan.ifs)),
        *(
            (("transitions", n, end), getattr(t, end))
            for n, t in enumerate(plan.transitions)
            for end in ("giver", "taker", "contact_by")
        ),
    ]
    for key, who in people:
        if who is not None:
            yield ("plan", *key), who, "person in the plan"
