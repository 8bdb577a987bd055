"""`roundtable check`: every finding of every check, for people or as JSON."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse

    from roundtable.checks.runner import Report

_WORDS = {"error": ("error", "errors"), "warning": ("warning", "warnings"), "todo": ("to-do", "to-dos")}


def check(arguments: argparse.Namespace) -> int:
    """Check content; 1 if there is an error, else 0."""
    from roundtable.checks.runner import run_checks  # noqa: PLC0415  other commands need no checks

    report = run_checks(arguments.paths, arguments.content)
    sys.stdout.write(to_json(report) if arguments.json else to_text(report))
    return 1 if report.failed else 0


def to_text(report: Report) -> str:
    """The findings as a compiler would print them, and a closing line with counts."""
    counts = ", ".join(_count(number, level) for level, number in report.counts.items())
    files = "1 file" if report.files == 1 else f"{report.files} files"
    return "".join(f"{finding}\n" for finding in report.findings) + f"{counts} in {files}.\n"


def to_json(report: Report) -> str:
    """The findings and their counts for another program."""
    data = {"findings": [finding.to_dict() for finding in report.findings], "counts": report.counts}
    return json.dumps(data, ensure_ascii=False, indent=1) + "\n"


def _count(number: int, level: str) -> str:
    one, many = _WORDS[level]
    return f"{number or 'no'} {one if number == 1 else many}"
