"""The library of exercises: filters, topics left out, progress, and a session."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from roundtable.errors import RefusedError
from roundtable.model.exercise import Family
from roundtable.screens.base import Event
from roundtable.screens.exercises.screen import ALWAYS, ExercisesScreen

if TYPE_CHECKING:
    from roundtable.content.catalogue import Catalogue

ONE = "when-someone-declines"


@pytest.fixture
def library(catalogue: Catalogue) -> ExercisesScreen:
    """The exercises of trauma-informed practice."""
    return ExercisesScreen("rt1", catalogue, Family.TRAUMA_INFORMED)


def send(screen: ExercisesScreen, name: str, **values: str) -> object:
    return screen.handle(Event(name, ALWAYS, values))


def test_only_its_family_is_shown_until_another_is_chosen(library: ExercisesScreen) -> None:
    assert {entry.family for entry in library.shown()} == {Family.TRAUMA_INFORMED}
    send(library, "choose", family="all", minutes="10")
    assert all(entry.minutes <= 10 for entry in library.shown())
    send(library, "choose", family="lab", minutes="")
    assert {entry.family for entry in library.shown()} == {Family.LAB}


def test_words_find_what_the_list_tells(library: ExercisesScreen) -> None:
    send(library, "choose", family="all", minutes="", words="  CONSENT ")
    assert {"the-consent-builder"} <= {entry.id for entry in library.shown()}
    assert "Nothing fits" not in library.frame()
    send(library, "choose", family="all", minutes="", words="xyzzy <b>")
    assert library.shown() == []
    assert "Nothing fits" in library.frame()
    assert "&lt;b&gt;" in library.frame()


@pytest.mark.parametrize("values", [{"family": "x", "minutes": ""}, {"family": "all", "minutes": "3"}])
def test_only_what_is_offered_can_be_chosen(library: ExercisesScreen, values: dict[str, str]) -> None:
    with pytest.raises(RefusedError):
        send(library, "choose", **values)


def test_topics_that_somebody_wants_to_be_asked_about_are_left_out(library: ExercisesScreen) -> None:
    library.read_documents({"settings": {"ask_before": ["homelessness"]}})
    left = library.left_out()
    assert left
    assert "being without a home" in library.frame()
    send(library, "show-all")
    assert library.left_out() == 0


def test_how_far_somebody_is_stands_beside_it(library: ExercisesScreen) -> None:
    library.read_documents({f"exercise:{ONE}": {"place": "end"}, "exercise:four-rs": 3})
    entry = next(entry for entry in library.entries if entry.id == ONE)
    assert library.progress(entry) == "done"
    library.read_documents({f"exercise:{ONE}": {"place": "step"}})
    assert library.progress(entry) == "begun"


def test_a_session_is_put_together_and_kept(library: ExercisesScreen) -> None:
    another = next(entry.id for entry in library.entries if entry.id != ONE and not entry.closed)
    assert library.documents() == {}
    send(library, "pick", exercise=ONE)
    send(library, "pick", exercise=another)
    send(library, "earlier", exercise=another)
    assert [entry.id for entry in library.picked()] == [another, ONE]
    assert library.total() == sum(entry.minutes for entry in library.picked())
    assert library.documents() == {"session": {"hash": "", "data": {"picked": [another, ONE]}}}
    assert library.handle(Event("papers", ALWAYS, {"kind": "html"})).file is not None
    library.read_documents({"session": {"picked": []}})
    assert library.session.picked == (another, ONE)
    send(library, "pick", exercise=ONE)
    assert [entry.id for entry in library.picked()] == [another]


def test_a_kept_session_comes_back(library: ExercisesScreen) -> None:
    library.read_documents({"session": {"picked": [ONE]}})
    assert [entry.id for entry in library.picked()] == [ONE]


@pytest.mark.parametrize(("event", "values"), [("pick", {"exercise": "no"}), ("papers", {"kind": "html"})])
def test_what_cannot_be_done_is_refused(library: ExercisesScreen, event: str, values: dict[str, str]) -> None:
    with pytest.raises(RefusedError):
        send(library, event, **values)


def test_an_exercise_takes_the_librarys_place_where_no_link_leads(library: ExercisesScreen) -> None:
    opened = library.handle(Event("open-exercise", ALWAYS, {"case": ONE})).opens
    assert opened is not None
    assert opened.title == "When someone says no"
    with pytest.raises(RefusedError, match="cannot be read"):
        send(library, "open-exercise", case="no-such")


def test_an_exercise_that_could_not_be_opened_is_told(catalogue: Catalogue) -> None:
    assert "could not be opened" in ExercisesScreen("rt1", catalogue, Family.LAB, "gone").frame()
