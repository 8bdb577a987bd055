"""The glossary: search with every key, one entry at a time, and what the team has agreed.

The list never changes its step; an entry is opened beside it, or below it on a
narrow screen.
"""

from __future__ import annotations

from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, Any

from roundtable.content.term_search import TermSearch, Wanted
from roundtable.errors import ContentError, RefusedError
from roundtable.model.term import Tag
from roundtable.practice.agreements import NAME, Agreements
from roundtable.screens.base import Download, Event, Result, on
from roundtable.screens.withholding import ASKED, WithholdsText

if TYPE_CHECKING:
    from collections.abc import Mapping

    from roundtable.content.catalogue import Catalogue
    from roundtable.content.term_index import TermEntry, TermIndex
    from roundtable.model.reference import Source
    from roundtable.model.term import Term

ALWAYS = "glossary"
"""What every event here says it was made on: the glossary never changes its step."""
AT_FIRST = 40
"""Terms that are listed before anybody asks for more."""
LARGEST_FILE = 200_000
"""Characters of a file of agreements."""


class GlossaryScreen(WithholdsText):
    """Lists terms, and shows one."""

    kind = "glossary"

    def __init__(self, prefix: str, catalogue: Catalogue, index: TermIndex, term: str | None = None) -> None:
        super().__init__(prefix)
        self.catalogue = catalogue
        self.index = index
        self.wanted = Wanted()
        self.shown = AT_FIRST
        self.agreements = Agreements()
        self.changed = False
        """Whether anything was agreed on in this visit; only then there is something to keep."""
        self.sent: tuple[str, str] | None = None
        """Words and roles that were sent and are not agreed yet, because a text in them waits for an answer."""
        self.open = self._read(term) if term else None
        self.missing = term if term and self.open is None else None
        """A term that was asked for and is not here."""

    @property
    def title(self) -> str:
        """What the page is."""
        return "Shared glossary"

    def here(self, event: Event) -> bool:
        """The glossary never changes its step."""
        return event.on == ALWAYS

    def regions(self) -> dict[str, str]:
        """The search, the list, and the entry that is open."""
        return {name: self.render(name) for name in ("search", "entry", "results", "agreed")}

    def read_documents(self, documents: Mapping[str, object]) -> None:
        """Take over what the team has agreed on."""
        if not self.changed:
            self.agreements, _ = Agreements.from_data(documents.get(NAME), self.catalogue.has_term)

    def documents(self) -> dict[str, dict[str, Any] | None]:
        """The agreements, once one was made or dropped here."""
        return {NAME: {"hash": "", "data": self.agreements.to_data()}} if self.changed else {}

    def value(self) -> dict[str, Any]:
        """The agreements as plain data."""
        return self.agreements.to_data()

    def found(self) -> list[TermEntry]:
        """The terms that are listed, as many as are shown."""
        if self.wanted == Wanted():
            return list(self.index.first(self.shown))
        return self._matches[: self.shown]

    def count(self) -> int:
        """How many terms fit."""
        return self.index.summary.count if self.wanted == Wanted() else len(self._matches)

    @property
    def _matches(self) -> list[TermEntry]:
        return self._search.find(self.wanted)

    @cached_property
    def _search(self) -> TermSearch:
        names = {one.id: one.name for one in self.catalogue.disciplines.values()}
        return TermSearch(self.index.entries, names)

    def tags(self) -> tuple[Tag, ...]:
        """Tags that some term has."""
        return self.index.summary.tags

    def disciplines(self) -> list[tuple[str, str]]:
        """Ids and names of the disciplines that some term names, by name."""
        used = self.index.summary.disciplines
        return sorted(((one, self.discipline(one)) for one in used), key=lambda pair: pair[1])

    def discipline(self, discipline_id: str) -> str:
        """A discipline in words."""
        known = self.catalogue.disciplines.get(discipline_id)
        return known.name if known else discipline_id.replace("-", " ")

    def names(self, ids: tuple[str, ...]) -> list[tuple[str, str]]:
        """Ids and names of the terms to read next, as far as they can be read."""
        terms = [self._read(term_id) for term_id in ids]
        return [(term.id, term.term) for term in terms if term is not None]

    def sources(self, term: Term) -> list[Source]:
        """The sources of a term that are in the register."""
        return [self.catalogue.sources[key] for key in term.sources if key in self.catalogue.sources]

    @on("search")
    def search(self, event: Event) -> Result:
        """Show the terms that fit."""
        tag, discipline = event.value("tag"), event.value("discipline")
        if tag not in {"", *self.tags()} or discipline not in {"", *self.index.summary.disciplines}:
            raise RefusedError("Choose from the lists on the page.")
        self.wanted = Wanted(
            event.value("words"),
            Tag(tag) if tag else None,
            discipline or None,
            false_friends=event.value("false-friends") == "yes",
        )
        self.shown = AT_FIRST
        return Result(say=self.counted())

    @on("more")
    def more(self, _event: Event) -> Result:
        """Show more of the list."""
        first_new = self.found()[-1].id if self.found() else ""
        self.shown += AT_FIRST * 2
        return Result(f"term-{first_new}", f"{len(self.found())} of {self.count()} terms are shown.")

    def counted(self) -> str:
        """How many terms fit, for the announcement."""
        return "One term fits." if self.count() == 1 else f"{self.count()} terms fit."

    @on("open")
    def show(self, event: Event) -> Result:
        """Open an entry."""
        term = self._read(event.value("term"))
        if term is None:
            raise RefusedError("This term cannot be read at the moment.")
        self.open, self.missing, self.sent, self.withheld = term, None, None, self.withheld.leave()
        return Result("entry")

    @on("agree")
    def agree(self, event: Event) -> Result:
        """Adopt a wording, unless it looks as if it named a real person."""
        if self.open is None or event.value("term") != self.open.id:
            raise RefusedError("Another term is open now. Please look at it again.")
        words, roles = event.value("words"), event.value("roles")
        agreements = self.agreements.agree(self.open.id, words, roles.split(","), _today())
        if self.holds_back({"words": words, "roles": roles}, event.values):
            self.sent = (words, roles)
            return ASKED
        self.agreements, self.changed, self.sent = agreements, True, None
        return Result("agreement", "Your wording is kept.")

    @on("drop")
    def drop(self, event: Event) -> Result:
        """Give an agreement up."""
        self.agreements = self.agreements.drop(event.value("term"))
        self.changed = True
        return Result("entry" if self.open else "agreed", "This agreement is gone.")

    @on("export")
    def export(self, _event: Event) -> Result:
        """All agreements as a file."""
        from roundtable.exchange.agreements_yaml import write_agreements  # noqa: PLC0415  few need it

        names = {a.term: term.term for a in self.agreements.all if (term := self._read(a.term))}
        content = write_agreements(self.agreements, names).encode()
        return Result(
            say="The agreements are in your downloads.", file=Download("agreements.yaml", "text/plain", content)
        )

    @on("import")
    def bring(self, event: Event) -> Result:
        """Agreements out of a file, over those that are here."""
        from roundtable.exchange.agreements_yaml import read_agreements  # noqa: PLC0415  few need it

        brought, odd = read_agreements(event.value("text"), self.catalogue.has_term)
        merged = self.agreements
        harmless = [one for one in brought.all if not self.may_be_real(one.words, ", ".join(one.roles))]
        for agreement in harmless:
            merged = merged.agree(agreement.term, agreement.words, agreement.roles, agreement.agreed)
        self.agreements, self.changed = merged, True
        left = f" Left out because they could not be read: {odd}." if odd else ""
        if held := len(brought.all) - len(harmless):
            left += f" Left out because they may tell of a real person: {held}. Agree on them here."
        return Result("agreed", f"Agreements brought in: {len(harmless)}.{left}")

    def _read(self, term_id: str) -> Term | None:
        try:
            return self.catalogue.term(term_id)
        except ContentError:
            return None


def _today() -> date:
    return date.today()  # noqa: DTZ011  a calendar day at the team's place
