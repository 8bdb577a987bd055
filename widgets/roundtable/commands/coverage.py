"""`roundtable coverage`: what the cases let learners practise, what none of them does, and whom they are about.

The table of people puts age, words of the case and conditions side by side
(safety rule J9: no pattern that ties a diagnosis to an identity). It judges
nothing; a reviewer reads it.
"""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, Any

from roundtable.errors import RoundtableError

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

    from roundtable.content.catalogue import Catalogue
    from roundtable.model.coverage import Served

_AGE_BANDS = ((18, "under 18"), (26, "18 to 25"), (45, "26 to 44"), (65, "45 to 64"))
_OLDEST = "65 and over"
_NOTE = (
    "For a human reviewer: does any condition always come with the same age, words or topic? No program judges this."
)


def coverage(arguments: argparse.Namespace) -> int:
    """Print what the cases cover; always 0, since a gap is a plan and not a mistake."""
    from roundtable.content.catalogue import Catalogue  # noqa: PLC0415  other commands read no content
    from roundtable.content.location import Layers  # noqa: PLC0415

    if arguments.content is not None and not arguments.content.is_dir():
        raise RoundtableError(
            f"There is no folder {arguments.content}. Give the folder that holds casestudies/ and glossary/."
        )
    report = report_coverage(Catalogue(Layers.standard(arguments.content)))
    sys.stdout.write(json.dumps(report, ensure_ascii=False, indent=1) + "\n" if arguments.json else to_text(report))
    return 0


def report_coverage(catalogue: Catalogue) -> dict[str, Any]:
    """Cases with their rows, rows that no case serves, cases that are not listed, and the people."""
    served = {served.row for case_id in catalogue.case_ids() for served in _served(catalogue, case_id)}
    return {
        "cases": [_case(catalogue, case_id) for case_id in catalogue.case_ids() if case_id in catalogue.coverage],
        "not_served": [
            {"row": row.id, "says": row.says, "places": list(row.places)}
            for row in catalogue.coverage_rows.values()
            if row.id not in served
        ],
        "rows": len(catalogue.coverage_rows),
        "not_listed": [case_id for case_id in catalogue.case_ids() if case_id not in catalogue.coverage],
        "people": [_person(catalogue, case_id) for case_id in catalogue.case_ids()],
    }


def to_text(report: dict[str, Any]) -> str:
    """The report for people."""
    return "\n".join(_lines(report)) + "\n"


def _lines(report: dict[str, Any]) -> Iterator[str]:
    for case in report["cases"]:
        yield f"{case['id']} ({case['title']}) serves {len(case['serves'])} of {report['rows']} rows"
        for row in case["serves"]:
            yield f"  {row['row']:<6} {row['says']}: {', '.join(row['decisions'])}"
        yield ""
    yield f"Rows that no case serves: {len(report['not_served'])} of {report['rows']}"
    for row in report["not_served"]:
        yield f"  {row['row']:<6} {row['says']} ({', '.join(row['places'])})"
    yield ""
    if report["not_listed"]:
        yield f"Cases that casestudies/coverage.yaml does not list: {', '.join(report['not_listed'])}"
        yield ""
    yield "Whom the cases are about, and what they live with"
    for person in report["people"]:
        yield f"  {person['id']}: {person['age']}, {person['pronouns']}"
        for name in ("words", "lives_with", "topics"):
            yield f"    {name.replace('_', ' ')}: {'; '.join(person[name]) or 'not stated'}"
    yield f"  {_NOTE}"


def _case(catalogue: Catalogue, case_id: str) -> dict[str, Any]:
    known = catalogue.coverage_rows
    rows = [
        {
            "row": served.row,
            "says": known[served.row].says if served.row in known else "no such row",
            "decisions": list(served.decisions),
        }
        for served in _served(catalogue, case_id)
    ]
    return {"id": case_id, "title": catalogue.case(case_id).title, "serves": rows}


def _person(catalogue: Catalogue, case_id: str) -> dict[str, Any]:
    case = catalogue.case(case_id)
    listed = catalogue.coverage.get(case_id)
    return {
        "id": case_id,
        "age": next((band for below, band in _AGE_BANDS if case.person.age < below), _OLDEST),
        "pronouns": case.person.pronouns,
        "words": list(listed.identities) if listed else [],
        "lives_with": list(listed.conditions) if listed else [],
        "topics": list(case.content_note.topics),
    }


def _served(catalogue: Catalogue, case_id: str) -> tuple[Served, ...]:
    listed = catalogue.coverage.get(case_id)
    return listed.serves if listed else ()
