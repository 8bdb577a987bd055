"""A finding reads like a compiler's message, and travels as plain data."""

from __future__ import annotations

import json

from roundtable.model.finding import Finding, Level

FULL = Finding(
    "cases/small.yaml", 12, "SH003", "this is too long", "Shorten it.", "decisions.0.title", "301", "300", Level.WARNING
)


def test_finding_prints_place_code_problem_and_what_to_do() -> None:
    assert str(FULL) == (
        "cases/small.yaml:12: warning SH003 this is too long\n"
        "    at: decisions.0.title; found: 301; expected: 300\n"
        "    -> Shorten it."
    )


def test_finding_prints_one_line_when_there_is_nothing_to_add() -> None:
    assert (
        str(Finding("cases/small.yaml", 0, "CT001", "it is missing")) == "cases/small.yaml:0: error CT001 it is missing"
    )


def test_finding_becomes_plain_data() -> None:
    data = json.loads(json.dumps(FULL.to_dict()))
    assert (data["level"], data["line"], data["key"]) == ("warning", 12, "decisions.0.title")


def test_findings_sort_by_file_and_line() -> None:
    later = Finding("cases/small.yaml", 20, "AA001", "later")
    other = Finding("cases/other.yaml", 90, "ZZ001", "another file")
    assert sorted([later, FULL, other]) == [other, FULL, later]
