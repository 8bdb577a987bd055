"""`roundtable coverage`: every row of the coverage map with what serves it, and whom the cases are about.

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
NOT_YET = "no case and no exercise serves it yet"
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
    """Every row with what serves it, cases that are not listed, and the people."""
    serving = _serving(catalogue)
    rows = [
        {
            "row": row.id,
            "says": row.says,
            "places": list(row.places),
            "served": serving.get(row.id, []),
            "open": None if row.id in serving else row.open or NOT_YET,
        }
        for row in catalogue.coverage_rows.values()
    ]
    return {
        "rows": rows,
        "served": sum(bool(row["served"]) for row in rows),
        "cases": [_case(catalogue, case_id) for case_id in catalogue.case_ids() if case_id in catalogue.coverage],
        "not_listed": [case_id for case_id in catalogue.case_ids() if case_id not in catalogue.coverage],
        "people": [_person(catalogue, case_id) for case_id in catalogue.case_ids()],
    }


def _serving(catalogue: Catalogue) -> dict[str, list[dict[str, str]]]:
    """What serves each row: item, step, and what the learner does there."""
    found: dict[str, list[dict[str, str]]] = {}
    known = catalogue.coverage_rows
    for case_id in catalogue.case_ids():
        for served in _served(catalogue, case_id):
            does = known[served.row].says if served.row in known else ""
            found.setdefault(served.row, []).append(_item(case_id, ", ".join(served.decisions), does))
    for exercise_id in catalogue.exercise_ids():
        exercise = catalogue.exercise(exercise_id)
        for one in () if exercise.closed else exercise.serves:
            found.setdefault(one.row, []).append(_item(exercise_id, one.step, one.does))
    for row in known.values():
        for place in row.on_screen:
            found.setdefault(row.id, []).append(_item(place.notebook, place.step, place.does))
    return found


def _item(item: str, step: str, does: str) -> dict[str, str]:
    return {"item": item, "step": step, "does": does}


def to_text(report: dict[str, Any]) -> str:
    """The report for people. Its last line says how many rows are served."""
    return "\n".join(_lines(report)) + "\n"


def _lines(report: dict[str, Any]) -> Iterator[str]:
    for row in report["rows"]:
        yield f"{row['row']:<6} {row['says']} ({', '.join(row['places'])})"
        for one in row["served"]:
            yield f"       {one['item']}: {one['step']}. {one['does']}"
        if row["open"]:
            yield f"       open: {row['open']}"
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
    yield ""
    yield f"served {report['served']} of {len(report['rows'])}"


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
