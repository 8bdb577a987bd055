"""`roundtable review-sheet CASE`: all of a case on paper, for the people who review it."""

from __future__ import annotations
import argparse


def review_sheet(arguments: argparse.Namespace) -> int:
    return 0
