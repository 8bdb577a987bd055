"""The fictional minutes that ship: whole, closed, in order, and with nothing that ought not to be written down."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from roundtable.content.people import everybody
from roundtable.errors import UnknownItemError
from roundtable.exchange.minutes_json import read_minutes_json, write_minutes_json
from roundtable.exchange.minutes_paper import make_minutes
from roundtable.model.fact import Sharing
from roundtable.practice.consultation.closing import missing
from roundtable.practice.consultation.mending import mended
from roundtable.practice.consultation.question import hints_for
from roundtable.practice.consultation.review import review
from roundtable.practice.consultation.texts import texts_of
from roundtable.practice.guard import Known, seen_in

if TYPE_CHECKING:
    from roundtable.content.catalogue import Catalogue
    from roundtable.model.meeting import Meeting


@pytest.fixture(scope="module")
def minutes(catalogue: Catalogue) -> dict[str, Meeting]:
    """All minutes by the name of their file."""
    return {one: read_minutes_json(catalogue.minutes_file(one)).meeting for one in catalogue.minutes_ids()}


def test_there_are_twelve_and_each_is_read_whole(catalogue: Catalogue, minutes: dict[str, Meeting]) -> None:
    assert len(minutes) == 12
    for name, meeting in minutes.items():
        content = catalogue.minutes_file(name)
        assert read_minutes_json(content).whole
        assert write_minutes_json(meeting).encode() == content
        assert meeting.id == name
        case, form = catalogue.case(meeting.case or ""), catalogue.format(meeting.format)
        assert mended(meeting, case, form) == meeting
        assert make_minutes(meeting, form, case).pages


def test_each_is_closed_and_says_so_where_something_was_missing(
    catalogue: Catalogue, minutes: dict[str, Meeting]
) -> None:
    for name, meeting in minutes.items():
        assert meeting.closed
        assert bool(missing(meeting, catalogue.format(meeting.format))) == bool(meeting.closed_without), name
        assert hints_for(meeting.question) == (), name


def test_each_meeting_opens_with_what_the_one_before_promised(minutes: dict[str, Meeting]) -> None:
    for name, meeting in minutes.items():
        if meeting.number > 1:
            before = minutes[f"{meeting.case}-{meeting.number - 1}"]
            promised = {f"m{before.number}-{one.id}" for one in before.promises if one.answer != "no"}
            assert promised <= {one.promise for one in meeting.carried}, name
            assert all(one.became != "open" for one in meeting.carried), name


def test_the_guard_sees_nobody_real_in_them(catalogue: Catalogue, minutes: dict[str, Meeting]) -> None:
    known = Known.of(everybody(catalogue))
    for name, meeting in minutes.items():
        for place, text in texts_of(meeting).items():
            assert seen_in(text, known) == (), (name, place)


def test_no_confidence_and_nothing_private_is_written_out(catalogue: Catalogue, minutes: dict[str, Meeting]) -> None:
    for meeting in minutes.values():
        case = catalogue.case(meeting.case or "")
        ticked = [case.fact(one.fact) for one in meeting.pooled if one.fact]
        assert all(fact is not None and fact.sharing is not Sharing.PRIVATE for fact in ticked)
        assert all(fact.consent is None or fact.consent.answer == "yes" for fact in ticked if fact is not None)


def test_there_is_something_to_look_back_on_in_every_figure(minutes: dict[str, Meeting]) -> None:
    figures = {one.id: one for one in review(minutes.values())}
    assert all(figure.counted for figure in figures.values())
    became = figures["actions"].frame
    assert (became["promises"] > 0).sum() >= 3


@pytest.mark.parametrize("odd", ["gone", "../cases/saturdays", "README", "a" * 61])
def test_a_name_that_is_none_opens_no_file(catalogue: Catalogue, odd: str) -> None:
    with pytest.raises(UnknownItemError, match=r"no item|without `.json`"):
        catalogue.minutes_file(odd)
