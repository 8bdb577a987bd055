"""The library: all cases with their content notes, filters, a surprise, and pathways.

Cases that touch a topic which somebody wants to be asked about first are left
out until that person lets them in. The list says how many, so nothing is
hidden without a word.
"""

from __future__ import annotations

from random import Random, SystemRandom
from typing import TYPE_CHECKING

from roundtable.errors import ContentError
from roundtable.model.case import Size, Where
from roundtable.screens.base import Event, Result, on
from roundtable.screens.opening import OpensCases
from roundtable.screens.shelf.choosing import MINUTES, Theme, Wishes
from roundtable.screens.shelf.following import Progress, State, read_progress
from roundtable.screens.topics import name_topics

if TYPE_CHECKING:
    from collections.abc import Mapping

    from roundtable.content.catalogue import Catalogue
    from roundtable.content.index import CaseEntry, Shelf
    from roundtable.model.pathway import Pathway
    from roundtable.model.reference import Discipline, Topic

ALWAYS = "settings"
"""What every event here says it was made on: the library never changes its step."""


class ShelfScreen(OpensCases):
    """Lists the cases and the pathways."""

    kind = "shelf"

    def __init__(
        self, prefix: str, catalogue: Catalogue, shelf: Shelf, wanted: str | None = None, chance: Random | None = None
    ) -> None:
        super().__init__(prefix)
        self.catalogue = catalogue
        self.shelf = shelf
        self.wanted = wanted
        """A case that was asked for in the address and could not be opened."""
        self.wishes = Wishes()
        self.surprise: CaseEntry | None = None
        self._chance = chance or SystemRandom()
        """Not the kernel's own generator: kernels forked from one parent would all begin with the same case."""
        self._chosen = False
        self._by_id = {entry.id: entry for entry in shelf.entries}
        self._progress: dict[str, Progress] = {}
        self.pathways = self._readable_pathways()
        self.reads = ("settings", *(f"case:{case_id}" for case_id in self._on_pathways()))

    @property
    def title(self) -> str:
        """What is shown."""
        return "All cases"

    def here(self, event: Event) -> bool:
        """The library never changes its step."""
        return event.on == ALWAYS

    def regions(self) -> dict[str, str]:
        """The heading, the filters, the list, the pathways."""
        return {"step": self.render("heading")} | {name: self.render(name) for name in ("filter", "list", "pathways")}

    def read_documents(self, documents: Mapping[str, object]) -> None:
        """Take over the settings, and see how far somebody is with the cases of the pathways."""
        super().read_documents(documents)
        if not self._chosen:
            used = {topic.id for topic in self.topics()}
            self.wishes = Wishes(leave_out=self.settings.ask_before & used)
        for case_id in self._on_pathways():
            kept = documents.get(f"case:{case_id}")
            if kept is not None:
                self._progress[case_id] = self._read_progress(case_id, kept)

    def shown(self) -> list[CaseEntry]:
        """The cases that fit."""
        return [entry for entry in self.shelf.entries if self.wishes.fits(entry)]

    def left_out(self) -> int:
        """How many cases are missing from the list because of a topic alone."""
        asked = self.wishes.without("leave_out")
        return sum(asked.fits(entry) and not self.wishes.fits(entry) for entry in self.shelf.entries)

    def is_left_out(self, entry: CaseEntry) -> bool:
        """Whether a case touches a topic that is to be left out."""
        return bool(self.wishes.leave_out & set(entry.topics))

    @property
    def minutes(self) -> tuple[int, ...]:
        """The limits of time to choose from."""
        return MINUTES

    @property
    def sizes(self) -> tuple[Size, ...]:
        """The sizes to choose from."""
        return tuple(Size)

    def disciplines(self) -> list[Discipline]:
        """Disciplines that have a seat in some case, by name."""
        used = {discipline for entry in self.shelf.entries for discipline in entry.disciplines}
        known = self.catalogue.disciplines.values()
        return sorted((one for one in known if one.id in used), key=lambda discipline: discipline.name)

    def places(self) -> list[Where]:
        """Kinds of places in which some case happens, in the order of the model."""
        used = {where for entry in self.shelf.entries for where in entry.where}
        return [where for where in Where if where in used]

    def themes(self) -> dict[str, Theme]:
        """What the pathways are about, each with its cases."""
        return {one.id: Theme(one.id, frozenset(step.case for step in one.cases)) for one in self.pathways}

    def topics(self) -> list[Topic]:
        """Topics that occur in some case, by label."""
        used = {topic for entry in self.shelf.entries for topic in entry.topics}
        return sorted((one for one in self.catalogue.topics.values() if one.id in used), key=lambda topic: topic.label)

    def has(self, what: str) -> bool:
        """Whether some case is a `sketch`, or `discusses` what its content note names."""
        return any(what in {entry.stage, entry.intensity} for entry in self.shelf.entries)

    def topic_names(self, ids: tuple[str, ...] | frozenset[str]) -> str:
        """Topics in words, as one line."""
        return ", ".join(name_topics(self.catalogue, ids))

    def discipline_names(self, ids: tuple[str, ...]) -> str:
        """Disciplines in words, as one line."""
        known = self.catalogue.disciplines
        return ", ".join(known[one].name.lower() if one in known else one.replace("-", " ") for one in ids)

    def entry(self, case_id: str) -> CaseEntry | None:
        """The case of a pathway's step, or None while it is not here."""
        return self._by_id.get(case_id)

    def progress(self, case_id: str) -> Progress:
        """How far somebody is with a case."""
        return self._progress.get(case_id, Progress())

    def finished(self, pathway: Pathway) -> int:
        """How many cases of a pathway are finished."""
        return sum(self.progress(step.case).state is State.FINISHED for step in pathway.cases)

    def begun(self, pathway: Pathway) -> bool:
        """Whether somebody has begun a case of a pathway."""
        return any(self.progress(step.case).state is not State.NEW for step in pathway.cases)

    @on("choose")
    def choose(self, event: Event) -> Result:
        """Show the cases that fit, or one of them by chance."""
        disciplines, topics = [one.id for one in self.disciplines()], [one.id for one in self.topics()]
        self.wishes = Wishes.of(event, disciplines, topics, self.themes())
        self._chosen = True
        if event.value("do") == "surprise":
            return self._surprise()
        self.surprise = None
        return Result("results", self.counted())

    @on("clear")
    def clear(self, _event: Event) -> Result:
        """Take every wish back but the topics to leave out."""
        self.wishes = Wishes(leave_out=self.wishes.leave_out)
        self.surprise = None
        return Result("results", self.counted())

    def counted(self) -> str:
        """How many cases are shown, for the announcement."""
        return f"{len(self.shown())} of {len(self.shelf.entries)} cases are shown."

    def _surprise(self) -> Result:
        fitting = self.shown()
        another = [entry for entry in fitting if entry != self.surprise]
        self.surprise = self._chance.choice(another or fitting) if fitting else None
        return Result("surprise") if self.surprise else Result("results", self.counted())

    def _readable_pathways(self) -> tuple[Pathway, ...]:
        """The pathways, or none: a mistake in their file is the writer's affair, and no reason to show no case."""
        try:
            return tuple(self.catalogue.pathways.values())
        except ContentError:
            return ()

    def _on_pathways(self) -> list[str]:
        """Ids of the cases on the pathways that can be opened, each once."""
        named = dict.fromkeys(step.case for pathway in self.pathways for step in pathway.cases)
        return [case_id for case_id in named if case_id in self._by_id]

    def _read_progress(self, case_id: str, kept: object) -> Progress:
        try:
            return read_progress(self.catalogue.case(case_id), kept)
        except ContentError:
            return Progress()
