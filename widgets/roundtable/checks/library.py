"""All content at once, read for checking: what can be used, and what was wrong with the rest.

Unlike the catalogue, which stops at the first bad file a page needs, this
reads everything and keeps every finding of every file.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar

from roundtable.checks.base import Item, TextFile
from roundtable.checks.notebook import Notebook, parse_notebook
from roundtable.content.building import build
from roundtable.content.catalogue import (
    CASES,
    CASESTUDIES,
    CONSULTATIONS,
    EXERCISES,
    FORMATS,
    GLOSSARY,
    LOCALES,
    PLANS,
    TERMS,
    load_register,
)
from roundtable.content.marked import MAX_BYTES, decode, parse_marked, read_marked
from roundtable.errors import ContentError, RoundtableError
from roundtable.model.base import Model
from roundtable.model.case import Case
from roundtable.model.consultation_format import Format
from roundtable.model.consultation_script import ConsultationScript
from roundtable.model.coverage import CaseCoverage, CoverageRow
from roundtable.model.exercise import Exercise
from roundtable.model.finding import Finding, Level
from roundtable.model.identifier import IdentifierWords
from roundtable.model.language import LanguageRow
from roundtable.model.lens import JargonWord, QuestionRule, Spared, WordSet
from roundtable.model.locale import Locale
from roundtable.model.pathway import Pathway
from roundtable.model.plan_script import PlanScript
from roundtable.model.reference import Discipline, Instrument, Source, Topic
from roundtable.model.second_look import LookWords
from roundtable.model.term import Term
from roundtable.practice.lens.forms import Sets
from roundtable.practice.lens.looking import Lens

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date
    from pathlib import Path

    from roundtable.content.location import Layers
    from roundtable.content.marked import Key, Marked

NOTEBOOKS = "notebooks"
EXCEPTIONS = "exceptions"
REGISTERS: dict[str, type[Model]] = {
    "sources": Source,
    "disciplines": Discipline,
    "topics": Topic,
    "instruments": Instrument,
    "language": LanguageRow,
    "word-sets": WordSet,
    "spared": Spared,
    "jargon": JargonWord,
    "questions": QuestionRule,
    "second-look": LookWords,
    "identifiers": IdentifierWords,
}
"""The list files in `glossary/`, and what their entries are."""
CASE_LISTS: dict[str, type[Model]] = {"coverage": CaseCoverage, "coverage-rows": CoverageRow, "pathways": Pathway}
"""The list files in `casestudies/` that need not exist."""

ITEMS: dict[str, tuple[str, type[Model]]] = {
    CASES: ("cases", Case),
    EXERCISES: ("exercises", Exercise),
    PLANS: ("plans", PlanScript),
    FORMATS: ("formats", Format),
    CONSULTATIONS: ("consultations", ConsultationScript),
    LOCALES: ("locales", Locale),
    TERMS: ("terms", Term),
}
"""The folders that hold one item a file: what the library calls them, and what they are."""

M = TypeVar("M", bound=Model)


@dataclass(frozen=True)
class Entry:
    """One entry of a register, and where it stands."""

    marked: Marked
    key: Key
    model: Any

    @property
    def name(self) -> str:
        """What findings call the file."""
        return self.marked.file

    def line(self, key: Key) -> int:
        """The line of a part of this entry's file."""
        return self.marked.line(key)


@dataclass
class Register:
    """A list file over all layers. A `broken` one claims to have everything, so that one mistake stays one."""

    entries: dict[str, Entry] = field(default_factory=dict)
    replaced: list[tuple[Entry, Entry]] = field(default_factory=list)
    """Pairs of an entry and the entry of a higher layer that has the same id."""
    broken: bool = False

    def has(self, entry_id: str) -> bool:
        """Whether an id can be referred to."""
        return self.broken or entry_id in self.entries


@dataclass
class Library:
    """Everything that was found in the layers, and all findings of reading it."""

    layers: Layers
    today: date
    cases: dict[str, Item[Case]] = field(default_factory=dict)
    locales: dict[str, Item[Locale]] = field(default_factory=dict)
    exercises: dict[str, Item[Exercise]] = field(default_factory=dict)
    plans: dict[str, Item[PlanScript]] = field(default_factory=dict)
    formats: dict[str, Item[Format]] = field(default_factory=dict)
    consultations: dict[str, Item[ConsultationScript]] = field(default_factory=dict)
    terms: dict[str, Item[Term]] = field(default_factory=dict)
    registers: dict[str, Register] = field(default_factory=dict)
    notebooks: list[Notebook] = field(default_factory=list)
    exceptions: list[Marked] = field(default_factory=list)
    files: dict[Path, TextFile] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)
    broken: set[str] = field(default_factory=set)
    """Names of the files that could not be used."""

    @cached_property
    def term_ids(self) -> frozenset[str]:
        """Ids of the glossary's terms, also of those that cannot be read."""
        return frozenset(self.layers.files(TERMS))

    @cached_property
    def word_sets(self) -> Sets:
        """The sets of words that forms name."""
        return Sets({one.id: one.words for one in self._models("word-sets")})

    @cached_property
    def lens(self) -> Lens:
        """The language lens, without what cannot be read: another check says so."""
        spared = {one.id: one.forms for one in self._models("spared") if one.id in {"names", "own-words"}}
        rows = [row for row in self._models("language") if self._can_be_read(row)]
        return Lens(rows, sets=self.word_sets, spared=spared)

    def _models(self, name: str) -> list[Any]:
        register = self.registers.get(name)
        return [entry.model for entry in register.entries.values()] if register else []

    def _can_be_read(self, row: LanguageRow) -> bool:
        try:
            Lens([row], sets=self.word_sets)
        except RoundtableError:
            return False
        return True

    def read(self, path: Path) -> Marked | None:
        """Read a YAML file, or note why it cannot be read."""
        name = self.layers.name(path)
        try:
            self.files[path] = TextFile(name, path, _text(path, name))
            return parse_marked(self.files[path].text, name)
        except ContentError as error:
            self._refuse(name, error)
            return None

    def add_item(self, folder: str, path: Path) -> None:
        """Read an item that belongs in one of the folders of `ITEMS`."""
        name, kind = ITEMS[folder]
        item = self._item(kind, path)
        if item is not None:
            getattr(self, name)[path.stem] = item

    def add_register(self, name: str, path: Path) -> None:
        """Read a list file, over what lower layers have in it."""
        register = self.registers.setdefault(name, Register())
        marked = self.read(path)
        try:
            models = load_register(marked, name, {**REGISTERS, **CASE_LISTS}[name]) if marked else None
        except ContentError as error:
            self._refuse(self.layers.name(path), error)
            models = None
        if marked is None or models is None:
            register.broken = True
            return
        for number, (entry_id, model) in enumerate(models.items()):
            entry = Entry(marked, (name, number), model)
            if entry_id in register.entries:
                register.replaced.append((register.entries[entry_id], entry))
            register.entries[entry_id] = entry

    def add_exceptions(self, path: Path) -> None:
        """Read a file of agreed exceptions."""
        marked = self.read(path)
        if marked is not None:
            self.exceptions.append(marked)

    def add_notebook(self, path: Path) -> None:
        """Read a notebook."""
        name = self.layers.name(path)
        try:
            self.files[path] = TextFile(name, path, _text(path, name))
            self.notebooks.append(parse_notebook(self.files[path]))
        except ContentError as error:
            self._refuse(name, error)

    def note_stranger(self, path: Path) -> None:
        """Say that nothing reads a file that lies among the content."""
        tip = "Only `.yaml` files are read" if path.suffix != ".yaml" else "Check the name against the folder's README"
        self.findings.append(
            Finding(
                self.layers.name(path),
                0,
                "CT003",
                "nothing reads this file",
                tip=f"{tip}; rename it or move it away.",
                found=path.name,
                level=Level.ERROR if path.suffix == ".yml" else Level.WARNING,
            )
        )

    def _item(self, kind: type[M], path: Path) -> Item[M] | None:
        marked = self.read(path)
        if marked is None:
            return None
        try:
            return Item(self.files[path], marked, build(kind, marked))
        except ContentError as error:
            self._refuse(marked.file, error)
            return None

    def _refuse(self, name: str, error: ContentError) -> None:
        self.broken.add(name)
        self.findings.extend(error.findings)


def load_library(layers: Layers, loose: Iterable[Path], today: date) -> Library:
    """Read all layers, and over them the `loose` files that lie in none."""
    library = Library(layers, today)
    for root in layers.roots:
        _load_glossary(library, root)
        _load_case_lists(library, root)
        for path in sorted((root / NOTEBOOKS).glob("*.ipynb")):
            library.add_notebook(path)
        for path in _strangers(root):
            library.note_stranger(path)
    for folder in ITEMS:
        for path in layers.files(folder).values():
            library.add_item(folder, path)
    for path in loose:
        _load_loose(library, path)
    return library


def _load_glossary(library: Library, root: Path) -> None:
    for path in sorted((root / GLOSSARY).glob("*.y*ml")):
        if path.suffix == ".yaml" and path.stem in REGISTERS:
            library.add_register(path.stem, path)
        elif path.suffix == ".yaml" and path.stem == EXCEPTIONS:
            library.add_exceptions(path)
        else:
            library.note_stranger(path)


def _load_case_lists(library: Library, root: Path) -> None:
    for name in CASE_LISTS:
        path = root / CASESTUDIES / f"{name}.yaml"
        if path.is_file():
            library.add_register(name, path)


def _load_loose(library: Library, path: Path) -> None:
    """Read a file outside all layers: what it is, its name and folder say; otherwise it is a case."""
    folder = next((folder for folder in ITEMS if folder.rpartition("/")[2] == path.parent.name), CASES)
    if path.suffix == ".ipynb":
        library.add_notebook(path)
    elif folder != CASES:
        library.add_item(folder, path)
    elif path.stem in REGISTERS or path.stem in CASE_LISTS:
        library.add_register(path.stem, path)
    elif path.suffix in {".yaml", ""} or not path.exists():
        library.add_item(CASES, path)
    else:
        library.note_stranger(path)


def _strangers(root: Path) -> list[Path]:
    """Files among the items that nothing reads, and items that lie one folder too high."""
    among = [
        p
        for folder in (CASES, EXERCISES, PLANS, FORMATS, CONSULTATIONS, LOCALES, TERMS)
        for p in sorted((root / folder).glob("*"))
        if _is_stranger(p)
    ]
    above = [p for p in sorted((root / CASESTUDIES).glob("*.y*ml")) if p.suffix != ".yaml" or p.stem not in CASE_LISTS]
    return among + above


def _is_stranger(path: Path) -> bool:
    return (
        path.suffix not in {".yaml", ".md"} and not path.name.startswith(".") and not path.name.endswith(".schema.json")
    )


def _text(path: Path, name: str) -> str:
    """The text of a file. Raises ContentError for what is missing, far too large or not UTF-8."""
    if not path.is_file() or path.stat().st_size > MAX_BYTES:
        read_marked(path, name)
    try:
        return decode(path.read_bytes(), name)
    except OSError as error:
        why = error.strerror or "unknown error"
        raise ContentError([Finding(name, 0, "YM001", "the file cannot be read", found=why)]) from error
