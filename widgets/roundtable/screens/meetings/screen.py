"""Looking back on several meetings: minutes are gathered first, and figures are shown when somebody asks for them.

Pandas and matplotlib are loaded with the first figures and not before. Minutes
are stripped to what is counted as they come in (`practice/consultation/gathered`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from roundtable.errors import RefusedError
from roundtable.exchange.plan_words import day_in_words
from roundtable.practice.consultation.gathered import mark
from roundtable.practice.consultation.voices import profession
from roundtable.screens.base import Download, Event, Result, on
from roundtable.screens.meetings.files import Files

if TYPE_CHECKING:
    from roundtable.content.catalogue import Catalogue
    from roundtable.exchange.review_charts import Illustrated
    from roundtable.model.meeting import Meeting
    from roundtable.practice.consultation.review import Figure

HEADING: Final = "here"
KINDS: Final = {"html": "text/html", "csv": "text/csv"}
MOST_PROFESSIONS: Final = 30
NOTHING_OPEN: Final = "Open some minutes first, or look at the practice minutes."


class MeetingsScreen(Files):
    """Minutes of several meetings, and what can be counted in them."""

    def __init__(self, prefix: str, catalogue: Catalogue) -> None:
        super().__init__(prefix)
        self.catalogue = catalogue
        self.holders: dict[str, int] = {}
        """How many people hold a profession, as the supervisor says."""
        self._figures: tuple[Any, list[Illustrated]] | None = None

    @property
    def title(self) -> str:
        """What is shown."""
        return "Looking back on several meetings"

    def here(self, event: Event) -> bool:
        """An event fits when it was made on what is shown."""
        return event.on == self.step

    def regions(self) -> dict[str, str]:
        """The files, or the figures."""
        return {"step": self.render(self.step)}

    def value(self) -> dict[str, Any]:
        """How many meetings are open, for notebooks that observe the widget."""
        return {"meetings": len(self.gathered.meetings), "invented": len(self.gathered.invented)}

    def figures(self) -> tuple[Figure, ...]:
        """All figures, without charts."""
        from roundtable.practice.consultation.review import review  # noqa: PLC0415  nobody waits for pandas

        return review((self.shown(one) for one in self.gathered.meetings), self.holders)

    def illustrated(self) -> list[Illustrated]:
        """All figures with their charts; drawn anew only when something has changed."""
        from roundtable.exchange.review_charts import illustrate  # noqa: PLC0415  as above

        key = (self.gathered, self.answered, tuple(self.holders.items()))
        if self._figures is None or self._figures[0] != key:
            self._figures = (key, illustrate(self.figures(), f"{self.prefix}-chart"))
        return self._figures[1]

    def professions(self) -> list[str]:
        """Professions in the minutes, by name."""
        names = {profession(seat.who) for one in self.gathered.meetings for seat in self.shown(one).seats}
        return sorted(names)[:MOST_PROFESSIONS]

    @on("figures")
    def show_figures(self, _event: Event) -> Result:
        """From the files to the figures."""
        if not self.gathered.meetings:
            raise RefusedError(NOTHING_OPEN)
        self.step, self.said = "figures", ""
        return Result(HEADING)

    @on("files")
    def show_files(self, _event: Event) -> Result:
        """Back to the files."""
        self.step, self.said, self.refused = "files", "", []
        return Result(HEADING)

    @on("holders")
    def take_holders(self, event: Event) -> Result:
        """How many people hold each profession, so that a large one can be counted by itself."""
        held = {name: event.value(f"held-{number}").strip() for number, name in enumerate(self.professions())}
        if not all(text == "" or (text.isascii() and text.isdigit() and len(text) <= 4) for text in held.values()):
            raise RefusedError("Write whole numbers, or leave a field empty.")
        self.holders = {name: int(text) for name, text in held.items() if text}
        return Result("voices", "The table of professions was counted again.")

    @on("take")
    def take(self, event: Event) -> Result:
        """The figures as a file."""
        from roundtable.exchange import review_export  # noqa: PLC0415  only who takes them along needs the writers

        kind = event.value("kind")
        if not self.gathered.meetings:
            raise RefusedError(NOTHING_OPEN)
        if kind not in KINDS:
            raise RefusedError("Choose the page to print or the numbers.")
        if kind == "html":
            text = review_export.write_review_html(self.illustrated(), self.about())
        else:
            text = review_export.write_review_csv(self.figures())
        file = Download(review_export.FILES[kind], KINDS[kind], text.encode("utf-8-sig" if kind == "csv" else "utf-8"))
        return Result(say="The file is in your downloads.", file=file)

    def about(self) -> str:
        """Which meetings these are, in a sentence."""
        held = self.gathered.meetings
        first, last = day_in_words(held[0].on), day_in_words(held[-1].on)
        when = f"on {first}" if first == last else f"from {first} to {last}"
        count = "1 meeting" if len(held) == 1 else f"{len(held)} meetings"
        return f"{count}, {when}. {self._how_many_are_invented()}".strip()

    def _how_many_are_invented(self) -> str:
        invented, held = len(self.gathered.invented), len(self.gathered.meetings)
        if invented == held:
            return "All are invented practice minutes."
        return f"{invented} of them are invented practice minutes." if invented else ""

    def line(self, meeting: Meeting) -> str:
        """A meeting in a few words."""
        return f"{meeting.label or 'No name'}, meeting {meeting.number}, {day_in_words(meeting.on)}"

    def mark_of(self, meeting: Meeting) -> str:
        """A short name for a meeting that says nothing about it."""
        return mark(meeting)
