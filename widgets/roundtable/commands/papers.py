"""What the commands that write papers share: which case, which file, and never over another file unasked."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from roundtable.errors import RoundtableError, UnknownItemError

if TYPE_CHECKING:
    import argparse

    from roundtable.content.catalogue import Catalogue
    from roundtable.model.case import Case

MOST_NAMED = 20
"""So many cases are named to somebody who asked for one that is not there."""


def add_paper_options(parser: argparse.ArgumentParser) -> None:
    """The options that every paper has."""
    parser.add_argument("case", metavar="CASE", help="the id of the case, such as getting-to-work")
    parser.add_argument("--out", type=Path, metavar="FILE", help="where to write (default: named after the case)")
    parser.add_argument("--force", action="store_true", help="write over a file that is there already")
    parser.add_argument("--content", type=Path, metavar="FOLDER", help="your agency's own content, laid over ours")


def find_case(arguments: argparse.Namespace) -> tuple[Case, Catalogue]:
    """The case that was named, and the content it stands in. Raises RoundtableError."""
    from roundtable.content.catalogue import Catalogue  # noqa: PLC0415  other commands need no content
    from roundtable.content.location import Layers  # noqa: PLC0415

    catalogue = Catalogue(Layers.standard(arguments.content))
    try:
        return catalogue.case(arguments.case), catalogue
    except UnknownItemError:
        known = catalogue.case_ids()
        shown = ", ".join(known[:MOST_NAMED]) + (" and more" if len(known) > MOST_NAMED else "")
        raise RoundtableError(f"There is no case called `{arguments.case[:60]}`. The cases are: {shown}.") from None


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
