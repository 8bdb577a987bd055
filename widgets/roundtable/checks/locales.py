"""Crisis lines and legal cards: dated, reachable, and not out of date (safety rules J7 and J8)."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from roundtable.checks.base import CatalogCheck, Item
from roundtable.model.finding import Level
from roundtable.model.locale import CARD_STALE_AFTER, LINE_STALE_AFTER

if TYPE_CHECKING:
    from collections.abc import Iterator

    from roundtable.checks.library import Library
    from roundtable.content.marked import Key
    from roundtable.model.finding import Finding
    from roundtable.model.locale import CrisisLine, LegalCard, Locale


class LC001(CatalogCheck):
    """The id of a locale is its file's name: the two letters of a country.

    Rename the file, or change `id`.
    """

    code = "LC001"

    def check(self, library: Library) -> Iterator[Finding]:
        for item in library.locales.values():
            if item.model.id != item.id:
                yield self.finding(
                    item, ("id",), "the id is not the file's name", found=item.model.id, expected=item.id
                )


class LC002(CatalogCheck):
    """Crisis lines are checked every 180 days and legal cards every 365.

    Check it against its source today, then set `last_checked` and `checked_by`. Until then it is shown as out of date.
    """

    code = "LC002"

    def check(self, library: Library) -> Iterator[Finding]:
        for item, key, entry in dated(library):
            if entry.stale(library.today):
                limit = LINE_STALE_AFTER if key[0] == "lines" else CARD_STALE_AFTER
                yield self.finding(
                    item,
                    (*key, "last_checked"),
                    f"`{entry.id}` has to be checked again",
                    found=str(entry.last_checked),
                    expected=f"at most {limit.days} days ago",
                    level=Level.WARNING,
                )


class LC003(CatalogCheck):
    """A crisis line can be reached: it has a number or an address on the web, and a number where it is called.

    Add `number` or `url`, and make `ways` fit.
    """

    code = "LC003"

    def check(self, library: Library) -> Iterator[Finding]:
        for item in library.locales.values():
            for number, line in enumerate(item.model.lines):
                key: Key = ("lines", number)
                if line.number is None and line.url is None:
                    yield self.finding(item, key, f"`{line.id}` has neither a number nor an address")
                elif line.number is None and {"call", "text"} & set(line.ways):
                    yield self.finding(item, (*key, "ways"), f"`{line.id}` is to be called, and has no number")
                if not line.ways:
                    yield self.finding(item, (*key, "ways"), f"`{line.id}` does not say how it is reached")


class LC004(CatalogCheck):
    """Nothing was checked in the future, and a card's review has not run out.

    Enter the day on which somebody really looked.
    """

    code = "LC004"

    def check(self, library: Library) -> Iterator[Finding]:
        tomorrow = library.today + timedelta(days=1)
        for item, key, entry in dated(library):
            if entry.last_checked > tomorrow:
                yield self.finding(
                    item,
                    (*key, "last_checked"),
                    f"`{entry.id}` was checked in the future",
                    found=str(entry.last_checked),
                )
            review = getattr(entry, "review", None)
            if review is not None and review.next_review < library.today:
                yield self.finding(
                    item,
                    (*key, "review", "next_review"),
                    f"`{entry.id}` is due for a new review",
                    found=str(review.next_review),
                    level=Level.WARNING,
                )


class LC005(CatalogCheck):
    """Ids are unique among the lines, and among the cards, of a locale.

    Rename one of the two. The same card may have the same id in several countries.
    """

    code = "LC005"

    def check(self, library: Library) -> Iterator[Finding]:
        seen: set[tuple[str, str | int, str]] = set()
        for item, key, entry in dated(library):
            one = (item.name, key[0], entry.id)
            if one in seen:
                yield self.finding(item, (*key, "id"), f"`{entry.id}` stands here a second time")
            seen.add(one)


def dated(library: Library) -> Iterator[tuple[Item[Locale], Key, CrisisLine | LegalCard]]:
    """Every line and card with its place."""
    for item in library.locales.values():
        for number, line in enumerate(item.model.lines):
            yield item, ("lines", number), line
        for number, card in enumerate(item.model.cards):
            yield item, ("cards", number), card
