"""Meetings and formats find their parts by id, and None where there are none."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from roundtable.model.meeting import Meeting, Promise, Recommendation, Seat

if TYPE_CHECKING:
    from roundtable.content.catalogue import Catalogue


def test_parts_of_a_meeting_are_found_by_id() -> None:
    meeting = Meeting(
        id="small-1",
        format="huddle",
        on=dt.date(2026, 3, 2),
        seats=(Seat(id="nurse", who="Nurse"),),
        recommendations=(Recommendation(id="recommendation-1", what="Wait."),),
        promises=(Promise(id="promise-1", does="Ring."),),
    )
    assert meeting.seat("nurse") is meeting.seats[0]
    assert meeting.recommendation("recommendation-1") is meeting.recommendations[0]
    assert meeting.promise("promise-1") is meeting.promises[0]
    assert meeting.seat("person") is None
    assert meeting.promise(None) is None
    assert meeting.recommendation("gone") is None


def test_steps_of_a_format_are_found_by_id(catalogue: Catalogue) -> None:
    huddle = catalogue.format("huddle")
    assert huddle.step("close") is huddle.steps[-1]
    assert huddle.step(None) is None
