"""A room: one screen for everybody, cards on paper, and votes that are counted by hand.

Whatever is on this screen is seen by all, since projectors mirror. So it shows
numbers before facts, and what stayed on the cards only after the first vote.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from roundtable.errors import RefusedError
from roundtable.practice import leading
from roundtable.practice.room import Room, RoomStep
from roundtable.practice.room_restoring import restore_room, room_snapshot
from roundtable.practice.seating import number_cards
from roundtable.practice.settings import Settings
from roundtable.practice.walk import Place, Walk
from roundtable.screens.after_care import OffersAfterCare
from roundtable.screens.base import Event, Result, on
from roundtable.screens.explaining import ExplainsTerms
from roundtable.screens.opening import OpensCases
from roundtable.screens.papers import offer_papers
from roundtable.screens.room.views import RoomViews

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from roundtable.content.catalogue import Catalogue
    from roundtable.model.case import Case

HEADING = "here"
ALL_AT_THE_TABLE = "counted"


class RoomScreen(OffersAfterCare, ExplainsTerms, OpensCases):
    """Leads a room through one case."""

    kind = "room"

    def __init__(self, prefix: str, case: Case, catalogue: Catalogue, content_hash: str = "") -> None:
        super().__init__(prefix)
        self.case = case
        self.catalogue = catalogue
        self.content_hash = content_hash
        self.room = Room.of(case)
        self.settings = Settings()
        self.views = RoomViews(self)

    @property
    def walk(self) -> Walk:
        """The room's way through the case."""
        return self.room.walk

    @property
    def title(self) -> str:
        """The case's title."""
        return f"{self.case.title}, in a room"

    @property
    def restores(self) -> str:
        """The browser document with this room's place."""
        return f"room:{self.case.id}"

    @property
    def step(self) -> str:
        """Name of the step that is shown; every event says on which one it was made."""
        step = self.room.step.value
        return f"{self.walk.trail.decision}:{step}" if self.walk.place is Place.DECISION else step

    def must_warn(self) -> bool:
        """In a room, whoever leads reads out what the next part mentions; it stands on the screen."""
        return False

    def here(self, event: Event) -> bool:
        """An event fits when it was made on the step that is shown."""
        return event.on == self.step

    def regions(self) -> dict[str, str]:
        """Where the room is, the step, and what is on the table."""
        given = {"view": self.views, "room": self.room, "walk": self.walk, "case": self.case, "step": self.step}
        return {"place": self.render("place", **given)} | {
            "step": self.render(self.room.step.value, **given),
            "side": self.render("side", **given),
        }

    def value(self) -> dict[str, Any]:
        """The room as plain data."""
        return room_snapshot(self.room)

    def documents(self) -> dict[str, dict[str, Any] | None]:
        """The room's place, once people were counted."""
        if self.room.step is RoomStep.NOTE:
            return {}
        return {self.restores: {"hash": self.content_hash, "data": room_snapshot(self.room)}}

    def read_documents(self, documents: Mapping[str, object]) -> None:
        """Take over the settings, and what the team has agreed on."""
        super().read_documents(documents)
        self.read_agreements(documents)

    def restore(self, document: object) -> Result:
        """Continue from a kept place, as far as it still exists."""
        data = document.get("data") if isinstance(document, dict) else None
        same = isinstance(document, dict) and document.get("hash") == self.content_hash
        restored = restore_room(self.case, data)
        self.room = restored.room
        if restored.whole:
            return Result(HEADING, "You are back where you left.")
        why = "Part of what was kept could not be read." if same else "This case has changed since you were here."
        return Result(HEADING, f"{why} You continue at the last step that still fits.")

    def _lead(self, move: Callable[..., Room], *given: Any, say: str | None = None, focus: str = HEADING) -> Result:
        self.room = move(self.room, *given)
        return Result(focus, say)

    @on("gather")
    def gather(self, event: Event) -> Result:
        """Plan the session and deal the cards."""
        return self._lead(leading.gather, event.number("minutes"), _count(event, "people"))

    @on("change")
    def change(self, _event: Event) -> Result:
        """Plan it differently."""
        return self._lead(leading.change_plan)

    @on("papers")
    def papers(self, event: Event) -> Result:
        """Cards and a sheet for this room, as a file."""
        return offer_papers(self.case, self.catalogue, event.value("kind"), self.settings.country, self.room)

    @on("meet")
    def meet(self, _event: Event) -> Result:
        """Meet the person."""
        return self._lead(leading.meet)

    @on("hand-out")
    def hand_out(self, _event: Event) -> Result:
        """Read the cards."""
        return self._lead(leading.hand_out)

    @on("open")
    def open_case(self, _event: Event) -> Result:
        """To the first decision."""
        return self._lead(leading.open_case)

    @on("speak")
    def speak(self, event: Event) -> Result:
        """Tick a number that was said."""
        number = event.number("number")
        return self._lead(leading.speak, self._fact(number), say=f"{number} is on the table.", focus=f"number-{number}")

    @on("take-back")
    def take_back(self, event: Event) -> Result:
        """Untick a number."""
        number = event.number("number")
        return self._lead(
            leading.take_back, self._fact(number), say=f"{number} is taken back.", focus=f"number-{number}"
        )

    @on("raise")
    def raise_confidence(self, event: Event) -> Result:
        """Somebody brings up what they were told in confidence."""
        number, _, how = event.value("raise").partition("/")
        if not (number.isascii() and number.isdigit() and len(number) < 4):
            raise RefusedError("No card has this number.")
        return self._lead(leading.raise_confidence, self._fact(int(number)), how, focus=f"raised-{number}")

    @on("take-back-confidence")
    def take_back_confidence(self, event: Event) -> Result:
        """It was pressed by mistake."""
        number = event.number("number")
        say = f"{number} is taken back. Nobody was asked, and nothing was told."
        return self._lead(leading.take_back_confidence, self._fact(number), say=say, focus="round")

    @on("ask")
    def ask(self, event: Event) -> Result:
        """Ask the person."""
        question = event.value("question")
        return self._lead(
            leading.ask_person, question, say=f"{self.case.person.called} answers.", focus=f"answer-{question}"
        )

    @on("contact")
    def contact(self, event: Event) -> Result:
        """Contact somebody who is not at the table."""
        who, _, ask = event.value("ask").partition("/")
        say = f"{self.case.name_of(who)} answers."
        return self._lead(leading.contact, who, ask, say=say, focus=f"reply-{who}-{ask}")

    @on("vote")
    def vote(self, _event: Event) -> Result:
        """The round of facts is over."""
        return self._lead(leading.call_vote)

    @on("talk-more")
    def talk_more(self, _event: Event) -> Result:
        """Back to the round of facts."""
        return self._lead(leading.talk_more)

    @on("count-people")
    def count_people(self, event: Event) -> Result:
        """Somebody came late or has left."""
        return self._lead(leading.count_people, _count(event, "people"), say="Counted.", focus=ALL_AT_THE_TABLE)

    @on("count-first")
    def count_first(self, event: Event) -> Result:
        """The first vote."""
        return self._lead(leading.vote_first, self._counts(event))

    @on("count-second")
    def count_second(self, event: Event) -> Result:
        """The second vote."""
        return self._lead(leading.vote_again, self._counts(event))

    @on("count-again")
    def count_again(self, _event: Event) -> Result:
        """Type the second vote in anew."""
        return self._lead(leading.count_again)

    @on("decide")
    def decide(self, event: Event) -> Result:
        """What the room does."""
        if not event.value("option"):
            raise RefusedError("Choose one of the options first.")
        return self._lead(leading.agree, event.value("option"))

    @on("mend")
    def mend(self, _event: Event) -> Result:
        """Repair what a choice has harmed."""
        return self._lead(leading.mend, focus="mended")

    @on("reconsider")
    def reconsider(self, _event: Event) -> Result:
        """Take the decision back."""
        return self._lead(leading.reconsider)

    @on("skip")
    def skip(self, _event: Event) -> Result:
        """Leave this decision out."""
        return self._lead(leading.skip)

    @on("next")
    def go_on(self, _event: Event) -> Result:
        """To the next decision."""
        return self._lead(leading.go_on)

    @on("debrief")
    def debrief(self, _event: Event) -> Result:
        """Straight to the debrief."""
        return self._lead(leading.go_to_debrief)

    @on("chair")
    def chair(self, _event: Event) -> Result:
        """Read from the person's chair."""
        return self._lead(leading.read_from_chair)

    @on("again")
    def again(self, _event: Event) -> Result:
        """Another group."""
        return self._lead(leading.start_over)

    def _fact(self, number: int) -> str:
        """The fact with a number on the cards. Raises RefusedError when no card has it."""
        found = [fact for fact, on_card in number_cards(self.case).items() if on_card == number]
        if not found:
            raise RefusedError("No card has this number.")
        return found[0]

    @staticmethod
    def _counts(event: Event) -> dict[str, int]:
        return {key[6:]: _count(event, key) for key in event.values if key.startswith("votes-")}


def _count(event: Event, key: str) -> int:
    """A number of people from a form; an empty field is nobody. Raises RefusedError when it is no number."""
    text = event.value(key).strip()
    if text and not (text.isascii() and text.isdigit() and len(text) < 5):
        raise RefusedError("Please type a whole number of people.")
    return int(text or 0)
