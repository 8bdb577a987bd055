"""CO004 and NB005: our own texts keep to our own language table, and LG001: what it looks for can be read.

The language lens looks at what the narrator tells. People in a case speak as
people do, and what stands in quotation marks or emphasis is somebody's words.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from roundtable.checks.base import CatalogCheck, Item, NotebookCheck, TextCheck
from roundtable.checks.prose import Passage, Voice, passages
from roundtable.errors import RoundtableError
from roundtable.practice.lens.forms import parse_forms

if TYPE_CHECKING:
    from collections.abc import Iterator

    from roundtable.checks.library import Entry, Library
    from roundtable.checks.notebook import Notebook
    from roundtable.model.finding import Finding
    from roundtable.practice.lens.finding import Found


class CO004(TextCheck):
    """The narrator uses no words that the language table says to avoid.

    See `glossary/language.yaml`. Words of a person, in quotation marks, stay as they are.
    """

    code = "CO004"

    def check(self, item: Item[Any], library: Library) -> Iterator[Finding]:
        for passage in passages(item.model):
            for found in library.lens.wording(passage.text) if passage.voice is Voice.NARRATOR else ():
                yield self._found(item, passage, found)

    def _found(self, item: Item[Any], passage: Passage, found: Found) -> Finding:
        first = found.text.split()[0]
        return self.finding(
            item,
            passage.key,
            f"the narrator says `{flat(found)}`",
            found=f"{flat(found)} (row {found.rule})",
            expected=", or ".join(found.better),
            tip=f"Say `{found.better[0]}`. {found.why}",
            line=item.line_where(passage.key, lambda line: first in line),
        )


class NB005(NotebookCheck):
    """The prose of a notebook uses no words that the language table says to avoid.

    See `glossary/language.yaml`. Words of a person, in quotation marks, stay as they are.
    """

    code = "NB005"

    def check(self, notebook: Notebook, library: Library) -> Iterator[Finding]:
        for cell in notebook.cells:
            for found in library.lens.wording(cell.source) if cell.kind == "markdown" else ():
                yield self.finding(
                    notebook,
                    ("cells", cell.number),
                    f"this cell says `{flat(found)}`",
                    found=f"{flat(found)} (row {found.rule})",
                    expected=", or ".join(found.better),
                    tip=f"Say `{found.better[0]}`. {found.why}",
                )


class LG001(CatalogCheck):
    """Every form that the language lens looks for can be read.

    `glossary/README.md` explains the signs of a form, and `word-sets.yaml` holds the sets of words.
    """

    code = "LG001"

    def check(self, library: Library) -> Iterator[Finding]:
        for name, parts in FORMS.items():
            register = library.registers.get(name)
            for entry in register.entries.values() if register else ():
                for part in parts:
                    yield from self._unreadable(entry, part, library)

    def _unreadable(self, entry: Entry, part: str, library: Library) -> Iterator[Finding]:
        for number, written in enumerate(getattr(entry.model, part)):
            try:
                if not _is_looked_up(entry, written):
                    parse_forms(written, library.word_sets)
            except RoundtableError as error:
                yield self.finding(entry, (*entry.key, part, number), str(error), found=written[:60])


FORMS = {
    "language": ("finds", "forms", "near", "unless", "spares"),
    "jargon": ("forms", "unless"),
    "questions": ("forms", "alone"),
    "spared": ("forms",),
}
"""The lists that hold forms, and their keys for them."""


def _is_looked_up(entry: Entry, written: str) -> bool:
    """Whether a program compares it letter by letter: an abbreviation with a sign in it, or one of the lists."""
    return any(sign in written for sign in "/&") or getattr(entry.model, "id", "") in {"abbreviations", "capitals"}


def flat(found: Found) -> str:
    """The words that were found, on one line."""
    return " ".join(found.text.split())
