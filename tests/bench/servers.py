"""Starts what is compared, each as its own process on its own port, and stops it again."""

from __future__ import annotations

import os
import secrets
import socket
import subprocess
import sys
import time
import urllib.request
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.error import HTTPError

from nbformat import writes
from nbformat.v4 import new_code_cell, new_notebook

from roundtable.content.location import CONTENT_VARIABLE
from tests.bench.processes import find_descendants

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

START_SECONDS = 60
NOT_FOUND = 404
BARE_LABEL, BARE_THEN = "Press me", "It works"
_BARE_CELL = f"""import ipywidgets
button = ipywidgets.Button(description={BARE_LABEL!r})
button.on_click(lambda pressed: setattr(pressed, "description", {BARE_THEN!r}))
button"""


class ServerSilentError(RuntimeError):
    """A server did not answer in time; the message ends with what it wrote."""


@dataclass(frozen=True)
class Server:
    """A running server."""

    address: str
    process: subprocess.Popen[bytes]

    @property
    def pid(self) -> int:
        return self.process.pid

    def end_kernel(self, kernel: str) -> None:
        """End one page's kernel, as the page does when its tab closes.

        Stock Voila sets no `_xsrf` cookie, so its own pages cannot do it; any
        cookie that equals the form field is accepted. A server that is gone has
        taken its kernels with it.
        """
        if self.process.poll() is not None:
            return
        token = secrets.token_hex(16)
        request = urllib.request.Request(  # noqa: S310  our own http address
            f"{self.address}voila/api/shutdown/{kernel}",
            data=f"_xsrf={token}".encode(),
            headers={"Cookie": f"_xsrf={token}"},
        )
        try:
            urllib.request.urlopen(request, timeout=20).close()  # noqa: S310  our own http address
        except HTTPError as error:
            if error.code != NOT_FOUND:  # the page was quicker and has ended it by itself
                raise

    def wait_until_idle(self, most: set[int], seconds: float = 10) -> None:
        """Wait until nothing runs below the server except `most`."""
        until = time.monotonic() + seconds
        while find_descendants(self.pid) - most and time.monotonic() < until:
            time.sleep(0.05)


@contextmanager
def serve_roundtable(folder: Path, port: int, content: Path | None = None) -> Iterator[Server]:
    """Our pages, with an agency's content laid over them if a folder is given."""
    more = ["--content", str(content)] if content else []
    with _serve(["roundtable", "serve", "--no-browser", *more], folder, port) as server:
        yield server


@contextmanager
def serve_stock(folder: Path, port: int) -> Iterator[Server]:
    """One bare notebook with one button on stock Voila, with stock settings."""
    write_bare_notebook(folder / "bare.ipynb")
    with _serve(["voila", "bare.ipynb", "--no-browser"], folder, port) as server:
        yield server


def write_bare_notebook(path: Path) -> None:
    """A notebook whose only cell shows a button that answers."""
    notebook = new_notebook(cells=[new_code_cell(_BARE_CELL)])
    notebook.metadata["kernelspec"] = {"name": "python3", "display_name": "Python 3", "language": "python"}
    path.write_text(writes(notebook), encoding="utf-8")


def find_free_port(first: int) -> int:
    """The first port from `first` on that nobody listens on."""
    for port in range(first, first + 50):
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) != 0:
                return port
    raise ServerSilentError(f"No free port from {first} to {first + 49}.")


@contextmanager
def _serve(module_and_options: list[str], folder: Path, first_port: int) -> Iterator[Server]:
    port = find_free_port(first_port)
    command = [sys.executable, "-m", *module_and_options, "--port", str(port)]
    environment = {key: value for key, value in os.environ.items() if key != CONTENT_VARIABLE}
    log = folder / f"{module_and_options[0]}-{port}.log"
    with log.open("wb") as output:
        process = subprocess.Popen(command, cwd=folder, env=environment, stdout=output, stderr=output)
        try:
            _wait_for_answer(process, port, log)
            yield Server(f"http://127.0.0.1:{port}/", process)
        except Exception as error:
            if process.poll() is not None:
                error.add_note(f"The server on port {port} has ended, code {process.returncode}. It wrote last:")
                error.add_note(log.read_text(errors="replace")[-1000:])
            raise
        finally:
            _stop(process)


def _wait_for_answer(process: subprocess.Popen[bytes], port: int, log: Path) -> None:
    until = time.monotonic() + START_SECONDS
    while time.monotonic() < until and process.poll() is None:
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.1)
    raise ServerSilentError(f"The server on port {port} did not start:\n{log.read_text(errors='replace')[-2000:]}")


def _stop(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    try:
        process.wait(15)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
