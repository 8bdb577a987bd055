"""Formats of consultation: the minutes add up, the question is protected, and a meeting ends with owners and dates."""

from __future__ import annotations

from typing import TYPE_CHECKING

from roundtable.checks.base import FormatCheck, Item
from roundtable.model.consultation_format import Format, StepKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from roundtable.checks.library import Library
    from roundtable.model.finding import Finding

CLOSING = (StepKind.ACTIONS, StepKind.TELL, StepKind.CLOSE)
"""What every meeting that plans ends with. Where nothing is planned, the last of them is enough."""
VIEWS = {StepKind.ROUND, StepKind.OPTIONS, StepKind.DECIDE}


class FM001(FormatCheck):
    """The minutes of a format's steps add up, its id is its file's name, and its steps are told apart.

    Change `minutes`, or the minutes of a step.
    """

    code = "FM001"

    def check(self, item: Item[Format], library: Library) -> Iterator[Finding]:
        form = item.model
        total = sum(step.minutes for step in form.steps)
        if form.id != item.id:
            yield self.finding(item, ("id",), "the id is not the file's name", found=form.id, expected=item.id)
        if total != form.minutes:
            yield self.finding(
                item, ("minutes",), "the steps take another time", found=f"{form.minutes}", expected=f"{total}"
            )
        ids = [step.id for step in form.steps]
        for number, one in enumerate(ids):
            if one in ids[:number]:
                yield self.finding(item, ("steps", number, "id"), f"`{one}` stands here a second time")


class FM002(FormatCheck):
    """A meeting asks its question and pools what is known before views, and ends with owners, a date and a last word.

    Add the step, or move it. A format for a trained leader need only have a last word.
    """

    code = "FM002"

    def check(self, item: Item[Format], library: Library) -> Iterator[Finding]:
        kinds = [step.kind for step in item.model.steps]
        wanted = CLOSING[-1:] if item.model.trained_leader else CLOSING
        for kind in wanted:
            if kind not in kinds:
                yield self.finding(item, ("steps",), f"there is no step of the kind `{kind}`")
        if kinds[-1] is not StepKind.CLOSE:
            yield self.finding(item, ("steps", len(kinds) - 1), "the last step is not a last word")
        first = min((kinds.index(kind) for kind in VIEWS if kind in kinds), default=len(kinds))
        for kind in (StepKind.QUESTION, StepKind.POOL):
            if kind in kinds and kinds.index(kind) > first:
                yield self.finding(item, ("steps", kinds.index(kind)), f"`{kind}` comes after views were told")
