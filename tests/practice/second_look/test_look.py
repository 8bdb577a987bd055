"""A look begins with one strength and at most three points; answers rest; nothing that is written makes it fail."""

from __future__ import annotations

import datetime as dt
import timeit
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jinja2 import Environment

from roundtable.model.plan import Plan
from roundtable.model.plan_base import Domain, Empty, Part, Principle
from roundtable.model.plan_goals import Standing
from roundtable.model.plan_safety import Case
from roundtable.practice.second_look.ground import Ground
from roundtable.practice.second_look.look import AT_FIRST, AT_ONCE, Look, look
from roundtable.practice.second_look.point import LONGEST_FACT, Protects, Weight, shorten
from roundtable.practice.second_look.saying import say
from tests.practice.second_look.examples import LENS, hears, leaves
from tests.practice.second_look.plans import CATALOGUE, GOOD, TODAY, changed, ground_of

if TYPE_CHECKING:
    from collections.abc import Callable

BARE = Plan(id="blank", starts=dt.date(2026, 11, 30))
UNDONE = {f"actions.{place}.{field}": "" for place in range(4) for field in ("agreed", "known_by")}


def looked(changes: dict[str, Any], **ground: Any) -> Look:
    plan = changed(changes)
    return look(plan, ground_of(plan, **ground))


def test_good_plan_has_a_strength_and_nothing_else() -> None:
    found = looked({})
    assert found.strength is not None
    assert found.points == found.rested == found.groups == ()


def test_blank_plan_has_no_strength_to_invent() -> None:
    found = look(BARE, ground_of(BARE))
    assert found.strength is None
    assert {point.code for point in found.musts} == {"SL06", "SL11", "SL40", "SL72"}


def test_first_points_are_three_of_different_kinds_the_heaviest() -> None:
    found = looked(UNDONE | {"actions.0.owners": [], "actions.1.owners": [], "contact": None, "money_left": 1})
    assert len(found.first) == AT_FIRST
    assert len({point.code for point in found.first}) == AT_FIRST
    assert {point.weight for point in found.first} == {Weight.MUST}


def test_first_points_begin_with_what_the_person_would_notice() -> None:
    found = looked({"actions.1.by": None, "goals.0.words": "", "review": None})
    assert found.first[0].code == "SL01"
    assert [point.rule.noticed for point in found.first] == [True, False, False]


def test_what_a_score_asks_for_is_never_behind_more() -> None:
    bad = {"safety": {}, "scores.0.safety_item": 1, "goals.0.words": "", "words": "", "contact": None, "money_left": 1}
    assert "SL59" in {point.code for point in looked(bad).first}


def test_the_rest_is_grouped_by_what_it_protects_the_heaviest_first() -> None:
    found = look(BARE, ground_of(BARE))
    groups = [protects for protects, _ in found.groups]
    assert groups == [protects for protects in Protects if protects in groups]
    for _, points in found.groups:
        weights = [list(Weight).index(point.weight) for point in points]
        assert weights == sorted(weights)
    assert tuple(point for _, points in found.groups for point in points) == found.more


def test_what_is_more_than_anybody_mends_at_once_waits_until_they_look_again() -> None:
    goals = [{"id": f"goal-{number}", "domain": "housing", "words": f"a door {number}"} for number in range(40)]
    plan = Plan.model_validate({**BARE.model_dump(), "goals": goals})
    found = look(plan, ground_of(plan))
    shown = [point for _, points in found.groups for point in points]
    assert (len(shown), found.later) == (AT_ONCE, len(found.more) - AT_ONCE)
    lightest = max(list(Weight).index(point.weight) for point in shown)
    assert all(list(Weight).index(point.weight) >= lightest for point in found.more if point not in shown)


def test_answered_point_rests_until_its_item_changes() -> None:
    bad = {"actions.1.agreed": ""}
    (point,) = looked(bad).points
    plan = changed(bad)
    after = look(plan, ground_of(plan), [point.key])
    assert after.points == ()
    assert [one.key for one in after.rested] == [point.key]
    other = changed(bad | {"actions.1.does": "Write to the boat office about the ramp"})
    assert [one.code for one in look(other, ground_of(other), [point.key]).points] == ["SL30"]


@pytest.mark.parametrize(
    "change", [{"actions.2.does": "Ask twice"}, {"actions.1.standing": "kept"}, {"words": "Boat!"}]
)
def test_answer_outlives_a_review_and_what_is_written_elsewhere(change: dict[str, Any]) -> None:
    (point,) = looked({"actions.1.agreed": ""}).points
    assert point.key in {one.key for one in looked({"actions.1.agreed": ""} | change).points}


def test_answer_to_a_count_outlives_another_count() -> None:
    own = {f"actions.{place}.owners": ["person"] for place in (1, 2)}
    three = {point.code: point for point in looked(own).points}["SL38"]
    four = {point.code: point for point in looked(own | {"actions.3.owners": ["person"]}).points}["SL38"]
    assert three.facts != four.facts
    assert three.key == four.key


def test_key_does_not_hold_what_somebody_wrote() -> None:
    (point,) = looked({"actions.1.does": "Secret thing"}).points or looked({"actions.1.agreed": ""}).points
    assert point.key.startswith(f"{point.code}:action-2:")
    assert len(point.key.rpartition(":")[2]) == 8


def test_same_word_twice_in_an_item_is_one_point() -> None:
    found = looked({"actions.1.does": "Ring non-compliant", "actions.1.known_by": "non-compliant"}, **hears(LENS))
    assert [point.code for point in found.points].count("SL04") == 1


def test_who_left_is_known_by_the_earlier_revision_too() -> None:
    before = changed({})
    people = [party for party in GOOD["people"] if party["id"] != "nurse"]
    found = looked({"people": people, "revision": 2, "why": "Ida left."}, earlier=(before,))
    said = [say(point, CATALOGUE.second_look).title for point in found.points if point.code == "SL45"]
    assert said == ["Ida Voss has left and still owns this"]
    assert "SL26" not in {point.code for point in found.points}


@pytest.mark.parametrize(("starts", "gone"), [("2027-03-01", True), ("2026-12-30", False)])
def test_months_are_counted_from_the_first_revision(starts: str, *, gone: bool) -> None:
    found = looked({"starts": starts}, **{**leaves("maren", 0), "month": None, "earlier": (changed({}),)})
    assert ("SL45" in {point.code for point in found.points}) is gone


def test_without_words_rules_that_look_for_words_are_silent() -> None:
    plan = changed({"goals.1.measure": "", "goals.1.team_words": "Feel better"})
    codes = {point.code for point in look(plan, Ground(TODAY)).points}
    assert "SL08" not in codes
    assert "SL09" in codes


def test_long_words_of_the_plan_are_cut_at_a_word() -> None:
    assert shorten("a" * LONGEST_FACT) == "a" * LONGEST_FACT
    assert shorten("boat " * 50) == ("boat " * 24).strip() + " ..."
    assert shorten("a" * 300) == "a" * LONGEST_FACT + " ..."


IDS = st.sampled_from(["person", "a", "b", "goal-1", "goal-2"])
TEXTS = st.one_of(
    st.sampled_from(
        ["", " ", "Feel better", "The client will attend", "Referral", "I want to sing", "{person}", "<b>"]
    ),
    st.text(st.characters(exclude_categories=["Cs"]), max_size=20),
)
DAYS = st.one_of(st.none(), st.dates(dt.date(2026, 11, 1), dt.date(2027, 9, 1)))
CLOCKS = st.sampled_from(["00:00", "04:30", "12:00", "12:10", "23:50"])


def some(kind: st.SearchStrategy[Any], most: int = 3) -> st.SearchStrategy[Any]:
    return st.lists(kind, max_size=most).map(tuple)


def fields(**more: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    return st.fixed_dictionaries({}, optional=more)


def with_id(**more: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    return st.fixed_dictionaries({"id": IDS}, optional=more)


STATE = {"standing": st.sampled_from(Standing), "reason": TEXTS, "by": DAYS}
GOALS = st.fixed_dictionaries(
    {"id": IDS, "domain": st.sampled_from(Domain)},
    optional={
        "whose": st.sampled_from(["person", "team"]), "serves": IDS, "words": TEXTS, "team_words": TEXTS,
        "measure": TEXTS, "confidence": st.integers(0, 10), "barriers": some(TEXTS), **STATE,
    },
)  # fmt: skip
ACTIONS = st.fixed_dictionaries(
    {"id": IDS, "goal": IDS},
    optional={
        "does": TEXTS, "owners": some(IDS), "agreed": TEXTS, "principle": st.sampled_from(Principle),
        "first_step": st.booleans(), "cost": st.floats(0, 99), "at": CLOCKS, "minutes": st.integers(0, 1440), **STATE,
    },
)  # fmt: skip
PLANS = st.fixed_dictionaries(
    {"id": st.just("any"), "starts": st.just("2026-11-30")},
    optional={
        "subject": fields(name=TEXTS, called=TEXTS), "country": st.sampled_from(["us", "ca", "zz"]), "review": DAYS,
        "revision": st.integers(1, 4), "words": TEXTS, "strengths": some(TEXTS), "money_left": st.floats(0, 99),
        "day": some(st.fixed_dictionaries({"start": CLOCKS, "end": CLOCKS}, optional={"fixed": st.booleans()})),
        "areas": some(st.fixed_dictionaries(
            {"domain": st.sampled_from(Domain)}, optional={"empty": st.sampled_from(Empty), "chosen": st.booleans()})),
        "goals": some(GOALS, 9), "actions": some(ACTIONS, 9), "contact": IDS,
        "people": some(with_id(name=TEXTS, role=TEXTS, on_team=st.booleans(), close=st.booleans(),
                               needs=some(st.sampled_from(Part)))),
        "consents": some(with_id(giver=IDS, reader=IDS, what=some(st.sampled_from(Part), 16), purpose=TEXTS,
                                 given=DAYS, until=DAYS, revoked=DAYS)),
        "safety": fields(signs=some(TEXTS), lines=some(IDS), read_with=TEXTS),
        "ifs": some(with_id(case=st.sampled_from(Case), then=TEXTS, owner=IDS)),
        "transitions": some(with_id(giver=IDS, on=DAYS, contact=DAYS, week=DAYS, month=DAYS, contact_by=IDS)),
        "scores": some(st.fixed_dictionaries(
            {"instrument": st.sampled_from(["phq-9", "audit", "ours"]), "on": st.dates(), "value": st.integers(0, 27)},
            optional={"safety_item": st.integers(0, 3)})),
        "answers": some(st.fixed_dictionaries({"item": IDS, "answer": st.sampled_from(["keep", "change", "refuse"])})),
    },
).map(Plan.model_validate)  # fmt: skip


@given(PLANS, PLANS, st.booleans())
def test_no_plan_is_too_odd_and_the_same_plan_gets_the_same_look(plan: Plan, before: Plan, later: bool) -> None:  # noqa: FBT001
    ground = ground_of(plan, earlier=(before,) if later else (), case=CATALOGUE.case("getting-to-work"), **hears(LENS))
    found = look(plan, ground)
    again = look(Plan.model_validate_json(plan.model_dump_json()), ground)
    assert [point.key for point in found.points] == [point.key for point in again.points]
    assert len(found.first) <= AT_FIRST
    assert len({point.key for point in found.points}) == len(found.points)
    for point in found.points:
        assert say(point, ground.words).title
    assert look(plan, ground, [point.key for point in found.points]).points == ()


def largest(*, bare: bool, goals: int = 60, actions: int = 200) -> dict[str, Any]:
    """A plan of the largest size, as well made as a plan of that size can be, or as badly."""
    goal = GOOD["goals"][0] if not bare else {"domain": "joy-and-making"}
    action = GOOD["actions"][1] | {"at": "10:00", "minutes": 5} if not bare else {}
    return GOOD | {
        "goals": [goal | {"id": f"goal-{number}"} for number in range(goals)],
        "actions": [action | {"id": f"action-{number}", "goal": f"goal-{number % goals}"} for number in range(actions)],
    }


def best_of(times: int, what: Callable[[], object]) -> float:
    return min(timeit.repeat(what, number=1, repeat=times))  # timeit keeps the collector of garbage out of it


@pytest.mark.parametrize("bare", [True, False])
def test_look_takes_time_by_the_size_of_the_plan(*, bare: bool) -> None:
    large, small = (Plan.model_validate(largest(bare=bare, goals=n, actions=3 * n)) for n in (60, 15))
    taken = {plan: best_of(15, lambda plan=plan: look(plan, ground_of(plan))) for plan in (large, small)}  # type: ignore[misc]
    assert taken[large] < 12 * taken[small]


FORM = Environment(autoescape=True).from_string(
    """{% for item in items %}<fieldset id="{{ item.id }}">{% for name, value in item %}
    <label for="{{ item.id }}-{{ name }}">{{ name }}</label>
    <input id="{{ item.id }}-{{ name }}" name="{{ name }}" value="{{ value }}">
    {% endfor %}</fieldset>{% endfor %}"""
)
"""As little as a screen can show of a plan that is being written: a field for each thing in it."""


@pytest.mark.parametrize(("bare", "renders"), [(False, 1), (True, 3)])
def test_look_at_the_largest_plan_takes_no_longer_than_showing_it(*, bare: bool, renders: int) -> None:
    plan = Plan.model_validate(largest(bare=bare))
    ground = ground_of(plan)
    shown = best_of(15, lambda: FORM.render(items=[*plan.goals, *plan.actions]))
    assert best_of(15, lambda: look(plan, ground)) < renders * shown
