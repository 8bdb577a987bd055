"""Writing in a plan: sections and forms, saving, what does not fit, and the way back."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any

from roundtable.errors import RefusedError
from roundtable.model.plan_base import Domain
from roundtable.practice.plan import editing, jumping
from roundtable.practice.plan.lists import entries_of, kind_of, place_of
from roundtable.practice.plan.reviewing import came_over
from roundtable.screens.base import Event, Result, on
from roundtable.screens.plan.base import OVERVIEW, SECTIONS, TOOLS, PlanBase
from roundtable.screens.plan.forms import (
    ALONE,
    FIELDS,
    REASON,
    SUBJECT,
    Form,
    form_key,
    is_bare_name,
    only_fields,
    read_fields,
    texts_of,
    written,
)  # fmt: skip
from roundtable.screens.withholding import ASKED

if TYPE_CHECKING:
    from roundtable.practice.plan.draft import Draft

UNDONE = "The last step is taken back."
NEEDED = {"goals": {"domain": Domain.JOY.value}, "day": {"start": "08:00", "end": "09:00"}}
"""Fields without which a new entry cannot be, with something that fits: the others are tried beside it."""


class Writes(PlanBase):
    """Sections and forms."""

    @on("open")
    def open_place(self, event: Event) -> Result:
        """Go to a section, a goal, a tool, or a form."""
        place = event.value("place")
        if place in {OVERVIEW, *SECTIONS, *TOOLS}:
            return self._to(place)
        what, _, rest = place.partition("/")
        name, _, item = rest.partition("/")
        if what == "goal" and self.plan.goal(rest):
            return self.go(place)
        if what in {"edit", "new"} and name in FIELDS and name not in ALONE:
            return self._open_form(name, **({"item": item} if what == "edit" else {"preset": item}))
        raise RefusedError("This is not in the plan any more: choose from what is shown.")

    def _to(self, place: str) -> Result:
        """A section or a tool, looked at as it is now."""
        if place in ALONE:
            self._form(place)
        self.entered(place)
        return self.go(place)

    def entered(self, place: str) -> None:
        """What a tool has to work out when somebody comes to it."""

    def _open_form(self, name: str, item: str = "", preset: str = "") -> Result:
        if item:
            place_of(self.plan, name, item)
        if name == "goals" and preset:
            self.must_be(so=preset in (*Domain,), otherwise="Choose one of the eleven parts of life.")
        if name == "actions" and not item:
            self.must_be(so=self.plan.goal(preset) is not None, otherwise="Choose a goal for this action first.")
        self._form(name, item, preset)
        return self.go(form_key(name, item, preset))

    def _form(self, name: str, item: str = "", preset: str = "") -> Form:
        """The form, with what was typed in it before if it was left unsaved."""
        key = form_key(name, item, preset)
        form = self.forms.get(key)
        if form is None:
            self.opened += 1
            reason = name in editing.ASKED_ABOUT and came_over(self.draft, item) is not None
            form = Form(name, item, preset, self.opened, self.as_written(name, item, preset), with_reason=reason)
        form.come_back()
        self.forms[key] = form
        return form

    def as_written(self, name: str, item: str = "", preset: str = "") -> dict[str, str]:
        """The fields of a form as the plan has them; for a new entry, as they begin."""
        if name in ALONE:
            return written(name, self.plan.safety if name == "safety" else self.plan, self.plan)
        if item:
            shown = written(name, entries_of(self.plan, name)[place_of(self.plan, name, item)], self.plan)
            answered = getattr(self.plan.goal(item) or self.plan.action(item), "reason", "")
            return {**shown, REASON: answered}
        begin = {"goals": {"domain": preset, "whose": "person"}, "actions": {"goal": preset}}
        begin |= {"people": {"on_team": "yes"}, "consents": {"given": str(self.plan.starts)}, "ifs": {"case": preset}}
        return begin.get(name, {})

    @on("typed")
    def keep_typing(self, event: Event) -> Result:
        """Remember what is being typed. Nothing is drawn anew."""
        if self.form is not None:
            self.form.keep_typed(event.values)
        return Result()

    @on("cancel")
    def cancel(self, _event: Event) -> Result:
        """Leave a form without saving."""
        form = self.forms.pop(self.place, None)
        if form is None or form.name in ALONE:
            return self.go(OVERVIEW, "Nothing was changed.")
        return self.go(self._after(form, form.item), "Nothing was changed.")

    def _after(self, form: Form, item: str) -> str:
        if form.name == "actions" and not item:
            return f"goal/{form.preset}"
        return self.place_of_list(form.name, item)

    @on("save")
    def save(self, event: Event) -> Result:
        """Save a form. What does not fit is said beside its field, and nothing that was typed is lost."""
        form = self.form
        if form is None:
            raise RefusedError("This form is closed already. The page shows where you are now.")
        values = only_fields(form.name, event.values)
        form.typed, form.errors, form.came_back = values, {}, False
        form.show_typed()
        texts = texts_of(form, values, self.as_written(form.name, form.item, form.preset))
        asked = {key: text for key, text in texts.items() if not is_bare_name(key, text)}
        if self.holds_back(asked, event.values):
            return ASKED
        try:
            draft = self._saved(form, self.draft, read_fields(form.name, values), values.get(REASON, ""))
        except RefusedError as refused:
            return self._misfit(form, values, refused)
        return self._done(form, draft)

    def _done(self, form: Form, draft: Draft) -> Result:
        same = draft is self.draft or draft.plan == self.draft.plan
        self.forms.pop(form.key, None)
        self.put(draft)
        said = "Nothing was changed." if same else 'Saved. "Undo" takes it back.'
        if form.name in ALONE:
            return self.go(OVERVIEW, said)
        new = entries_of(draft.plan, form.name)[-1] if not form.item else None
        item = form.item or str(getattr(new, "id", ""))
        focus = f"item-{item}" if form.name not in {"goals", "day"} and item else "here"
        return self.go(self._after(form, item), said, focus)

    def _saved(self, form: Form, draft: Draft, fields: dict[str, Any], reason: str) -> Draft:
        if form.name == "safety":
            return editing.set_fields(draft, safety=fields)
        if form.name == "about":
            subject = {key: fields[key] for key in SUBJECT if key in fields}
            others = {key: value for key, value in fields.items() if key not in SUBJECT}
            return editing.set_fields(draft, **({"subject": subject} if subject else {}), **others)
        if form.name in ALONE:
            return editing.set_fields(draft, **fields)
        if form.name == "goals" and fields.get("whose") == "person":
            fields = {**fields, "serves": ""}
        if not form.item:
            return editing.add(draft, form.name, **fields)
        if form.with_reason:
            return jumping.change(draft, form.name, form.item, reason, **fields)
        return editing.edit(draft, form.name, form.item, **fields)

    def _misfit(self, form: Form, values: dict[str, str], refused: RefusedError) -> Result:
        """Which fields do not fit: each is tried alone, so that every one has its sentence beside it."""
        fields = read_fields(form.name, values)
        needed = {} if form.item else {"goal": form.preset} if form.name == "actions" else NEEDED.get(form.name, {})
        for key, value in fields.items():
            try:
                self._saved(form, self.draft, {**needed, key: value}, "-")
            except RefusedError as error:
                if str(error) != "Change something about it first, or keep it as it is.":
                    form.errors[key] = str(error).partition(" Look at ")[0]
        if form.with_reason and not values.get(REASON, "").strip():
            form.errors[REASON] = str(refused)
        if not form.errors:
            form.errors[""] = str(refused)
        first = next(iter(form.errors))
        return Result(f"f{form.number}-{first or 'whole'}", f"Not saved yet. {form.errors[first]}")

    @on("remove")
    def remove(self, event: Event) -> Result:
        """Take an entry out."""
        name, item = self._named(event)
        place = self.place_of_list(name, item)
        moved = editing.remove(self.draft, name, item)
        self.put(moved.draft)
        if name == "goals":
            place = "goals"
        return self.go(place, f'{moved.said} "Undo" brings it back.')

    @on("up")
    def up(self, event: Event) -> Result:
        """Move an entry up, past the next one that is shown above it."""
        return self._move(event, -1)

    @on("down")
    def down(self, event: Event) -> Result:
        """Move an entry down."""
        return self._move(event, 1)

    def _move(self, event: Event, by: int) -> Result:
        name, item = self._named(event)
        shown = [one.id for one in self._beside(name, item)] if kind_of(name).begins else None
        if shown is None:
            self.put(editing.move(self.draft, name, item, by))
            return self.stay("Moved.", None)
        place = shown.index(item) + by
        self.must_be(so=0 <= place < len(shown), otherwise="It cannot move further in this direction.")
        past, draft = shown[place], self.draft
        ids = [one.id for one in entries_of(self.plan, name)]
        for _ in range(abs(ids.index(past) - ids.index(item))):
            draft = editing.move(draft, name, item, by)
        self.put(self.draft.in_one_step(draft))
        way = "down" if place == 0 else "up" if place == len(shown) - 1 else event.name
        return self.stay(f"Now in place {place + 1} of {len(shown)}.", f"{way}-{item}")

    def _beside(self, name: str, item: str) -> tuple[Any, ...]:
        """The entries among which one is shown."""
        place_of(self.plan, name, item)
        if name == "goals":
            goal = self.plan.goal(item)
            return self.plan.goals_in(goal.domain) if goal else ()
        if name == "actions":
            action = self.plan.action(item)
            return self.plan.actions_of(action.goal) if action else ()
        return entries_of(self.plan, name)

    def _named(self, event: Event) -> tuple[str, str]:
        name, _, item = event.value("item").partition("/")
        kind_of(name)
        return name, item

    @on("undo")
    def undo(self, _event: Event) -> Result:
        """Take back the last step."""
        self.put(editing.undo(self.draft))
        return self._where_it_still_is(UNDONE)

    @on("redo")
    def redo(self, _event: Event) -> Result:
        """Make it again."""
        self.put(editing.redo(self.draft))
        return self._where_it_still_is("The step is made again.")

    def _where_it_still_is(self, said: str) -> Result:
        """Stay, or go to the section when what was shown is gone."""
        what, _, rest = self.place.partition("/")
        name, _, item = rest.partition("/")
        if what == "goal" and self.plan.goal(rest) is None:
            return self.go("goals", said)
        if what in {"edit", "new"} and self.form is None:
            return self._reopened(name, item, new=what == "new", said=said)
        if self.place in ALONE and self.form is None:
            self._form(self.place)
        self.entered(self.place)
        return self.stay(said)

    def _reopened(self, name: str, item: str, *, new: bool, said: str) -> Result:
        try:
            self._open_form(name, **({"preset": item} if new else {"item": item}))
        except RefusedError:
            return self.go(LIST_PLACES.get(name, name), said)
        return self.stay(said)

    def put(self, draft: Draft) -> None:
        """Lay another draft on the table, and draw the open form from it when nothing is typed there."""
        open_form = self.form
        super().put(draft)
        if open_form is not None and self.form is None:
            with suppress(RefusedError):
                self._form(open_form.name, open_form.item, open_form.preset)


LIST_PLACES = {"actions": "goals", "day": "money"}
