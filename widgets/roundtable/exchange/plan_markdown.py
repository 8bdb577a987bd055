"""A plan, or any other paper, as Markdown. What was typed keeps its signs and stays text."""

from __future__ import annotations

import re
from functools import singledispatch
from typing import TYPE_CHECKING

from roundtable.exchange.paper import WATERMARK, Box, Heading, Lines, Listed, Prose, Table, Voice
from roundtable.exchange.plan_paper import make_plain_paper, make_plan_paper
from roundtable.exchange.rich_text import clean, read_labelled, read_paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from roundtable.exchange.paper import Block, Entry, Handout
    from roundtable.exchange.rich_text import Paragraph, Run
    from roundtable.model.plan import Plan

_SIGNS = re.compile(r"[\\`*_{}\[\]<>#|~&$!]")
_BEGINNING = re.compile(r"^(\d*)([.)](?=\s|$)|(?<!\d)[-+=:])")
"""What begins a list, an underlined heading or a definition at the start of a line."""
_MARKS = {"plain": "", "bullet": "- ", "number": "1. "}


def write_plan_markdown(plan: Plan, lines: Mapping[str, str], *, plain: bool = False) -> str:
    """The file's text. With `plain`, the page for the person alone."""
    make = make_plain_paper if plain else make_plan_paper
    return write_markdown(make(plan, lines))


def write_markdown(papers: Handout) -> str:
    """A paper as Markdown, with the watermark above each of its pages."""
    parts = [f"# {escape(papers.heading)}"]
    for page in papers.pages:
        parts += [f"**{escape(WATERMARK)}**", f"## {escape(page.title)}", escape(page.below)]
        parts += [part for block in page.blocks for part in _write(block)]
    return "\n\n".join(filter(None, parts)) + "\n"


def escape(text: str) -> str:
    """Text on one line, with nothing in it that Markdown takes for a sign."""
    flat = " ".join(clean(text).split())
    return _BEGINNING.sub(r"\1\\\2", _SIGNS.sub(r"\\\g<0>", flat))


@singledispatch
def _write(block: Block) -> Iterator[str]:
    raise TypeError(f"no way to write {type(block).__name__}")


@_write.register(Heading)
def _(block: Heading) -> Iterator[str]:
    yield f"{'#' * (block.level + 2)} {escape(block.text)}"


@_write.register(Prose)
def _(block: Prose) -> Iterator[str]:
    yield from _paragraphs(read_labelled(block.text, clean(block.label)))


@_write.register(Voice)
def _(block: Voice) -> Iterator[str]:
    said = [f"**{escape(block.who)}:**", *_paragraphs(read_paragraphs(block.text))]
    yield "\n>\n".join(f"> {one}" for one in said)


@_write.register(Listed)
def _(block: Listed) -> Iterator[str]:
    mark = "1. " if block.numbered else "- "
    yield "\n".join(mark + _entry(entry) for entry in block.entries)


@_write.register(Table)
def _(block: Table) -> Iterator[str]:
    yield f"*{escape(block.caption)}*"
    head = [escape(column) for column in block.columns]
    rows = [[escape(row[0]), *map(_cell, row[1:])] for row in block.rows]
    yield "\n".join(f"| {' | '.join(row)} |" for row in (head, ["---"] * len(head), *rows))


@_write.register(Box)
def _(block: Box) -> Iterator[str]:
    for inner in block.blocks:
        yield from _write(inner)


@_write.register(Lines)
def _(block: Lines) -> Iterator[str]:
    yield from ["\\_" * 20] * block.count


def _paragraphs(paragraphs: Iterable[Paragraph]) -> Iterator[str]:
    for paragraph in paragraphs:
        yield _MARKS[paragraph.kind] + "".join(map(_run, paragraph.runs))


def _entry(entry: Entry) -> str:
    label = f"**{escape(entry.label)}** " if entry.label else ""
    mark = f" ({escape(entry.mark)})" if entry.mark else ""
    return f"{label}{_cell(entry.text)}{mark}"


def _cell(text: str) -> str:
    return " ".join("".join(map(_run, paragraph.runs)) for paragraph in read_paragraphs(text))


def _run(run: Run) -> str:
    """Words in one style, with the space around them outside of its signs."""
    sign = "**" if run.strong else "*" if run.emphasis else ""
    inner = escape(run.text)
    before = " " if run.text[:1].isspace() else ""
    after = " " if inner and run.text[-1:].isspace() else ""
    return f"{before}{sign}{inner}{sign}{after}" if inner else before
