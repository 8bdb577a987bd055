"""Minutes of last time, from a file or from this browser."""

from __future__ import annotations

from roundtable.screens.consultation.base import MeetingBase


class Files(MeetingBase):
    """Minutes of last time, from a file or from this browser."""
