"""The reading edition: a whole case in one HTML file that plays on any device, without a server or a script.

Reading alone, one sees what each person answers and what follows from each
option by opening it. What is sealed in the walk stays sealed here: facts that
are private to the person, and confidences that she or he does not share.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, NamedTuple

from roundtable.exchange.help_lines import describe_line
from roundtable.exchange.naming import Names
from roundtable.exchange.paper import WATERMARK
from roundtable.exchange.rendering import template
from roundtable.exchange.reviews import describe_reviews, describe_source
from roundtable.model.fact import Sharing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from roundtable.content.catalogue import Catalogue
    from roundtable.model.case import Case, ScoreSeries
    from roundtable.model.decision import Decision, Option
    from roundtable.model.fact import Fact
    from roundtable.model.locale import LegalCard, Locale


def write_reading(case: Case, catalogue: Catalogue, today: dt.date | None = None) -> str:
    """The file's text."""
    today = today or dt.date.today()  # noqa: DTZ011  a day at the reader's place
    view = ReadingView(Names(case, catalogue), today)
    return template("reading.html").render(case=case, view=view, names=view.names, watermark=WATERMARK)


class Place(NamedTuple):
    """Where a link leads, and in which words."""

    id: str
    title: str


class ReadingView:
    """What the template asks for."""

    def __init__(self, names: Names, today: dt.date) -> None:
        self.names = names
        self._case = names.case
        self._today = today

    def shared(self) -> tuple[Fact, ...]:
        """What everyone knows from the start."""
        return tuple(fact for fact in self._shared() if self._case.so_at(fact, None))

    def newly_shared(self, decision: Decision) -> tuple[Fact, ...]:
        """What everyone knows from this decision on, and could not know before."""
        return tuple(f for f in self._shared() if f.since == decision.id and not self._case.so_at(f, None))

    def _shared(self) -> tuple[Fact, ...]:
        return tuple(fact for fact in self._case.facts if fact.shared and fact.sharing is Sharing.OPEN)

    def needed(self, decision: Decision) -> tuple[Fact, ...]:
        """Open facts that a decision needs and that not everybody has."""
        return tuple(
            f for f in self._case.facts if decision.id in f.bears_on and f.sharing is Sharing.OPEN and not f.shared
        )

    def confidences(self, decision: Decision) -> tuple[Fact, ...]:
        """Facts told in confidence to somebody in the team, each at the first decision where it can matter."""
        return tuple(f for f in self._case.facts if f.consent is not None and self._first_place(f) == decision.id)

    def confidants(self, fact: Fact) -> str:
        """Who was told a fact in confidence."""
        return " and ".join(self.names.with_role(who) for who in fact.known_by if who != "person")

    def next_place(self, decision: Decision, option: Option | None = None) -> Place:
        """What follows a decision, or one option of it."""
        following = self._case.after(decision.id, option.id if option else None)
        if following is None:
            return Place("debrief", "the debrief")
        return Place(f"decision-{self.names.number(following)}", f"decision {self.names.number(following)}")

    def instrument(self, series: ScoreSeries) -> str:
        """An instrument by its name and range."""
        found = self.names.catalogue.instruments.get(series.instrument)
        if found is None:
            return series.instrument
        return f"{found.name}, from {found.minimum:g} to {found.maximum:g}; higher is {found.higher_is}"

    def lines(self, place: Locale) -> tuple[str, ...]:
        """The help lines of a country."""
        return tuple(describe_line(line, self._today) for line in place.lines)

    def law(self) -> list[tuple[Locale, list[LegalCard]]]:
        """Legal cards that the case refers to, by country; no country is a default."""
        wanted = set(self._cards())
        found = [(p, [c for c in p.cards if c.id in wanted]) for p in self.names.catalogue.locales.values()]
        return [(place, cards) for place, cards in found if cards]

    def stale(self, card: LegalCard) -> bool:
        """Whether a legal card is out of date."""
        return card.stale(self._today)

    def reviews(self) -> tuple[str, ...]:
        """Who has reviewed the case."""
        return describe_reviews(self._case)

    def sources(self) -> tuple[str, ...]:
        """What the case cites."""
        return tuple(describe_source(source) for source in self.names.sources())

    def _cards(self) -> Iterator[str]:
        yield from self._case.legal_cards
        for decision in self._case.decisions:
            yield from decision.legal_cards
            yield from (o.must_not.legal_card for o in decision.options if o.must_not and o.must_not.legal_card)

    def _first_place(self, fact: Fact) -> str:
        """The first decision that a fact bears on; where it bears on none, the first of all."""
        decisions = [decision.id for decision in self._case.decisions]
        return next((name for name in decisions if name in fact.bears_on), decisions[0])
