"""A learner's settings: country, device, and what they want to be asked about first."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


class Device(StrEnum):
    """Whose device it is. Unknown is treated as shared: nothing outlives the tab."""

    OWN = "own"
    SHARED = "shared"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class Settings:
    """What the start page asks, kept in the browser as the document `settings`."""

    country: str | None = None
    device: Device = Device.UNKNOWN
    ask_before: frozenset[str] = frozenset()
    """Topics of content notes that the learner wants to be asked about before each step."""

    @classmethod
    def from_data(cls, data: object) -> Settings:
        """Read settings from the browser; whatever does not fit is left at its default."""
        if not isinstance(data, dict):
            return cls()
        country, device, topics = data.get("country"), data.get("device"), data.get("ask_before")
        return cls(
            country=country if isinstance(country, str) and re.fullmatch("[a-z]{2}", country) else None,
            device=Device(device) if isinstance(device, str) and device in set(Device) else Device.UNKNOWN,
            ask_before=frozenset(t for t in topics[:60] if isinstance(t, str) and len(t) <= 60 and _ID.fullmatch(t))
            if isinstance(topics, list)
            else frozenset(),
        )

    def to_data(self) -> dict[str, Any]:
        """The settings as JSON-ready data."""
        return {"country": self.country, "device": self.device.value, "ask_before": sorted(self.ask_before)}
