"""Minutes as a file of our own: JSON with a format and a version, and outside input when it comes back."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

from roundtable.errors import RefusedError
from roundtable.exchange.plan_json import load_json
from roundtable.practice.consultation.keeping import minutes_data, read_minutes

if TYPE_CHECKING:
    from roundtable.model.meeting import Meeting
    from roundtable.practice.consultation.keeping import Read

LARGEST: Final = 2_000_000
"""Bytes of a file that is read."""


def write_minutes_json(meeting: Meeting) -> str:
    """The file's text."""
    return json.dumps(minutes_data(meeting), ensure_ascii=False, indent=1, allow_nan=False) + "\n"


def read_minutes_json(content: bytes | str) -> Read:
    """The minutes in a file, and whether all of it was used. Raises RefusedError with one sentence."""
    if len(content) > LARGEST:
        raise RefusedError(f"This file is larger than {LARGEST // 1_000_000} MB, and no minutes are.")
    try:
        data = load_json(content)
    except RefusedError:
        raise RefusedError("This file cannot be read: it is damaged, or these are no minutes.") from None
    return read_minutes(data)
