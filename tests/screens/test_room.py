"""A room's one screen: it shows numbers before facts, and what stayed on the cards only after the first vote."""

from __future__ import annotations

import html
import json
from typing import TYPE_CHECKING

import pytest

from roundtable.errors import RefusedError
from roundtable.practice.room import RoomStep
from roundtable.practice.settings import Settings
from roundtable.screens.base import Event
from roundtable.screens.case_walk.screen import CaseWalkScreen
from roundtable.screens.room.screen import RoomScreen
from tests.screens.html_page import mistakes

if TYPE_CHECKING:
    from roundtable.content.catalogue import Catalogue
    from roundtable.model.case import Case
    from roundtable.screens.base import Result


class Leader:
    """Whoever leads a room, by events."""

    def __init__(self, case: Case, catalogue: Catalogue) -> None:
        self.screen = RoomScreen("t", case, catalogue, "0a1b2c3d")
        self.seen: list[str] = []

    def do(self, event: str, **values: str) -> Result:
        result = self.screen.handle(Event(event, self.screen.step, values))
        self.seen.append(self.screen.step)
        return result

    def to_the_facts(self, people: str = "12", minutes: str = "45") -> Leader:
        self.do("gather", minutes=minutes, people=people)
        for event in ("meet", "hand-out", "open"):
            self.do(event)
        return self

    def to_the_vote(self) -> Leader:
        self.to_the_facts().do("vote")
        return self

    def counts(self, *counts: str) -> dict[str, str]:
        return {f"votes-{o.id}": n for o, n in zip(self.screen.views.options(), counts, strict=False)}

    @property
    def page(self) -> str:
        """What is on the page, with characters as people read them."""
        return html.unescape(self.screen.frame())


@pytest.fixture
def leader(catalogue: Catalogue) -> Leader:
    return Leader(catalogue.case("a-hand-of-nineteen"), catalogue)


def text_on_cards(leader: Leader) -> list[str]:
    return [card.fact.text for card in leader.screen.views.pad()]


def test_no_fact_of_a_card_is_on_the_screen_before_it_was_said(leader: Leader) -> None:
    leader.to_the_facts()
    assert len(text_on_cards(leader)) >= 8
    assert [text for text in text_on_cards(leader) if text in leader.page] == []


def test_no_fact_of_a_card_is_on_the_screen_while_people_vote(leader: Leader) -> None:
    leader.to_the_vote()
    assert [text for text in text_on_cards(leader) if text in leader.page] == []


def test_nothing_on_the_screen_says_how_good_an_option_is(leader: Leader) -> None:
    leader.to_the_vote()
    grades = {option.grade.value for option in leader.screen.walk.decision.options}
    assert [grade for grade in grades if grade in leader.page] == []


def test_a_number_that_was_said_shows_its_fact_and_can_be_taken_back(leader: Leader) -> None:
    leader.to_the_facts()
    said = next(card for card in leader.screen.views.pad() if not card.in_confidence)
    assert leader.do("speak", number=str(said.number)).say == f"{said.number} is on the table."
    assert said.fact.text in leader.page
    leader.do("take-back", number=str(said.number))
    assert said.fact.text not in leader.page


def test_what_was_said_last_stands_under_the_numbers(leader: Leader) -> None:
    leader.to_the_facts()
    assert leader.screen.views.just_said() is None
    cards = [card for card in leader.screen.views.pad() if not card.in_confidence and not card.later]
    for card in cards[:2]:
        leader.do("speak", number=str(card.number))
    assert leader.screen.views.just_said() == cards[1].fact


@pytest.mark.parametrize(("people", "dealt"), [("6", False), ("8", True), ("13", False), ("16", False)])
def test_somebody_holds_the_dissent_with_or_without_a_card(leader: Leader, people: str, *, dealt: bool) -> None:
    leader.do("gather", minutes="45", people=people)
    assert leader.screen.views.dissent_dealt() is dealt
    assert ("No card says so at these tables" in leader.page) is not dealt


def test_a_confidence_cannot_be_ticked_like_any_other_number(leader: Leader) -> None:
    leader.to_the_facts()
    sealed = next(card for card in leader.screen.views.pad() if card.in_confidence)
    with pytest.raises(RefusedError):
        leader.do("speak", number=str(sealed.number))


@pytest.mark.parametrize(("how", "words"), [("asked", "words"), ("told", "if_told")])
def test_the_person_answers_when_a_confidence_comes_up(leader: Leader, how: str, words: str) -> None:
    leader.to_the_facts()
    sealed = leader.screen.views.confidences()[0]
    leader.do("raise", **{"raise": f"{sealed.number}/{how}"})
    assert sealed.fact.consent is not None
    assert getattr(sealed.fact.consent, words).split(".")[0] in leader.page
    assert sealed.number not in {card.number for card in leader.screen.views.confidences()}


def test_what_stayed_on_the_cards_is_revealed_after_the_first_vote(leader: Leader) -> None:
    leader.to_the_vote().do("count-first", **leader.counts("5", "4", "3"))
    left = [left.fact.text for left in leader.screen.views.table().left if not left.sealed]
    assert left
    assert [text for text in left if text not in leader.page] == []


def test_both_votes_stand_side_by_side_and_the_second_one_suggests_what_to_do(leader: Leader) -> None:
    leader.to_the_vote().do("count-first", **leader.counts("5", "4", "3"))
    leader.do("count-second", **leader.counts("1", "9", "2"))
    assert [(row.first, row.second) for row in leader.screen.views.tallies()] == [(5, 1), (4, 9), (3, 2)]
    assert leader.screen.views.ahead() == leader.screen.views.options()[1].id


def test_a_tie_suggests_nothing(leader: Leader) -> None:
    leader.to_the_vote().do("count-first", **leader.counts("6", "6"))
    leader.do("count-second", **leader.counts("6", "6"))
    assert leader.screen.views.tied()
    assert " checked" not in leader.screen.regions()["step"]


def test_a_room_that_chose_nothing_is_asked_to(leader: Leader) -> None:
    leader.to_the_vote().do("count-first", **leader.counts("6", "6"))
    leader.do("count-second", **leader.counts("6", "6"))
    with pytest.raises(RefusedError, match="Choose one of the options first"):
        leader.do("decide")


@pytest.mark.parametrize("count", ["many", "-1", "1.5", "99999", "٣"])
def test_a_count_that_is_no_number_is_refused_in_a_sentence(leader: Leader, count: str) -> None:
    leader.to_the_vote()
    with pytest.raises(RefusedError, match="whole number of people"):
        leader.do("count-first", **leader.counts(count))


@pytest.mark.parametrize("people", ["1", "61", "", "0"])
def test_a_room_has_two_to_sixty_people(leader: Leader, people: str) -> None:
    with pytest.raises(RefusedError, match="from 2 to 60"):
        leader.do("gather", minutes="45", people=people)


@pytest.mark.parametrize("number", ["0", "999", "x", "-1"])
def test_a_number_that_no_card_has_is_refused(leader: Leader, number: str) -> None:
    leader.to_the_facts()
    for event, values in (("speak", {"number": number}), ("raise", {"raise": f"{number}/asked"})):
        with pytest.raises(RefusedError):
            leader.do(event, **values)


def test_somebody_who_comes_late_can_vote(leader: Leader) -> None:
    leader.to_the_vote()
    with pytest.raises(RefusedError, match="count again"):
        leader.do("count-first", **leader.counts("13"))
    assert leader.do("count-people", people="13").focus == "counted"
    leader.do("count-first", **leader.counts("13"))
    assert leader.screen.room.step is RoomStep.REVEAL


def test_what_was_left_out_is_told_in_short_before_the_next_decision(leader: Leader) -> None:
    leader.to_the_facts().do("skip")
    summary = leader.screen.case.decisions[0].summary
    assert summary is not None
    assert summary.split(".")[0] in leader.page


def test_every_page_of_a_session_is_sound(leader: Leader) -> None:
    found: list[str] = []

    def look(event: str, **values: str) -> None:
        leader.do(event, **values)
        found.extend(f"{leader.screen.step}: {mistake}" for mistake in mistakes(leader.screen.frame(), "t"))

    look("gather", minutes="90", people="23")
    for event in ("change",):
        look(event)
    look("gather", minutes="90", people="9")
    for event in ("meet", "hand-out", "open"):
        look(event)
    while leader.screen.room.step is RoomStep.FACTS:
        look("vote")
        look("talk-more")
        look("vote")
        look("count-first", **leader.counts("3", "3", "3"))
        look("count-second", **leader.counts("4", "5"))
        look("count-again")
        look("count-second", **leader.counts("9"))
        look("decide", option=next(o.id for o in leader.screen.views.options() if o.repair))
        look("mend")
        look("reconsider")
        look("decide", option=leader.screen.views.options()[1].id)
        look("next")
    for event in ("chair", "debrief", "again"):
        look(event)
    assert found == []
    assert len(leader.screen.room.timetable.decisions) * 12 < len(leader.seen)


def test_a_kept_place_continues_in_another_kernel(leader: Leader, catalogue: Catalogue) -> None:
    assert leader.screen.documents() == {}
    leader.to_the_vote().do("count-first", **leader.counts("5", "4", "3"))
    kept = json.loads(json.dumps(leader.screen.documents()["room:a-hand-of-nineteen"]))
    another = RoomScreen("t", leader.screen.case, catalogue, "0a1b2c3d")
    assert another.restores == "room:a-hand-of-nineteen"
    assert another.restore(kept).say == "You are back where you left."
    assert another.frame() == leader.screen.frame()


def test_a_place_of_another_edition_says_so(leader: Leader, catalogue: Catalogue) -> None:
    leader.to_the_facts()
    kept = leader.screen.documents()["room:a-hand-of-nineteen"]
    assert kept is not None
    kept["data"]["trails"][-1]["spoken"] = ["gone"]
    another = RoomScreen("t", leader.screen.case, catalogue, "another")
    assert "This case has changed" in (another.restore(kept).say or "")


def test_where_no_link_can_lead_a_room_takes_the_place_of_the_case_and_back(catalogue: Catalogue) -> None:
    alone = CaseWalkScreen("t", catalogue.case("quiz-night-again"), catalogue)
    led = alone.handle(Event("lead-room", "note", {"case": "quiz-night-again"})).opens
    assert isinstance(led, RoomScreen)
    back = led.handle(Event("open-case", "note", {"case": "quiz-night-again"})).opens
    assert isinstance(back, CaseWalkScreen)


@pytest.mark.parametrize(("kind", "starts"), [("html", b"<!DOCTYPE html>"), ("docx", b"PK")])
def test_the_papers_of_a_room_are_a_file(leader: Leader, kind: str, starts: bytes) -> None:
    leader.do("gather", minutes="45", people="12")
    file = leader.do("papers", kind=kind).file
    assert file is not None
    assert (file.name, file.content[: len(starts)]) == (f"a-hand-of-nineteen-handout.{kind}", starts)


def test_a_kind_of_paper_that_there_is_not_is_refused(leader: Leader) -> None:
    with pytest.raises(RefusedError, match="Word file"):
        leader.do("papers", kind="exe")


def test_a_confidence_that_was_pressed_by_mistake_is_taken_back(leader: Leader) -> None:
    leader.to_the_facts()
    number = str(leader.screen.views.confidences()[0].number)
    leader.do("raise", **{"raise": f"{number}/told"})
    assert "pressed by mistake" in leader.page
    result = leader.do("take-back-confidence", number=number)
    assert "taken back" in (result.say or "")
    assert number in {str(card.number) for card in leader.screen.views.confidences()}


def test_what_happens_later_can_be_said_only_then(catalogue: Catalogue) -> None:
    leader = Leader(catalogue.case("sunday-dinner"), catalogue).to_the_facts(minutes="90")
    later = {card.fact.id: card for card in leader.screen.views.pad() if card.later}
    assert {"steady-at-rest", "monday-blood"} <= later.keys()
    assert "happens later" in leader.page
    with pytest.raises(RefusedError, match="happens later in the case"):
        leader.do("speak", number=str(later["steady-at-rest"].number))
    while leader.screen.walk.trail.decision != later["steady-at-rest"].fact.since:
        leader.do("skip")
    leader.do("speak", number=str(later["steady-at-rest"].number))
    assert later["steady-at-rest"].fact.text in leader.page


def test_the_debrief_offers_help_lines_of_the_chosen_country_or_of_all(leader: Leader) -> None:
    leader.to_the_facts().do("debrief")
    assert "United Kingdom" in leader.page
    leader.screen.settings = Settings(country="us")
    assert "United Kingdom" not in leader.page
    assert "United States" in leader.page
