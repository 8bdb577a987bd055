"""Whatever comes back from a browser becomes a walk that could have been walked, or is refused."""

from __future__ import annotations

import json
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roundtable.errors import RefusedError
from roundtable.practice import moves
from roundtable.practice.restoring import Restored, furthest, restore, snapshot
from roundtable.practice.walk import COMMITMENT_LENGTH, CONFIDENCE, OBSERVER, Place, Stage, Walk
from tests.practice.wandering import wander, ways

if TYPE_CHECKING:
    from collections.abc import Callable

    from roundtable.model.case import Case
    from roundtable.practice.walk import Trail

    Sit = Callable[[str], Walk]

WORDS = st.text(max_size=8)
LEAVES = st.none() | st.booleans() | st.integers(-9, 9) | st.floats() | WORDS
JSON = st.recursive(LEAVES, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(WORDS, inner, max_size=4))


def known_words(case: Case) -> st.SearchStrategy[Any]:
    """Ids of the case and other words that mean something in a snapshot, and anything at all."""
    ids = [d.id for d in case.decisions] + [o.id for d in case.decisions for o in d.options]
    ids += [q.id for d in case.decisions for q in d.questions] + [f.id for f in case.facts]
    ids += [m.id for m in case.team] + [OBSERVER, "asked", "told", *(place.value for place in Place)]
    return st.sampled_from(ids) | JSON


def nearly_snapshots(case: Case) -> st.SearchStrategy[dict[str, Any]]:
    """Data with the keys of a snapshot of this case, and nearly anything under them."""
    word = known_words(case)
    asks = [[p.who, ask.id] for d in case.decisions for p in d.colleagues for ask in p.asks]
    trail = st.fixed_dictionaries(
        {"decision": st.sampled_from([d.id for d in case.decisions]) | JSON},
        optional={
            "asked": st.lists(word, max_size=3) | JSON,
            "contacted": st.lists(st.sampled_from(asks) | JSON, max_size=3) | JSON,
            "raised": st.lists(st.lists(word, min_size=2, max_size=2) | JSON, max_size=2) | JSON,
            "ready": JSON | st.just(value=True),
            "first": word,
            "confidence": JSON | st.integers(1, 5),
            "chosen": word,
            "mended": JSON | st.booleans(),
            "skipped": JSON | st.booleans(),
        },
    )
    return st.fixed_dictionaries(
        {"version": st.just(1), "case": st.just(case.id)},
        optional={
            "place": st.sampled_from([place.value for place in Place]) | JSON,
            "seat": st.sampled_from(["nurse", "peer", "worker", OBSERVER]) | JSON,
            "trails": st.lists(trail | JSON, max_size=4) | JSON,
            "commitment": JSON | st.text(max_size=600),
        },
    )


def could_be_walked(walk: Walk) -> None:
    """Assert what is true of every walk that a learner can reach, in the words of the case alone."""
    seats = {None, OBSERVER, *(member.id for member in walk.case.team if member.seat)}
    assert walk.seat in seats
    assert (walk.seat is None) == (not walk.trails)
    assert bool(walk.trails) or walk.place is not Place.DECISION
    assert walk.place in {Place.DECISION, Place.DEBRIEF, Place.CHAIR} or not walk.trails
    assert len(walk.commitment) <= COMMITMENT_LENGTH
    raised = [fact for trail in walk.trails for fact, _ in trail.raised]
    assert len(raised) == len(set(raised))
    for number, trail in enumerate(walk.trails):
        follows_the_path(walk, number)
        did_only_what_is_there(walk, trail)


def follows_the_path(walk: Walk, number: int) -> None:
    if number == 0:
        assert walk.trails[0].decision == walk.case.decisions[0].id
        return
    before = walk.trails[number - 1]
    assert before.stage in {Stage.OUTCOME, Stage.SKIPPED}
    following = walk.case.after(before.decision, before.chosen)
    assert following is not None
    assert following.id == walk.trails[number].decision


def did_only_what_is_there(walk: Walk, trail: Trail) -> None:
    decision = walk.decision_of(trail)
    options = {None, *(option.id for option in decision.options)}
    asks = {(p.who, ask.id) for p in decision.colleagues if p.who != walk.seat for ask in p.asks}
    own = {f.id for f in walk.case.facts if f.consent is not None and walk.seat in f.known_by}
    assert set(trail.asked) <= {question.id for question in decision.questions}
    assert len(trail.asked) == len(set(trail.asked))
    assert set(trail.contacted) <= asks
    assert len(trail.contacted) == len(set(trail.contacted)) <= decision.contacts
    assert {fact for fact, _ in trail.raised} <= own
    assert {how for _, how in trail.raised} <= {"asked", "told"}
    assert {trail.first, trail.chosen} <= options
    judged_in_order(trail)
    chosen = decision.option(trail.chosen)
    assert not trail.mended or (chosen is not None and chosen.repair is not None)


def judged_in_order(trail: Trail) -> None:
    assert (trail.first is None) == (trail.confidence is None)
    assert trail.confidence is None or (type(trail.confidence) is int and trail.confidence in CONFIDENCE)
    assert trail.ready or trail.first is None
    assert trail.first is not None or trail.chosen is None
    assert not (trail.skipped and (trail.ready or trail.asked or trail.contacted or trail.raised))


@given(data=JSON)
def test_restore_refuses_or_understands_any_json(case: Case, data: object) -> None:
    with suppress(RefusedError):
        could_be_walked(restore(case, data).walk)


@given(data=st.data())
def test_restore_makes_only_walks_that_could_be_walked(case: Case, data: st.DataObject) -> None:
    restored = restore(case, data.draw(nearly_snapshots(case)))
    could_be_walked(restored.walk)
    again = restore(case, json.loads(json.dumps(snapshot(restored.walk))))
    assert again.walk == restored.walk


@given(numbers=ways, damage=st.data())
def test_restore_survives_a_snapshot_with_one_damaged_part(
    case: Case, numbers: list[int], damage: st.DataObject
) -> None:
    whole = saved(wander(case, numbers)[-1])
    part = damage.draw(st.sampled_from([whole, *whole["trails"]]))
    part[damage.draw(st.sampled_from(sorted(part)))] = damage.draw(known_words(case))
    with suppress(RefusedError):
        could_be_walked(restore(case, whole).walk)


@given(numbers=ways)
def test_restore_gives_back_any_walk_of_the_small_case(case: Case, numbers: list[int]) -> None:
    walk = wander(case, numbers)[-1]
    could_be_walked(walk)
    restored = restore(case, json.loads(json.dumps(snapshot(walk))))
    assert restored.walk == walk
    assert restored.whole


@given(numbers=ways)
def test_restore_gives_back_any_walk_of_a_real_case(real_case: Case, numbers: list[int]) -> None:
    walk = wander(real_case, numbers)[-1]
    restored = restore(real_case, json.loads(json.dumps(snapshot(walk))))
    assert restored.walk == walk
    assert restored.whole


# By hand.


def saved(walk: Walk, **changes: object) -> dict[str, Any]:
    """The snapshot of a walk as it comes back from a browser, with some of it changed."""
    return {**json.loads(json.dumps(snapshot(walk))), **changes}


def decide(walk: Walk, option: str) -> Walk:
    return moves.decide(moves.judge(moves.be_ready(walk), option, 3), option)


def without(case: Case, decision_id: str, kind: str, item_id: str) -> Case:
    """The case after somebody has taken a question or an option out of its file."""
    decisions = [
        d.model_copy(update={kind: tuple(i for i in getattr(d, kind) if i.id != item_id)}) if d.id == decision_id else d
        for d in case.decisions
    ]
    return case.model_copy(update={"decisions": tuple(decisions)})


@pytest.mark.parametrize("data", [None, [], "small", {}, {"case": "another", "version": 1}, {"case": ["small"]}])
def test_restore_refuses_what_is_no_snapshot_of_this_case(case: Case, data: object) -> None:
    with pytest.raises(RefusedError, match="not a saved place of this case"):
        restore(case, data)


@pytest.mark.parametrize("version", [0, 2, "1", None, [1]])
def test_restore_refuses_another_version_and_says_so(case: Case, version: object) -> None:
    with pytest.raises(RefusedError, match="another version"):
        restore(case, saved(Walk(case), version=version))


def test_restore_mixes_questions_and_contacts_that_open_each_other(case: Case, sit: Sit) -> None:
    walk = moves.contact(moves.go_on(moves.skip(sit("nurse"))), "worker", "wrong")
    walk = moves.contact(moves.ask_person(walk, "which"), "officer", "enough")
    assert restore(case, saved(walk)) == Restored(walk, whole=True)


def test_restore_mixes_in_a_contact_that_a_later_answer_closes(case: Case, sit: Sit) -> None:
    walk = moves.contact(moves.go_on(moves.skip(sit("nurse"))), "officer", "guess")
    walk = moves.ask_person(moves.contact(walk, "worker", "wrong"), "which")
    assert restore(case, saved(walk)) == Restored(walk, whole=True)


@pytest.mark.parametrize("place", [moves.go_to_debrief, lambda walk: moves.read_from_chair(moves.go_to_debrief(walk))])
def test_restore_finds_the_debrief_of_somebody_who_only_read(case: Case, place: Callable[[Walk], Walk]) -> None:
    walk = place(moves.read_overview(Walk(case)))
    assert restore(case, saved(walk)) == Restored(walk, whole=True)


def test_restore_keeps_the_commitment_through_playing_again(case: Case, sit: Sit) -> None:
    walk = moves.play_again(moves.commit(moves.go_to_debrief(sit("nurse")), "Ring them."))
    assert restore(case, saved(walk)).walk.commitment == "Ring them."


def test_restore_keeps_the_longest_commitment(case: Case, sit: Sit) -> None:
    words = "x" * COMMITMENT_LENGTH
    assert restore(case, saved(sit("nurse"), commitment=words)).walk.commitment == words


@pytest.mark.parametrize("words", [None, 7, ["Ring"], "x" * (COMMITMENT_LENGTH + 1)])
def test_restore_leaves_out_a_commitment_that_is_none(case: Case, sit: Sit, words: object) -> None:
    assert restore(case, saved(sit("nurse"), commitment=words)).walk == sit("nurse")


@pytest.mark.parametrize("place", ["nowhere", None, 7, ["debrief"], {"place": "chair"}, "seat"])
def test_restore_does_not_call_it_whole_when_it_leads_to_another_place(case: Case, sit: Sit, place: object) -> None:
    assert restore(case, saved(sit("nurse"), place=place)) == Restored(sit("nurse"), whole=False)


@pytest.mark.parametrize("seat", [None, 1, "officer", "nobody"])
def test_restore_stops_at_the_seats_when_the_seat_is_gone(case: Case, sit: Sit, seat: object) -> None:
    seats = moves.go_to_seats(moves.begin(Walk(case)))
    assert restore(case, saved(sit("nurse"), seat=seat)) == Restored(seats, whole=False)


def test_restore_stops_at_a_decision_when_one_of_its_questions_is_gone(case: Case, sit: Sit) -> None:
    walk = moves.ask_person(moves.ask_person(sit("nurse"), "sing"), "how")
    walk = moves.go_on(decide(moves.contact(walk, "sister", "seen"), "talk"))
    restored = restore(without(case, "first", "questions", "how"), saved(walk))
    assert not restored.whole
    assert (restored.walk.trail.asked, restored.walk.trail.contacted) == (("sing",), (("sister", "seen"),))
    assert restored.walk.trail.stage is Stage.GATHER


def test_restore_stops_at_the_table_when_the_chosen_option_is_gone(case: Case, sit: Sit) -> None:
    walk = moves.decide(moves.judge(moves.be_ready(sit("nurse")), "wait", 4), "rush")
    restored = restore(without(case, "first", "options", "rush"), saved(walk))
    assert not restored.whole
    assert (restored.walk.trail.stage, restored.walk.trail.first) == (Stage.TABLE, "wait")


def test_restore_stops_where_the_path_leads_elsewhere_now(case: Case, sit: Sit) -> None:
    walk = moves.go_on(decide(sit("nurse"), "talk"))
    data = saved(walk)
    data["trails"][1]["decision"] = "third"
    assert restore(case, data) == Restored(walk, whole=False)


@pytest.mark.parametrize("trail", [None, "first", ["first"], {}])
def test_restore_stops_before_a_trail_that_cannot_be_read(case: Case, sit: Sit, trail: object) -> None:
    assert restore(case, saved(sit("nurse"), trails=[trail])) == Restored(sit("nurse"), whole=False)


@pytest.mark.parametrize("sure", [None, 0, 6, "3", 3.0, True, [3]])
def test_restore_takes_no_judgement_without_a_confidence_of_1_to_5(case: Case, sit: Sit, sure: object) -> None:
    ready = moves.be_ready(sit("nurse"))
    data = saved(moves.judge(ready, "talk", 3))
    data["trails"][0]["confidence"] = sure
    assert restore(case, data) == Restored(ready, whole=False)


@pytest.mark.parametrize("skipped", [1, "yes", None])
def test_restore_takes_only_true_for_true(case: Case, sit: Sit, skipped: object) -> None:
    data = saved(sit("nurse"))
    data["trails"][0]["skipped"] = skipped
    assert restore(case, data).walk == sit("nurse")


def test_restore_is_quick_with_more_than_any_case_holds(case: Case, sit: Sit) -> None:
    data = saved(sit("nurse"))
    data["trails"][0].update(
        asked=["how", "sing"] * 5000, contacted=[["sister", "seen"]] * 5000, raised=[["a", "b"]] * 5000
    )
    data["trails"] *= 5000
    assert not restore(case, data).whole


def test_furthest_makes_no_more_moves_than_there_are_when_all_fit() -> None:
    made: list[tuple[int, ...]] = []

    def add(number: int) -> Callable[[tuple[int, ...]], tuple[int, ...]]:
        def move(done: tuple[int, ...]) -> tuple[int, ...]:
            made.append(done)
            return (*done, number)

        return move

    rows = [[add(row * 30 + number) for number in range(30)] for row in range(4)]
    assert sorted(furthest((), *rows)) == list(range(120))
    assert len(made) < 500


def test_furthest_gets_as_far_as_it_can_when_a_move_fits_nowhere(case: Case, sit: Sit) -> None:
    ask = [partial(moves.ask_person, question_id=question) for question in ("sing", "gone", "how")]
    who = [partial(moves.contact, who="sister", ask_id="seen")]
    walk = furthest(sit("nurse"), ask, who)
    assert (walk.trail.asked, walk.trail.contacted) == (("sing",), (("sister", "seen"),))
