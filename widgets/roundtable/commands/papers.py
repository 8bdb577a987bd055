"""What commands that write papers share: which case or exercises, which file, and never over another file unasked."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from roundtable.errors import RoundtableError, UnknownItemError

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from roundtable.content.catalogue import Catalogue
    from roundtable.model.case import Case
    from roundtable.model.exercise import Exercise

MOST_NAMED = 20
"""So many items are named to somebody who asked for one that is not there."""


def add_paper_options(parser: argparse.ArgumentParser) -> None:
    """The options that every paper has."""
    parser.add_argument("--out", type=Path, metavar="FILE", help="where to write (default: named after the item)")
    parser.add_argument("--force", action="store_true", help="write over a file that is there already")
    parser.add_argument("--content", type=Path, metavar="FOLDER", help="your agency's own content, laid over ours")


def open_content(folder: Path | None) -> Catalogue:
    """The content that is shipped, with an agency's own laid over it. Raises RoundtableError."""
    from roundtable.content.catalogue import Catalogue  # noqa: PLC0415  other commands need no content
    from roundtable.content.location import Layers  # noqa: PLC0415

    return Catalogue(Layers.standard(folder))


def find_case(case_id: str, catalogue: Catalogue) -> Case:
    """The case that was named. Raises RoundtableError."""
    try:
        return catalogue.case(case_id)
    except UnknownItemError:
        raise RoundtableError(
            f"There is no case called `{case_id[:60]}`. The cases are: {_some(catalogue.case_ids())}."
        ) from None


def find_exercises(ids: Sequence[str], catalogue: Catalogue) -> list[Exercise]:
    """The exercises that were named, each once. Raises RoundtableError, also for one that is still closed."""
    known = catalogue.exercise_ids()
    for one in ids:
        if one not in known:
            raise RoundtableError(f"There is no exercise called `{one[:60]}`. The exercises are: {_some(known)}.")
    found = [catalogue.exercise(one) for one in dict.fromkeys(ids)]
    closed = next((exercise for exercise in found if exercise.closed), None)
    if closed:
        raise RoundtableError(
            f"`{closed.id}` stays closed until people with lived experience have reviewed it, also on paper."
        )
    return found


def _some(ids: Sequence[str]) -> str:
    return ", ".join(ids[:MOST_NAMED]) + (" and more" if len(ids) > MOST_NAMED else "")


def write_paper(content: bytes, path: Path, *, overwrite: bool) -> Path:
    """Write a file, and say where. Raises RoundtableError."""
    try:
        with path.open("wb" if overwrite else "xb") as file:
            file.write(content)
    except FileExistsError:
        raise RoundtableError(
            f"{path} is there already. Add --force to write over it, or choose another name with --out."
        ) from None
    except OSError as error:
        raise RoundtableError(f"{path} cannot be written: {error.strerror}.") from None
    return path
