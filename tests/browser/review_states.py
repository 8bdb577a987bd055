"""States of the review of meetings: nothing open, refused files, one meeting, twelve, many, and professions apart."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from roundtable.content.catalogue import Catalogue
from roundtable.screens.base import Event
from roundtable.screens.meetings.screen import MeetingsScreen

if TYPE_CHECKING:
    from collections.abc import Iterator

REVIEW = "65_consultation_review"
BAD = (("notes of tuesday.json", "{"), ("newer.json", '{"format": "roundtable-meeting", "version": 99}'))
A_NAME = "Margaret Hollingsworth"


def do(screen: MeetingsScreen, event: str, **values: str) -> None:
    """One event on what is shown."""
    screen.handle(Event(event, screen.step, values))


def practised(prefix: str) -> MeetingsScreen:
    """The practice minutes are open."""
    screen = MeetingsScreen(prefix, Catalogue())
    do(screen, "practice-minutes")
    return screen


def many_files(count: int) -> tuple[tuple[str, str], ...]:
    """So many files, made from the practice minutes."""
    catalogue = Catalogue()
    files = [json.loads(catalogue.minutes_file(one)) for one in catalogue.minutes_ids()]
    return tuple(
        (f"{number}.json", json.dumps({**data, "meeting": {**data["meeting"], "number": number + 1}}))
        for number in range(count)
        for data in (files[number % len(files)],)
    )


def review_frames(prefix: str) -> Iterator[tuple[str, str]]:
    """Name and HTML of every state."""
    screen = MeetingsScreen(prefix, Catalogue())
    yield "empty", screen.frame()
    ((name, text),) = many_files(1)
    screen.handle(Event("open-minutes", "files", files=(*BAD, (name, text), (f"copy of {name}", text))))
    yield "refused", screen.frame()
    do(screen, "figures")
    yield "figures-single", screen.frame()
    screen = MeetingsScreen(prefix, Catalogue())
    named = text.replace('"label": "', f'"label": "{A_NAME} ')
    screen.handle(Event("open-minutes", "files", files=((name, named),)))
    yield "may-be-real", screen.frame()
    screen = practised(prefix)
    do(screen, "keep", keep="yes")
    yield "open-kept", screen.frame()
    do(screen, "figures")
    yield "figures", screen.frame()
    do(screen, "holders", **{f"held-{number}": "6" for number in range(len(screen.professions()))})
    yield "figures-by-profession", screen.frame()
    screen = MeetingsScreen(prefix, Catalogue())
    screen.handle(Event("open-minutes", "files", files=many_files(500)))
    yield "open-500", screen.frame()
    do(screen, "figures")
    yield "figures-500", screen.frame()
