"""Searching terms: as people type, misspell, abbreviate and remember."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from roundtable.content.term_index import TermEntry
from roundtable.content.term_search import MOST, TermSearch, Wanted, fold
from roundtable.model.term import Tag


def entry(term_id: str, plain: str, *also: str, tag: Tag = Tag.TEAM, disciplines: tuple[str, ...] = ()) -> TermEntry:
    return TermEntry(
        id=term_id,
        term=term_id.replace("-", " "),
        also=also,
        tags=(tag,),
        plain=plain,
        disciplines=disciplines,
        false_friend=tag is Tag.CRISIS,
    )


ENTRIES = (
    entry("crisis", "A time when usual ways of coping are not enough.", tag=Tag.CRISIS),
    entry("crisis-stabilisation", "A short, supportive stay.", tag=Tag.CRISIS),
    entry("discharge", "The end of one service.", "leaving hospital"),
    entry("moud", "Medicines for opioid use disorder.", "MAT", "methadone", tag=Tag.ADDICTION),
    entry("warm-hand-off", "Meeting the next worker together.", "handover", disciplines=("nurse", "peer")),
    entry("café-visit", "Talking over a cup of tea."),
)
SEARCH = TermSearch(ENTRIES, {"nurse": "Registered nurse", "peer": "Peer specialist"})


def found(words: str, **wishes: object) -> list[str]:
    return [one.id for one in SEARCH.find(Wanted(words, **wishes))]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("words", "first"),
    [
        ("crisis", "crisis"),
        ("cris", "crisis"),
        ("stabil", "crisis-stabilisation"),
        ("dischrage", "discharge"),
        ("krisis", "crisis"),
        ("mat", "moud"),
        ("METHADONE", "moud"),
        ("warm handoff", "warm-hand-off"),
        ("hand-off", "warm-hand-off"),
        ("handover", "warm-hand-off"),
        ("leaving hospital", "discharge"),
        ("cafe", "café-visit"),
        ("coping enough", "crisis"),
        ("peer specialist", "warm-hand-off"),
        ("c", "crisis"),
        ("ha", "warm-hand-off"),
    ],
)
def test_words_find_what_is_meant(words: str, first: str) -> None:
    assert found(words)[0] == first


@pytest.mark.parametrize("words", ["xyzzy", "zz", "opioid tea"])
def test_words_that_fit_nothing_find_nothing(words: str) -> None:
    assert found(words) == []


def test_no_words_list_everything_that_fits_in_its_order() -> None:
    assert found("") == [one.id for one in ENTRIES]
    assert found(" ", tag=Tag.CRISIS) == ["crisis", "crisis-stabilisation"]
    assert found("", discipline="peer") == ["warm-hand-off"]
    assert found("", false_friends=True) == ["crisis", "crisis-stabilisation"]


def test_wishes_hold_for_words_too() -> None:
    assert found("a", tag=Tag.ADDICTION) == []
    assert found("crisis", tag=Tag.ADDICTION) == []


def test_one_search_gives_back_a_bearable_number() -> None:
    many = TermSearch([entry(f"word-{n}", "A word.") for n in range(MOST + 50)], {})
    assert len(many.find(Wanted("word"))) == MOST


@example("\N{MATHEMATICAL DOUBLE-STRUCK CAPITAL S}")
@given(st.text(max_size=120))
def test_any_text_can_be_searched_for(words: str) -> None:
    assert set(found(words)) <= {one.id for one in ENTRIES}
    assert fold(fold(words)) == fold(words)
