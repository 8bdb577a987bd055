"""Every page of a case walk, in every state that wandering finds, is sound HTML."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from roundtable.practice.settings import Settings
from roundtable.practice.walk import Place, Stage
from roundtable.screens.case_walk.screen import CaseWalkScreen
from tests.practice.wandering import wander_at_random
from tests.screens.html_page import Page, mistakes

if TYPE_CHECKING:
    from roundtable.content.catalogue import Catalogue
    from roundtable.model.case import Case
    from roundtable.practice.walk import Walk

WAYS = 16
"""As many ways through a case find every step and every outcome of it."""


def kind_of_page(walk: Walk) -> tuple[object, ...]:
    """What makes a page look different from others: its step, and what was done in it."""
    if walk.place is not Place.DECISION:
        last = walk.trail.stage if walk.trails else None
        return (walk.place, len(walk.trails), last, bool(walk.commitment))
    trail = walk.trail
    asked = (bool(trail.asked), len(trail.contacted), bool(trail.raised)) if trail.stage is Stage.GATHER else None
    return (trail.decision, trail.stage, trail.chosen, trail.mended, asked)


def find_pages(case: Case) -> list[Walk]:
    """One walk for each kind of page."""
    found: dict[object, Walk] = {}
    for seed in range(WAYS):
        for walk in wander_at_random(case, seed, 120, onward=seed % 2 == 0):
            found.setdefault(kind_of_page(walk), walk)
    return list(found.values())


@pytest.fixture(scope="module")
def pages(real_case: Case) -> list[Walk]:
    return find_pages(real_case)


@pytest.fixture(scope="module")
def small_pages(case: Case) -> list[Walk]:
    return find_pages(case)


def shown(walk: Walk, catalogue: Catalogue, prefix: str = "t") -> CaseWalkScreen:
    screen = CaseWalkScreen(prefix, walk.case, catalogue, "0a1b2c3d")
    screen.walk = walk
    return screen


def found_on(screen: CaseWalkScreen) -> list[str]:
    return [f"{screen.step}: {mistake}" for mistake in mistakes(screen.frame(), screen.prefix)]


def events_of(screen: CaseWalkScreen) -> list[dict[str, str]]:
    return [element.attrs for element in Page(screen.frame()).elements if "data-rt-event" in element.attrs]


def test_pages_of_a_real_case_are_sound(pages: list[Walk], catalogue: Catalogue) -> None:
    for walk in pages:
        assert found_on(shown(walk, catalogue)) == []


def test_pages_of_the_small_case_are_sound(small_pages: list[Walk], catalogue: Catalogue) -> None:
    for walk in small_pages:
        assert found_on(shown(walk, catalogue)) == []


def test_pages_that_were_looked_at_are_all_steps_and_all_outcomes(
    real_case: Case, pages: list[Walk], catalogue: Catalogue
) -> None:
    steps = {shown(walk, catalogue).step for walk in pages}
    stages = {f"{decision.id}:{stage.value}" for decision in real_case.decisions for stage in Stage}
    assert steps == stages | {place.value for place in Place if place is not Place.DECISION}
    chosen = {(walk.trail.decision, walk.trail.chosen) for walk in pages if walk.trails}
    assert {(decision.id, option.id) for decision in real_case.decisions for option in decision.options} <= chosen


def test_pages_with_a_content_note_in_the_middle_are_sound(pages: list[Walk], catalogue: Catalogue) -> None:
    warned = 0
    for walk in pages[::6]:
        screen = shown(walk, catalogue)
        screen.settings = Settings(ask_before=frozenset(catalogue.topics))
        warned += screen.must_warn()
        assert found_on(screen) == []
    assert warned


def test_debrief_with_a_question_about_identifiers_is_sound(pages: list[Walk], catalogue: Catalogue) -> None:
    screen = shown(next(walk for walk in pages if walk.place is Place.DEBRIEF), catalogue)
    screen.holds_back({"commitment": "ada@example.org, born 03/04/1988"}, {})
    assert found_on(screen) == []
    assert "an e-mail address and a date of birth" in screen.frame()


@pytest.mark.parametrize("country", ["gb", "us", "xx"])
def test_pages_for_one_country_are_sound(pages: list[Walk], catalogue: Catalogue, country: str) -> None:
    for walk in pages[::8]:
        screen = shown(walk, catalogue)
        screen.settings = Settings(country=country)
        assert found_on(screen) == []


def test_two_screens_share_no_id(pages: list[Walk], catalogue: Catalogue) -> None:
    for walk in pages[::6]:
        one, two = (Page(shown(walk, catalogue, prefix).frame()) for prefix in ("t1", "t2"))
        assert one.ids
        assert not set(one.ids) & set(two.ids)


def test_every_event_has_a_handler_and_was_made_on_the_page_that_is_shown(
    pages: list[Walk], catalogue: Catalogue
) -> None:
    for walk in pages[::4]:
        screen = shown(walk, catalogue)
        assert {event["data-rt-on"] for event in events_of(screen)} == {screen.step}
        assert {event["data-rt-event"] for event in events_of(screen)} <= set(screen.handlers)


def test_every_handler_is_offered_on_some_page(small_pages: list[Walk], catalogue: Catalogue) -> None:
    offered = {event["data-rt-event"] for walk in small_pages for event in events_of(shown(walk, catalogue))}
    assert offered | {"note-read"} == set(CaseWalkScreen.handlers)


def test_rendering_is_the_same_every_time(pages: list[Walk], catalogue: Catalogue) -> None:
    for walk in pages[::10]:
        assert shown(walk, catalogue).regions() == shown(walk, catalogue).regions()
