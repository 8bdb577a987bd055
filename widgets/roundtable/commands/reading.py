"""`roundtable reading CASE`: a case as one file that can be read anywhere, without a server."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from roundtable.commands.papers import add_paper_options, find_case, open_content, write_paper

if TYPE_CHECKING:
    import argparse


def add_reading(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("case", metavar="CASE", help="the id of the case, such as getting-to-work")
    add_paper_options(parser)
    parser.set_defaults(run=reading)


def reading(arguments: argparse.Namespace) -> int:
    """Write the reading edition of a case."""
    from roundtable.exchange.reading import write_reading  # noqa: PLC0415  other commands need no papers

    catalogue = open_content(arguments.content)
    case = find_case(arguments.case, catalogue)
    out = arguments.out or Path(f"{case.id}-reading.html")
    path = write_paper(write_reading(case, catalogue).encode(), out, overwrite=arguments.force)
    sys.stdout.write(f"{path}: open it in any browser, also on a phone. It needs no network.\n")
    return 0
