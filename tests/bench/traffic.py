"""Counts what one page sends and receives, as the browser's own developer tools do."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from playwright.sync_api import CDPSession, Page

HERE = "127.0.0.1"
TICK_MS, QUIET_TICKS, MOST_TICKS = 100, 5, 60


@dataclass
class Traffic:
    """What a page has asked for so far. Sizes are as transferred, with headers."""

    bytes: int = 0
    socket_bytes: int = 0
    requests: int = 0
    outside: list[str] = field(default_factory=list)
    """Host of every request that tried to leave this machine."""
    kernels: list[str] = field(default_factory=list)
    """Ids of the kernels that the page has dialled."""
    under_way: set[str] = field(default_factory=set)

    def listen(self, session: CDPSession) -> None:
        """Start counting."""
        session.on("Network.requestWillBeSent", self._sent)
        session.on("Network.loadingFinished", self._finished)
        session.on("Network.loadingFailed", lambda event: self.under_way.discard(event["requestId"]))
        session.on("Network.webSocketCreated", self._dialled)
        session.on("Network.webSocketFrameReceived", self._heard)
        session.send("Network.enable")

    def wait_until_quiet(self, page: Page) -> None:
        """Wait until nothing was under way for half a second, but not for ever: some pages never rest."""
        quiet = 0
        for _ in range(MOST_TICKS):
            page.wait_for_timeout(TICK_MS)
            quiet = 0 if self.under_way else quiet + 1
            if quiet == QUIET_TICKS:
                return

    def _sent(self, event: dict[str, Any]) -> None:
        parts = urlsplit(event["request"]["url"])
        if parts.scheme in {"http", "https"}:
            self.requests += 1
            self.under_way.add(event["requestId"])
            if parts.hostname != HERE:
                self.outside.append(str(parts.hostname))

    def _finished(self, event: dict[str, Any]) -> None:
        self.bytes += int(event["encodedDataLength"])
        self.under_way.discard(event["requestId"])

    def _dialled(self, event: dict[str, Any]) -> None:
        _, _, rest = event["url"].partition("/api/kernels/")
        self.kernels.append(rest.partition("/")[0])

    def _heard(self, event: dict[str, Any]) -> None:
        self.socket_bytes += len(event["response"]["payloadData"])
