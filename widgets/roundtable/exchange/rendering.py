"""The Jinja environment of papers: autoescape on, an unknown name is an error."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from roundtable.exchange.rich_text import to_html, to_inline_html

if TYPE_CHECKING:
    from jinja2 import Template

FOLDER = Path(__file__).resolve().parent / "templates"


def template(name: str) -> Template:
    """A template by its name in `templates/`."""
    return _environment().get_template(name)


@cache
def _environment() -> Environment:
    env = Environment(
        loader=FileSystemLoader(FOLDER),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        extensions=["jinja2.ext.i18n"],
    )
    env.install_null_translations(newstyle=True)  # type: ignore[attr-defined]  # added by the i18n extension
    env.filters["rich"] = to_html
    env.filters["inline"] = to_inline_html
    return env
