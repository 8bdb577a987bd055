"""States of what comes out of a consultation: minutes, changes of the plan, the next meeting, prompts."""

from __future__ import annotations

import datetime as dt
import json
from typing import TYPE_CHECKING, Any

from roundtable.content.catalogue import Catalogue
from roundtable.errors import RefusedError
from roundtable.exchange.minutes_json import write_minutes_json
from roundtable.practice.consultation import collecting, recommending
from roundtable.practice.consultation.asking import note_answer
from roundtable.practice.consultation.question import ask
from roundtable.practice.plan.draft import Draft
from roundtable.practice.plan.keeping import snapshot
from roundtable.screens.base import Event, Result
from roundtable.screens.consultation.prompts import PromptsScreen
from tests.browser.meeting_states import A_NUMBER, CASE, FORMAT, ON, QUESTION, FixedScreen

if TYPE_CHECKING:
    from collections.abc import Iterator

    from roundtable.model.meeting import Meeting
    from roundtable.screens.consultation.screen import ConsultationScreen

ACTIONS = (
    ("Tell her the January price on paper.", "money", "yes", ""),
    ("Write a letter to the landlord.", "housing", "yes-but", "Not before I have read it."),
    ("Ring the depot about the early bus.", None, "yes", "Fine."),
    ("Send a leaflet.", "mental-health", "no", "No leaflets."),
    ("Ask the union about sick pay.", "money", "proposed", ""),
)
"""What is done, the part of life, what the person answers, and in which words."""


def send(screen: ConsultationScreen | PromptsScreen, event: str, **values: str) -> Result:
    """One event on what is shown."""
    return screen.handle(Event(event, screen.step, values))


def begun(prefix: str, case: str | None = CASE) -> FixedScreen:
    """A meeting with its seats taken."""
    screen = FixedScreen.of(prefix, Catalogue(), case)
    assert isinstance(screen, FixedScreen)
    send(screen, "begin", format=FORMAT, **({} if case else {"label": "Ottoline", "invented": "yes"}))
    if case is None:
        send(screen, "add-seat", profession="Nurse", turn="0")
    return screen


def held(prefix: str, case: str | None = CASE) -> FixedScreen:
    """A meeting with a question, actions and the person's answers, all but closed."""
    screen = begun(prefix, case)
    seats = [seat.id for seat in screen.meeting.seats]
    sitting, _ = ask(screen.open_sitting, QUESTION)
    for number, (does, domain, answer, words) in enumerate(ACTIONS, 1):
        sitting = recommending.promise(sitting, does, domain)
        sitting = recommending.edit_promise(
            sitting,
            f"promise-{number}",
            owner=seats[number % len(seats)],
            by=ON + dt.timedelta(days=number),
            known_by="It is written down.",
            asks=seats[0],
            ask_by=ON,
        )
        if answer != "proposed":
            sitting = note_answer(sitting, f"promise-{number}", answer, words)
    sitting = collecting.add_line(sitting, "not_to_share", "What her sister said at the door.")
    sitting = collecting.dissent(sitting, "I would ring her sister.", "She hears it first.", seats[0])
    sitting = collecting.set_review(collecting.tell_today(sitting, seats[0]), ON + dt.timedelta(days=14))
    screen.put(sitting)
    screen.clear_texts()
    send(screen, "open-meeting")
    return screen


def closed(prefix: str, case: str | None = CASE) -> FixedScreen:
    """The same, closed."""
    screen = held(prefix, case)
    send(screen, "open", place="closing")
    send(screen, "close")
    return screen


def own_plan() -> dict[str, Any]:
    """What the browser keeps of a plan that the team has written itself."""
    plan = Catalogue().plan_script(CASE).plan.model_copy(update={"finished": False, "words": "I want my mornings."})
    return {"draft": snapshot(Draft(plan)), "at": "goals", "typed": [{"key": "about", "values": {"words": "I"}}]}


def file_of(meeting: Meeting, **changes: Any) -> str:
    """A file with minutes in which something is different."""
    return write_minutes_json(meeting.model_copy(update=changes))


def minutes_frames(prefix: str) -> Iterator[tuple[str, str]]:
    """Name and HTML of every state."""
    yield from _minutes(prefix)
    yield from _changes(prefix)
    yield from _next(prefix)
    for form in ("team-consultation", "balint-style", "huddle"):
        catalogue = Catalogue()
        yield f"prompts-{form}", PromptsScreen(prefix, catalogue, catalogue.format(form)).frame()


def _minutes(prefix: str) -> Iterator[tuple[str, str]]:
    screen = begun(prefix)
    send(screen, "open", place="minutes")
    yield "minutes-empty", screen.frame()
    screen = closed(prefix)
    yield "after", screen.frame()
    send(screen, "open", place="minutes")
    yield "minutes", screen.frame()
    send(screen, "keep-minutes", value="yes")
    yield "minutes-kept", screen.frame()
    unsure = screen.meeting.model_copy(update={"learned": A_NUMBER, "words": A_NUMBER})
    screen.put(screen.open_sitting.with_meeting(unsure))
    send(screen, "take-minutes", kind="docx")
    yield "minutes-unsure", screen.frame()
    send(screen, "answer-minutes", **{"invented-learned": "yes"})
    yield "minutes-left-out", screen.frame()


def _changes(prefix: str) -> Iterator[tuple[str, str]]:
    screen = begun(prefix)
    send(screen, "open", place="changes")
    yield "changes-none", screen.frame()
    screen = held(prefix)
    send(screen, "open", place="changes")
    yield "changes-theirs", screen.frame()
    screen = held(prefix)
    screen.read_documents({"plan:getting-to-work": own_plan()})
    send(screen, "open", place="changes")
    yield "changes-own", screen.frame()
    send(screen, "leave-change", promise="promise-1", reason=A_NUMBER)
    yield "changes-reason-may-be-real", screen.frame()
    send(screen, "leave-change", promise="promise-1", reason="It is in it already.")
    send(screen, "take-change", promise="promise-2")
    yield "changes-taken", screen.frame()
    action = screen.plan_now.actions[0].id
    send(screen, "aim-change", promise="promise-3", where=f"change/{action}")
    yield "changes-aimed", screen.frame()
    send(screen, "aim-change", promise="promise-3", where=f"stop/{action}")
    yield "changes-stops", screen.frame()
    send(screen, "take-change", promise="promise-3")
    yield "changes-decided", screen.frame()
    yield from _changes_elsewhere(prefix, screen)


def _changes_elsewhere(prefix: str, before: FixedScreen) -> Iterator[tuple[str, str]]:
    documents = json.loads(json.dumps(before.documents()))
    plan = documents["plan:getting-to-work"]["data"]
    plan["draft"]["plan"]["words"] = "I want my evenings."
    screen = FixedScreen.of(prefix, Catalogue(), CASE)
    screen.read_documents({"plan:getting-to-work": plan})
    screen.restore(documents["meeting:getting-to-work"])
    yield "changes-written-elsewhere", screen.frame()
    screen = held(prefix)
    screen.read_documents({"plan:getting-to-work": {"draft": {"format": "roundtable-plan", "version": 99}}})
    send(screen, "open", place="changes")
    yield "changes-locked", screen.frame()
    screen = held(prefix, None)
    send(screen, "open", place="changes")
    yield "changes-blank", screen.frame()


def _next(prefix: str) -> Iterator[tuple[str, str]]:
    screen = closed(prefix)
    send(screen, "open", place="next")
    yield "next", screen.frame()
    file = file_of(screen.meeting)
    send(screen, "open-minutes", text=file_of(screen.meeting, closed=False, number=4))
    yield "next-not-closed", screen.frame()
    send(screen, "use-here")
    send(screen, "open-next", format=FORMAT, day=str(ON), keep="yes")
    yield "next-opened", screen.frame()
    send(screen, "open", place="next")
    yield "next-from-kept", screen.frame()
    fresh = FixedScreen.of(prefix, Catalogue(), CASE)
    fresh.read_documents({"minutes:getting-to-work": screen.documents()["minutes:getting-to-work"]["data"]})  # type: ignore[index]
    yield "note-kept", fresh.frame()
    send(fresh, "open-minutes", text=file)
    yield "next-from-file", fresh.frame()
    send(fresh, "open-minutes", text=file_of(screen.meeting, learned=A_NUMBER))
    yield "next-may-be-real", fresh.frame()
    try:
        send(fresh, "open-minutes", text="{")
    except RefusedError:
        send(fresh, "leave-minutes")
    yield "next-left-alone", fresh.frame()
    blank = closed(prefix, None)
    send(blank, "open", place="next")
    yield "next-blank", blank.frame()
