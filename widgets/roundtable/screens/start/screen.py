"""The start page: three questions, then one thing to do. Below it, what a visitor may set."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

from roundtable.errors import ContentError, RefusedError
from roundtable.practice.restoring import snapshot
from roundtable.practice.resume_code import case_number, decode, read_header
from roundtable.practice.settings import Device, Settings
from roundtable.practice.suggesting import MINUTES, Company, Suggestion, suggest
from roundtable.screens.base import Event, Result, on
from roundtable.screens.opening import OpensCases
from roundtable.screens.topics import name_topics

if TYPE_CHECKING:
    from roundtable.content.catalogue import Catalogue
    from roundtable.content.index import CaseEntry, Shelf
    from roundtable.model.locale import Locale
    from roundtable.model.reference import Topic

ALWAYS = "settings"
"""What events of the lower half say they were made on: it never changes its step."""
DIRECTORY = "findahelpline.com"


class StartScreen(OpensCases):
    """Where everybody begins."""

    kind = "start"

    def __init__(self, prefix: str, catalogue: Catalogue, shelf: Shelf) -> None:
        super().__init__(prefix)
        self.catalogue = catalogue
        self.shelf = shelf
        self.settings = Settings()
        self.suggestion: Suggestion | None = None
        self.found: CaseEntry | None = None
        """The case of a resume code that was entered."""
        self._place: dict[str, dict[str, Any] | None] = {}
        self.touched = False
        """Whether anything was set in this visit; only then there is something to keep."""
        self.problem = ""

    @property
    def title(self) -> str:
        """What the page is."""
        return "Start here"

    def here(self, event: Event) -> bool:
        """The questions go away once they are answered; the settings stay."""
        return event.on in {ALWAYS, self.step}

    @property
    def step(self) -> str:
        """Either the questions or the suggestion."""
        return "questions" if self.suggestion is None else "suggestion"

    def regions(self) -> dict[str, str]:
        """The questions or the suggestion; the code; the country; content notes."""
        return {"step": self.render(self.step)} | {name: self.render(name) for name in ("code", "country", "notes")}

    def documents(self) -> dict[str, dict[str, Any] | None]:
        """The settings once something was set, and a place that a code led to."""
        kept: dict[str, dict[str, Any] | None] = dict(self._place)
        if self.touched:
            kept["settings"] = {"hash": "", "data": self.settings.to_data()}
        return kept

    def case(self) -> CaseEntry | None:
        """The suggested case."""
        wanted = self.suggestion.case_id if self.suggestion else None
        return next((entry for entry in self.shelf.entries if entry.id == wanted), None)

    @property
    def heavy(self) -> set[str]:
        """Topics that are never suggested first to somebody alone."""
        return {topic.id for topic in self.catalogue.topics.values() if topic.heavy}

    @property
    def minutes(self) -> tuple[int, ...]:
        """The lengths of time to choose from."""
        return MINUTES

    def topics(self) -> list[Topic]:
        """Topics that occur in some case, for the content-note settings."""
        used = {topic for entry in self.shelf.entries for topic in entry.topics}
        return sorted((t for t in self.catalogue.topics.values() if t.id in used), key=lambda topic: topic.label)

    def topic_names(self, ids: tuple[str, ...]) -> str:
        """Topics in words, as one line."""
        return ", ".join(name_topics(self.catalogue, ids))

    def countries(self) -> list[Locale]:
        """The countries that have a locale file."""
        return list(self.catalogue.locales.values())

    def lines_of(self) -> list[Locale]:
        """The chosen country, or all: none is a default."""
        chosen = self.settings.country
        return [place for place in self.countries() if chosen is None or place.id == chosen] or self.countries()

    @property
    def today(self) -> date:
        """The day against which dates are out of date."""
        return date.today()  # noqa: DTZ011  a calendar day at the reader's place

    @property
    def directory(self) -> str:
        """A directory of lines in other countries."""
        return DIRECTORY

    @on("answer")
    def answer(self, event: Event) -> Result:
        """Answer the three questions."""
        company, minutes, device = event.value("company"), event.value("minutes"), event.value("device")
        if company not in set(Company) or minutes not in {str(m) for m in MINUTES}:
            raise RefusedError("Please answer the questions first. Each has one answer.")
        if device in set(Device):
            self.settings = replace(self.settings, device=Device(device))
            self.touched = True
        self.suggestion = suggest(Company(company), int(minutes), self.shelf.entries, self.heavy)
        return Result("here")

    @on("change-answers")
    def change_answers(self, _event: Event) -> Result:
        """Back to the questions."""
        self.suggestion = None
        return Result("here")

    @on("country")
    def choose_country(self, event: Event) -> Result:
        """Choose a country, or none."""
        country = event.value("country")
        if country and country not in self.catalogue.locales:
            raise RefusedError("This country is not in the list.")
        self.settings = replace(self.settings, country=country or None)
        self.touched = True
        return Result("lines", "The help lines below are for your choice.")

    @on("topics")
    def choose_topics(self, event: Event) -> Result:
        """Choose the topics to be asked about before each step."""
        chosen = {topic.id for topic in self.topics() if event.value(f"topic-{topic.id}") == "yes"}
        self.settings = replace(self.settings, ask_before=frozenset(chosen))
        self.touched = True
        return Result(say="Kept. You are asked first before these topics come up.")

    @on("code")
    def enter_code(self, event: Event) -> Result:
        """Find the place of a resume code and hand it to the browser."""
        try:
            self.found = self._open_code(event.value("code"))
        except RefusedError as refused:
            self.problem, self.found = str(refused), None
            return Result("code-field", str(refused))
        self.problem = ""
        return Result("found")

    def _open_code(self, code: str) -> CaseEntry:
        number, _ = read_header(code)
        entry = next((entry for entry in self.shelf.entries if case_number(entry.id) == number), None)
        if entry is None:
            raise RefusedError("This code belongs to a case that is not on this server.")
        try:
            case, content_hash = self.catalogue.case(entry.id), self.catalogue.case_hash(entry.id)
        except ContentError as error:
            raise RefusedError("The case of this code cannot be read at the moment.") from error
        restored = decode(case, code, content_hash)
        self._place = {f"case:{case.id}": {"hash": content_hash, "data": snapshot(restored.walk)}}
        return entry
