"""An exercise on a screen: its note, one step at a time, and what to take along.

The step's kind decides which template shows it. What people do in a step
reaches the object of its kind as an act, `do-answer` or another; this module
knows no kind but for its template.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from roundtable.content.people import named_in
from roundtable.errors import RefusedError
from roundtable.practice.exercises.allocating import Allocating, amount
from roundtable.practice.exercises.arranging import Arranging
from roundtable.practice.exercises.rating import SCALE
from roundtable.practice.exercises.restoring import restore, snapshot
from roundtable.practice.exercises.tending import Tending
from roundtable.practice.exercises.work import Place, Work
from roundtable.practice.settings import Settings
from roundtable.screens.after_care import OffersAfterCare
from roundtable.screens.base import Download, Event, Result, on
from roundtable.screens.exercise.telling import TellsOfExercise
from roundtable.screens.exercise.words import LooksAtWords
from roundtable.screens.opening import put_case
from roundtable.screens.papers import KINDS
from roundtable.screens.withholding import ASKED, WithholdsText

if TYPE_CHECKING:
    from collections.abc import Mapping

    from roundtable.content.catalogue import Catalogue
    from roundtable.model.exercise import Exercise

HEADING = "here"
DO = "do-"
"""Begins the name of every event that is an act of the open step."""
TEMPLATES = {"rank": "arrange", "order": "arrange", "match": "sort"}
"""Templates that are not named after the kind of step."""
FOCUS = {"visit": "spot-here", "feel": "spot-here", "rate": "known", "next-day": "day"}
"""Where the focus goes after an act that does not show the answer; otherwise it stays."""


class ExerciseScreen(LooksAtWords, TellsOfExercise, OffersAfterCare, WithholdsText):
    """Shows one exercise."""

    kind = "exercise"

    def __init__(
        self, prefix: str, exercise: Exercise, catalogue: Catalogue, content_hash: str = "", *, room: bool = False
    ) -> None:
        super().__init__(prefix)
        self.exercise = exercise
        self.catalogue = catalogue
        self.content_hash = content_hash
        self.work = Work(exercise)
        self.settings = Settings()
        self.room = room
        """Whether a group sits around this screen: large type, and nothing told before it is revealed."""
        self.revealed = False
        self._warming = False
        self.sent: Mapping[str, str] | None = None
        """What was sent and is not done yet, because a text in it waits for an answer."""

    @property
    def title(self) -> str:
        """The exercise's title."""
        return self.exercise.title

    @property
    def restores(self) -> str:
        """The browser document with this exercise's place."""
        return f"exercise:{self.exercise.id}"

    @property
    def step(self) -> str:
        """What is shown; every event says on what it was made."""
        if self.work.place is not Place.STEP:
            return self.work.place.value
        stage = f"room-{self.revealed}" if self.room else self.work.doing.stage
        return f"{self.work.doing.step.id}:{stage}"

    @property
    def library_address(self) -> str:
        """Where the exercises of this family are listed."""
        return self.exercises_address(self.exercise.family.value)

    def here(self, event: Event) -> bool:
        """An event fits when it was made on what is shown."""
        return event.on == self.step

    def regions(self) -> dict[str, str]:
        """Where somebody is, the step, and the fields of a private reflection."""
        self._warm_lens()
        name = self.work.place.value
        if self.work.place is Place.STEP and self.room:
            name = "room"
        doing = self.work.doing
        shown = {"work": self.work, "exercise": self.exercise, "doing": doing, "step": doing.step}
        return {
            "place": self.render("place", **shown),
            "step": self.render(name, **shown),
            "private": self.render("private", prompts=self._prompts()),
        }

    def template(self) -> str:
        """The template of the open step's kind."""
        kind: str = self.work.doing.step.kind
        return TEMPLATES.get(kind, kind)

    def _prompts(self) -> tuple[Any, ...]:
        """What to think about in a private reflection that is open."""
        doing = self.work.doing
        private = self.work.place is Place.STEP and doing.step.kind == "reflect" and not doing.shown and not self.room
        return tuple(doing.step.prompts) if private else ()

    def value(self) -> dict[str, Any]:
        """The work as plain data."""
        return snapshot(self.work)

    def documents(self) -> dict[str, dict[str, Any] | None]:
        """The place in this exercise, from the first step on."""
        if self.work.place is Place.NOTE or self.room:
            return {}
        return {self.restores: {"hash": self.content_hash, "data": snapshot(self.work)}}

    def read_documents(self, documents: Mapping[str, object]) -> None:
        """Take over the settings, and what the team has agreed on."""
        self.settings = Settings.from_data(documents.get("settings"))
        self.read_agreements(documents)

    def restore(self, document: object) -> Result:
        """Continue from a kept place, as far as it still exists."""
        data = document.get("data") if isinstance(document, dict) else None
        restored = restore(self.exercise, data)
        self.work = restored.work
        if restored.whole:
            return Result(HEADING, "You are back where you left.")
        return Result(HEADING, "This exercise has changed since you were here. What still fits was kept.")

    def handle(self, event: Event) -> Result:
        """Apply an act of the open step, or one of the exercise itself."""
        if not event.name.startswith(DO):
            return super().handle(event)
        if not self.here(event) or self.room:
            raise RefusedError("That step is already done. The page shows where you are now.")
        return self._do(event.name.removeprefix(DO), event.values)

    def _do(self, act: str, values: Mapping[str, str]) -> Result:
        done = self.work.do(act, values)
        if self.holds_back(done.doing.words, values):
            self.sent = dict(values)
            return ASKED
        self.sent = None
        self.work = done
        if done.doing.shown:
            return Result("answer")
        return self._acted(act, values)

    def _acted(self, act: str, values: Mapping[str, str]) -> Result:
        """Where the focus goes after an act, and what is said."""
        match self.work.doing:
            case Arranging() as doing:
                place, last = doing.order.index(doing.moved) + 1, len(doing.order)
                way = {1: "down", last: "up"}.get(place, act)
                return Result(f"{way}-{doing.moved}", f"Now in place {place} of {last}.")
            case Tending() as doing if act == "act":
                event, _, _ = values["act"].partition("/")
                return Result(f"event-{event}", f"{doing.minutes_left} minutes left today.")
            case Allocating() as doing:
                return Result(say=f"{amount(doing.left)} left." if doing.left >= 0 else doing.missing)
            case _:
                return Result(FOCUS.get(act))

    @on("start")
    def start(self, _event: Event) -> Result:
        """Begin. Raises RefusedError for an exercise that is still closed."""
        if self.exercise.closed:
            raise RefusedError("This exercise stays closed until people with lived experience have reviewed it.")
        self.work = self.work.start()
        return Result(HEADING)

    @on("room")
    def gather(self, _event: Event) -> Result:
        """A group sits around this screen."""
        self.room = True
        return Result(HEADING)

    @on("alone")
    def go_alone(self, _event: Event) -> Result:
        """One learner after all."""
        self.room = False
        return Result(HEADING)

    @on("reveal")
    def reveal(self, _event: Event) -> Result:
        """Show a room what the authors say."""
        self.revealed = True
        return Result("answers")

    @on("hide")
    def hide(self, _event: Event) -> Result:
        """Back to the task."""
        self.revealed = False
        return Result(HEADING)

    @on("next")
    def go_on(self, _event: Event) -> Result:
        """To the next step."""
        return self._move(self.work.go_on())

    @on("skip")
    def skip(self, _event: Event) -> Result:
        """Leave this step out."""
        return self._move(self.work.skip())

    @on("again")
    def again(self, _event: Event) -> Result:
        """Try this step again."""
        return self._move(self.work.again())

    @on("open-step")
    def open_step(self, event: Event) -> Result:
        """Back to a step."""
        return self._move(self.work.open_step(event.value("step")))

    @on("library")
    def library(self, _event: Event) -> Result:
        """Back to the exercises, where no link leads there."""
        from roundtable.screens.exercises.screen import ExercisesScreen  # noqa: PLC0415  it opens exercises itself

        listed = ExercisesScreen(self.prefix, self.catalogue, self.exercise.family)
        listed.settings = self.settings
        return Result(HEADING, opens=listed)

    @on("open-case")
    def open_case(self, event: Event) -> Result:
        """The case with these people, where no link leads there."""
        return put_case(self, event.value("case"))

    @on("papers")
    def papers(self, event: Event) -> Result:
        """The exercise on paper, as a file."""
        kind = event.value("kind")
        if kind not in KINDS:
            raise RefusedError("Choose a web page or a Word file.")
        from roundtable.exchange.exercise_handout import write_exercises  # noqa: PLC0415  only who prints needs it

        content = write_exercises([self.exercise], self.catalogue, kind)
        file = Download(f"{self.exercise.id}-handout.{kind}", KINDS[kind], content)
        return Result(say="The papers are in your downloads.", file=file)

    def _move(self, work: Work) -> Result:
        self.work, self.revealed, self.sent, self.withheld = work, False, None, self.withheld.leave()
        return Result(HEADING)

    def ticked(self, option: str, chosen: tuple[str, ...]) -> bool:
        """Whether an option is ticked: in what waits for an answer, or in what was chosen."""
        if self.sent is None:
            return option in chosen
        return self.sent.get("option") == option or self.sent.get(f"option-{option}") == "yes"

    def drafted(self, name: str, written: str) -> str:
        """What stands in a field: what waits for an answer, or what was written."""
        return written if self.sent is None else self.sent.get(name, "")

    def invented_names(self) -> tuple[str, ...]:
        """Everybody in this exercise."""
        return named_in(self.exercise)

    amount = staticmethod(amount)
    scale = SCALE
