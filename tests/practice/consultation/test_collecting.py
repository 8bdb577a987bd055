"""What the steps collect: texts, lines, options, fingers and views that stay."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest

from roundtable.errors import RefusedError
from roundtable.practice.consultation import collecting as moves
from roundtable.practice.consultation.sitting import begin_blank
from tests.practice.consultation.conftest import TODAY

if TYPE_CHECKING:
    from roundtable.model.consultation_format import Format
    from roundtable.practice.consultation.sitting import Sitting


def test_texts_are_written_and_written_over(sitting: Sitting) -> None:
    written = moves.write(sitting, assessment="She is short of money.", decision="We ask her.")
    assert written.meeting.assessment == "She is short of money."
    assert moves.write(written, decision="").meeting.decision == ""
    with pytest.raises(RefusedError, match="no such field"):
        moves.write(sitting, closed="yes")
    assert moves.say_summary_right(sitting, right=True).meeting.summary_right


def test_lines_are_added_once_and_removed(sitting: Sitting) -> None:
    parked = moves.add_line(sitting, "parked", "  An evening  slot. ")
    assert parked.meeting.parked == ("An evening slot.",)
    assert moves.add_line(parked, "parked", "An evening slot.") is parked
    two = moves.add_line(parked, "parked", "Texts.")
    assert moves.remove_line(two, "parked", 0).meeting.parked == ("Texts.",)
    for odd in (-1, 2):
        with pytest.raises(RefusedError, match="not there any more"):
            moves.remove_line(two, "parked", odd)
    with pytest.raises(RefusedError, match="no such list"):
        moves.add_line(sitting, "promises", "x")
    with pytest.raises(RefusedError, match="Write something"):
        moves.add_line(two, "parked", " ")


def test_a_full_list_says_how_many_there_is_room_for(sitting: Sitting) -> None:
    for number in range(12):
        sitting = moves.add_line(sitting, "could_fail", f"Reason {number}")
    with pytest.raises(RefusedError, match="room for 12"):
        moves.add_line(sitting, "could_fail", "One more")


def test_the_storys_options_are_taken_over_once_and_without_what_came_of_them(sitting: Sitting) -> None:
    offered = moves.offer_choices(sitting)
    assert [one.what for one in offered.meeting.choices] == ["Sit down with her.", "Pay it for her.", "Wait and see."]
    assert moves.offer_choices(offered) is offered
    assert len(moves.offer_choices(moves.add_choice(sitting, "Ring Sara.")).meeting.choices) == 4


def test_a_blank_form_has_no_options_to_offer(form: Format) -> None:
    with pytest.raises(RefusedError, match="no options"):
        moves.offer_choices(begin_blank(form, TODAY, "Mr Stone", nobody_real=True))


def test_options_are_weighed(sitting: Sitting) -> None:
    added = moves.add_choice(sitting, "Ring Sara.", costs="An evening.")
    weighed = moves.edit_choice(added, "choice-1", person_would_say="Ask me first.")
    assert weighed.meeting.choices[0].costs == "An evening."
    assert weighed.meeting.choices[0].person_would_say == "Ask me first."
    assert moves.remove_choice(weighed, "choice-1").meeting.choices == ()
    assert moves.decide_for(weighed, "choice-1").meeting.decision == "Ring Sara."
    with pytest.raises(RefusedError, match="could be done"):
        moves.add_choice(sitting, "")
    with pytest.raises(RefusedError, match="could be done"):
        moves.edit_choice(added, "choice-1", what=" ")
    with pytest.raises(RefusedError, match="not there any more"):
        moves.decide_for(sitting, "choice-1")


def test_parked_advice_can_become_an_option(sitting: Sitting) -> None:
    taken = moves.park_as_choice(moves.add_line(sitting, "parked", "Texts."), 0)
    assert taken.meeting.parked == ()
    assert taken.meeting.choices[0].what == "Texts."


def test_first_views_are_counts_per_option_and_nobodys(sitting: Sitting) -> None:
    counted = moves.count_first_views(moves.offer_choices(sitting), {"talk": 2, "wait": 1})
    assert [one.first_views for one in counted.meeting.choices] == [2, 0, 1]
    assert [one.first_views for one in moves.count_first_views(counted, {"rush": 1}).meeting.choices] == [2, 1, 1]
    with pytest.raises(RefusedError, match="not there any more"):
        moves.count_first_views(counted, {"dance": 1})
    with pytest.raises(RefusedError, match="larger"):
        moves.count_first_views(counted, {"talk": 61})


def test_fingers_are_shown_as_a_spread(sitting: Sitting) -> None:
    assert moves.show_fingers(sitting, [0, 0, 1, 2, 3, 0]).meeting.confidence == (0, 0, 1, 2, 3, 0)
    with pytest.raises(RefusedError, match="none, one, two"):
        moves.show_fingers(sitting, [1, 2])


def test_another_view_needs_neither_a_reason_nor_a_seat(sitting: Sitting) -> None:
    noted = moves.dissent(moves.dissent(sitting, "I would wait."), "Not by letter.", "She opens none.", "peer")
    assert [one.reason for one in noted.meeting.dissents] == ["", "She opens none."]
    assert [one.seat for one in moves.remove_dissent(noted, 0).meeting.dissents] == ["peer"]
    with pytest.raises(RefusedError, match="nobody has to"):
        moves.dissent(sitting, " ")
    with pytest.raises(RefusedError, match="not at the table"):
        moves.dissent(sitting, "No.", seat="nobody")
    with pytest.raises(RefusedError, match="not there any more"):
        moves.remove_dissent(sitting, 0)


def test_somebody_tells_the_person_and_the_review_is_later(sitting: Sitting) -> None:
    assert moves.tell_today(sitting, "peer").meeting.tells_today == "peer"
    assert moves.tell_today(sitting, None).meeting.tells_today is None
    later = TODAY + dt.timedelta(days=14)
    assert moves.set_review(sitting, later).meeting.review == later
    assert moves.set_review(sitting, None).meeting.review is None
    with pytest.raises(RefusedError, match="later day"):
        moves.set_review(sitting, TODAY)
    with pytest.raises(RefusedError, match="not at the table"):
        moves.tell_today(sitting, "person")
