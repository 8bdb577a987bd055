"""The glossary: every term is where it belongs, leads to what exists, and is used."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from roundtable.checks.base import CatalogCheck, Item, TermCheck
from roundtable.checks.prose import passages
from roundtable.model.finding import Level

if TYPE_CHECKING:
    from collections.abc import Iterator

    from roundtable.checks.library import Library
    from roundtable.content.marked import Key
    from roundtable.model.finding import Finding
    from roundtable.model.term import Term

LINK = re.compile(r"\[[^\]\n]+\]\(#([a-z0-9-]+)\)")
"""A word that leads to a term."""


class TM001(TermCheck):
    """The id of a term is its file's name.

    Rename the file, or change `id`. Both are lower-case words joined by hyphens.
    """

    code = "TM001"

    def check(self, item: Item[Term], library: Library) -> Iterator[Finding]:
        if item.model.id != item.id:
            yield self.finding(item, ("id",), "the id is not the file's name", found=item.model.id, expected=item.id)


class TM002(TermCheck):
    """Terms and disciplines that a term names exist, and no term leads to itself.

    Correct the spelling, or add what is missing.
    """

    code = "TM002"

    def check(self, item: Item[Term], library: Library) -> Iterator[Finding]:
        disciplines = library.registers.get("disciplines")
        for number, see in enumerate(item.model.see):
            if see not in library.term_ids or see == item.id:
                yield self.finding(item, ("see", number), f"`{see}` is no other term", found=see)
        named: list[tuple[Key, str]] = [
            (("disciplines", number), one) for number, one in enumerate(item.model.disciplines)
        ]
        named += [
            (("uses", place, "disciplines", number), one)
            for place, use in enumerate(item.model.uses)
            for number, one in enumerate(use.disciplines)
        ]
        for key, one in named:
            if disciplines is not None and not disciplines.has(one):
                yield self.finding(item, key, f"there is no discipline called `{one}`", found=one)


class TM003(CatalogCheck):
    """Every term is used by a case, an exercise or a notebook, or says why it is there.

    Link to it where people meet the word, as `[word](#term-id)`, or write `here_because`.
    """

    code = "TM003"

    def check(self, library: Library) -> Iterator[Finding]:
        used = set(_linked(library))
        for term_id, item in library.terms.items():
            if term_id not in used and item.model.here_because is None:
                yield self.finding(item, ("id",), "nothing links to this term", level=Level.WARNING)


class TM004(CatalogCheck):
    """No name or other name stands for two terms.

    Search would lead to either. Keep the name at one of them, and name the other under `see`.
    """

    code = "TM004"

    def check(self, library: Library) -> Iterator[Finding]:
        taken: dict[str, str] = {}
        for term_id, item in library.terms.items():
            for number, name in enumerate((item.model.term, *item.model.also)):
                other = taken.setdefault(name.lower(), term_id)
                if other != term_id:
                    key = ("also", number - 1) if number else ("term",)
                    yield self.finding(item, key, f"`{name}` is a name of `{other}` too", found=name)


def _linked(library: Library) -> Iterator[str]:
    """Ids of the terms that something leads to."""
    for model in (*(one.model for one in library.cases.values()), *(one.model for one in library.exercises.values())):
        for passage in passages(model):
            yield from LINK.findall(passage.text)
    for notebook in library.notebooks:
        for cell in notebook.cells:
            yield from LINK.findall(cell.source)
