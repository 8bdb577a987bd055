"""How well a detector does on a corpus of sentences: `python -m tests.corpora.score identifiers FILE`.

`python -m tests.corpora.score lens FILE` scores the language lens; see `marks.py`.

A sentence that holds something counts as found if it is flagged at all, of
whatever kind; one that holds nothing is a false alarm if it is flagged at all.
Per kind, a sentence counts where that very kind was seen in it. What is printed
holds numbers only. `--show` prints the sentences that were missed and the false
alarms: for a corpus that one tunes on, and never for one that is kept apart.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import yaml

from roundtable.content.catalogue import Catalogue
from roundtable.content.people import everybody
from roundtable.practice.guard import Known, seen_in
from tests.corpora.marks import lens, read_marked, report_marks, score_marks

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

Place = tuple[str, int, int]
"""A kind, and where it was seen."""


@dataclass(frozen=True)
class Sentence:
    """One sentence and what it holds."""

    text: str
    holds: frozenset[str] = frozenset()


@dataclass
class Score:
    """What came of a corpus."""

    sentences: int = 0
    found: int = 0
    missed: list[tuple[int, Sentence]] = field(default_factory=list)
    alarms: list[tuple[int, Sentence, tuple[Place, ...]]] = field(default_factory=list)
    right: Counter[str] = field(default_factory=Counter)
    held: Counter[str] = field(default_factory=Counter)
    seen: Counter[str] = field(default_factory=Counter)

    @property
    def recall(self) -> float:
        """Of the sentences that hold something, the share that was flagged."""
        return _share(self.found, self.found + len(self.missed))

    @property
    def precision(self) -> float:
        """Of the sentences that were flagged, the share that holds something."""
        return _share(self.found, self.found + len(self.alarms))


def read_corpus(path: Path) -> tuple[Sentence, ...]:
    """The sentences of a file."""
    data = yaml.safe_load(path.read_text(encoding="utf-8"))
    return tuple(Sentence(one["text"], frozenset(one.get("holds") or ())) for one in data["sentences"])


def score(corpus: Iterable[Sentence], detect: Callable[[str], Iterable[Place]]) -> Score:
    """Go through a corpus with a detector."""
    result = Score()
    for number, sentence in enumerate(corpus, 1):
        places = tuple(detect(sentence.text))
        kinds = {kind for kind, _, _ in places}
        result.sentences += 1
        result.held.update(sentence.holds)
        result.seen.update(kinds)
        result.right.update(kinds & sentence.holds)
        if sentence.holds and places:
            result.found += 1
        elif sentence.holds:
            result.missed.append((number, sentence))
        elif places:
            result.alarms.append((number, sentence, places))
    return result


def report(result: Score) -> str:
    """The figures: in all, per kind, and the places of false alarms. No sentence is in it."""
    lines = [
        "A sentence counts as found if it is flagged at all.",
        f"sentences {result.sentences}  found {result.found}  missed {len(result.missed)}",
        f"false alarms {len(result.alarms)}",
        f"recall {result.recall:.3f}  precision {result.precision:.3f}",
        f"{'kind':<18}{'held':>6}{'seen':>6}{'right':>6}{'recall':>8}{'precision':>11}",
    ]
    for kind in sorted({*result.held, *result.seen}):
        held, seen, right = result.held[kind], result.seen[kind], result.right[kind]
        lines.append(f"{kind:<18}{held:>6}{seen:>6}{right:>6}{_share(right, held):>8.3f}{_share(right, seen):>11.3f}")
    lines += [f"missed: sentence {number} ({', '.join(sorted(s.holds))})" for number, s in result.missed]
    lines += [
        f"false alarm: sentence {number}, {', '.join(f'{kind} {start}-{end}' for kind, start, end in places)}"
        for number, _, places in result.alarms
    ]
    return "\n".join(lines) + "\n"


def identifiers() -> Callable[[str], Iterable[Place]]:
    """The guard, knowing everybody of the content."""
    known = Known.of(everybody(Catalogue()))
    return lambda text: [(one.kind, one.start, one.end) for one in seen_in(text, known)]


DETECTORS: dict[str, Callable[[], Callable[[str], Iterable[Place]]]] = {"identifiers": identifiers}


def main(arguments: list[str] | None = None) -> int:
    """Score a file and print the figures."""
    parser = argparse.ArgumentParser(prog="python -m tests.corpora.score", description=__doc__)
    parser.add_argument("detector", choices=[*sorted(DETECTORS), "lens"])
    parser.add_argument("file", type=Path)
    parser.add_argument("--show", action="store_true", help="print what was missed and what was a false alarm")
    chosen = parser.parse_args(arguments)
    if chosen.detector == "lens":
        sys.stdout.write(report_marks(score_marks(read_marked(chosen.file), lens()), show=chosen.show))
        return 0
    result = score(read_corpus(chosen.file), DETECTORS[chosen.detector]())
    sys.stdout.write(report(result))
    if chosen.show:
        shown = [f"missed: {s.text}" for _, s in result.missed]
        shown += [f"false alarm: {s.text} -> {[s.text[a:b] for _, a, b in places]}" for _, s, places in result.alarms]
        sys.stdout.write("\n".join([*shown, ""]))
    return 0


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 1.0


if __name__ == "__main__":
    sys.exit(main())
