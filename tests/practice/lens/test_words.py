"""A text taken apart: places, sentences, speech, capitals."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roundtable.practice.lens.speech import spoken
from roundtable.practice.lens.words import NAME, NUMBER, Gap, Text


def said(text: str) -> list[str]:
    return [text[start:end].strip() for start, end in spoken(text)]


@pytest.mark.parametrize(
    ("text", "speech"),
    [
        ('He said "I am an addict" and left.', ['"I am an addict"']),
        ("\u201cI know,\u201d she said.", ["\u201cI know,\u201d"]),
        ("\u201eIch auch\u201c and \u00abmoi aussi\u00bb", ["\u201eIch auch\u201c", "\u00abmoi aussi\u00bb"]),
        ("She wrote: 'I don't mind it'.", ["'I don't mind it'."]),
        ("the clients' house and the nurses' room", []),
        ("\u2018I can\u2019t\u2019 she said", ["\u2018I can\u2019t\u2019"]),
        ("the word *addict* hurts", ["*addict*"]),
        ("Maria said:\n    I am an addict,\n    and so what.\nThe end", ["I am an addict,\n    and so what."]),
        ("Maria said: I am an addict.\nThe end", ["I am an addict."]),
        ("Maria: I am an addict.\nThe end", ["I am an addict."]),
        ("> I am an addict\nThe end", ["> I am an addict"]),
        ('An inch is 1" wide\n\nand "said', []),
        ("Plan: see her on Monday", []),
    ],
)
def test_speech_is_found(text: str, speech: list[str]) -> None:
    assert said(text) == speech


def test_words_know_their_places_and_what_stands_before_them() -> None:
    read = Text.of("Mr. Lee came. He's fine,\nreally: yes.\n\n- one\n- two")
    assert [read.text[w.start : w.end] for w in read.words] == [w.raw for w in read.words]
    assert [w.gap for w in read.words] == [3, 1, 0, 3, 0, 1, 2, 3, 3]
    assert [read.line(w.start) for w in read.words] == [1, 1, 1, 1, 1, 2, 2, 4, 5]
    assert read.words[3].base == "he"
    assert read.sentences == (range(3), range(3, 7), range(7, 8), range(8, 9))
    assert read.sentence_of(4) == range(3, 7)


def test_names_are_words_with_a_capital_that_people_have() -> None:
    read = Text.of("Sales fell. Maria and 2 Okoros sang. There is Osgood.")
    named = [w.raw for w in read.words if NAME in w.keys]
    assert named == ["Maria", "Okoros", "Osgood"]
    assert [w.raw for w in read.words if NUMBER in w.keys] == ["2"]


def test_in_a_shouted_sentence_capitals_say_nothing() -> None:
    read = Text.of("HE IS FINE NOW. He is at the ATM.")
    assert read.shouting == {0}


def test_a_text_without_words_has_no_sentences() -> None:
    assert Text.of(" \n ").sentences == ()


@given(st.text(alphabet="ab'\"\u201c\u201d\u2018\u2019*:>\n .?S-", max_size=80))
def test_any_text_is_taken_apart_and_speech_is_in_order(text: str) -> None:
    read = Text.of(text)
    assert all(read.text[w.start : w.end] == w.raw for w in read.words)
    assert all(0 <= start < end <= len(text) for start, end in read.speech)
    assert all(one[1] <= two[0] for one, two in zip(read.speech, read.speech[1:], strict=False))
    assert all(w.spoken == read.is_spoken(w.start) for w in read.words)
    assert sum(len(sentence) for sentence in read.sentences) == len(read.words)
    assert not read.words or read.words[0].gap is Gap.END
