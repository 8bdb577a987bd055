"""What is left of an SVG that matplotlib wrote: the shapes and the places of texts that we asked for by name.

Everything else goes: metadata, styles, colours, fonts, clips and ids. Colours
come from the style sheet of the page, and words from us.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final
from xml.etree import ElementTree as ET

if TYPE_CHECKING:
    from collections.abc import Iterator

_SVG: Final = "{http://www.w3.org/2000/svg}"
_NAME = re.compile(r"(bar|value|label)-([a-z0-9-]+)")
_PATH = re.compile(r"[MLQCz0-9eE.\s-]+")
_NUMBER = re.compile(r"-?[0-9]+\.[0-9]+")


@dataclass(frozen=True)
class Bar:
    """A shape: its name, and its path."""

    name: str
    path: str


@dataclass(frozen=True)
class Place:
    """Where a text stands, and at which end it is held."""

    kind: str
    name: str
    x: str
    y: str
    anchor: str


@dataclass(frozen=True)
class Drawing:
    """Shapes and places of texts in a box."""

    box: str
    bars: tuple[Bar, ...]
    places: tuple[Place, ...]


def read_drawing(svg: str) -> Drawing:
    """What was asked for, out of all that was written."""
    root = ET.fromstring(svg)  # noqa: S314  matplotlib wrote it, and no text from outside went into it
    named = [(found, group) for group in root.iter(f"{_SVG}g") if (found := _NAME.fullmatch(group.get("id", "")))]
    bars = tuple(Bar(found[2], path) for found, group in named if found[1] == "bar" for path in _paths(group))
    places = tuple(_place(found[1], found[2], text) for found, group in named for text in group.iter(f"{_SVG}text"))
    return Drawing(root.get("viewBox", ""), bars, places)


def _paths(group: ET.Element) -> Iterator[str]:
    for path in group.iter(f"{_SVG}path"):
        drawn = path.get("d", "")
        if _PATH.fullmatch(drawn):
            yield _rounded(" ".join(drawn.split()))


def _place(kind: str, name: str, text: ET.Element) -> Place:
    style = text.get("style", "")
    anchor = next((end for end in ("end", "middle") if re.search(rf"text-anchor:\s*{end}", style)), "start")
    return Place(kind, name, _rounded(text.get("x", "0")), _rounded(text.get("y", "0")), anchor)


def _rounded(numbers: str) -> str:
    """With one digit after the point at most."""
    return _NUMBER.sub(lambda found: f"{float(found[0]):.1f}".removesuffix(".0"), numbers)
