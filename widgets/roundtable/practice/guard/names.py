"""Names of people: with capitals by what is around them, in small letters where a title or a label makes it plain."""

from __future__ import annotations

from typing import TYPE_CHECKING

from roundtable.practice.guard.judging import is_familiar, is_name
from roundtable.practice.guard.name_words import TITLES
from roundtable.practice.guard.runs import Run, find_runs
from roundtable.practice.guard.seen import Kind, Seen
from roundtable.practice.guard.small_letters import find_bare, find_small
from roundtable.practice.guard.words import Word, read_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from roundtable.practice.guard.known import Known


def find_names(text: str, known: Known) -> Iterator[Seen]:
    """Every name in a text that belongs to nobody of the content."""
    words = read_words(text)
    for place in range(len(words) - 1):
        run = _filed(words, place) or find_small(words, place)
        if run is not None and not is_familiar(run, known):
            yield _seen(run)
    for place in range(len(words)):
        bare = find_bare(words, place)
        if bare is not None and not is_familiar(bare, known):
            yield _seen(bare)
    for run in find_runs(words):
        if is_name(run, known):
            yield _seen(run)


def _seen(run: Run) -> Seen:
    start = run.title.start if run.title is not None else run.words[run.first].start
    return Seen(Kind.NAME, start, run.words[run.last - 1].end)


def _filed(words: Sequence[Word], place: int) -> Run | None:
    """`SMITH, John`: the surname first, as in a list."""
    last, first = words[place], words[place + 1]
    if first.gap not in {", ", ","} or not first.capital or len(last.text) < 2 or last.owns:
        return None
    if place > 0 and words[place - 1].folded in TITLES:
        return None
    fits = _shouted(last, first) if last.shouted else _listed(last, first)
    return Run(words, place, place + 2) if fits else None


def _shouted(last: Word, first: Word) -> bool:
    """`OKAFOR, J.`; not `PTSD, Anxiety`."""
    if not last.clean or (len(last.text) < 3 and first.shouted):
        return False
    begins = last.begins and len(last.text) > 3 and first.clean and not first.shouted
    return first.given or begins or (last.family and (first.initial or first.clean))


def _listed(last: Word, first: Word) -> bool:
    """`Smith, John`, `Nguyen, T.`; not `Mary, John and Peter`."""
    surname = last.capital and last.family and last.clean and not last.given
    return surname and (first.surely_given or (first.initial and last.begins))
