"""What the authors say to a step of an exercise, on paper: every answer, on a page of its own."""

from __future__ import annotations

from functools import singledispatch
from typing import TYPE_CHECKING

from roundtable.exchange.paper import Block, Entry, Heading, Listed, Prose, Table, Voice
from roundtable.model.step_choices import Arrange, Choose, FillGrid, Mark, Rate, Sort
from roundtable.model.step_words import Commit, Reflect, Rewrite, Roles
from roundtable.model.step_worlds import Allocate, Desk, Scene, Share
from roundtable.practice.exercises.filling import Filling

if TYPE_CHECKING:
    from roundtable.model.exercise import Step
    from roundtable.model.step import Impact


def describe_answer(step: Step) -> tuple[Block, ...]:
    """Everything that a step says once it is answered, whatever the answer was."""
    return (*_answer(step), *((Heading("What this does", 2), impact(step.impact)) if step.impact else ()))


def impact(it: Impact) -> Listed:
    """The one frame of every answer."""
    return Listed(
        (
            Entry(it.for_person, label="For the person:"),
            Entry(it.for_team, label="For the team:"),
            Entry(it.protects, label="What it protects:"),
        )
    )


@singledispatch
def _answer(step: object) -> tuple[Block, ...]:
    raise TypeError(f"no way to put {type(step).__name__} on paper")


@_answer.register
def _(step: Choose) -> tuple[Block, ...]:
    blocks: list[Block] = []
    for number, option in enumerate(step.options, 1):
        blocks.append(Prose(option.label, label=f"{number}."))
        if option.says:
            blocks.append(Voice(option.voice or "The answer", option.says))
        if option.then:
            blocks.append(Prose(option.then))
        blocks.append(impact(option.impact))
    return tuple(blocks)


@_answer.register
def _(step: Arrange) -> tuple[Block, ...]:
    entries = tuple(Entry(item.why, label=f"{item.label}:") for item in step.items)
    return (Prose("An order that one can argue for. Others are possible."), Listed(entries, numbered=True))


@_answer.register
def _(step: Sort) -> tuple[Block, ...]:
    names = {group.id: group.label for group in step.groups}
    rows = tuple(
        (item.label, " or ".join(names[home] for home in item.homes if home in names), item.why) for item in step.items
    )
    return (Table("Where they can be at home", ("What", "Good homes", "Why"), rows),)


@_answer.register
def _(step: Mark) -> tuple[Block, ...]:
    rows = tuple(
        (f"“{piece.written}”", "yes" if piece.mark else "no", " ".join(filter(None, (piece.why, piece.instead))))
        for piece in step.pieces
        if piece.mark or piece.why
    )
    readers = (Heading("Other readers", 2), Listed(tuple(Entry(one) for one in step.readers))) if step.readers else ()
    return (Table("What the authors marked", ("Words", "Marked", "Why, and what instead"), rows), *readers)


@_answer.register
def _(step: FillGrid) -> tuple[Block, ...]:
    empty = Filling(step)
    columns = ("", *(column.label for column in step.columns))
    rows = tuple((row.label, *(cell.fits for cell in empty.compare(row))) for row in step.rows)
    return (
        Table("What fits", columns, rows),
        Listed(tuple(Entry(row.why, label=f"{row.label}:") for row in step.rows)),
    )


@_answer.register
def _(step: Rate) -> tuple[Block, ...]:
    fair = Prose(step.fair, label="A fair way to say it:")
    return (Prose(step.known), Prose(step.strength, label="How well it is supported:"), fair)


@_answer.register
def _(step: Rewrite) -> tuple[Block, ...]:
    blocks: list[Block] = [Prose("Nobody marks this. These are ways in which others wrote it.")]
    for draft in step.drafts:
        blocks += [Heading(draft.label, 2), Listed(tuple(Entry(model) for model in draft.models))]
        if draft.heard:
            blocks.append(Prose(draft.heard))
    return tuple(blocks)


@_answer.register
def _(_step: Commit) -> tuple[Block, ...]:
    return (Prose("Everybody who wants to reads one promise aloud. Nobody comments."),)


@_answer.register
def _(step: Reflect) -> tuple[Block, ...]:
    return (Prose("Nothing is collected, and nobody is asked what they wrote."), Prose(step.close))


@_answer.register
def _(step: Roles) -> tuple[Block, ...]:
    out = Prose("First out of the roles: everybody says their own name. Then those who watched tell what they saw.")
    return (out, Listed(tuple(Entry(prompt) for prompt in step.watch)))


@_answer.register
def _(step: Scene) -> tuple[Block, ...]:
    rows = tuple(
        (f"{number}. {spot.label}", spot.safe, spot.unsafe, spot.change or "\u2013")
        for number, spot in enumerate(step.spots, 1)
    )
    return (Table("What the place may tell", ("Place", "May feel safe", "May feel unsafe", "A small change"), rows),)


@_answer.register
def _(step: Allocate) -> tuple[Block, ...]:
    rows = tuple((post.label, post.with_it, post.without) for post in step.posts)
    return (Table("What each brings, and what follows without", ("What", "With it", "Without"), rows),)


@_answer.register
def _(step: Desk) -> tuple[Block, ...]:
    blocks: list[Block] = []
    for one in step.happenings:
        acts = tuple(
            Entry(act.then, label=f"{act.label}", mark="loop closed" if act.closes else "loop open") for act in one.acts
        )
        blocks += [Heading(one.sender, 2), Listed((*acts, Entry(one.left, label="Left lying:")))]
    return tuple(blocks)


@_answer.register
def _(step: Share) -> tuple[Block, ...]:
    names = {part.id: part.label for part in step.parts}
    rows = tuple(
        (reader.who, ", ".join(names[one] for one in reader.needs if one in names) or "\u2013", reader.why)
        for reader in step.readers
    )
    ends = Listed(tuple(Entry(end.means, label=f"{end.label}:") for end in step.until))
    return (Table("What each needs", ("Who", "Needs", "Why"), rows), ends, Prose(step.back, label="Taken back:"))
