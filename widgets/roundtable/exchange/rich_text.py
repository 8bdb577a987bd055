"""Content text as paragraphs of runs, the form that both a web page and a word processor can take.

Markup that content may hold is emphasis and lists; a link to a term keeps its
words and loses its target, since there is no glossary on paper.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from itertools import groupby
from typing import TYPE_CHECKING, Literal

from markupsafe import Markup

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from markdown_it import MarkdownIt
    from markdown_it.token import Token

Kind = Literal["plain", "bullet", "number"]
_KINDS: dict[str, Kind] = {"bullet_list_open": "bullet", "ordered_list_open": "number"}
_LISTS: dict[Kind, Markup] = {"bullet": Markup("<ul>{}</ul>"), "number": Markup("<ol>{}</ol>")}
_SPACE = re.compile(r"\s+")
_PUNCTUATION = re.compile(r"[!-/:-@\[-`{-~]")
_NOT_IN_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Characters that a word processor's file cannot hold."""


@dataclass(frozen=True)
class Run:
    """Words in one style."""

    text: str
    emphasis: bool = False
    strong: bool = False


@dataclass(frozen=True)
class Paragraph:
    """A paragraph, or one entry of a list."""

    runs: tuple[Run, ...]
    kind: Kind = "plain"


def read_paragraphs(text: str) -> tuple[Paragraph, ...]:
    """The paragraphs of a content text, lists of lists made flat."""
    found: list[Paragraph] = []
    lists: list[Kind] = []
    for token in _markdown().parse(clean(text)):
        if token.type in _KINDS:
            lists.append(_KINDS[token.type])
        elif token.type in {"bullet_list_close", "ordered_list_close"}:
            lists.pop()
        elif token.type == "inline":
            found.append(Paragraph(tuple(_runs(token.children or ())), lists[-1] if lists else "plain"))
    return tuple(found)


def clean(text: str) -> str:
    """The text without characters that a file for a word processor cannot hold."""
    return _NOT_IN_XML.sub("", text)


def literal(text: str) -> str:
    """What somebody typed, as content text in which nothing is markup."""
    return _PUNCTUATION.sub(r"\\\g<0>", text)


def literal_line(text: str) -> str:
    """The same on one line, for cells of tables and entries of lists."""
    return literal(" ".join(text.split()))


def read_labelled(text: str, label: str) -> tuple[Paragraph, ...]:
    """The paragraphs of a text with a label in front; before a list it stands alone."""
    paragraphs = read_paragraphs(text)
    if not label:
        return paragraphs
    before = Run(label, strong=True)
    if not paragraphs or paragraphs[0].kind != "plain":
        return (Paragraph((before,)), *paragraphs)
    return (Paragraph((before, Run(" "), *paragraphs[0].runs)), *paragraphs[1:])


def to_html(text: str, label: str = "") -> Markup:
    """Content text as HTML: paragraphs and lists, the first with a label before it."""
    parts: list[Markup] = []
    for kind, group in groupby(read_labelled(text, label), key=lambda paragraph: paragraph.kind):
        if kind == "plain":
            parts += [Markup("<p>{}</p>").format(_html(paragraph)) for paragraph in group]
        else:
            entries = Markup("").join(Markup("<li>{}</li>").format(_html(paragraph)) for paragraph in group)
            parts.append(_LISTS[kind].format(entries))
    return Markup("\n").join(parts)


def to_inline_html(text: str) -> Markup:
    """Content text as HTML without paragraphs around it."""
    return Markup(" ").join(_html(paragraph) for paragraph in read_paragraphs(text))


def to_plain(text: str) -> str:
    """Content text without any markup, on one line."""
    return " ".join("".join(run.text for run in paragraph.runs) for paragraph in read_paragraphs(text))


def _html(paragraph: Paragraph) -> Markup:
    return Markup("").join(_run_html(run) for run in paragraph.runs)


def _run_html(run: Run) -> Markup:
    html = Markup("{}").format(run.text)
    if run.emphasis:
        html = Markup("<em>{}</em>").format(html)
    return Markup("<strong>{}</strong>").format(html) if run.strong else html


def _runs(tokens: Iterable[Token]) -> Iterator[Run]:
    emphasis = strong = 0
    for token in tokens:
        if token.type in {"em_open", "em_close"}:
            emphasis += token.nesting
        elif token.type in {"strong_open", "strong_close"}:
            strong += token.nesting
        elif token.content:
            yield Run(_SPACE.sub(" ", token.content), emphasis > 0, strong > 0)


@cache
def _markdown() -> MarkdownIt:
    from markdown_it import MarkdownIt  # noqa: PLC0415  only papers need it here

    return MarkdownIt("zero", {"html": False}).enable(["emphasis", "list", "link", "escape", "entity"])
