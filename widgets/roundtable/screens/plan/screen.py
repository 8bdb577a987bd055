"""The care-plan builder on a screen.

A plan is written section by section, in any order. Where somebody is, and what
is open, is the screen's; what the plan says is the draft's (`practice/plan`).
The parts of the screen are mixins by what a person does: writing, asking,
sharing, and coming back later.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from roundtable.errors import RefusedError
from roundtable.practice.plan import editing
from roundtable.practice.plan.draft import Draft
from roundtable.practice.plan.keeping import restore, snapshot
from roundtable.practice.plan.opening import BLANK
from roundtable.practice.settings import Settings
from roundtable.screens.base import Event, Result, on
from roundtable.screens.opening import put_case
from roundtable.screens.plan.asking import Asks
from roundtable.screens.plan.base import HEADING, OVERVIEW, SECTIONS, TOOLS
from roundtable.screens.plan.files import Files
from roundtable.screens.plan.filling import Fills
from roundtable.screens.plan.forms import FIELDS, Form, is_bare_name, only_fields
from roundtable.screens.plan.later import Reviews
from roundtable.screens.plan.sharing import Shares
from roundtable.screens.plan.views import Views
from roundtable.screens.plan.writing import Writes
from roundtable.screens.withholding import ASKED

if TYPE_CHECKING:
    from collections.abc import Mapping

    from roundtable.content.catalogue import Catalogue
    from roundtable.model.case import Case
    from roundtable.model.plan_script import PlanScript

MOST_FORMS = 20
BEFORE = ("note", "blank")


class PlanScreen(Writes, Fills, Asks, Shares, Files, Reviews, Views):
    """Builds one care plan for one invented person."""

    def __init__(
        self,
        prefix: str,
        catalogue: Catalogue,
        case: Case | None = None,
        script: PlanScript | None = None,
        content_hash: str = "",
    ) -> None:
        super().__init__(prefix, catalogue, case, script, content_hash)
        self.draft = Draft(self._with_roles())
        self.place = "note" if case else "blank"
        self._sides: tuple[object, str] | None = None
        self._data: tuple[object, dict[str, Any]] | None = None

    @classmethod
    def of(cls, prefix: str, catalogue: Catalogue, case_id: str | None) -> PlanScreen:
        """The builder for a case, or for a blank invented person. Raises ContentError."""
        if case_id is None or case_id == BLANK:
            return cls(prefix, catalogue)
        case = catalogue.case(case_id)
        script = catalogue.plan_script(case_id) if case_id in catalogue.plan_ids() else None
        return cls(prefix, catalogue, case, script, catalogue.case_hash(case_id))

    def _with_roles(self) -> Any:
        """The plan as it opens, with the names of professions in place of their ids."""
        known = self.catalogue.disciplines
        people = tuple(
            party.model_copy(update={"role": known[party.role].name}) if party.role in known else party
            for party in self.draft.plan.people
        )
        return self.draft.plan.model_copy(update={"people": people})

    @property
    def title(self) -> str:
        """Whose plan it is."""
        return f"{self.case.title}: a care plan" if self.case else "A care plan for an invented person"

    @property
    def restores(self) -> str:
        """The browser document with this plan."""
        return f"plan:{self.case.id if self.case else BLANK}"

    def here(self, event: Event) -> bool:
        """An event fits when it was made on what is shown."""
        return event.on == self.step

    def handle(self, event: Event) -> Result:
        """Apply an event. What was typed in a form that is gone comes too late to matter, and says nothing."""
        if event.name == "typed" and not self.here(event):
            return Result()
        return super().handle(event)

    def regions(self) -> dict[str, str]:
        """Where somebody is, the section, and what the case has at hand."""
        shown = {"plan": self.plan, "form": self.form}
        return {
            "place": "" if self.place in BEFORE else self.render("bar", **shown),
            "step": self.render(self.template(), **shown),
            "side": self._side(),
        }

    def template(self) -> str:
        """The template of what is shown."""
        form = self.form
        if form is not None:
            return f"form_{form.name}"
        return "goal" if self.place.startswith("goal/") else self.place

    def _side(self) -> str:
        """What the case has at hand; drawn anew only when the people or the strengths of the plan change."""
        if self.place in BEFORE or self.case is None:
            return ""
        key = (self.place, self.plan.people, self.plan.strengths)
        if self._sides is None or self._sides[0] != key:
            self._sides = (key, self.render("side", plan=self.plan, case=self.case))
        return self._sides[1]

    def entered(self, place: str) -> None:
        """Tools work on the plan as it is when somebody comes to them."""
        if place == "look":
            self.look_again()
        if place == "readers":
            self.look_over_shoulder()

    def value(self) -> dict[str, Any]:
        """The plan, the revisions before it, and what rests, as plain data."""
        if self._data is None or self._data[0] is not self.draft:
            self._data = (self.draft, snapshot(self.draft))
        return self._data[1]

    def documents(self) -> dict[str, dict[str, Any] | None]:
        """The plan, where somebody is, and what is typed and not saved."""
        if self.place in BEFORE:
            return {}
        typed = [{"key": form.key, "values": self._harmless(form)} for form in self.forms.values() if form.unsaved]
        data = {"draft": self.value(), "at": self.place, "typed": typed[-MOST_FORMS:]}
        return {self.restores: {"hash": self.content_hash, "data": data}}

    def _harmless(self, form: Form) -> dict[str, str]:
        """What is typed, without what may tell of a real person: that stays on the screen alone."""
        before = self.as_written(form.name, form.item, form.preset)
        typed = form.typed or {}
        return {key: text for key, text in typed.items() if text == before.get(key) or not self.may_be_real(text)}

    def read_documents(self, documents: Mapping[str, object]) -> None:
        """Take over the settings, and what the team has agreed on."""
        self.settings = Settings.from_data(documents.get("settings"))
        self.read_agreements(documents)
        if self.plan.country is None and self.settings.country in self.catalogue.locales and not self.draft.past:
            self.draft = Draft(self.plan.model_copy(update={"country": self.settings.country}))

    def restore(self, document: object) -> Result:
        """Continue with a kept plan, as far as it can be read."""
        data = document.get("data") if isinstance(document, dict) else None
        kept = data if isinstance(data, dict) else {}
        restored = restore(kept.get("draft"), self.case.id if self.case else None)
        self.forms = {}
        self.put(restored.draft)
        self._retype(kept.get("typed"))
        self.place = OVERVIEW
        self._return_to(kept.get("at"))
        said = "You are back where you left." if restored.whole else "What could still be read was kept."
        return Result(HEADING, said)

    def _return_to(self, place: object) -> None:
        """Where somebody was, if it still exists."""
        if not isinstance(place, str) or place in {OVERVIEW, *BEFORE}:
            return
        try:
            self.open_place(Event("open", self.step, {"place": place}))
        except RefusedError:
            self.place = OVERVIEW

    def _retype(self, typed: object) -> None:
        for one in typed[:MOST_FORMS] if isinstance(typed, list) else ():
            key, values = (one.get("key"), one.get("values")) if isinstance(one, dict) else (None, None)
            if not isinstance(key, str) or not isinstance(values, dict):
                continue
            try:
                form = self._form_of(key)
            except RefusedError:
                continue
            known = {k: v for k, v in values.items() if isinstance(k, str) and isinstance(v, str) and len(v) <= 5000}
            form.keep_typed(only_fields(form.name, known))

    def _form_of(self, key: str) -> Form:
        what, _, rest = key.partition("/")
        name, _, item = rest.partition("/")
        if what in {"edit", "new"} and name in FIELDS:
            self._open_form(name, **({"item": item} if what == "edit" else {"preset": item}))
        elif what in FIELDS:
            self._to(what)
        else:
            raise RefusedError("There is no form of this name.")
        return self.forms[self.place]

    @on("begin")
    def begin(self, _event: Event) -> Result:
        """From the content note to the plan."""
        return self.go(OVERVIEW)

    @on("begin-blank")
    def begin_blank(self, event: Event) -> Result:
        """Begin with a person whom somebody invents."""
        self.must_be(
            so=event.value("invented") == "yes",
            otherwise="Tick the box first: a plan here is only ever for somebody invented from nothing.",
        )
        called = event.value("called")
        if called.strip() and not is_bare_name("called", called) and self.holds_back({"called": called}, event.values):
            return ASKED
        self.put(editing.set_fields(self.draft, subject={"called": called}))
        return self.go(OVERVIEW)

    @on("room")
    def gather(self, _event: Event) -> Result:
        """A group sits around this screen: large type."""
        self.room = not self.room
        return Result(HEADING)

    @on("plans")
    def plans(self, _event: Event) -> Result:
        """Back to the list of cases, where no link leads there."""
        from roundtable.screens.plan.choosing import PlansScreen  # noqa: PLC0415  it opens plans itself

        listed = PlansScreen.of(self.prefix, self.catalogue)
        listed.settings = self.settings
        return Result(HEADING, opens=listed)

    @on("open-case")
    def open_case(self, event: Event) -> Result:
        """The case itself, where no link leads there."""
        return put_case(self, event.value("case"))

    every_place = (OVERVIEW, *SECTIONS, *TOOLS)
