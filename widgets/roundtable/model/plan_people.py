"""Who is in a plan, and who may read what of it."""

from __future__ import annotations

import datetime as dt

from pydantic import Field

from roundtable.model.base import Id, Model
from roundtable.model.plan_base import Part, Short


class Party(Model):
    """Somebody who does something in a plan, or who may be asked to read a part of it."""

    id: Id
    name: Short = ""
    role: Short = ""
    agency: Short = ""
    reach: Short = ""
    """How they are reached; invented, and never a real number."""
    on_team: bool = True
    """False for somebody outside, such as an employer's nurse, who reads only what a consent opens."""
    close: bool = False
    """Whether this is family, a friend or a neighbour rather than a service."""
    programme: bool = False
    """Whether their records are those of an addiction programme with a rule of its own (42 CFR Part 2 in the US)."""
    needs: tuple[Part, ...] = ()
    """Parts without which they cannot do what they own."""


class Consent(Model):
    """The person's yes: from whom, to whom, what, what for, and until when."""

    id: Id
    giver: Id | None = None
    """Whose records are opened; None means the plan itself."""
    reader: Id | None = None
    what: tuple[Part, ...] = Field(default=(), max_length=20)
    purpose: Short = ""
    given: dt.date | None = None
    until: dt.date | None = None
    until_event: Short = ""
    """An end that is no day, such as `when the course is over`."""
    revoked: dt.date | None = None
