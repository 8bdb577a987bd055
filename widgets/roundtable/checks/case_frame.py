"""The frame of a case: its id, its reviews, and what is still missing from it."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from roundtable.checks.base import CaseCheck, Item, TextCheck, level_of_gap
from roundtable.checks.completeness import gaps
from roundtable.checks.prose import passages
from roundtable.model.case import Case, Stage
from roundtable.model.finding import Level

if TYPE_CHECKING:
    from collections.abc import Iterator

    from roundtable.checks.library import Library
    from roundtable.content.marked import Key
    from roundtable.model.base import ReviewSlot
    from roundtable.model.case import Cut
    from roundtable.model.finding import Finding

PLACEHOLDERS = {"-", "?", "anonymous", "n/a", "name", "nobody", "none", "somebody", "tbd", "todo", "unknown", "xxx"}
"""Words that stand where a reviewer's name should."""
_TODO = re.compile(r"\b(TODO|FIXME|TBD|XXX|lorem ipsum)\b")


class CS001(CaseCheck):
    """The id of a case is its file's name.

    Rename the file, or change `id`. Both are lower-case words joined by hyphens.
    """

    code = "CS001"

    def check(self, item: Item[Case], library: Library) -> Iterator[Finding]:
        if item.model.id != item.id:
            yield self.finding(item, ("id",), "the id is not the file's name", found=item.model.id, expected=item.id)


class CS003(CaseCheck):
    """A complete case lacks nothing. What a sketch lacks is a to-do.

    Add it, or set `stage: sketch` until it is there.
    """

    code = "CS003"

    def check(self, item: Item[Case], library: Library) -> Iterator[Finding]:
        for gap in gaps(item.model):
            yield self.finding(item, gap.key, gap.problem, expected=gap.expected, level=level_of_gap(item.model))


class CS021(CaseCheck):
    """Shorter ways through a case have different lengths, and play decisions once, in the order of the file.

    A longer session plays at least as many decisions as a shorter one. What is left out is read as its summary.
    """

    code = "CS021"

    def check(self, item: Item[Case], library: Library) -> Iterator[Finding]:
        order = [decision.id for decision in item.model.decisions]
        earlier: list[Cut] = []
        for number, cut in enumerate(item.model.cuts):
            places = [order.index(decision) for decision in cut.decisions if decision in order]
            if places != sorted(set(places)):
                yield self.finding(
                    item, ("cuts", number, "decisions"), "these decisions are not in the order of the file"
                )
            if any(cut.minutes == other.minutes for other in earlier):
                yield self.finding(item, ("cuts", number, "minutes"), f"there are two cuts of {cut.minutes} minutes")
            if any(cut.minutes > other.minutes and len(cut.decisions) < len(other.decisions) for other in earlier):
                yield self.finding(item, ("cuts", number, "decisions"), "a longer session plays fewer decisions")
            earlier.append(cut)


class CS005(TextCheck):
    """A review names a real person, lies in the past, and has not run out.

    Ask the reviewer. A slot without a real review is left out of the file.
    """

    code = "CS005"

    def check(self, item: Item[Any], library: Library) -> Iterator[Finding]:
        review = item.model.review
        for name in ("clinical", "lived_experience", "local"):
            slot: ReviewSlot | None = getattr(review, name)
            if slot is not None:
                yield from self._slot(item, slot, ("review", name), library)

    def _slot(self, item: Item[Case], slot: ReviewSlot, key: Key, library: Library) -> Iterator[Finding]:
        if slot.who.strip(" .").lower() in PLACEHOLDERS:
            yield self.finding(item, (*key, "who"), "this is not the name of a reviewer", found=slot.who)
        if slot.date > library.today + timedelta(days=1):
            yield self.finding(item, (*key, "date"), "the review lies in the future", found=str(slot.date))
        if slot.next_review <= slot.date:
            yield self.finding(
                item, (*key, "next_review"), "the next review is due before this one", found=str(slot.next_review)
            )
        elif slot.next_review < library.today:
            yield self.finding(
                item, (*key, "next_review"), "a new review is due", found=str(slot.next_review), level=Level.WARNING
            )


class CS019(TextCheck):
    """No note to the author is left in the text.

    Settle it and remove the note; a fact that is not in the reference is left out.
    """

    code = "CS019"

    def check(self, item: Item[Any], library: Library) -> Iterator[Finding]:
        for passage in passages(item.model):
            note = _TODO.search(passage.text)
            if note is not None:
                yield self.finding(
                    item,
                    passage.key,
                    "a note to the author is left here",
                    found=note[0],
                    level=level_of_gap(item.model),
                    line=item.line_where(passage.key, lambda line: _TODO.search(line) is not None),
                )


class ST001(CaseCheck):
    """A sketch says so, until nothing is missing from it.

    When no to-do is left, set `stage: complete` and ask for the reviews.
    """

    code = "ST001"

    def check(self, item: Item[Case], library: Library) -> Iterator[Finding]:
        if item.model.stage is Stage.SKETCH:
            missing = sum(1 for _ in gaps(item.model))
            things = "one thing is" if missing == 1 else f"{missing or 'no'} things are"
            yield self.finding(
                item, ("stage",), f"this case is a sketch: {things} missing from a complete one", level=Level.TODO
            )
            if item.model.review.complete:
                yield self.finding(
                    item, ("review",), "a sketch cannot be fully reviewed", tip="Complete it first, then ask again."
                )
