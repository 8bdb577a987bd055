"""States of exercises: the library, and every step of every kind, open and answered, alone and in a room."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from roundtable.content.building import build
from roundtable.content.catalogue import Catalogue
from roundtable.content.marked import parse_marked
from roundtable.model.exercise import Exercise, Family
from roundtable.screens.base import Event
from roundtable.screens.exercise.screen import ExerciseScreen
from roundtable.screens.exercises.screen import ALWAYS, ExercisesScreen

if TYPE_CHECKING:
    from collections.abc import Iterator

LABS = "45_practice_labs"
EVERY_KIND = Path(__file__).parents[1] / "data" / "every-kind.yaml"
ANSWERS: dict[str, list[tuple[str, dict[str, str]]]] = {
    "first-words": [("answer", {"option": "forbid", "why": "It was late."})],
    "two-things": [("answer", {"option-buy": "yes", "option-wait": "yes"})],
    "in-what-order": [("up", {"item": "boil"}), ("answer", {})],
    "where-it-belongs": [("answer", {"kettle": "kitchen", "cups": "lounge"})],
    "who-can-help": [("answer", {"socket/nurse": "yes", "company/neighbour": "yes"})],
    "read-the-note": [("answer", {"two": "yes", "three": "yes"})],
    "who-does-it": [
        ("answer", {"buying/tove": "lead", "buying/caretaker": "lead"}),
        ("answer", {"buying/tove": "helps", "buying/caretaker": "lead", "mending/caretaker": "lead"}),
    ],
    "is-it-so": [("rate", {"rate": "4"}), ("answer", {"rate": "2"})],
    "in-better-words": [
        ("answer", {"sign": "Ring Mrs Example on 555 010 9999"}),
        ("answer", {"sign": "Please use the other socket."}),
    ],
    "a-promise": [("answer", {"ask": "Who is thirsty?", "change": "The socket"})],
    "for-yourself": [("answer", {})],
    "play-it": [("answer", {})],
    "the-room": [("visit", {"spot": "door"}), ("feel", {"feels": "both"}), ("answer", {})],
    "the-budget": [("plan", {"kettle": "1", "cups": "4"}), ("plan", {"kettle": "1", "cups": "2"}), ("answer", {})],
    "two-days": [("act", {"act": "letter/mend"}), ("next-day", {}), ("act", {"act": "bill/ask"}), ("next-day", {})],
    "who-may-read": [
        ("note", {"caretaker/socket": "yes", "caretaker/burn": "yes", "until": "mended", "state": "taken-back"}),
        ("settle", {}),
    ],
}
"""Acts that lead through each step of the example, one state after each."""


def every_kind() -> Exercise:
    """The example with a step of every kind."""
    return build(Exercise, parse_marked(EVERY_KIND.read_text(encoding="utf-8"), "every-kind.yaml"))


def exercise_frames(prefix: str) -> Iterator[tuple[str, str]]:
    """Name and HTML of every state of the example."""
    screen = ExerciseScreen(prefix, every_kind(), Catalogue())
    yield "note", screen.frame()
    do(screen, "start")
    for step in screen.exercise.steps:
        yield f"{step.id}-open", screen.frame()
        for number, (act, values) in enumerate(ANSWERS[step.id]):
            try_to(screen, f"do-{act}", values)
            yield f"{step.id}-{number}-{act}", screen.frame()
        do(screen, "next")
    yield "end", screen.frame()


def room_frames(prefix: str) -> Iterator[tuple[str, str]]:
    """The same in front of a room."""
    screen = ExerciseScreen(prefix, every_kind(), Catalogue(), room=True)
    yield "note", screen.frame()
    do(screen, "start")
    for step in screen.exercise.steps:
        yield f"{step.id}-task", screen.frame()
        do(screen, "reveal")
        yield f"{step.id}-revealed", screen.frame()
        do(screen, "next")


def library_frames(prefix: str) -> Iterator[tuple[str, str]]:
    """The library, with and without a session."""
    screen = ExercisesScreen(prefix, Catalogue(), Family.TRAUMA_INFORMED)
    yield "list", screen.frame()
    screen.handle(Event("pick", ALWAYS, {"exercise": "when-someone-declines"}))
    yield "session", screen.frame()
    screen.handle(Event("choose", ALWAYS, {"family": "all", "minutes": "10"}))
    yield "filtered", screen.frame()


def do(screen: ExerciseScreen, event: str, **values: str) -> None:
    """One event on what is shown."""
    screen.handle(Event(event, screen.step, values))


def try_to(screen: ExerciseScreen, event: str, values: dict[str, str]) -> None:
    """One event that may be refused; then what is shown stays."""
    from roundtable.errors import RefusedError  # noqa: PLC0415

    try:
        screen.handle(Event(event, screen.step, values))
    except RefusedError:
        return
