"""States of the start page and of the shelf of cases."""

from __future__ import annotations

from typing import TYPE_CHECKING

from roundtable.content.catalogue import Catalogue
from roundtable.content.index import Shelf, case_shelf
from roundtable.screens.base import Event
from roundtable.screens.shelf.screen import ShelfScreen
from roundtable.screens.start.screen import ALWAYS, StartScreen
from tests.browser.case_states import reach
from tests.browser.state import PREFIX, SAY, START, WALK, State

if TYPE_CHECKING:
    from roundtable.screens.base import Screen


def start_states(catalogue: Catalogue | None = None) -> list[State]:
    """Every state of the start page."""
    catalogue = catalogue or Catalogue()

    def after(*events: Event) -> Screen:
        screen = StartScreen(PREFIX, catalogue, case_shelf(catalogue))
        for event in events:
            screen.handle(event)
        return screen

    def shown(name: str, *events: Event, script: str = "") -> State:
        return State(name, START, after(*events).frame(), script=script)

    def answered(company: str, minutes: int) -> Event:
        return Event("answer", "questions", {"company": company, "minutes": str(minutes), "device": "own"})

    first = case_shelf(catalogue).entries[0]
    code = reach(case := catalogue.case(first.id), catalogue, case.decisions[0]).screen.resume_code() or ""
    countries = [Event("country", ALWAYS, {"country": key}) for key in catalogue.locales]
    topics = {f"topic-{topic.id}": "yes" for topic in after().topics()[:2]}  # type: ignore[attr-defined]
    return [
        shown("questions"),
        shown("suggestion-alone", answered("alone", 20)),
        shown("suggestion-group", answered("room", 90)),
        shown("code-problem", Event("code", ALWAYS, {"code": "NOT-A-CODE"})),
        shown("code-found", Event("code", ALWAYS, {"code": code})),
        shown("topics-chosen", Event("topics", ALWAYS, topics)),
        *(shown(f"country-{event.values['country']}", event) for event in countries),
        shown("file-refused", script=SAY.format("rt-file-note", "bad-file")),
    ]


def shelf_states(catalogue: Catalogue | None = None) -> list[State]:
    """Every state of the shelf."""
    catalogue = catalogue or Catalogue()
    shelf = case_shelf(catalogue)
    broken = Shelf(entries=shelf.entries, unreadable=("a-broken-one", "and-another"))
    return [
        State("shelf", WALK, ShelfScreen(PREFIX, catalogue, shelf).frame()),
        State("shelf-unreadable", WALK, ShelfScreen(PREFIX, catalogue, broken).frame()),
        State("shelf-not-found", WALK, ShelfScreen(PREFIX, catalogue, shelf, wanted="nowhere").frame()),
    ]
