"""Items by id: one file for a case, one list for the small registers.

A page asks for exactly what it shows: `case("getting-to-work")` opens one
file, however many thousand others lie beside it.
"""

from __future__ import annotations

import hashlib
import re
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from roundtable.content.building import build
from roundtable.content.location import Layers
from roundtable.content.marked import Marked, read_marked
from roundtable.errors import ContentError, UnknownItemError
from roundtable.model.base import Model
from roundtable.model.case import Case
from roundtable.model.consultation_format import Format
from roundtable.model.consultation_script import ConsultationScript
from roundtable.model.coverage import CaseCoverage, CoverageRow
from roundtable.model.exercise import Exercise
from roundtable.model.finding import Finding
from roundtable.model.identifier import IdentifierWords
from roundtable.model.language import LanguageRow
from roundtable.model.lens import JargonWord, QuestionRule, Spared, WordSet
from roundtable.model.locale import Locale
from roundtable.model.pathway import Pathway
from roundtable.model.plan_script import PlanScript
from roundtable.model.reference import Discipline, Instrument, Source, Topic
from roundtable.model.second_look import LookWords
from roundtable.model.term import Term

if TYPE_CHECKING:
    from pathlib import Path

CASES = "casestudies/cases"
EXERCISES = "casestudies/exercises"
PLANS = "casestudies/plans"
FORMATS = "casestudies/formats"
CONSULTATIONS = "casestudies/consultations"
MINUTES = "casestudies/minutes"
LOCALES = "glossary/locales"
TERMS = "glossary/terms"
GLOSSARY = "glossary"
CASESTUDIES = "casestudies"

_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
E_ = TypeVar("E_", bound=Model)


class Catalogue:
    """All content of one stack of layers, loaded as it is asked for."""

    def __init__(self, layers: Layers | None = None) -> None:
        self.layers = layers or Layers.standard()

    def case(self, case_id: str) -> Case:
        """One case. Raises UnknownItemError or ContentError."""
        return build(Case, self._item(CASES, case_id))

    def case_ids(self) -> tuple[str, ...]:
        """Ids of all cases, sorted."""
        return tuple(sorted(self.layers.files(CASES)))

    def case_hash(self, case_id: str) -> str:
        """Eight letters that change when the case's file changes."""
        return self._hash(CASES, case_id)

    def exercise(self, exercise_id: str) -> Exercise:
        """One exercise. Raises UnknownItemError or ContentError."""
        return build(Exercise, self._item(EXERCISES, exercise_id))

    def exercise_ids(self) -> tuple[str, ...]:
        """Ids of all exercises, sorted."""
        return tuple(sorted(self.layers.files(EXERCISES)))

    def exercise_hash(self, exercise_id: str) -> str:
        """Eight letters that change when the exercise's file changes."""
        return self._hash(EXERCISES, exercise_id)

    def plan_script(self, case_id: str) -> PlanScript:
        """What a case adds to the making of its plan. Raises UnknownItemError or ContentError."""
        return build(PlanScript, self._item(PLANS, case_id))

    def plan_ids(self) -> tuple[str, ...]:
        """Ids of all cases that have a plan, sorted."""
        return tuple(sorted(self.layers.files(PLANS)))

    def format(self, format_id: str) -> Format:
        """One way to run a consultation. Raises UnknownItemError or ContentError."""
        return build(Format, self._item(FORMATS, format_id))

    def format_ids(self) -> tuple[str, ...]:
        """Ids of all formats, sorted."""
        return tuple(sorted(self.layers.files(FORMATS)))

    def consultation(self, case_id: str) -> ConsultationScript:
        """A consultation about a case, to practise alone. Raises UnknownItemError or ContentError."""
        return build(ConsultationScript, self._item(CONSULTATIONS, case_id))

    def consultation_ids(self) -> tuple[str, ...]:
        """Ids of all cases with a consultation to practise alone, sorted."""
        return tuple(sorted(self.layers.files(CONSULTATIONS)))

    def consultation_hash(self, case_id: str) -> str:
        """Eight letters that change when the file of a consultation to practise alone changes."""
        return self._hash(CONSULTATIONS, case_id)

    def minutes_file(self, minutes_id: str) -> bytes:
        """Fictional minutes to practise looking back on, as a file that a meeting can be read from.

        Raises UnknownItemError.
        """
        return self._path(MINUTES, minutes_id, "json").read_bytes()

    def minutes_ids(self) -> tuple[str, ...]:
        """Names of all fictional minutes, sorted."""
        return tuple(sorted(self.layers.files(MINUTES, "json")))

    def term(self, term_id: str) -> Term:
        """One term of the glossary. Raises UnknownItemError or ContentError."""
        return build(Term, self._item(TERMS, term_id))

    def term_ids(self) -> tuple[str, ...]:
        """Ids of all terms, sorted."""
        return tuple(sorted(self.layers.files(TERMS)))

    def has_term(self, term_id: str) -> bool:
        """Whether there is such a term, without listing all."""
        return self._found(TERMS, term_id) is not None

    @cached_property
    def locales(self) -> dict[str, Locale]:
        """All locales by country code."""
        found = {key: build(Locale, self._read(path)) for key, path in self.layers.files(LOCALES).items()}
        return dict(sorted(found.items(), key=lambda pair: pair[1].name))

    @cached_property
    def sources(self) -> dict[str, Source]:
        """The source register by key."""
        return self._register("sources", Source)

    @cached_property
    def disciplines(self) -> dict[str, Discipline]:
        """The disciplines by id."""
        return self._register("disciplines", Discipline)

    @cached_property
    def topics(self) -> dict[str, Topic]:
        """The topics of content notes by id."""
        return self._register("topics", Topic)

    @cached_property
    def instruments(self) -> dict[str, Instrument]:
        """The instruments by id."""
        return self._register("instruments", Instrument)

    @cached_property
    def pathways(self) -> dict[str, Pathway]:
        """The pathways through the cases by id, in the order of their file."""
        return self._register("pathways", Pathway, CASESTUDIES)

    @cached_property
    def language(self) -> dict[str, LanguageRow]:
        """The rows of the language table by number."""
        return self._register("language", LanguageRow)

    @cached_property
    def word_sets(self) -> dict[str, WordSet]:
        """Words that forms call by one name, by that name."""
        return self._register("word-sets", WordSet)

    @cached_property
    def spared(self) -> dict[str, Spared]:
        """What the language lens leaves alone."""
        return self._register("spared", Spared)

    @cached_property
    def jargon(self) -> dict[str, JargonWord]:
        """Abbreviations and words of the trade, by id."""
        return self._register("jargon", JargonWord)

    @cached_property
    def questions(self) -> dict[str, QuestionRule]:
        """Closed questions and open ones that serve better, by id, in the order in which they are tried."""
        return self._register("questions", QuestionRule)

    @cached_property
    def second_look(self) -> dict[str, LookWords]:
        """The words of the second look by code."""
        return self._register("second-look", LookWords)

    @cached_property
    def identifiers(self) -> dict[str, IdentifierWords]:
        """What is said about each kind of identifier, by kind."""
        return self._register("identifiers", IdentifierWords)

    @cached_property
    def coverage_rows(self) -> dict[str, CoverageRow]:
        """What learners should be able to practise in cases, by number."""
        return self._register("coverage-rows", CoverageRow, CASESTUDIES)

    @cached_property
    def coverage(self) -> dict[str, CaseCoverage]:
        """What each case lets a learner practise, by the case's id."""
        return self._register("coverage", CaseCoverage, CASESTUDIES)

    def _register(self, name: str, kind: type[E_], folder: str = GLOSSARY) -> dict[str, E_]:
        """A list file such as `glossary/sources.yaml`, from every layer that has it."""
        entries: dict[str, E_] = {}
        for root in self.layers.roots:
            path = root / folder / f"{name}.yaml"
            if path.is_file():
                entries.update(load_register(self._read(path), name, kind))
        return entries

    def _hash(self, folder: str, item: str) -> str:
        return hashlib.sha256(self._path(folder, item).read_bytes()).hexdigest()[:8]

    def _item(self, folder: str, item: str) -> Marked:
        return self._read(self._path(folder, item))

    def _found(self, folder: str, item: str, kind: str = "yaml") -> Path | None:
        return self.layers.file(folder, item, kind) if _ID.fullmatch(item) and len(item) <= 60 else None

    def _path(self, folder: str, item: str, kind: str = "yaml") -> Path:
        path = self._found(folder, item, kind)
        if path is None:
            shown = item if len(item) <= 60 else item[:57] + "..."
            raise UnknownItemError(
                [
                    Finding(
                        folder,
                        0,
                        "CT001",
                        f"there is no item called `{shown}`",
                        tip=f"Check the spelling; the name is the file name without `.{kind}`.",
                    )
                ]
            )
        return path

    def _read(self, path: Path) -> Marked:
        return read_marked(path, self.layers.name(path))


def load_register(marked: Marked, name: str, kind: type[E_]) -> dict[str, E_]:
    """The entries of a list file by id. Raises ContentError with all mistakes at once."""
    raw = marked.value
    entries = raw.get(name) if isinstance(raw, dict) and set(raw) == {name} else None
    if not isinstance(entries, list):
        raise ContentError(
            [
                Finding(
                    marked.file,
                    1,
                    "SH001",
                    f"the file should hold one list called `{name}`",
                    tip=f"Its first line is `{name}:`, and each entry starts with `- id:`.",
                )
            ]
        )
    found: dict[str, E_] = {}
    findings: list[Finding] = []
    for number, value in enumerate(entries):
        try:
            entry = build(kind, marked, value, (name, number))
        except ContentError as error:
            findings.extend(error.findings)
            continue
        key = str(getattr(entry, "id", ""))
        if key in found:
            findings.append(
                Finding(
                    marked.file,
                    marked.line((name, number, "id")),
                    "CT002",
                    f"the id `{key}` stands here a second time",
                    tip="Every entry needs an id of its own.",
                )
            )
        found[key] = entry
    if findings:
        raise ContentError(findings)
    return found
