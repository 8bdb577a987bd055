"""`roundtable handout CASE`, `EXERCISE ...` or `FORMAT`: the papers of a group, for the printer or a word processor."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from roundtable.commands.papers import add_paper_options, find_case, find_exercises, open_content, write_paper
from roundtable.errors import RoundtableError
from roundtable.exchange.handout import KINDS, write_handout
from roundtable.practice.timetable import SESSIONS

if TYPE_CHECKING:
    import argparse

    from roundtable.content.catalogue import Catalogue


def add_handout(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument(
        "items",
        nargs="+",
        metavar="ITEM",
        help="the id of one case, such as getting-to-work, of one or several exercises, such as "
        "waiting-room, or of a format of meeting, such as team-consultation",
    )
    add_paper_options(parser)
    parser.add_argument("--to", choices=KINDS, help="html, or docx for word processors (default: as FILE ends)")
    parser.add_argument("--country", metavar="CC", help="a case's help lines of one country only, such as us or gb")
    parser.add_argument(
        "--minutes",
        type=int,
        choices=SESSIONS,
        help="only the decisions of a case that fit a session of this length in full (default: all)",
    )
    parser.add_argument(
        "--people", type=int, metavar="N", help="deal a case's cards for tables of so many people in all, from 2 to 60"
    )
    parser.set_defaults(run=handout)


def handout(arguments: argparse.Namespace) -> int:
    """Write the papers of a case, of a session of exercises, or of a format of meeting into one file."""
    catalogue = open_content(arguments.content)
    kind = choose_format(arguments.to, arguments.out)
    if arguments.items[0] in catalogue.exercise_ids():
        return _handout_exercises(arguments, catalogue, kind)
    if arguments.items[0] in catalogue.format_ids():
        return _handout_prompts(arguments, catalogue, kind)
    return _handout_case(arguments, catalogue, kind)


def _handout_prompts(arguments: argparse.Namespace, catalogue: Catalogue, kind: str) -> int:
    from roundtable.exchange.help_lines import LETTER_PAPER  # noqa: PLC0415  as above
    from roundtable.exchange.prompts_paper import write_prompts  # noqa: PLC0415

    if len(arguments.items) > 1:
        raise RoundtableError("Prompts are printed for one format of meeting at a time.")
    form = catalogue.format(arguments.items[0])
    content = write_prompts(form, kind, letter=arguments.country in LETTER_PAPER)
    path = write_paper(content, arguments.out or Path(f"{form.id}-prompts.{kind}"), overwrite=arguments.force)
    sys.stdout.write(f"{path}: what whoever leads the meeting says, on one page.\n")
    return 0


def _handout_exercises(arguments: argparse.Namespace, catalogue: Catalogue, kind: str) -> int:
    from roundtable.exchange.exercise_handout import write_exercises  # noqa: PLC0415  a case needs none

    exercises = find_exercises(arguments.items, catalogue)
    name = exercises[0].id if len(exercises) == 1 else "session"
    content = write_exercises(exercises, catalogue, kind)
    path = write_paper(content, arguments.out or Path(f"{name}-handout.{kind}"), overwrite=arguments.force)
    sys.stdout.write(f"{path}: a run sheet, the tasks to hand out, and the answers apart.\n")
    return 0


def _handout_case(arguments: argparse.Namespace, catalogue: Catalogue, kind: str) -> int:
    if len(arguments.items) > 1:
        raise RoundtableError("Papers are made of one case, or of several exercises. Name one case at a time.")
    case = find_case(arguments.items[0], catalogue)
    content = write_handout(case, catalogue, kind, arguments.country, arguments.minutes, arguments.people)
    path = write_paper(content, arguments.out or Path(f"{case.id}-handout.{kind}"), overwrite=arguments.force)
    sys.stdout.write(f"{path}: a facilitator sheet and role cards. Its first page says what to print.\n")
    return 0


def choose_format(wanted: str | None, out: Path | None) -> str:
    """The format that was asked for, else the one that the file's name ends with, else HTML."""
    ending = out.suffix.lower().lstrip(".") if out else ""
    return wanted or (ending if ending in KINDS else "html")
