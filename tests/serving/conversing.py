"""Speaks with a page's kernel over its web socket, by hand, as the browser's module does."""

from __future__ import annotations

import json
import re
import secrets
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import websocket

from tests.serving.asking import end_kernel, load, page_facts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.browser.servers import Server

WAIT = 15


@dataclass
class Conversation:
    """One page with its kernel and the comm of its first widget."""

    page: str
    kernel: str
    model: str
    socket: websocket.WebSocket
    client: str = field(default_factory=lambda: secrets.token_hex(8))
    count: int = 0
    heard: list[dict[str, Any]] = field(default_factory=list)
    """Every message from the kernel so far."""

    def send(self, kind: str, content: dict[str, Any], channel: str = "shell") -> str:
        """Send any kernel message; returns its id."""
        header = {"msg_id": secrets.token_hex(16), "msg_type": kind, "username": "", "session": self.client}
        header |= {"date": "2026-01-01T00:00:00Z", "version": "5.3"}
        message = {"header": header, "parent_header": {}, "metadata": {}, "buffers": []}
        self.socket.send(json.dumps({**message, "channel": channel, "content": content}))
        return header["msg_id"]

    def tell(self, **content: Any) -> dict[str, Any]:
        """Send a message of ours and wait for its acknowledgement."""
        self.count += 1
        mine = {**content, "client": self.client, "n": self.count}
        self.send("comm_msg", {"comm_id": self.model, "data": {"method": "custom", "content": mine}})
        while True:
            data = self.next()["content"].get("data", {})
            reply = data.get("content") if data.get("method") == "custom" else None
            if reply and reply.get("ack") == self.count:
                answer: dict[str, Any] = reply
                return answer

    def event(self, name: str, on: str, **values: str) -> dict[str, Any]:
        """Do what a person does with one click."""
        return self.tell(kind="event", name=name, on=on, values=values)

    def next(self) -> dict[str, Any]:
        """The next message from the kernel."""
        message: dict[str, Any] = json.loads(self.socket.recv())
        self.heard.append(message)
        return message


@contextmanager
def converse(server: Server, path: str) -> Iterator[Conversation]:
    """Open a page, and its kernel's web socket."""
    page = load(server, path).text
    facts = page_facts(page)
    (model, *_) = re.findall(r'data-rt-model="(\w+)"', page)
    address = f"ws://127.0.0.1:{server.port}{facts['base']}api/kernels/{facts['kernel']}/channels?session_id=by-hand"
    socket = websocket.create_connection(address, timeout=WAIT)
    try:
        yield Conversation(page, facts["kernel"], model, socket)
    finally:
        socket.close()
        end_kernel(server, facts["kernel"])
