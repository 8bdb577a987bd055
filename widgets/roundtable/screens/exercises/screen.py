"""The exercises of a notebook, with what each takes and mentions; and a session made of some of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from roundtable.content.exercise_index import list_exercises
from roundtable.content.term_search import fold
from roundtable.errors import ContentError, RefusedError
from roundtable.model.exercise import Family
from roundtable.practice.exercises.session import NAME, Session
from roundtable.practice.exercises.work import Place
from roundtable.practice.settings import Settings
from roundtable.screens.base import Download, Event, Result, Screen, on
from roundtable.screens.exercise.screen import ExerciseScreen
from roundtable.screens.papers import KINDS
from roundtable.screens.topics import name_topics

if TYPE_CHECKING:
    from collections.abc import Mapping

    from roundtable.content.catalogue import Catalogue
    from roundtable.content.exercise_index import ExerciseEntry

ALWAYS = "exercises"
"""What every event here says it was made on: a list never changes its step."""
MINUTES = (10, 20, 30, 40)
"""The limits of time that are offered."""
ALL = "all"
LONGEST_WORDS = 80
"""Characters of what somebody looks for."""


class ExercisesScreen(Screen):
    """Lists exercises."""

    kind = "exercises"

    def __init__(self, prefix: str, catalogue: Catalogue, family: Family, wanted: str | None = None) -> None:
        super().__init__(prefix)
        self.catalogue = catalogue
        self.family = family
        self.wanted = wanted
        """An exercise that was asked for in the address and could not be opened."""
        self.settings = Settings()
        self.entries = list_exercises(catalogue)
        self.chosen_family: str = family.value
        self.most_minutes: int | None = None
        self.words = ""
        """What somebody looks for."""
        self.leave_out: frozenset[str] = frozenset()
        self.session = Session()
        self._changed = False
        self._places: dict[str, str] = {}
        self.reads = ("settings", NAME, *(f"exercise:{entry.id}" for entry in self.entries))

    @property
    def title(self) -> str:
        """What is shown."""
        return "Exercises"

    def here(self, event: Event) -> bool:
        """A list never changes its step."""
        return event.on == ALWAYS

    def regions(self) -> dict[str, str]:
        """The heading, the filters, the list, the session."""
        return {"step": self.render("heading")} | {name: self.render(name) for name in ("filter", "list", "session")}

    def documents(self) -> dict[str, dict[str, Any] | None]:
        """The session, once somebody has put something into it."""
        return {NAME: {"hash": "", "data": self.session.to_data()}} if self._changed else {}

    def read_documents(self, documents: Mapping[str, object]) -> None:
        """Take over the settings, the session, and how far somebody is with each exercise."""
        self.settings = Settings.from_data(documents.get("settings"))
        if not self._changed:
            self.session = Session.from_data(documents.get(NAME), {entry.id for entry in self.entries})
        self.leave_out = self.settings.ask_before & {topic for entry in self.entries for topic in entry.topics}
        for entry in self.entries:
            kept = documents.get(f"exercise:{entry.id}")
            place = kept.get("place") if isinstance(kept, dict) else None
            if isinstance(place, str):
                self._places[entry.id] = place

    def shown(self) -> list[ExerciseEntry]:
        """The exercises that fit."""
        return [entry for entry in self._of_family() if not self.leave_out & set(entry.topics)]

    def left_out(self) -> int:
        """How many are missing from the list because of a topic alone."""
        return len(self._of_family()) - len(self.shown())

    def _of_family(self) -> list[ExerciseEntry]:
        return [
            entry
            for entry in self.entries
            if self.chosen_family in {ALL, entry.family.value}
            and (self.most_minutes is None or entry.minutes <= self.most_minutes)
            and _holds(entry, self.words)
        ]

    def progress(self, entry: ExerciseEntry) -> str:
        """`done`, `begun`, or the empty text."""
        place = self._places.get(entry.id)
        return "done" if place == Place.END else "begun" if place == Place.STEP else ""

    def none_reviewed(self) -> bool:
        """Whether nobody has reviewed any of the exercises that are shown."""
        return not any(entry.reviewed for entry in self.shown())

    def topic_names(self, ids: tuple[str, ...] | frozenset[str]) -> str:
        """Topics in words, as one line."""
        return ", ".join(name_topics(self.catalogue, sorted(ids)))

    def picked(self) -> list[ExerciseEntry]:
        """The exercises of the session, in its order."""
        by_id = {entry.id: entry for entry in self.entries}
        return [by_id[one] for one in self.session.picked if one in by_id]

    def total(self) -> int:
        """Minutes of the session."""
        return self.session.minutes({entry.id: entry.minutes for entry in self.entries})

    minutes = MINUTES
    families = (*(family.value for family in Family), ALL)

    @on("choose")
    def choose(self, event: Event) -> Result:
        """Show the exercises that fit."""
        family, minutes, words = event.value("family"), event.value("minutes"), event.value("words")
        if family not in self.families or minutes not in {"", *map(str, MINUTES)}:
            raise RefusedError("Choose from what the lists offer.")
        self.chosen_family, self.most_minutes = family, int(minutes) if minutes else None
        self.words = " ".join(words.split())[:LONGEST_WORDS]
        return Result("results", f"{len(self.shown())} exercises are shown.")

    @on("show-all")
    def show_all(self, _event: Event) -> Result:
        """Let in what was left out because of a topic."""
        self.leave_out = frozenset()
        return Result("results", f"{len(self.shown())} exercises are shown.")

    @on("pick")
    def pick(self, event: Event) -> Result:
        """Add an exercise to the session, or take it out."""
        entry = self._entry(event.value("exercise"))
        self.session, self._changed = self.session.toggle(entry.id), True
        done = "added to" if entry.id in self.session.picked else "taken out of"
        return Result(say=f"{entry.title} is {done} the session: {self.total()} minutes in all.")

    @on("earlier")
    def earlier(self, event: Event) -> Result:
        """Move an exercise of the session towards the beginning."""
        self.session, self._changed = self.session.earlier(event.value("exercise")), True
        return Result(say="Moved.")

    @on("papers")
    def papers(self, event: Event) -> Result:
        """The run sheet and the papers of the session, as a file."""
        kind = event.value("kind")
        if kind not in KINDS or not self.session.picked:
            raise RefusedError("Add an exercise to the session first.")
        from roundtable.exchange.exercise_handout import write_exercises  # noqa: PLC0415  only who prints needs it

        content = write_exercises([self.catalogue.exercise(one) for one in self.session.picked], self.catalogue, kind)
        file = Download(f"session-handout.{kind}", KINDS[kind], content)
        return Result(say="The papers are in your downloads.", file=file)

    @on("open-exercise")
    def open_exercise(self, event: Event) -> Result:
        """Put the chosen exercise in this screen's place, where no link can lead to it."""
        exercise_id = event.value("case")
        try:
            exercise = self.catalogue.exercise(exercise_id)
        except ContentError as error:
            raise RefusedError("This exercise cannot be read at the moment. Choose another one.") from error
        opened = ExerciseScreen(self.prefix, exercise, self.catalogue, self.catalogue.exercise_hash(exercise_id))
        opened.settings = self.settings
        return Result("here", opens=opened)

    def _entry(self, exercise_id: str) -> ExerciseEntry:
        found = next((entry for entry in self.entries if entry.id == exercise_id), None)
        if found is None or found.closed:
            raise RefusedError("This exercise cannot be part of a session.")
        return found


def _holds(entry: ExerciseEntry, words: str) -> bool:
    """Whether every word stands somewhere in what the list tells of an exercise."""
    told = fold(" ".join((entry.title, entry.code, *entry.practises, *entry.kinds, *entry.topics)))
    return all(word in told for word in fold(words).split())
