"""What I know that others may not: by number, or in words; and what was told in confidence is asked for first."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from roundtable.errors import RefusedError
from roundtable.model.consultation_format import StepKind
from roundtable.model.meeting import Pooled
from roundtable.practice.consultation import pooling as moves
from roundtable.practice.consultation.seats import seat_close_one, seat_team
from roundtable.practice.consultation.sitting import begin, begin_blank
from roundtable.practice.seating import number_cards
from tests.practice.consultation.conftest import TODAY, make_form

if TYPE_CHECKING:
    from roundtable.model.case import Case
    from roundtable.model.consultation_format import Format
    from roundtable.model.reference import Discipline
    from roundtable.practice.consultation.sitting import Sitting


def test_facts_have_the_numbers_of_the_printed_cards(sitting: Sitting, case: Case) -> None:
    listed = {one.fact.id: one.number for one in moves.poolable(sitting)}
    assert listed == number_cards(case)
    assert "song" not in listed
    assert "boat" not in listed, "nobody at the table knows it"


def test_who_is_close_and_the_person_bring_what_is_on_no_card(
    sitting: Sitting, case: Case, disciplines: dict[str, Discipline]
) -> None:
    with_sister = {one.fact.id: one for one in moves.poolable(seat_close_one(sitting, "sister"))}
    assert with_sister["debt"].seats == ("sister",)
    assert with_sister["debt"].number > len(number_cards(case))
    conference = seat_team(
        begin(make_form(StepKind.POOL, StepKind.ROUND, StepKind.CLOSE, present=True), case, TODAY), disciplines
    )
    listed = {one.fact.id: one.seats for one in moves.poolable(conference)}
    assert listed["boat"] == ("person",)
    assert "song" not in listed


def test_a_tick_brings_a_fact_and_a_second_one_takes_it_back(sitting: Sitting) -> None:
    told = moves.tick(sitting, "nurse", "pulse")
    assert told.meeting.pooled == (Pooled(seat="nurse", fact="pulse"),)
    assert moves.pooled_facts(told) == {"pulse"}
    assert moves.tick(told, "nurse", "pulse") == sitting


@pytest.mark.parametrize(("seat", "fact"), [("worker", "pulse"), ("nurse", "boat"), ("nurse", "song"), ("x", "pulse")])
def test_nobody_brings_what_they_do_not_know(sitting: Sitting, seat: str, fact: str) -> None:
    with pytest.raises(RefusedError, match="cannot bring"):
        moves.tick(sitting, seat, fact)


def test_a_confidence_is_not_ticked_but_asked_for(sitting: Sitting) -> None:
    with pytest.raises(RefusedError, match="ask the person first"):
        moves.tick(sitting, "peer", "nights")
    yes, consent = moves.ask_first(sitting, "peer", "nights")
    assert consent.words == "Tell them."
    assert yes.meeting.pooled == (Pooled(seat="peer", fact="nights"),)
    assert not next(one for one in moves.poolable(yes) if one.fact.id == "nights").asks_first
    with pytest.raises(RefusedError, match="Nobody has to be asked"):
        moves.ask_first(yes, "peer", "nights")
    with pytest.raises(RefusedError, match="Nobody has to be asked"):
        moves.ask_first(sitting, "nurse", "pulse")


def test_what_the_person_keeps_is_not_named_in_the_minutes(sitting: Sitting) -> None:
    no, consent = moves.ask_first(sitting, "peer", "letter")
    assert consent.answer == "no"
    assert no.meeting.pooled == (Pooled(seat="peer", words=moves.KEPT),)
    assert moves.pooled_facts(no) == frozenset()
    assert moves.ask_first(no, "peer", "letter")[0] is no


def test_what_is_no_fact_of_the_story_is_typed(sitting: Sitting, form: Format) -> None:
    said = moves.say(moves.say(sitting, "The ferry is late on Fridays."), "I know.", "person")
    assert [one.seat for one in said.meeting.pooled] == [None, "person"]
    assert len(moves.take_back(said, 0).meeting.pooled) == 1
    with pytest.raises(RefusedError, match="not there any more"):
        moves.take_back(said, 2)
    with pytest.raises(RefusedError, match="in a sentence"):
        moves.say(sitting, "")
    with pytest.raises(RefusedError, match="not at the table"):
        moves.say(sitting, "x", "nobody")
    assert moves.poolable(begin_blank(form, TODAY, "Mr Stone", nobody_real=True)) == ()
