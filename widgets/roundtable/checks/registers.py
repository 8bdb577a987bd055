"""The list files of the glossary: sources and what cites them, instruments and their bands."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Any

from roundtable.checks.base import CatalogCheck
from roundtable.checks.library import REGISTERS
from roundtable.checks.locales import dated
from roundtable.model.finding import Finding, Level
from roundtable.model.reference import Checked

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from roundtable.checks.base import Item, Located
    from roundtable.checks.library import Entry, Library
    from roundtable.content.marked import Key
    from roundtable.model.case import Case

Citation = tuple["Located", "Key", str]
"""Where a source is cited, and its key."""


class SR001(CatalogCheck):
    """A key of the source register means the same source in every layer.

    Give your own sources keys of their own, from R900 on.
    """

    code = "SR001"

    def check(self, library: Library) -> Iterator[Finding]:
        register = library.registers.get("sources")
        for below, above in register.replaced if register else ():
            if below.model.cite != above.model.cite:
                yield self.finding(
                    above,
                    (*above.key, "id"),
                    f"`{above.model.id}` is another source in the layer below",
                    found=above.model.cite[:60],
                    expected=below.model.cite[:60],
                )


class SR002(CatalogCheck):
    """Every source that is cited is in the source register.

    Correct the key, or add the source to `glossary/sources.yaml`.
    """

    code = "SR002"

    def check(self, library: Library) -> Iterator[Finding]:
        register = library.registers.get("sources")
        for where, key, source in _citations(library):
            if register is None or not register.has(source):
                yield self.finding(where, key, f"`{source}` is not in the source register", found=source)


class SR003(CatalogCheck):
    """What says that it was checked rests on a source that somebody has read.

    Set `basis: general`, or read the source and record how in the register.
    """

    code = "SR003"

    def check(self, library: Library) -> Iterator[Finding]:
        register = library.registers.get("sources")
        known = register.entries if register else {}
        for item, key, entry in dated(library):
            cited = [known[source].model for source in entry.sources if source in known]
            unread = cited and all(source.checked == (Checked.NOT_REREAD,) for source in cited)
            if entry.basis == "checked" and unread:
                yield self.finding(
                    item,
                    (*key, "basis"),
                    f"`{entry.id}` is `checked`, and none of its sources was read",
                    level=Level.WARNING,
                )


class SR004(CatalogCheck):
    """Every list file of the glossary exists in some layer.

    Put it back; cases refer to what is in it.
    """

    code = "SR004"

    def check(self, library: Library) -> Iterator[Finding]:
        for name in REGISTERS:
            if name not in library.registers:
                yield Finding(
                    f"glossary/{name}.yaml", 0, self.code, "no layer has this file", tip=self.tip(), expected=name
                )


class IN001(CatalogCheck):
    """The bands of an instrument lie side by side inside its range, each one upwards.

    Compare with the table of instruments in the reference; a total must fall into one band at most.
    """

    code = "IN001"

    def check(self, library: Library) -> Iterator[Finding]:
        register = library.registers.get("instruments")
        for entry in register.entries.values() if register else ():
            yield from self._range(entry)

    def _range(self, entry: Entry) -> Iterator[Finding]:
        tool = entry.model
        if tool.minimum >= tool.maximum:
            yield self.finding(entry, (*entry.key, "maximum"), "the range is empty", found=f"{tool.maximum:g}")
        for number, band in enumerate(tool.bands):
            key = (*entry.key, "bands", number)
            if not tool.minimum <= band.low <= band.high <= tool.maximum:
                yield self.finding(
                    entry,
                    key,
                    f"the band `{band.label}` is not inside the range",
                    found=f"{band.low:g} to {band.high:g}",
                    expected=f"within {tool.minimum:g} to {tool.maximum:g}",
                )
        for number, (lower, upper) in enumerate(pairwise(tool.bands), start=1):
            if upper.low <= lower.high:
                yield self.finding(
                    entry,
                    (*entry.key, "bands", number, "from"),
                    f"the bands `{lower.label}` and `{upper.label}` overlap",
                    found=f"{upper.low:g}",
                    expected=f"more than {lower.high:g}",
                )


def _citations(library: Library) -> Iterator[Citation]:
    """Every place where a source is cited."""
    for item in library.cases.values():
        yield from _cited_in_case(item)
    others: tuple[Mapping[str, Item[Any]], ...] = (library.plans, library.formats, library.consultations)
    for other in (item for items in others for item in items.values()):
        yield from _each(other, ("sources",), other.model.sources)
    for term in library.terms.values():
        yield from _each(term, ("sources",), term.model.sources)
    for locale in library.locales.values():
        for number, line in enumerate(locale.model.lines):
            yield from _each(locale, ("lines", number, "sources"), line.sources)
        for number, card in enumerate(locale.model.cards):
            yield from _each(locale, ("cards", number, "sources"), card.sources)
    for name in ("instruments", "language", "questions", "second-look"):
        register = library.registers.get(name)
        for entry in register.entries.values() if register else ():
            yield from _each(entry, (*entry.key, "sources"), entry.model.sources)


def _cited_in_case(item: Item[Case]) -> Iterator[Citation]:
    case = item.model
    yield from _each(item, ("sources",), case.sources)
    for number, fact in enumerate(case.facts):
        yield from _each(item, ("facts", number, "sources"), fact.sources)
    for number, decision in enumerate(case.decisions):
        for place, option in enumerate(decision.options):
            yield from _each(item, ("decisions", number, "options", place, "sources"), option.sources)


def _each(where: Located, key: Key, sources: tuple[str, ...]) -> Iterator[Citation]:
    for number, source in enumerate(sources):
        yield where, (*key, number), source
