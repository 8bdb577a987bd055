"""States of a room, in the order in which a group meets them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from roundtable.content.catalogue import Catalogue
from roundtable.practice.walk import Place
from roundtable.screens.base import Event
from roundtable.screens.room.screen import RoomScreen
from tests.browser.state import PREFIX, SHOW, WALK, State, as_read

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

LED = "a-hand-of-nineteen"
"""The case that is led in a room: it has confidences of both kinds and people who are not at the table."""


def room_states(catalogue: Catalogue | None = None) -> Iterator[State]:
    """Every state of a room, in the order in which a group meets them."""
    catalogue = catalogue or Catalogue()
    screen = RoomScreen(PREFIX, catalogue.case(LED), catalogue)

    def do(event: str, **values: str) -> None:
        screen.handle(Event(event, screen.step, values))

    def shown(name: str, *texts: str | None, script: str = "") -> State:
        return State(name, WALK, screen.frame(), tuple(as_read(t) for t in texts if t), script)

    yield shown("note", screen.case.content_note.words)
    do("gather", minutes="90", people="17")
    yield shown("seating")
    do("meet")
    yield shown("meet", screen.case.person.about)
    do("hand-out")
    yield shown("cards", *(member.does for member in screen.case.team if member.seat))
    do("open")
    yield shown("welcome-back", script=SHOW.format("rt-welcome"))
    while screen.walk.place is Place.DECISION:
        decision = screen.walk.decision.id
        yield shown(f"facts-{decision}", screen.walk.decision.situation)
        _say_half_of_the_cards(screen, do)
        yield shown(f"round-{decision}", *(fact.text for fact in screen.views.found_here()))
        do("vote")
        yield shown(f"vote-{decision}", screen.walk.decision.question)
        options = [option.id for option in screen.views.options()]
        do("count-first", **{f"votes-{option}": "4" for option in options})
        yield shown(f"reveal-{decision}")
        do("count-second", **{f"votes-{options[0]}": "6", f"votes-{options[-1]}": "11" if screen.room.number else "6"})
        yield shown(f"agree-{decision}")
        do("decide", option=next(option.id for option in screen.views.options() if option.repair))
        yield shown(f"outcome-{decision}")
        do("mend")
        yield shown(f"mended-{decision}")
        do("next")
    yield shown("debrief", screen.case.epilogue)
    do("chair")
    yield shown("chair")


def _say_half_of_the_cards(screen: RoomScreen, do: Callable[..., None]) -> None:
    for card in screen.views.pad()[::2]:
        if not card.in_confidence and not card.known and not card.later:
            do("speak", number=str(card.number))
    for how, card in zip(("asked", "told"), screen.views.confidences(), strict=False):
        do("raise", **{"raise": f"{card.number}/{how}"})
    while screen.views.questions():
        do("ask", question=screen.views.questions()[0].id)
    for person in screen.views.colleagues():
        if person.asks and screen.walk.contacts_left:
            do("contact", ask=f"{person.who}/{person.asks[0].id}")
