"""What a page's address asks for: a case, and a seat in it."""

from __future__ import annotations

import pytest

from roundtable.hosts.meeting_widgets import Consultation, Consultations, FacilitateAlone, MeetingPrompts
from roundtable.hosts.widgets import CarePlanBuilder, CaseShelf, CaseWalk, Plans
from roundtable.pages import ADDRESS_VARIABLE, case_in_address, case_walkthrough, consultation, plan, role_in_address
from roundtable.screens.base import Event
from roundtable.screens.case_walk.screen import CaseWalkScreen
from tests.screens.html_page import Page, mistakes

STARTER = "quiz-night-again"


@pytest.mark.parametrize(
    ("query", "case", "role"),
    [
        ("", None, None),
        ("case=saturdays", "saturdays", None),
        ("case=saturdays&role=peer", "saturdays", "peer"),
        ("role=observer&case=a", "a", "observer"),
        ("role=peer", None, "peer"),
        ("case=&role=", None, None),
        ("case=a&case=b&role=c&role=d", "a", "c"),
        ("case=%3Cb%3E&role=%00", "<b>", "\0"),
        ("&".join(f"a{n}=1" for n in range(9)) + "&case=a", None, None),
        ("x" * 500 + "&case=a", None, None),
        ("%", None, None),
    ],
)
def test_address_names_a_case_and_a_role(query: str, case: str | None, role: str | None) -> None:
    assert (case_in_address(query), role_in_address(query)) == (case, role)


def at_the_seats(widget: object) -> CaseWalkScreen:
    assert isinstance(widget, CaseWalk)
    screen = widget.screen
    assert isinstance(screen, CaseWalkScreen)
    assert mistakes(screen.frame(), screen.prefix) == []
    screen.handle(Event("begin", "note"))
    screen.handle(Event("seats", "meet"))
    assert mistakes(screen.frame(), screen.prefix) == []
    return screen


def checked(screen: CaseWalkScreen) -> list[str]:
    return [e.attrs["value"] for e in Page(screen.frame()).find("input") if "checked" in e.attrs]


@pytest.mark.parametrize(
    ("query", "seat"),
    [
        ("", "case-manager"),
        ("&role=nurse", "nurse"),
        ("&role=observer", "observer"),
        ("&role=case-manager", "case-manager"),
        ("&role=NURSE", "case-manager"),
        ("&role=osgood", "case-manager"),
        ("&role=person", "case-manager"),
        ("&role=%3Cscript%3E", "case-manager"),
    ],
)
def test_role_in_the_address_is_the_seat_offered_first(monkeypatch: pytest.MonkeyPatch, query: str, seat: str) -> None:
    monkeypatch.setenv(ADDRESS_VARIABLE, f"case={STARTER}{query}")
    assert checked(at_the_seats(case_walkthrough())) == [seat]


@pytest.mark.parametrize(("role", "said"), [("nobody", True), ("<script>", True), ("nurse", False), (None, False)])
def test_unknown_role_is_ignored_and_said_so(role: str | None, said: bool) -> None:  # noqa: FBT001  a test's case
    html = CaseWalk(case=STARTER, role=role).screen.frame()
    assert ("names a seat that this case does not have" in html) is said
    assert not role or role == "nurse" or role not in html


def test_playing_again_offers_the_first_seat() -> None:
    screen = at_the_seats(CaseWalk(case=STARTER, role="nurse"))
    screen.handle(Event("take-seat", "seat", {"seat": "nurse"}))
    screen.handle(Event("debrief", screen.step))
    screen.handle(Event("again", screen.step))
    assert checked(screen) == ["case-manager"]


@pytest.mark.parametrize("query", ["", "role=nurse", "case=nowhere&role=nurse"])
def test_page_without_a_case_is_the_library(monkeypatch: pytest.MonkeyPatch, query: str) -> None:
    monkeypatch.setenv(ADDRESS_VARIABLE, query)
    widget = case_walkthrough()
    assert isinstance(widget, CaseShelf)
    assert ("could not be opened" in widget.screen.frame()) is ("case=" in query)


@pytest.mark.parametrize(
    ("query", "kind", "shown"),
    [
        ("", Plans, "Whom is the plan for?"),
        ("case=getting-to-work", CarePlanBuilder, "A plan with Denise"),
        ("case=blank-person", CarePlanBuilder, "Somebody whom you invent"),
        ("case=nowhere", Plans, "The case in the address could not be opened."),
        ("case=%3Cb%3E", Plans, "The case in the address could not be opened."),
        ("case=getting-to-work&room=yes", CarePlanBuilder, 'class="rt-large"'),
    ],
)
def test_the_address_says_whose_plan_is_written(
    monkeypatch: pytest.MonkeyPatch, query: str, kind: type, shown: str
) -> None:
    monkeypatch.setenv(ADDRESS_VARIABLE, query)
    widget = plan()
    assert isinstance(widget, kind)
    html = widget.screen.frame()
    assert mistakes(html, widget.screen.prefix) == []
    assert shown in html


@pytest.mark.parametrize(
    ("query", "kind", "shown"),
    [
        ("", Consultations, "Whom is the meeting about?"),
        ("case=getting-to-work", Consultation, "A meeting about Denise"),
        ("case=blank", Consultation, "No real person stands behind this"),
        ("case=nowhere", Consultations, "What the address asks for could not be opened."),
        ("alone=saturdays", FacilitateAlone, "You lead a meeting about Renee"),
        ("alone=nowhere", Consultations, "What the address asks for could not be opened."),
        ("alone=quiz-night-again", Consultations, "What the address asks for could not be opened."),
        ("prompts=huddle", MeetingPrompts, "Huddle: what you say"),
        ("prompts=nowhere", Consultations, "What the address asks for could not be opened."),
    ],
)
def test_the_address_says_about_whom_a_consultation_is_held(
    monkeypatch: pytest.MonkeyPatch, query: str, kind: type, shown: str
) -> None:
    monkeypatch.setenv(ADDRESS_VARIABLE, query)
    widget = consultation()
    assert isinstance(widget, kind)
    html = widget.screen.frame()
    assert mistakes(html, widget.screen.prefix) == []
    assert shown in html
