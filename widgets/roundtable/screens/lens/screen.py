"""The language lens: a text as it was typed, with numbered notes beside it. It never changes the text.

What looks like a real person's identifier is asked about before anything else
is looked at. Nothing that is typed here is kept.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from roundtable.content.people import everybody
from roundtable.errors import RefusedError
from roundtable.practice.lens.desk import MOST, REASONS, Desk
from roundtable.practice.lens.finding import Kind
from roundtable.practice.lens.sources import source_of
from roundtable.screens.base import Event, Result, on
from roundtable.screens.rendering import template
from roundtable.screens.withholding import ASKED, WithholdsText

if TYPE_CHECKING:
    from roundtable.content.catalogue import Catalogue
    from roundtable.practice.lens.finding import Found
    from roundtable.practice.lens.looking import Lens

ALWAYS = "lens"
"""What every event here says it was made on: the lens never changes its step."""
FIELD = "text"
SHOWN = (Kind.STIGMA, Kind.CLOSED_QUESTION, Kind.JARGON)


class LanguageLensScreen(WithholdsText):
    """Takes a text, and shows it with notes."""

    kind = "lens"
    longest_value = 200_000
    """More than the lens takes, so that whoever pastes too much is told so."""

    def __init__(self, prefix: str, catalogue: Catalogue, text: str = "") -> None:
        super().__init__(prefix)
        self.catalogue = catalogue
        self.text = text
        """What stands in the field."""
        self.turn = 0
        """Changes when a text comes from us, so that the browser does not put the typed one back."""
        self.desk: Desk | None = None

    @property
    def title(self) -> str:
        """What is shown."""
        return "Language lens"

    def here(self, event: Event) -> bool:
        """The lens never changes its step."""
        return event.on == ALWAYS

    def regions(self) -> dict[str, str]:
        """The field, and what was seen."""
        return {"write": self.render("write"), "seen": self.render("seen", desk=self.desk, kinds=SHOWN)}

    def value(self) -> dict[str, Any]:
        """The findings that were not put aside, for notebooks that observe the widget."""
        notes = self.desk.open_notes if self.desk else ()
        return {"findings": [note.found.to_data(self.source(note.found)) for note in notes]}

    def invented_names(self) -> tuple[str, ...]:
        """Everybody in all content."""
        return everybody(self.catalogue)

    @cached_property
    def _lens(self) -> Lens:
        from roundtable.practice.lens.looking import Lens  # noqa: PLC0415  nobody waits for it before they look

        return Lens.of(self.catalogue)

    def reasons(self, found: Found) -> tuple[str, ...]:
        """Reasons for which a finding can be left as it is."""
        return REASONS[found.kind]

    def source(self, found: Found) -> str:
        """What a finding rests on."""
        return source_of(found, self.catalogue.sources)

    @on("look")
    def look(self, event: Event) -> Result:
        """Look at a text, unless it looks as if it told of a real person."""
        text = event.value(FIELD).replace("\r\n", "\n")
        if len(text) > MOST:
            raise RefusedError(f"This text is longer than {MOST:,} characters. Please look at a part of it.")
        if not text.strip():
            raise RefusedError("Paste or type a text first, or try the example.")
        self.text = text
        if self.holds_back({FIELD: text}, event.values):
            self.desk = None
            return ASKED
        looked = self._lens.look(text)
        self.desk = self.desk.over(looked) if self.desk else Desk(looked)
        return Result("seen", self.counted())

    @on("example")
    def example(self, _event: Event) -> Result:
        """A text of ours to try."""
        self.turn += 1
        self.withheld = self.withheld.leave()
        self.text = template("lens/example.txt").render().strip()
        self.desk = Desk(self._lens.look(self.text))
        return Result("seen", self.counted())

    @on("clear")
    def clear(self, _event: Event) -> Result:
        """Forget the text."""
        self.turn += 1
        self.text, self.desk, self.withheld = "", None, self.withheld.leave()
        return Result("here", "The text is gone.")

    @on("show")
    def show(self, event: Event) -> Result:
        """From a number in the text to its note."""
        return Result(f"note-{self._desk().note(event.number('number')).number}")

    @on("place")
    def place(self, event: Event) -> Result:
        """From a note back to its place in the text."""
        return Result(f"number-{self._desk().note(event.number('number')).number}")

    @on("aside")
    def put_aside(self, event: Event) -> Result:
        """Leave the words as they are."""
        self.desk = self._desk().put_aside(event.number("number"), event.value("reason"))
        return Result("seen", "Put aside. It stands at the end of the notes.")

    @on("back")
    def take_back(self, event: Event) -> Result:
        """Look at the words again after all."""
        number = event.number("number")
        self.desk = self._desk().take_back(number)
        return Result(f"note-{number}")

    def counted(self) -> str:
        """How many notes there are, for the announcement."""
        count = len(self._desk().open_notes)
        return "Nothing to look at twice." if not count else "One note." if count == 1 else f"{count} notes."

    def _desk(self) -> Desk:
        if self.desk is None:
            raise RefusedError("Look at a text first.")
        return self.desk
