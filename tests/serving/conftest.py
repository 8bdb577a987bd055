"""One server for the tests that change nothing on it."""

from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING, Any

import pytest

from tests.browser.servers import Server, serving

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


@pytest.fixture(scope="package")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server with its defaults."""
    with serving(tmp_path_factory.mktemp("running")) as server:
        yield server


@pytest.fixture
def serve(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[..., Server]]:
    """Start a server with other options; it ends with the test. It sees what monkeypatch sets in the environment."""
    with ExitStack() as opened:

        def start(**options: Any) -> Server:
            return opened.enter_context(serving(tmp_path_factory.mktemp("server"), **options))

        yield start
