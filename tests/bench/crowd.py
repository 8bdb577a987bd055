"""A content folder with many cases and terms, to see whether one page notices the others."""

from __future__ import annotations

import re
from random import Random
from typing import TYPE_CHECKING

from roundtable.content.catalogue import CASES, TERMS
from roundtable.content.location import home

if TYPE_CHECKING:
    from pathlib import Path


SYLLABLES = ("re", "co", "ver", "tri", "age", "sup", "port", "hou", "sing", "cri", "sis", "dis", "charge", "com", "pli")


def make_words(number: int, count: int) -> str:
    """Made-up words that look like English, the same for the same number."""
    chance = Random(number)  # noqa: S311  the same every time is what a bench needs
    return " ".join("".join(chance.choices(SYLLABLES, k=chance.randint(2, 4))) for _ in range(count))


def write_terms(folder: Path, count: int) -> None:
    """Terms under new ids, each with a name, another name and a meaning of some length."""
    target = folder / TERMS
    target.mkdir(parents=True)
    for number in range(1, count + 1):
        name, other, meaning = make_words(number, 2), make_words(-number, 1), make_words(number + 10**6, 20)
        text = f"id: crowd-{number:05}\nterm: {name}\nalso: [{other}x{number}]\ntags: [team]\nplain: {meaning}.\n"
        (target / f"crowd-{number:05}.yaml").write_text(text, encoding="utf-8")


def write_crowd(folder: Path, count: int) -> Path:
    """Copies of our smallest real case under new ids. Returns the folder for `--content`."""
    smallest = min((home() / CASES).glob("*.yaml"), key=lambda path: path.stat().st_size)
    text = smallest.read_text(encoding="utf-8")
    target = folder / CASES
    target.mkdir(parents=True)
    for number in range(1, count + 1):
        new = f"crowd-{number:05}"
        copy = re.sub(r"^id:.*$", f"id: {new}", text, count=1, flags=re.MULTILINE)
        (target / f"{new}.yaml").write_text(copy, encoding="utf-8")
    return folder
