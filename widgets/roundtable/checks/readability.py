"""CO001: how hard the narrator's text of a whole item is to read.

An item is judged as a whole, and never one sentence of it; see `practice/readability.py`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from roundtable.checks.base import Item, TextCheck
from roundtable.checks.prose import Voice, passages
from roundtable.model.finding import Level
from roundtable.practice.readability import Size, measure

if TYPE_CHECKING:
    from collections.abc import Iterator

    from roundtable.checks.library import Library
    from roundtable.model.base import Model
    from roundtable.model.finding import Finding

HIGHEST_GRADE = 9.0
"""One above the grade that we aim for: a measure like this is not exact to the grade."""


class CO001(TextCheck):
    """The narrator's text of a case, an exercise or a term is readable after about eight years of school.

    Shorter words help most, then shorter sentences. Names of professions and places count too, so use them sparingly.
    """

    code = "CO001"

    def check(self, item: Item[Any], library: Library) -> Iterator[Finding]:
        grade = narrator_size(item.model).grade
        if grade is not None and grade > HIGHEST_GRADE:
            yield self.finding(
                item,
                (),
                "the narrator's text is hard to read",
                found=f"grade {grade:.1f}",
                expected=f"at most {HIGHEST_GRADE:g}, by the Coleman-Liau index",
                level=Level.WARNING,
            )


def narrator_size(model: Model) -> Size:
    """The size of everything that the narrator tells in an item."""
    return measure(passage.text for passage in passages(model) if passage.voice is Voice.NARRATOR)
