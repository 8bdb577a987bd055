"""Roundtable servers for the browser: each its own process on a free port, ended with all its kernels."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tests.bench.processes import find_descendants

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

CONTENT_VARIABLE = "ROUNDTABLE_CONTENT"
START_SECONDS = 60
_FLAGS = {"shared_computers": "--shared-computers"}
_OPTIONS = {"base_url": "--base-url", "content": "--content", "max_visitors": "--max-visitors"}


@dataclass(frozen=True)
class Server:
    """A running server."""

    port: int
    process: subprocess.Popen[bytes]
    log: Path
    base_url: str = "/"

    @property
    def url(self) -> str:
        """Its address, with a slash at the end."""
        return f"http://127.0.0.1:{self.port}{self.base_url}"

    def page(self, notebook: str) -> str:
        """The address of a notebook's page, relative to `url`."""
        return f"voila/render/{notebook}.ipynb"

    def case(self, case_id: str | None = None) -> str:
        """The address of a case, or of the shelf, relative to `url`."""
        return self.page("10_case_walkthrough") + (f"?case={case_id}" if case_id else "")

    def children(self) -> set[int]:
        """The processes below this server: its kernels."""
        return find_descendants(self.process.pid)

    def written(self) -> str:
        """Everything the server has written to its log so far."""
        return self.log.read_text(encoding="utf-8", errors="replace")


@contextmanager
def serving(folder: Path, *, notebooks: Path | None = None, **options: object) -> Iterator[Server]:
    """Serve with options of `roundtable serve`, by their names with underscores.

    `notebooks` serves another folder of notebooks, which the product does not offer.
    """
    port = find_free_port()
    module = ["tests.browser.own_notebooks", str(notebooks)] if notebooks else ["roundtable"]
    command = [sys.executable, "-m", *module, "serve", "--no-browser", "--port", str(port), *_arguments(options)]
    environment = {key: value for key, value in os.environ.items() if key != CONTENT_VARIABLE}
    log = folder / f"server-{port}.log"
    with log.open("wb") as output:
        process = subprocess.Popen(command, env=environment, stdout=output, stderr=output)
        server = Server(port, process, log, str(options.get("base_url", "/")))
        try:
            _wait_for_answer(server)
            yield server
        finally:
            stop(server)


def find_free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def end(process: subprocess.Popen[bytes], seconds: float = 10) -> None:
    """Ask a process to end; a server that is still busy after those seconds is ended."""
    process.terminate()
    try:
        process.wait(seconds)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def stop(server: Server) -> None:
    """End a server and, should it leave any, its kernels."""
    kernels = server.children()
    end(server.process)
    for kernel in kernels:
        with suppress(ProcessLookupError):
            os.kill(kernel, signal.SIGKILL)


def _arguments(options: dict[str, object]) -> list[str]:
    given: list[str] = []
    for name, value in options.items():
        if name in _FLAGS:
            given += [_FLAGS[name]] if value else []
        else:
            given += [_OPTIONS[name], str(value)]
    return given


def _wait_for_answer(server: Server) -> None:
    until = time.monotonic() + START_SECONDS
    while time.monotonic() < until and server.process.poll() is None:
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", server.port)) == 0:
                return
        time.sleep(0.05)  # between two looks at the port; there is no event to wait for
    raise RuntimeError(f"The server on port {server.port} did not start:\n{server.written()[-2000:]}")
