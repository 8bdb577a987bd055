"""The next meeting opens with what was promised."""

from __future__ import annotations

from roundtable.screens.consultation.base import MeetingBase


class Carries(MeetingBase):
    """The next meeting opens with what was promised."""
