"""What the meeting changes in the care plan: proposed, looked at as a difference, and taken one by one.

The plan is the team's own draft where this browser has one, else the plan that
comes with the story, else an empty one. Each change that is taken is written
into the plan that the builder opens; none is ever written in part.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from roundtable.errors import RefusedError
from roundtable.exchange.plan_words import STANDINGS, PlanNames, day_in_words, name_of
from roundtable.model.plan_base import Domain
from roundtable.model.plan_goals import Standing
from roundtable.practice.consultation import revising
from roundtable.practice.consultation.asking import agreed, unanswered
from roundtable.practice.consultation.changing_plan import count_taken
from roundtable.practice.plan.answers import alive
from roundtable.practice.plan.comparing import What
from roundtable.practice.plan.draft import Draft
from roundtable.practice.plan.keeping import restore, snapshot
from roundtable.practice.plan.opening import BLANK
from roundtable.screens.base import Event, Result, on
from roundtable.screens.consultation.base import CHANGES, MeetingBase
from roundtable.screens.withholding import ASKED

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from roundtable.model.meeting import Promise
    from roundtable.model.plan import Plan
    from roundtable.practice.consultation.changing_plan import PlanChange
    from roundtable.practice.consultation.revising import Revising
    from roundtable.practice.plan.comparing import ItemDifference

SECTIONS = ("goals", "actions", "people")
"""Lists of the plan that a meeting can change."""
SHOWN = ("domain", "words", "team_words", "does", "owners", "by", "measure", "known_by", "agreed", "name", "role")
"""Fields of a new entry that are worth a line, in this order."""
PART = "Part of this plan cannot be read here. Open it in the care-plan builder first, so that nothing of it is lost."


class Line(NamedTuple):
    """A field before and after."""

    field: str
    old: str
    new: str


class Shown(NamedTuple):
    """An entry of the plan that would be different."""

    section: str
    title: str
    new: bool
    lines: list[Line]
    reason: str


class Changes(MeetingBase):
    """The plan, and what becomes of it."""

    plan_data: object = None
    """What this browser keeps of the plan."""
    plan_from: Literal["own", "theirs", "empty"] = "own"
    plan_locked = ""
    """Why the plan of this browser cannot be changed here; empty where it can."""
    revising: Revising | None = None
    _plan_changed = False
    _note: dict[str, Any] = {}  # noqa: RUF012  never changed in place
    """What was decided when the meeting was kept, for a plan that cannot be read now."""

    @property
    def plan_name(self) -> str:
        """The browser document with the plan."""
        return f"plan:{self.case.id if self.case else BLANK}"

    def read_plan(self, documents: Mapping[str, object]) -> None:
        """Take over the plan that this browser keeps."""
        if not self._plan_changed:
            self.plan_data, self.revising = documents.get(self.plan_name), None

    def entered(self, place: str) -> None:
        """The plan is opened when somebody comes to its changes."""
        super().entered(place)
        if place == CHANGES and self.revising is None:
            self._open_plan(None)

    def changes_note(self) -> dict[str, Any]:
        """What was decided about the changes, to be kept with the meeting."""
        if self.plan_locked:
            return self._note
        return {**revising.note_of(self.revising), "from": self.plan_from} if self.revising else {}

    def changes_back(self, note: object) -> None:
        """Another meeting is on the table, with what was decided about its changes."""
        self.plan_data, self.revising = self._kept_plan(), None
        if isinstance(note, dict) and note:
            self._open_plan(note)

    def plan_document(self) -> dict[str, dict[str, Any] | None]:
        """The plan that this browser should keep, once a change was taken or taken back."""
        if not self._plan_changed:
            return {}
        kept = self._kept_plan()
        return {self.plan_name: None if kept is None else {"hash": self.content_hash, "data": kept}}

    def _kept_plan(self) -> object:
        """The plan as data; None where there was none before the meeting and nothing is taken."""
        now = self.revising
        if now is None or not self._plan_changed:
            return self.plan_data
        if self.plan_from != "own" and not now.opened:
            return None
        typed = self.plan_data.get("typed", []) if isinstance(self.plan_data, dict) else []
        return {"draft": snapshot(now.draft), "at": "difference" if now.opened else "overview", "typed": typed}

    def _open_plan(self, note: object) -> None:
        self.plan_locked, self._note = "", note if isinstance(note, dict) else {}
        self.revising = revising.read_note(note, self._plan_now(), self.meeting)
        told = self._note.get("from")
        if self.revising.opened and told in ("theirs", "empty"):
            self.plan_from = told
        if not self.plan_locked:
            self._count_changes()

    def _plan_now(self) -> Draft:
        kept = self.plan_data.get("draft") if isinstance(self.plan_data, dict) else None
        if kept is not None:
            self.plan_from = "own"
            try:
                restored = restore(kept, self.case.id if self.case else None)
            except RefusedError as refused:
                self.plan_locked = str(refused)
                return self._begun()
            self.plan_locked = "" if restored.whole else PART
            return restored.draft
        self.plan_from = "theirs" if self.script else "empty"
        return Draft(self.script.plan) if self.script else self._begun()

    def _begun(self) -> Draft:
        """An empty plan, with the names of professions in place of their ids."""
        draft, known = Draft.begin(self.case, self.script, self.meeting.on), self.catalogue.disciplines
        people = tuple(
            one.model_copy(update={"role": known[one.role].name}) if one.role in known else one
            for one in draft.plan.people
        )
        return Draft(draft.plan.model_copy(update={"people": people}))

    @property
    def plan_now(self) -> Plan:
        """The plan as it is now."""
        return self._revising().draft.plan

    def _revising(self) -> Revising:
        if self.plan_locked:
            raise RefusedError(self.plan_locked)
        if self.revising is None:
            raise RefusedError("Open the changes of the plan first.")
        return self.revising

    def open_changes(self) -> tuple[PlanChange, ...]:
        """Changes that are still to decide."""
        return revising.open_changes(self._revising(), self.meeting)

    def left_changes(self) -> list[tuple[PlanChange, str]]:
        """Changes that were left out, each with the reason."""
        now = self._revising()
        return [(one, now.reason(one.promise) or "") for one in revising.left_changes(now, self.meeting)]

    def unanswered_promises(self) -> tuple[Promise, ...]:
        """Actions about which nobody has asked the person."""
        return unanswered(self.meeting)

    def promise_words(self, promise_id: str) -> str:
        """An action in its words."""
        found = self.meeting.promise(promise_id)
        return found.does if found else "An action that is not in the minutes any more"

    def agrees_still(self, promise_id: str) -> bool:
        """Whether the person agrees to it as it stands now."""
        return any(one.id == promise_id for one in agreed(self.meeting))

    def item_words(self, item: str | None) -> str:
        """A goal or an action of the plan in a line."""
        plan = self.plan_now
        goal, action = plan.goal(item), plan.action(item)
        return (goal.words or goal.team_words) if goal else action.does if action else ""

    def look_at(self, change: PlanChange) -> list[Shown]:
        """What taking it would do; empty where it has to be pointed somewhere first."""
        try:
            plan, found = revising.look_at(self._revising(), change, self.meeting)
        except RefusedError:
            return []
        return [_shown(one, plan) for one in found if one.section in SECTIONS]

    def places_for(self, change: PlanChange) -> list[tuple[str, list[tuple[str, str]]]]:
        """Where a change can be pointed: by kind, each with values and words to choose from."""
        plan = self.plan_now
        going = [one.id for one in alive(plan)]
        goals = [(item, self.item_words(item)) for item in going if plan.goal(item)]
        actions = [(item, self.item_words(item)) for item in going if plan.action(item)]
        new = [("add-goal", self.domains[change.domain])] if change.domain else []
        return [
            ("add-goal", new),
            ("add-action", [(f"add-action/{item}", words) for item, words in goals]),
            ("change", [(f"change/{item}", words) for item, words in (*actions, *goals)]),
            ("stop", [(f"stop/{item}", words) for item, words in (*actions, *goals)]),
        ]

    @on("take-change")
    def take_change(self, event: Event) -> Result:
        """Take one change into the plan."""
        now, promise = self._revising(), event.value("promise")
        change = revising.find_change(now, self.meeting, promise)
        return self._decided(revising.take_one(now, change, self.meeting), "Taken into the plan.", written=True)

    @on("undo-change")
    def undo_change(self, event: Event) -> Result:
        """Take a change out of the plan again."""
        after, gone = revising.undo_one(self._revising(), event.value("promise"), self.meeting)
        said = "Taken back." if after.taken else "Taken back: the plan is as it was before the meeting."
        if gone:
            said += f" What built on it went with it: {'; '.join(self.promise_words(one.promise) for one in gone)}."
        return self._decided(after, said, written=True)

    @on("leave-change")
    def leave_change(self, event: Event) -> Result:
        """Leave a change out of the plan."""
        promise, reason = event.value("promise"), event.value("reason")
        if self.held(event, {f"left-{promise}": reason}):
            return ASKED
        after = revising.leave_out(self._revising(), promise, self.meeting, reason)
        self.used(f"left-{promise}")
        return self._decided(after, "Left out of the plan. It stays in the minutes.")

    @on("put-back-change")
    def put_back_change(self, event: Event) -> Result:
        """Decide once more about a change that was left out."""
        return self._decided(revising.put_back(self._revising(), event.value("promise")), "It is to decide again.")

    @on("aim-change")
    def aim_change(self, event: Event) -> Result:
        """Point a change somewhere else in the plan."""
        promise = event.value("promise")
        self.revising = revising.aim_at(self._revising(), promise, event.value("where"), self.meeting)
        return self.stay("Look at what it would do now.", f"change-{promise}")

    def _decided(self, after: Revising, said: str, *, written: bool = False) -> Result:
        self.revising, self._plan_changed = after, self._plan_changed or written
        self._count_changes()
        left = revising.open_changes(after, self.meeting)
        return self.stay(said, f"change-{left[0].promise}" if left else "decided")

    def _count_changes(self) -> None:
        taken = len(self.revising.taken) if self.revising else 0
        self.put(count_taken(self.open_sitting, taken))


def _shown(one: ItemDifference, plan: Plan) -> Shown:
    """A difference in words; people are named as in the plan after it."""
    item, names = one.new if one.new is not None else one.old, PlanNames(plan)
    is_new = one.what is What.ADDED
    lines = list(_new_lines(item, names) if is_new else (_line(f.name, f.old, f.new, names) for f in one.fields))
    title = getattr(item, "does", "") or getattr(item, "words", "") or getattr(item, "team_words", "")
    return Shown(one.section, title or name_of(item), is_new, lines, "" if is_new else one.reason)


def _new_lines(item: object, names: PlanNames) -> Iterator[Line]:
    for field in SHOWN:
        value = getattr(item, field, None)
        if value:
            yield _line(field, None, value, names)


def _line(field: str, old: object, new: object, names: PlanNames) -> Line:
    return Line(field, _in_words(old, names), _in_words(new, names))


def _in_words(value: object, names: PlanNames) -> str:
    match value:
        case tuple():
            return names.owners(value) if value else ""
        case dt.date():
            return day_in_words(value)
        case Domain():
            return Changes.domains[value]
        case Standing():
            return STANDINGS[value]
        case _:
            return str(value or "")
