"""The steps of an exercise: their parts are told apart, lead to each other, and can be done."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import singledispatch
from typing import TYPE_CHECKING, Any

from roundtable.checks.base import ExerciseCheck, Item
from roundtable.content.marked import Key
from roundtable.model.base import Model
from roundtable.model.step_choices import Choose, FillGrid, Mark, Sort
from roundtable.model.step_worlds import Allocate, Desk, Share
from roundtable.practice.exercises.filling import EMPTY

if TYPE_CHECKING:
    from collections.abc import Iterable

    from roundtable.checks.library import Library
    from roundtable.model.exercise import Exercise
    from roundtable.model.finding import Finding

Wrong = tuple[Key, str, str]
"""Where something is wrong inside a step, what, and what was found."""


class EX004(ExerciseCheck):
    """Ids are unique among the steps of an exercise, and among the parts of a step.

    What people did is kept by these ids, so each needs one of its own.
    """

    code = "EX004"

    def check(self, item: Item[Exercise], library: Library) -> Iterator[Finding]:
        for key, name in _twice(item.model.steps, ("steps",)):
            yield self.finding(item, key, f"the id `{name}` stands here a second time", found=name)
        for number, step in enumerate(item.model.steps):
            for field in type(step).model_fields:
                for key, name in _twice(getattr(step, field), ("steps", number, field)):
                    yield self.finding(item, key, f"the id `{name}` stands here a second time", found=name)


class EX005(ExerciseCheck):
    """What a step names exists in it, and the step can be done.

    Homes, columns, marks, parts and events are named by their ids; a budget covers what is fixed, and not
    everything; no step needs more than it offers.
    """

    code = "EX005"

    def check(self, item: Item[Exercise], library: Library) -> Iterator[Finding]:
        for number, step in enumerate(item.model.steps):
            for key, problem, found in _wrong(step):
                yield self.finding(item, ("steps", number, *key), problem, found=found)


def _twice(parts: object, key: Key) -> Iterator[tuple[Key, str]]:
    """Parts whose id stood before among their neighbours."""
    if not isinstance(parts, tuple):
        return
    seen: Counter[str] = Counter()
    for number, part in enumerate(parts):
        name = getattr(part, "id", None) if isinstance(part, Model) else None
        if name is not None:
            seen[name] += 1
            if seen[name] > 1:
                yield (*key, number, "id"), name


def _strangers(names: Iterable[str], known: Iterable[str], key: Key, what: str) -> Iterator[Wrong]:
    offered = set(known)
    for number, name in enumerate(names):
        if name not in offered:
            yield (*key, number), f"there is no {what} `{name}` in this step", name


@singledispatch
def _wrong(_step: Any) -> Iterator[Wrong]:
    yield from ()


@_wrong.register
def _(step: Choose) -> Iterator[Wrong]:
    if not step.least <= step.most <= len(step.options):
        yield ("most",), "so many cannot be chosen here", f"{step.least} to {step.most} of {len(step.options)}"


@_wrong.register
def _(step: Sort) -> Iterator[Wrong]:
    groups = [group.id for group in step.groups]
    for number, item in enumerate(step.items):
        yield from _strangers(item.homes, groups, ("items", number, "homes"), "group")


@_wrong.register
def _(step: Mark) -> Iterator[Wrong]:
    marked = [piece for piece in step.pieces if piece.mark]
    if not marked or len(marked) == len(step.pieces):
        yield ("pieces",), "some pieces should be marked, and some not", f"{len(marked)} of {len(step.pieces)}"
    for number, piece in enumerate(step.pieces):
        if piece.mark and piece.why is None:
            yield ("pieces", number), "a marked piece says why", piece.id


@_wrong.register
def _(step: FillGrid) -> Iterator[Wrong]:
    columns, marks = [column.id for column in step.columns], [mark.id for mark in step.marks]
    if step.exactly_one is not None and step.exactly_one not in marks:
        yield ("exactly_one",), f"there is no mark `{step.exactly_one}` in this step", step.exactly_one
    for number, row in enumerate(step.rows):
        yield from _strangers((cell.column for cell in row.cells), columns, ("rows", number, "cells"), "column")
        for place, cell in enumerate(row.cells):
            yield from _strangers(cell.fits, [*marks, EMPTY], ("rows", number, "cells", place, "fits"), "mark")


@_wrong.register
def _(step: Allocate) -> Iterator[Wrong]:
    fixed = sum(post.cost * post.least for post in step.posts)
    all_wanted = sum(post.cost * post.most for post in step.posts)
    if fixed > step.budget:
        yield ("budget",), "the budget does not cover what is fixed", f"{fixed:g} of {step.budget:g}"
    if all_wanted <= step.budget:
        yield ("budget",), "the budget covers everything, so nothing has to be chosen", f"{all_wanted:g}"
    for number, post in enumerate(step.posts):
        if not post.least <= post.start <= post.most:
            yield ("posts", number, "start"), "the plan begins outside its bounds", str(post.start)


@_wrong.register
def _(step: Desk) -> Iterator[Wrong]:
    events = {one.id: one for one in step.happenings}
    brought = {later for one in step.happenings for act in one.acts for later in act.brings}
    for number, one in enumerate(step.happenings):
        if one.day > len(step.days):
            yield ("happenings", number, "day"), "there is no such day", str(one.day)
        if not one.comes and one.id not in brought:
            yield ("happenings", number, "id"), "nothing brings this event", one.id
        for place, act in enumerate(one.acts):
            key: Key = ("happenings", number, "acts", place)
            yield from _strangers(act.brings, events, (*key, "brings"), "event")
            if act.minutes > step.minutes:
                yield (*key, "minutes"), "this takes longer than a day has", str(act.minutes)


@_wrong.register
def _(step: Share) -> Iterator[Wrong]:
    parts = [part.id for part in step.parts]
    for number, reader in enumerate(step.readers):
        yield from _strangers(reader.anyway, parts, ("readers", number, "anyway"), "part")
        yield from _strangers(reader.needs, parts, ("readers", number, "needs"), "part")
