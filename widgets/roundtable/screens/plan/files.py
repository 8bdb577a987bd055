"""A plan from a file takes the place of the one on the table, which can be brought back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from roundtable.errors import RefusedError
from roundtable.practice.plan.draft import Draft
from roundtable.practice.plan.plain import plain
from roundtable.screens.base import Event, Result, on
from roundtable.screens.plan.base import HEADING, OVERVIEW, PlanBase
from roundtable.screens.plan.opening import Opened, free_texts, open_plan

if TYPE_CHECKING:
    from collections.abc import Sequence

LARGEST_FILE = 4_000_000
"""Letters of a plan file; the browser asks nobody to send a larger one."""


class Files(PlanBase):
    """Opens saved plans."""

    longest_file = LARGEST_FILE
    pending: Opened | None = None
    """A plan from a file that waits for an answer."""
    asked_about: Sequence[str] = ()
    """What in it may tell of a real person."""

    @on("open-plan")
    def open_file(self, event: Event) -> Result:
        """Open a plan from a file. Whatever is wrong with it, the plan on the table stays."""
        opened = open_plan(event.value("text"), self.case.id if self.case else None)
        self.asked_about = self._may_be_real_in(opened.draft)
        self.pending = opened if self.asked_about else None
        if self.pending:
            return self.go("take", "Not opened yet: something in this file may tell of a real person.")
        return self._take_over(opened)

    @on("open-anyway")
    def open_anyway(self, event: Event) -> Result:
        """Open a file that was asked about, since everything in it is invented."""
        self.must_be(so=self.pending is not None, otherwise="There is no file that waits: choose one again.")
        self.must_be(so=event.value("invented") == "yes", otherwise="Tick the box first, or leave the file alone.")
        return self._take_over(self.pending) if self.pending else Result()

    @on("leave-file")
    def leave_file(self, _event: Event) -> Result:
        """Do not open a file that was asked about."""
        self.pending, self.asked_about = None, []
        return self.stay("The file was left alone. Nothing was changed.", HEADING)

    def _take_over(self, opened: Opened) -> Result:
        self.replaced, self.forms, self.looked, self.seen = self.draft, {}, None, None
        self.pending, self.asked_about = None, []
        self.put(opened.draft)
        return self.go(OVERVIEW, f"The plan from the file is open. {opened.left_out}".strip())

    def _may_be_real_in(self, draft: Draft) -> list[str]:
        """Texts of a draft that may tell of a real person, without those that stand in the content or here already."""
        known = free_texts(self.draft) | free_texts(Draft.begin(self.case, self.script, self.plan.starts))
        if self.script:
            known |= free_texts(Draft(self.script.plan)) | {plain(reply.words) for reply in self.script.replies}
        return [text for text in sorted(free_texts(draft) - known) if self.may_be_real(text)]

    @on("bring-back")
    def bring_back(self, _event: Event) -> Result:
        """Back to the plan that was here before a file was opened."""
        if self.replaced is None:
            raise RefusedError("There is no plan to bring back.")
        draft, self.replaced, self.forms = self.replaced, None, {}
        self.put(draft)
        return self.go(OVERVIEW, "The plan that was here before is back.")
