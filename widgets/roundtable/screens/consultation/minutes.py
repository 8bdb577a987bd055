"""The minutes of the meeting, on the screen and as files."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from roundtable.errors import RefusedError
from roundtable.exchange.help_lines import LETTER_PAPER
from roundtable.practice.consultation.texts import without
from roundtable.screens.base import Download, Event, Result, on
from roundtable.screens.consultation.base import MeetingBase
from roundtable.screens.consultation.prompts import offer_prompts

if TYPE_CHECKING:
    from roundtable.exchange.paper import Page
    from roundtable.model.consultation_format import Format

MINUTES_KINDS: Final = {
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "html": "text/html",
    "md": "text/markdown",
    "json": "application/json",
}
TAKEN: Final = "The file is in your downloads."


class Minutes(MeetingBase):
    """Minutes to read aloud, and to take along."""

    minutes_wanted = ""
    """The kind of file that waits until somebody has said which texts are invented."""

    def forget(self) -> None:
        """No file is wanted any more."""
        super().forget()
        self.minutes_wanted = ""

    def minutes_page(self) -> Page:
        """The minutes as they stand on paper, without what may tell of a real person."""
        from roundtable.exchange.minutes_paper import make_minutes  # noqa: PLC0415  most events need no paper

        return make_minutes(self.harmless_minutes(), self.open_sitting.form, self.case).sheet[0]

    @property
    def letter(self) -> bool:
        """Whether the country that was chosen prints on US Letter."""
        return self.settings.country in LETTER_PAPER

    @on("take-minutes")
    def take_minutes(self, event: Event) -> Result:
        """The minutes as a file. What may be real is asked about first."""
        kind = event.value("kind")
        if kind not in MINUTES_KINDS:
            raise RefusedError("Choose one of the files on this page.")
        self.minutes_wanted = kind if self.unsure_texts() else ""
        if self.minutes_wanted:
            return self.stay("No file yet: something in the minutes may tell of a real person.", "unsure")
        return self._make_file(kind, ())

    @on("answer-minutes")
    def answer_minutes(self, event: Event) -> Result:
        """Say which texts are invented. The others are left out of the file."""
        if not self.minutes_wanted:
            raise RefusedError("Choose a file first.")
        unsure = self.unsure_texts()
        sure = {place for place in unsure if event.value(f"invented-{place.replace('.', '-')}") == "yes"}
        self.cleared |= {unsure[place] for place in sure}
        kind, self.minutes_wanted = self.minutes_wanted, ""
        return self._make_file(kind, [place for place in unsure if place not in sure])

    @on("no-minutes")
    def no_minutes(self, _event: Event) -> Result:
        """Make no file."""
        self.minutes_wanted = ""
        return self.stay("No file was made.", "here")

    def _make_file(self, kind: str, left_out: tuple[str, ...] | list[str]) -> Result:
        from roundtable.exchange.minutes_export import export_minutes, name_file  # noqa: PLC0415  only who exports does

        meeting, form = without(self.meeting, left_out), self.open_sitting.form
        content = export_minutes(meeting, kind, form, self.case, self.today, letter=self.letter)
        said = f"{TAKEN} What may be real was left out of it." if left_out else TAKEN
        self.said = said
        file = Download(name_file(meeting, kind), MINUTES_KINDS[kind], content)
        return Result("here" if left_out else None, said, file=file)

    @on("take-prompts")
    def take_prompts(self, event: Event) -> Result:
        """The facilitator's prompts of a format, on one page."""
        kind, _, format_id = event.value("prompts").partition("/")
        return offer_prompts(self.format_named(format_id), kind, letter=self.letter)

    def format_named(self, format_id: str) -> Format:
        """A format by its id. Raises RefusedError."""
        if format_id not in self.catalogue.format_ids():
            raise RefusedError("There is no such format: choose another.")
        return self.catalogue.format(format_id)
