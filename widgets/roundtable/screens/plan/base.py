"""What all parts of the builder share: the draft, where somebody is, open forms, and names of people and days."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from roundtable.content.people import named_in, people_of
from roundtable.errors import RefusedError
from roundtable.exchange.plan_words import (
    ANSWERS,
    CASES,
    DOMAINS,
    EMPTY,
    OVER,
    PARTS,
    PRINCIPLES,
    STANDINGS,
    STEPS,
    PlanNames,
    day_in_words,
    name_of,
)  # fmt: skip
from roundtable.model.case import PERSON
from roundtable.model.plan_base import Domain
from roundtable.practice.plan.draft import Draft
from roundtable.practice.settings import Settings
from roundtable.screens.after_care import OffersAfterCare
from roundtable.screens.base import Result
from roundtable.screens.withholding import WithholdsText

if TYPE_CHECKING:
    from roundtable.content.catalogue import Catalogue
    from roundtable.model.case import Case
    from roundtable.model.plan import Plan
    from roundtable.model.plan_goals import Action, Goal
    from roundtable.model.plan_script import PlanScript
    from roundtable.practice.plan.preview import Preview
    from roundtable.practice.second_look.look import Look
    from roundtable.screens.plan.forms import Form

HEADING = "here"
OVERVIEW = "overview"
SECTIONS = ("about", "areas", "goals", "people", "consents", "safety", "ifs", "transitions", "money", "review")
"""Sections of a plan in the order in which they are offered; they can be done in any other."""
LISTS_IN = {"goals": "goals", "actions": "goals", "day": "money"}
"""Lists that do not stand in the section of their own name."""
TOOLS = ("look", "reading", "plain", "other", "readers", "later", "difference", "take")
"""What can be done with a plan besides writing it."""


class PlanBase(OffersAfterCare, WithholdsText):
    """The state of the builder."""

    kind = "plan"

    def __init__(
        self,
        prefix: str,
        catalogue: Catalogue,
        case: Case | None = None,
        script: PlanScript | None = None,
        content_hash: str = "",
    ) -> None:
        super().__init__(prefix)
        self.catalogue = catalogue
        self.case = case
        self.script = script
        self.content_hash = content_hash
        self.settings = Settings()
        self.draft = Draft.begin(case, script, dt.date.today())  # noqa: DTZ011  a calendar day at the writer's place
        self.place = "note"
        """What is shown: a section, a tool, one goal (`goal/goal-1`), or a form (`edit/goals/goal-1`)."""
        self.forms: dict[str, Form] = {}
        self.opened = 0
        """How many forms were opened so far."""
        self.said = ""
        """What the last act did, for those who see."""
        self.looked: Look | None = None
        self.reader = ""
        self.read_on: dt.date | None = None
        """The day for which the plan is previewed; None is the day on which this revision starts."""
        self.seen: Preview | None = None
        self.replaced: Draft | None = None
        """The plan that was here before one was opened from a file."""
        self.room = False

    @property
    def plan(self) -> Plan:
        """The revision on the table."""
        return self.draft.plan

    @property
    def called(self) -> str:
        """What the person is called."""
        return PlanNames(self.plan).called if self.plan.subject.called or self.plan.subject.name else "the person"

    @property
    def step(self) -> str:
        """Where somebody is; every event says where it was made."""
        return self.place

    @property
    def form(self) -> Form | None:
        """The form that is shown, if there is one."""
        return self.forms.get(self.place)

    def go(self, place: str, said: str = "", focus: str = HEADING) -> Result:
        """Show another place."""
        self.place, self.said, self.withheld = place, said, self.withheld.leave()
        return Result(focus, said or None)

    def stay(self, said: str, focus: str | None = None) -> Result:
        """Show the same place after something was done."""
        self.said = said
        return Result(focus, said)

    def put(self, draft: Draft) -> None:
        """Lay another draft on the table. Forms in which nothing is typed are drawn from it when they are opened."""
        if draft.plan.people is not self.plan.people or draft.plan.subject is not self.plan.subject:
            self.__dict__.pop("_known", None)
        self.draft = draft
        self.forms = {key: form for key, form in self.forms.items() if form.unsaved}

    def place_of_list(self, name: str, item: str) -> str:
        """Where an entry of a list stands."""
        if name == "goals":
            return f"goal/{item}" if self.plan.goal(item) else "goals"
        if name == "actions":
            action = self.plan.action(item)
            return f"goal/{action.goal}" if action else "goals"
        return LISTS_IN.get(name, name)

    def invented_names(self) -> tuple[str, ...]:
        """Everybody in the case, in its script, and in the plan."""
        plan = (self.plan.subject.name, self.plan.subject.called, *(party.name for party in self.plan.people))
        case = (*people_of(self.case), *named_in(self.case)) if self.case else ()
        return (*case, *(named_in(self.script) if self.script else ()), *(name for name in plan if name))

    def who(self, party_id: str | None) -> str:
        """Somebody's name."""
        if party_id is not None and party_id != PERSON and self.plan.party(party_id) is None:
            left = next((one for one in self.draft.left if one.id == party_id), None)
            return f"{name_of(left)} (has left)" if left else "somebody who is not in the plan"
        return self.called if party_id == PERSON else PlanNames(self.plan).who(party_id)

    def anybody(self) -> list[tuple[str, str]]:
        """The person and everybody in the plan, to choose from: id and name."""
        return [(PERSON, self.called), *((one.id, self.named(one.id)) for one in self.plan.people)]

    def named(self, party_id: str) -> str:
        """Somebody's name and role, on one line."""
        party = self.plan.party(party_id)
        if party is None:
            return self.who(party_id)
        about = [part for part in (party.role, party.agency) if part and part != name_of(party)]
        return f"{name_of(party)} ({about[0]})" if about else name_of(party)

    def in_reading_order(self) -> tuple[Goal | Action, ...]:
        """The goals, each before its actions."""
        found: list[Goal | Action] = []
        for goal in self.plan.goals:
            found += [goal, *self.plan.actions_of(goal.id)]
        return tuple(found)

    def must_be(self, *, so: bool, otherwise: str) -> None:
        """Refuse with a sentence when something is not so."""
        if not so:
            raise RefusedError(otherwise)

    sections = SECTIONS
    tools = TOOLS
    domains = DOMAINS
    every_domain = tuple(Domain)
    empties = EMPTY
    parts = PARTS
    principles = PRINCIPLES
    standings = STANDINGS
    steps = STEPS
    cases = CASES
    answers = ANSWERS
    over = OVER
    person = PERSON
    day = staticmethod(day_in_words)
    name_of = staticmethod(name_of)
