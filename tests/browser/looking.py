"""Shows states one after the other on one page, and lets axe look at them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from axe_playwright_python.base import AXE_SCRIPT  # type: ignore[import-untyped]

if TYPE_CHECKING:
    from collections.abc import Iterable

    from playwright.sync_api import Page

    from tests.browser.state import State
    from tests.browser.static_pages import Site

AUDIT = (Path(__file__).parent / "audit.js").read_text(encoding="utf-8")
OPEN_ALL = "document.querySelectorAll('details').forEach((details) => { details.open = true; })"
_SWAP = "(html) => { document.querySelector('[data-rt-root]').outerHTML = html; scrollTo(0, 0); }"
_NO_RULE_LEFT_OUT: dict[str, dict[str, bool]] = {"target-size": {"enabled": True}}  # off by default, and WCAG 2.2 AA
_BY_COLOUR = ("color-contrast", "link-in-text-block")


@dataclass(frozen=True)
class Look:
    """How a page is looked at."""

    scheme: Literal["light", "dark"]
    width: int

    def __str__(self) -> str:
        """As it stands in the name of a test or a picture."""
        return f"{self.width}-{self.scheme}"


LOOKS = tuple(Look(scheme, width) for width in (390, 1280) for scheme in ("light", "dark"))
NARROWEST, PROJECTOR = Look("light", 320), Look("dark", 1920)
WHOLE = (Look("light", 390), Look("dark", 1280))
"""Looks at which axe applies every rule; at the others, those about colour."""


def show(page: Page, site: Site, folder: str, state: State) -> None:
    """Put a state on the page. Only what it prints is exchanged, as the module does, where that is enough."""
    used = page.evaluate("document.documentElement.dataset.used === 'yes'")
    if page.url.startswith(f"{site.url}{folder}/") and not used:
        page.evaluate(_SWAP, state.printed)
    else:
        page.goto(site.address(folder, state))
        page.locator('html[data-rt-ready="yes"]').wait_for(state="attached")
    if state.script:
        page.evaluate(f"{state.script}; document.documentElement.dataset.used = 'yes'")


def look(page: Page, at: Look) -> None:
    """Change colours and width."""
    page.emulate_media(color_scheme=at.scheme)
    page.set_viewport_size({"width": at.width, "height": 844})


def find_violations(page: Page, at: Look) -> list[str]:
    """What axe finds at one look: rule, impact and the first place."""
    look(page, at)
    options: dict[str, Any] = {"resultTypes": ["violations"], "preload": False, "iframes": False}
    options |= {"rules": _NO_RULE_LEFT_OUT} if at in WHOLE else {"runOnly": list(_BY_COLOUR)}
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE_SCRIPT)
    violations = page.evaluate("(options) => axe.run(document, options).then((result) => result.violations)", options)
    return [_describe(violation) for violation in violations]


def _describe(violation: dict[str, Any]) -> str:
    nodes = violation["nodes"]
    return f"{violation['id']} ({violation['impact']}), {len(nodes)} places, first {nodes[0]['html'][:160]}"


def find_problems(
    page: Page, site: Site, folder: str, state: State, *, whole: Iterable[Look], shapes: Iterable[Look]
) -> list[str]:
    """Show a state with everything unfolded: what axe finds at some looks, and what is wrong in its shape at others."""
    show(page, site, folder, state)
    page.evaluate(OPEN_ALL)
    found = [problem for at in whole for problem in find_violations(page, at)]
    for at in shapes:
        look(page, at)
        found += page.evaluate(AUDIT)
    return found
