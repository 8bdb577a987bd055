"""Rounds of false friends: one sentence each, in an order, and no way to be wrong."""

from __future__ import annotations

import pytest

from roundtable.errors import RefusedError
from roundtable.model.term import Tag, Term, Use
from roundtable.practice.false_friends import Rounds


def friend(term_id: str, *says: str | None) -> Term:
    uses = tuple(Use(who=f"who {n}", means=f"meaning {n}", says=one) for n, one in enumerate(says))
    return Term(id=term_id, term=term_id, tags=(Tag.TEAM,), plain="x", uses=uses, risk="r", ask="a?")


PLAIN = Term(id="plain", term="plain", tags=(Tag.TEAM,), plain="x")
TERMS = (friend("one", "a", None), friend("two", None, "b", "c"), friend("silent", None, None), PLAIN)


def test_each_false_friend_that_says_something_comes_once() -> None:
    rounds = Rounds.of(TERMS, 1)
    assert sorted(sentence.term.id for sentence in rounds.sentences) == ["one", "two"]
    assert all(sentence.use.says for sentence in rounds.sentences)


def test_seed_decides_the_order_and_the_speaker() -> None:
    assert Rounds.of(TERMS, 1) == Rounds.of(TERMS, 1)
    assert len({Rounds.of(TERMS, seed).sentences for seed in range(20)}) > 1


def test_others_are_all_but_the_speaker() -> None:
    sentence = next(s for s in Rounds.of(TERMS, 1).sentences if s.term.id == "two")
    assert len(sentence.others) == 2
    assert sentence.use not in sentence.others


def test_any_guess_opens_the_answer_and_the_next_round_is_open_again() -> None:
    rounds = Rounds.of(TERMS, 1).guess(1)
    assert rounds.guessed == 1
    after = rounds.go_on()
    assert (after.number, after.guessed) == (1, None)


def test_round_can_be_skipped_and_the_last_one_ends() -> None:
    ended = Rounds.of(TERMS, 1).go_on().go_on()
    assert ended.now is None
    for move in (lambda: ended.guess(0), ended.go_on):
        with pytest.raises(RefusedError):
            move()


@pytest.mark.parametrize("use", [-1, 9])
def test_nobody_cannot_have_said_it(use: int) -> None:
    with pytest.raises(RefusedError, match="Choose one"):
        Rounds.of(TERMS, 1).guess(use)


def test_second_guess_is_refused() -> None:
    with pytest.raises(RefusedError, match="round is over"):
        Rounds.of(TERMS, 1).guess(0).guess(1)
