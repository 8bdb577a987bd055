"""Things that cases refer to: sources, disciplines, topics, instruments."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from roundtable.model.base import Id, Line, Model, SourceKey, Text


class Checked(StrEnum):
    """How a source was checked when the register was made."""

    SOURCE_READ = "source-read"
    REPRODUCED = "reproduced"
    """Read as quoted or reproduced on an independent page or abstract."""
    NOT_REREAD = "not-re-read"
    """General knowledge of the field; check before relying on it."""


class Source(Model):
    """An entry of the source register."""

    id: SourceKey
    cite: Text
    checked: Annotated[tuple[Checked, ...], Field(min_length=1)]
    note: Text | None = None


class Discipline(Model):
    """A profession or role that can sit at the table."""

    id: Id
    name: Line
    plain: Text
    """What they do, in one plain sentence."""
    notices: Text | None = None
    """What people in this role are often first to see."""
    power: Annotated[int, Field(ge=1, le=5)] = 3
    """Formal power in most teams, 1 the least: rounds of a consultation begin there. A team can change it."""


class Topic(Model):
    """A topic of content notes."""

    id: Id
    label: Line
    heavy: bool = False
    """Suicide, violence or coercion: never the first thing suggested to someone alone."""


class Band(Model):
    """A named range of a score, both ends included."""

    low: Annotated[float, Field(alias="from", ge=0)]
    high: Annotated[float, Field(alias="to", ge=0)]
    label: Line


class Instrument(Model):
    """A screening instrument by name, range and bands. Never its questions."""

    id: Id
    name: Line
    screens: Line
    minimum: float
    maximum: float
    higher_is: Annotated[str, Field(pattern="^(worse|better)$")] = "worse"
    bands: tuple[Band, ...] = ()
    cut_off: Text | None = None
    meaningful_change: Text | None = None
    cannot_tell: Text
    licence: Text
    sources: tuple[SourceKey, ...] = ()
