"""The end: what is missing, what is worth another look, closing, and opening again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from roundtable.model.consultation_format import StepKind
from roundtable.practice.consultation import closing
from roundtable.screens.base import Event, Result, on
from roundtable.screens.consultation.base import CLOSED, CLOSING, MeetingBase
from roundtable.screens.withholding import ASKED

if TYPE_CHECKING:
    from roundtable.model.consultation_format import FormatStep
    from roundtable.practice.consultation.closing import Gap, Missing

MENDED_IN = {
    "action": (StepKind.ACTIONS,),
    "owner": (StepKind.ACTIONS,),
    "day": (StepKind.ACTIONS,),
    "asked-by": (StepKind.ACTIONS,),
    "known-by": (StepKind.ACTIONS,),
    "soon": (StepKind.ACTIONS,),
    "review": (StepKind.TELL, StepKind.CLOSE),
    "tells": (StepKind.TELL, StepKind.CLOSE),
    "carried": (StepKind.CARRY_OVER,),
}
"""Kinds of step in which something is mended."""


class Closes(MeetingBase):
    """What is missing, and the end."""

    def missing(self) -> tuple[Missing, ...]:
        """What has to be there before the meeting closes."""
        return closing.missing(self.meeting, self.open_sitting.form)

    def worth_a_look(self) -> tuple[Missing, ...]:
        """What could be there as well."""
        return closing.worth_a_look(self.meeting)

    def step_for(self, gap: Gap) -> FormatStep | None:
        """The step in which something is mended; None where the format has none."""
        kinds = MENDED_IN.get(gap.value, ())
        return next((step for step in self.open_sitting.form.steps if step.kind in kinds), None)

    @on("close")
    def close(self, event: Event) -> Result:
        """Close the meeting, or say why it closes although something is missing."""
        why = event.value("why")
        if why.strip() and self.held(event, {"why": why}):
            return ASKED
        self.put(closing.close(self.open_sitting, why))
        self.used("close")
        return self.go(CLOSED)

    @on("reopen")
    def reopen(self, _event: Event) -> Result:
        """Open a closed meeting again."""
        self.put(closing.reopen(self.open_sitting))
        return self.go(CLOSING, "The meeting is open again.")
