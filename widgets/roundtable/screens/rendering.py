"""The one Jinja environment, and how rich text becomes HTML.

Autoescape is on and an unknown name is an error. Content text is rendered by
markdown-it with HTML off; text without any markup takes a short way round it.
"""

from __future__ import annotations

import os
import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from jinja2 import Environment, FileSystemBytecodeCache, FileSystemLoader, StrictUndefined
from markupsafe import Markup, escape

if TYPE_CHECKING:
    from jinja2 import Template
    from markdown_it import MarkdownIt

FOLDER = Path(__file__).resolve().parent
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
    env.filters["rich"] = rich
    env.filters["inline"] = inline
    return env


def template(name: str) -> Template:
    """A template by its path below `screens/`."""
    return environment().get_template(name)


def rich(text: str) -> Markup:
    """Content text -> HTML: paragraphs, emphasis, lists, links to terms."""
    if _MARKED.search(text):
        return Markup(_markdown().render(text))  # noqa: S704  markdown-it escapes: HTML is off
    paragraphs = [" ".join(part.split()) for part in re.split(r"\n\s*\n", text.strip())]
    return Markup("").join(Markup("<p>{}</p>\n").format(part) for part in paragraphs)


def inline(text: str) -> Markup:
    """Content text on one line -> HTML without a paragraph around it."""
    if not _MARKED.search(text):
        return escape(text)
    return Markup(_markdown().renderInline(text))  # noqa: S704  markdown-it escapes: HTML is off


@cache
def _markdown() -> MarkdownIt:
    from markdown_it import MarkdownIt  # noqa: PLC0415  only texts with markup need it

    return MarkdownIt("zero", {"html": False}).enable(["emphasis", "list", "link", "escape", "entity"])
