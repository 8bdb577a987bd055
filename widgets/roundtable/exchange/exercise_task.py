"""A step of an exercise on paper, without its answer: what to read, what to do, and space to do it in."""

from __future__ import annotations

from functools import singledispatch
from typing import TYPE_CHECKING

from roundtable.exchange.paper import Block, Box, Entry, Heading, Lines, Listed, Prose, Table, Voice
from roundtable.model.step_choices import Arrange, Choose, FillGrid, Mark, Rate, Sort
from roundtable.model.step_words import Commit, Reflect, Rewrite, Roles
from roundtable.model.step_worlds import Allocate, Desk, Scene, Share
from roundtable.practice.exercises.allocating import amount
from roundtable.practice.exercises.arranging import Arranging
from roundtable.practice.exercises.rating import SCALE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from roundtable.model.exercise import Step
    from roundtable.model.step import Material

BOX = "\u2610"
"""An empty box to tick by hand."""


def describe_task(step: Step) -> tuple[Block, ...]:
    """What a group or a learner with paper needs for one step."""
    return (*_materials(step.shows), Prose(step.task), *_task(step))


def _materials(shown: Iterable[Material]) -> Iterator[Block]:
    for it in shown:
        match it.kind:
            case "voice":
                yield Voice(it.who, it.says)
            case "passage":
                yield Box((Heading(it.title, 2), Prose(it.given)))
            case "table":
                yield Table(it.caption, it.columns, it.rows)
            case "curve":
                rows = tuple((when, f"{value:g}") for when, value in it.points)
                yield Table(f"{it.caption} ({it.unit})", ("When", "Value"), rows)


@singledispatch
def _task(step: object) -> tuple[Block, ...]:
    raise TypeError(f"no way to put {type(step).__name__} on paper")


@_task.register
def _(step: Choose) -> tuple[Block, ...]:
    options = Listed(tuple(Entry(option.label) for option in step.options), numbered=True)
    return (options, Prose(step.why), Lines(2)) if step.why else (options,)


@_task.register
def _(step: Arrange) -> tuple[Block, ...]:
    ends = Prose(f"1 is: {step.first}. {len(step.items)} is: {step.last}. Write a number before each.")
    return (ends, Listed(tuple(Entry(f"____ {item.label}") for item in Arranging(step).items)))


@_task.register
def _(step: Sort) -> tuple[Block, ...]:
    homes = Listed(tuple(Entry(group.means or "", label=group.label) for group in step.groups))
    rows = tuple((item.label, "") for item in step.items)
    return (homes, Table(step.title, ("What", "Where it goes"), rows))


@_task.register
def _(step: Mark) -> tuple[Block, ...]:
    text = " ".join(piece.written for piece in step.pieces)
    return (Prose(f"Underline {step.mark_as}."), Box((Heading(step.source, 2), Prose(text))))


@_task.register
def _(step: FillGrid) -> tuple[Block, ...]:
    marks = Listed(tuple(Entry(mark.means or "", label=mark.label) for mark in step.marks))
    name = next((mark.label for mark in step.marks if mark.id == step.exactly_one), "")
    columns = ("", *(column.label for column in step.columns))
    grid = Table(step.title, columns, tuple((row.label, *("" for _ in step.columns)) for row in step.rows))
    return (marks, *((Prose(f"Each row needs “{name}” exactly once."),) if name else ()), grid)


@_task.register
def _(step: Rate) -> tuple[Block, ...]:
    rows = tuple((words, BOX, BOX) for words in SCALE)
    return (Box((Prose(step.claim),)), Table("How well is this supported?", ("", "Before", "After"), rows))


@_task.register
def _(step: Rewrite) -> tuple[Block, ...]:
    blocks: list[Block] = []
    for draft in step.drafts:
        blocks.append(Heading(draft.label, 2))
        if draft.given:
            blocks.append(Box((Prose(draft.given),)))
        if draft.keep:
            blocks.append(Prose("; ".join(draft.keep), label="Keep:"))
        blocks.append(Lines(2 if len(step.drafts) > 3 else 4))
    return tuple(blocks)


@_task.register
def _(step: Commit) -> tuple[Block, ...]:
    return tuple(
        block
        for promise in step.promises
        for block in (Heading(promise.ask, 2), Prose(promise.like, label="Such as:"), Lines(2))
    )


@_task.register
def _(step: Reflect) -> tuple[Block, ...]:
    kept = Prose("This stays with you. Nobody collects it, and you can take this sheet home or throw it away.")
    asks = tuple(
        block for prompt in step.prompts for block in (Heading(prompt.label, 2), Prose(prompt.hint or ""), Lines(2))
    )
    return (Box((kept, Prose(step.paper))), *(block for block in asks if block != Prose("")))


@_task.register
def _(step: Roles) -> tuple[Block, ...]:
    cards = tuple(
        Box((Heading(card.who, 2), Prose(card.brief), Prose(card.wants, label="Wants:"))) for card in step.cards
    )
    slots = Table("How long", ("Minutes", "What"), tuple((str(slot.minutes), slot.what) for slot in step.slots))
    watch = Listed(tuple(Entry(prompt) for prompt in step.watch))
    return (*cards, slots, Heading("For whoever watches", 2), watch, Prose(step.alone, label="Alone:"))


@_task.register
def _(step: Scene) -> tuple[Block, ...]:
    rows = tuple((f"{number}. {spot.label}", spot.there, "") for number, spot in enumerate(step.spots, 1))
    return (Prose(step.alt), Table(step.title, ("Place", "What is there", "Safe for whom, unsafe for whom?"), rows))


@_task.register
def _(step: Allocate) -> tuple[Block, ...]:
    rows = tuple(
        (
            post.label,
            amount(post.cost),
            f"{post.least} to {post.most}",
            str(post.least) if post.least == post.most else "",
        )
        for post in step.posts
    )
    return (
        Prose(f"There are {amount(step.budget)} {step.unit}."),
        Table(step.title, ("What", "Cost of one", "How many can be", "How many you plan"), rows),
    )


@_task.register
def _(step: Desk) -> tuple[Block, ...]:
    blocks: list[Block] = [Prose(f"Each day has {step.minutes} minutes for this. Some things come only after others.")]
    for number, day in enumerate(step.days, 1):
        come = [one for one in step.happenings if one.day == number]
        blocks.append(Heading(day, 2))
        for one in come:
            label = f"{one.sender}{'' if one.comes else ' (only if something brings it)'}"
            acts = "; ".join(f"{BOX} {act.label} ({act.minutes} min)" for act in one.acts)
            blocks += [Prose(one.says, label=f"{label}:"), Prose(acts)]
    return tuple(blocks)


@_task.register
def _(step: Share) -> tuple[Block, ...]:
    holds = Listed(tuple(Entry(part.holds, label=f"{part.label}:", mark=part.special or "") for part in step.parts))
    columns = ("Part", *(reader.who for reader in step.readers))
    rows = tuple(
        (part.label, *("anyway" if part.id in reader.anyway else BOX for reader in step.readers)) for part in step.parts
    )
    tasks = Listed(tuple(Entry(reader.task, label=f"{reader.who}:") for reader in step.readers))
    until = Listed(tuple(Entry(f"{BOX} {end.label}") for end in step.until))
    return (
        Voice(step.person, step.wish),
        holds,
        tasks,
        Table("Who may read what", columns, rows),
        Prose("Until when?"),
        until,
    )
