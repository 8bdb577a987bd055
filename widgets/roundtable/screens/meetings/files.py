"""Opening minutes: many files at once, each taken or refused by its name, and none of them kept unasked.

What looks as if it told of a real person is not shown until somebody has said
that it is invented. Only two kinds of texts are left by then: what the person
is called, and the names of seats.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, NamedTuple

from roundtable.content.people import everybody
from roundtable.errors import RefusedError
from roundtable.exchange.minutes_json import LARGEST, read_minutes_json
from roundtable.practice.consultation.gathered import MOST, Added, Gathered
from roundtable.practice.consultation.keeping import minutes_data, read_minutes
from roundtable.screens.base import Event, Result, on
from roundtable.screens.withholding import WithholdsText

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from roundtable.model.meeting import Meeting

DOCUMENT: Final = "review"
MOST_KEPT: Final = 500
LISTED: Final = 40
"""Meetings that are listed at first, and with each press for more."""
HELD_BACK: Final = "(not shown)"
MOST_REFUSED: Final = 20
"""Refused files that are listed by name."""
TOO_MANY: Final = f"There are {MOST} meetings already, and more cannot be looked at here. Take some out first."


class Refusal(NamedTuple):
    """A file that was not opened, and why."""

    name: str
    why: str


class Files(WithholdsText):
    """Takes minutes in, lists them, and lets go of them."""

    kind = "meetings"
    longest_file = LARGEST
    gathered = Gathered()
    step = "files"
    said = ""
    refused: list[Refusal] = []  # noqa: RUF012  replaced, never changed
    left_out = 0
    """Refused files beyond those that are listed."""
    answered = False
    """Whether somebody said that every name is invented."""
    kept = False
    """Whether these minutes are kept in the browser."""
    were_kept = False
    """Whether they ever were in this visit: only then there is something to forget."""
    listed = LISTED
    _asked: tuple[Gathered, list[str]] | None = None
    """Names in question, and in which minutes: every meeting that is shown asks for them."""

    @property
    def restores(self) -> str:
        """The browser document with minutes that somebody keeps."""
        return DOCUMENT

    def invented_names(self) -> tuple[str, ...]:
        """Everybody in all content."""
        return everybody(self.catalogue)

    def take_files(self, files: Iterable[tuple[str, str | bytes]], *, invented: bool = False) -> None:
        """Open files, given by name and content. What cannot be opened is refused by its name, and the rest stays."""
        counts = dict.fromkeys(Added, 0)
        refusals: list[Refusal] = []
        for name, content in files:
            try:
                self.gathered, how = self.gathered.add(_read(content), invented=invented)
                counts[how] += 1
                if how is Added.TOO_MANY:
                    refusals.append(Refusal(name, TOO_MANY))
            except RefusedError as refused:
                refusals.append(Refusal(name, str(refused)))
        self.refused, self.left_out = refusals[:MOST_REFUSED], max(0, len(refusals) - MOST_REFUSED)
        self.said = _said(counts, len(refusals))
        self.step, self.answered = "files", self.answered and not counts[Added.NEW] and not counts[Added.NEWER]

    @on("open-minutes")
    def open_minutes(self, event: Event) -> Result:
        """Open what was chosen."""
        self.take_files(event.files)
        return Result("opened" if self.gathered.meetings else "here", self.said)

    @on("practice-minutes")
    def open_practice(self, _event: Event) -> Result:
        """Open the practice minutes that ship."""
        self.open_shipped()
        return Result("opened", self.said)

    def open_shipped(self) -> None:
        """Add the practice minutes that ship."""
        names = self.catalogue.minutes_ids()
        self.take_files(((name, self.catalogue.minutes_file(name)) for name in names), invented=True)

    @on("remove")
    def remove(self, event: Event) -> Result:
        """Take one meeting out."""
        left = self.gathered.without(event.value("meeting"))
        if len(left.meetings) == len(self.gathered.meetings):
            raise RefusedError("This meeting is not open any more.")
        self.gathered, self.step = left, "files"
        self.said, self.refused = "The meeting was taken out. Its file stays where it is.", []
        return Result("opened" if self.gathered.meetings else "here", self.said)

    @on("remove-all")
    def remove_all(self, _event: Event) -> Result:
        """Take all meetings out."""
        self.gathered, self.refused, self.kept, self.answered, self.step = Gathered(), [], False, False, "files"
        self.said = "All meetings were taken out. Their files stay where they are."
        return Result("here", self.said)

    @on("more")
    def list_more(self, _event: Event) -> Result:
        """List more of the meetings."""
        self.listed += LISTED
        return Result("opened")

    @on("keep")
    def keep(self, event: Event) -> Result:
        """Keep them in the browser, or no longer. The button says which, so that two clicks do the same as one."""
        wanted = event.value("keep") == "yes"
        if wanted and self.texts_in_question():
            raise RefusedError("Answer the question about names first.")
        self.kept, self.were_kept = wanted, True
        self.said = "They are kept in this browser." if self.kept else "They are not kept in this browser any more."
        return Result("opened", self.said)

    @on("invented")
    def answer_invented(self, event: Event) -> Result:
        """Every name in the files is invented."""
        if event.value("invented") != "yes":
            raise RefusedError("Tick the box first, or take the meeting out.")
        self.answered, self.said = True, "The names are shown."
        return Result("opened", self.said)

    def texts_in_question(self) -> list[str]:
        """Names that look as if they were a real person's, while nobody has answered."""
        if self.answered:
            return []
        if self._asked is None or self._asked[0] is not self.gathered:
            self._asked = self.gathered, sorted(text for text in self._names() if self._may_be(text))
        return self._asked[1]

    def _names(self) -> set[str]:
        others = (one for one in self.gathered.meetings if not self.gathered.is_invented(one))
        return {text for one in others for text in (one.label, *(seat.who for seat in one.seats)) if text}

    def _may_be(self, text: str) -> bool:
        """Whether a name may be a real person's; looked at once for each name."""
        if text not in self._looked_at:
            self._looked_at[text] = self.may_be_real(text)
        return self._looked_at[text]

    @property
    def _looked_at(self) -> dict[str, bool]:
        found: dict[str, bool] = self.__dict__.setdefault("_names_looked_at", {})
        return found

    def shown(self, meeting: Meeting) -> Meeting:
        """The meeting as it may be shown: without names that are in question."""
        held = {*self.texts_in_question()}
        if not held:
            return meeting
        seats = tuple(s.model_copy(update={"who": HELD_BACK}) if s.who in held else s for s in meeting.seats)
        label = HELD_BACK if meeting.label in held else meeting.label
        return meeting.model_copy(update={"seats": seats, "label": label})

    def documents(self) -> dict[str, dict[str, Any] | None]:
        """The minutes, if somebody keeps them."""
        if not self.kept or not self.gathered.meetings:
            return {DOCUMENT: None} if self.were_kept else {}
        held = [
            {**minutes_data(self.shown(one)), "invented": self.gathered.is_invented(one)}
            for one in self.gathered.meetings
        ]
        return {DOCUMENT: {"hash": "", "data": {"minutes": held}}}

    def read_documents(self, documents: Mapping[str, object]) -> None:
        """Take over what the team has agreed on."""
        self.read_agreements(documents)

    def restore(self, document: object) -> Result:
        """Go on with minutes that were kept, as far as they can be read."""
        data = document.get("data") if isinstance(document, dict) else None
        held = data.get("minutes") if isinstance(data, dict) else None
        gathered, lost = Gathered(), 0
        for one in held[:MOST_KEPT] if isinstance(held, list) else ():
            try:
                invented = isinstance(one, dict) and one.get("invented") is True
                gathered, _ = gathered.add(read_minutes(one).meeting, invented=invented)
            except RefusedError:
                lost += 1
        if not gathered.meetings:
            raise RefusedError("What was kept cannot be read. Open the files again.")
        self.gathered, self.kept, self.were_kept = gathered, True, True
        self.step, self.refused = "files", []
        self.said = "What could still be read was kept." if lost else "Your minutes are open again."
        return Result("opened", self.said)


def _read(content: str | bytes) -> Meeting:
    if not content:
        raise RefusedError(
            f"This file is empty, not there, or larger than {LARGEST // 1_000_000} MB. Choose the file of one meeting."
        )
    return read_minutes_json(content).meeting


def _said(counts: Mapping[Added, int], refused: int) -> str:
    new, again, newer = counts[Added.NEW], counts[Added.AGAIN], counts[Added.NEWER]
    parts = (
        f"{new} {'meeting' if new == 1 else 'meetings'} opened." if new else "",
        f"{again} {'was' if again == 1 else 'were'} open already and {'counts' if again == 1 else 'count'} once."
        if again
        else "",
        f"{newer} took the place of an earlier file of the same meeting." if newer else "",
        f"{refused} {'file was' if refused == 1 else 'files were'} not opened." if refused else "",
    )
    return " ".join(filter(None, parts)) or "Nothing was opened."
