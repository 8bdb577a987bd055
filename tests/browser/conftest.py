"""A Chromium, servers, and pages that are watched.

Fixtures live as long as this folder's tests, not the whole run: Playwright
keeps an event loop running in the main thread, which other tests may need.
"""

from __future__ import annotations

import json
from contextlib import ExitStack, suppress
from typing import TYPE_CHECKING, Any, Protocol
from urllib.parse import urljoin

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, ViewportSize, sync_playwright
from playwright.sync_api import Error as PlaywrightError

from tests.browser.guard import Guard
from tests.browser.provide import find_browser
from tests.browser.servers import Server, serving
from tests.browser.static_pages import Site, serving_states

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
ONLY_THIS_MACHINE = "MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"
WIDE = (1280, 900)
READY = "() => document.documentElement?.dataset.rtReady === 'yes'"
"""A function, not an expression: under our policy `wait_for_function` may not evaluate text again and again."""


class OpenPage(Protocol):
    """What the fixture `open_page` is."""

    def __call__(  # noqa: PLR0913  each names something a test may want otherwise
        self,
        path: str = "/",
        *,
        server: Server | None = None,
        viewport: tuple[int, int] = WIDE,
        scripts: bool = True,
        ready: bool | None = None,
        context: BrowserContext | None = None,
        browser: Browser | None = None,
        hosts: tuple[str, ...] = ("127.0.0.1",),
        tolerate: tuple[str, ...] = (),
        **options: Any,
    ) -> Page:
        """Open a page.

        `path` is relative to the server's address, or a whole address. `ready` waits for our
        module (the default unless scripts are off). `context` opens another tab beside an
        earlier page (`page.context`); `options` are those of `browser.new_context`.
        """


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark everything in this folder."""
    for item in items:
        if "tests/browser/" in item.nodeid:
            item.add_marker(pytest.mark.browser)


@pytest.fixture(scope="package")
def launch() -> Iterator[Callable[..., Browser]]:
    """Start a Chromium with other rules for names: `launch(rules="MAP training.example 127.0.0.1")`."""
    with sync_playwright() as playwright, ExitStack() as opened:

        def start(rules: str = ONLY_THIS_MACHINE) -> Browser:
            flags = [*FLAGS, f"--host-resolver-rules={rules}"]
            started = playwright.chromium.launch(executable_path=find_browser(), args=flags)
            opened.callback(started.close)
            return started

        yield start


@pytest.fixture(scope="package")
def browser(launch: Callable[..., Browser]) -> Browser:
    """One Chromium that can reach this machine only. Every page gets a context of its own in it."""
    return launch()


@pytest.fixture(scope="package")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """Roundtable as `roundtable serve` runs it."""
    with serving(tmp_path_factory.mktemp("server")) as running:
        yield running


@pytest.fixture(scope="module")
def site() -> Iterator[Site]:
    """States by address, without a kernel."""
    with serving_states() as running:
        yield running


@pytest.fixture(scope="module")
def still(browser: Browser) -> Iterator[Page]:
    """One page on which the states of a module are shown, one after the other."""
    context = browser.new_context(reduced_motion="reduce")
    yield context.new_page()
    context.close()


@pytest.fixture
def serve(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[..., Server]]:
    """Start a server with other options; it ends with the test."""
    with ExitStack() as running:

        def start(**options: Any) -> Server:
            return running.enter_context(serving(tmp_path_factory.mktemp("server"), **options))

        yield start


@pytest.fixture
def guards() -> dict[BrowserContext, Guard]:
    """The guard of each context: `guards[page.context].tolerate("Failed to load")`."""
    return {}


@pytest.fixture
def open_page(
    request: pytest.FixtureRequest, guards: dict[BrowserContext, Guard], serve: Callable[..., Server]
) -> Iterator[OpenPage]:
    """Open watched pages; the test fails on whatever no page may do.

    Servers of the test (`serve`) outlive its pages.
    """

    def open_one(  # noqa: PLR0913  as OpenPage says
        path: str = "/",
        *,
        server: Server | None = None,
        viewport: tuple[int, int] = WIDE,
        scripts: bool = True,
        ready: bool | None = None,
        context: BrowserContext | None = None,
        browser: Browser | None = None,
        hosts: tuple[str, ...] = ("127.0.0.1",),
        tolerate: tuple[str, ...] = (),
        **options: Any,
    ) -> Page:
        if context is None:
            size = ViewportSize(width=viewport[0], height=viewport[1])
            opener: Browser = browser or request.getfixturevalue("browser")
            context = opener.new_context(viewport=size, java_script_enabled=scripts, **options)
            guards[context] = Guard(context, hosts)
        guards[context].tolerate(*tolerate)
        page = context.new_page()
        base = "" if "://" in path else (server or request.getfixturevalue("server")).url
        page.goto(urljoin(base, path.lstrip("/")) if base else path)
        if scripts if ready is None else ready:
            page.wait_for_function(READY)
        return page

    yield open_one
    for context, guard in guards.items():
        with suppress(PlaywrightError):
            context.cookies()  # what the pages have said by now arrives before the answer
        guard.rest()  # a page that is closed in the middle of something may complain about it
        close(context)
    for guard in guards.values():
        guard.check()


def close(context: BrowserContext) -> None:
    """Close a context and end the kernels of its pages.

    A closing tab asks for that with a beacon, but a closing context may take the beacon with it.
    """
    with suppress(PlaywrightError):  # closed already, or the server is gone: some tests are about that
        cookies = {cookie["name"]: cookie["value"] for cookie in context.cookies()}
        for page in context.pages:
            held = page.locator("#roundtable-page")
            if page.url.startswith("http") and held.count():
                facts = json.loads(held.text_content() or "{}")
                address = urljoin(page.url, f"{facts['base']}voila/api/shutdown/{facts['kernel']}")
                page.goto("about:blank")
                context.request.post(address, form={"_xsrf": cookies.get("_xsrf", "")}, timeout=5000)
    with suppress(PlaywrightError):
        context.close()
