"""What every check is made of.

A check is one small class: a code, a scope, and a docstring. The first line of
the docstring is the rule; the paragraph under it is the tip that a writer gets
when the check itself has nothing more exact to say.
"""

from __future__ import annotations

import inspect
from abc import ABC, abstractmethod
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING, Any, ClassVar, Generic, Protocol, TypeVar

from roundtable.model.base import Model
from roundtable.model.case import Case, Stage
from roundtable.model.finding import Finding, Level

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from roundtable.checks.library import Library
    from roundtable.checks.notebook import Notebook
    from roundtable.content.marked import Key, Marked
    from roundtable.model.consultation_format import Format
    from roundtable.model.consultation_script import ConsultationScript
    from roundtable.model.exercise import Exercise
    from roundtable.model.plan_script import PlanScript
    from roundtable.model.term import Term

M = TypeVar("M", bound=Model)


class Scope(StrEnum):
    """What a check looks at: raw text, one item, everything together, or a notebook."""

    FILE = "file"
    ITEM = "item"
    CATALOG = "catalog"
    NOTEBOOK = "notebook"


class Located(Protocol):
    """Something in a file whose parts have line numbers."""

    @property
    def name(self) -> str:
        """What findings call the file."""

    def line(self, key: Key) -> int:
        """The line of a part of the file."""


@dataclass(frozen=True)
class TextFile:
    """A file as text. Its parts are its lines: the key `(7,)` is line 7."""

    name: str
    path: Path
    text: str

    def line(self, key: Key) -> int:
        """The line number that the key itself is."""
        return int(key[0]) if key else 0


@dataclass(frozen=True)
class Item(Generic[M]):
    """One content item: the model, and the file it came from."""

    file: TextFile
    marked: Marked
    model: M

    @property
    def name(self) -> str:
        """What findings call the file."""
        return self.file.name

    @property
    def id(self) -> str:
        """The id that the file's name promises."""
        return self.file.path.stem

    def line(self, key: Key) -> int:
        """The line of a key, or of the nearest thing around it."""
        return self.marked.line(key)

    def line_where(self, key: Key, holds: Callable[[str], bool]) -> int:
        """The first line of a long text for which `holds`, else the line where the text starts."""
        start = self.line(key)
        end = next((line for line in self._key_lines if line > start), len(self._text_lines) + 1)
        lines = range(start, min(end, len(self._text_lines) + 1))
        return next((n for n in lines if holds(self._text_lines[n - 1])), start)

    @cached_property
    def _key_lines(self) -> list[int]:
        return sorted(set(self.marked.lines.values()))

    @cached_property
    def _text_lines(self) -> list[str]:
        return self.file.text.split("\n")


class Check(ABC):
    """Base of all checks."""

    code: ClassVar[str]
    scope: ClassVar[Scope]

    @classmethod
    def rule(cls) -> str:
        """The rule in one sentence: the first line of the docstring."""
        return (inspect.getdoc(cls) or "").partition("\n")[0]

    @classmethod
    def tip(cls) -> str:
        """What to do about it: the rest of the docstring."""
        return " ".join((inspect.getdoc(cls) or "").partition("\n")[2].split())

    def finding(
        self,
        where: Located,
        key: Key,
        problem: str,
        *,
        found: str = "",
        expected: str = "",
        tip: str = "",
        level: Level = Level.ERROR,
        line: int | None = None,
    ) -> Finding:
        """A finding of this check at a key of a file."""
        return Finding(
            where.name,
            where.line(key) if line is None else line,
            self.code,
            problem,
            tip=tip or self.tip(),
            key=".".join(map(str, key)),
            found=found,
            expected=expected,
            level=level,
        )


class FileCheck(Check):
    """Looks at the text of one file, before anything is parsed."""

    scope = Scope.FILE

    @abstractmethod
    def check(self, file: TextFile) -> Iterator[Finding]:
        """Yield what is wrong with a file."""


class CaseCheck(Check):
    """Looks at one case, with the registers at hand."""

    scope = Scope.ITEM

    @abstractmethod
    def check(self, item: Item[Case], library: Library) -> Iterator[Finding]:
        """Yield what is wrong with a case."""


class ExerciseCheck(Check):
    """Looks at one exercise, with the registers at hand."""

    scope = Scope.ITEM

    @abstractmethod
    def check(self, item: Item[Exercise], library: Library) -> Iterator[Finding]:
        """Yield what is wrong with an exercise."""


class PlanCheck(Check):
    """Looks at the plan of one case, with the cases at hand."""

    scope = Scope.ITEM

    @abstractmethod
    def check(self, item: Item[PlanScript], library: Library) -> Iterator[Finding]:
        """Yield what is wrong with a plan."""


class FormatCheck(Check):
    """Looks at one way to run a consultation."""

    scope = Scope.ITEM

    @abstractmethod
    def check(self, item: Item[Format], library: Library) -> Iterator[Finding]:
        """Yield what is wrong with a format."""


class ConsultationCheck(Check):
    """Looks at a consultation to practise alone, with the cases at hand."""

    scope = Scope.ITEM

    @abstractmethod
    def check(self, item: Item[ConsultationScript], library: Library) -> Iterator[Finding]:
        """Yield what is wrong with a script."""


class TermCheck(Check):
    """Looks at one term of the glossary, with the registers at hand."""

    scope = Scope.ITEM

    @abstractmethod
    def check(self, item: Item[Term], library: Library) -> Iterator[Finding]:
        """Yield what is wrong with a term."""


class TextCheck(Check):
    """Looks at the texts of one item, whatever it is: a case, an exercise or a term."""

    scope = Scope.ITEM

    @abstractmethod
    def check(self, item: Item[Any], library: Library) -> Iterator[Finding]:
        """Yield what is wrong with the texts of an item."""


class CatalogCheck(Check):
    """Looks at all content together."""

    scope = Scope.CATALOG

    @abstractmethod
    def check(self, library: Library) -> Iterator[Finding]:
        """Yield what is wrong with the content as a whole."""


class NotebookCheck(Check):
    """Looks at one notebook, with the registers at hand."""

    scope = Scope.NOTEBOOK

    @abstractmethod
    def check(self, notebook: Notebook, library: Library) -> Iterator[Finding]:
        """Yield what is wrong with a notebook."""


def level_of_gap(item: Model) -> Level:
    """How much it matters that something is missing: a to-do in a sketch of a case, else an error."""
    return Level.TODO if isinstance(item, Case) and item.stage is Stage.SKETCH else Level.ERROR
