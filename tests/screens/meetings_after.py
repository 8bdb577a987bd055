"""What a browser keeps of a meeting and its plan, and the meeting continued from it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from roundtable.content.catalogue import Catalogue
from tests.browser.meeting_states import FixedScreen
from tests.browser.minutes_states import held, own_plan, send

if TYPE_CHECKING:
    from roundtable.screens.base import Screen

PLAN, MINUTES, MEETING = "plan:getting-to-work", "minutes:getting-to-work", "meeting:getting-to-work"


def kept(screen: Screen) -> dict[str, Any]:
    """What the browser keeps, as it comes back from there."""
    documents: dict[str, Any] = json.loads(json.dumps(screen.documents()))
    return documents


def came_back(screen: FixedScreen, documents: dict[str, Any] | None = None) -> FixedScreen:
    """Another page that reads what the browser has kept, and continues."""
    documents = kept(screen) if documents is None else documents
    again = FixedScreen.of("rt1", Catalogue(), screen.case.id if screen.case else None)
    assert isinstance(again, FixedScreen)
    again.read_documents({name: doc["data"] for name, doc in documents.items() if doc and name in again.reads})
    again.restore(documents[again.restores])
    return again


def at_changes(*, own: bool = True) -> FixedScreen:
    """The changes that a meeting proposes, for a plan of the team's own or for that of the story."""
    screen = held("rt1")
    screen.read_documents({PLAN: own_plan()} if own else {})
    send(screen, "open", place="changes")
    return screen
