"""States of a consultation: choosing, seats, every step empty and filled, the end, and what is asked on the way."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import TYPE_CHECKING

from roundtable.content.catalogue import Catalogue
from roundtable.errors import RefusedError
from roundtable.model.meeting import Carried
from roundtable.screens.base import Event, Result
from roundtable.screens.consultation.choosing import ConsultationsScreen
from roundtable.screens.consultation.prompts import PromptsScreen
from roundtable.screens.consultation.screen import ConsultationScreen

if TYPE_CHECKING:
    from collections.abc import Iterator

CONSULTATIONS = "60_case_consultation"
CASE = "getting-to-work"
ABOUT = "the-letter-to-work"
FORMAT = "team-consultation"
A_NUMBER = "Ring Mrs Example on 555 010 9999"
QUESTION = "What do we change on our side before she starts her shifts?"
ON = dt.date(2026, 11, 23)


class FixedScreen(ConsultationScreen):
    """A consultation on one day, by a clock that stands still until it is moved."""

    seconds_gone = 0.0

    @property
    def today(self) -> dt.date:
        return ON

    def now(self) -> float:
        return self.seconds_gone


def do(screen: ConsultationScreen, event: str, **values: str) -> Result:
    """One event on what is shown."""
    return screen.handle(Event(event, screen.step, values))


def begun(prefix: str, case: str | None = CASE, form: str = FORMAT) -> FixedScreen:
    """A meeting at its seats."""
    screen = FixedScreen.of(prefix, Catalogue(), case)
    assert isinstance(screen, FixedScreen)
    do(screen, "begin", format=form, **({"about": ABOUT} if case == CASE else {"label": "Ottoline", "invented": "yes"}))
    return screen


def opened(prefix: str, case: str | None = CASE, form: str = FORMAT) -> FixedScreen:
    """A meeting at its first step."""
    screen = begun(prefix, case, form)
    if case is None:
        do(screen, "add-seat", profession="Nurse", turn="0")
        do(screen, "add-seat", who="Neighbour", turn="1")
    do(screen, "open-meeting")
    return screen


def go_to(screen: ConsultationScreen, kind: str) -> None:
    """To the first step of a kind."""
    step = next(one for one in screen.open_sitting.form.steps if one.kind.value == kind)
    if screen.step != f"step/{step.id}":
        do(screen, "return", step=step.id)


def fill(screen: ConsultationScreen) -> None:
    """Do what is to be done in the step that is open, as a team would; where no option is named, with the first."""
    for name, values in FILLED.get(screen.open_sitting.step.kind.value, ()):
        first = screen.meeting.choices[0].id if screen.meeting.choices else ""
        named = {key: first if key in {"item", "choice"} and not value else value for key, value in values.items()}
        do(screen, name, **named)
    if screen.open_sitting.step.kind.value == "first-views":
        do(screen, "first-views", **{f"views-{one.id}": "2" for one in screen.meeting.choices})


def act(name: str, **values: str) -> tuple[str, dict[str, str]]:
    """An event to come."""
    return name, values


FILLED: dict[str, tuple[tuple[str, dict[str, str]], ...]] = {
    "question": (act("ask", question=QUESTION),),
    "situation": (act("write", form="assessment", assessment="She missed visits when there was no money."),),
    "summary": (act("summary", right="yes"),),
    "clarify": (act("add-line", list="parked", text="Send her reminders by text."),),
    "pool": (
        act("tick", fact="peer/limit-said"),
        act("tick", fact="pharmacist/late-refills"),
        act("ask-first", fact="peer/skips-insulin"),
        act("say", words="The bus is full at seven.", seat="peer", turn="0"),
        act("pass", seat="therapist"),
        act("turn-to", seat="pharmacist"),
    ),
    "first-views": (act("offer"),),
    "options": (
        act("edit-choice", item="", person_would_say="Ask me which week.", speaks_for="It is soon.", costs="A day."),
    ),
    "pre-mortem": (act("add-line", list="could_fail", text="The rota changes and nobody tells us."),),
    "decide": (
        act("decide-for", choice=""),
        act("fingers", **{"fingers-2": "1", "fingers-3": "2", "fingers-4": "1", "fingers-5": "1"}),
    ),
    "dissent": (
        act("dissent", view="I would ring her sister.", reason="Her word first.", seat="pharmacist", turn="0"),
    ),
    "recommend": (
        act("recommend", what="Tell her the price before the counter.", seat="pharmacist", domain="money", turn="0"),
        act("recommend", what="Look at the timetable with her.", seat="case-manager", turn="1"),
        act("recommend", what="Send her reminders by text.", seat="primary-care", turn="2"),
        act("answer", item="recommendation-1", verdict="accepted", by="therapist", reason="It is her sum."),
        act("answer", item="recommendation-2", verdict="declined", by="therapist", reason="Later.", not_asked="yes"),
    ),
    "actions": (
        act("propose", item="recommendation-1"),
        act(
            "edit-promise",
            item="promise-1",
            owner="pharmacist",
            by="2026-11-24",
            known_by="She has it on paper.",
            asks="peer",
            ask_by="2026-11-23",
        ),
        act("ask-person", item="promise-1"),
        act("promise", does="Ring the depot about the early bus.", domain="getting-there", turn="0"),
    ),
    "tell": (
        act("tell", seat="therapist", review="2026-12-07"),
        act("add-line", list="not_to_share", text="What her sister said at the door."),
    ),
    "close": (act("write", form="learned", learned="Ask for the week before the day."),),
}
"""What a team does in each kind of step."""


def meeting_frames(prefix: str) -> Iterator[tuple[str, str]]:
    """Name and HTML of every state."""
    yield "choose", ConsultationsScreen.of(prefix, Catalogue()).frame()
    yield from _before(prefix)
    yield from _steps(prefix)
    yield from _asked(prefix)
    yield from _others(prefix)


def _before(prefix: str) -> Iterator[tuple[str, str]]:
    missing = ConsultationsScreen.of(prefix, Catalogue())
    missing.wanted = "nowhere"
    yield "choose-missing", missing.frame()
    for form in ("team-consultation", "care-conference"):
        yield f"prompts-{form}", PromptsScreen.of(prefix, Catalogue(), form).frame()
    yield "note", FixedScreen.of(prefix, Catalogue(), CASE).frame()
    blank = FixedScreen.of(prefix, Catalogue(), None)
    yield "blank", blank.frame()
    do(blank, "begin", format=FORMAT, label=A_NUMBER, invented="yes")
    yield "blank-may-be-real", blank.frame()
    yield "seats-none", begun(prefix, None).frame()
    screen = begun(prefix)
    yield "seats", screen.frame()
    do(screen, "add-seat", profession="Nurse", turn="0")
    do(screen, "reorder")
    yield "seats-more", screen.frame()


def _steps(prefix: str) -> Iterator[tuple[str, str]]:
    screen = opened(prefix)
    while screen.place == "step":
        step = screen.open_sitting.step
        yield f"{step.id}-empty", screen.frame()
        fill(screen)
        yield f"{step.id}-filled", screen.frame()
        do(screen, "next")
    yield "closing-missing", screen.frame()
    go_to(screen, "actions")
    do(screen, "remove-promise", item="promise-2")
    yield "actions-agreed", screen.frame()
    do(screen, "open", place="closing")
    yield "closing-complete", screen.frame()
    do(screen, "close")
    yield "closed", screen.frame()
    do(screen, "reopen")
    yield "reopened", screen.frame()


def _asked(prefix: str) -> Iterator[tuple[str, str]]:
    screen = opened(prefix)
    do(screen, "clock-rest")
    yield "clock-rests", screen.frame()
    do(screen, "clock-hide")
    yield "clock-hidden", screen.frame()
    do(screen, "clock-hide", clock="back")
    do(screen, "clock-run")
    screen.seconds_gone = 10_000.0
    do(screen, "clock-rest")
    yield "clock-over", screen.frame()
    go_to(screen, "question")
    do(screen, "ask", question="Any thoughts?")
    yield "question-hints", screen.frame()
    do(screen, "ask", question=A_NUMBER)
    yield "question-may-be-real", screen.frame()
    go_to(screen, "clarify")
    do(screen, "add-line", list="parked", text=A_NUMBER)
    yield "parked-may-be-real", screen.frame()
    go_to(screen, "recommend")
    do(screen, "recommend", what="Ring the depot.", turn="0")
    do(screen, "answer", item="recommendation-1", verdict="accepted", by="therapist", reason=A_NUMBER)
    yield "reason-may-be-real", screen.frame()
    do(screen, "skip")
    yield "left-out", screen.frame()


def carried(screen: ConsultationScreen) -> None:
    """Let a meeting open with promises of last time."""
    promises = (
        Carried(promise="m1-promise-1", does="Tell her the price.", owner="Pharmacist", by=ON),
        Carried(promise="m1-promise-2", does="Ring the depot.", owner="Case manager"),
    )
    meeting = screen.meeting.model_copy(update={"carried": promises, "number": 2})
    screen.put(replace(screen.open_sitting, meeting=meeting))


def _others(prefix: str) -> Iterator[tuple[str, str]]:
    screen = opened(prefix)
    carried(screen)
    go_to(screen, "carry-over")
    yield "carried", screen.frame()
    do(screen, "settle", item="m1-promise-1", became="done")
    do(screen, "settle", item="m1-promise-2", became="moved", reason="No answer yet.", to="2026-11-30")
    yield "carried-settled", screen.frame()
    conference = opened(prefix, form="care-conference")
    go_to(conference, "round")
    yield "with-the-person", conference.frame()
    balint = opened(prefix, form="balint-style")
    do(balint, "next")
    yield "talk", balint.frame()
    invented = opened(prefix, None)
    go_to(invented, "actions")
    do(invented, "promise", does="Ring the depot.", turn="0")
    do(invented, "edit-promise", item="promise-1", owner="seat-1", by="2026-11-24")
    yield "somebody-speaks-for-them", invented.frame()
    go_to(invented, "pool")
    yield "nobody-knows", invented.frame()
    try:
        do(invented, "close")
    except RefusedError:
        do(invented, "open", place="closing")
    yield "closing-blank", invented.frame()
