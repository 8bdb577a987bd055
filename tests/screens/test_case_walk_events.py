"""What a person does on the pages of a case, and what comes of it."""

from __future__ import annotations

import json
from random import Random
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roundtable.errors import RefusedError
from roundtable.practice import moves
from roundtable.practice.restoring import snapshot
from roundtable.practice.resume_code import decode
from roundtable.practice.settings import Settings
from roundtable.practice.walk import Place, Stage
from roundtable.screens.base import Event
from roundtable.screens.case_walk.screen import CaseWalkScreen
from tests.practice.wandering import wander, ways
from tests.screens.clicking import what_can_be_done
from tests.screens.html_page import Page

if TYPE_CHECKING:
    from roundtable.content.catalogue import Catalogue
    from roundtable.model.case import Case

    Screen = CaseWalkScreen


@pytest.fixture
def screen(case: Case, catalogue: Catalogue) -> Screen:
    return CaseWalkScreen("t", case, catalogue, "0a1b2c3d")


def do(screen: Screen, name: str, **values: str) -> Any:
    """An event on the step that is shown."""
    return screen.handle(Event(name, screen.step, values))


def sit(screen: Screen, seat: str = "nurse") -> None:
    do(screen, "begin")
    do(screen, "seats")
    do(screen, "take-seat", seat=seat)


def decide(screen: Screen, option: str) -> None:
    do(screen, "ready")
    do(screen, "judge", option=option, confidence="3")
    do(screen, "decide", option=option)


def everything(screen: Screen) -> object:
    """All that a refused event must leave as it was."""
    return json.dumps(
        [snapshot(screen.walk), screen.settings.to_data(), sorted(screen.note_read), repr(screen.withheld)]
    )


@pytest.mark.parametrize("seed", range(6))
def test_everything_that_a_page_offers_is_possible_and_leads_to_something_that_is_there(
    case: Case, catalogue: Catalogue, seed: int
) -> None:
    chance = Random(seed)  # noqa: S311  the same every time is what a test needs
    screen = CaseWalkScreen("t", case, catalogue)
    screen.settings = Settings(ask_before=frozenset({"money", "grief"} if seed % 2 else ()))
    for _ in range(40):
        event = chance.choice(what_can_be_done(screen, chance))
        result = screen.handle(event)
        if result.file is None:  # who saves a file stays where they are
            assert f"t-{result.focus}" in Page(screen.frame()).ids, event


@given(numbers=ways, name=st.sampled_from([*CaseWalkScreen.handlers, "nothing", ""]), data=st.data())
def test_a_refused_event_changes_nothing(
    case: Case, catalogue: Catalogue, numbers: list[int], name: str, data: st.DataObject
) -> None:
    screen = CaseWalkScreen("t", case, catalogue)
    screen.walk = wander(case, numbers)[-1]
    keys = ["seat", "question", "ask", "raise", "option", "confidence", "decision", "commitment", "invented"]
    words = ["nurse", "how", "sister/seen", "tablets/asked", "talk", "1", "9", "first", "yes", "ada@example.org"]
    some = st.sampled_from(words) | st.text(max_size=8)
    step = data.draw(st.sampled_from([screen.step, "note", "first:gather"]) | st.text(max_size=5))
    event = Event(name, step, data.draw(st.dictionaries(st.sampled_from(keys), some, max_size=5)))
    before = everything(screen)
    try:
        screen.handle(event)
    except RefusedError:
        assert everything(screen) == before


@pytest.mark.parametrize("on", ["first:judge", "second:gather", "gather", "", "first:gather "])
def test_an_event_made_on_another_step_is_refused(screen: Screen, on: str) -> None:
    sit(screen)
    with pytest.raises(RefusedError, match="already done"):
        screen.handle(Event("ready", on))


def test_a_double_click_counts_once(screen: Screen) -> None:
    sit(screen)
    click = Event("ready", screen.step)
    screen.handle(click)
    with pytest.raises(RefusedError, match="already done"):
        screen.handle(click)
    assert screen.walk.trail.stage is Stage.JUDGE


def test_asking_says_who_answers_and_goes_to_the_answer(screen: Screen) -> None:
    sit(screen)
    result = do(screen, "ask", question="how")
    assert (result.focus, result.say) == ("answer-how", "Ada answers.")
    assert "I sold the boat." in screen.frame()


def test_contacting_says_how_many_are_left(screen: Screen) -> None:
    sit(screen)
    assert do(screen, "contact", ask="sister/seen").say == "Sara Brook answers. You can make one more contact."
    result = do(screen, "contact", ask="peer/may")
    assert (result.focus, result.say) == ("reply-peer-may", "Pia Rossi answers. You can make 0 more contacts.")


def test_raising_a_confidence_shows_what_the_person_says_to_it(screen: Screen) -> None:
    sit(screen)
    assert "I told my nurse." not in screen.frame()
    do(screen, "raise", **{"raise": "tablets/told"})
    assert "I told my nurse." in screen.frame()


@pytest.mark.parametrize(
    "values",
    [
        {},
        {"option": "talk"},
        {"confidence": "3"},
        {"option": "talk", "confidence": "x"},
        {"option": "", "confidence": "3"},
    ],
)
def test_judging_needs_an_option_and_a_confidence(screen: Screen, values: dict[str, str]) -> None:
    sit(screen)
    do(screen, "ready")
    with pytest.raises(RefusedError, match="Choose one of the"):
        do(screen, "judge", **values)
    assert screen.walk.trail.stage is Stage.JUDGE


def test_deciding_needs_an_option(screen: Screen) -> None:
    sit(screen)
    do(screen, "ready")
    do(screen, "judge", option="talk", confidence="3")
    with pytest.raises(RefusedError, match="Choose one of the options first"):
        do(screen, "decide")


def test_a_journey_from_the_note_to_the_debrief(screen: Screen) -> None:
    sit(screen)
    decide(screen, "rush")
    assert "This must not be done" in screen.frame()
    assert do(screen, "mend").focus == "mended"
    do(screen, "next")
    do(screen, "skip")
    do(screen, "next")
    assert screen.walk.place is Place.DEBRIEF
    assert "Debrief: A small case" in screen.frame()


def test_sealed_confidences_stay_sealed_on_every_page(screen: Screen) -> None:
    frames = []
    sit(screen, "worker")
    for option in ("talk", "ring", "thank"):
        frames.append(screen.frame())
        do(screen, "ready")
        do(screen, "judge", option=option, confidence="3")
        frames.append(screen.frame())
        do(screen, "decide", option=option)
        frames.append(screen.frame())
        do(screen, "next")
    frames.append(screen.frame())
    assert screen.walk.place is Place.DEBRIEF
    for secret in ("She sleeps on the quay.", "She opens no letters.", "What she sings."):
        assert not any(secret in html for html in frames)


def test_conditional_text_is_there_only_when_it_holds(screen: Screen) -> None:
    sit(screen)
    assert "The boat is gone." not in screen.frame()
    do(screen, "ask", question="how")
    assert "The boat is gone." in screen.frame()


@pytest.mark.parametrize(
    ("first", "there", "not_there"), [("rush", "the receipt", "a cake"), ("talk", "a cake", "the receipt")]
)
def test_the_situation_remembers_what_was_chosen(screen: Screen, first: str, there: str, not_there: str) -> None:
    sit(screen)
    decide(screen, first)
    do(screen, "next")
    if first == "talk":
        do(screen, "skip")
        do(screen, "next")
    assert there in screen.frame()
    assert not_there not in screen.frame()


# Content notes in the middle.


def test_a_topic_is_announced_before_its_decision_and_only_once(screen: Screen) -> None:
    screen.settings = Settings(ask_before=frozenset({"money"}))
    sit(screen)
    assert screen.step == "first:warned"
    assert "A bill has come." not in screen.frame()
    do(screen, "note-read")
    assert screen.step == "first:gather"
    decide(screen, "talk")
    do(screen, "next")
    assert screen.step == "second:gather"


def test_an_announced_decision_can_be_skipped_without_reading_it(screen: Screen) -> None:
    screen.settings = Settings(ask_before=frozenset({"money"}))
    sit(screen)
    do(screen, "skip")
    assert "A bill came and was paid." in screen.frame()


def test_playing_again_announces_again(screen: Screen) -> None:
    screen.settings = Settings(ask_before=frozenset({"money"}))
    sit(screen)
    do(screen, "note-read")
    do(screen, "debrief")
    do(screen, "again")
    do(screen, "take-seat", seat="peer")
    assert screen.step == "first:warned"


# Commitments.


@pytest.fixture
def debrief(screen: Screen) -> Screen:
    sit(screen)
    screen.walk = moves.go_to_debrief(screen.walk)
    return screen


def test_a_commitment_is_kept(debrief: Screen) -> None:
    assert do(debrief, "commit", commitment="Ring them.").say == "Kept."
    assert debrief.walk.commitment == "Ring them."


def test_a_commitment_that_looks_like_a_real_person_is_shown_but_not_kept(debrief: Screen) -> None:
    result = do(debrief, "commit", commitment="Write to ada@example.org")
    assert result.focus is None, "whoever types stays where they are"
    assert result.say is not None
    assert "real person" in result.say
    assert "an e-mail address" in debrief.frame()
    assert "ada@example.org" in debrief.frame()
    assert "ada@example.org" not in json.dumps([debrief.documents(), debrief.value()])


def test_a_commitment_is_kept_once_somebody_says_that_it_is_invented(debrief: Screen) -> None:
    do(debrief, "commit", commitment="Write to ada@example.org")
    do(debrief, "commit", commitment="Write to ada@example.org", **answer(debrief))
    assert debrief.walk.commitment == "Write to ada@example.org"
    assert debrief.waits("commitment") is None


def test_a_changed_commitment_is_asked_about_again_whatever_was_ticked(debrief: Screen) -> None:
    do(debrief, "commit", commitment="Write to ada@example.org")
    do(debrief, "commit", commitment="Write to bob@example.org", **answer(debrief))
    assert debrief.walk.commitment == ""
    assert debrief.waits("commitment") is not None
    assert "bob@example.org" in debrief.frame()


def test_people_of_the_case_are_no_question(debrief: Screen) -> None:
    name = debrief.case.person.name
    do(debrief, "commit", commitment=f"Ask {name} and {debrief.case.team[0].name} what they want.")
    assert name in debrief.walk.commitment


def answer(screen: Screen) -> dict[str, str]:
    """The tick under the text that waits."""
    waiting = screen.waits("commitment")
    assert waiting is not None
    return {"invented-commitment": waiting.mark}


def test_a_commitment_is_kept_once_it_was_changed(debrief: Screen) -> None:
    do(debrief, "commit", commitment="Write to ada@example.org")
    do(debrief, "commit", commitment="Write to her.")
    assert (debrief.walk.commitment, debrief.waits("commitment")) == ("Write to her.", None)


def test_a_commitment_that_is_refused_leaves_the_question_on_the_page(debrief: Screen) -> None:
    do(debrief, "commit", commitment="Write to ada@example.org")
    with pytest.raises(RefusedError, match="500"):
        do(debrief, "commit", commitment="x" * 501, **answer(debrief))
    waiting = debrief.waits("commitment")
    assert waiting is not None
    assert waiting.text == "Write to ada@example.org"


# Keeping and coming back.


def test_nothing_is_kept_before_the_first_step(screen: Screen) -> None:
    assert screen.documents() == {}
    do(screen, "overview")
    assert screen.documents() == {}


def test_the_place_is_kept_from_the_first_step_on(screen: Screen) -> None:
    do(screen, "begin")
    assert screen.documents() == {"case:small": {"hash": "0a1b2c3d", "data": snapshot(screen.walk)}}


def test_a_kept_place_is_restored(screen: Screen, case: Case, catalogue: Catalogue) -> None:
    sit(screen)
    do(screen, "ask", question="how")
    other = CaseWalkScreen("t", case, catalogue, "0a1b2c3d")
    result = other.restore(json.loads(json.dumps(screen.documents()[other.restores])))
    assert result.say == "You are back where you left."
    assert other.walk == screen.walk


@pytest.mark.parametrize(("content_hash", "why"), [("0a1b2c3d", "could not be read"), ("changed0", "has changed")])
def test_a_place_that_fits_in_part_says_why(screen: Screen, content_hash: str, why: str) -> None:
    data = {**snapshot(screen.walk), "place": "decision", "seat": "nobody", "trails": [{"decision": "first"}]}
    result = screen.restore({"hash": content_hash, "data": data})
    assert result.say is not None
    assert why in result.say
    assert screen.walk.place is Place.SEAT


@pytest.mark.parametrize("document", [None, [], {}, {"data": None}, {"data": {"case": "other"}}, "small"])
def test_a_document_that_cannot_be_used_is_refused_and_changes_nothing(screen: Screen, document: object) -> None:
    sit(screen)
    before = everything(screen)
    with pytest.raises(RefusedError):
        screen.restore(document)
    assert everything(screen) == before


def test_the_page_shows_a_code_that_leads_back(screen: Screen, case: Case) -> None:
    assert screen.resume_code() is None
    sit(screen)
    code = screen.resume_code()
    assert code is not None
    assert code in screen.frame()
    assert decode(case, code, "0a1b2c3d").walk == screen.walk


def test_settings_are_read_from_the_documents_and_from_nothing_else(screen: Screen) -> None:
    screen.read_documents({"settings": {"country": "gb"}, "case:small": {"country": "us"}})
    assert screen.settings == Settings(country="gb")
