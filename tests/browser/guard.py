"""What no page of ours may do: reach another host, complain in the console, or break the policy."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from playwright.sync_api import BrowserContext, ConsoleMessage, Page, Request, WebError, WebSocket

_LOCAL = {"data", "blob", "about", "chrome-error", "devtools"}


class Guard:
    """Listens to everything in one browser context and remembers what must not happen."""

    def __init__(self, context: BrowserContext, hosts: tuple[str, ...] = ("127.0.0.1",)) -> None:
        self.trouble: list[str] = []
        self.requests: list[str] = []
        """The address of every request, in order."""
        self._hosts = hosts
        self._rests = False
        self._tolerated: list[re.Pattern[str]] = []
        context.on("request", self._see_request)
        context.on("console", self._see_console)
        context.on("weberror", self._see_error)
        context.on("page", self._see_page)

    def tolerate(self, *patterns: str) -> None:
        """From the test's point of view these are no trouble: regular expressions, searched for."""
        self._tolerated += [re.compile(pattern) for pattern in patterns]

    def rest(self) -> None:
        """Listen no more: the test is over."""
        self._rests = True

    def check(self) -> None:
        """Fail when there was trouble that nobody expected."""
        found = [line for line in self.trouble if not any(pattern.search(line) for pattern in self._tolerated)]
        assert not found, "\n".join(["the page did what no page may do:", *found])

    def _see_request(self, request: Request) -> None:
        self._see_address(request.url)

    def _see_page(self, page: Page) -> None:
        page.on("websocket", self._see_socket)

    def _see_socket(self, socket: WebSocket) -> None:
        self._see_address(socket.url)

    def _see_address(self, url: str) -> None:
        if self._rests:
            return
        self.requests.append(url)
        parts = urlsplit(url)
        if parts.scheme not in _LOCAL and parts.hostname not in self._hosts:
            self.trouble.append(f"request to another host: {url}")

    def _see_console(self, message: ConsoleMessage) -> None:
        if not self._rests and message.type in {"error", "warning", "assert"}:
            self.trouble.append(f"console {message.type}: {message.text} ({message.location.get('url', '')})")

    def _see_error(self, error: WebError) -> None:
        if not self._rests:
            self.trouble.append(f"uncaught error: {error.error}")
