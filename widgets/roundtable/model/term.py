"""A term of the shared glossary: what it means, and what others mean by it.

A *false friend* is a term whose `uses` differ: everybody nods, and each hears
something else. Its `risk` says what goes wrong then, and `ask` is the question
that clears it up.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field, model_validator

from roundtable.model.base import Id, Line, Model, Review, SourceKey, Text


class Tag(StrEnum):
    """Which part of the work a term belongs to."""

    RECOVERY = "recovery"
    CLINICAL = "clinical"
    ADDICTION = "addiction"
    LAW = "law"
    SOCIAL = "social"
    TEAM = "team"
    MEASURES = "measures"
    CRISIS = "crisis"
    CULTURE = "culture"
    FAMILY = "family"
    TRANSITION = "transition"


class Use(Model):
    """What one discipline, office or person means by a term."""

    who: Line
    """In plain words, such as `psychiatry`, `a landlord` or `the person`."""
    disciplines: tuple[Id, ...] = ()
    """Ids of the disciplines that speak like this, from `glossary/disciplines.yaml`."""
    means: Line
    says: Line | None = None
    """A sentence in which they would use it."""


class Term(Model):
    """One entry of the glossary."""

    id: Id
    term: Line
    also: tuple[Line, ...] = ()
    """Abbreviations, other names, and everyday words by which people look for it."""
    tags: Annotated[tuple[Tag, ...], Field(min_length=1)]
    plain: Text
    """What it means, in words that a fourteen-year-old can follow."""
    example: Text | None = None
    """One concrete sentence from a fictional working day."""
    uses: tuple[Use, ...] = ()
    risk: Text | None = None
    """What goes wrong when nobody notices that the uses differ."""
    ask: Line | None = None
    """The question that clears it up."""
    see: tuple[Id, ...] = ()
    """Ids of terms to read next."""
    disciplines: tuple[Id, ...] = ()
    """Ids of the disciplines that use it most, if it is no false friend."""
    here_because: Line | None = None
    """Why it is in the glossary although no case, exercise or notebook links to it."""
    sources: tuple[SourceKey, ...] = ()
    review: Review = Review()

    @property
    def false_friend(self) -> bool:
        """Whether disciplines mean different things by it."""
        return len(self.uses) > 1

    @model_validator(mode="after")
    def _uses_come_with_help(self) -> Term:
        if len(self.uses) == 1:
            raise ValueError("one use alone is no false friend: give at least two, or none")
        if self.uses and (self.risk is None or self.ask is None):
            raise ValueError("where uses differ, say in `risk` what goes wrong and in `ask` what clears it up")
        return self
