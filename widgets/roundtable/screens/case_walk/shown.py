"""Where a walk is shown, and small records that its templates print."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol

if TYPE_CHECKING:
    from roundtable.content.catalogue import Catalogue
    from roundtable.model.case import Case
    from roundtable.model.decision import Ask
    from roundtable.practice.settings import Settings
    from roundtable.practice.walk import Walk


class ShowsWalk(Protocol):
    """A screen on which a walk is shown: one learner's, or a room's."""

    case: Case
    catalogue: Catalogue
    settings: Settings

    @property
    def walk(self) -> Walk:
        """The walk as it is now."""

    def must_warn(self) -> bool:
        """Whether a content note stands before the open decision."""


class Colleague(NamedTuple):
    """Somebody who can be contacted: what can be said to them, and what was."""

    who: str
    name: str
    role: str
    asks: tuple[Ask, ...]
    asked: tuple[Ask, ...]
