"""States of a consultation practised alone: note, opening, every moment and what follows, the end, left, come back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from roundtable.content.catalogue import Catalogue
from roundtable.practice.consultation.alone import Place, snapshot
from roundtable.screens.base import Event
from roundtable.screens.facilitating.screen import Facilitating

if TYPE_CHECKING:
    from collections.abc import Iterator

CONSULTATIONS = "60_case_consultation"


def do(screen: Facilitating, event: str, **values: str) -> None:
    """One event on what is shown."""
    screen.handle(Event(event, screen.step, values))


def begun(prefix: str, case: str) -> Facilitating:
    """A meeting at its first moment."""
    screen = Facilitating.of(prefix, Catalogue(), case)
    do(screen, "read-note")
    do(screen, "begin")
    return screen


def facilitating_frames(prefix: str, case: str) -> Iterator[tuple[str, str]]:
    """Name and HTML of every state, with each intervention of each moment once."""
    screen = Facilitating.of(prefix, Catalogue(), case)
    yield "note", screen.frame()
    do(screen, "read-note")
    yield "opening", screen.frame()
    do(screen, "begin")
    for number, moment in enumerate(screen.script.moments):
        yield f"{moment.id}-moment", screen.frame()
        for one in [one for one in screen.possible() if one.id != screen.script.good[number]]:
            do(screen, "choose", intervention=one.id)
            yield f"{moment.id}-{one.id}", screen.frame()
            do(screen, "back", moment=str(number))
        do(screen, "choose", intervention=screen.script.good[number])
        yield f"{moment.id}-then", screen.frame()
        if number == 2:
            yield "restored", _restored(screen).frame()
        do(screen, "next")
    yield "end-as-the-authors", screen.frame()
    do(screen, "begin")
    while screen.alone.place is not Place.END:
        silent = next((one.id for one in screen.possible() if one.kind == "silent"), screen.possible()[0].id)
        do(screen, "choose", intervention=silent)
        do(screen, "next")
    yield "end-silent", screen.frame()
    do(screen, "leave")
    yield "away", screen.frame()


def _restored(screen: Facilitating) -> Facilitating:
    again = Facilitating.of(screen.prefix, Catalogue(), screen.script.id)
    again.restore({"hash": screen.content_hash, "data": snapshot(screen.alone)})
    return again
