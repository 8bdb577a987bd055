"""The library: filters, what is left out, and the surprise."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING

import pytest

from roundtable.content.index import Shelf, case_shelf
from roundtable.errors import RefusedError
from roundtable.model.case import Size, Stage
from roundtable.screens.base import Event
from roundtable.screens.shelf.choosing import Wishes
from roundtable.screens.shelf.screen import ShelfScreen
from tests.screens.clicking import what_can_be_done
from tests.screens.html_page import Page, mistakes
from tests.screens.test_start_and_shelf import entry

if TYPE_CHECKING:
    from roundtable.content.catalogue import Catalogue
    from roundtable.screens.base import Result

SHORT = entry(
    "short", "Short", minutes=20, topics=["money-stress"], disciplines=["nurse", "pharmacist"], where=["school"]
)
LONG = entry(
    "long", "Long", minutes=60, topics=["suicide"], size=Size.FULL, stage=Stage.COMPLETE, disciplines=["therapist"]
)
TALK = entry(
    "talk", "Talk", minutes=45, topics=["bereavement"], size=Size.FULL, stage=Stage.COMPLETE, intensity="discusses"
)
ENTRIES = (LONG, SHORT, TALK)
NO_SUICIDE = {"without-suicide": "yes"}


@pytest.fixture
def library(catalogue: Catalogue) -> ShelfScreen:
    return ShelfScreen("t", catalogue, Shelf(entries=ENTRIES), chance=Random(1))  # noqa: S311  the same every time is what a test needs


@pytest.fixture(scope="module")
def whole(catalogue: Catalogue) -> Shelf:
    """Our own cases."""
    return case_shelf(catalogue)


def choose(library: ShelfScreen, do: str = "show", **values: str) -> Result:
    return library.handle(Event("choose", "settings", {"do": do, **values}))


def shown(library: ShelfScreen) -> list[str]:
    return [case.id for case in library.shown()]


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({}, ["long", "short", "talk"]),
        ({"minutes": "20"}, ["short"]),
        ({"minutes": "45"}, ["short", "talk"]),
        ({"discipline": "nurse"}, ["short", "talk"]),
        ({"discipline": "nurse", "minutes": "20"}, ["short"]),
        ({"size": "full"}, ["long", "talk"]),
        ({"where": "school"}, ["short"]),
        ({"where": "clinic", "minutes": "45"}, ["talk"]),
        ({"finished": "yes"}, ["long", "talk"]),
        ({"brief": "yes"}, ["long", "short"]),
        ({"without-suicide": "yes"}, ["short", "talk"]),
        ({"without-suicide": "yes", "without-bereavement": "yes", "without-nonsense": "yes"}, ["short"]),
        ({"without-suicide": "no"}, ["long", "short", "talk"]),
    ],
)
def test_filter_shows_the_cases_that_fit_and_says_how_many(
    library: ShelfScreen, values: dict[str, str], expected: list[str]
) -> None:
    result = choose(library, **values)
    assert shown(library) == expected
    assert (result.focus, result.say) == ("results", f"{len(expected)} of 3 cases are shown.")
    links = {a.attrs["data-rt-case"] for a in Page(library.regions()["list"]).find("a")}
    assert links == set(expected)


@pytest.mark.parametrize(
    "values",
    [
        {"minutes": "30"},
        {"minutes": "x"},
        {"discipline": "dietitian"},
        {"size": "huge"},
        {"where": "moon"},
        {"theme": "none"},
    ],
)
def test_filter_refuses_what_it_does_not_offer(library: ShelfScreen, values: dict[str, str]) -> None:
    choose(library, minutes="20")
    with pytest.raises(RefusedError, match="from the lists"):
        choose(library, **values)
    assert library.wishes == Wishes(minutes=20)


def test_a_theme_shows_the_cases_of_its_pathway(catalogue: Catalogue, whole: Shelf) -> None:
    library = ShelfScreen("t", catalogue, whole)
    choose(library, theme="youth-and-family")
    pathway = catalogue.pathways["youth-and-family"]
    assert set(shown(library)) == {step.case for step in pathway.cases}
    choose(library, theme="youth-and-family", minutes="20")
    assert "the theme you chose" in library.regions()["list"]


def test_filter_keeps_what_was_chosen(library: ShelfScreen) -> None:
    choose(library, minutes="45", discipline="nurse", size="full", finished="yes", brief="yes", **NO_SUICIDE)
    elements = Page(library.regions()["filter"]).elements
    selected = [e.attrs["value"] for e in elements if "selected" in e.attrs]
    checked = [e.attrs["name"] for e in elements if "checked" in e.attrs]
    assert selected == ["45", "full", "nurse"]
    assert checked == ["finished", "brief", "without-suicide"]


def test_only_what_some_case_has_can_be_chosen(library: ShelfScreen, catalogue: Catalogue) -> None:
    assert [one.id for one in library.disciplines()] == ["nurse", "pharmacist", "therapist"]
    assert {one.id for one in library.topics()} == {"suicide", "bereavement", "money-stress"}
    plain = Page(ShelfScreen("t", catalogue, Shelf(entries=(LONG,))).regions()["filter"])
    names = {e.attrs.get("name") for e in plain.elements if e.tag == "input"}
    assert names == {"without-suicide"}


def test_topics_to_be_asked_about_are_left_out_until_they_are_let_in(library: ShelfScreen) -> None:
    library.read_documents({"settings": {"ask_before": ["suicide", "overdose"]}})
    assert shown(library) == ["short", "talk"]
    assert "One case is left out because it mentions one of these: suicide." in library.frame()
    choose(library)
    assert shown(library) == ["long", "short", "talk"]
    library.read_documents({"settings": {"ask_before": ["suicide"]}})
    assert shown(library) == ["long", "short", "talk"]


@pytest.mark.parametrize(
    ("values", "says"),
    [
        (
            {"minutes": "20", "size": "full"},
            ["2 cases without the limit on minutes", "one case without the kind you chose"],
        ),
        (
            {"minutes": "20", "finished": "yes"},
            ["2 cases without the limit on minutes", "one case without “no sketches”"],
        ),
        (
            {"minutes": "20", "without-money-stress": "yes"},
            ["2 cases without the limit", "one case without the topics"],
        ),
        ({"minutes": "45", "brief": "yes", "size": "full"}, ["one case without “nothing at length”"]),
        ({"discipline": "therapist", **NO_SUICIDE}, ["2 cases without the seat you chose"]),
        (
            {"discipline": "therapist", "minutes": "20", "without-money-stress": "yes", **NO_SUICIDE},
            ["Take back more than one"],
        ),
    ],
)
def test_empty_list_says_which_choice_is_in_the_way(
    library: ShelfScreen, values: dict[str, str], says: list[str]
) -> None:
    choose(library, **values)
    html = library.regions()["list"]
    assert "0 of 3 cases" in html
    for words in says:
        assert words in html


def test_taking_back_keeps_the_topics(library: ShelfScreen) -> None:
    choose(library, minutes="20", size="full", **NO_SUICIDE)
    assert library.handle(Event("clear", "settings")).focus == "results"
    assert library.wishes == Wishes(leave_out=frozenset({"suicide"}))


def test_surprise_is_one_of_the_cases_that_are_shown(library: ShelfScreen) -> None:
    met = set()
    for _ in range(30):
        assert choose(library, "surprise", **NO_SUICIDE).focus == "surprise"
        assert library.surprise is not None
        met.add(library.surprise.id)
    assert met == {"short", "talk"}


def test_surprise_is_another_one_each_time(library: ShelfScreen) -> None:
    choose(library, "surprise")
    for _ in range(20):
        before = library.surprise
        choose(library, "surprise")
        assert library.surprise != before


def test_only_case_left_is_the_surprise_again(library: ShelfScreen) -> None:
    for _ in range(2):
        choose(library, "surprise", minutes="20")
        assert library.surprise == SHORT
    assert "How about “Short”?" in library.frame()


def test_surprise_respects_the_settings_of_an_earlier_visit(library: ShelfScreen) -> None:
    library.read_documents({"settings": {"ask_before": ["suicide", "bereavement"]}})
    ticked = [e.attrs for e in Page(library.regions()["filter"]).find("input") if "checked" in e.attrs]
    for _ in range(20):
        choose(library, "surprise", **{field["name"]: field["value"] for field in ticked})
        assert library.surprise == SHORT


def test_surprise_among_no_cases_is_none(library: ShelfScreen) -> None:
    assert choose(library, "surprise", minutes="20", size="full").focus == "results"
    assert library.surprise is None


def test_surprise_goes_away_when_cases_are_shown(library: ShelfScreen) -> None:
    choose(library, "surprise")
    choose(library)
    assert library.surprise is None


@pytest.mark.parametrize("seed", range(4))
def test_library_is_sound_whatever_is_chosen(catalogue: Catalogue, whole: Shelf, seed: int) -> None:
    chance = Random(seed)  # noqa: S311  the same every time is what a test needs
    library = ShelfScreen("t", catalogue, Shelf(entries=(*whole.entries, *ENTRIES)), chance=chance)
    for _ in range(15):
        event = chance.choice(what_can_be_done(library, chance))
        values = {**event.values, "do": chance.choice(["show", "surprise"])}
        try:
            library.handle(Event(event.name, event.on, values))
        except RefusedError:
            continue
        assert mistakes(library.frame(), "t") == []
