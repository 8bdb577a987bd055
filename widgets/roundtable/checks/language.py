"""CO004: the narrator keeps to our own language table.

Only the narrator is looked at: people in a case speak as people do, and what
stands in quotation marks or emphasis is somebody's words. So is a name:
"Alcoholics Anonymous" and "Victim Support" are what they are called.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from roundtable.checks.base import Item, TextCheck
from roundtable.checks.prose import Passage, Voice, passages

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from roundtable.checks.library import Library
    from roundtable.model.case import Case
    from roundtable.model.finding import Finding
    from roundtable.model.language import LanguageRow

_SPOKEN = re.compile(r'"[^"]*"|\u201c[^\u201d]*\u201d|\*[^*]*\*')
_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
_NEXT = re.compile(r"[ -]+([^\W\d_])")
_BEFORE = re.compile(r"[^\W\d_][\w'-]*[ -]$")


@dataclass(frozen=True)
class Hit:
    """Words that the table says to avoid, where they stand, and the row."""

    start: int
    end: int
    words: str
    row: LanguageRow


class CO004(TextCheck):
    """The narrator uses no words that the language table says to avoid.

    See `glossary/language.yaml`. Words of a person, in quotation marks, stay as they are.
    """

    code = "CO004"

    def check(self, item: Item[Any], library: Library) -> Iterator[Finding]:
        register = library.registers.get("language")
        rows = [entry.model for entry in register.entries.values()] if register else []
        for passage in passages(item.model):
            for hit in find_avoided(passage.text, rows) if passage.voice is Voice.NARRATOR else ():
                yield self._found(item, passage, hit)

    def _found(self, item: Item[Case], passage: Passage, hit: Hit) -> Finding:
        first = hit.words.split()[0]
        return self.finding(
            item,
            passage.key,
            f"the narrator says `{hit.words}`",
            found=f"{hit.words} (row {hit.row.id})",
            expected=", or ".join(hit.row.prefer),
            tip=f"Say `{hit.row.prefer[0]}`. {hit.row.why}",
            line=item.line_where(passage.key, lambda line: first in line),
        )


def find_avoided(text: str, rows: Iterable[LanguageRow]) -> list[Hit]:
    """What a text says that a row avoids, outside quotations and names; the longest where rows overlap."""
    flat = " ".join(text.replace("\u2019", "'").split())
    flat = _SPOKEN.sub(lambda quoted: "\u00a4" * len(quoted[0]), flat)
    said = frozenset(_WORD.findall(flat.lower()))
    hits = [hit for row in rows for hit in _hits(flat, said, row)]
    return [hit for hit in hits if not any(_lies_in(hit, other) for other in hits)]


def _hits(flat: str, said: frozenset[str], row: LanguageRow) -> Iterator[Hit]:
    forms = [form for form in row.finds if _words(form) <= said]  # cheap, and nearly always empty
    for spare in row.spares if forms else ():
        flat = _pattern(spare).sub(lambda spared: "\u00a4" * len(spared[0]), flat)
    for form in forms:
        for found in _pattern(form).finditer(flat):
            if not _is_named(flat, found.start(), found.end()):
                yield Hit(found.start(), found.end(), found[0], row)


@cache
def _words(form: str) -> frozenset[str]:
    return frozenset(_WORD.findall(form.lower()))


@cache
def _pattern(form: str) -> re.Pattern[str]:
    """A form as whole words; hyphen or blank between them. A form in capitals is only found in capitals."""
    words = r"[ -]".join(re.escape(word) for word in re.split(r"[ -]", form))
    return re.compile(rf"(?<![\w-]){words}(?![\w-])", 0 if form.isupper() else re.IGNORECASE)


def _is_named(flat: str, start: int, end: int) -> bool:
    """Whether the words are a name or part of one: each with a capital, and another such word with or beside them."""
    words = flat[start:end]
    parts = re.split(r"[ -]", words)
    if words.isupper() or not all(part[0].isupper() for part in parts):
        return False
    following = _NEXT.match(flat, end)
    before = _BEFORE.search(flat, 0, start)
    return len(parts) > 1 or bool((following and following[1].isupper()) or (before and before[0][0].isupper()))


def _lies_in(inner: Hit, outer: Hit) -> bool:
    inside = outer.start <= inner.start and inner.end <= outer.end
    return inside and outer.end - outer.start > inner.end - inner.start
