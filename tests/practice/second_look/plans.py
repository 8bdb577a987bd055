"""A plan in which the second look finds nothing, and ways to spoil it."""

from __future__ import annotations

import copy
import datetime as dt
from dataclasses import replace
from typing import TYPE_CHECKING, Any, NamedTuple

from roundtable.content.catalogue import Catalogue
from roundtable.model.plan import Plan
from roundtable.model.plan_base import Domain
from roundtable.practice.second_look.ground import Ground
from roundtable.practice.second_look.look import find_points
from roundtable.practice.second_look.sight import Sight

if TYPE_CHECKING:
    from roundtable.practice.second_look.point import Point

TODAY = dt.date(2026, 12, 1)
CATALOGUE = Catalogue()
CHOSEN = (Domain.GETTING_THERE, Domain.JOY, Domain.MENTAL_HEALTH)


def _area(domain: Domain) -> dict[str, Any]:
    if domain in CHOSEN:
        return {"domain": domain.value, "chosen": True}
    return {"domain": domain.value, "empty": "not-wanted", "why": "She said: not now."}


def _goal(number: int, domain: Domain, words: str, measure: str, **more: Any) -> dict[str, Any]:
    return {
        "id": f"goal-{number}", "domain": domain.value, "words": words, "team_words": "", "measure": measure,
        "by": "2027-02-01", "importance": 9, "confidence": 8, **more,
    }  # fmt: skip


def _action(number: int, goal: int, does: str, owner: str, **more: Any) -> dict[str, Any]:
    return {
        "id": f"action-{number}", "goal": f"goal-{goal}", "does": does, "owners": [owner], "by": "2026-12-08",
        "agreed": "She asked for it on Friday", "known_by": "Tove tells Maren", "principle": "trust", **more,
    }  # fmt: skip


def _consent(reader: str, what: str, **end: str) -> dict[str, Any]:
    return {
        "id": f"to-{reader}", "reader": reader, "what": [what], "purpose": "To help", "given": "2026-11-30", **end,
    }  # fmt: skip


GOOD: dict[str, Any] = {
    "id": "tove",
    "subject": {"name": "Tove Lind", "called": "Tove", "pronouns": "she/her"},
    "country": "us",
    "starts": "2026-11-30",
    "review": "2027-02-15",
    "words": "I want to take the boat again.",
    "strengths": ["Knows every boat in the harbour", "Sings in the evening"],
    "day": [{"start": "22:00", "end": "06:00", "what": "Sleep", "fixed": True}],
    "money_left": 40,
    "areas": [_area(domain) for domain in Domain],
    "goals": [
        _goal(1, Domain.GETTING_THERE, "I want to take the boat again.", "Took the boat on 3 days of a week"),
        _goal(2, Domain.JOY, "I used to sing.", "Sings with others 2 times", barriers=["The hall is cold"]),
        _goal(
            3, Domain.MENTAL_HEALTH, "", "Has slept 6 hours on 5 nights", whose="team", serves="goal-1",
            team_words="Sleep enough to be awake on the boat",
        ),
    ],
    "actions": [
        _action(1, 1, "Walk to the quay", "person", by="2026-12-01", first_step=True, at="10:00", minutes=30),
        _action(2, 1, "Ring the boat office about the ramp", "maren", by="2026-12-02"),
        _action(3, 2, "Ask the choir for a warm seat", "sister", cost=10),
        _action(4, 3, "Show a way to wind down", "nurse", at="14:00", minutes=45),
    ],
    "people": [
        {"id": "maren", "name": "Maren Holt", "role": "care coordinator", "reach": "555-0101", "needs": ["about"]},
        {"id": "nurse", "name": "Ida Voss", "role": "nurse", "needs": ["mental-health"]},
        {"id": "sister", "name": "Liv Lind", "role": "sister", "close": True},
        {"id": "ferry", "name": "Per Sand", "role": "boat office", "on_team": False, "needs": ["getting-there"]},
    ],
    "contact": "maren",
    "consents": [
        _consent("maren", "about", until="2027-02-15"),
        _consent("nurse", "mental-health", until_event="when she sleeps"),
        _consent("ferry", "getting-there", until="2027-02-15"),
    ],
    "safety": {
        "signs": ["I stop singing"], "alone": ["Walk"], "places": ["The quay"], "people": ["Liv"],
        "services": ["Ida"], "surroundings": ["Liv looks after what worries me"],
        "lines": ["us-988"], "read_with": "Liv",
    },
    "ifs": [
        {"id": "away", "case": "coordinator-away", "happens": "Maren is away", "then": "Ring Ida", "owner": "nurse"},
    ],
    "transitions": [
        {
            "id": "to-choir", "giver": "nurse", "taker": "maren", "on": "2026-12-14", "with_person": True,
            "contact": "2026-12-16", "contact_by": "maren", "week": "2026-12-18", "month": "2027-01-08",
        },
    ],
    "scores": [{"instrument": "phq-9", "on": "2026-11-20", "value": 12, "safety_item": 0}],
}  # fmt: skip
"""Nothing to find. Numbers are invented."""

NO_OUTLINE: dict[str, Any] = {"safety": {}}
"""Without anything in the outline."""

Change = dict[str, Any]
"""Places such as `goals.0.words`, and what stands there instead."""


class Example(NamedTuple):
    """A bad and a good plan for one rule, each as changes of the good plan, and the ground of both."""

    bad: Change
    good: Change
    ground: dict[str, Any] = {}  # noqa: RUF012  read only
    better_ground: dict[str, Any] | None = None
    """The ground of the good plan, where it is another one."""


def changed(changes: Change, base: dict[str, Any] = GOOD) -> Plan:
    """The plan with something else in some places."""
    data = copy.deepcopy(base)
    for place, value in changes.items():
        *path, last = place.split(".")
        here: Any = data
        for step in path:
            here = here[int(step)] if isinstance(here, list) else here[step]
        here[int(last) if isinstance(here, list) else last] = copy.deepcopy(value)
    return Plan.model_validate(data)


def ground_of(plan: Plan, **more: Any) -> Ground:
    """The ground of a plan with our own content."""
    return replace(Ground.of(CATALOGUE, plan, TODAY), **more)


def points_in(plan: Plan, **ground: Any) -> list[Point]:
    """Everything that the rules find."""
    return find_points(Sight(plan, ground_of(plan, **ground)))


def codes_in(plan: Plan, **ground: Any) -> set[str]:
    """The codes of what the rules find."""
    return {point.code for point in points_in(plan, **ground)}
