"""One widget's conversation with browsers, whatever carries the messages.

The host hands every message to `receive` and sends what it returns. Here
events are validated, applied under a lock (JupyterLab may deliver them on
another thread), and answered with the regions whose HTML changed.
"""

from __future__ import annotations

import logging
from base64 import b64encode
from threading import RLock
from typing import TYPE_CHECKING, Any

from roundtable.errors import RefusedError, RoundtableError
from roundtable.screens.base import Result, parse_event, parse_file, parse_files

if TYPE_CHECKING:
    from collections.abc import Mapping

    from roundtable.screens.base import Event, Screen

log = logging.getLogger("roundtable")

SHARED_PAGE = "shared_page"


class Session:
    """Keeps what browsers were last shown, and answers their messages."""

    def __init__(self, screen: Screen) -> None:
        self.screen = screen
        self._lock = RLock()
        self._shown: dict[str, str] = {}
        self._kept: dict[str, Any] = {}
        self._answered: dict[str, int] = {}
        self._paged = True

    def frame(self) -> str:
        """The screen as it is now, remembered as shown."""
        with self._lock:
            self._shown = self.screen.regions()
            return self.screen.frame()

    def receive(self, message: object) -> dict[str, Any] | None:
        """Answer one message, or None when it cannot even be acknowledged."""
        if not isinstance(message, dict):
            return self._ignore(message)
        client, number = message.get("client"), message.get("n")
        if not (isinstance(client, str) and len(client) <= 64 and isinstance(number, int)):
            return self._ignore(message)
        with self._lock:
            reply: dict[str, Any] = {"to": client, "ack": number}
            if number > self._answered.get(client, 0):
                self._answered[client] = number
                reply.update(self._answer(message))
            return reply

    def _answer(self, message: Mapping[str, Any]) -> dict[str, Any]:
        try:
            result = self._apply(message)
        except RefusedError as refused:
            result = Result(say=str(refused), refused=True)
        except RoundtableError:
            log.exception("a message could not be applied")
            result = Result(say="Something went wrong here. Nothing was lost; try the next step.")
        if result.opens is not None:
            self.screen = result.opens
            self._shown = {}
        wants_frame = message.get("kind") == "hello" and message.get("frame") is True
        self._paged = self._paged and not wants_frame
        self.screen.paged = self._paged
        reply: dict[str, Any] = {"regions": self._changed(), "documents": self._to_keep()}
        if wants_frame or result.opens is not None:
            reply.update(frame=self.screen.embedded(), regions={})
        if result.focus:
            reply["focus"] = f"{self.screen.prefix}-{result.focus}"
        if result.say:
            reply["say"] = result.say
            reply["refused"] = result.refused
        if result.file is not None:
            content = b64encode(result.file.content).decode()
            reply["file"] = {"name": result.file.name, "kind": result.file.kind, "data": content}
        return reply

    def _apply(self, message: Mapping[str, Any]) -> Result:
        match message.get("kind"):
            case "event" | "file" | "files" as kind:
                event = self._event(kind, message)
                if event is None:
                    self._ignore(message)
                    return Result()
                return self.screen.handle(event)
            case "hello":
                documents = message.get("documents")
                if isinstance(documents, dict):
                    self.screen.read_documents({k: v for k, v in documents.items() if k in self.screen.reads})
                return Result()
            case "restore" if message.get("name") == self.screen.restores:
                return self.screen.restore(message.get("document"))
            case "ping":
                return Result()
            case _:
                self._ignore(message)
                return Result()

    def _event(self, kind: str, message: Mapping[str, Any]) -> Event | None:
        match kind:
            case "event":
                return parse_event(message, self.screen.longest_value)
            case "file":
                return parse_file(message, self.screen.longest_file)
            case _:
                return parse_files(message, self.screen.longest_file)

    def _changed(self) -> dict[str, str]:
        regions = self.screen.regions()
        changed = {name: html for name, html in regions.items() if self._shown.get(name) != html}
        self._shown = regions
        return changed

    def _to_keep(self) -> dict[str, Any]:
        documents = self.screen.documents()
        changed = {n: data for n, data in documents.items() if n not in self._kept or self._kept[n] != data}
        self._kept.update(documents)
        return changed

    @staticmethod
    def _ignore(message: object) -> None:
        log.warning("ignored a message that is not one of ours: %s", type(message).__name__)
