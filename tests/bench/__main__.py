"""Runs the bench: `python -m tests.bench [--rounds 7] [--clicks 120] [--no-lighthouse]`."""

from __future__ import annotations

import argparse
import os
import platform
import sys
import tempfile
from contextlib import ExitStack
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING

from tests.bench.browsers import find_chromium, open_browser
from tests.bench.clicks import split_walks, summarise, summarise_events, walk
from tests.bench.crowd import write_crowd, write_terms
from tests.bench.figures import Figures, Machine
from tests.bench.lighthouse import rate
from tests.bench.memory import weigh_pages
from tests.bench.pages import describe_case, describe_glossary, describe_stock, visit
from tests.bench.planning import change, split_looks
from tests.bench.report import show_table, write_figures
from tests.bench.searching import measure_searches
from tests.bench.servers import serve_roundtable, serve_stock

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Browser

    from tests.bench.lighthouse import Scores
    from tests.bench.pages import Subject, Visit

LATEST = Path(__file__).with_name("latest.json")


def main(argv: list[str] | None = None) -> int:
    """Measure, print, write down."""
    options = _parser().parse_args(argv)
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        browser = stack.enter_context(open_browser())
        figures = measure(browser, start_servers(stack, folder, options), folder, options)
    write_figures(figures, LATEST)
    print(show_table(figures))  # noqa: T201  a command prints
    return 0


def start_servers(stack: ExitStack, folder: Path, options: argparse.Namespace) -> list[Subject]:
    """The stock page, our case page and glossary, and both beside a crowd of cases and terms."""
    crowd = write_crowd(folder / "crowd", options.cases)
    write_terms(crowd, options.terms)
    port = options.port
    stock = stack.enter_context(serve_stock(folder, port))
    case = stack.enter_context(serve_roundtable(folder, port))
    crowded = stack.enter_context(serve_roundtable(folder, port, content=crowd))
    return [
        describe_stock(stock),
        describe_case("case", case),
        describe_case("crowd", crowded),
        describe_glossary("glossary", case),
        describe_glossary("glossary crowd", crowded),
    ]


def measure(browser: Browser, subjects: list[Subject], folder: Path, options: argparse.Namespace) -> Figures:
    """Everything, one thing after the other: two measurements at once would slow each other down."""
    before = _load()
    visits = run_rounds(browser, subjects, options.rounds)
    stock, case, *_ = subjects
    _tell(f"{options.clicks} clicks")
    first, later = split_walks(walk(browser, case, options.clicks))
    _tell("changes in a large plan")
    changes, looks = split_looks(change(browser, case.server, folder, options.rounds))
    _tell("memory")
    memory = weigh_pages(browser, stock, case)
    phones = [_rate(browser, subject, folder, skip=options.no_lighthouse) for subject in (stock, case)]
    return Figures(
        machine=_describe_machine(browser, before),
        stock=tuple(visits[stock.name]),
        case=tuple(visits[case.name]),
        crowd=tuple(visits["crowd"]),
        crowd_size=options.cases,
        glossary=tuple(visits["glossary"]),
        glossary_crowd=tuple(visits["glossary crowd"]),
        terms=options.terms,
        searches=measure_searches(options.terms),
        first_walk=summarise(first),
        later_walks=summarise(later),
        by_event=summarise_events(later or first),
        plan_changes=summarise(changes),
        plan_looks=summarise(looks),
        memory=memory,
        lighthouse_stock=phones[0],
        lighthouse_case=phones[1],
    )


def run_rounds(browser: Browser, subjects: list[Subject], rounds: int) -> dict[str, list[Visit]]:
    """Visit every page once per round, each round starting with another one. The first round is not counted."""
    visits: dict[str, list[Visit]] = {subject.name: [] for subject in subjects}
    for number in range(rounds + 1):
        _tell(f"round {number} of {rounds}")
        start = number % len(subjects)
        for subject in (*subjects[start:], *subjects[:start]):
            found = visit(browser, subject)
            if number:
                visits[subject.name].append(found)
    return visits


def _rate(browser: Browser, subject: Subject, folder: Path, *, skip: bool) -> Scores | str:
    if skip:
        return "Lighthouse was left out, as asked."
    _tell(f"Lighthouse on the {subject.name} page")
    return rate(subject.address, folder, find_chromium() or browser.browser_type.executable_path)


def _describe_machine(browser: Browser, load_before: float) -> Machine:
    return Machine(
        taken=datetime.now(UTC).isoformat(timespec="minutes"),
        python=platform.python_version(),
        voila=version("voila"),
        browser=browser.version,
        cores=os.cpu_count() or 1,
        load_before=load_before,
        load_after=_load(),
    )


def _load() -> float:
    return round(os.getloadavg()[0], 2) if hasattr(os, "getloadavg") else -1.0


def _tell(what: str) -> None:
    """Progress, apart from the result: a run takes some minutes."""
    print(what, file=sys.stderr, flush=True)  # noqa: T201  a command prints


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description="Our pages against stock Voila.")
    parser.add_argument("--rounds", type=_at_least(1), default=7, help="counted visits to each page (default: 7)")
    parser.add_argument("--clicks", type=_at_least(2), default=120, help="clicks through the case (default: 120)")
    parser.add_argument("--cases", type=_at_least(1), default=1000, help="cases laid beside ours (default: 1000)")
    parser.add_argument("--terms", type=_at_least(1), default=10_000, help="terms beside ours (default: 10000)")
    parser.add_argument("--port", type=_at_least(1024), default=8900, help="first port to try (default: 8900)")
    parser.add_argument("--no-lighthouse", action="store_true", help="leave Lighthouse out")
    return parser


def _at_least(least: int) -> Callable[[str], int]:
    def number(text: str) -> int:
        if not text.isdigit() or int(text) < least:
            raise argparse.ArgumentTypeError(f"a whole number from {least}")
        return int(text)

    return number


if __name__ == "__main__":
    raise SystemExit(main())
