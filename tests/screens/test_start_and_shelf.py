"""The start page and the shelf, in every state."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from roundtable.content.index import CaseEntry, Shelf
from roundtable.errors import RefusedError
from roundtable.model.case import Size, Stage
from roundtable.practice import moves
from roundtable.practice.restoring import restore
from roundtable.practice.resume_code import encode
from roundtable.practice.settings import Device, Settings
from roundtable.practice.walk import Walk
from roundtable.screens.base import Event
from roundtable.screens.case_walk.screen import CaseWalkScreen
from roundtable.screens.shelf.screen import ShelfScreen
from roundtable.screens.start.screen import StartScreen
from tests.screens.html_page import Page, mistakes

if TYPE_CHECKING:
    from roundtable.content.catalogue import Catalogue
    from roundtable.model.case import Case
    from roundtable.screens.base import Result, Screen

NASTY = """<script>alert(1)</script>" onclick='x' & &lt;"""


def entry(case_id: str, title: str, **changes: object) -> CaseEntry:
    data = {"id": case_id, "title": title, "called": "Ada", "minutes": 20, "decisions": 2, "topics": ["bereavement"]}
    data |= {"stage": Stage.SKETCH, "size": Size.STARTER, "reviewed": False}
    data |= {"words": "I mend clocks.", "disciplines": ["nurse"], "intensity": "mentions", "where": ["clinic"]}
    return CaseEntry.model_validate({**data, **changes})


def shelf(title: str = "A title", called: str = "Ada", words: str = "I mend clocks.") -> Shelf:
    real = entry(
        "getting-to-work", title, called=called, minutes=60, topics=["suicide", "bereavement"], stage=Stage.COMPLETE
    )
    small = entry("small", title, called=called, words=words, intensity="discusses")
    return Shelf(entries=(small, real), unreadable=("broken",))


@pytest.fixture
def start(catalogue: Catalogue) -> StartScreen:
    return StartScreen("t", catalogue, shelf())


def do(screen: Screen, name: str, on: str = "settings", **values: str) -> Result:
    return screen.handle(Event(name, on, values))


def answer(start: StartScreen, **values: str) -> Result:
    return do(start, "answer", "questions", **{"company": "alone", "minutes": "20", "device": "own", **values})


def code_for(catalogue: Catalogue) -> str:
    case = catalogue.case("getting-to-work")
    walk = moves.take_seat(moves.go_to_seats(moves.begin(Walk(case))), "peer")
    return encode(walk, catalogue.case_hash(case.id))


def states(start: StartScreen, code: str) -> list[str]:
    """The page in every state that its events lead to."""
    frames = [start.frame()]
    for name, on, values in [
        ("code", "settings", {"code": "no code"}),
        ("country", "settings", {"country": "gb"}),
        ("topics", "settings", {"topic-bereavement": "yes"}),
        ("answer", "questions", {"company": "room", "minutes": "90", "device": "own"}),
        ("code", "settings", {"code": code}),
        ("change-answers", "suggestion", {}),
        ("answer", "questions", {"company": "alone", "minutes": "20"}),
    ]:
        start.handle(Event(name, on, values))
        frames.append(start.frame())
    return frames


def test_start_page_is_sound_in_every_state(start: StartScreen, catalogue: Catalogue) -> None:
    frames = states(start, code_for(catalogue))
    assert len(set(frames)) == len(frames)
    for html in frames:
        assert mistakes(html, "t") == []


def test_start_page_is_sound_when_there_is_nothing_to_suggest(catalogue: Catalogue) -> None:
    start = StartScreen("t", catalogue, Shelf(entries=()))
    answer(start)
    assert mistakes(start.frame(), "t") == []
    assert "See all cases" in start.frame()


@pytest.mark.parametrize("wanted", [None, NASTY])
def test_shelf_is_sound(catalogue: Catalogue, wanted: str | None) -> None:
    screen = ShelfScreen("t", catalogue, shelf(), wanted)
    assert mistakes(screen.frame(), "t") == []
    assert "One more case cannot be read: broken." in screen.frame()


def test_text_of_files_keeps_its_place_on_start_page_and_shelf(catalogue: Catalogue) -> None:
    code = code_for(catalogue)
    nasty, plain = shelf(f"A {NASTY}", f"Ada {NASTY}", NASTY), shelf()
    for ours, theirs in zip(
        states(StartScreen("t", catalogue, nasty), code), states(StartScreen("t", catalogue, plain), code), strict=True
    ):
        assert Page(ours).shape == Page(theirs).shape
    ours, theirs = (ShelfScreen("t", catalogue, cases, NASTY).frame() for cases in (nasty, plain))
    assert NASTY not in ours
    assert Page(ours).shape == Page(theirs).shape


def test_two_start_pages_share_no_id(catalogue: Catalogue) -> None:
    one, two = (Page(StartScreen(prefix, catalogue, shelf()).frame()) for prefix in ("t1", "t2"))
    assert not set(one.ids) & set(two.ids)


def test_answering_leads_to_one_suggestion(start: StartScreen) -> None:
    assert answer(start).focus == "here"
    assert start.case() == shelf().entries[0]
    assert start.settings.device is Device.OWN
    assert 'data-rt-case="small"' in start.frame()


def test_answering_without_a_device_leaves_it_unknown_and_keeps_nothing(start: StartScreen) -> None:
    answer(start, device="")
    assert start.settings.device is Device.UNKNOWN
    assert start.documents() == {}


@pytest.mark.parametrize("values", [{"company": ""}, {"company": "crowd"}, {"minutes": "21"}, {"minutes": ""}])
def test_answering_needs_company_and_time(start: StartScreen, values: dict[str, str]) -> None:
    with pytest.raises(RefusedError, match="answer the questions"):
        answer(start, **values)
    assert (start.suggestion, start.settings) == (None, Settings())


def test_answers_can_be_changed(start: StartScreen) -> None:
    answer(start)
    do(start, "change-answers", "suggestion")
    assert start.step == "questions"


def test_an_answer_on_the_suggestion_is_refused(start: StartScreen) -> None:
    answer(start)
    with pytest.raises(RefusedError, match="already done"):
        answer(start)


def test_a_country_is_kept_and_can_be_taken_back(start: StartScreen) -> None:
    do(start, "country", country="nz")
    assert start.documents() == {"settings": {"hash": "", "data": start.settings.to_data()}}
    assert [place.id for place in start.lines_of()] == ["nz"]
    do(start, "country", country="")
    assert start.settings.country is None


def test_no_country_is_a_default(start: StartScreen, catalogue: Catalogue) -> None:
    assert [place.id for place in start.lines_of()] == list(catalogue.locales)


def test_a_country_without_a_file_is_refused_and_one_kept_earlier_shows_all(start: StartScreen) -> None:
    with pytest.raises(RefusedError, match="not in the list"):
        do(start, "country", country="zz")
    start.read_documents({"settings": {"country": "zz"}})
    assert start.lines_of() == start.countries()


def test_topics_are_kept_and_unknown_ones_left_out(start: StartScreen) -> None:
    do(start, "topics", **{"topic-bereavement": "yes", "topic-nothing": "yes", "topic-suicide": "no"})
    assert start.settings.ask_before == {"bereavement"}


def test_only_topics_that_occur_are_offered(start: StartScreen) -> None:
    assert {topic.id for topic in start.topics()} == {"bereavement", "suicide"}


def test_a_code_leads_to_its_place_in_the_browsers_store(start: StartScreen, catalogue: Catalogue) -> None:
    assert do(start, "code", code=code_for(catalogue)).focus == "found"
    document = json.loads(json.dumps(start.documents()))["case:getting-to-work"]
    restored = restore(catalogue.case("getting-to-work"), document["data"])
    assert (restored.walk.seat, restored.whole) == ("peer", True)


@pytest.mark.parametrize("code", ["", "no code", "0" * 200])
def test_a_wrong_code_is_explained_beside_its_field(start: StartScreen, code: str) -> None:
    result = do(start, "code", code=code)
    assert result.focus == "code-field"
    assert start.problem
    assert start.problem in start.frame()
    assert start.documents() == {}


def test_a_code_of_a_case_that_is_not_here_says_so(start: StartScreen, sit: object, case: Case) -> None:
    other = case.model_copy(update={"id": "elsewhere"})
    code = encode(moves.take_seat(moves.go_to_seats(moves.begin(Walk(other))), "nurse"), "0a1b2c3d")
    assert "not on this server" in str(do(start, "code", code=code).say)


def test_a_code_of_a_case_that_cannot_be_read_says_so(start: StartScreen, case: Case) -> None:
    # The shelf knows of a case `small`, and there is no file for it.
    code = encode(moves.take_seat(moves.go_to_seats(moves.begin(Walk(case))), "nurse"), "0a1b2c3d")
    assert "cannot be read at the moment" in str(do(start, "code", code=code).say)


@pytest.mark.parametrize("kind", [StartScreen, ShelfScreen])
def test_a_case_opens_in_place(catalogue: Catalogue, kind: type[StartScreen | ShelfScreen]) -> None:
    opened = do(kind("t", catalogue, shelf()), "open-case", case="getting-to-work").opens
    assert isinstance(opened, CaseWalkScreen)
    assert (opened.prefix, opened.case.id) == ("t", "getting-to-work")
    assert opened.content_hash == catalogue.case_hash("getting-to-work")


def test_a_case_that_opens_in_place_takes_the_settings_along(start: StartScreen) -> None:
    start.read_documents({"settings": {"country": "gb", "ask_before": ["bereavement"]}})
    opened = do(start, "open-case", case="getting-to-work").opens
    assert isinstance(opened, CaseWalkScreen)
    assert opened.settings == Settings(country="gb", ask_before=frozenset({"bereavement"}))


@pytest.mark.parametrize("case_id", ["", "small", "../../etc/passwd", "getting-to-work\n", "x" * 5000, "\x00"])
def test_a_case_that_is_not_there_is_refused(catalogue: Catalogue, case_id: str) -> None:
    with pytest.raises(RefusedError, match="cannot be read"):
        do(ShelfScreen("t", catalogue, shelf()), "open-case", case=case_id)


def test_a_case_id_is_the_only_thing_in_an_address(start: StartScreen, catalogue: Catalogue) -> None:
    addresses = {
        element.attrs["href"] for html in states(start, code_for(catalogue)) for element in Page(html).find("a")
    }
    assert addresses == {
        start.shelf_address,
        f"{start.shelf_address}?case=getting-to-work",
        f"{start.shelf_address}?case=small",
        start.plans_address,
        start.consultations_address,
    }
