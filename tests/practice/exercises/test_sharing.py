"""Sharing: who can read what without a consent, with it, and after it is taken back."""

from __future__ import annotations

import pytest

from roundtable.errors import RefusedError
from roundtable.practice.exercises.sharing import State
from tests.practice.exercises.example import doing


def test_each_state_says_who_can_read() -> None:
    share = doing("who-may-read").do("note", {"caretaker/socket": "yes", "until": "mended", "state": "without"})
    caretaker, nurse = share.step.readers
    socket, burn = share.step.parts
    assert [share.can_read(caretaker, socket, state) for state in State] == [False, True, False]
    assert [share.can_read(nurse, burn, state) for state in State] == [True, True, True]
    assert share.state is State.WITHOUT


def test_the_answer_says_what_is_lacking_and_what_is_too_much() -> None:
    noted = doing("who-may-read").do("note", {"caretaker/burn": "yes", "until": "year"})
    done = noted.do("settle", {})
    caretaker, nurse = done.told
    assert [part.id for part in caretaker.lacks] == ["socket"]
    assert [part.id for part in caretaker.beyond] == ["burn"]
    assert (nurse.lacks, nurse.beyond) == ((), ())
    assert done.end is not None
    assert done.end.id == "year"


def test_a_consent_needs_an_end_and_none_needs_none() -> None:
    with pytest.raises(RefusedError, match="until when"):
        doing("who-may-read").do("note", {"caretaker/socket": "yes"}).do("settle", {})
    assert doing("who-may-read").do("settle", {}).end is None


def test_what_is_not_offered_is_left_out() -> None:
    noted = doing("who-may-read").do("note", {"mayor/socket": "yes", "until": "never", "state": "x"})
    assert (noted.allowed, noted.until, noted.state) == ((), "", State.GIVEN)
    taken = doing("who-may-read").take({"allowed": ["caretaker/socket", "x"], "until": 3, "shown": True})
    assert (taken.allowed, taken.until, taken.shown) == (("caretaker/socket",), "", False)
    assert doing("who-may-read").take({"until": "year"}).until == "year"
