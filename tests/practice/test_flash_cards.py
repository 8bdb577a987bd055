"""Flash cards: a card comes back later the better it was known; what a browser kept is read with care."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roundtable.errors import RefusedError
from roundtable.practice.flash_cards import NAME, NEW_IN_A_SITTING, Deck, Recall
from tests.practice.test_restoring import JSON

NOW = datetime(2026, 11, 25, 9, 0, tzinfo=UTC)
TERMS = tuple(f"t{number:02}" for number in range(30))


def answered(*recalls: int, deck: Deck | None = None, now: datetime = NOW) -> Deck:
    deck = deck or Deck(TERMS)
    for recall in recalls:
        deck = deck.turn().answer(deck.on_top(now) or "", recall, now)
    return deck


def test_new_terms_come_in_their_order_and_not_all_at_once() -> None:
    deck = Deck(TERMS)
    seen = []
    while (top := deck.on_top(NOW)) is not None:
        seen.append(top)
        deck = answered(Recall.EASY, deck=deck)
    assert seen == list(TERMS[:NEW_IN_A_SITTING])
    assert deck.next_due() is not None


def test_better_known_card_comes_back_later() -> None:
    due = [answered(recall).next_due() for recall in Recall]
    assert due == sorted(due)  # type: ignore[type-var]
    assert due[0] < NOW + timedelta(hours=1) < due[3]  # type: ignore[operator]


def test_card_that_is_due_comes_before_a_new_one() -> None:
    deck = answered(Recall.AGAIN, Recall.EASY)
    later = NOW + timedelta(hours=1)
    assert deck.on_top(NOW) == "t02"
    assert deck.on_top(later) == "t00"
    assert deck.on_top(NOW + timedelta(days=400)) == "t00"


def test_same_answers_give_the_same_days() -> None:
    assert answered(3, 1, 2) == answered(3, 1, 2)


def test_answered_card_grows_steadier() -> None:
    first = answered(Recall.GOOD)
    later = NOW + timedelta(days=3)
    second = first.turn().answer("t00", Recall.GOOD, later)
    before, after = first.memory("t00"), second.memory("t00")
    assert before is not None
    assert after is not None
    assert after.stability > before.stability


@pytest.mark.parametrize(
    ("term", "recall", "says"),
    [("t01", 3, "Another card"), ("t00", 0, "four answers"), ("t00", 5, "four answers"), ("", 3, "Another card")],
)
def test_what_does_not_fit_is_refused(term: str, recall: int, says: str) -> None:
    with pytest.raises(RefusedError, match=says):
        Deck(TERMS).turn().answer(term, recall, NOW)


def test_card_that_was_not_turned_cannot_be_answered() -> None:
    with pytest.raises(RefusedError, match="Another card"):
        Deck(TERMS).answer("t00", 3, NOW)


@given(st.lists(st.integers(1, 4), max_size=NEW_IN_A_SITTING))
def test_cards_come_back_from_data_as_they_were(recalls: list[int]) -> None:
    deck = answered(*recalls)
    assert Deck(TERMS).remember(json.loads(json.dumps(deck.to_data()))).memories == deck.memories


def nearly() -> st.SearchStrategy[object]:
    parts = {
        "state": 1,
        "step": None,
        "stability": 2.5,
        "difficulty": 5,
        "due": NOW.isoformat(),
        "seen": NOW.isoformat(),
    }
    entry = st.fixed_dictionaries({key: st.just(value) | JSON for key, value in parts.items()})
    return st.fixed_dictionaries({NAME: st.dictionaries(st.sampled_from(TERMS) | st.text(max_size=3), entry | JSON)})


@given(nearly() | JSON)
def test_whatever_was_kept_gives_a_deck_that_works(data: object) -> None:
    deck = Deck(TERMS).remember(data)
    now = NOW + timedelta(days=1)
    top = deck.on_top(now)
    if top is not None:
        assert deck.turn().answer(top, Recall.GOOD, now).memory(top) is not None


@pytest.mark.parametrize(
    "change",
    [
        {"state": 7},
        {"state": True},
        {"step": -1},
        {"stability": float("nan")},
        {"stability": 0},
        {"difficulty": "5"},
        {"due": "2026-11-25"},
        {"due": "soon"},
        {"seen": None},
    ],
)
def test_odd_memory_makes_its_card_new_again(change: dict[str, object]) -> None:
    good = answered(Recall.GOOD).to_data()
    good[NAME]["t00"] |= change
    assert Deck(TERMS).remember(good).memory("t00") is None


def test_card_whose_term_is_gone_is_left_out() -> None:
    assert Deck(TERMS[1:]).remember(answered(Recall.GOOD).to_data()).memories == ()
