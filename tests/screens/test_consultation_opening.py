"""A consultation begins: whom it is about, how one meets, who is here, and which tasks they have."""

from __future__ import annotations

import json

import pytest

from roundtable.content.catalogue import Catalogue
from roundtable.errors import RefusedError
from roundtable.model.consultation_format import StepKind
from roundtable.screens.base import Event
from roundtable.screens.consultation.choosing import ConsultationsScreen
from roundtable.screens.rendering import FOLDER
from tests.browser.meeting_states import (
    A_NUMBER,
    CASE,
    FixedScreen,
    begun,
    do,
    meeting_frames,
    opened,
)
from tests.screens.html_page import mistakes
from tests.screens.meetings_held import kept


@pytest.mark.parametrize(("name", "html"), [*meeting_frames("rt1")])
def test_every_state_is_sound(name: str, html: str) -> None:
    assert mistakes(html, "rt1") == [], name


def test_every_kind_of_step_has_a_part() -> None:
    assert {path.stem for path in (FOLDER / "consultation").glob("part_*.html")} == {
        f"part_{kind}" for kind in StepKind
    }


def test_a_person_is_chosen_where_no_link_leads() -> None:
    listed = ConsultationsScreen.of("rt1", Catalogue())
    chosen = listed.handle(Event("open-consultation-of", "consultations", {"case": CASE})).opens
    assert chosen is not None
    assert chosen.title == "Getting to work: a consultation" or CASE in str(chosen.restores)
    back = chosen.handle(Event("consultations", "note")).opens
    assert isinstance(back, ConsultationsScreen)
    with pytest.raises(RefusedError, match="Choose another one"):
        listed.handle(Event("open-consultation-of", "consultations", {"case": "nowhere"}))


def test_two_presses_lead_to_the_first_step_with_everybody_seated() -> None:
    screen = FixedScreen.of("rt1", Catalogue(), CASE)
    do(screen, "begin", format="team-consultation")
    do(screen, "open-meeting")
    assert screen.step == "step/settle"
    assert len(screen.meeting.seats) == 5
    assert {task for seat in screen.meeting.seats for task in seat.tasks} >= {"facilitator", "presenter", "scribe"}


def test_two_formats_are_offered_first_and_a_trained_leader_is_asked_for() -> None:
    screen = FixedScreen.of("rt1", Catalogue(), CASE)
    assert {one.id for one in screen.formats(first=True)} == {"team-consultation", "care-conference"}
    html = screen.frame()
    assert html.index("Hold a care conference") < html.index("Other ways to meet")
    assert html.count("Needs somebody who is trained to lead it") == 2


def test_the_blank_form_opens_only_for_nobody_real() -> None:
    screen = FixedScreen.of("rt1", Catalogue(), None)
    with pytest.raises(RefusedError, match="no real person"):
        do(screen, "begin", format="team-consultation", label="Ottoline")
    do(screen, "begin", format="team-consultation", label="Ottoline", invented="yes")
    assert screen.restores == "meeting:blank"
    assert screen.called == "Ottoline"


def test_a_label_that_may_be_real_is_asked_about() -> None:
    screen = FixedScreen.of("rt1", Catalogue(), None)
    said = do(screen, "begin", format="team-consultation", label=A_NUMBER, invented="yes")
    assert said.say
    assert screen.documents() == {}


def test_a_format_can_be_chosen_again_until_the_meeting_begins() -> None:
    screen = begun("rt1")
    do(screen, "another-format")
    assert (screen.place, screen.sitting) == ("note", None)
    with pytest.raises(RefusedError):
        do(screen, "begin", format="nothing-like-that")
    do(screen, "begin", format="huddle")
    do(screen, "open-meeting")
    do(screen, "to-seats")
    with pytest.raises(RefusedError, match="keeps its format"):
        do(screen, "another-format")


def test_seats_are_added_changed_moved_and_taken_away() -> None:
    screen = begun("rt1")
    do(screen, "add-seat", profession="Pharmacist", turn="0")
    assert "Pharmacist 2" in [seat.who for seat in screen.meeting.seats]
    with pytest.raises(RefusedError, match="noted already"):
        do(screen, "add-seat", profession="Pharmacist", turn="0")
    item = screen.meeting.seats[-1].id
    do(screen, "edit-seat", item=item, who="Student nurse", power="1", **{"task-scribe": "yes"})
    assert screen.tasks_of(item) == ["writes"]
    first = screen.meeting.order[0]
    assert do(screen, "later", item=first).focus == f"later-{first}"
    assert screen.meeting.order[1] == first
    assert do(screen, "earlier", item=first).focus == f"later-{first}"
    do(screen, "remove-seat", item=item)
    assert screen.meeting.seat(item) is None
    do(screen, "seat-close", seat=screen.may_come()[0][0])
    for event in ("deal", "reorder", "seat-team"):
        assert do(screen, event).say
    assert len(screen.meeting.seats) == 5


def test_a_seat_with_a_name_that_may_be_real_is_asked_about() -> None:
    screen = begun("rt1")
    do(screen, "add-seat", who=A_NUMBER, turn="0")
    assert screen.waits("who")
    do(screen, "edit-seat", item="peer", who=A_NUMBER, power="1")
    assert screen.waits("who-peer")
    assert A_NUMBER not in json.dumps(kept(screen))


def test_value_is_the_minutes() -> None:
    screen = FixedScreen.of("rt1", Catalogue(), CASE)
    assert screen.value() == {}
    do(screen, "begin", format="huddle")
    assert screen.value()["meeting"]["format"] == "huddle"


def test_the_case_opens_where_no_link_leads_there() -> None:
    assert do(opened("rt1"), "open-case", case=CASE).opens is not None


def test_before_the_meeting_tasks_that_chance_dealt_are_dealt_again_when_somebody_comes_or_goes() -> None:
    screen = begun("rt1")
    do(screen, "add-seat", who="student nurse", turn="0")
    assert all(len(seat.tasks) == 1 for seat in screen.meeting.seats)
    assert "student nurse has a seat, and speaks in place" in screen.said
    gone = next(seat.id for seat in screen.meeting.seats if "facilitator" in seat.tasks)
    do(screen, "remove-seat", item=gone)
    assert screen.open_tasks() == []


def test_tasks_that_were_given_by_hand_stay_and_what_nobody_does_is_said() -> None:
    screen = begun("rt1")
    first, second = (seat.id for seat in screen.meeting.seats[:2])
    for one in (first, second):
        do(
            screen,
            "edit-seat",
            item=one,
            who=screen.who(one),
            power="3",
            **{"task-scribe": "yes", "task-presenter": "yes"},
        )
    do(screen, "remove-seat", item=second)
    assert {"writes", "presents"} <= {*screen.open_tasks()}
    assert "Nobody does this yet" in screen.frame()
