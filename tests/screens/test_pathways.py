"""The pathways in the library: where one left off, from places that may hold anything."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roundtable.content.building import build
from roundtable.content.catalogue import Catalogue
from roundtable.content.index import Shelf, case_shelf
from roundtable.content.location import Layers, home
from roundtable.content.marked import parse_marked
from roundtable.model.pathway import Pathway
from roundtable.practice import moves
from roundtable.practice.restoring import snapshot
from roundtable.practice.walk import Place, Walk
from roundtable.screens.shelf.following import Progress, State, read_progress
from roundtable.screens.shelf.screen import ShelfScreen
from tests.practice.test_restoring import JSON
from tests.practice.wandering import wander_at_random
from tests.screens.html_page import Page, mistakes
from tests.screens.test_start_and_shelf import NASTY, entry

if TYPE_CHECKING:
    from pathlib import Path

    from roundtable.model.case import Case

ELSEWHERE = Shelf(entries=(entry("elsewhere", "Elsewhere"),))


@pytest.fixture(scope="module")
def whole(catalogue: Catalogue) -> Shelf:
    """Our own cases."""
    return case_shelf(catalogue)


def reach(case: Case, place: Place, stop: int = 1) -> Walk:
    """A walk at a place; for decisions, at the one with this number."""
    walks = (w for seed in range(40) for w in wander_at_random(case, seed, 80, onward=True))
    return next(w for w in walks if w.place is place and (place is not Place.DECISION or len(w.trails) == stop))


@pytest.mark.parametrize(
    ("place", "stop", "expected", "says"),
    [
        (Place.NOTE, 0, Progress(), "not begun"),
        (Place.OVERVIEW, 0, Progress(), "not begun"),
        (Place.MEET, 0, Progress(State.BEGUN), "begun"),
        (Place.SEAT, 0, Progress(State.BEGUN), "begun"),
        (Place.DECISION, 1, Progress(State.DECIDING, 1), "at decision 1 of 2"),
        (Place.DECISION, 2, Progress(State.DECIDING, 2), "at decision 2 of 2"),
        (Place.DEBRIEF, 0, Progress(State.FINISHED), "finished"),
        (Place.CHAIR, 0, Progress(State.FINISHED), "finished"),
    ],
)
def test_pathway_shows_where_one_left_off(
    catalogue: Catalogue, whole: Shelf, place: Place, stop: int, expected: Progress, says: str
) -> None:
    case = catalogue.case("quiz-night-again")
    kept = snapshot(reach(case, place, stop))
    assert read_progress(case, kept) == expected
    library = ShelfScreen("t", catalogue, whole)
    library.read_documents({"case:quiz-night-again": kept})
    tags = [e.text[0].strip() for e in Page(library.regions()["pathways"]).find("span") if "rt-tag" in e.attrs["class"]]
    assert says in tags
    assert mistakes(library.frame(), "t") == []


def test_a_pathway_that_was_begun_is_unfolded(catalogue: Catalogue, whole: Shelf) -> None:
    library = ShelfScreen("t", catalogue, whole)
    unfolded = [d for d in Page(library.regions()["pathways"]).find("details") if "open" in d.attrs]
    case = catalogue.case("saturdays")
    library.read_documents({"case:saturdays": snapshot(moves.begin(Walk(case)))})
    now = [d.attrs["id"] for d in Page(library.regions()["pathways"]).find("details") if "open" in d.attrs]
    on_it = [p.id for p in library.pathways if "saturdays" in {step.case for step in p.cases}]
    assert unfolded == []
    assert now == [f"t-pathway-{pathway}" for pathway in on_it]


@given(kept=JSON)
def test_kept_places_may_be_anything(catalogue: Catalogue, kept: Any) -> None:
    case = catalogue.case("quiz-night-again")
    forged = {**kept, "case": case.id, "version": 1} if isinstance(kept, dict) else kept
    assert isinstance(read_progress(case, forged), Progress)


@given(place=st.sampled_from([*Place, "nowhere"]), trails=st.lists(JSON, max_size=3), seat=JSON)
def test_forged_places_lead_nowhere_that_play_could_not(
    catalogue: Catalogue, place: str, trails: list[Any], seat: Any
) -> None:
    case = catalogue.case("quiz-night-again")
    kept = {"case": case.id, "version": 1, "place": str(place), "trails": trails, "seat": seat}
    progress = read_progress(case, kept)
    assert 0 <= progress.decision <= len(case.decisions)


def test_library_asks_only_for_places_of_its_own_cases(catalogue: Catalogue, whole: Shelf) -> None:
    named = {f"case:{step.case}" for pathway in catalogue.pathways.values() for step in pathway.cases}
    assert set(ShelfScreen("t", catalogue, whole).reads) == {"settings"} | named
    assert ShelfScreen("t", catalogue, ELSEWHERE).reads == ("settings",)
    assert named


def test_case_that_is_not_here_is_said_to_be_missing(catalogue: Catalogue) -> None:
    html = ShelfScreen("t", catalogue, ELSEWHERE).regions()["pathways"]
    assert "cannot be opened here" in html
    assert Page(html).find("a") == []


def test_place_of_a_case_that_cannot_be_read_counts_as_not_begun(tmp_path: Path, whole: Shelf) -> None:
    layered = Catalogue(Layers((home(), tmp_path)))
    folder = tmp_path / "casestudies" / "cases"
    folder.mkdir(parents=True)
    (folder / "saturdays.yaml").write_text("id: [", encoding="utf-8")
    library = ShelfScreen("t", layered, whole)
    library.read_documents({"case:saturdays": {"case": "saturdays"}})
    assert library.progress("saturdays") == Progress()


def test_library_opens_without_pathways_when_their_file_is_wrong(tmp_path: Path, whole: Shelf) -> None:
    (tmp_path / "casestudies").mkdir()
    (tmp_path / "casestudies" / "pathways.yaml").write_text("pathways: [", encoding="utf-8")
    library = ShelfScreen("t", Catalogue(Layers((home(), tmp_path))), whole)
    assert "There are no pathways" in library.frame()
    assert mistakes(library.frame(), "t") == []


def test_case_with_a_topic_to_leave_out_is_marked_on_its_pathway(catalogue: Catalogue, whole: Shelf) -> None:
    library = ShelfScreen("t", catalogue, whole)
    assert "You leave out" not in library.regions()["pathways"]
    library.read_documents({"settings": {"ask_before": ["overdose"]}})
    assert "You leave out" in library.regions()["pathways"]


def test_text_of_a_pathway_keeps_its_place(whole: Shelf) -> None:
    def page(words: str) -> Page:
        step = {"case": "saturdays", "why": f"Why {words}"}
        raw = {"id": "a", "title": f"T {words}", "for_whom": f"You {words}", "why": f"So {words}", "cases": [step]}
        pathway = build(Pathway, parse_marked("a: b", "x"), {**raw, "planned": [{"about": f"A {words}"}]}, ("x",))
        catalogue = Catalogue()
        catalogue.__dict__["pathways"] = {"a": pathway}
        return Page(ShelfScreen("t", catalogue, whole).frame())

    assert page(NASTY).shape == page("plain").shape


def test_upper_layer_adds_a_pathway_and_replaces_one(tmp_path: Path) -> None:
    (tmp_path / "casestudies").mkdir()
    text = "pathways:\n"
    for name in ("new-staff", "ours"):
        text += f"  - {{id: {name}, title: Ours, for_whom: Us, why: So, cases: [{{case: saturdays, why: So}}]}}\n"
    (tmp_path / "casestudies" / "pathways.yaml").write_text(text, encoding="utf-8")
    pathways = Catalogue(Layers((home(), tmp_path))).pathways
    assert (pathways["new-staff"].title, pathways["ours"].title) == ("Ours", "Ours")
    assert len(pathways) == len(Catalogue(Layers((home(),))).pathways) + 1
