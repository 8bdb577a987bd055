"""Timetables add up, leave a third for talking about it, and follow the author's own cuts."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roundtable.model.case import Cut
from roundtable.practice.room import LENGTHS
from roundtable.practice.suggesting import MINUTES
from roundtable.practice.timetable import SESSIONS, plan_session

if TYPE_CHECKING:
    from roundtable.content.catalogue import Catalogue
    from roundtable.model.case import Case

ALL = ("first", "second", "third")
cuts = st.lists(
    st.builds(
        Cut,
        minutes=st.integers(10, 180),
        decisions=st.lists(st.sampled_from(ALL), min_size=1, max_size=3, unique=True).map(tuple),
        why=st.just("It fits."),
    ),
    max_size=3,
)


def with_cuts(case: Case, *given_cuts: tuple[int, tuple[str, ...]]) -> Case:
    cut = [Cut(minutes=minutes, decisions=ids, why=f"For {minutes} minutes.") for minutes, ids in given_cuts]
    return case.model_copy(update={"cuts": tuple(cut)})


def adds_up(case: Case, minutes: int) -> None:
    """Assert that the parts of a session follow one another and fill it."""
    plan = plan_session(case, minutes)
    played = len(plan.decisions)
    starts = [0, plan.opening, *(plan.starts_at(number) for number in range(played)), minutes - plan.debrief]
    assert starts == sorted(set(starts))
    assert plan.opening + plan.cards + played * plan.each + plan.debrief == minutes
    assert plan.each > 0
    assert 3 * plan.debrief >= minutes


def test_sessions_that_a_page_offers_have_a_timetable() -> None:
    assert set(LENGTHS) < set(SESSIONS)
    assert LENGTHS == MINUTES


@pytest.mark.parametrize("minutes", SESSIONS)
def test_timetable_of_a_real_case_adds_up_and_the_debrief_has_a_third(real_case: Case, minutes: int) -> None:
    adds_up(real_case, minutes)


@pytest.mark.parametrize("minutes", SESSIONS)
@given(given_cuts=cuts)
def test_timetable_adds_up_whatever_cuts_a_case_has(case: Case, minutes: int, given_cuts: list[Cut]) -> None:
    adds_up(case.model_copy(update={"cuts": tuple(given_cuts)}), minutes)


@pytest.mark.parametrize("minutes", SESSIONS)
def test_timetable_adds_up_for_the_longest_cut(case: Case, minutes: int) -> None:
    eight = tuple(case.decisions[0].model_copy(update={"id": f"d{number}"}) for number in range(8))
    long = case.model_copy(update={"decisions": eight})
    adds_up(with_cuts(long, (180, tuple(decision.id for decision in eight))), minutes)
    assert len(plan_session(with_cuts(long, (180, tuple(d.id for d in eight))), minutes).decisions) == 8


@pytest.mark.parametrize(
    ("minutes", "opening", "cards", "each", "debrief"),
    [(20, 3, 2, 8, 7), (45, 5, 4, 10, 16), (75, 7, 6, 12, 26), (90, 8, 7, 15, 30)],
)
def test_timetable_is_worked_out_to_the_minute(
    case: Case, minutes: int, opening: int, cards: int, each: int, debrief: int
) -> None:
    plan = plan_session(case, minutes)
    assert (plan.opening, plan.cards, plan.each, plan.debrief) == (opening, cards, each, debrief)


def test_parts_of_a_session_start_one_after_the_other(case: Case) -> None:
    plan = plan_session(case, 45)
    assert [plan.starts_at(number) for number in range(3)] == [9, 19, 29]


@pytest.mark.parametrize(("minutes", "played"), [(20, ALL[:1]), (45, ALL[:2]), (75, ALL), (90, ALL)])
def test_without_cuts_the_first_decisions_are_played(case: Case, minutes: int, played: tuple[str, ...]) -> None:
    plan = plan_session(case, minutes)
    assert (plan.decisions, plan.why) == (played, "")


def test_a_short_case_shares_its_time_among_what_it_has(catalogue: Catalogue) -> None:
    plan = plan_session(catalogue.case("quiz-night-again"), 90)
    assert (len(plan.decisions), plan.each, plan.debrief) == (2, 22, 31)


def test_a_cut_of_the_case_is_followed_with_its_reason(case: Case) -> None:
    plan = plan_session(with_cuts(case, (45, ("second", "third"))), 45)
    assert (plan.decisions, plan.why) == (("second", "third"), "For 45 minutes.")


@pytest.mark.parametrize(("minutes", "near"), [(20, 25), (45, 40), (75, 90), (90, 90)])
def test_the_nearest_cut_is_taken(case: Case, minutes: int, near: int) -> None:
    cut = with_cuts(case, (25, ("first",)), (40, ("first", "third")), (90, ALL))
    assert plan_session(cut, minutes).why == f"For {near} minutes."


def test_of_two_cuts_that_are_as_near_the_longer_is_taken(case: Case) -> None:
    assert plan_session(with_cuts(case, (40, ("first",)), (50, ALL)), 45).decisions == ALL


def test_decisions_are_played_in_the_order_of_the_file(case: Case) -> None:
    assert plan_session(with_cuts(case, (45, ("third", "first"))), 45).decisions == ("first", "third")


def test_a_cut_forgets_decisions_that_are_gone(case: Case) -> None:
    assert plan_session(with_cuts(case, (45, ("gone", "second"))), 45).decisions == ("second",)
    assert plan_session(with_cuts(case, (45, ("gone",))), 45).decisions == ("first",)


@pytest.mark.parametrize("minutes", [0, 30, 60, -1])
def test_there_is_no_timetable_for_another_length(case: Case, minutes: int) -> None:
    with pytest.raises(KeyError):
        plan_session(case, minutes)
