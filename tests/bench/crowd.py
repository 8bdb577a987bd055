"""A content folder with many cases, to see whether one page notices the others."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from roundtable.content.catalogue import CASES
from roundtable.content.location import home

if TYPE_CHECKING:
    from pathlib import Path


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
