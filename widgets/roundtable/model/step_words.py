"""Steps that are answered in words: rewriting, promises, roles to play, and what stays private."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from roundtable.model.base import Id, Line, Model, Text
from roundtable.model.step import StepBase


class Draft(Model):
    """Something to write anew, and ways in which others wrote it."""

    id: Id
    label: Line
    given: Text | None = None
    """What stands there now. Without it, the learner writes something of their own."""
    keep: tuple[Line, ...] = ()
    """What a new version must not lose, for the writer to check for themselves."""
    models: Annotated[tuple[Text, ...], Field(min_length=1, max_length=3)]
    """Ways to write it that are shown beside the learner's own."""
    heard: Text | None = None
    """How the person hears the old version and a new one."""


class Rewrite(StepBase):
    """Rewrite: own words, and beside them ways in which others wrote it. Nobody pretends to grade meaning."""

    kind: Literal["rewrite"]
    drafts: Annotated[tuple[Draft, ...], Field(min_length=1, max_length=10)]
    lens: bool = True
    """Whether the language lens looks at what was written."""


class Promise(Model):
    """One promise, in the learner's own words."""

    id: Id
    ask: Line
    """What it is about, such as `One thing my service must change`."""
    like: Line
    """An example, to show the size of a good promise."""
    needed: bool = False
    """Whether the step is complete only with it."""


class Commit(StepBase):
    """A commitment: one or a few promises, small enough for next week."""

    kind: Literal["commit"]
    promises: Annotated[tuple[Promise, ...], Field(min_length=1, max_length=4)]


class Prompt(Model):
    """Something to think about, for oneself."""

    id: Id
    label: Line
    hint: Line | None = None


class Reflect(StepBase):
    """A private reflection: never sent, saved, exported or logged; the page says so before anybody types."""

    kind: Literal["reflect"]
    prompts: Annotated[tuple[Prompt, ...], Field(min_length=1, max_length=12)]
    paper: Text
    """How to do it on paper, which is as good."""
    close: Text
    """What may help afterwards, without advice about health."""


class Card(Model):
    """A role to play: who it is, what they want, what they know."""

    id: Id
    who: Line
    brief: Text
    wants: Line


class Slot(Model):
    """A part of a rehearsal."""

    minutes: Annotated[int, Field(ge=1, le=30)]
    what: Line


class Roles(StepBase):
    """Role cards with prompts for whoever watches."""

    kind: Literal["roles"]
    cards: Annotated[tuple[Card, ...], Field(min_length=2, max_length=6)]
    slots: Annotated[tuple[Slot, ...], Field(min_length=1, max_length=8)]
    watch: Annotated[tuple[Line, ...], Field(min_length=1, max_length=6)]
    """What an observer looks for and tells afterwards: what was done, not how well."""
    alone: Text
    """How somebody alone can do it."""
