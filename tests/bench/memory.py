"""What one open page weighs: the processes that came with it, against a kernel that ran nothing.

All of them are up at the same moment when they are weighed, because a shared
page of memory counts for less the more processes share it.
"""

from __future__ import annotations

import os
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from subprocess import DEVNULL
from typing import TYPE_CHECKING

from jupyter_client.manager import start_new_kernel

from tests.bench.pages import open_page
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
        others, ours = (_open_some(browser, subject, stack) for subject in (stock, case))
        return Weights(bare_kernel=_weigh(bare), stock_page=_weigh(others), case_page=_weigh(ours))


@contextmanager
def start_bare_kernel() -> Iterator[int]:
    """A kernel that ran nothing. Gives its process id."""
    manager, client = start_new_kernel(stdout=DEVNULL, stderr=DEVNULL)
    try:
        yield int(manager.provisioner.pid)
    finally:
        client.stop_channels()
        manager.shutdown_kernel(now=True)


def _open_some(browser: Browser, subject: Subject, stack: ExitStack) -> set[int]:
    """The processes that came with some open pages."""
    before = find_descendants(subject.server.pid)
    for _ in range(TOGETHER):
        page, traffic = stack.enter_context(open_page(browser, subject, subject.probe()))
        page.evaluate("window.benchNotes")
        traffic.wait_until_quiet(page)
    return find_descendants(subject.server.pid) - before


def _weigh(processes: set[int]) -> float:
    """Mean per kernel; a helper process counts to the kernel that needed it."""
    weights = [weight for pid in processes if (weight := measure_pss(pid))]
    return round(sum(weights) / TOGETHER / 1024, 1)
