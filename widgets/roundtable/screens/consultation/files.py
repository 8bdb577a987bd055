"""Minutes of last time, from a file or from this browser.

Whatever is wrong with a file, the meeting on the screen stays. Opening one
replaces nothing either: it is laid beside the meeting, and the next one opens
from it when somebody says so.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from roundtable.errors import ContentError, RefusedError
from roundtable.exchange.minutes_json import LARGEST, read_minutes_json
from roundtable.model.meeting import Meeting
from roundtable.practice.consultation.filling import choices_of, filled
from roundtable.practice.consultation.shelf import Shelf, find_minutes, put_on, read_shelf, shelf_data, take_off
from roundtable.practice.consultation.texts import texts_of
from roundtable.practice.plan.plain import plain
from roundtable.screens.base import Event, Result, on
from roundtable.screens.consultation.base import NEXT, MeetingBase

if TYPE_CHECKING:
    from collections.abc import Mapping

    from roundtable.practice.consultation.keeping import Read

FROM_FILE, FROM_BROWSER, FROM_HERE = "file", "browser", "here"
"""Where the minutes of last time are from."""


class Files(MeetingBase):
    """Minutes that were kept."""

    longest_file = LARGEST
    last: Meeting | None = None
    """Minutes from which the next meeting can be opened."""
    last_from = ""
    pending: Read | None = None
    """Minutes from a file that wait for an answer."""
    asked_about: tuple[str, ...] = ()
    """What in them may tell of a real person."""
    shelf = Shelf()
    _shelf_changed = False

    @property
    def shelf_name(self) -> str:
        """The browser document with the minutes about this person."""
        return f"minutes:{self.case.id if self.case else self.blank}"

    def read_kept_minutes(self, documents: Mapping[str, object]) -> None:
        """Take over the minutes that this browser keeps."""
        if not self._shelf_changed:
            self.shelf = read_shelf(documents.get(self.shelf_name), self.case.id if self.case else None)

    def minutes_document(self) -> dict[str, dict[str, Any] | None]:
        """The minutes that this browser should keep, once somebody has changed what it keeps."""
        if not self._shelf_changed:
            return {}
        kept = {"hash": self.content_hash, "data": shelf_data(self.shelf)} if self.shelf.entries else None
        return {self.shelf_name: kept}

    @property
    def is_kept(self) -> bool:
        """Whether the browser keeps these very minutes."""
        return self.sitting is not None and self.harmless_minutes() in self.shelf.meetings

    @on("keep-minutes")
    def keep_minutes(self, _event: Event) -> Result:
        """Keep the minutes in this browser."""
        self.keep_here()
        return self.stay("Kept in this browser.", "kept")

    def keep_here(self) -> None:
        """Put the minutes on the shelf, without what may tell of a real person."""
        self.shelf, self._shelf_changed = put_on(self.shelf, self.harmless_minutes()), True

    @on("drop-minutes")
    def drop_minutes(self, event: Event) -> Result:
        """Delete kept minutes from this browser."""
        gone = find_minutes(self.shelf, event.value("item"))
        self.shelf, self._shelf_changed = take_off(self.shelf, gone.id), True
        if self.last == gone and self.last_from == FROM_BROWSER:
            self.last, self.last_from = None, ""
        return self.stay(f"The minutes of meeting {gone.number} are deleted from this browser.", "here")

    @on("use-minutes")
    def use_minutes(self, event: Event) -> Result:
        """Go on from minutes that this browser keeps."""
        return self._lay_beside(find_minutes(self.shelf, event.value("item")), FROM_BROWSER)

    @on("open-minutes")
    def open_minutes(self, event: Event) -> Result:
        """Open minutes from a file. Whatever is wrong with it, the meeting on the screen stays."""
        read = read_minutes_json(event.value("text"))
        if read.meeting.case != (self.case.id if self.case else None):
            raise RefusedError("These minutes are about somebody else's story: open them there. Nothing was changed.")
        self.learn_name(read.meeting.label)
        self.asked_about = self._may_be_real_in(read.meeting)
        self.pending = read if self.asked_about else None
        if self.pending:
            return self.go(NEXT, "Not opened yet: something in this file may tell of a real person.")
        return self._lay_beside(read.meeting, FROM_FILE, whole=read.whole)

    @on("open-minutes-anyway")
    def open_anyway(self, event: Event) -> Result:
        """Open a file that was asked about, since everything in it is invented."""
        if self.pending is None:
            raise RefusedError("There is no file that waits: choose one again.")
        self.must_be(so=event.value("invented") == "yes", otherwise="Tick the box first, or leave the file alone.")
        read, self.pending, self.asked_about = self.pending, None, ()
        return self._lay_beside(read.meeting, FROM_FILE, whole=read.whole)

    @on("leave-minutes")
    def leave_minutes(self, _event: Event) -> Result:
        """Do not open a file that was asked about."""
        self.pending, self.asked_about = None, ()
        self.learn_name(self.last.label if self.last else "")
        return self.stay("The file was left alone. Nothing was changed.", "here")

    def _lay_beside(self, meeting: Meeting, origin: str, *, whole: bool = True) -> Result:
        self.pending, self.asked_about = None, ()
        self.last, self.last_from = meeting, origin
        self.cleared |= {*texts_of(meeting).values()}
        self.learn_name(meeting.label)
        said = f"The minutes of meeting {meeting.number} are open."
        return self.go(NEXT, said if whole else f"{said} Some of the file could not be read and was left out.")

    def _may_be_real_in(self, meeting: Meeting) -> tuple[str, ...]:
        """Texts of minutes that may tell of a real person, without those that stand in the content or here already."""
        known = self.cleared | self._content_texts(meeting)
        return tuple(text for text in sorted({*texts_of(meeting).values()} - known) if self.may_be_real(text))

    def _content_texts(self, meeting: Meeting) -> set[str]:
        """What the story itself says in minutes about it, whatever moment they are about."""
        case = self.case
        if case is None:
            return set()
        bare = Meeting(id=meeting.id, case=case.id, format=meeting.format, on=meeting.on)
        moments = [filled(bare.model_copy(update={"about": one.id}), case) for one in case.decisions]
        texts = {text for one in moments for text in texts_of(one).values()}
        choices = {choice.what for one in case.decisions for choice in choices_of(case, one.id)}
        replies = self.script.replies if self.script else ()
        return texts | choices | {plain(reply.words) for reply in replies}

    def format_title(self, format_id: str) -> str:
        """What a format is called, as far as it is there."""
        try:
            return self.catalogue.format(format_id).title
        except ContentError:
            return format_id.replace("-", " ")
