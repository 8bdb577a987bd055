"""The presenter's question: hints, given once, and never a refusal."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from roundtable.errors import RefusedError
from roundtable.practice.consultation.collecting import write
from roundtable.practice.consultation.question import HINTS, ask, hints_for

if TYPE_CHECKING:
    from roundtable.content.catalogue import Catalogue
    from roundtable.practice.consultation.sitting import Sitting


@pytest.mark.parametrize(
    "text",
    [
        "What gets in the way on the days when she does not come?",
        "Should we ring Dr. Tanaka before Friday?",
        "With whom would she like to talk about it?",
        "If she says no, what do we still owe her?",
        "Isn't it time to ask her sister?",
        "Who's going to tell her today?",
        '"How can we make the mornings shorter?"',
    ],
)
def test_a_question_in_one_sentence_needs_no_hint(text: str) -> None:
    assert hints_for(text) == ()


@pytest.mark.parametrize(
    ("text", "hints"),
    [
        ("Any thoughts?", ("begins", "wide")),
        ("What do you think?", ("wide",)),
        ("Denise misses visits", ("mark", "begins")),
        ("She should have a reminder?", ("begins",)),
        ("What gets in her way? And who rings her?", ("one",)),
        ("What gets in her way", ("mark",)),
        ("?", ("begins",)),
    ],
)
def test_what_is_not_a_question_yet_gets_a_hint(text: str, hints: tuple[str, ...]) -> None:
    assert hints_for(text) == hints
    assert {*hints} <= {*HINTS}


def test_the_questions_of_the_scripts_need_no_hint(catalogue: Catalogue) -> None:
    for one in catalogue.consultation_ids():
        assert hints_for(catalogue.consultation(one).question) == (), one


def test_a_hint_is_given_once_and_the_question_is_noted_all_the_same(sitting: Sitting) -> None:
    noted, hints = ask(sitting, "  Any   thoughts? ")
    assert noted.meeting.question == "Any thoughts?"
    assert hints == ("begins", "wide")
    again, none = ask(noted, "Any ideas?")
    assert none == ()
    assert again.meeting.question == "Any ideas?"


def test_a_good_question_leaves_the_hint_for_later(sitting: Sitting) -> None:
    noted, _ = ask(sitting, "What would help her by Friday?")
    assert not noted.hinted
    assert ask(noted, "Help")[1] == ("mark", "begins", "wide")


def test_the_question_is_what_is_asked_for_unless_somebody_wrote_something_else(sitting: Sitting) -> None:
    noted, _ = ask(sitting, "What would help her by Friday?")
    assert noted.meeting.request == noted.meeting.question
    assert ask(noted, "Who rings her?")[0].meeting.request == "Who rings her?"
    own = write(noted, request="A plan for Friday.")
    assert ask(own, "Who rings her?")[0].meeting.request == "A plan for Friday."


def test_an_empty_question_is_refused(sitting: Sitting) -> None:
    with pytest.raises(RefusedError, match="one sentence"):
        ask(sitting, " ")
