"""A way to answer a step of any kind: acts and form values that open what the authors say."""

from __future__ import annotations

from functools import singledispatch

from roundtable.model.step_choices import Arrange, Choose, FillGrid, Mark, Rate, Sort
from roundtable.model.step_words import Commit, Reflect, Rewrite, Roles
from roundtable.model.step_worlds import Allocate, Desk, Scene, Share

Acts = list[tuple[str, dict[str, str]]]


@singledispatch
def answers_of(step: object) -> Acts:
    """What one does in a step."""
    raise TypeError(type(step).__name__)


@answers_of.register
def _(step: Choose) -> Acts:
    chosen = step.options[: step.least]
    if step.most == 1:
        return [("answer", {"option": chosen[0].id})]
    return [("answer", {f"option-{option.id}": "yes" for option in chosen})]


@answers_of.register(Arrange)
@answers_of.register(Mark)
@answers_of.register(Reflect)
@answers_of.register(Roles)
def _(_step: object) -> Acts:
    return [("answer", {})]


@answers_of.register
def _(step: Sort) -> Acts:
    item = step.items[0]
    return [("answer", {f"{item.id}/{item.homes[0]}": "yes"} if step.each > 1 else {item.id: item.homes[0]})]


@answers_of.register
def _(step: FillGrid) -> Acts:
    """In each row the marks that fit, and the one mark that must stand there once."""
    values: dict[str, str] = {}
    for row in step.rows:
        for cell in row.cells:
            fits = [mark for mark in cell.fits if mark not in ("empty", step.exactly_one)]
            if fits:
                values[f"{row.id}/{cell.column}"] = fits[0]
        if step.exactly_one:
            lead = next(cell.column for cell in row.cells if step.exactly_one in cell.fits)
            values[f"{row.id}/{lead}"] = step.exactly_one
    return [("answer", values)]


@answers_of.register
def _(_step: Rate) -> Acts:
    return [("rate", {"rate": "3"}), ("answer", {"rate": "2"})]


@answers_of.register
def _(step: Rewrite) -> Acts:
    return [("answer", {step.drafts[0].id: "What would help you today?"})]


@answers_of.register
def _(step: Commit) -> Acts:
    return [("answer", {promise.id: "I will ask first." for promise in step.promises})]


@answers_of.register
def _(step: Scene) -> Acts:
    return [("visit", {"spot": step.spots[0].id}), ("feel", {"feels": "both"}), ("answer", {})]


@answers_of.register
def _(step: Allocate) -> Acts:
    return [("plan", {post.id: str(post.least) for post in step.posts}), ("answer", {})]


@answers_of.register
def _(step: Desk) -> Acts:
    return [("next-day", {})] * len(step.days)


@answers_of.register
def _(step: Share) -> Acts:
    return [("note", {"until": step.until[0].id}), ("settle", {})]
