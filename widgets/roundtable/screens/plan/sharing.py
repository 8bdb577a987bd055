"""Who sees what of a plan: the page for the person, readers and their consents, another team's plan, files."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final

from roundtable.errors import RefusedError, RoundtableError
from roundtable.exchange.plan_words import PlanNames
from roundtable.model.case import PERSON
from roundtable.practice.plan.comparing import compare
from roundtable.practice.plan.preview import preview
from roundtable.screens.base import Download, Event, Result, on
from roundtable.screens.law import CardView, legal_cards
from roundtable.screens.plan.base import PlanBase

if TYPE_CHECKING:
    from roundtable.exchange.paper import Block, Page
    from roundtable.model.plan_people import Consent, Party
    from roundtable.practice.plan.comparing import Pair

KINDS: Final = {
    "json": "application/json",
    "fhir": "application/json",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "html": "text/html",
    "md": "text/markdown",
}
NOTICE: Final = ("part-2-notice",)
"""The legal card about the notice that goes with records of an addiction programme."""
PLAIN_NAME: Final = "plan-in-plain-words"


class Shares(PlanBase):
    """The plan for others, and on paper."""

    def plain_page(self) -> Page:
        """The one page in plain words for the person."""
        from roundtable.exchange.plan_plain import make_plain_page  # noqa: PLC0415  most events need no paper

        return make_plain_page(self.plan, self.line_texts())

    def line_texts(self) -> dict[str, str]:
        """Sentences for the help lines of the plan's country, with the day on which each was checked."""
        from roundtable.exchange.plan_export import describe_lines  # noqa: PLC0415  as above

        return describe_lines(self.plan, self.catalogue, self.today)

    @property
    def today(self) -> dt.date:
        """The day by the clock: help lines go by it, and nothing else does."""
        return dt.date.today()  # noqa: DTZ011  a calendar day at the reader's place

    @on("read-as")
    def read_as(self, event: Event) -> Result:
        """See the plan as one reader would get it, on one day."""
        self.reader = event.value("reader")
        self.read_on = self._day(event.value("on-day"))
        self.look_over_shoulder()
        return Result(say=f"This is what {self.who(self.reader)} would see." if self.seen else None)

    def _day(self, text: str) -> dt.date | None:
        try:
            return dt.date.fromisoformat(text) if text else None
        except ValueError:
            raise RefusedError("Write the day as year, month and day, such as 2026-05-04.") from None

    @property
    def reading_day(self) -> dt.date:
        """The day for which consents are looked at."""
        return self.read_on or self.plan.starts

    def look_over_shoulder(self) -> None:
        """Work out again what the chosen reader would see."""
        known = self.reader == PERSON or self.plan.party(self.reader) is not None
        self.seen = preview(self.plan, self.reader, self.reading_day) if known else None

    def preview_blocks(self) -> tuple[Block, ...]:
        """The plan that the reader would hold in their hands, as on paper."""
        from roundtable.exchange.plan_paper import make_plan_paper  # noqa: PLC0415  most events need no paper

        if self.seen is None:
            return ()
        return tuple(
            block for page in make_plan_paper(self.seen.plan, self.line_texts()).pages for block in page.blocks
        )

    def notice_cards(self) -> list[CardView]:
        """What the law of the plan's country says about the notice; of every country until one is chosen."""
        return legal_cards(self.catalogue, self.plan.country or self.settings.country, NOTICE)

    def pairs(self) -> tuple[Pair, ...]:
        """Our goals beside those of another team."""
        return compare(self.plan, self.script.plan, self.script.explained) if self.script else ()

    def their_who(self, party_id: str) -> str:
        """Somebody in the other team's plan."""
        return PlanNames(self.script.plan).who(party_id) if self.script else party_id

    @on("take")
    def take(self, event: Event) -> Result:
        """The plan, or the page for the person, as a file."""
        kind, plain = event.value("kind").removesuffix("-plain"), event.value("kind").endswith("-plain")
        if kind not in KINDS or (plain and kind not in {"docx", "html", "md"}):
            raise RefusedError("Choose one of the files on this page.")
        from roundtable.exchange.plan_export import FILES, export_plan  # noqa: PLC0415  only who exports needs the writers

        try:
            content = export_plan(
                self.plan, kind, self.catalogue, self.today,
                plain=plain, earlier=self.draft.earlier, rested=self.draft.rested,
            )  # fmt: skip
        except RefusedError:
            raise
        except RoundtableError as error:
            raise RefusedError(f"{error} Take it as a Word file or as Roundtable's own file instead.") from error
        name = f"{PLAIN_NAME}.{kind}" if plain else FILES[kind]
        return Result(say="The file is in your downloads.", file=Download(name, KINDS[kind], content))

    def consent_words(self, consent: Consent) -> str:
        """From whom to whom, in a line."""
        giver = self.who(consent.giver) if consent.giver else "This plan"
        return f"{giver} to {self.who(consent.reader) if consent.reader else 'nobody yet'}"

    def outside(self) -> list[Party]:
        """People who only read what a consent opens."""
        return [party for party in self.plan.people if not party.on_team and not party.close]
