"""What is filled in with one press: parts of life, the point of contact, and what the case has at hand."""

from __future__ import annotations

from roundtable.model.plan_base import Domain
from roundtable.practice.plan import editing
from roundtable.practice.plan.opening import opened as opened_plan
from roundtable.screens.base import Event, Result, on
from roundtable.screens.plan.base import PlanBase
from roundtable.screens.withholding import ASKED


class Fills(PlanBase):
    """Parts of life, and what comes from the case."""

    @on("choose-area")
    def choose_area(self, event: Event) -> Result:
        """Begin with a part of life, or not."""
        domain = event.value("domain")
        self.must_be(so=domain in (*Domain,), otherwise="Choose one of the eleven parts of life.")
        chosen = self.plan.area(Domain(domain)).chosen
        self.put(editing.fill_area(self.draft, domain, chosen=not chosen))
        return self.stay(
            "It is not one of the first any more." if chosen else "It is one of the first.", f"area-{domain}"
        )

    @on("area")
    def fill_area(self, event: Event) -> Result:
        """Say why a part of life is empty."""
        domain, why = event.value("domain"), event.value("why")
        if self.holds_back({f"why-{domain}": why} if why.strip() else {}, event.values):
            return ASKED
        self.put(editing.fill_area(self.draft, domain, empty=event.value("empty"), why=why))
        return self.stay("Saved.", f"area-{domain}")

    @on("contact")
    def name_contact(self, event: Event) -> Result:
        """Name the one point of contact."""
        self.put(editing.set_fields(self.draft, contact=event.value("contact")))
        return self.stay("Saved.", "contact")

    @on("bring")
    def bring(self, event: Event) -> Result:
        """Somebody of the case, or a strength, into the plan."""
        kind, _, which = event.value("what").partition("/")
        begun = opened_plan(self.case, self.script, self.plan.starts)
        if kind == "person":
            party = begun.party(which)
            here = self.plan.party(which) is not None
            self.must_be(so=party is not None and not here, otherwise="They are in the plan already.")
            self.put(self.draft.then(self.plan.model_copy(update={"people": (*self.plan.people, party)})))
            return self.stay("Added to the people in the plan.")
        self.must_be(so=which in begun.strengths and which not in self.plan.strengths, otherwise="It is there already.")
        self.put(editing.add(self.draft, "strengths", text=which))
        self._add_to_open_form(which)
        return self.stay("Added to the strengths.")

    def _add_to_open_form(self, strength: str) -> None:
        """A strength also into the form in which somebody is writing, which would take it out again when saved."""
        form = self.forms.get("about")
        if form is None or form.typed is None:
            return
        self.opened += 1
        form.number = self.opened
        form.typed["strengths"] = f"{form.typed.get('strengths', '').rstrip()}\n{strength}".lstrip()
        form.show_typed()
