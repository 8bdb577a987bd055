"""The index: what the library and the start page need to know of every case.

The server makes it once and hands it to the kernels as a file. An entry is
used as long as its case file has the same size and time; anything else is
read again. So a page that lists a thousand cases opens none of them.
"""

from __future__ import annotations

import json
import os
import re
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from pydantic import ValidationError

from roundtable.content.catalogue import CASES, Catalogue
from roundtable.errors import ContentError
from roundtable.model.base import Model
from roundtable.model.case import Case, Size, Stage, Where  # noqa: TC001  pydantic reads the annotations

if TYPE_CHECKING:
    from roundtable.content.location import Layers

INDEX_VARIABLE = "ROUNDTABLE_INDEX"
"""Environment variable that names the server's index file."""

SHORTEST_WORDS, LONGEST_WORDS = 30, 160
"""Characters of what a person says on their card: a sentence, two when the first is very short."""

_LINK = re.compile(r"\[([^\]]+)\]\([^)]*\)")
_SENTENCE_END = re.compile(r"[.!?\u2026][\"')\u2019\u201d]*(?=\s|$)")


class CaseEntry(Model):
    """One case in a list of cases."""

    id: str
    title: str
    called: str
    minutes: int
    decisions: int
    topics: tuple[str, ...]
    stage: Stage
    size: Size
    reviewed: bool
    words: str
    """How the person begins to speak, in a sentence or two without markup."""
    disciplines: tuple[str, ...]
    """Whose seats can be taken."""
    intensity: Literal["mentions", "discusses"]
    where: tuple[Where, ...]

    @classmethod
    def of(cls, case: Case) -> CaseEntry:
        """The entry of a case."""
        return cls(
            id=case.id,
            title=case.title,
            called=case.person.called,
            minutes=case.minutes,
            decisions=len(case.decisions),
            topics=case.content_note.topics,
            stage=case.stage,
            size=case.size,
            reviewed=case.review.complete,
            words=opening_words(case.person.in_their_words),
            disciplines=tuple(dict.fromkeys(member.discipline for member in case.team if member.seat)),
            intensity=case.content_note.intensity,
            where=case.where,
        )


def opening_words(text: str) -> str:
    """The beginning of what somebody says: whole sentences, as plain text on one line."""
    plain = " ".join(_LINK.sub(r"\1", text).replace("*", "").split())
    ends = (end.end() for end in _SENTENCE_END.finditer(plain))
    enough = next((end for end in ends if end >= SHORTEST_WORDS), len(plain))
    return plain[:enough] if enough <= LONGEST_WORDS else plain[:LONGEST_WORDS].rpartition(" ")[0] + " \u2026"


class Shelf(Model):
    """All cases that can be played, and the ids of those that cannot be read."""

    entries: tuple[CaseEntry, ...]
    unreadable: tuple[str, ...] = ()


def case_shelf(catalogue: Catalogue, stored: Path | None = None) -> Shelf:
    """All cases of the layers, by title. `stored` is an index file; by default the server's."""
    known = _read(stored or _named_in_environment())
    entries: list[CaseEntry] = []
    unreadable: list[str] = []
    for case_id, path in catalogue.layers.files(CASES).items():
        try:
            entries.append(known.get(mark(path)) or CaseEntry.of(catalogue.case(case_id)))
        except ContentError:
            unreadable.append(case_id)
    return Shelf(entries=tuple(sorted(entries, key=lambda entry: entry.title)), unreadable=tuple(sorted(unreadable)))


def write_index(layers: Layers, target: Path) -> None:
    """Write the index file that the kernels of a server read."""
    catalogue = Catalogue(layers)
    shelf = case_shelf(catalogue, target)
    files = layers.files(CASES)
    data = {mark(files[entry.id]): entry.model_dump(mode="json") for entry in shelf.entries if entry.id in files}
    target.write_text(json.dumps(data), encoding="utf-8")


def _named_in_environment() -> Path | None:
    named = os.environ.get(INDEX_VARIABLE)
    return Path(named) if named else None


def _read(stored: Path | None) -> dict[str, CaseEntry]:
    """Entries of an index file by mark; nothing when the file is missing or damaged."""
    if stored is None or not stored.is_file():
        return {}
    try:
        data = json.loads(stored.read_text(encoding="utf-8"))
        return {key: CaseEntry.model_validate(entry) for key, entry in data.items()}
    except (OSError, ValueError, AttributeError, ValidationError):
        return {}


def mark(path: Path) -> str:
    """Changes when the file does."""
    status = path.stat()
    return f"{path}:{status.st_size}:{status.st_mtime_ns}"
