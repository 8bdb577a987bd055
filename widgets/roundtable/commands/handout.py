"""`roundtable handout CASE`: the papers of a group, for the printer or a word processor."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from roundtable.commands.papers import add_paper_options, find_case, write_paper
from roundtable.exchange.handout import KINDS, write_handout
from roundtable.practice.timetable import SESSIONS

if TYPE_CHECKING:
    import argparse


def add_handout(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    add_paper_options(parser)
    parser.add_argument("--to", choices=KINDS, help="html, or docx for word processors (default: as FILE ends)")
    parser.add_argument("--country", metavar="CC", help="help lines of one country only, such as us, gb or au")
    parser.add_argument(
        "--minutes",
        type=int,
        choices=SESSIONS,
        help="only the decisions of a session of this length in full (default: all)",
    )
    parser.add_argument(
        "--people", type=int, metavar="N", help="deal the cards for tables of so many people in all, from 2 to 60"
    )
    parser.set_defaults(run=handout)


def handout(arguments: argparse.Namespace) -> int:
    """Write the facilitator sheet and role cards of a case into one file."""
    case, catalogue = find_case(arguments)
    kind = choose_format(arguments.to, arguments.out)
    content = write_handout(case, catalogue, kind, arguments.country, arguments.minutes, arguments.people)
    path = write_paper(content, arguments.out or Path(f"{case.id}-handout.{kind}"), overwrite=arguments.force)
    sys.stdout.write(f"{path}: a facilitator sheet and role cards. Its first page says what to print.\n")
    return 0


def choose_format(wanted: str | None, out: Path | None) -> str:
    """The format that was asked for, else the one that the file's name ends with, else HTML."""
    ending = out.suffix.lower().lstrip(".") if out else ""
    return wanted or (ending if ending in KINDS else "html")
