"""How well the language lens does on a corpus of marked sentences: the half behind `score lens FILE`.

A mark counts as found if a finding of the same kind overlaps it; a finding that
overlaps no mark of its kind is a false alarm. Identifiers are scored by the
guard's half, and left out here. What is printed holds numbers
only, and with `--show` also the sentences: for a corpus that one tunes on, and
never for one that is kept apart.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import yaml

from roundtable.content.catalogue import Catalogue
from roundtable.practice.lens.finding import Kind
from roundtable.practice.lens.looking import Lens

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

Place = tuple[str, int, int]
"""A kind, and from where to where."""


@dataclass(frozen=True)
class Marked:
    """A sentence and the places in it that should be marked."""

    text: str
    marks: tuple[Place, ...] = ()


@dataclass
class Marks:
    """What came of a corpus of marked sentences."""

    sentences: int = 0
    found: Counter[str] = field(default_factory=Counter)
    missed: list[tuple[int, Marked, Place]] = field(default_factory=list)
    right: Counter[str] = field(default_factory=Counter)
    alarms: list[tuple[int, Marked, Place]] = field(default_factory=list)

    def recall(self, *kinds: str) -> float:
        """Of the marks, in all or of some kinds, the share that was found."""
        missed = sum(not kinds or place[0] in kinds for _, _, place in self.missed)
        return _share(_of(self.found, kinds), missed)

    def precision(self, *kinds: str) -> float:
        """Of the findings, in all or of some kinds, the share that is a mark."""
        alarms = sum(not kinds or place[0] in kinds for _, _, place in self.alarms)
        return _share(_of(self.right, kinds), alarms)


def read_marked(path: Path) -> tuple[Marked, ...]:
    """The sentences of a file."""
    data = yaml.safe_load(path.read_text(encoding="utf-8"))
    return tuple(Marked(one["text"], tuple(_places(one["text"], one.get("marks") or ()))) for one in data["sentences"])


def score_marks(corpus: Iterable[Marked], look: Callable[[str], Iterable[Place]]) -> Marks:
    """Go through a corpus with a lens."""
    result = Marks()
    for number, sentence in enumerate(corpus, 1):
        result.sentences += 1
        seen = tuple(look(sentence.text))
        for mark in sentence.marks:
            if any(_same(mark, place) for place in seen):
                result.found[mark[0]] += 1
            else:
                result.missed.append((number, sentence, mark))
        for place in seen:
            if any(_same(mark, place) for mark in sentence.marks):
                result.right[place[0]] += 1
            else:
                result.alarms.append((number, sentence, place))
    return result


def lens() -> Callable[[str], Iterable[Place]]:
    """The lens with our own content."""
    looking = Lens.of(Catalogue())
    return lambda text: [
        (one.kind.value, one.start, one.end) for one in looking.look(text).findings if one.kind is not Kind.IDENTIFIER
    ]


def report_marks(result: Marks, *, show: bool = False) -> str:
    """The figures: in all and per kind. Only with `show` is there a sentence in it."""
    lines = [
        "A mark counts as found if a finding of the same kind overlaps it; a finding without a mark is a false alarm.",
        (
            f"sentences {result.sentences}  marks {_of(result.found, ()) + len(result.missed)}"
            f"  missed {len(result.missed)}  false alarms {len(result.alarms)}"
        ),
        f"recall {result.recall():.3f}  precision {result.precision():.3f}",
    ]
    kinds = {*result.found, *result.right, *(p[0] for _, _, p in (*result.missed, *result.alarms))}
    lines += [f"{k:<18} recall {result.recall(k):.3f}  precision {result.precision(k):.3f}" for k in sorted(kinds)]
    for name, places in (("missed", result.missed), ("false alarm", result.alarms)):
        for number, sentence, (kind, start, end) in places:
            shown = f" `{sentence.text[start:end]}` in: {sentence.text}" if show else ""
            lines.append(f"{name}: sentence {number}, {kind} {start}-{end}{shown}")
    return "\n".join(lines) + "\n"


def _places(text: str, marks: Iterable[dict[str, str]]) -> Iterable[Place]:
    """Where the marked words stand; words that are marked twice are looked for one after the other."""
    last: dict[str, int] = {}
    for mark in marks:
        start = text.index(mark["text"], last.get(mark["text"], 0))
        last[mark["text"]] = start + len(mark["text"])
        yield mark["kind"], start, last[mark["text"]]


def _same(mark: Place, place: Place) -> bool:
    return mark[0] == place[0] and mark[1] < place[2] and place[1] < mark[2]


def _of(counter: Counter[str], kinds: tuple[str, ...]) -> int:
    return sum(count for kind, count in counter.items() if not kinds or kind in kinds)


def _share(part: int, rest: int) -> float:
    return part / (part + rest) if part + rest else 1.0
