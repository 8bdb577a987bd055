"""One visit to one page with an empty cache: when it can be read, when it answers, and what it has cost."""

from __future__ import annotations

import json
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from roundtable.content.catalogue import Catalogue
from tests.bench.processes import find_descendants, measure_cpu
from tests.bench.servers import BARE_LABEL, BARE_THEN
from tests.bench.traffic import Traffic

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, Page

    from tests.bench.servers import Server

CASE = "getting-to-work"
CASE_PATH = f"voila/render/10_case_walkthrough.ipynb?case={CASE}"
GLOSSARY_PATH = "voila/render/20_shared_glossary.ipynb"
PROBE = Path(__file__).with_name("probe.js").read_text(encoding="utf-8")


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

    def probe(self) -> str:
        """The script that notes when this page can be read and used."""
        wanted = {"where": self.where, "words": self.words, "button": self.button, "then": self.then}
        return f"({PROBE})({json.dumps(wanted)})"


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
    outside: tuple[str, ...]
    kernel_cpu: float
    """Processor ms of the kernel, from its first moment to after the first press. Hardly noticed by other programs."""
    server_cpu: float


def describe_stock(server: Server) -> Subject:
    """The bare page on stock Voila; its button is all of its content."""
    button = "button.jupyter-button"
    return Subject("stock", server, "", where=button, words=BARE_LABEL, button=button, then=BARE_THEN)


def describe_case(name: str, server: Server) -> Subject:
    """Our case page, opened at its content note."""
    case = Catalogue().case(CASE)
    return Subject(
        name,
        server,
        CASE_PATH,
        where="[data-rt-region] :is(h1, h2)",
        words=case.title,
        button='button[data-rt-event="begin"]',
        then=case.person.name,
    )


def describe_glossary(name: str, server: Server) -> Subject:
    """The glossary, opened at its list; its first button there opens an entry."""
    return Subject(
        name,
        server,
        GLOSSARY_PATH,
        where="[data-rt-region] :is(h1, h2, summary)",
        words="Find a word",
        button='.rt-terms button[data-rt-event="open"]',
        then="Agree on our own wording",
    )


def visit(browser: Browser, subject: Subject) -> Visit:
    """Open the page with an empty cache, use its first button, and leave no kernel behind."""
    server = subject.server.pid
    before, used = find_descendants(server), measure_cpu(server)
    with open_page(browser, subject, subject.probe()) as (page, traffic):
        notes: dict[str, float] = page.evaluate("window.benchNotes")
        traffic.wait_until_quiet(page)
        kernel_cpu = sum(map(measure_cpu, find_descendants(server) - before))
        server_cpu = measure_cpu(server) - used
    presses = int(notes.pop("presses"))
    return Visit(
        **{name: round(ms, 1) for name, ms in notes.items()},
        presses=presses,
        bytes=traffic.bytes,
        socket_bytes=traffic.socket_bytes,
        requests=traffic.requests,
        outside=tuple(traffic.outside),
        kernel_cpu=kernel_cpu,
        server_cpu=server_cpu,
    )


@contextmanager
def open_page(browser: Browser, subject: Subject, script: str) -> Iterator[tuple[Page, Traffic]]:
    """A page in a new context with `script` in it; afterwards its kernel is ended and gone."""
    before = find_descendants(subject.server.pid)
    context, traffic = browser.new_context(), Traffic()
    try:
        context.add_init_script(script)
        page = context.new_page()
        traffic.listen(context.new_cdp_session(page))
        page.goto(subject.address, wait_until="commit")
        yield page, traffic
    finally:
        context.close()
        for kernel in dict.fromkeys(traffic.kernels):
            subject.server.end_kernel(kernel)
        subject.server.wait_until_idle(before)
