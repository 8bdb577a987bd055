"""The minutes of the meeting, on the screen and as files."""

from __future__ import annotations

from roundtable.screens.consultation.base import MeetingBase


class Minutes(MeetingBase):
    """The minutes of the meeting, on the screen and as files."""
