"""What whoever leads a meeting says, step by step: for a second window, or printed on one page.

A projector shows what the leading computer shows, so the words stand apart
from the screen that the team watches.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from roundtable.screens.base import Screen

if TYPE_CHECKING:
    from roundtable.content.catalogue import Catalogue
    from roundtable.model.consultation_format import Format
    from roundtable.screens.base import Event


class PromptsScreen(Screen):
    """The prompts of one format."""

    kind = "consultation"

    def __init__(self, prefix: str, form: Format) -> None:
        super().__init__(prefix)
        self.form = form

    @classmethod
    def of(cls, prefix: str, catalogue: Catalogue, format_id: str) -> PromptsScreen:
        """The prompts of a format. Raises ContentError."""
        return cls(prefix, catalogue.format(format_id))

    @property
    def title(self) -> str:
        """What the page is."""
        return f"{self.form.title}: what you say"

    def here(self, event: Event) -> bool:  # noqa: ARG002  nothing can be done here
        """There is nothing to do on this page but to read it."""
        return False

    def regions(self) -> dict[str, str]:
        """The one page."""
        return {"step": self.render("prompts", form=self.form)}
