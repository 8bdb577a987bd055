"""The words of the second look: one entry for each thing that it can find, or find good.

A reason and a mend may hold facts in braces, such as `{who}`. After a bar
stands what is said where a fact is missing: `{person|the person}`.
"""

from __future__ import annotations

import re
from typing import Annotated, Final

from pydantic import StringConstraints, model_validator

from roundtable.model.base import Line, Model, SourceKey, Text

FACT: Final = re.compile(r"\{([a-z]+)(?:\|([^{}]*))?\}")
"""A place for a fact in the words: its name, and what stands there without it."""

LookCode = Annotated[str, StringConstraints(pattern=r"^(SL|GO)[0-9]{2}$")]
"""The code of something that is found, or of something `GO`od."""


class LookWords(Model):
    """What the second look says when it finds one thing."""

    id: LookCode
    title: Line
    reason: Text
    """Why it matters, as the person would notice it."""
    mend: Text | None = None
    """What to do about it. Something good has none."""
    sources: tuple[SourceKey, ...] = ()
    looks_for: tuple[Line, ...] = ()
    """Words or ids that the rule looks for; one with a hyphen in front is the end of a word."""
    passes_over: tuple[Line, ...] = ()
    """Words that the rule passes over."""

    @model_validator(mode="after")
    def _mended_or_good(self) -> LookWords:
        if self.id.startswith("GO") != (self.mend is None):
            raise ValueError("what is found has `mend`, and something good has none")
        return self

    @property
    def facts(self) -> frozenset[str]:
        """Names of the facts that the words hold."""
        return frozenset(name for text in (self.title, self.reason, self.mend or "") for name, _ in FACT.findall(text))
