"""`roundtable consultations`: what surfaces in each scripted consultation with good, random and silent facilitation."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from roundtable.commands.papers import open_content
from roundtable.errors import RoundtableError

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

    from roundtable.practice.consultation.playing import Report

_HEAD = ("script", "moments", "facts", "good", "random", "silent", "largest share")


def add_consultations(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("--plays", type=int, default=200, help="how often each is played in each way (default: 200)")
    parser.add_argument("--content", type=Path, metavar="FOLDER", help="your agency's own content, laid over ours")
    parser.set_defaults(run=consultations)


def consultations(arguments: argparse.Namespace) -> int:
    """Print a table with a row for each script."""
    from roundtable.practice.consultation.playing import report  # noqa: PLC0415  other commands play nothing

    if not 1 <= arguments.plays <= 100_000:
        raise RoundtableError("Say how often each is played: from 1 to 100000.")
    catalogue = open_content(arguments.content)
    reports = [
        report(catalogue.consultation(one), catalogue.case(one), arguments.plays)
        for one in catalogue.consultation_ids()
    ]
    sys.stdout.write("\n".join(to_lines(reports, arguments.plays)) + "\n")
    return 0


def to_lines(reports: list[Report], plays: int) -> Iterator[str]:
    """The table: facts that came to the table as a mean, with the least and the most."""
    rows = [_HEAD, *map(_row, reports)]
    widths = [max(len(row[place]) for row in rows) for place in range(len(_HEAD))]
    yield f"Facts that came to the table, each script played {plays} times in each way: mean (least to most)"
    for row in rows:
        yield "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()


def _row(one: Report) -> tuple[str, ...]:
    counts = (f"{played.mean:.1f} ({played.least} to {played.most})" for played in one.played)
    return (one.script, str(one.moments), str(one.facts), *counts, f"{one.largest} of {one.facts} ({one.share:.0%})")
