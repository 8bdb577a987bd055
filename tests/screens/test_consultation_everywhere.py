"""Every case can be held in every format to closed minutes, by somebody who does in each step what is to be done."""

from __future__ import annotations

import pytest

from roundtable.content.catalogue import Catalogue
from roundtable.exchange.minutes_export import FORMATS, export_minutes
from roundtable.screens.consultation.base import CLOSED, CLOSING
from tests.browser.meeting_states import ON, FixedScreen, do

CATALOGUE = Catalogue()
NEXT_DAY, REVIEW = "2026-11-24", "2026-12-07"


def held(case: str, form: str) -> FixedScreen:
    """A meeting from its beginning to the last step."""
    screen = FixedScreen.of("rt1", CATALOGUE, case)
    assert isinstance(screen, FixedScreen)
    do(screen, "begin", format=form)
    do(screen, "open-meeting")
    for step in screen.open_sitting.form.steps:
        assert screen.step == f"step/{step.id}"
        screen.regions()
        take_part(screen, step.kind.value)
        screen.regions()
        do(screen, "next")
    return screen


def take_part(screen: FixedScreen, kind: str) -> None:
    """What a team does in a step of this kind."""
    seats = screen.meeting.order
    if kind == "question":
        do(screen, "ask", question="What do we change on our side before the next visit?")
    elif kind == "pool":
        for seat in screen.turn_order():
            for one in screen.held_by(seat):
                do(screen, "ask-first" if one.asks_first else "tick", fact=f"{seat}/{one.fact.id}")
    elif kind in {"first-views", "options"} and screen.offered():
        do(screen, "offer")
    elif kind == "decide":
        do(screen, "decide-for", choice=screen.meeting.choices[0].id)
        do(screen, "fingers", **{"fingers-4": "3"})
    elif kind == "recommend":
        do(screen, "recommend", what=screen.meeting.decision or "Ask once more.")
        do(screen, "answer", item="recommendation-1", verdict="accepted", by=seats[0], reason="It is soon.")
    elif kind == "actions":
        promise(screen, seats[0])
    elif kind == "tell":
        do(screen, "tell", seat=seats[0], review=REVIEW)


def promise(screen: FixedScreen, seat: str) -> None:
    """An action with all that belongs to it."""
    waiting = screen.without_action()
    do(
        screen,
        *(("propose",) if waiting else ("promise",)),
        **({"item": waiting[0].id} if waiting else {"does": "Ring."}),
    )
    who = {"owner": seat, "asks": seat, "by": NEXT_DAY, "ask_by": str(ON), "known_by": "It is written down."}
    do(screen, "edit-promise", item="promise-1", **who)
    do(screen, "ask-person", item="promise-1")


@pytest.mark.parametrize("form", CATALOGUE.format_ids())
@pytest.mark.parametrize("case", CATALOGUE.case_ids())
def test_every_case_can_be_held_by_every_format_to_closed_minutes(case: str, form: str) -> None:
    screen = held(case, form)
    assert screen.place == CLOSING
    kinds = {step.kind.value for step in screen.open_sitting.form.steps}
    assert not {"actions", "tell"} <= kinds or (
        not screen.missing() and screen.meeting.promises[0].answer != "proposed"
    )
    why = {"why": "This kind of meeting sets no day."} if screen.missing() else {}
    do(screen, "close", **why)
    assert screen.place == CLOSED
    screen.regions()
    do(screen, "open", place="minutes")
    assert screen.meeting.label in screen.regions()["step"]
    assert not screen.unsure_texts(), "the content's own words are never asked about"
    for kind in FORMATS:
        content = export_minutes(screen.meeting, kind, screen.open_sitting.form, screen.case, ON)
        assert len(content) > 500, kind
