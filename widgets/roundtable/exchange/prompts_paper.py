"""The facilitator's prompts of a format on one page: a projector shows everybody the same, so these are on paper.

For each step: when it is, who speaks, what the facilitator says, and what
usually goes wrong.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from roundtable.exchange.handout import write_paper
from roundtable.exchange.paper import Handout, Heading, Page, Prose

if TYPE_CHECKING:
    from collections.abc import Iterator

    from roundtable.exchange.paper import Block, Size
    from roundtable.model.consultation_format import Format

ABOUT: Final = "What to say in each step, on one page. It is for whoever leads the meeting; nobody else needs it."
TRAINED: Final = "This format needs somebody who is trained to lead it."
_SIZES: Final[tuple[tuple[int, Size], ...]] = ((350, "large"), (600, "normal"), (850, "small"))
"""Words up to which a page in two columns holds a size of print."""


def write_prompts(form: Format, kind: str, *, letter: bool = False) -> bytes:
    """The page as a file, `html` or `docx`."""
    return write_paper(make_prompts(form, letter=letter), kind)


def make_prompts(form: Format, *, letter: bool = False) -> Handout:
    """The page."""
    reviewed = "" if form.review.clinical else " No clinician has reviewed this yet."
    page = Page(
        id="prompts",
        title=f"{form.title}: prompts",
        blocks=tuple(_describe(form)),
        below=f"{form.minutes} minutes, {len(form.steps)} steps. The numbers are minutes from the start.{reviewed}",
        columns=2,
        size=_size(form),
    )
    return Handout(page.title, form.author, (page,), (), about=ABOUT, letter=letter, kind="", narrow=True)


def _describe(form: Format) -> Iterator[Block]:
    if form.trained_leader:
        yield Prose(TRAINED)
    for begins, step in form.schedule:
        yield Heading(f"{begins} to {begins + step.minutes}: {step.title}")
        yield Prose(step.says)
        yield Prose(f"{step.speaks.rstrip('.')}. **Goes wrong:** {step.goes_wrong}", label="Speaks:")


def _size(form: Format) -> Size:
    """The largest print with which everything stands on one page."""
    words = sum(len(f"{one.title} {one.speaks} {one.says} {one.goes_wrong}".split()) for one in form.steps)
    return next((size for most, size in _SIZES if words <= most), "tiny")
