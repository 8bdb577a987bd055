"""What every screen is: state, templates, and handlers for named events.

Rendering is a pure function of the state. Handlers only change the state and
may say where the focus goes and what is announced; hosts render and send the
regions whose HTML differs. A screen knows no widget and reads no file.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, ClassVar, TypeVar

from roundtable.errors import RefusedError
from roundtable.screens.rendering import Meaning, template

Handler = Callable[[Any, "Event"], "Result | None"]
H = TypeVar("H", bound=Handler)

MOST_VALUES = 120
LONGEST_VALUE = 5000
LONGEST_FILE = 200_000
MOST_FILES = 1000


@dataclass(frozen=True)
class Event:
    """Something a person did: its name, the step or item it was done on, and form values."""

    name: str
    on: str = ""
    values: Mapping[str, str] = field(default_factory=dict)
    files: tuple[tuple[str, str], ...] = ()
    """Uploaded texts, each with the name of its file; empty for a file that is too large."""

    def value(self, key: str) -> str:
        """A form value, or the empty text."""
        return self.values.get(key, "")

    def number(self, key: str) -> int:
        """A whole number from a form. Raises RefusedError when it is none."""
        text = self.value(key)
        if not (text.isascii() and text.isdigit() and len(text) < 9):
            raise RefusedError("Choose one of the answers first.")
        return int(text)


@dataclass(frozen=True)
class Download:
    """A file for the person: its name, media type, and content."""

    name: str
    kind: str
    content: bytes


@dataclass(frozen=True)
class Result:
    """What should happen besides drawing: focus (an id without prefix) and an announcement."""

    focus: str | None = None
    say: str | None = None
    opens: Screen | None = None
    """Another screen that takes this one's place, where a link cannot lead to it."""
    file: Download | None = None
    """A file that the person asked for."""
    refused: bool = False
    """Whether `say` tells why nothing was changed; then it is shown as well as announced."""


def on(name: str) -> Callable[[H], H]:
    """Mark a method as the handler of events with this name."""

    def mark(handler: H) -> H:
        handler.event_name = name  # type: ignore[attr-defined]  # read back by __init_subclass__
        return handler

    return mark


def parse_event(message: Mapping[str, object], longest: int = LONGEST_VALUE) -> Event | None:
    """Turn a browser's message into an event, or None when it is malformed. `longest` is how long a value may be."""
    name, where, values = message.get("name"), message.get("on", ""), message.get("values", {})
    if not (isinstance(name, str) and isinstance(where, str) and isinstance(values, Mapping)):
        return None
    if len(name) > 60 or len(where) > 200 or len(values) > MOST_VALUES:
        return None
    if not all(isinstance(k, str) and isinstance(v, str) and len(v) <= longest for k, v in values.items()):
        return None
    return Event(name, where, {str(k): str(v) for k, v in values.items()})


def parse_file(message: Mapping[str, object], most: int = LONGEST_FILE) -> Event:
    """Turn an uploaded text into an event. Raises RefusedError when it is none, or too large."""
    name, where, text = message.get("name"), message.get("on", ""), message.get("text")
    if not (isinstance(name, str) and isinstance(where, str) and isinstance(text, str)) or not 0 < len(text) <= most:
        raise RefusedError("This file is empty, too large, or no text. Nothing was changed.")
    return Event(name[:60], where[:200], {"text": text})


def parse_files(message: Mapping[str, object], most: int = LONGEST_FILE) -> Event:
    """Turn several uploaded texts into one event. Raises RefusedError when they are none.

    A single file that is too large comes without its text, so that its name can be told.
    """
    name, where, files = message.get("name"), message.get("on", ""), message.get("files")
    if not (isinstance(name, str) and isinstance(where, str) and isinstance(files, list) and len(files) <= MOST_FILES):
        raise RefusedError("These files cannot be read, or are too many at once. Nothing was changed.")
    return Event(name[:60], where[:200], files=tuple(_one_file(one, most) for one in files))


def _one_file(data: object, most: int) -> tuple[str, str]:
    """Name and text of an uploaded file."""
    called, text = (data.get("file"), data.get("text")) if isinstance(data, dict) else (None, None)
    fits = isinstance(text, str) and len(text) <= most
    return (called[:120] if isinstance(called, str) and called else "?", str(text) if fits else "")


class Screen:
    """Base of all screens."""

    kind: ClassVar[str]
    """Folder of the screen's templates, and part of every id on it."""
    longest_value: ClassVar[int] = LONGEST_VALUE
    """Characters that a form value may have; a screen for long texts sets more."""
    reads: tuple[str, ...] = ("settings",)
    """Browser documents that are handed over when the page opens."""
    needs: ClassVar[str] = ""
    """What the browser has to load for it besides our module, such as `clock`."""
    handlers: ClassVar[dict[str, Handler]] = {}

    def __init_subclass__(cls) -> None:
        """Collect the handlers marked with `on`."""
        super().__init_subclass__()
        lines = [vars(kind) for kind in reversed(cls.__mro__)]
        cls.handlers = {v.event_name: v for line in lines for v in line.values() if hasattr(v, "event_name")}

    start_address = "00_start_here.ipynb"
    shelf_address = "10_case_walkthrough.ipynb"
    """Where the shelf of cases is, seen from a page; the host may set another."""

    def case_address(self, case_id: str) -> str:
        """Where a case is played. A case's id is the only thing that ever stands in an address."""
        return f"{self.shelf_address}?case={case_id}"

    def room_address(self, case_id: str) -> str:
        """Where a room is led through a case."""
        return f"{self.case_address(case_id)}&room=yes"

    exercise_notebooks: ClassVar[dict[str, str]] = {
        "trauma-informed": "30_trauma_informed_practice.ipynb",
        "cultural-humility": "40_cultural_humility.ipynb",
        "lab": "45_practice_labs.ipynb",
    }

    def exercises_address(self, family: str) -> str:
        """Where the exercises of a family are listed."""
        return self.exercise_notebooks[family]

    def exercise_address(self, family: str, exercise_id: str) -> str:
        """Where an exercise is done."""
        return f"{self.exercise_notebooks[family]}?exercise={exercise_id}"

    plans_address = "50_care_plan_builder.ipynb"

    def plan_address(self, case_id: str) -> str:
        """Where the plan of a case is written."""
        return f"{self.plans_address}?case={case_id}"

    consultations_address = "60_case_consultation.ipynb"

    def consultation_address(self, case_id: str) -> str:
        """Where a consultation about the person of a case is held."""
        return f"{self.consultations_address}?case={case_id}"

    def alone_address(self, case_id: str) -> str:
        """Where somebody alone facilitates the scripted consultation of a case."""
        return f"{self.consultations_address}?alone={case_id}"

    def prompts_address(self, format_id: str) -> str:
        """What whoever leads a meeting says, for a second window."""
        return f"{self.consultations_address}?prompts={format_id}"

    longest_file = LONGEST_FILE
    """Letters of an uploaded file that this screen takes."""

    glossary_address = "20_shared_glossary.ipynb"
    paged = True
    """Whether this is on a page of ours, from which links lead to the others; the host says so."""

    def meaning(self, term_id: str) -> Meaning | None:  # noqa: ARG002  screens with content use it
        """What a word that is linked to a term means here; None shows the word alone."""
        return None

    def __init__(self, prefix: str) -> None:
        self.prefix = prefix
        """Starts every id on this screen; unique for each widget on a page."""

    @property
    def title(self) -> str:
        """A short name of what is shown, for `repr` and the welcome-back question."""
        raise NotImplementedError

    @property
    def restores(self) -> str | None:
        """Name of the browser document that this screen can continue from."""
        return None

    def regions(self) -> dict[str, str]:
        """The HTML of each region, in order."""
        raise NotImplementedError

    def here(self, event: Event) -> bool:
        """Whether an event was made on what is shown now."""
        raise NotImplementedError

    def value(self) -> dict[str, Any]:
        """What was done so far, for notebooks that observe the widget."""
        return {}

    def documents(self) -> dict[str, dict[str, Any] | None]:
        """What the browser should keep: document name -> data, or None to forget it."""
        return {}

    def read_documents(self, documents: Mapping[str, object]) -> None:
        """Take the documents named in `reads`, which may hold anything."""

    def restore(self, document: object) -> Result:  # noqa: ARG002  screens that restore use it
        """Continue from a kept document. Raises RefusedError when it cannot be used."""
        raise RefusedError("There is nothing to continue here.")

    def handle(self, event: Event) -> Result:
        """Apply one event. Raises RefusedError, with a sentence for the person, when it does not fit."""
        handler = self.handlers.get(event.name)
        if handler is None or not self.here(event):
            raise RefusedError("That step is already done. The page shows where you are now.")
        return handler(self, event) or Result()

    def render(self, name: str, **values: object) -> str:
        """Render one of the screen's templates."""
        return template(f"{self.kind}/{name}.html").render(screen=self, prefix=self.prefix, **values)

    def frame(self) -> str:
        """The whole screen: live region, messages, and all regions inside."""
        return template("shared/frame.html").render(screen=self, prefix=self.prefix, regions=self.regions())

    def embedded(self) -> str:
        """The whole screen with pause, exit and the other tools around it, for hosts without our page."""
        return template("shared/embedded.html").render(screen=self, frame=self.frame())
