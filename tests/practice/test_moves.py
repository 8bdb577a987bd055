"""Every move: where it is possible, what it changes, and what it refuses."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from roundtable.errors import RefusedError
from roundtable.practice import moves
from roundtable.practice.walk import COMMITMENT_LENGTH, OBSERVER, Place, Stage, Trail, Walk

if TYPE_CHECKING:
    from collections.abc import Callable

    from roundtable.model.case import Case

    Sit = Callable[[str], Walk]


def decide(walk: Walk, option: str) -> Walk:
    return moves.decide(moves.judge(moves.be_ready(walk), option, 3), option)


def at_debrief(walk: Walk) -> Walk:
    return moves.go_to_debrief(walk)


def ids(items: tuple[object, ...]) -> list[str]:
    return [item.id for item in items]  # type: ignore[attr-defined]


# From the content note to the first decision.


def test_a_walk_starts_at_the_content_note(case: Case) -> None:
    assert Walk(case).place is Place.NOTE


def test_the_way_to_the_table_leads_over_the_person_and_the_seats(case: Case) -> None:
    walk = moves.begin(Walk(case))
    assert walk.place is Place.MEET
    assert moves.go_to_seats(walk).place is Place.SEAT


def test_the_overview_leads_to_the_case_or_to_the_debrief(case: Case) -> None:
    walk = moves.read_overview(Walk(case))
    assert walk.place is Place.OVERVIEW
    assert moves.begin(walk).place is Place.MEET
    assert moves.go_to_debrief(walk).place is Place.DEBRIEF


@pytest.mark.parametrize("seat", ["nurse", "worker", "peer", OBSERVER])
def test_take_seat_opens_the_first_decision(sit: Sit, seat: str) -> None:
    walk = sit(seat)
    assert (walk.place, walk.seat, walk.trails) == (Place.DECISION, seat, (Trail("first"),))


@pytest.mark.parametrize("seat", ["officer", "sister", "person", "nobody", ""])
def test_take_seat_refuses_a_seat_that_nobody_plays(case: Case, seat: str) -> None:
    with pytest.raises(RefusedError, match="no such seat"):
        moves.take_seat(moves.go_to_seats(moves.begin(Walk(case))), seat)


@pytest.mark.parametrize(
    "move",
    [
        moves.begin,
        moves.read_overview,
        moves.go_to_seats,
        lambda walk: moves.take_seat(walk, "nurse"),
        moves.read_from_chair,
        moves.play_again,
        lambda walk: moves.commit(walk, "Ring."),
        moves.gather_more,
        moves.mend,
        moves.reconsider,
        moves.go_on,
        lambda walk: moves.judge(walk, "talk", 3),
        lambda walk: moves.decide(walk, "talk"),
    ],
)
def test_moves_of_other_steps_are_refused_while_gathering(sit: Sit, move: Callable[[Walk], Walk]) -> None:
    with pytest.raises(RefusedError):
        move(sit("nurse"))


# Asking.


def test_ask_person_is_noted_in_the_order_asked(sit: Sit) -> None:
    assert moves.ask_person(moves.ask_person(sit("nurse"), "sing"), "how").trail.asked == ("sing", "how")


def test_ask_person_refuses_the_same_question_twice(sit: Sit) -> None:
    with pytest.raises(RefusedError, match="You have asked Ada this"):
        moves.ask_person(moves.ask_person(sit("nurse"), "how"), "how")


def test_ask_person_refuses_a_question_of_another_decision(sit: Sit) -> None:
    with pytest.raises(RefusedError, match="does not come up"):
        moves.ask_person(sit("nurse"), "pills")


def test_ask_person_costs_no_contact(sit: Sit) -> None:
    assert moves.ask_person(sit("nurse"), "how").contacts_left == 2


def test_contact_spends_one_contact(sit: Sit) -> None:
    walk = moves.contact(sit("worker"), "nurse", "body")
    assert (walk.trail.contacted, walk.contacts_left) == ((("nurse", "body"),), 1)


def test_contact_refuses_once_the_contacts_are_spent(sit: Sit) -> None:
    walk = moves.contact(moves.contact(sit("worker"), "nurse", "body"), "sister", "fine")
    assert walk.contacts_left == 0
    with pytest.raises(RefusedError, match="used the contacts"):
        moves.contact(walk, "sister", "seen")


def test_contact_refuses_the_same_ask_twice(sit: Sit) -> None:
    with pytest.raises(RefusedError, match="You have asked this"):
        moves.contact(moves.contact(sit("worker"), "nurse", "body"), "nurse", "body")


@pytest.mark.parametrize(("who", "ask"), [("nurse", "seen"), ("officer", "enough"), ("nobody", "body")])
def test_contact_refuses_what_is_not_there(sit: Sit, who: str, ask: str) -> None:
    with pytest.raises(RefusedError, match="not possible"):
        moves.contact(sit("worker"), who, ask)


def test_contact_refuses_ones_own_seat(sit: Sit) -> None:
    assert "nurse" not in {who for who, _ in moves.asks_open(sit("nurse"))}
    with pytest.raises(RefusedError, match="not possible"):
        moves.contact(sit("nurse"), "nurse", "body")


@pytest.mark.parametrize(
    ("seat", "fact", "how"),
    [
        ("nurse", "tablets", "whispered"),  # no such way
        ("nurse", "pulse", "told"),  # not a confidence
        ("nurse", "nights", "told"),  # somebody else's
        ("nurse", "nothing", "told"),
        (OBSERVER, "tablets", "asked"),
    ],
)
def test_raise_own_refuses_what_is_not_ones_own_confidence(sit: Sit, seat: str, fact: str, how: str) -> None:
    with pytest.raises(RefusedError, match="not something you can bring up"):
        moves.raise_own(sit(seat), fact, how)


@pytest.mark.parametrize("how", ["asked", "told"])
def test_raise_own_is_possible_once_even_over_several_decisions(sit: Sit, how: str) -> None:
    walk = moves.raise_own(sit("nurse"), "tablets", how)
    assert walk.trail.raised == (("tablets", how),)
    with pytest.raises(RefusedError, match="already"):
        moves.raise_own(walk, "tablets", "told")
    with pytest.raises(RefusedError, match="already"):
        moves.raise_own(moves.go_on(decide(walk, "talk")), "tablets", "asked")


# Conditions.


def test_questions_and_contacts_open_one_after_the_other(sit: Sit) -> None:
    walk = moves.go_on(decide(sit("nurse"), "talk"))
    # The first table merged everybody's view of the first decision only.
    assert ids(moves.questions_open(walk)) == []
    walk = moves.contact(walk, "worker", "wrong")
    assert ids(moves.questions_open(walk)) == ["which"]
    assert ("officer", "enough") not in {(who, ask.id) for who, ask in moves.asks_open(walk)}
    walk = moves.ask_person(walk, "which")
    assert ids(moves.questions_open(walk)) == ["which", "wish"]
    assert ("officer", "enough") in {(who, ask.id) for who, ask in moves.asks_open(walk)}


def test_a_contact_closes_when_what_it_must_not_know_is_known(sit: Sit) -> None:
    walk = moves.go_on(decide(sit("nurse"), "talk"))
    assert moves.contact(walk, "officer", "guess").trail.contacted == (("officer", "guess"),)
    with pytest.raises(RefusedError, match="not possible"):
        moves.contact(moves.contact(walk, "worker", "wrong"), "officer", "guess")


def test_options_depend_on_what_is_known(sit: Sit) -> None:
    walk = moves.be_ready(moves.go_on(decide(sit("nurse"), "talk")))
    assert ids(moves.options_open(walk)) == ["ring", "guess-it"]
    with pytest.raises(RefusedError, match="one of the options"):
        moves.judge(walk, "stamp-it", 3)


def test_options_open_and_close_when_views_are_merged(sit: Sit) -> None:
    walk = moves.judge(moves.be_ready(moves.go_on(decide(sit("nurse"), "talk"))), "guess-it", 3)
    assert ids(moves.options_open(walk)) == ["ring", "stamp-it"]
    with pytest.raises(RefusedError, match="one of the options"):
        moves.decide(walk, "guess-it")
    assert moves.decide(walk, "stamp-it").chosen["second"] == "stamp-it"


@pytest.mark.parametrize(("before", "offered"), [("talk", ["thank", "again"]), ("rush", ["thank", "sorry"])])
def test_options_depend_on_what_was_chosen_before(sit: Sit, before: str, offered: list[str]) -> None:
    walk = moves.go_on(decide(sit("nurse"), before))
    if before == "talk":
        walk = moves.go_on(decide(walk, "ring"))
    assert walk.trail.decision == "third"
    assert ids(moves.options_open(walk)) == offered


# Judging and deciding.


def test_be_ready_and_gather_more_go_to_and_fro(sit: Sit) -> None:
    asked = moves.ask_person(sit("nurse"), "how")
    ready = moves.be_ready(asked)
    assert ready.trail.stage is Stage.JUDGE
    assert moves.gather_more(ready) == asked


@pytest.mark.parametrize("sure", [1, 5])
def test_judge_keeps_the_first_judgement_and_how_sure(sit: Sit, sure: int) -> None:
    walk = moves.judge(moves.be_ready(sit("nurse")), "wait", sure)
    assert (walk.trail.stage, walk.trail.first, walk.trail.confidence) == (Stage.TABLE, "wait", sure)
    assert walk.chosen == {}


@pytest.mark.parametrize("sure", [0, 6, -1])
def test_judge_refuses_a_confidence_that_is_not_on_the_scale(sit: Sit, sure: int) -> None:
    with pytest.raises(RefusedError, match="how sure"):
        moves.judge(moves.be_ready(sit("nurse")), "wait", sure)


@pytest.mark.parametrize("option", ["ring", "nothing", ""])
def test_judge_and_decide_refuse_what_is_not_an_option_here(sit: Sit, option: str) -> None:
    ready = moves.be_ready(sit("nurse"))
    with pytest.raises(RefusedError, match="one of the options"):
        moves.judge(ready, option, 3)
    with pytest.raises(RefusedError, match="one of the options"):
        moves.decide(moves.judge(ready, "wait", 3), option)


def test_decide_may_differ_from_the_first_judgement(sit: Sit) -> None:
    walk = moves.decide(moves.judge(moves.be_ready(sit("nurse")), "wait", 4), "talk")
    assert (walk.trail.first, walk.trail.chosen, walk.trail.stage) == ("wait", "talk", Stage.OUTCOME)


def test_mend_is_possible_once_after_a_choice_that_harmed(sit: Sit) -> None:
    mended = moves.mend(decide(sit("nurse"), "rush"))
    assert mended.trail.mended
    with pytest.raises(RefusedError, match="already"):
        moves.mend(mended)


def test_mend_refuses_where_nothing_was_harmed(sit: Sit) -> None:
    with pytest.raises(RefusedError, match="nothing to mend"):
        moves.mend(decide(sit("nurse"), "talk"))


def test_reconsider_takes_choice_and_mending_back(sit: Sit) -> None:
    walk = moves.reconsider(moves.mend(decide(sit("nurse"), "rush")))
    assert (walk.trail.stage, walk.trail.first, walk.trail.mended) == (Stage.TABLE, "rush", False)


# The path.


def test_go_on_follows_the_file_unless_the_option_leads_elsewhere(sit: Sit) -> None:
    assert moves.go_on(decide(sit("nurse"), "talk")).trail == Trail("second")
    assert moves.go_on(decide(sit("nurse"), "rush")).trail == Trail("third")


def test_branches_meet_again(sit: Sit) -> None:
    long_way = moves.go_on(decide(moves.go_on(decide(sit("nurse"), "talk")), "ring"))
    short_way = moves.go_on(decide(sit("nurse"), "rush"))
    assert long_way.decision is short_way.decision
    assert (len(long_way.trails), len(short_way.trails)) == (3, 2)


@pytest.mark.parametrize("path", [["wait"], ["rush", "sorry"], ["talk", "ring", "thank"]])
def test_go_on_after_the_last_decision_leads_to_the_debrief(sit: Sit, path: list[str]) -> None:
    walk = sit("nurse")
    for option in path:
        walk = moves.go_on(decide(walk, option))
    assert walk.place is Place.DEBRIEF
    assert list(walk.chosen.values()) == path


def test_skip_leaves_nothing_of_the_decision_and_goes_on_in_order(sit: Sit) -> None:
    walk = moves.skip(moves.be_ready(moves.ask_person(sit("nurse"), "how")))
    assert walk.trail == Trail("first", skipped=True)
    assert walk.trail.stage is Stage.SKIPPED
    assert moves.go_on(walk).trail == Trail("second")


def test_skip_refuses_once_the_decision_is_made(sit: Sit) -> None:
    with pytest.raises(RefusedError, match="is made"):
        moves.skip(decide(sit("nurse"), "talk"))


def test_every_decision_can_be_skipped(sit: Sit) -> None:
    walk = sit("nurse")
    for _ in range(3):
        walk = moves.go_on(moves.skip(walk))
    assert walk.place is Place.DEBRIEF
    assert walk.chosen == {}


def test_reopen_takes_back_what_came_later_and_keeps_what_was_asked(sit: Sit) -> None:
    walk = decide(moves.ask_person(sit("nurse"), "how"), "talk")
    walk = moves.reopen(at_debrief(moves.go_on(decide(moves.go_on(walk), "ring"))), "first")
    assert walk.place is Place.DECISION
    assert [trail.decision for trail in walk.trails] == ["first"]
    assert (walk.trail.stage, walk.trail.asked, walk.trail.first) == (Stage.TABLE, ("how",), "talk")
    assert walk.chosen == {}


def test_reopen_plays_a_skipped_decision_after_all(sit: Sit) -> None:
    walk = moves.reopen(moves.skip(sit("nurse")), "first")
    assert walk.trail == Trail("first")


def test_reopen_refuses_a_decision_that_was_never_met(sit: Sit) -> None:
    with pytest.raises(RefusedError, match="not been at"):
        moves.reopen(sit("nurse"), "third")


def test_reopen_refuses_away_from_the_path(sit: Sit) -> None:
    with pytest.raises(RefusedError, match="moved on"):
        moves.reopen(moves.read_from_chair(at_debrief(sit("nurse"))), "first")


def test_the_chair_is_read_from_the_debrief_and_leads_back(sit: Sit) -> None:
    walk = moves.read_from_chair(at_debrief(sit("nurse")))
    assert walk.place is Place.CHAIR
    assert moves.go_to_debrief(walk) == at_debrief(sit("nurse"))


def test_commit_keeps_the_words_without_the_space_around_them(sit: Sit) -> None:
    assert moves.commit(at_debrief(sit("nurse")), "  Ring them.\n").commitment == "Ring them."


def test_commit_refuses_more_than_its_length(sit: Sit) -> None:
    walk = at_debrief(sit("nurse"))
    assert moves.commit(walk, "x" * COMMITMENT_LENGTH).commitment == "x" * 500
    with pytest.raises(RefusedError, match="500 characters"):
        moves.commit(walk, "x" * (COMMITMENT_LENGTH + 1))


def test_play_again_starts_at_the_seats_and_keeps_the_commitment(sit: Sit) -> None:
    walk = moves.commit(at_debrief(decide(sit("nurse"), "talk")), "Ring them.")
    fresh = Walk(walk.case, place=Place.SEAT, commitment="Ring them.")
    assert moves.play_again(walk) == fresh
    assert moves.play_again(moves.read_from_chair(walk)) == fresh


def test_a_move_changes_a_copy_only(sit: Sit) -> None:
    walk = sit("nurse")
    moves.ask_person(walk, "how")
    assert walk == sit("nurse")
