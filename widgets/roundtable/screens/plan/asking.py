"""A second look, reading the plan to the person, and finishing: what is asked of a plan before it counts."""

from __future__ import annotations

import datetime as dt
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from roundtable.errors import RefusedError
from roundtable.model.plan_base import Domain
from roundtable.practice.plan import editing, replying
from roundtable.practice.plan.answers import alive, unasked, unsettled
from roundtable.practice.plan.reviewing import undecided
from roundtable.practice.second_look.ground import Ground
from roundtable.practice.second_look.look import look
from roundtable.practice.second_look.point import Protects, Section
from roundtable.practice.second_look.saying import Said, say
from roundtable.screens.base import Event, Result, on
from roundtable.screens.plan.base import OVERVIEW, PlanBase
from roundtable.screens.withholding import ASKED

if TYPE_CHECKING:
    from collections.abc import Callable

    from roundtable.model.plan import Answer
    from roundtable.model.plan_goals import Action, Goal
    from roundtable.practice.lens.finding import Found
    from roundtable.practice.second_look.point import Point
    from roundtable.practice.second_look.strengths import Strength

MOST_TEXTS = 4000
MONEY_FIELDS = {"day", "money_left"}
"""What stands in the section on money and time, of all that is about the person."""


class Asks(PlanBase):
    """Second look, reading, finishing."""

    def look_again(self) -> None:
        """Look at the plan as it is now."""
        ground = Ground.of(
            self.catalogue,
            self.plan,
            dt.date.today(),  # noqa: DTZ011  the day by which help lines are out of date
            case=self.case,
            script=self.script,
            earlier=self.draft.earlier,
            words_of=self._wording,
        )
        self.looked = look(self.plan, ground, [key for key, _ in self.draft.rested])

    @cached_property
    def _wording(self) -> Callable[[str], tuple[Found, ...]]:
        """What the language lens finds in a text. Most texts of a plan are the same when it is looked at again."""
        from roundtable.practice.lens.looking import Lens  # noqa: PLC0415  nobody waits for it before they ask

        return lru_cache(MOST_TEXTS)(Lens.of(self.catalogue).wording)

    def said_of(self, found: Point | Strength) -> Said:
        """What there is to say about a point or a strength."""
        return say(found, self.catalogue.second_look)

    def place_of_point(self, point: Point) -> str:
        """Where something that was found can be mended."""
        section, item, field = point.place.section, point.place.item, point.place.field
        if section is Section.PEOPLE and point.protects is Protects.PRIVACY:
            return "consents"  # somebody lacks a yes, or has one too many: that is mended there
        if section is Section.ACTIONS and item and self.plan.action(item):
            return f"edit/actions/{item}"
        if section is Section.GOALS and item and self.plan.goal(item):
            return f"edit/goals/{item}"
        if section in {Section.PEOPLE, Section.CONSENTS, Section.IFS, Section.TRANSITIONS} and item in self._ids(
            section
        ):
            return f"edit/{section.value}/{item}"
        if section is Section.ABOUT and field in MONEY_FIELDS:
            return "money"
        return "goals" if section in {Section.ACTIONS, Section.GOALS} else section.value

    def item_of_point(self, point: Point) -> str:
        """The goal, the action, or whoever it is about, in a line; empty for the plan as a whole."""
        item = point.place.item
        entry = self.plan.goal(item) or self.plan.action(item)
        if entry is not None:
            return self.words_of(entry)
        domain = next((one for one in Domain if point.place.section is Section.AREAS and one == item), None)
        if domain is not None:
            return self.domains[domain]
        party = self.plan.party(item) if point.place.section is Section.PEOPLE else None
        return self.name_of(party) if party else ""

    def _ids(self, section: Section) -> set[str]:
        return {entry.id for entry in getattr(self.plan, section.value)}

    def reason_of(self, point: Point) -> str:
        """The reason with which a point was put to rest."""
        return dict(self.draft.rested).get(point.key, "")

    @on("rest")
    def rest(self, event: Event) -> Result:
        """Answer a point with a reason, so that it rests."""
        key, reason = event.value("key"), event.value("reason")
        known = {point.key: point for point in (self.looked.points if self.looked else ())}
        if key not in known:
            raise RefusedError("This is not open any more: ask for a second look again.")
        if self.holds_back({self.rest_field(known[key]): reason} if reason.strip() else {}, event.values):
            return ASKED
        self.draft = editing.rest(self.draft, key, reason)
        self.look_again()
        return self.stay("It rests now, with your reason. It comes back when this part of the plan changes.", "here")

    def rest_field(self, point: Point) -> str:
        """What the field of a reason is called where it is asked about."""
        return f"reason-{point.key.replace(':', '-').lower()}"

    @on("ask-person")
    def ask_person(self, _event: Event) -> Result:
        """Read it to the person: they answer each goal and action."""
        before = len(unasked(self.plan))
        self.put(replying.ask_person(self.draft, self.script))
        return self.stay(f"{self.called} has heard {before} more of the goals and actions.", "here")

    @on("note-answer")
    def note_answer(self, event: Event) -> Result:
        """Note what somebody who speaks for the person answers."""
        item, words = event.value("item"), event.value("words")
        if self.holds_back({f"words-{item}": words} if words.strip() else {}, event.values):
            return ASKED
        self.put(replying.note_answer(self.draft, item, event.value("answer"), words))
        return self.stay("The answer is noted.", "here")

    @on("work-in")
    def work_in(self, event: Event) -> Result:
        """Work in an answer: stop it, take it out, or keep it against the person's word and say why."""
        item, how, reason = event.value("item"), event.value("how"), event.value("reason")
        if self.holds_back({f"against-{item}": reason} if reason.strip() else {}, event.values):
            return ASKED
        self.must_be(so=how in {"stop", "remove", "against"}, otherwise="Choose one of the ways to work this in.")
        self.put(replying.apply_answer(self.draft, item, how, reason=reason))
        return self.stay('Worked in. "Undo" takes it back.', "here")

    @on("work-in-stop")
    def work_in_stop(self, event: Event) -> Result:
        """Stop it, as the person wants."""
        return self.work_in(Event(event.name, event.on, {**event.values, "how": "stop"}))

    @on("work-in-remove")
    def work_in_remove(self, event: Event) -> Result:
        """Take it out, as the person wants."""
        return self.work_in(Event(event.name, event.on, {**event.values, "how": "remove"}))

    @on("finish")
    def finish(self, _event: Event) -> Result:
        """Finish this revision, and look at it once more."""
        self.put(editing.finish(self.draft))
        self.look_again()
        return self.go("finished")

    def read_out(self) -> list[tuple[Goal | Action, Answer | None]]:
        """What goes on, in the order in which it is read: each goal with its actions, and each answer."""
        going = {item.id for item in alive(self.plan)}
        return [(item, self.plan.answer_to(item.id)) for item in self.in_reading_order() if item.id in going]

    def still_to_read(self) -> int:
        """How many of the goals and actions the person has not heard as they stand now."""
        return len(unasked(self.plan))

    def still_to_work_in(self) -> list[Answer]:
        """Answers that wait for the team."""
        return [*unsettled(self.plan)]

    def still_to_decide(self) -> int:
        """How many came over and are not decided."""
        return len(undecided(self.draft))

    def words_of(self, item: Goal | Action) -> str:
        """A goal or an action in a line."""
        if hasattr(item, "does"):
            return item.does or "An action without words"
        return item.words or item.team_words or "A goal without words"

    def list_of(self, item: Goal | Action) -> str:
        """Whether it is one of the goals or of the actions."""
        return "actions" if hasattr(item, "does") else "goals"

    overview = OVERVIEW
