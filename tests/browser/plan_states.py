"""States of the care-plan builder: every section, form and tool, empty and filled, what does not fit, and later on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from roundtable.content.catalogue import Catalogue
from roundtable.errors import RefusedError
from roundtable.practice.plan.draft import Draft
from roundtable.screens.base import Event
from roundtable.screens.plan.base import SECTIONS, TOOLS
from roundtable.screens.plan.choosing import PlansScreen
from roundtable.screens.plan.screen import PlanScreen

if TYPE_CHECKING:
    from collections.abc import Iterator

PLANS = "50_care_plan_builder"
CASE = "getting-to-work"
PROGRAMME_CASE = "saturdays"
LISTS = ("goals", "actions", "people", "consents", "ifs", "transitions", "day")
A_NUMBER = "Ring Mrs Example on 555 010 9999"


def do(screen: PlanScreen, event: str, **values: str) -> None:
    """One event on what is shown; a refusal leaves what is shown."""
    try:
        screen.handle(Event(event, screen.step, values))
    except RefusedError:
        return


def opened(prefix: str, case: str | None = CASE) -> PlanScreen:
    """A plan as it begins."""
    screen = PlanScreen.of(prefix, Catalogue(), case)
    if case:
        do(screen, "begin")
    else:
        do(screen, "begin-blank", called="Ottoline", invented="yes")
    return screen


def filled(prefix: str, case: str = CASE) -> PlanScreen:
    """A plan that holds what another team wrote, still to be read to the person."""
    screen = opened(prefix, case)
    assert screen.script is not None
    screen.put(Draft(screen.script.plan.model_copy(update={"answers": (), "finished": False})))
    return screen


def plan_frames(prefix: str) -> Iterator[tuple[str, str]]:
    """Name and HTML of every state."""
    yield "choose", PlansScreen.of(prefix, Catalogue()).frame()
    yield "choose-missing", _missing(prefix)
    yield "note", PlanScreen.of(prefix, Catalogue(), CASE).frame()
    yield "blank", PlanScreen.of(prefix, Catalogue(), None).frame()
    for label, screen in (("empty", opened(prefix, None)), ("begun", opened(prefix)), ("filled", filled(prefix))):
        for place in ("overview", *SECTIONS, *TOOLS):
            do(screen, "open", place=place)
            yield f"{label}-{place}", screen.frame()
    yield from _forms(prefix)
    yield from _last_word(prefix)
    yield from _readers(prefix)


def _missing(prefix: str) -> str:
    screen = PlansScreen.of(prefix, Catalogue())
    screen.wanted = "nowhere"
    return screen.frame()


def _forms(prefix: str) -> Iterator[tuple[str, str]]:
    screen = filled(prefix)
    goal = screen.plan.goals[0].id
    do(screen, "open", place=f"goal/{goal}")
    yield "goal", screen.frame()
    presets = {"goals": "housing", "actions": goal, "ifs": "coordinator-away"}
    for name in LISTS:
        do(screen, "open", place=f"new/{name}/{presets.get(name, '')}")
        yield f"new-{name}", screen.frame()
        item = getattr(getattr(screen.plan, name)[0], "id", "1")
        do(screen, "open", place=f"edit/{name}/{item}")
        yield f"edit-{name}", screen.frame()
    do(screen, "open", place=f"edit/actions/{screen.plan.actions[0].id}")
    do(screen, "save", does="x" * 400, by="soon", minutes="many", cost="-3", at="9", goal="nothing")
    yield "misfit", screen.frame()
    do(screen, "open", place=f"edit/goals/{goal}")
    do(screen, "save", words=A_NUMBER, domain="housing", whose="person", measure=A_NUMBER)
    yield "may-be-real", screen.frame()
    do(screen, "open", place="overview")
    do(screen, "open", place=f"edit/goals/{goal}")
    yield "left-unsaved", screen.frame()


def _last_word(prefix: str) -> Iterator[tuple[str, str]]:
    screen = filled(prefix)
    do(screen, "open", place=f"new/actions/{screen.plan.goals_in(screen.first_domains()[2])[0].id}")
    do(screen, "save", does="Send a leaflet about saving", owner="peer", goal=screen.forms[screen.place].preset)
    do(screen, "open", place="look")
    do(screen, "rest", key=screen.looked.points[0].key if screen.looked else "", reason="We know.")
    yield "look-rested", screen.frame()
    do(screen, "open", place="reading")
    do(screen, "ask-person")
    yield "answered", screen.frame()
    for answer in screen.still_to_work_in():
        do(screen, "work-in", item=answer.item, how="against", reason="She asked for time to think.")
    yield "worked-in", screen.frame()
    do(screen, "finish")
    yield "finished", screen.frame()
    do(screen, "open", place="later")
    yield "may-jump", screen.frame()
    do(screen, "jump", month="6")
    yield "month-6", screen.frame()
    for number, (item, _) in enumerate(screen.to_decide()):
        how = ("keep", "stop", "reach")[number % 3]
        do(screen, "decide", item=f"{screen.list_of(item)}/{item.id}", how=how, reason="So it is now.")
    yield "decided", screen.frame()
    first = screen.plan.goals[0]
    do(screen, "open", place=f"edit/goals/{first.id}")
    do(screen, "save", words=first.words, domain=first.domain.value, whose="person", measure="Buses, counted")
    yield "reason-asked", screen.frame()
    do(screen, "open", place="difference")
    yield "different", screen.frame()
    do(screen, "open", place="overview")
    yield "overview-later", screen.frame()


def _readers(prefix: str) -> Iterator[tuple[str, str]]:
    screen = filled(prefix)
    for reader in ("person", "occupational-nurse", "pharmacist"):
        do(screen, "open", place="readers")
        do(screen, "read-as", reader=reader)
        yield f"read-as-{reader}", screen.frame()
    screen = filled(prefix, PROGRAMME_CASE)
    do(screen, "open", place="readers")
    for party in screen.plan.people:
        do(screen, "read-as", reader=party.id)
        if screen.seen and screen.seen.notice:
            yield "notice", screen.frame()
            break
    screen.room = True
    do(screen, "open", place="goals")
    yield "room", screen.frame()
