"""Whatever is sent to the screens of meetings, in any order: it is done, or refused in a sentence, and nothing breaks.

After every event the page can be shown. What was refused changed nothing that
is kept, and what is kept opens the same meeting again.
"""

from __future__ import annotations

import json
from random import Random
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from roundtable.content.catalogue import Catalogue
from roundtable.errors import RefusedError
from roundtable.screens.base import Event
from roundtable.screens.consultation.base import TOOLS
from roundtable.screens.facilitating.screen import Facilitating
from roundtable.screens.meetings.screen import MeetingsScreen
from tests.browser.meeting_states import A_NUMBER, CASE, FORMAT, FixedScreen, do, go_to
from tests.browser.minutes_states import closed, file_of, held
from tests.screens.clicking import what_can_be_done
from tests.screens.html_page import mistakes

if TYPE_CHECKING:
    from roundtable.screens.base import Screen

CATALOGUE = Catalogue()
HELD = file_of(held("rt1").meeting)
GOING_ON = {"next", "back", "return", "open"}
"""Before somebody goes on, what is typed is noted form by form: what was noted before a refusal stays noted."""


def words_of_a_meeting() -> list[str]:
    """Values that mean something to one of the events, and some that mean nothing anywhere."""
    screen = held("rt1")
    meeting, case = screen.meeting, screen.case
    assert case is not None
    seats, facts = [seat.id for seat in meeting.seats], [fact.id for fact in case.facts]
    places = ["note", "seats", "step", "closing", "closed", "minutes", "changes", "next"]
    steps = [step.id for step in screen.open_sitting.form.steps]
    items = ["promise-1", "promise-2", "recommendation-1", "choice-1", "seat-1", *(one.id for one in case.decisions)]
    told = [f"{seat}/{fact}" for seat in seats[:3] for fact in facts[:6]]
    other = ["parked/0/1", "parked/²", "add-goal", "stop/action-1", "²", "-1", "person", "9999-12-31", "0001-01-01"]
    texts = ["", " ", "Ring her.", A_NUMBER, "<b>&", "\ud800", "x" * 400, *"012345", "yes", "no"]
    chosen = ["moved", "done", "accepted", "declined", "yes-but", "docx", "md", "json", "other", "2026-12-01", FORMAT]
    known = [*seats, *places, *steps, *items, *told, *other, *texts, *chosen, *FixedScreen.handlers]
    return list(dict.fromkeys(known))


KEYS = (
    *("item", "seat", "fact", "place", "list", "line", "text", "words", "question", "who", "profession", "power"),
    *("verdict", "by", "reason", "person_view", "not_asked", "does", "domain", "owner", "asks", "ask_by", "known_by"),
    *("what", "choice", "view", "why", "form", "turn", "commit", "fields", "step", "minutes", "became", "to", "day"),
    *("format", "label", "invented", "about", "keep", "kind", "promise", "where", "review", "right", "answer", "ask"),
    *("case", "prompts", "meeting", "decision", "learned", "fingers-3", "views-choice-1", "intervention", "moment"),
)
WORDS = st.sampled_from(words_of_a_meeting()) | st.text(max_size=6)
VALUES = st.dictionaries(st.sampled_from(KEYS) | st.text(max_size=6), WORDS, max_size=8)


def events(kind: type[Screen], most: int) -> st.SearchStrategy[list[tuple[str, dict[str, str]]]]:
    """Names of events with values; each is sent on whatever is shown by then."""
    return st.lists(st.tuples(st.sampled_from(sorted(kind.handlers)), VALUES), max_size=most)


def step_of(screen: Any) -> str:
    """What is shown, or something else where nothing is."""
    try:
        return str(screen.step)
    except RefusedError:
        return "?"


def storm(screen: Screen, sent: list[tuple[str, dict[str, str]]]) -> None:
    """Send everything. What was refused left what is kept as it was."""
    for name, values in sent:
        before = json.dumps(screen.documents())
        try:
            screen.handle(Event(name, step_of(screen), values))
        except RefusedError:
            assert name in GOING_ON or json.dumps(screen.documents()) == before
        assert mistakes(screen.frame(), "rt1") == []
        screen.value()


def somewhere(where: str) -> FixedScreen:
    """A consultation before its beginning, at its seats, closed, or at a step of some kind."""
    if where in {"note", "blank"}:
        screen = FixedScreen.of("rt1", CATALOGUE, CASE if where == "note" else None)
        assert isinstance(screen, FixedScreen)
        return screen
    if where == "closed":
        return closed("rt1")
    screen = held("rt1")
    if where != "seats":
        do(screen, "open-meeting")
        go_to(screen, where)
    return screen


WHERE = ["note", "blank", "seats", "closed", "clarify", "pool", "first-views", "options", "decide", "dissent"]
WHERE += ["recommend", "actions", "tell", "carry-over", "close"]


@given(sent=events(FixedScreen, 12), where=st.sampled_from(WHERE))
@settings(max_examples=500)
def test_a_consultation_survives_whatever_is_sent(sent: list[tuple[str, dict[str, str]]], where: str) -> None:
    screen = somewhere(where)
    storm(screen, sent)
    comes_back(screen)


@given(clicks=st.integers(1, 12), seed=st.integers(0, 2**20), where=st.sampled_from(WHERE))
@settings(max_examples=500)
def test_a_consultation_survives_whatever_its_page_offers(clicks: int, seed: int, where: str) -> None:
    screen, chance = somewhere(where), Random(seed)  # noqa: S311
    for _ in range(clicks):
        offered = what_can_be_done(screen, chance)
        event = chance.choice(offered)
        storm(screen, [(event.name, dict(event.values))])
        if step_of(screen) != event.on:
            with pytest.raises(RefusedError, match="already done"):
                screen.handle(event)
    comes_back(screen)


def comes_back(screen: FixedScreen) -> None:
    """What is kept opens the same meeting at the same place."""
    if screen.sitting is None:
        return
    kept = json.loads(json.dumps(screen.documents()))
    again = FixedScreen.of("rt1", CATALOGUE, screen.case.id if screen.case else None)
    assert isinstance(again, FixedScreen)
    again.read_documents({name: document["data"] for name, document in kept.items() if document})
    again.restore(kept[screen.restores])
    assert mistakes(again.frame(), "rt1") == []
    assert again.value() == {key: kept[screen.restores]["data"]["meeting"][key] for key in again.value()}
    ended = screen.meeting.closed and screen.place not in TOOLS
    assert again.place == ("closed" if ended else {"note": "seats"}.get(screen.place, screen.place))
    if again.place == "step":
        assert (again.step, again.speaker) == (screen.step, screen.speaker)


@given(sent=events(Facilitating, 20))
@settings(max_examples=500)
def test_facilitating_alone_survives_whatever_is_sent(sent: list[tuple[str, dict[str, str]]]) -> None:
    screen = Facilitating.of("rt1", CATALOGUE, CASE)
    storm(screen, [("read-note", {}), ("begin", {}), *sent])
    kept = json.loads(json.dumps(screen.documents()))
    if screen.restores in kept:
        again = Facilitating.of("rt1", CATALOGUE, CASE)
        again.restore(kept[screen.restores])
        assert again.alone == screen.alone
        assert again.regions() == screen.regions() or screen.away


@given(sent=events(MeetingsScreen, 12), files=st.lists(st.sampled_from([*CATALOGUE.minutes_ids(), "held"]), max_size=3))
@settings(max_examples=500)
def test_a_review_survives_whatever_is_sent(sent: list[tuple[str, dict[str, str]]], files: list[str]) -> None:
    screen = MeetingsScreen("rt1", CATALOGUE)
    screen.take_files((one, HELD if one == "held" else CATALOGUE.minutes_file(one)) for one in files)
    storm(screen, sent)
    kept = json.loads(json.dumps(screen.documents())).get("review")
    if kept:
        again = MeetingsScreen("rt1", CATALOGUE)
        again.restore(kept)
        assert again.documents() == screen.documents()
