"""The facilitator's prompts in a window of their own: a projector shows everybody the meeting, and nobody else these.

It is the same notebook at another address and knows nothing of the meeting:
all prompts stand on one page, and links lead to each step.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from roundtable.errors import RefusedError
from roundtable.exchange.help_lines import LETTER_PAPER
from roundtable.practice.settings import Settings
from roundtable.screens.base import Download, Event, Result, on
from roundtable.screens.explaining import ExplainsTerms
from roundtable.screens.papers import KINDS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from roundtable.content.catalogue import Catalogue
    from roundtable.model.consultation_format import Format

ALWAYS = "prompts"


class PromptsScreen(ExplainsTerms):
    """All prompts of one format."""

    kind = "consultation"

    def __init__(self, prefix: str, catalogue: Catalogue, form: Format) -> None:
        super().__init__(prefix)
        self.catalogue = catalogue
        self.form = form
        self.settings = Settings()

    @classmethod
    def of(cls, prefix: str, catalogue: Catalogue, format_id: str) -> PromptsScreen:
        """The prompts of a format. Raises ContentError."""
        return cls(prefix, catalogue, catalogue.format(format_id))

    @property
    def title(self) -> str:
        """Which format it is."""
        return f"{self.form.title}: what you say"

    @property
    def step(self) -> str:
        """There is one step."""
        return ALWAYS

    def here(self, event: Event) -> bool:
        """There is one step."""
        return event.on == ALWAYS

    def regions(self) -> dict[str, str]:
        """The prompts."""
        return {"step": self.render("prompts", form=self.form)}

    def read_documents(self, documents: Mapping[str, object]) -> None:
        """Take over the settings, and what the team has agreed on."""
        self.settings = Settings.from_data(documents.get("settings"))
        self.read_agreements(documents)

    @on("take-prompts")
    def take_prompts(self, event: Event) -> Result:
        """The same on paper."""
        return offer_prompts(
            self.form, event.value("prompts").partition("/")[0], letter=self.settings.country in LETTER_PAPER
        )


def offer_prompts(form: Format, kind: str, *, letter: bool) -> Result:
    """The prompts of a format as a file, `html` or `docx`. Raises RefusedError for another kind."""
    if kind not in KINDS:
        raise RefusedError("Choose a web page or a Word file.")
    from roundtable.exchange.prompts_paper import write_prompts  # noqa: PLC0415  only who prints needs the writers

    content = write_prompts(form, kind, letter=letter)
    return Result(
        say="The prompts are in your downloads.", file=Download(f"{form.id}-prompts.{kind}", KINDS[kind], content)
    )
