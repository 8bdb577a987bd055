"""What one open page weighs: the processes that came with it, against a kernel that ran nothing.

All of them are up at the same moment when they are weighed, because a shared
page of memory counts for less the more processes share it.
"""

from __future__ import annotations

import os
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from statistics import mean
from typing import TYPE_CHECKING

from jupyter_client.manager import start_new_kernel

from tests.bench.pages import Traffic, prepare_context, wait_until_quiet
from tests.bench.processes import find_descendants, measure_pss

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser

    from tests.bench.pages import Subject

TOGETHER = 3
"""How many of each are open at once."""


@dataclass(frozen=True)
class Weights:
    """Mean PSS of a kernel, in MB."""

    bare_kernel: float
    stock_page: float
    case_page: float


def weigh_pages(browser: Browser, stock: Subject, case: Subject) -> Weights | None:
    """Open some of each, press their first buttons, and weigh their kernels. None where /proc cannot say."""
    if measure_pss(os.getpid()) is None:
        return None
    with ExitStack() as stack:
        bare = {stack.enter_context(start_bare_kernel()) for _ in range(TOGETHER)}
        ours, others = (_open_pages(browser, subject, stack) for subject in (case, stock))
        return Weights(bare_kernel=_weigh(bare), stock_page=_weigh(others), case_page=_weigh(ours))


@contextmanager
def start_bare_kernel() -> Iterator[int]:
    """A kernel that ran nothing. Gives its process id."""
    manager, client = start_new_kernel()
    try:
        yield int(manager.provisioner.pid)
    finally:
        client.stop_channels()
        manager.shutdown_kernel(now=True)


def _open_pages(browser: Browser, subject: Subject, stack: ExitStack) -> set[int]:
    before = find_descendants(subject.server.pid)
    for _ in range(TOGETHER):
        stack.enter_context(_keep_open(browser, subject))
    return find_descendants(subject.server.pid) - before


@contextmanager
def _keep_open(browser: Browser, subject: Subject) -> Iterator[None]:
    context, traffic = prepare_context(browser, subject), Traffic()
    try:
        page = context.new_page()
        traffic.listen(context.new_cdp_session(page))
        page.goto(subject.address, wait_until="commit")
        page.evaluate("window.benchNotes")
        wait_until_quiet(page, traffic)
        yield
    finally:
        context.close()
        for kernel in dict.fromkeys(traffic.kernels):
            subject.server.end_kernel(kernel)


def _weigh(processes: set[int]) -> float:
    """Mean per kernel, in MB; helpers of a kernel count to it."""
    weights = [weight for pid in processes if (weight := measure_pss(pid))]
    return round(sum(weights) / TOGETHER / 1024, 1)
