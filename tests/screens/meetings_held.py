"""Meetings for tests of the screen: at a step, as a browser keeps them, and continued on another page."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from roundtable.content.catalogue import Catalogue
from tests.browser.meeting_states import (
    CASE,
    FixedScreen,
    go_to,
    opened,
)

if TYPE_CHECKING:
    from roundtable.screens.consultation.screen import ConsultationScreen


def at(kind: str, case: str | None = CASE) -> FixedScreen:
    """A meeting at the first step of a kind."""
    screen = opened("rt1", case)
    go_to(screen, kind)
    return screen


def kept(screen: ConsultationScreen) -> dict[str, object]:
    """What the browser keeps, as it comes back from there."""
    ((_, document),) = screen.documents().items()
    found: dict[str, object] = json.loads(json.dumps(document))
    return found


def came_back(screen: ConsultationScreen) -> FixedScreen:
    """Another page that continues with what the browser has kept."""
    again = FixedScreen.of("rt1", Catalogue(), screen.case.id if screen.case else None)
    assert isinstance(again, FixedScreen)
    again.restore(kept(screen))
    return again
