"""Forms: what a rule looks for, written so that an educator can write it.

    refuse~ (all|her) <care>        refused care, refuses all medication, refusing her tablets
    he|she <be> .. {clean}          marks the word in braces only
    borderline+ !result|case        not before "result" or "case"
    an {alcoholic} =<after>|$       only before such a word, or at the end of a clause

A hyphen is a blank or a hyphen or nothing. A word in capitals is found in
capitals only. `glossary/README.md` explains every sign.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from itertools import product
from typing import TYPE_CHECKING

from roundtable.errors import RoundtableError
from roundtable.practice.lens.inflection import noun_forms, verb_forms
from roundtable.practice.lens.words import NAME, NUMBER, Gap

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from roundtable.practice.lens.words import Word

END = "$"
"""Stands for the end of a clause."""

_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")


class Sets(dict[str, tuple[str, ...]]):
    """Sets of words by name. Each is spelled out once, however many forms name it."""

    def __init__(self, sets: Mapping[str, tuple[str, ...]] | None = None) -> None:
        super().__init__(sets or {})
        self._spelled: dict[str, tuple[str, ...]] = {}

    def spelled(self, name: str) -> tuple[str, ...]:
        """Every spelling of the words of a set. Raises RoundtableError when there is no such set."""
        if name not in self:
            raise RoundtableError(f"There is no set of words called `{name}` in glossary/word-sets.yaml.")
        if name not in self._spelled:
            self._spelled[name] = ()  # a set that names itself adds nothing
            self._spelled[name] = tuple(one for word in self[name] for one in _alternatives(word, self))
        return self._spelled[name]


class Role(Enum):
    """What a part of a form asks of the text."""

    TAKE = "take"
    SKIP = "skip"
    NOT_NEXT = "not next"
    NEXT = "next"


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a form: words that may stand at a place, or how many may be skipped."""

    role: Role
    words: frozenset[str] = frozenset()
    runs: tuple[tuple[str, ...], ...] = ()
    """Alternatives of several words."""
    optional: bool = False
    most: int = 0
    marked: bool = True

    def lengths(self, words: Sequence[Word], at: int) -> Iterator[int]:
        """How many words it can take at a place, the longest first."""
        for run in self.runs:
            fits = len(words) - at >= len(run) and all(part in words[at + n].keys for n, part in enumerate(run))
            if fits and all(words[at + n].gap == Gap.TIGHT for n in range(1, len(run))):
                yield len(run)
        if at < len(words) and not self.words.isdisjoint(words[at].keys):
            yield 1

    @property
    def firsts(self) -> frozenset[str]:
        """The words that it can begin with."""
        return self.words | {run[0] for run in self.runs}


@dataclass(frozen=True, slots=True)
class Form:
    """A form, ready to be looked for."""

    written: str
    parts: tuple[Part, ...]
    not_before: frozenset[str] = frozenset()
    """Words that may not stand right before it."""

    def match(self, words: Sequence[Word], at: int) -> tuple[int, int] | None:
        """The words that are marked, from and to, when the form stands at a place."""
        if at and words[at].gap == Gap.TIGHT and not self.not_before.isdisjoint(words[at - 1].keys):
            return None
        taken = _follow(self.parts, 0, words, at, ())
        return (taken[0], taken[-1] + 1) if taken else None

    def seconds(self, first: str) -> frozenset[str] | None:
        """The words of which one has to follow its first, or None where that is not certain."""
        if any(run[0] == first for run in self.parts[0].runs):
            return None
        found: frozenset[str] = frozenset()
        for part in self.parts[1:]:
            if part.role is not Role.TAKE:
                return None
            found |= part.firsts
            if not part.optional:
                return found
        return None


class Finder:
    """Many forms, looked for at once: each word is looked up, and only forms that can go on with the next are tried."""

    def __init__(self, forms: Iterable[tuple[Form, int]]) -> None:
        self._starting: dict[str, list[tuple[Form, int, frozenset[str] | None]]] = {}
        for form, key in forms:
            for word in form.parts[0].firsts:
                self._starting.setdefault(word, []).append((form, key, form.seconds(word)))

    def find(self, words: Sequence[Word], first: int = 0, last: int | None = None) -> Iterator[tuple[int, int, int]]:
        """The key of each form that stands in the text, and which words it marks."""
        for at in range(first, len(words) if last is None else last):
            for form, key in self._beginning(words, at):
                found = form.match(words, at)
                if found is not None:
                    yield key, *found

    def holds(self, words: Sequence[Word], first: int, last: int) -> bool:
        """Whether any of the forms stands between two places."""
        return any(True for _ in self.find(words, first, last))

    def _beginning(self, words: Sequence[Word], at: int) -> Iterator[tuple[Form, int]]:
        follows = at + 1 < len(words) and words[at + 1].gap == Gap.TIGHT
        following = words[at + 1].keys if follows else frozenset()
        for first in words[at].keys:
            for form, key, seconds in self._starting.get(first, ()):
                if seconds is None or not seconds.isdisjoint(following):
                    yield form, key


def _follow(
    parts: tuple[Part, ...], now: int, words: Sequence[Word], at: int, taken: tuple[int, ...]
) -> tuple[int, ...]:
    """The numbers of the marked words when all parts fit from here on, else nothing."""
    if now == len(parts):
        return taken
    part = parts[now]
    if part.role in {Role.NEXT, Role.NOT_NEXT}:
        is_next = _is_next(part, words, at)
        return _follow(parts, now + 1, words, at, taken) if is_next == (part.role is Role.NEXT) else ()
    if part.role is Role.SKIP:
        for skipped in range(part.most + 1):
            if skipped and (at + skipped > len(words) or words[at + skipped - 1].gap > Gap.SOFT):
                break
            found = _follow(parts, now + 1, words, at + skipped, taken)
            if found:
                return found
        return ()
    skipping = now > 0 and parts[now - 1].role is Role.SKIP
    if at < len(words) and (now == 0 or words[at].gap <= (Gap.SOFT if skipping else Gap.TIGHT)):
        for length in part.lengths(words, at):
            mine = tuple(range(at, at + length)) if part.marked else ()
            found = _follow(parts, now + 1, words, at + length, taken + mine)
            if found:
                return found
    return _follow(parts, now + 1, words, at, taken) if part.optional else ()


def _is_next(part: Part, words: Sequence[Word], at: int) -> bool:
    if at >= len(words) or words[at].gap != Gap.TIGHT:
        return END in part.words
    return any(True for _ in part.lengths(words, at))


def parse_forms(written: str, sets: Sets) -> list[Form]:
    """One written form -> forms that begin with a word for certain. Raises RoundtableError when it is none."""
    return [*(_parsed(written, sets) if "<" in written else _parsed_alone(written))]


@lru_cache(maxsize=8192)
def _parsed_alone(written: str) -> list[Form]:
    """A form that names no set of words says the same whatever the sets are: our table is parsed once."""
    return _parsed(written, Sets())


def _parsed(written: str, sets: Sets) -> list[Form]:
    inside, before = False, frozenset[str]()
    parts: list[Part] = []
    braced = "{" in written
    for piece in written.split():
        inside = inside or piece.startswith("{")
        part = _part(piece.strip("{}"), sets, marked=inside or not braced)
        inside = inside and not piece.endswith("}")
        if not parts and part.role is Role.NOT_NEXT:
            before |= part.words
        else:
            parts.append(part)
    forms = [Form(written, tuple(rest), before) for rest in _starts(parts)]
    if not forms or not any(part.role is Role.TAKE and part.marked for part in parts):
        raise RoundtableError(f"`{written}` looks for nothing: a form begins with a word.")
    return forms


def finder_of(written: Iterable[str], sets: Sets) -> Finder | None:
    """A finder for some forms, or None where there are none."""
    forms = [(form, 0) for one in written for form in parse_forms(one, sets)]
    return Finder(forms) if forms else None


def _starts(parts: list[Part]) -> Iterator[list[Part]]:
    """The parts, without those at the start that may be missing, one after the other."""
    for number, part in enumerate(parts):
        if part.role is not Role.TAKE:
            return
        yield parts[number:]
        if not part.optional:
            return


def _part(piece: str, sets: Sets, *, marked: bool) -> Part:
    if set(piece.strip("()")) == {"."}:
        return Part(Role.SKIP, most=2 if len(piece.strip("()")) == 2 else 4)
    role = {"!": Role.NOT_NEXT, "=": Role.NEXT}.get(piece[0], Role.TAKE)
    optional = piece.startswith("(") and piece.endswith(")")
    plain = piece[1:-1] if optional else piece if role is Role.TAKE else piece[1:]
    singles: set[str] = set()
    runs: set[tuple[str, ...]] = set()
    for written in _alternatives(plain, sets):
        run = tuple(written.replace("_", "-").split("-")) if written not in {NAME, NUMBER, END} else (written,)
        if role is Role.TAKE and not all(one in {NAME, NUMBER} or _WORD.fullmatch(one) for one in run):
            raise RoundtableError(f"`{written}` is no word that can be looked for.")
        singles.update(run if len(run) == 1 else ())
        runs.update((run,) if len(run) > 1 else ())
        if "-" in written and len(run) == 2:
            singles.add("".join(run))
    longest_first = tuple(sorted(runs, key=len, reverse=True))
    return Part(role, frozenset(singles), longest_first, optional, marked=marked and role is Role.TAKE)


def _alternatives(piece: str, sets: Sets) -> Iterator[str]:
    """Every spelling that one part of a form stands for."""
    for one in piece.split("|"):
        if one.startswith("<") and one not in {NAME, NUMBER}:
            yield from sets.spelled(one.strip("<>"))
        else:
            yield from _inflected(one)


def _inflected(word: str) -> Iterator[str]:
    """`refuse~` as a verb, `addict+` as a noun, in a phrase too: `give~_up`."""
    pieces = word.split("_")
    for forms in product(*(_forms_of(piece) for piece in pieces)):
        yield "_".join(forms)


def _forms_of(piece: str) -> tuple[str, ...]:
    stem, mark = piece[:-1], piece[-1:]
    if mark not in {"~", "+"}:
        return (
            piece if piece.isupper() and len(piece) > 1 else piece.lower() if piece not in {NAME, NUMBER} else piece,
        )
    head, hyphen, last = stem.rpartition("-")
    forms = verb_forms(last.lower()) if mark == "~" else noun_forms(last.lower())
    return tuple(head.lower() + hyphen + form for form in forms)
