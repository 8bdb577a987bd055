"""The one Jinja environment, and how rich text becomes HTML.

Autoescape is on and an unknown name is an error. Content text is rendered by
markdown-it with HTML off; text without any markup takes a short way round it.
"""

from __future__ import annotations

import os
import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from jinja2 import Environment, FileSystemBytecodeCache, FileSystemLoader, StrictUndefined, pass_context
from markupsafe import Markup, escape

if TYPE_CHECKING:
    from collections.abc import Callable

    from jinja2 import Template
    from jinja2.runtime import Context
    from markdown_it import MarkdownIt

FOLDER = Path(__file__).resolve().parent
_LINK = re.compile(r'<a href="#([^"]*)">(.*?)</a>', re.DOTALL)
_MARKED = re.compile(r"[*_`\[\]#>|\\&<]|^\s*(?:[-+]|\d+[.)])\s", re.MULTILINE)


COMPILED_VARIABLE = "ROUNDTABLE_TEMPLATES"
"""Environment variable that names the server's folder of compiled templates."""


def compile_templates(folder: Path) -> None:
    """Compile every template once, so that no kernel of a server has to."""
    env = _environment(folder)
    for name in env.list_templates(extensions=["html"]):
        env.get_template(name)


@cache
def environment() -> Environment:
    """The environment all screens share."""
    named = os.environ.get(COMPILED_VARIABLE)
    return _environment(Path(named) if named and Path(named).is_dir() else None)


def _environment(compiled: Path | None) -> Environment:
    env = Environment(
        loader=FileSystemLoader(FOLDER),
        bytecode_cache=FileSystemBytecodeCache(str(compiled)) if compiled else None,
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        extensions=["jinja2.ext.i18n"],
    )
    env.install_null_translations(newstyle=True)  # type: ignore[attr-defined]  # added by the i18n extension
    env.filters["rich"] = _rich_on_screen
    env.filters["inline"] = inline
    env.filters["kind_of"] = lambda block: type(block).__name__.lower()
    return env


def template(name: str) -> Template:
    """A template by its path below `screens/`."""
    return environment().get_template(name)


class Meaning(NamedTuple):
    """What a linked word means: in general, and to the team if it has agreed on it."""

    term: str
    plain: str
    ours: str | None
    address: str | None
    """Where the entry is, if there is a page to lead to."""


@pass_context
def _rich_on_screen(context: Context, text: str) -> Markup:
    """Content text on a screen, which knows what the linked words mean."""
    screen = context.get("screen")
    return rich(text, screen.meaning if screen is not None else None)


def rich(text: str, meaning: Callable[[str], Meaning | None] | None = None) -> Markup:
    """Content text -> HTML: paragraphs, emphasis, lists. A link to a term shows what `meaning` says, or its word."""
    if _MARKED.search(text):
        html = _markdown().render(text)
        return Markup(_LINK.sub(lambda link: _explained(link, meaning), html))  # noqa: S704  markdown-it escapes: HTML is off
    paragraphs = [" ".join(part.split()) for part in re.split(r"\n\s*\n", text.strip())]
    return Markup("").join(Markup("<p>{}</p>\n").format(part) for part in paragraphs)


def inline(text: str) -> Markup:
    """Content text on one line -> HTML without a paragraph around it."""
    if not _MARKED.search(text):
        return escape(text)
    html = _LINK.sub(r"\2", _markdown().renderInline(text))  # a word in a label or a button leads nowhere
    return Markup(html)  # noqa: S704  markdown-it escapes: HTML is off


def _explained(link: re.Match[str], meaning: Callable[[str], Meaning | None] | None) -> str:
    """A linked word with its meaning beside it."""
    found = meaning(link[1]) if meaning else None
    if found is None:
        return link[2]
    return template("shared/term.html").render(word=Markup(link[2]), meaning=found)  # noqa: S704  as rendered above


@cache
def _markdown() -> MarkdownIt:
    from markdown_it import MarkdownIt  # noqa: PLC0415  only texts with markup need it

    return MarkdownIt("zero", {"html": False}).enable(["emphasis", "list", "link", "escape", "entity"])
