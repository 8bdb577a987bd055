"""How parts of a plan are called, for papers and screens: domains, parts, principles, people, days."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from roundtable.model.case import PERSON
from roundtable.model.plan_base import Domain, Empty, Part, Principle
from roundtable.model.plan_goals import Standing
from roundtable.model.plan_safety import Case

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable

    from roundtable.model.plan import Answer, Plan
    from roundtable.model.plan_people import Party

DOMAINS: Final[dict[Domain, str]] = {
    Domain.MENTAL_HEALTH: "Mental health",
    Domain.SUBSTANCE_USE: "Substance use",
    Domain.PHYSICAL_HEALTH: "Physical health",
    Domain.HOUSING: "Housing",
    Domain.MONEY: "Money and benefits",
    Domain.WORK: "Work and learning",
    Domain.GETTING_THERE: "Getting there, by bus or by telephone",
    Domain.PEOPLE: "People and peer support",
    Domain.CULTURE: "Culture and spirituality",
    Domain.LEGAL: "Legal matters",
    Domain.JOY: "Joy and making things",
}
EMPTY: Final[dict[Empty, str]] = {
    Empty.NOT_WANTED: "not wanted",
    Empty.NOT_ASKED: "not asked yet",
    Empty.NO_RESOURCE: "no resource here",
}
PARTS: Final[dict[Part, str]] = {
    Part.ABOUT: "words, strengths and usual day",
    **{Part(domain.value): label.lower() for domain, label in DOMAINS.items()},
    Part.SAFETY: "the outline for bad days",
    Part.SCORES: "scores",
    Part.TRANSITIONS: "hand-offs",
    Part.COUNSELLING_NOTES: "counselling notes",
}
PRINCIPLES: Final[dict[Principle, str]] = {
    Principle.SAFETY: "safety",
    Principle.TRUST: "trust",
    Principle.PEERS: "peer support",
    Principle.TOGETHER: "working together",
    Principle.VOICE: "voice and choice",
    Principle.CULTURE: "culture, history and gender",
}
STANDINGS: Final[dict[Standing, str]] = {
    Standing.NEW: "new",
    Standing.KEPT: "kept",
    Standing.CHANGED: "changed",
    Standing.STOPPED: "stopped",
    Standing.REACHED: "reached",
}
ANSWERS: Final = {"keep": "yes", "change": "change it", "refuse": "no"}
CASES: Final[dict[Case, str]] = {
    Case.COORDINATOR_AWAY: "If the point of contact is away",
    Case.SERVICE_CLOSES: "If a service closes",
    Case.OTHER: "If something else happens",
}
STEPS: Final[dict[str, str]] = {
    "signs": "I notice that it gets worse when",
    "alone": "What I can do by myself",
    "places": "Places and people that take my mind off it",
    "people": "People I can ask for help",
    "services": "Services that help",
    "surroundings": "How we make it safer around me",
}
"""Headings of our own for the steps of the outline, in the person's voice."""
OVER: Final = frozenset({Standing.STOPPED, Standing.REACHED})
"""What nobody needs to do any more."""
_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


def day_in_words(day: dt.date | None, otherwise: str = "") -> str:
    """A day that cannot be read in two ways."""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}" if day else otherwise


def parts_in_words(parts: Iterable[Part]) -> str:
    """Parts of a plan, in a row."""
    return ", ".join(PARTS[part] for part in parts)


class PlanNames:
    """Answers in words who is meant in a plan."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self.called = plan.subject.called or plan.subject.name or "The person"

    def who(self, party_id: str | None) -> str:
        """Somebody's name; their agency or role where there is none."""
        if party_id == PERSON:
            return self.called
        party = self.plan.party(party_id)
        return name_of(party) if party else (party_id or "nobody yet")

    def owners(self, owners: Iterable[str]) -> str:
        """Who owns an action."""
        return " and ".join(map(self.who, owners)) or "nobody yet"

    def said(self, answer: Answer | None) -> str:
        """What the person answered, with their words."""
        if answer is None:
            return ""
        words = f' "{answer.words}"' if answer.words else ""
        kept = f" Kept all the same: {answer.reason or 'no reason given'}." if answer.done == "against" else ""
        return f"{self.called} says: {ANSWERS[answer.answer]}.{words}{kept}"


def name_of(party: Party) -> str:
    """What somebody in a plan is called."""
    return party.name or party.agency or party.role or party.id
