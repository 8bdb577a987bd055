"""Steps with a small world in them: a scene to walk through, a budget, a desk, a record to share."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from roundtable.model.base import Id, Line, Model, Text
from roundtable.model.step import StepBase


class Spot(Model):
    """A place in a scene: where it is, what is there, and what it may tell somebody who comes in."""

    id: Id
    label: Line
    x: Annotated[float, Field(ge=0, le=100)]
    y: Annotated[float, Field(ge=0, le=100)]
    """Where its number stands in the picture, in per cent from the left and from the top."""
    there: Text
    """What can be seen, heard or smelled there; it carries all that the picture shows."""
    safe: Text
    """To whom it may feel safe, and why."""
    unsafe: Text
    """To whom it may feel unsafe, and why."""
    change: Text | None = None
    """A small change."""


class Scene(StepBase):
    """Walk a drawn scene: numbered places in a picture, and the same places as a list."""

    kind: Literal["scene"]
    picture: Id
    """Name of a drawing that Roundtable has."""
    alt: Text
    """The whole picture in words."""
    spots: Annotated[tuple[Spot, ...], Field(min_length=4, max_length=12)]


class Post(Model):
    """Something that the budget can be spent on, so many times."""

    id: Id
    label: Line
    cost: Annotated[float, Field(ge=0, le=100_000)]
    """Of one, in the unit of the budget."""
    least: Annotated[int, Field(ge=0, le=50)] = 0
    most: Annotated[int, Field(ge=0, le=50)] = 1
    start: Annotated[int, Field(ge=0, le=50)] = 0
    """How many are planned when the step opens."""
    note: Line | None = None
    with_it: Text
    """What it brings when some is planned."""
    without: Text
    """What follows when none is planned."""


class Allocate(StepBase):
    """Allocate a limited budget: money, hours or contacts."""

    kind: Literal["allocate"]
    budget: Annotated[float, Field(gt=0, le=1_000_000)]
    unit: Line
    """What it is counted in, such as `dollars a month` or `hours a week`."""
    posts: Annotated[tuple[Post, ...], Field(min_length=3, max_length=16)]


class Act(Model):
    """Something that can be done about an event."""

    id: Id
    label: Text
    minutes: Annotated[int, Field(ge=0, le=240)]
    then: Text
    """What happens then."""
    closes: bool = False
    """Whether the loop is closed: the person has what was meant for them, and somebody knows it."""
    brings: tuple[Id, ...] = ()
    """Later events that follow only from this."""


class Happening(Model):
    """An event that lands on the desk, and what can be done about it."""

    id: Id
    day: Annotated[int, Field(ge=1, le=10)]
    """The day on which it comes; an event that an act brings comes on this day at the earliest."""
    sender: Line
    says: Text
    acts: Annotated[tuple[Act, ...], Field(min_length=2, max_length=4)]
    left: Text
    """What comes of it when it is left lying to the end."""
    comes: bool = True
    """False for an event that comes only when an act brings it."""


class Desk(StepBase):
    """A desk for some days: events come in, time is short, and loops stay open until they are closed."""

    kind: Literal["desk"]
    days: Annotated[tuple[Line, ...], Field(min_length=1, max_length=10)]
    """What each day is called."""
    minutes: Annotated[int, Field(ge=10, le=480)]
    """Time for this on each day."""
    happenings: Annotated[tuple[Happening, ...], Field(min_length=3, max_length=16)]


class Part(Model):
    """A part of a record that can be shared or not."""

    id: Id
    label: Line
    holds: Line
    """What stands in it, invented."""
    special: Line | None = None
    """Why it needs a consent of its own, where it does."""


class Reader(Model):
    """Somebody who may be allowed to read parts of the record."""

    id: Id
    who: Line
    task: Line
    """What they do for the person."""
    anyway: tuple[Id, ...] = ()
    """Parts that they may read without this consent, as they wrote them or work on the same team."""
    needs: tuple[Id, ...] = ()
    """Parts without which they cannot do their part."""
    why: Text
    """Why these, and what the others would do to the person."""


class End(Model):
    """An end of a consent that can be chosen, and what it means."""

    id: Id
    label: Line
    means: Text


class Share(StepBase):
    """Build a consent and see who can read what: without it, with it, and after it is taken back."""

    kind: Literal["share"]
    person: Line
    """Whose record it is."""
    wish: Text
    """What the person says about it."""
    parts: Annotated[tuple[Part, ...], Field(min_length=2, max_length=9)]
    readers: Annotated[tuple[Reader, ...], Field(min_length=1, max_length=6)]
    until: Annotated[tuple[End, ...], Field(min_length=2, max_length=5)]
    """Ends to choose from, each with what it means."""
    back: Text
    """What taking it back changes, and what it cannot change."""
