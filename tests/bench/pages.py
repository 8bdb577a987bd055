"""One visit to one page with an empty cache: when it can be read, when it answers, and what it has cost."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from roundtable.content.catalogue import Catalogue
from tests.bench.processes import find_descendants
from tests.bench.servers import BARE_LABEL, BARE_THEN

if TYPE_CHECKING:
    from playwright.sync_api import Browser, BrowserContext, CDPSession, Page

    from tests.bench.servers import Server

CASE = "getting-to-work"
CASE_PATH = f"voila/render/10_case_walkthrough.ipynb?case={CASE}"
PROBE = Path(__file__).with_name("probe.js").read_text(encoding="utf-8")
QUIET_MS, QUIET_TICKS, MOST_TICKS = 100, 5, 60


@dataclass(frozen=True)
class Subject:
    """A page to visit: where its first words stand, its first button, and the words that come after pressing it."""

    name: str
    server: Server
    path: str
    where: str
    words: str
    button: str
    then: str

    @property
    def address(self) -> str:
        return self.server.address + self.path


@dataclass(frozen=True)
class Visit:
    """What one visit came to. Times in ms since the address was opened."""

    first_byte: float
    first_paint: float
    html_done: float
    readable: float
    interactive: float
    presses: int
    bytes: int
    socket_bytes: int
    requests: int
    outside: int


@dataclass
class Traffic:
    """Counts what goes over the wire, as the browser's own developer tools do."""

    bytes: int = 0
    socket_bytes: int = 0
    requests: int = 0
    outside: list[str] = field(default_factory=list)
    kernels: list[str] = field(default_factory=list)
    under_way: set[str] = field(default_factory=set)

    def listen(self, session: CDPSession) -> None:
        """Start counting."""
        session.on("Network.requestWillBeSent", self._sent)
        session.on("Network.loadingFinished", self._finished)
        session.on("Network.loadingFailed", lambda event: self.under_way.discard(event["requestId"]))
        session.on("Network.webSocketCreated", self._dialled)
        session.on("Network.webSocketFrameReceived", self._heard)
        session.send("Network.enable")

    def _sent(self, event: dict[str, Any]) -> None:
        parts = urlsplit(event["request"]["url"])
        if parts.scheme in {"http", "https"}:
            self.requests += 1
            self.under_way.add(event["requestId"])
            if parts.hostname != "127.0.0.1":
                self.outside.append(str(parts.hostname))

    def _finished(self, event: dict[str, Any]) -> None:
        self.bytes += int(event["encodedDataLength"])
        self.under_way.discard(event["requestId"])

    def _dialled(self, event: dict[str, Any]) -> None:
        _, _, rest = event["url"].partition("/api/kernels/")
        self.kernels.append(rest.partition("/")[0])

    def _heard(self, event: dict[str, Any]) -> None:
        self.socket_bytes += len(event["response"]["payloadData"])


def describe_stock(server: Server) -> Subject:
    """The bare page on stock Voila."""
    button = "button.jupyter-button"
    return Subject("stock", server, "", where=button, words=BARE_LABEL, button=button, then=BARE_THEN)


def describe_case(name: str, server: Server) -> Subject:
    """Our case page, opened at its content note."""
    case = Catalogue().case(CASE)
    return Subject(
        name,
        server,
        CASE_PATH,
        where="[data-rt-region] h2",
        words=case.title,
        button='button[data-rt-event="begin"]',
        then=case.person.name,
    )


def visit(browser: Browser, subject: Subject) -> Visit:
    """Open the page in a new context, use its first button, and leave no kernel behind."""
    before = find_descendants(subject.server.pid)
    context = browser.new_context()
    context.add_init_script(f"({PROBE})({json.dumps(_wanted(subject))})")
    traffic = Traffic()
    try:
        notes = _open(context, subject, traffic)
    finally:
        context.close()
        for kernel in dict.fromkeys(traffic.kernels):
            subject.server.end_kernel(kernel)
        subject.server.wait_until_idle(before)
    times = {key: round(value, 1) for key, value in notes.items()}
    return Visit(
        **{**times, "presses": int(notes["presses"])},  # type: ignore[arg-type]  # presses is the one whole number
        bytes=traffic.bytes,
        socket_bytes=traffic.socket_bytes,
        requests=traffic.requests,
        outside=len(traffic.outside),
    )


def _wanted(subject: Subject) -> dict[str, str]:
    return {key: getattr(subject, key) for key in ("where", "words", "button", "then")}


def _open(context: BrowserContext, subject: Subject, traffic: Traffic) -> dict[str, float]:
    page = context.new_page()
    traffic.listen(context.new_cdp_session(page))
    page.goto(subject.address, wait_until="commit")
    notes: dict[str, float] = page.evaluate("window.benchNotes")
    wait_until_quiet(page, traffic)
    return notes


def wait_until_quiet(page: Page, traffic: Traffic) -> None:
    """Wait until nothing was under way for half a second, but never long: some pages never rest."""
    quiet = 0
    for _ in range(MOST_TICKS):
        page.wait_for_timeout(QUIET_MS)
        quiet = 0 if traffic.under_way else quiet + 1
        if quiet == QUIET_TICKS:
            return
