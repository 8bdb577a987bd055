"""The `roundtable` command: serve, check, coverage, schema, review-sheet, handout, reading, export, lens."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from roundtable.commands.check import check
from roundtable.commands.consultations import add_consultations
from roundtable.commands.coverage import coverage
from roundtable.commands.export import add_export
from roundtable.commands.handout import add_handout
from roundtable.commands.lens import add_lens
from roundtable.commands.reading import add_reading
from roundtable.commands.review_sheet import review_sheet
from roundtable.commands.schema import schema
from roundtable.content.location import CONTENT_VARIABLE
from roundtable.errors import RoundtableError


def main(argv: list[str] | None = None) -> int:
    """Run a command; returns the exit code."""
    arguments = _parser().parse_args(argv)
    try:
        code: int = arguments.run(arguments)
    except RoundtableError as error:
        print(error, file=sys.stderr)
        return 1
    return code


def serve(arguments: argparse.Namespace) -> int:
    """Serve the pages until stopped."""
    from roundtable.serving.addresses import addresses  # noqa: PLC0415  other commands need no server
    from roundtable.serving.app import RoundtableServer  # noqa: PLC0415

    _use_content(arguments.content)
    server = RoundtableServer.make(
        host=arguments.host,
        port=arguments.port,
        base_url=arguments.base_url,
        shared=arguments.shared_computers,
        most_visitors=arguments.max_visitors,
        browser=not arguments.no_browser,
    )
    shown = " and, for others in this network, ".join(addresses(arguments.host, arguments.port, server.base_url))
    print(f"Roundtable is at {shown}\nStop it with Ctrl+C.", flush=True)
    server.start()
    return 0


def _use_content(folder: Path | None) -> None:
    """Let every kernel of this server see an agency's content folder."""
    if folder is not None:
        if not folder.is_dir():
            raise RoundtableError(
                f"There is no folder {folder}. Give the folder that holds casestudies/ and glossary/."
            )
        os.environ[CONTENT_VARIABLE] = str(folder.resolve())


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="roundtable", description="Practise working as one team, with fictional people."
    )
    commands = parser.add_subparsers(required=True, metavar="command")
    _add_serve(commands.add_parser("serve", help="serve the pages in a browser"))
    _add_check(commands.add_parser("check", help="look for mistakes in cases, glossary files and notebooks"))
    _add_coverage(commands.add_parser("coverage", help="say what the cases let learners practise, and what none does"))
    _add_schema(commands.add_parser("schema", help="write the JSON Schemas that help editors"))
    _add_review_sheet(commands.add_parser("review-sheet", help="print all of a case for its reviewers"))
    add_handout(commands.add_parser("handout", help="write a facilitator sheet and role cards"))
    add_consultations(
        commands.add_parser("consultations", help="play the scripted consultations and say what surfaces in them")
    )
    add_reading(commands.add_parser("reading", help="write a case as one file to read anywhere"))
    add_export(commands.add_parser("export", help="write a care plan as FHIR, Word, HTML, Markdown or JSON"))
    add_lens(commands.add_parser("lens", help="look at the wording, jargon and questions of a fictional text"))
    return parser


def _add_serve(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on (default: only this computer)")
    parser.add_argument("--port", type=_port, default=8866, help="port (default: 8866)")
    parser.add_argument("--base-url", default="/", help="path in front of every address, behind a proxy")
    parser.add_argument("--content", type=Path, metavar="FOLDER", help="your agency's own content, laid over ours")
    parser.add_argument("--shared-computers", action="store_true", help="keep nothing after a tab is closed")
    parser.add_argument("--max-visitors", type=_at_least_one, default=50, help="pages open at once (default: 50)")
    parser.add_argument("--no-browser", action="store_true", help="do not open a browser")
    parser.set_defaults(run=serve)


def _add_check(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("paths", nargs="*", type=Path, metavar="PATH", help="report on these files or folders only")
    parser.add_argument("--content", type=Path, metavar="FOLDER", help="your agency's own content, laid over ours")
    parser.add_argument("--json", action="store_true", help="print the findings as JSON")
    parser.set_defaults(run=check)


def _add_coverage(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--content", type=Path, metavar="FOLDER", help="your agency's own content, laid over ours")
    parser.add_argument("--json", action="store_true", help="print the report as JSON")
    parser.set_defaults(run=coverage)


def _add_schema(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--check", action="store_true", help="write nothing, fail if a file is out of date")
    parser.add_argument("--into", type=Path, metavar="FOLDER", help="where to write (default: our own content)")
    parser.set_defaults(run=schema)


def _add_review_sheet(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("case", metavar="CASE", help="the id of the case, such as getting-to-work")
    parser.add_argument("--content", type=Path, metavar="FOLDER", help="your agency's own content, laid over ours")
    parser.set_defaults(run=review_sheet)


def _port(text: str) -> int:
    if not (text.isascii() and text.isdigit()) or not 1 <= int(text) <= 65535:
        raise argparse.ArgumentTypeError("a port is a number from 1 to 65535")
    return int(text)


def _at_least_one(text: str) -> int:
    if not (text.isascii() and text.isdigit()) or int(text) < 1:
        raise argparse.ArgumentTypeError("a whole number from 1")
    return int(text)
