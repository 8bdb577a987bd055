"""Choosing whom to write a plan for: the people of the cases, or somebody blank."""

from __future__ import annotations

from typing import TYPE_CHECKING

from roundtable.practice.plan.opening import BLANK
from roundtable.screens.base import on
from roundtable.screens.people import ListsPeople
from roundtable.screens.plan.screen import PlanScreen

if TYPE_CHECKING:
    from roundtable.screens.base import Event, Result


class PlansScreen(ListsPeople):
    """Lists the people for whom a plan can be written."""

    kind = "plan"
    always = "plans"
    blank = BLANK

    @property
    def title(self) -> str:
        """What the page is."""
        return "Write a care plan"

    @on("open-plan-of")
    def open_plan_of(self, event: Event) -> Result:
        """Begin a plan where no link leads to it."""
        return self.put(PlanScreen.of, event.value("case"))
