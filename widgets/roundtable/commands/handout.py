"""`roundtable handout CASE`: the papers of a group, for the printer or a word processor."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from roundtable.commands.papers import add_paper_options, find_case, write_paper

if TYPE_CHECKING:
    import argparse

FORMATS = ("html", "docx")


def add_handout(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    add_paper_options(parser)
    parser.add_argument("--to", choices=FORMATS, help="html, or docx for word processors (default: as FILE ends)")
    parser.add_argument("--country", metavar="CC", help="help lines of one country only, such as us, gb or au")
    parser.set_defaults(run=handout)


def handout(arguments: argparse.Namespace) -> int:
    """Write the facilitator sheet and role cards of a case into one file."""
    from roundtable.exchange.handout_docx import write_docx  # noqa: PLC0415  other commands need no papers
    from roundtable.exchange.handout_html import write_html  # noqa: PLC0415
    from roundtable.exchange.sheet import make_handout  # noqa: PLC0415

    case, catalogue = find_case(arguments)
    papers = make_handout(case, catalogue, arguments.country)
    kind = choose_format(arguments.to, arguments.out)
    content = write_docx(papers) if kind == "docx" else write_html(papers).encode()
    path = write_paper(content, arguments.out or Path(f"{case.id}-handout.{kind}"), overwrite=arguments.force)
    sys.stdout.write(f"{path}: a facilitator sheet and {len(papers.cards)} cards.\n")
    return 0


def choose_format(wanted: str | None, out: Path | None) -> str:
    """The format that was asked for, else the one that the file's name ends with, else HTML."""
    ending = out.suffix.lower().lstrip(".") if out else ""
    return wanted or (ending if ending in FORMATS else "html")
