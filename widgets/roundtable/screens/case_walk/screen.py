"""The case walk: a person, a seat at the table, and decisions one after the other.

One step is on the page at a time. Which one is decided by the walk alone;
this module chooses its template and turns events into moves.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from roundtable.content.people import named_in, people_of
from roundtable.errors import RefusedError
from roundtable.practice import moves
from roundtable.practice.restoring import restore, snapshot
from roundtable.practice.resume_code import encode
from roundtable.practice.settings import Settings
from roundtable.practice.walk import OBSERVER, Place, Stage, Walk
from roundtable.screens.after_care import OffersAfterCare
from roundtable.screens.base import Event, Result, on
from roundtable.screens.case_walk.views import Views
from roundtable.screens.papers import offer_papers
from roundtable.screens.withholding import ASKED, WithholdsText

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from roundtable.content.catalogue import Catalogue
    from roundtable.model.case import Case

HEADING = "here"


class CaseWalkScreen(OffersAfterCare, WithholdsText):
    """Plays one case."""

    kind = "case_walk"

    def __init__(
        self, prefix: str, case: Case, catalogue: Catalogue, content_hash: str = "", role: str | None = None
    ) -> None:
        super().__init__(prefix)
        self.case = case
        self.catalogue = catalogue
        self.content_hash = content_hash
        self.walk = Walk(case)
        self.settings = Settings()
        self.views = Views(self)
        self.note_read: set[str] = set()
        """Decisions whose content note was read in this visit."""
        self.role = role if role in {OBSERVER, *(member.id for member in self.views.seats())} else None
        """The seat that is offered first, such as one named in the page's address."""
        self.role_unknown = role is not None and self.role is None

    @property
    def title(self) -> str:
        """The case's title."""
        return self.case.title

    @property
    def restores(self) -> str:
        """The browser document with this case's place."""
        return f"case:{self.case.id}"

    @property
    def step(self) -> str:
        """Name of the step that is shown; every event says on which one it was made."""
        walk = self.walk
        if walk.place is not Place.DECISION:
            return walk.place.value
        stage = "warned" if self.must_warn() else walk.trail.stage.value
        return f"{walk.trail.decision}:{stage}"

    def must_warn(self) -> bool:
        """Whether the open decision touches a topic that the learner wants to be asked about first."""
        walk = self.walk
        return (
            walk.place is Place.DECISION
            and walk.trail.stage is Stage.GATHER
            and walk.trail.decision not in self.note_read
            and bool(set(walk.decision.touches) & self.settings.ask_before)
        )

    def here(self, event: Event) -> bool:
        """An event fits when it was made on the step that is shown."""
        return event.on == self.step

    def regions(self) -> dict[str, str]:
        """The step, what is around it, and where the learner is."""
        name = self.step.rpartition(":")[2]
        return {
            "place": self.render("place", view=self.views),
            "step": self.render(name, view=self.views, walk=self.walk, case=self.case, step=self.step),
            "side": self.render("side", view=self.views, walk=self.walk, case=self.case, step=self.step),
            "code": self.render("code", view=self.views, walk=self.walk, code=self.resume_code()),
        }

    def resume_code(self) -> str | None:
        """The code for another device, once there is a place to come back to."""
        return encode(self.walk, self.content_hash) if self.walk.trails else None

    def value(self) -> dict[str, Any]:
        """The walk as plain data."""
        return snapshot(self.walk)

    def documents(self) -> dict[str, dict[str, Any] | None]:
        """The place in this case, from the first step on."""
        if self.walk.place in {Place.NOTE, Place.OVERVIEW} and not self.walk.commitment:
            return {}
        return {self.restores: {"hash": self.content_hash, "data": snapshot(self.walk)}}

    def read_documents(self, documents: Mapping[str, object]) -> None:
        """Take over the settings, and what the team has agreed on."""
        self.settings = Settings.from_data(documents.get("settings"))
        self.read_agreements(documents)

    def restore(self, document: object) -> Result:
        """Continue from a kept place, as far as it still exists."""
        data = document.get("data") if isinstance(document, dict) else None
        same = isinstance(document, dict) and document.get("hash") == self.content_hash
        restored = restore(self.case, data)
        self.walk = restored.walk
        if restored.whole:
            return Result(HEADING, "You are back where you left.")
        why = "Part of what was kept could not be read." if same else "This case has changed since you were here."
        return Result(HEADING, f"{why} You continue at the last step that still fits.")

    def _move(self, move: Callable[..., Walk], *given: object, say: str | None = None, focus: str = HEADING) -> Result:
        self.walk = move(self.walk, *given)
        return Result(focus, say)

    @on("begin")
    def begin(self, _event: Event) -> Result:
        """Start the case."""
        return self._move(moves.begin)

    @on("lead-room")
    def lead_room(self, _event: Event) -> Result:
        """Lead a room through this case, where no link can lead there."""
        from roundtable.screens.room.screen import RoomScreen  # noqa: PLC0415  a learner alone needs no room

        room = RoomScreen(self.prefix, self.case, self.catalogue, self.content_hash)
        room.settings = self.settings
        return Result(HEADING, opens=room)

    @on("papers")
    def papers(self, event: Event) -> Result:
        """The facilitator sheet and role cards, as a file."""
        return offer_papers(self.case, self.catalogue, event.value("kind"), self.settings.country)

    @on("overview")
    def overview(self, _event: Event) -> Result:
        """Read instead of play."""
        return self._move(moves.read_overview)

    @on("seats")
    def seats(self, _event: Event) -> Result:
        """Go and choose a seat."""
        return self._move(moves.go_to_seats)

    @on("take-seat")
    def take_seat(self, event: Event) -> Result:
        """Sit down."""
        return self._move(moves.take_seat, event.value("seat"))

    @on("note-read")
    def read_note(self, _event: Event) -> Result:
        """Go on after a content note in the middle of a case."""
        self.note_read.add(self.walk.trail.decision)
        return Result(HEADING)

    @on("ask")
    def ask(self, event: Event) -> Result:
        """Ask the person."""
        question = event.value("question")
        return self._move(
            moves.ask_person, question, say=f"{self.case.person.called} answers.", focus=f"answer-{question}"
        )

    @on("contact")
    def contact(self, event: Event) -> Result:
        """Contact a colleague."""
        who, _, ask = event.value("ask").partition("/")
        self.walk = moves.contact(self.walk, who, ask)
        left = self.walk.contacts_left
        say = f"{self.case.name_of(who)} answers. " + (
            "You can make one more contact." if left == 1 else f"You can make {left} more contacts."
        )
        return Result(f"reply-{who}-{ask}", say)

    @on("raise")
    def raise_own(self, event: Event) -> Result:
        """Bring up what you were told in confidence."""
        fact, _, how = event.value("raise").partition("/")
        return self._move(moves.raise_own, fact, how, focus=f"raised-{fact}")

    @on("ready")
    def ready(self, _event: Event) -> Result:
        """Go to the first judgement."""
        return self._move(moves.be_ready)

    @on("gather-more")
    def gather_more(self, _event: Event) -> Result:
        """Back to asking."""
        return self._move(moves.gather_more)

    @on("judge")
    def judge(self, event: Event) -> Result:
        """Give the private first judgement."""
        if not event.value("option"):
            raise RefusedError("Choose one of the options first.")
        return self._move(moves.judge, event.value("option"), event.number("confidence"))

    @on("decide")
    def decide(self, event: Event) -> Result:
        """Decide."""
        if not event.value("option"):
            raise RefusedError("Choose one of the options first.")
        return self._move(moves.decide, event.value("option"))

    @on("mend")
    def mend(self, _event: Event) -> Result:
        """Repair what a choice has harmed."""
        return self._move(moves.mend, focus="mended")

    @on("reconsider")
    def reconsider(self, _event: Event) -> Result:
        """Take the choice back."""
        return self._move(moves.reconsider)

    @on("skip")
    def skip(self, _event: Event) -> Result:
        """Skip this decision."""
        return self._move(moves.skip)

    @on("next")
    def go_on(self, _event: Event) -> Result:
        """To the next decision."""
        return self._move(moves.go_on)

    @on("debrief")
    def debrief(self, _event: Event) -> Result:
        """Straight to the debrief."""
        return self._move(moves.go_to_debrief)

    @on("reopen")
    def reopen(self, event: Event) -> Result:
        """Back to an earlier decision."""
        return self._move(moves.reopen, event.value("decision"))

    @on("chair")
    def chair(self, _event: Event) -> Result:
        """Read from the person's chair."""
        return self._move(moves.read_from_chair)

    @on("again")
    def again(self, _event: Event) -> Result:
        """Play again from another seat."""
        self.note_read.clear()
        self.role = None
        return self._move(moves.play_again)

    @on("commit")
    def commit(self, event: Event) -> Result:
        """Keep one thing to do next week, unless it looks as if it named a real person."""
        words = event.value("commitment")
        kept = moves.commit(self.walk, words)
        if self.holds_back({"commitment": words}, event.values):
            return ASKED
        self.walk = kept
        return Result("commitment", "Kept.")

    def invented_names(self) -> tuple[str, ...]:
        """Everybody in this case."""
        return (*people_of(self.case), *named_in(self.case))
