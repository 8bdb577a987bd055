"""Every state of every screen is sound, accessible, and readable on a narrow phone.

Nothing here starts a kernel: `states` makes the screens, `static_pages` the
pages. A last test compares one such page with the one that is really served.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING

import pytest

from roundtable.content.catalogue import Catalogue
from tests.browser.looking import AUDIT, LOOKS, NARROWEST, OPEN_ALL, WHOLE, Look, find_violations, look, show
from tests.browser.states import SHELF, START_PAGE, all_names, states_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Page

    from tests.browser.conftest import OpenPage
    from tests.browser.servers import Server
    from tests.browser.state import State
    from tests.browser.static_pages import Site

    Found = dict[str, list[str]]

FOUR_LOOKS = "getting-to-work"
TWO_LOOKS = {START_PAGE, SHELF, "saturdays", "quiz-night-again"}


@dataclass
class Seen:
    """What was found in the states of one name, each shown once: by state, what axe finds also by look."""

    axe: dict[Look, Found]
    unsound: Found = field(default_factory=dict)
    unread: Found = field(default_factory=dict)


@pytest.fixture(scope="module")
def seen(site: Site, still: Page) -> Callable[[str], Seen]:
    """Show every state of a name, one after the other, with everything unfolded, and look at it."""

    @cache
    def of(name: str) -> Seen:
        found = Seen({at: {} for at in looks_at(name)})
        states = states_of(name)
        site.put(name, states)
        for state in states:
            show(still, site, name, state)
            still.evaluate(OPEN_ALL)
            note(found, name, state, still)
        return found

    return of


def note(found: Seen, name: str, state: State, page: Page) -> None:
    """Look at one state in every way."""
    for at, by_state in found.axe.items() if is_looked_at(name, state) else ():
        if rules := find_violations(page, at):
            by_state[state.name] = rules
    look(page, NARROWEST)
    if problems := page.evaluate(AUDIT):
        found.unsound[state.name] = problems
    text = " ".join(page.inner_text("main").split())
    if missing := [words for words in state.words if words not in text]:
        found.unread[state.name] = missing


def looks_at(name: str) -> tuple[Look, ...]:
    """All four for one case; two for others and the start page and the library; one for the rest."""
    if name == FOUR_LOOKS:
        return LOOKS
    return WHOLE if name in TWO_LOOKS else WHOLE[:1]


def is_looked_at(name: str, state: State) -> bool:
    """Every state of the pages around and of three cases; of the others, whose templates are the same, a part.

    That part is all that stands before and after the decisions, the whole first
    decision, and each later one with everything asked. At 320 pixels every
    state of every case is looked at, and its words are read.
    """
    if name == FOUR_LOOKS or name in TWO_LOOKS or name not in Catalogue().case_ids():
        return True
    number = state.name.partition("-")[0]
    return not number.isdigit() or number == "1" or state.name.endswith("gather-all")


@pytest.mark.parametrize(("name", "at"), [(name, at) for name in all_names() for at in looks_at(name)], ids=str)
def test_axe_finds_no_violation_of_any_impact(name: str, at: Look, seen: Callable[[str], Seen]) -> None:
    assert seen(name).axe[at] == {}


@pytest.mark.parametrize("name", all_names())
def test_ids_headings_targets_and_width_are_sound_at_320_pixels(name: str, seen: Callable[[str], Seen]) -> None:
    assert seen(name).unsound == {}


@pytest.mark.parametrize("name", all_names())
def test_what_the_content_says_is_readable_on_the_page(name: str, seen: Callable[[str], Seen]) -> None:
    assert seen(name).unread == {}


def test_a_page_made_here_is_the_page_that_is_served(site: Site, open_page: OpenPage, server: Server) -> None:
    states = states_of(FOUR_LOOKS)
    site.put(FOUR_LOOKS, states)
    served = open_page(server.case(FOUR_LOOKS), scripts=False)
    made = open_page(site.address(FOUR_LOOKS, states[0]), context=served.context, ready=False)
    assert without_kernel(made.content()) == without_kernel(served.content())


def without_kernel(page: str) -> str:
    """A page without what belongs to one kernel only, and without differences of blank space."""
    page = re.sub(r'<script type="application/json" id="roundtable-page">.*?</script>', "", page)
    page = re.sub(r'data-rt-model="\w+"', "", page)
    return re.sub(r"\s+", " ", re.sub(r">\s+|\s+<", lambda edge: edge[0].strip(), page))
