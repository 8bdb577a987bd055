"""Names of people: with capitals by what is around them, in small letters where a title or a label makes it plain."""

from __future__ import annotations

from typing import TYPE_CHECKING

from roundtable.practice.guard.judging import is_familiar, is_name
from roundtable.practice.guard.name_words import KIN, PLAIN_TITLES, ROLES, SURE_LABELS, TITLES
from roundtable.practice.guard.runs import Run, find_runs
from roundtable.practice.guard.seen import Kind, Seen
from roundtable.practice.guard.words import Word, read_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from roundtable.practice.guard.known import Known

_CLOSE = frozenset({" ", "  ", ". "})
_NO_ROLES = frozenset("man woman lady guy boy girl kid child baby person someone somebody anybody named member student".split())


def find_names(text: str, known: Known) -> Iterator[Seen]:
    """Every name in a text that belongs to nobody of the content."""
    words = read_words(text)
    for place in range(len(words) - 1):
        run = _filed(words, place) or _small(words, place)
        if run is not None and not is_familiar(run, known):
            yield _seen(run)
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
    if last.shouted:
        fits = last.clean and (first.given or (last.family and (first.initial or first.clean)) or (last.begins and len(last.text) > 3 and first.clean and not first.shouted))
    else:
        fits = last.capital and last.family and last.clean and not last.given and first.surely_given
    return Run(words, place, place + 2) if fits else None


def _small(words: Sequence[Word], place: int) -> Run | None:
    """`mrs delgado`, `pt john smith`, `name: maria gonzalez`."""
    said, first = words[place], words[place + 1]
    if first.capital or said.owns:
        return None
    if first.gap in _CLOSE and said.folded in PLAIN_TITLES:
        sure = said.folded != "dr" or first.family or first.given
        return _lower(words, place + 1, said) if sure and len(first.text) > 2 and (first.clean or (first.family and sure and not _everyday(first))) else None
    if first.gap in _CLOSE and (said.folded in ROLES or said.folded in KIN) and said.folded not in _NO_ROLES:
        return _lower(words, place + 1) if first.surely_given else None
    if first.gap.strip() in {":", "-", "="} and said.folded in SURE_LABELS:
        return _labelled(words, place)
    if said.folded in {"ms", "miss"} and first.gap in _CLOSE and (first.family or first.surely_given) and first.clean:
        return _lower(words, place + 1, said)
    if said.folded in {"is", "was"} and place > 0 and words[place - 1].folded == "name" and first.surely_given:
        return _lower(words, place + 1)
    return None


def _everyday(one: Word) -> bool:
    return one.folded in {"may", "will", "long", "little", "best", "wise", "day", "week", "good", "strong", "case", "close", "church", "ward", "home"}


def _labelled(words: Sequence[Word], place: int) -> Run | None:
    """Small letters after a label: a given name first, or nothing but names up to the end of the line."""
    first = words[place + 1]
    if first.given and not first.no_name:
        return _lower(words, place + 1)
    last = place + 1
    while last < len(words) and last - place < 4 and (last == place + 1 or words[last].gap == " "):
        last += 1
    ends = last == len(words) or "\n" in words[last].gap or "," in words[last].gap
    names = words[place + 1 : last]
    fits = words[place].folded in {"name", "surname"} and ends and len(names) > 1 and all(one.clean for one in names)
    return Run(words, place + 1, last) if fits else None


def _lower(words: Sequence[Word], first: int, title: Word | None = None) -> Run:
    """A name in small letters, with a surname where one follows."""
    last = first + 1
    if last < len(words) and words[last].gap == " " and not words[first].owns and words[last].family and words[last].clean:
        last += 1
    return Run(words, first, last, title)
