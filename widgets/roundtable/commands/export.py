"""`roundtable export PLAN.json` or `--case CASE`: a care plan as FHIR, Word, HTML, Markdown or JSON."""

from __future__ import annotations

import datetime as dt
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from roundtable.commands.papers import open_content, write_paper
from roundtable.errors import RoundtableError, UnknownItemError
from roundtable.exchange.plan_export import FILES, PAPERS, export_plan
from roundtable.exchange.plan_json import LARGEST, PlanFile, load_json, read_json

if TYPE_CHECKING:
    import argparse

    from roundtable.content.catalogue import Catalogue

_ENDINGS = {".docx": "docx", ".html": "html", ".htm": "html", ".md": "md"}
"""Formats that the name of a file tells. `.json` can be two of them."""


def add_export(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument(
        "plan", nargs="?", type=Path, metavar="PLAN.json", help="a plan that was saved here, as JSON or as FHIR"
    )
    parser.add_argument("--case", metavar="CASE", help="another team's plan for a case, such as getting-to-work")
    parser.add_argument("--to", choices=tuple(FILES), help="the format (default: as FILE ends)")
    parser.add_argument("-o", "--out", type=Path, metavar="FILE", help="where to write (default: care-plan.*)")
    parser.add_argument("--plain", action="store_true", help="only the page in plain words for the person")
    parser.add_argument("--force", action="store_true", help="write over a file that is there already")
    parser.add_argument("--content", type=Path, metavar="FOLDER", help="your agency's own content, laid over ours")
    parser.set_defaults(run=export)


def export(arguments: argparse.Namespace) -> int:
    """Write a plan into one file, and say what could not be carried."""
    kind = _choose_format(arguments.to, arguments.out)
    if arguments.plain and kind not in PAPERS:
        raise RoundtableError(f"The page in plain words is a paper. Choose one of: {', '.join(PAPERS)}.")
    catalogue = open_content(arguments.content)
    found, lost = _find_plan(arguments.plan, arguments.case, catalogue)
    content = export_plan(
        found.plan,
        kind,
        catalogue,
        dt.date.today(),  # noqa: DTZ011  a day at the place where it is printed
        plain=arguments.plain,
        earlier=found.earlier,
        rested=found.rested,
    )
    path = write_paper(content, arguments.out or Path(FILES[kind]), overwrite=arguments.force)
    sys.stdout.write(f"{path}: a fictional care plan, for training only.\n")
    for one in (*lost, *_left_behind(found, kind, content)):
        sys.stderr.write(f"Not carried: {one}.\n")
    return 0


def _choose_format(wanted: str | None, out: Path | None) -> str:
    kind = wanted or (_ENDINGS.get(out.suffix.lower()) if out else None)
    if kind is None:
        raise RoundtableError(f"Say which format you want, with --to and one of: {', '.join(FILES)}.")
    return kind


def _find_plan(path: Path | None, case: str | None, catalogue: Catalogue) -> tuple[PlanFile, tuple[str, ...]]:
    if (path is None) == (case is None):
        raise RoundtableError("Name one plan: a file, or with --case the plan of a case.")
    if path is not None:
        return _read_file(path)
    try:
        return PlanFile(catalogue.plan_script(str(case)).plan), ()
    except UnknownItemError:
        raise RoundtableError(
            f"There is no plan for a case called `{str(case)[:60]}`. "
            f"There are plans for: {', '.join(catalogue.plan_ids()) or 'none'}."
        ) from None


def _read_file(path: Path) -> tuple[PlanFile, tuple[str, ...]]:
    """A plan from a file of our own, or from a FHIR bundle that was written here. Raises RoundtableError."""
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST + 1)
    except OSError as error:
        raise RoundtableError(f"{path} cannot be read: {error.strerror}.") from None
    data = load_json(content)
    if isinstance(data, dict) and "resourceType" in data:
        from roundtable.exchange.plan_fhir_reading import read_bundle  # noqa: PLC0415  loads a library

        plan, lost = read_bundle(data)
        return PlanFile(plan), lost
    return read_json(content), ()


def _left_behind(found: PlanFile, kind: str, content: bytes) -> tuple[str, ...]:
    """What a format has no room for."""
    if kind == "json":
        return ()
    earlier = ("earlier revisions",) if found.earlier else ()
    rested = ("findings that were answered",) if found.rested else ()
    if kind != "fhir":
        return (*earlier, *rested)
    from roundtable.exchange.plan_fhir_reading import read_fhir  # noqa: PLC0415

    return (*earlier, *rested, *read_fhir(content)[1])
