"""The index of terms: what a list and a search need to know of every term.

The server writes it once, one term in a line. A page that opens reads the
lines of its first screen and no more, however many there are; the first search
reads the rest. A term whose file was changed since is read again when it is
shown, and a new or a missing file makes the whole index anew.
"""

from __future__ import annotations

import os
from functools import cached_property
from itertools import islice
from pathlib import Path
from typing import IO, TYPE_CHECKING

from pydantic import ValidationError

from roundtable.content.catalogue import TERMS, Catalogue
from roundtable.errors import ContentError
from roundtable.model.base import Model
from roundtable.model.term import Tag, Term

if TYPE_CHECKING:
    from collections.abc import Iterator

    from roundtable.content.location import Layers

TERM_INDEX_VARIABLE = "ROUNDTABLE_TERMS"
"""Environment variable that names the server's index file."""


class TermEntry(Model):
    """One term in a list of terms."""

    id: str
    term: str
    also: tuple[str, ...]
    tags: tuple[Tag, ...]
    plain: str
    disciplines: tuple[str, ...]
    """Ids of all disciplines that are named with it."""
    false_friend: bool

    @classmethod
    def of(cls, term: Term) -> TermEntry:
        """The entry of a term."""
        named = (*term.disciplines, *(one for use in term.uses for one in use.disciplines))
        return cls(
            id=term.id,
            term=term.term,
            also=term.also,
            tags=term.tags,
            plain=" ".join(term.plain.split()),
            disciplines=tuple(dict.fromkeys(named)),
            false_friend=term.false_friend,
        )


class Summary(Model):
    """What stands in the first line: how many there are, and what can be chosen."""

    folders: dict[str, int]
    """When each folder of terms last got or lost a file, in nanoseconds."""
    count: int
    tags: tuple[Tag, ...]
    disciplines: tuple[str, ...]
    unreadable: tuple[str, ...] = ()


class TermIndex:
    """All terms of the layers, by name, read as they are needed."""

    def __init__(self, catalogue: Catalogue, stored: Path | None = None) -> None:
        """`stored` is an index file; by default the server's."""
        self._catalogue = catalogue
        named = os.environ.get(TERM_INDEX_VARIABLE)
        self._stored = stored or (Path(named) if named else None)

    @cached_property
    def summary(self) -> Summary:
        """How many terms there are, and what can be chosen."""
        kept = self._kept_summary()
        if kept is None:
            self._stored = None
            return _summarise(self._catalogue, self.entries)
        return kept

    @cached_property
    def entries(self) -> tuple[TermEntry, ...]:
        """Every term that can be read, by name."""
        kept = tuple(self._kept_entries())
        return kept or tuple(_all_entries(self._catalogue))

    def first(self, count: int) -> tuple[TermEntry, ...]:
        """The first terms by name, without reading the others where there is an index file."""
        if self.summary.count and self._stored is not None:
            return tuple(self._current(entry) for entry in islice(self._kept_entries(), count))
        return self.entries[:count]

    def _kept_summary(self) -> Summary | None:
        """The summary of the index file, or None when there is none, or files came or went since."""
        try:
            with self._open() as lines:
                kept = Summary.model_validate_json(next(lines))
        except (OSError, StopIteration, ValidationError):
            return None
        return kept if kept.folders == _folders(self._catalogue.layers) else None

    def _kept_entries(self) -> Iterator[TermEntry]:
        if self._stored is None or self._kept_summary() is None:
            return
        try:
            with self._open() as lines:
                next(lines)
                yield from (TermEntry.model_validate_json(line) for line in lines)
        except (OSError, ValidationError):
            return

    def _current(self, entry: TermEntry) -> TermEntry:
        """The entry as its file is now, if that was changed after the index was written."""
        path = self._catalogue.layers.file(TERMS, entry.id)
        if path is None or self._stored is None or path.stat().st_mtime_ns <= self._stored.stat().st_mtime_ns:
            return entry
        try:
            return TermEntry.of(self._catalogue.term(entry.id))
        except ContentError:
            return entry

    def _open(self) -> IO[str]:
        if self._stored is None:
            raise FileNotFoundError
        return self._stored.open(encoding="utf-8")


def write_term_index(layers: Layers, target: Path) -> None:
    """Write the index file that the kernels of a server read."""
    catalogue = Catalogue(layers)
    entries = tuple(_all_entries(catalogue))
    lines = (_summarise(catalogue, entries), *entries)
    target.write_text("".join(f"{line.model_dump_json()}\n" for line in lines), encoding="utf-8")


def _all_entries(catalogue: Catalogue) -> list[TermEntry]:
    found: list[TermEntry] = []
    for term_id in catalogue.term_ids():
        try:
            found.append(TermEntry.of(catalogue.term(term_id)))
        except ContentError:
            continue
    return sorted(found, key=lambda entry: entry.term.lower())


def _summarise(catalogue: Catalogue, entries: tuple[TermEntry, ...]) -> Summary:
    used = {tag for entry in entries for tag in entry.tags}
    known = {entry.id for entry in entries}
    return Summary(
        folders=_folders(catalogue.layers),
        count=len(entries),
        tags=tuple(tag for tag in Tag if tag in used),
        disciplines=tuple(sorted({one for entry in entries for one in entry.disciplines})),
        unreadable=tuple(term_id for term_id in catalogue.term_ids() if term_id not in known),
    )


def _folders(layers: Layers) -> dict[str, int]:
    folders = [root / TERMS for root in layers.roots]
    return {str(folder): folder.stat().st_mtime_ns for folder in folders if folder.is_dir()}
