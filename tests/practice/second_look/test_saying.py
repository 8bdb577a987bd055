"""What is found is said in the words of the content, with the facts in their places."""

from __future__ import annotations

import pytest

from roundtable.practice.second_look.look import look
from roundtable.practice.second_look.saying import Said, fill, say
from tests.practice.second_look.plans import CATALOGUE, changed, ground_of


@pytest.mark.parametrize(
    ("text", "facts", "said"),
    [
        ("{who} is away", {"who": "Ida"}, "Ida is away"),
        ("{person|the person} waits", {"person": ""}, "The person waits"),
        ("ask {person|the person}", {"person": "Tove"}, "Ask Tove"),
        ("{who} and {other}", {"who": "{other}", "other": "<b>"}, "{other} and <b>"),
        ("", {}, ""),
        ("{gone}", {}, ""),
    ],
)
def test_facts_stand_in_their_places(text: str, facts: dict[str, str], said: str) -> None:
    assert fill(text, facts) == said


def test_point_is_said_with_its_sources() -> None:
    plan = changed({"actions.1.owners": ["maren", "person"]})
    (point,) = look(plan, ground_of(plan)).points
    said = say(point, CATALOGUE.second_look)
    assert said.title == "Maren Holt and Tove both own this"
    assert said.mend
    assert said.sources == ("R1",)


def test_person_without_a_name_is_called_the_person() -> None:
    plan = changed({"actions.1.owners": ["maren", "person"], "subject": {}})
    (point,) = look(plan, ground_of(plan)).points
    assert say(point, CATALOGUE.second_look).title == "Maren Holt and the person both own this"


def test_code_without_words_speaks_by_its_code() -> None:
    plan = changed({"review": None})
    (point,) = look(plan, ground_of(plan)).points
    assert say(point, {}) == Said("SL72", "", "", ())
