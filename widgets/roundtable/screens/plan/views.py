"""What the builder's pages show of a plan and of its case, ready for the templates."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from roundtable.model.plan_base import Domain
from roundtable.practice.plan.answers import OVER
from roundtable.practice.plan.opening import opened
from roundtable.screens.plan.base import PlanBase
from roundtable.screens.plan.missing import Row, overview
from roundtable.screens.topics import name_topics

if TYPE_CHECKING:
    from roundtable.model.locale import Locale
    from roundtable.model.plan import Plan
    from roundtable.model.plan_goals import Action, Goal
    from roundtable.model.plan_people import Party


AT_A_GLANCE = 40
"""Letters: a first paragraph that is shorter has the next one beside it."""


class Spent(NamedTuple):
    """One action that costs the person something."""

    action: Action
    cost: float


class Views(PlanBase):
    """Lists and sums for the templates."""

    def rows(self) -> list[Row]:
        """The sections with what is missing in each."""
        return overview(self.plan)

    def own_words(self) -> tuple[str, str]:
        """What the person says they want: as many paragraphs as can be seen at a glance, and the rest."""
        paragraphs = self.plan.words.split("\n\n")
        first = paragraphs[:1]
        while len(first) < len(paragraphs) and len("".join(first)) < AT_A_GLANCE:
            first = paragraphs[: len(first) + 1]
        return "\n\n".join(first), "\n\n".join(paragraphs[len(first) :])

    def first_domains(self) -> list[Domain]:
        """The parts of life that the person chose to begin with."""
        return [area.domain for area in self.plan.areas if area.chosen]

    def other_domains(self) -> list[Domain]:
        """All the others."""
        chosen = {*self.first_domains()}
        return [domain for domain in Domain if domain not in chosen]

    def goal_domains(self) -> list[Domain]:
        """Parts of life in the order in which goals are shown: the chosen ones, then those that hold a goal."""
        return [*self.first_domains(), *(one for one in self.other_domains() if self.plan.goals_in(one))]

    def is_over(self, item: Goal | Action) -> bool:
        """Whether it was stopped or reached."""
        return item.standing in OVER

    def begun(self) -> Plan:
        """What the case had for the plan to begin with."""
        return opened(self.case, self.script, self.plan.starts)

    def not_in_plan(self) -> list[Party]:
        """People of the case who are not in the plan."""
        here = {party.id for party in self.plan.people} | {party.id for party in self.draft.left}
        return [party for party in self.begun().people if party.id not in here]

    def spent(self) -> list[Spent]:
        """What the plan costs the person in a month."""
        return [Spent(one, one.cost) for one in self.plan.actions if one.cost and one.standing not in OVER]

    def costs(self) -> float:
        """The sum of it."""
        return sum(one.cost for one in self.spent())

    def locales(self) -> list[Locale]:
        """Countries to choose from."""
        return list(self.catalogue.locales.values())

    def places(self) -> list[Locale]:
        """The plan's country, or all: none is a default."""
        chosen = [place for place in self.locales() if place.id == self.plan.country]
        return chosen or self.locales()

    def instrument(self, instrument_id: str) -> str:
        """What an instrument is called."""
        known = self.catalogue.instruments
        return known[instrument_id].name if instrument_id in known else instrument_id

    def topics(self, ids: tuple[str, ...]) -> list[str]:
        """Topics of a content note in words."""
        return name_topics(self.catalogue, ids)

    def rating(self) -> list[tuple[str, str]]:
        """Nought to ten, to choose from."""
        return [(str(number), str(number)) for number in range(11)]

    def goal_choices(self) -> list[tuple[str, str]]:
        """The person's goals, to choose from."""
        return [
            (goal.id, goal.words or goal.team_words or goal.id) for goal in self.plan.goals if goal.whose == "person"
        ]

    def all_goal_choices(self) -> list[tuple[str, str]]:
        """Every goal, to choose from."""
        return [(goal.id, (goal.words or goal.team_words or goal.id)[:90]) for goal in self.plan.goals]
