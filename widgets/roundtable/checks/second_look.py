"""The words of the second look: each rule has some, and they use the facts that it gives."""

from __future__ import annotations

from typing import TYPE_CHECKING

from roundtable.checks.base import CatalogCheck
from roundtable.model.finding import Finding
from roundtable.practice.second_look.rules import RULES
from roundtable.practice.second_look.strengths import GOODS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from roundtable.checks.library import Entry, Library

NAME = "second-look"
FACTS: dict[str, frozenset[str]] = {
    **{rule.code: frozenset({"person", *rule.facts}) for rule in RULES},
    **{good.code: frozenset({"person", *good.facts}) for good in GOODS},
}
"""Every code of the second look, and the facts that its words may use."""


class LK001(CatalogCheck):
    """Every rule of the second look has words, and no words are left without a rule.

    Write an entry under the rule's code, or delete the one that nothing uses.
    """

    code = "LK001"

    def check(self, library: Library) -> Iterator[Finding]:
        entries = _entries(library)
        for code in sorted(FACTS.keys() - entries.keys()) if entries else ():
            yield Finding(f"glossary/{NAME}.yaml", 0, self.code, f"`{code}` has no words", tip=self.tip())
        for code in sorted(entries.keys() - FACTS.keys()):
            entry = entries[code]
            yield self.finding(entry, (*entry.key, "id"), f"nothing is called `{code}`", found=code)


class LK002(CatalogCheck):
    """The words of the second look hold no facts but those that their rule gives.

    Correct the name in braces; the facts of each rule are listed in `docs/second-look.md`.
    """

    code = "LK002"

    def check(self, library: Library) -> Iterator[Finding]:
        for code, entry in _entries(library).items():
            offered = FACTS.get(code)
            for fact in sorted(entry.model.facts - offered) if offered is not None else ():
                yield self.finding(
                    entry,
                    entry.key,
                    f"`{code}` has no fact called `{fact}`",
                    found=fact,
                    expected=", ".join(sorted(offered or ())),
                )


def _entries(library: Library) -> dict[str, Entry]:
    """The entries by code; none where the file is broken, so that one mistake stays one."""
    register = library.registers.get(NAME)
    return register.entries if register is not None and not register.broken else {}
