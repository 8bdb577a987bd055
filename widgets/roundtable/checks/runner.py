"""Run every check on everything, and report what concerns the files that were asked about.

A case can only be judged with the registers at hand, so all layers are always
read; `paths` choose what is reported, and may lie outside every layer.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from roundtable.checks.exceptions import apply_exceptions
from roundtable.checks.library import Library, load_library
from roundtable.checks.registry import (
    ALL_CHECKS,
    CASE_CHECKS,
    CATALOG_CHECKS,
    CONSULTATION_CHECKS,
    EXERCISE_CHECKS,
    FILE_CHECKS,
    FORMAT_CHECKS,
    NOTEBOOK_CHECKS,
    PLAN_CHECKS,
    TERM_CHECKS,
    TEXT_CHECKS,
)
from roundtable.content.location import Layers
from roundtable.model.finding import Finding, Level

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path


_CONTENT = ("casestudies", "glossary")
_FOLDERS = (*_CONTENT, "notebooks")
_KINDS = (".yaml", ".yml", ".ipynb")


@dataclass(frozen=True)
class Report:
    """What a run found, sorted by file and line, and how many files it looked at."""

    findings: tuple[Finding, ...]
    files: int

    @property
    def counts(self) -> dict[str, int]:
        """How many findings there are of each level."""
        return {level.value: sum(1 for f in self.findings if f.level is level) for level in Level}

    @property
    def failed(self) -> bool:
        """Whether there is an error. Warnings and to-dos do not fail a check."""
        return self.counts[Level.ERROR] > 0


def run_checks(paths: Sequence[Path] = (), content: Path | None = None, today: dt.date | None = None) -> Report:
    """Check all content, or report on `paths` only; `content` is an agency's folder laid over ours."""
    paths = [path.resolve() for path in paths]
    content = content.resolve() if content is not None else None
    report = check_layers(_with_folders_of(paths, Layers.standard(content)), paths, today)
    if content is not None and not _is_layer(content):
        report = Report((_nothing(content), *report.findings), report.files)
    return report


def check_layers(layers: Layers, paths: Sequence[Path], today: dt.date | None = None) -> Report:
    """Check these layers, or report on `paths` only."""
    wanted = {file for path in paths for file in _files_under(path)}
    loose = sorted(file for file in wanted if not _lies_in(file, layers))
    library = load_library(layers, loose, today or dt.date.today())  # noqa: DTZ011  a day at the writer's place
    names = {layers.name(path) for path in wanted} | {path.as_posix() for path in paths}
    findings = apply_exceptions([*library.findings, *_judge(library, names)], library.exceptions, _codes())
    findings += [_nothing(path) for path in paths if not _files_under(path)]
    if paths:
        findings = [f for f in findings if f.file in names]
    return Report(tuple(sorted(set(findings))), len(wanted) if paths else len(library.files))


def _judge(library: Library, names: set[str]) -> Iterator[Finding]:
    """All findings that can stand in the files of these names, and more; of everything, where none is named."""
    agreed = {marked.file for marked in library.exceptions}
    yield from _judge_items(library, names if not names & agreed else set())
    for file in library.files.values():
        for file_check in FILE_CHECKS:
            yield from file_check.check(file)
    for catalog_check in CATALOG_CHECKS:
        yield from catalog_check.check(library)
    for notebook in library.notebooks:
        for notebook_check in NOTEBOOK_CHECKS:
            yield from notebook_check.check(notebook, library)


def _judge_items(library: Library, names: set[str]) -> Iterator[Finding]:
    kinds: tuple[tuple[dict[str, Any], tuple[Any, ...]], ...] = (
        (library.cases, CASE_CHECKS),
        (library.exercises, EXERCISE_CHECKS),
        (library.plans, PLAN_CHECKS),
        (library.formats, FORMAT_CHECKS),
        (library.consultations, CONSULTATION_CHECKS),
        (library.terms, TERM_CHECKS),
    )
    for items, checks in kinds:
        for item in (one for one in items.values() if not names or one.name in names):
            for check in (*checks, *TEXT_CHECKS):
                yield from check.check(item, library)


def _codes() -> frozenset[str]:
    return frozenset(check.code for check in ALL_CHECKS)


def _files_under(path: Path) -> list[Path]:
    """The file itself, even when it is missing, or the content files in a folder."""
    if not path.is_dir():
        return [path]
    folders = [path / name for name in _FOLDERS] if _is_layer(path) else [path]
    files = [file for folder in folders for file in folder.rglob("*") if file.suffix in _KINDS and file.is_file()]
    return sorted(file for file in files if not any(part.startswith(".") for part in file.relative_to(path).parts))


def _is_layer(folder: Path) -> bool:
    return any((folder / name).is_dir() for name in _CONTENT)


def _with_folders_of(paths: Sequence[Path], layers: Layers) -> Layers:
    """Lay the content folders in which paths lie over the others."""
    roots = list(layers.roots)
    for path in paths:
        root = next((p for p in (path, *path.parents) if _is_layer(p)), None)
        if root is not None and root not in roots:
            roots.append(root)
    return Layers(tuple(roots))


def _lies_in(file: Path, layers: Layers) -> bool:
    """Whether a file is the business of a layer."""
    return file.exists() and any(file.is_relative_to(root / name) for root in layers.roots for name in _FOLDERS)


def _nothing(path: Path) -> Finding:
    return Finding(
        path.as_posix(),
        0,
        "CT004",
        "there is no content in this folder",
        tip="Give a file, or a folder that holds casestudies/ and glossary/.",
    )
