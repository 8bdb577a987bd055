"""Three months later: something has happened; everything is kept, changed or stopped, and both plans are compared."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from roundtable.errors import RefusedError
from roundtable.exchange.plan_words import OVER, PARTS, STANDINGS
from roundtable.model.plan import DayPart
from roundtable.model.plan_base import Part
from roundtable.model.plan_goals import Standing
from roundtable.model.plan_safety import Outline
from roundtable.practice.plan import jumping
from roundtable.practice.plan.answers import alive
from roundtable.practice.plan.comparing import ItemDifference, What, difference
from roundtable.practice.plan.reviewing import came_over, undecided
from roundtable.screens.base import Event, Result, on
from roundtable.screens.plan.base import PlanBase
from roundtable.screens.withholding import ASKED

if TYPE_CHECKING:
    from roundtable.model.plan import Plan
    from roundtable.model.plan_goals import Action, Goal
    from roundtable.model.plan_script import LifeEvent

ALL_DECIDED = "Everything is decided."
SHOWN_SECTIONS = ("plan", "areas", "goals", "actions", "people", "consents", "ifs", "transitions")


class Reviews(PlanBase):
    """Time jumps, deciding, and what is different."""

    @property
    def month(self) -> int:
        """How many months after the first plan this revision is."""
        return jumping.month_of(self.draft)

    def months_open(self) -> tuple[int, ...]:
        """Months that can be jumped to now."""
        return jumping.months_open(self.draft)

    def events(self) -> tuple[LifeEvent, ...]:
        """What has happened as this revision opens."""
        return jumping.events_of(self.script, self.month) if self.month else ()

    def gone(self) -> list[str]:
        """Names of people who have left."""
        return [self.name_of(party) for party in self.draft.left]

    def without_owner(self) -> dict[str, str]:
        """Actions whose owner has left, with the name of who has."""
        return {action: self.name_of(party) for action, party in jumping.owners_who_left(self.draft)}

    @on("jump")
    def jump(self, event: Event) -> Result:
        """Let time pass."""
        self.put(jumping.jump(self.draft, self.script, event.number("month")))
        self.forms, self.looked = {}, None
        return self.go("later", f"It is {self.month} months later.")

    @on("jump-back")
    def jump_back(self, _event: Event) -> Result:
        """Drop this revision and stand at the end of the one before it."""
        self.put(jumping.jump_back(self.draft))
        self.forms, self.looked = {}, None
        return self.go("later", "You are at the end of the earlier plan again.")

    def to_decide(self) -> list[tuple[Goal | Action, bool]]:
        """What came over, each goal before its actions, and whether it is still to decide."""
        waiting = {*undecided(self.draft)}
        return [(item, item.id in waiting) for item in self.in_reading_order() if self._decidable(item)]

    def _decidable(self, item: Goal | Action) -> bool:
        before = came_over(self.draft, item.id)
        going = {one.id for one in alive(self.plan)}
        return before is not None and (item.id in going or item.standing is not before.standing)

    @on("decide")
    def decide(self, event: Event) -> Result:
        """Keep, stop or reach a goal or an action."""
        name, _, item = event.value("item").partition("/")
        how, reason = event.value("how"), event.value("reason")
        if self.holds_back({f"decided-{item}": reason} if reason.strip() else {}, event.values):
            return ASKED
        moves = {"keep": jumping.keep, "stop": jumping.stop, "reach": jumping.reach}
        if how not in moves:
            raise RefusedError("Choose one of: keep it, change it, stop it, it is reached.")
        self.put(moves[how](self.draft, name, item, reason))
        left = len(undecided(self.draft))
        return self.stay(f"{left} still to decide." if left else ALL_DECIDED, f"decide-{item}")

    @on("keep")
    def keep(self, event: Event) -> Result:
        """Keep it as it came over."""
        return self.decide(Event(event.name, event.on, {**event.values, "how": "keep"}))

    @on("keep-rest")
    def keep_rest(self, _event: Event) -> Result:
        """Keep what nobody wants to change, all at once."""
        self.put(jumping.keep_rest(self.draft))
        left = len(undecided(self.draft))
        said = f"{left} still to decide: their owner has left, or a reason is missing." if left else ALL_DECIDED
        return self.stay(said, "after-deciding")

    def before(self) -> Plan | None:
        """The revision before this one."""
        return self.draft.earlier[-1] if self.draft.earlier else None

    def different(self) -> dict[str, list[ItemDifference]]:
        """What is not the same in both, by section."""
        earlier = self.before()
        found = difference(earlier, self.plan) if earlier else ()
        changed = [one for one in found if one.what is not What.SAME or self._standing(one)]
        return {name: rows for name in SHOWN_SECTIONS if (rows := [one for one in changed if one.section == name])}

    def _standing(self, one: ItemDifference) -> bool:
        return bool(one.reason)

    def same_count(self) -> int:
        """How many goals and actions are as they were."""
        earlier = self.before()
        found = difference(earlier, self.plan) if earlier else ()
        return sum(one.section in {"goals", "actions"} and one.what is What.SAME for one in found)

    def in_words(self, value: object) -> str:  # noqa: PLR0911  a line for each kind of value
        """A field's value on one line, for a table of differences."""
        match value:
            case None | "" | ():
                return "nothing"
            case tuple():
                return "; ".join(self.in_words(one) for one in value)
            case bool():
                return "yes" if value else "no"
            case dt.date():
                return self.day(value)
            case Standing():
                return STANDINGS[value] if value in OVER else "goes on"
            case Part():
                return PARTS[value]
            case Outline():
                return "as written in “If it gets worse”"
            case DayPart():
                return f"{value.start} to {value.end} {value.what}"
            case str():
                return self.who(value) if self._is_somebody(value) else str(value)
            case _:
                return str(getattr(value, "value", value))

    def _is_somebody(self, text: str) -> bool:
        known = {party.id for plan in (*self.draft.earlier, self.plan) for party in plan.people}
        return text == "person" or text in known
