"""Whatever comes back from a browser becomes a walk that could have been walked, or is refused."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roundtable.errors import RefusedError
from roundtable.practice import moves
from roundtable.practice.restoring import MOST_STEPS, restore, snapshot
from roundtable.practice.walk import COMMITMENT_LENGTH, CONFIDENCE, OBSERVER, Place, Stage, Walk
from tests.practice.wandering import wander, ways

if TYPE_CHECKING:
    from collections.abc import Callable

    from roundtable.content.catalogue import Catalogue
    from roundtable.model.case import Case
    from roundtable.practice.walk import Trail

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
    try:
        could_be_walked(restore(case, data).walk)
    except RefusedError as refused:
        assert str(refused)


@given(data=st.data())
def test_restore_makes_only_walks_that_could_be_walked(case: Case, data: st.DataObject) -> None:
    saved = data.draw(nearly_snapshots(case))
    restored = restore(case, saved)
    could_be_walked(restored.walk)
    again = restore(case, json.loads(json.dumps(snapshot(restored.walk))))
    assert again.walk == restored.walk


@given(numbers=ways, damage=st.data())
def test_restore_survives_a_snapshot_with_one_damaged_part(case: Case, numbers: list[int], damage: st.DataObject) -> None:
    saved = json.loads(json.dumps(snapshot(wander(case, numbers)[-1])))
    part = damage.draw(st.sampled_from([saved, *saved["trails"]]))
    part[damage.draw(st.sampled_from(sorted(part)))] = damage.draw(known_words(case))
    try:
        could_be_walked(restore(case, saved).walk)
    except RefusedError as refused:
        assert str(refused)


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
