"""The language table: words that hurt or hide, what to say in their place, and why.

One row for each habit of speech. A program looks for the phrases in `finds`,
and for the `forms`, which say more about what stands around a word; what
depends on the sense of an ordinary word beyond that is named in `by_eye` and
is left to people.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, model_validator

from roundtable.model.base import Line, Model, SourceKey, Text
from roundtable.model.lens import FormText


class LanguageRow(Model):
    """One row: what to avoid, what to prefer, and why."""

    id: Annotated[int, Field(ge=1, le=999)]
    """The number of the row; your own rows start at 900."""
    avoid: Annotated[tuple[Line, ...], Field(min_length=1)]
    """The words as people say them, for readers."""
    prefer: Annotated[tuple[Line, ...], Field(min_length=1)]
    why: Line
    marks: Annotated[tuple[Literal["N", "S", "M", "P", "C", "T"], ...], Field(max_length=6)] = ()
    """Whose guidance it is: N words about drugs, S about suicide, M studies of records, P person first,
    C a community's own preference, T trauma-informed."""
    sources: tuple[SourceKey, ...] = ()
    exception: Line | None = None
    """Where the words are right after all."""
    finds: tuple[FormText, ...] = ()
    """Forms that a program looks for, as whole words; a form in capitals only in capitals."""
    forms: tuple[FormText, ...] = ()
    """Forms with inflections, gaps and neighbours, as `glossary/README.md` explains."""
    near: tuple[FormText, ...] = ()
    """If given, `forms` count only in a sentence that holds one of these; `finds` count anywhere."""
    unless: tuple[FormText, ...] = ()
    """Forms that say, in the same sentence, that something else is meant."""
    spares: tuple[FormText, ...] = ()
    """Names and phrases that hold such a form and are fine."""
    by_eye: Text | None = None
    """What a program cannot tell here, and why."""

    @model_validator(mode="after")
    def _somebody_looks(self) -> LanguageRow:
        if not self.finds and not self.forms and self.by_eye is None:
            raise ValueError("nobody looks for this row: give `finds`, or say in `by_eye` why no program does")
        return self
