"""Every typed text has a place, and can be left out there."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

from hypothesis import given

from roundtable.model.meeting import Meeting
from roundtable.practice.consultation.collecting import LISTS, add_line, dissent
from roundtable.practice.consultation.recommending import promise
from roundtable.practice.consultation.texts import ALONE, LEFT_OUT, PARTS, texts_of, without
from tests.practice.consultation.meetings import meetings

if TYPE_CHECKING:
    from pydantic.fields import FieldInfo

    from roundtable.practice.consultation.sitting import Sitting


def test_texts_are_found_wherever_they_stand(sitting: Sitting) -> None:
    meeting = dissent(add_line(promise(sitting, "Ring."), "parked", "Texts."), "No.", "Not yet.").meeting
    found = texts_of(meeting)
    assert found["promises.0.does"] == "Ring."
    assert found["parked.0"] == "Texts."
    assert found["dissents.0.reason"] == "Not yet."
    assert found["seats.0.who"] == "Nurse"
    assert not {"id", "case", "format", "on", "seats.0.id", "promises.0.answer"} & {*found}


def test_a_text_that_is_left_out_says_so_and_all_else_stays(sitting: Sitting) -> None:
    meeting = promise(sitting, "Ring.").meeting
    left = without(meeting, ["promises.0.does", "words"])
    assert left.promises[0].does == left.words == LEFT_OUT
    assert left.model_copy(update={"promises": meeting.promises, "words": meeting.words}) == meeting
    assert without(meeting, []) is meeting


@given(meetings())
def test_with_every_text_left_out_no_text_is_left(meeting: Meeting) -> None:
    left = without(meeting, texts_of(meeting).keys())
    assert {*texts_of(left).values()} <= {LEFT_OUT}
    assert left.seats == () or left.seats[0].id == meeting.seats[0].id


def test_every_field_that_holds_a_text_is_known() -> None:
    """Whoever adds a field for words has to say here that somebody types it, or the guard would not see it."""
    fields = Meeting.model_fields
    assert {name for name, field in fields.items() if _is_text(field)} == {*ALONE}
    lists = {name for name, field in fields.items() if "pattern=None" in str(field.annotation)}
    assert lists == {*LISTS}
    for name, known in PARTS.items():
        entry = get_args(fields[name].annotation)[0]
        words = {one for one, field in entry.model_fields.items() if _is_text(field)}
        assert words == {*known}, name


def _is_text(field: FieldInfo) -> bool:
    """A plain text with nothing but a greatest length: ids have a pattern besides."""
    return field.annotation is str and "pattern=None" in str(field.metadata)
