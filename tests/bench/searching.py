"""How long a search among many terms takes, in this process: with every key that somebody presses."""

from __future__ import annotations

from time import perf_counter
from typing import TYPE_CHECKING

from roundtable.content.term_index import TermEntry
from roundtable.content.term_search import TermSearch, Wanted
from roundtable.model.term import Tag
from tests.bench.clicks import summarise_times
from tests.bench.crowd import make_words

if TYPE_CHECKING:
    from tests.bench.clicks import Waits

QUERIES = ("recovery", "crisis suport", "housing", "dischrage", "compliance of it", "nurse", "xyzzy")


def measure_searches(count: int) -> Waits:
    """Type every query letter by letter, as people do, and time each search in ms."""
    search = TermSearch([_entry(number) for number in range(1, count + 1)], {"nurse": "Nurse"})
    typed = [query[:length] for query in QUERIES for length in range(1, len(query) + 1)]
    for words in typed:  # once before, so that no import is timed
        search.find(Wanted(words))
    return summarise_times([_timed(search, words) for words in typed * 3])


def _timed(search: TermSearch, words: str) -> float:
    begun = perf_counter()
    search.find(Wanted(words))
    return (perf_counter() - begun) * 1000


def _entry(number: int) -> TermEntry:
    return TermEntry(
        id=f"crowd-{number:05}",
        term=make_words(number, 2),
        also=(make_words(-number, 1),),
        tags=(Tag.TEAM,),
        plain=make_words(number + 10**6, 20),
        disciplines=("nurse",) if number % 7 == 0 else (),
        false_friend=False,
    )
