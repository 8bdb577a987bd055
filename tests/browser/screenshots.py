"""Pictures of every state, to look at: `python -m tests.browser.screenshots [--all | CASE ...]`.

Writes `screenshots/<case>/<NN>-<state>-<width>-<scheme>.png`, the start page
and the shelf, and the debrief as it is printed.
"""

from __future__ import annotations

import argparse
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from playwright.sync_api import sync_playwright

from tests.browser.conftest import FLAGS
from tests.browser.looking import LOOKS, look, show
from tests.browser.provide import find_browser
from tests.browser.states import SHELF, START_PAGE, all_names, states_of
from tests.browser.static_pages import serving_states

if TYPE_CHECKING:
    from collections.abc import Iterable

    from playwright.sync_api import Page

    from tests.browser.static_pages import Site

FOLDER = Path(__file__).resolve().parents[2] / "screenshots"
BY_DEFAULT = "getting-to-work"


def main(argv: list[str] | None = None) -> int:
    """Take the pictures and print how many."""
    names = _names(argv)
    with serving_states() as site, sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=find_browser(), args=list(FLAGS))
        page = chromium.new_context(reduced_motion="reduce").new_page()
        taken = sum(picture_all(page, site, name) for name in names)
        chromium.close()
    print(f"{taken} pictures in {FOLDER}")  # noqa: T201  a command prints
    return 0


def picture_all(page: Page, site: Site, name: str) -> int:
    """Every state of one name at every look; returns how many pictures were taken."""
    folder = FOLDER / name
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    states = states_of(name)
    site.put(name, states)
    for number, state in enumerate(states):
        show(page, site, name, state)
        for at in LOOKS:
            look(page, at)
            page.screenshot(path=folder / f"{number:02}-{state.name}-{at}.png", full_page=True)
        if state.name == "debrief":
            print_page(page, folder / "debrief.pdf")
    return len(states) * len(LOOKS)


def print_page(page: Page, path: Path) -> None:
    """The page on paper."""
    page.emulate_media(color_scheme="light")
    page.pdf(path=path, format="A4")


def _names(argv: list[str] | None) -> Iterable[str]:
    parser = argparse.ArgumentParser(description="Pictures of every state of a case, the start page and the shelf.")
    parser.add_argument("cases", nargs="*", metavar="CASE", help=f"cases to picture (default: {BY_DEFAULT})")
    parser.add_argument("--all", action="store_true", help="every case")
    chosen = parser.parse_args(argv)
    if unknown := {*chosen.cases} - {*all_names()}:
        parser.error(f"there is no case called {', '.join(sorted(unknown))}")
    return all_names() if chosen.all else [START_PAGE, SHELF, *(chosen.cases or [BY_DEFAULT])]


if __name__ == "__main__":
    sys.exit(main())
