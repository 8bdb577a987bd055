"""People, options and conditions are called as a reader knows them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from roundtable.model.condition import Condition

if TYPE_CHECKING:
    from roundtable.exchange.naming import Names


@pytest.mark.parametrize(
    ("who", "words"),
    [
        ("nurse", "Nils Falk, nurse"),
        ("officer", "Olu Hart, housing officer"),
        ("sister", "Sara Brook, Her sister"),
        ("person", "Ada"),
    ],
)
def test_somebody_is_named_with_their_role(names: Names, who: str, words: str) -> None:
    assert names.with_role(who) == words


def test_discipline_that_nobody_described_has_no_plain_words(names: Names) -> None:
    officer = names.case.member("officer")
    assert officer is not None
    assert officer.discipline not in names.catalogue.disciplines
    assert names.plain_role(officer) == ""


def test_topic_that_nobody_listed_is_named_by_its_id(names: Names) -> None:
    assert names.topics(["bereavement", "a-wet-summer"]) == ("Loss and grief after a death", "a wet summer")


def test_options_have_letters_in_the_order_of_the_file(names: Names) -> None:
    first = names.case.decisions[0]
    assert [names.letter(first, option.id) for option in first.options] == ["A", "B", "C"]


def test_sources_come_in_the_order_of_the_register(names: Names) -> None:
    assert [source.id for source in names.sources()] == ["R1", "R2"]


@pytest.mark.parametrize(
    ("when", "words"),
    [
        ({"facts": ["boat"]}, "if it is on the table that: The boat is sold"),
        ({"without_facts": ["boat"]}, "if it is not on the table that: The boat is sold"),
        ({"chose": ["first/rush"]}, "if B in decision 1 was chosen"),
        ({"not_chose": ["first/rush"]}, "if B in decision 1 was not chosen"),
        ({"chose": ["first/gone", "gone/rush"]}, "if something else was chosen And if something else was chosen"),
        ({"facts": ["song"]}, "if it is on the table that: what is Ada's own"),
        ({"facts": ["nothing"]}, "if it is on the table that: what is Ada's own"),
    ],
)
def test_condition_tells_a_leader_all_but_what_is_private(names: Names, when: dict[str, list[str]], words: str) -> None:
    assert names.condition(Condition.model_validate(when)) == words


@pytest.mark.parametrize(
    ("when", "words"),
    [
        ({"facts": ["boat"]}, "if you have asked Ada “How are you?”"),
        ({"facts": ["debt"]}, "if you have asked Sara Brook “What have you seen?”"),
        ({"without_facts": ["stamp"]}, "if you have not asked Olu Hart “What is enough?”"),
        ({"facts": ["tune"]}, "if you have asked Wen Oduya"),
        ({"facts": ["song"], "chose": ["first/talk"]}, "if you have asked Ada, and if A in decision 1 was chosen"),
    ],
)
def test_condition_gives_nothing_away_to_a_reader(names: Names, when: dict[str, list[str]], words: str) -> None:
    assert names.condition_for_reader(Condition.model_validate(when)) == words
