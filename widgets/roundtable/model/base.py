"""What every content object shares: frozen, no unknown keys, plain text types.

Nothing here reads files. A model object is the only form in which content
travels above the `content` layer; past that boundary nothing is a dict.
"""

from __future__ import annotations

import datetime as dt
from typing import Annotated

from pydantic import BaseModel, ConfigDict, StringConstraints

Id = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=60)]
"""An identifier: lower-case words joined by hyphens; equals the file name where it has one."""

Line = Annotated[str, StringConstraints(min_length=1, max_length=300)]
"""One line of text that people read, without markup."""

Text = Annotated[str, StringConstraints(min_length=1, max_length=4000)]
"""Text that people read: paragraphs, *emphasis*, lists and `[word](#term-id)`."""

SourceKey = Annotated[str, StringConstraints(pattern=r"^R[1-9][0-9]{0,2}$")]
"""A key of the source register, such as `R47`."""

IpecTag = Annotated[str, StringConstraints(pattern=r"^(VE([1-9]|1[01])|RR[1-5]|C[1-7]|TT([1-9]|10))$")]
"""A sub-competency of the IPEC Core Competencies, version 3 (source register R1)."""


class Model(BaseModel):
    """Base of every content object: immutable, and strict about its keys."""

    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True)


class ReviewSlot(Model):
    """Who looked at an item, in which role, when, and when it is due again.

    A slot exists only once a person has really reviewed the item.
    """

    who: Line
    role: Line
    date: dt.date
    next_review: dt.date


class Review(Model):
    """The three review slots of an item; an empty slot is shown as not reviewed."""

    clinical: ReviewSlot | None = None
    lived_experience: ReviewSlot | None = None
    local: ReviewSlot | None = None

    @property
    def complete(self) -> bool:
        """True when a clinician and a person with lived experience have both reviewed."""
        return self.clinical is not None and self.lived_experience is not None
