"""Facts: what is known, by whom, and whose it is to tell."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Literal

from pydantic import Field, model_validator

from roundtable.model.base import Id, Model, SourceKey, Text

EVERYONE = "everyone"
"""In `known_by`: the whole team knows it from the start."""


class Sharing(StrEnum):
    """Whose fact it is.

    `open`: the team may use it. `ask-first`: only with the person's yes.
    `private`: not the team's; it stays sealed to the end.
    """

    OPEN = "open"
    ASK_FIRST = "ask-first"
    PRIVATE = "private"


class Consent(Model):
    """What the person answers when asked whether a fact may be shared."""

    answer: Literal["yes", "no"]
    words: Text
    if_told: Text
    """What it does to the person when it is told without asking."""


class Fact(Model):
    """One thing that is true in the case, and who knows it."""

    id: Id
    text: Text
    known_by: Annotated[tuple[Id, ...], Field(min_length=1)]
    bears_on: tuple[Id, ...] = ()
    """Ids of the decisions that need it."""
    since: Id | None = None
    """The decision from which on it is so, where it is not so from the start. Nobody can know it before."""
    sharing: Sharing = Sharing.OPEN
    consent: Consent | None = None
    sources: tuple[SourceKey, ...] = ()

    @model_validator(mode="after")
    def _consent_fits(self) -> Fact:
        if (self.sharing is Sharing.ASK_FIRST) != (self.consent is not None):
            raise ValueError("`consent` belongs to facts that are `ask-first`, and only to those")
        return self

    @property
    def shared(self) -> bool:
        """True when the whole team knows it from the start."""
        return EVERYONE in self.known_by
