"""One suggestion: the longest case that fits, and nothing heavy for somebody alone."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from roundtable.practice.suggesting import Company, Suggestion, suggest


@dataclass(frozen=True)
class Known:
    id: str
    minutes: int
    topics: tuple[str, ...] = ()


SHORT = Known("short", 20)
MIDDLE = Known("middle", 45, ("grief",))
HEAVY = Known("heavy", 40, ("suicide",))
LONG = Known("long", 60)


def test_suggest_takes_the_longest_case_that_fits() -> None:
    assert suggest(Company.ROOM, 45, [SHORT, MIDDLE, LONG], {"suicide"}) == Suggestion("middle", whole=True)


def test_suggest_counts_a_case_of_exactly_the_time_as_fitting() -> None:
    assert suggest(Company.SCREEN, 20, [SHORT, MIDDLE], set()) == Suggestion("short", whole=True)


def test_suggest_takes_the_shortest_when_none_fits_and_says_so() -> None:
    assert suggest(Company.ROOM, 20, [LONG, MIDDLE], set()) == Suggestion("middle", whole=False)


def test_suggest_gives_nothing_heavy_to_somebody_alone() -> None:
    assert suggest(Company.ALONE, 40, [SHORT, HEAVY], {"suicide"}) == Suggestion("short", whole=True)
    assert suggest(Company.ALONE, 20, [HEAVY], {"suicide"}) == Suggestion(None, whole=False)


@pytest.mark.parametrize("company", [Company.SCREEN, Company.ROOM])
def test_suggest_leaves_heavy_topics_to_people_together(company: Company) -> None:
    assert suggest(company, 40, [SHORT, HEAVY], {"suicide"}) == Suggestion("heavy", whole=True)


def test_suggest_without_cases_leads_to_the_shelf() -> None:
    assert suggest(Company.ROOM, 90, [], set()) == Suggestion(None, whole=False)


def test_suggest_is_the_same_whatever_the_order_of_the_cases() -> None:
    twins = [Known("a", 20), Known("b", 20)]
    assert suggest(Company.ROOM, 20, twins, set()) == suggest(Company.ROOM, 20, twins[::-1], set())


def test_suggest_prefers_the_lighter_of_two_cases_that_are_equally_long() -> None:
    light, heavy = Known("z-light", 40, ("grief",)), Known("a-heavy", 40, ("suicide",))
    assert suggest(Company.SCREEN, 40, [heavy, light], {"suicide"}) == Suggestion("z-light", whole=True)
