"""What the meeting changes in the care plan."""

from __future__ import annotations

from roundtable.screens.consultation.base import MeetingBase


class Changes(MeetingBase):
    """What the meeting changes in the care plan."""
