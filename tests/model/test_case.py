"""A case answers who is who, and what follows what."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from pydantic import ValidationError

from roundtable.model.case import Case, Person, Size, Stage
from roundtable.model.decision import Decision
from roundtable.model.fact import Consent, Fact, Sharing

if TYPE_CHECKING:
    from roundtable.model.base import Model

YES = Consent(answer="yes", words="Tell them.", if_told="You told them.")


def changed(model: Model, **changes: object) -> Model:
    """The same object built again with some of its keys changed."""
    return type(model).model_validate({**model.model_dump(mode="json"), **changes})


def test_case_finds_its_parts_by_id(case: Case) -> None:
    assert case.decision("second") is case.decisions[1]
    assert case.fact("boat") is case.facts[2]
    assert case.member("peer") is case.team[2]


@pytest.mark.parametrize("wanted", ["", "nobody", "First"])
def test_case_finds_none_for_an_id_that_it_does_not_have(case: Case, wanted: str) -> None:
    assert case.decision(wanted) is None
    assert case.fact(wanted) is None
    assert case.member(wanted) is None


def test_case_does_not_mix_team_and_close_ones(case: Case) -> None:
    assert case.member("sister") is None


@pytest.mark.parametrize(
    ("who", "name"), [("person", "Ada"), ("nurse", "Nils Falk"), ("sister", "Sara Brook"), ("stranger", "stranger")]
)
def test_name_of_says_what_people_are_called(case: Case, who: str, name: str) -> None:
    assert case.name_of(who) == name


@pytest.mark.parametrize(
    ("decision", "option", "follows"),
    [
        ("first", "talk", "second"),
        ("first", "rush", "third"),
        ("first", "wait", None),
        ("first", None, "second"),
        ("first", "unknown", "second"),
        ("second", "ring", "third"),
        ("third", "thank", None),
        ("third", None, None),
    ],
)
def test_after_follows_the_option_or_the_file(
    case: Case, decision: str, option: str | None, follows: str | None
) -> None:
    after = case.after(decision, option)
    assert (after.id if after else None) == follows


def test_case_is_a_sketch_for_a_full_session_until_it_says_otherwise(case: Case) -> None:
    data = case.model_dump(mode="json")
    del data["stage"], data["size"]
    plain = Case.model_validate(data)
    assert (plain.stage, plain.size) == (Stage.SKETCH, Size.FULL)


@pytest.mark.parametrize(
    "changes", [{"team": []}, {"decisions": []}, {"facts": []}, {"minutes": 4}, {"minutes": 181}, {"aims": ["VE99"]}]
)
def test_case_refuses_what_cannot_be_played(case: Case, changes: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        changed(case, **changes)


@pytest.mark.parametrize("age", [9, 90])
def test_person_refuses_ages_that_could_point_to_somebody(case: Case, age: int) -> None:
    with pytest.raises(ValidationError):
        changed(case.person, age=age)
    assert isinstance(changed(case.person, age=89), Person)


def test_decision_finds_its_options_by_id(case: Case) -> None:
    first = case.decisions[0]
    assert first.option("rush") is first.options[1]
    assert first.option("ring") is None
    assert first.option(None) is None


@pytest.mark.parametrize("count", [1, 6])
def test_decision_refuses_fewer_than_two_and_more_than_five_options(case: Case, count: int) -> None:
    option = case.decisions[1].options[0].model_dump(mode="json")
    with pytest.raises(ValidationError):
        changed(case.decisions[1], options=[option] * count)
    assert isinstance(changed(case.decisions[1], options=[option] * 5), Decision)


@pytest.mark.parametrize(
    ("known_by", "shared"), [(("everyone",), True), (("nurse", "everyone"), True), (("nurse",), False)]
)
def test_fact_is_shared_when_everyone_knows_it(known_by: tuple[str, ...], *, shared: bool) -> None:
    assert Fact(id="boat", text="The boat is sold.", known_by=known_by).shared is shared


@pytest.mark.parametrize(
    ("sharing", "consent"), [(Sharing.ASK_FIRST, None), (Sharing.OPEN, YES), (Sharing.PRIVATE, YES)]
)
def test_fact_refuses_a_consent_that_does_not_fit(sharing: Sharing, consent: Consent | None) -> None:
    with pytest.raises(ValidationError, match="`consent` belongs to facts"):
        Fact(id="boat", text="The boat is sold.", known_by=("person",), sharing=sharing, consent=consent)


@pytest.mark.parametrize(
    ("sharing", "consent"), [(Sharing.ASK_FIRST, YES), (Sharing.OPEN, None), (Sharing.PRIVATE, None)]
)
def test_fact_takes_a_consent_with_ask_first_only(sharing: Sharing, consent: Consent | None) -> None:
    fact = Fact(id="boat", text="The boat is sold.", known_by=("person",), sharing=sharing, consent=consent)
    assert fact.consent is consent


def test_fact_refuses_to_be_known_by_nobody() -> None:
    with pytest.raises(ValidationError):
        Fact(id="boat", text="The boat is sold.", known_by=())
