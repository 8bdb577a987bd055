"""A text under the lens: its pieces with the notes on them, and what its reader has put aside.

Putting a note aside needs a reason. It belongs to these words at this turn,
so it stays when the text around them is changed.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from roundtable.errors import RefusedError
from roundtable.practice.lens.finding import Kind

if TYPE_CHECKING:
    from collections.abc import Mapping

    from roundtable.practice.lens.finding import Found
    from roundtable.practice.lens.looking import Looked

MOST = 20_000
"""Characters: some ten pages."""
AROUND = 60
"""Characters of the text on each side of a finding."""
REASONS: dict[Kind, tuple[str, ...]] = {
    Kind.STIGMA: ("own-words", "name", "wish"),
    Kind.JARGON: ("known", "name"),
    Kind.CLOSED_QUESTION: ("meant",),
}

Key = tuple[str, str, int]
"""A rule, the words, and how many times both were there before."""


class Note(NamedTuple):
    """A finding with its number on the page."""

    number: int
    found: Found
    key: Key


class Piece(NamedTuple):
    """A piece of the text: which kinds of note lie on it, and the notes that end with it."""

    text: str
    kinds: tuple[Kind, ...]
    ends: tuple[Note, ...]


@dataclass(frozen=True)
class Desk:
    """What was looked at, and what was put aside for which reason."""

    looked: Looked
    aside: Mapping[Key, str] = field(default_factory=dict)

    def over(self, looked: Looked) -> Desk:
        """The same reader with a changed text."""
        return replace(self, looked=looked)

    def put_aside(self, number: int, reason: str) -> Desk:
        """Leave the words as they are, for a reason. Raises RefusedError without a fitting one."""
        note = self.note(number)
        if reason not in REASONS[note.found.kind]:
            raise RefusedError("Choose one of the reasons first.")
        return replace(self, aside={**self.aside, note.key: reason})

    def take_back(self, number: int) -> Desk:
        """Look at the words again after all."""
        key = self.note(number).key
        return replace(self, aside={other: reason for other, reason in self.aside.items() if other != key})

    def note(self, number: int) -> Note:
        """A note by its number. Raises RefusedError when there is none."""
        found = next((note for note in self.notes if note.number == number), None)
        if found is None:
            raise RefusedError("This note is not here any more. Please look again.")
        return found

    @cached_property
    def notes(self) -> tuple[Note, ...]:
        """All notes in the order of the text. What looks like an identifier was asked about before."""
        found = [one for one in self.looked.in_order if one.kind is not Kind.IDENTIFIER]
        seen: Counter[tuple[str, str]] = Counter()
        notes = []
        for number, one in enumerate(found, 1):
            pair = (f"{one.kind}/{one.rule}", " ".join(one.text.lower().split()))
            notes.append(Note(number, one, (*pair, seen[pair])))
            seen[pair] += 1
        return tuple(notes)

    @cached_property
    def open_notes(self) -> tuple[Note, ...]:
        """The notes that nobody has put aside."""
        return tuple(note for note in self.notes if note.key not in self.aside)

    @property
    def put(self) -> tuple[tuple[Note, str], ...]:
        """The notes that were put aside, with the reasons."""
        return tuple((note, self.aside[note.key]) for note in self.notes if note.key in self.aside)

    def of_kind(self, kind: Kind) -> tuple[Note, ...]:
        """The open notes of a kind."""
        return tuple(note for note in self.open_notes if note.found.kind is kind)

    @cached_property
    def pieces(self) -> tuple[Piece, ...]:
        """The text cut where a note begins or ends."""
        text, notes = self.looked.text, self.open_notes
        cuts = sorted({0, len(text), *(n.found.start for n in notes), *(n.found.end for n in notes)})
        ends: dict[int, list[Note]] = {}
        for note in notes:
            ends.setdefault(note.found.end, []).append(note)
        pieces, lying, waiting = [], [], list(notes)
        for start, end in pairwise(cuts):
            while waiting and waiting[0].found.start <= start:
                lying.append(waiting.pop(0))
            lying = [note for note in lying if note.found.end > start]
            kinds = tuple(sorted({note.found.kind for note in lying}))
            pieces.append(Piece(text[start:end], kinds, tuple(ends.get(end, ()))))
        return tuple(pieces)

    def around(self, note: Note) -> tuple[str, str]:
        """What stands before and after a note's words, up to a word's edge."""
        text, found = self.looked.text, note.found
        before, after = text[max(0, found.start - AROUND) : found.start], text[found.end : found.end + AROUND]
        if found.start > AROUND:
            before = "\u2026 " + before.partition(" ")[2]
        if found.end + AROUND < len(text):
            after = after.rpartition(" ")[0] + " \u2026"
        return before, after
