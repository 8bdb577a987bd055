"""A consultation to practise alone: colleagues who speak, and what somebody who facilitates can do.

The learner is the facilitator. What surfaces depends on what they do, and is
measured as facts that came to the table.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from roundtable.model.base import Id, Line, Model, Review, SourceKey, Text
from roundtable.model.step import Impact


class Utterance(Model):
    """Somebody says something, and may bring facts of the case."""

    who: Id
    """A member of the case's team, a close one, or `person`."""
    says: Text
    brings: tuple[Id, ...] = ()


class Intervention(Model):
    """Something that the facilitator can do at a moment."""

    id: Id
    kind: Literal[
        "silent",
        "invite",
        "park",
        "cus",
        "persons-words",
        "two-challenge",
        "summarise",
        "check-back",
        "slow-down",
        "name-the-question",
        "cut-off",
    ]
    says: Text
    """What the facilitator says or does."""
    then: Annotated[tuple[Utterance, ...], Field(min_length=1, max_length=4)]
    """What follows."""
    impact: Impact
    when: tuple[Id, ...] = ()
    """Ids of facts that have to be on the table for it to be possible."""


class Moment(Model):
    """A moment of the meeting: somebody has spoken, and the facilitator can act."""

    id: Id
    title: Line
    tells: Text
    """What happens, in a few sentences."""
    heard: tuple[Utterance, ...] = ()
    interventions: Annotated[tuple[Intervention, ...], Field(min_length=3, max_length=6)]


class Noted(Model):
    """How somebody who facilitates writes a fact on the sheet: what was said, and no more than that."""

    fact: Id
    says: Line


class ConsultationScript(Model):
    """The file `casestudies/consultations/<case>.yaml`."""

    id: Id
    """The case's id."""
    author: Line
    minutes: Annotated[int, Field(ge=5, le=40)]
    question: Line
    """The presenter's question."""
    opening: Text
    moments: Annotated[tuple[Moment, ...], Field(min_length=5, max_length=14)]
    good: tuple[Id, ...] = ()
    """Ids of one good way through: an intervention for each moment, in order."""
    sheet: tuple[Noted, ...] = ()
    """The facts that can come to the table, each in a short line. The case may say more than anybody says here."""
    closing: Text
    """What a facilitator may take along."""
    how_invented: Text
    sources: tuple[SourceKey, ...] = ()
    review: Review = Review()
