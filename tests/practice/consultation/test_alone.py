"""The way through a scripted consultation: no dead end, no mark, and facts where somebody asked for them."""

from __future__ import annotations

import json
from random import Random
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roundtable.errors import RefusedError
from roundtable.model.consultation_script import ConsultationScript, Intervention, Moment, Utterance
from roundtable.model.fact import Sharing
from roundtable.model.step import Impact
from roundtable.practice.consultation import alone as moves
from roundtable.practice.consultation.alone import Alone, Place
from roundtable.practice.consultation.playing import PLAYS, play, report

if TYPE_CHECKING:
    from roundtable.content.catalogue import Catalogue
    from roundtable.model.case import Case

SCRIPTS = ("getting-to-work", "saturdays", "told-once", "a-hand-of-nineteen")
_IMPACT = Impact(for_person="p", for_team="t", protects="x")


def _act(item: str, kind: str, *brings: str, who: str = "nurse", when: tuple[str, ...] = ()) -> Intervention:
    said = Utterance(who=who, says="I say.", brings=brings)
    return Intervention.model_validate(
        {"id": item, "kind": kind, "says": "I do.", "then": (said,), "impact": _IMPACT, "when": when}
    )


@pytest.fixture(scope="module")
def small() -> ConsultationScript:
    """Five moments about the small case."""
    moments = [
        Moment(
            id=f"moment-{n}",
            title="m",
            tells="t",
            heard=(Utterance(who="worker", says="A form.", brings=("form",)),) if n == 2 else (),
            interventions=(
                _act(f"quiet-{n}", "silent"),
                _act(f"ask-{n}", "invite", *(("pulse",) if n == 1 else ("nights",) if n == 3 else ())),
                _act(f"halt-{n}", "cut-off"),
                _act(f"sum-{n}", "summarise", "tablets", when=("pulse",)),
            ),
        )
        for n in range(1, 6)
    ]
    return ConsultationScript(
        id="small",
        author="a",
        minutes=10,
        question="What now?",
        opening="o",
        moments=tuple(moments),
        good=("ask-1", "sum-2", "ask-3", "quiet-4", "quiet-5"),
        closing="c",
        how_invented="h",
    )


@pytest.fixture
def begun(small: ConsultationScript, case: Case) -> Alone:
    """At the first moment."""
    return moves.begin(Alone(small, case))


def _walk(alone: Alone, *chosen: str) -> Alone:
    for one in chosen:
        alone = moves.go_on(moves.choose(alone, one))
    return alone


def test_what_is_brought_depends_on_what_is_done(begun: Alone) -> None:
    assert moves.table(begun) == ("plan",)
    told = moves.choose(begun, "ask-1")
    assert (told.place, told.chosen[-1], told.moment.id) == (Place.THEN, "ask-1", "moment-1")
    assert moves.surfaced(told) == ("pulse",)
    second = moves.go_on(told)
    assert (second.moment.id, moves.surfaced(second)) == ("moment-2", ("pulse", "form"))
    assert [said.who for said in moves.heard(second)] == ["nurse", "worker"]


def test_some_things_can_only_be_done_with_what_is_on_the_table(begun: Alone) -> None:
    assert [one.id for one in moves.possible(begun)] == ["quiet-1", "ask-1", "halt-1"]
    with pytest.raises(RefusedError, match="not possible"):
        moves.choose(begun, "sum-1")
    assert "sum-2" in {one.id for one in moves.possible(_walk(begun, "ask-1"))}


def test_each_place_has_its_moves_and_refuses_the_others(begun: Alone, small: ConsultationScript, case: Case) -> None:
    told = moves.choose(begun, "quiet-1")
    with pytest.raises(RefusedError, match="chosen here already"):
        moves.choose(told, "ask-1")
    for move in (moves.go_on, moves.look_back):
        with pytest.raises(RefusedError):
            move(begun)
    with pytest.raises(RefusedError, match="No moment is open"):
        _ = Alone(small, case).moment


def test_a_moment_can_be_tried_another_way(begun: Alone) -> None:
    third = _walk(begun, "quiet-1", "ask-2")
    again = moves.back_to(third, 0)
    assert (again.place, again.chosen) == (Place.MOMENT, ())
    assert moves.back_to(third, 1).chosen == ("quiet-1",)
    for odd in (-1, 2):
        with pytest.raises(RefusedError, match="not come to"):
            moves.back_to(third, odd)


def test_the_end_says_what_surfaced_and_what_stayed_with_whom_and_judges_nothing(begun: Alone) -> None:
    end = moves.look_back(_walk(begun, "quiet-1", "quiet-2", "quiet-3", "quiet-4", "quiet-5"))
    assert [fact.id for fact in end.surfaced] == ["form"]
    assert [(one.fact.id, one.with_whom, one.sealed) for one in end.stayed] == [
        ("pulse", (begun.case.name_of("nurse"),), False),
        ("nights", (begun.case.name_of("peer"),), True),
        ("tablets", (begun.case.name_of("nurse"),), True),
    ]
    assert len(end.impacts) == 5
    assert moves.begin(_walk(begun, "quiet-1")).chosen == ()


def test_a_script_that_changed_is_said_and_not_guessed(begun: Alone) -> None:
    changed = Alone(begun.script, begun.case, Place.MOMENT, ("gone",))
    with pytest.raises(RefusedError, match="changed here"):
        moves.heard(changed)


@given(steps=st.integers(0, 5), seed=st.integers(0, 2**20), wait=st.booleans())
def test_a_way_comes_back_exactly(small: ConsultationScript, case: Case, *, steps: int, seed: int, wait: bool) -> None:
    alone, chance = moves.begin(Alone(small, case)), Random(seed)  # noqa: S311
    for number in range(steps):
        alone = moves.choose(alone, chance.choice(moves.possible(alone)).id)
        if not (wait and number == steps - 1):
            alone = moves.go_on(alone)
    data = json.loads(json.dumps(moves.snapshot(alone)))
    assert moves.restore(small, case, data) == moves.Restored(alone, whole=True)
    fresh = Alone(small, case)
    assert moves.restore(small, case, moves.snapshot(fresh)) == moves.Restored(fresh, whole=True)


@pytest.mark.parametrize(
    ("changes", "chosen"),
    [
        ({"chosen": ["ask-1", "gone"], "place": "moment"}, ("ask-1",)),
        ({"chosen": "ask-1", "place": "moment"}, ()),
        ({"chosen": [1, 2], "place": "then"}, ()),
        ({"chosen": ["ask-1"], "place": "end"}, ("ask-1",)),
        ({"chosen": ["ask-1"] * 900, "place": "end"}, ("ask-1",)),
        ({"chosen": ["ask-1"], "place": "opening"}, ()),
        ({"chosen": ["ask-1"], "place": ["moment"]}, ("ask-1",)),
    ],
)
def test_what_does_not_fit_is_left_out_and_said(
    small: ConsultationScript, case: Case, changes: dict[str, Any], chosen: tuple[str, ...]
) -> None:
    data = {**moves.snapshot(Alone(small, case)), **changes}
    restored = moves.restore(small, case, data)
    assert restored.alone.chosen == chosen
    assert not restored.whole


@given(st.none() | st.text() | st.dictionaries(st.text(), st.integers()) | st.just({"case": "small", "version": 2}))
def test_what_is_no_saved_way_is_refused(small: ConsultationScript, case: Case, data: object) -> None:
    with pytest.raises(RefusedError):
        moves.restore(small, case, data)


@pytest.mark.parametrize("one", SCRIPTS)
def test_no_intervention_of_a_real_script_is_a_dead_end(catalogue: Catalogue, one: str) -> None:
    """Each one is chosen on some way to it, and from there the end can be reached."""
    script, case = catalogue.consultation(one), catalogue.case(one)
    for number, moment in enumerate(script.moments):
        for act in moment.interventions:
            alone = _prepared(script, case, number, act)
            alone = moves.go_on(moves.choose(alone, act.id))
            while alone.place is not Place.END:
                assert len(moves.possible(alone)) >= 3
                alone = moves.go_on(moves.choose(alone, moves.possible(alone)[0].id))
            assert len(moves.look_back(alone).impacts) == len(script.moments)


def _prepared(script: ConsultationScript, case: Case, number: int, act: Intervention) -> Alone:
    """A way to a moment at which an act is possible."""
    for seed in range(500):
        chance, alone = Random(seed), moves.begin(Alone(script, case))  # noqa: S311
        while alone.at < number:
            alone = moves.go_on(moves.choose(alone, chance.choice(moves.possible(alone)).id))
        if act in moves.possible(alone):
            return alone
    raise AssertionError(f"nothing leads to {act.id}")


@pytest.mark.parametrize("one", SCRIPTS)
def test_good_facilitation_surfaces_more_than_chance_and_silence_next_to_nothing(
    catalogue: Catalogue, one: str
) -> None:
    script, case = catalogue.consultation(one), catalogue.case(one)
    found = report(script, case, PLAYS)
    good, chance, silent = found.played
    assert (good.how, chance.how, silent.how) == ("good", "random", "silent")
    assert good.mean > 1.5 * chance.mean > 1.5 * silent.mean
    assert good.mean > found.facts / 2
    assert silent.most <= 1
    assert found.share <= 1 / 3
    assert moves.surfaced(play(script, case, "good", 3)) == moves.surfaced(play(script, case, "good", 3))


@pytest.mark.parametrize("one", SCRIPTS)
def test_nothing_private_can_surface(catalogue: Catalogue, one: str) -> None:
    script, case = catalogue.consultation(one), catalogue.case(one)
    facts = [case.fact(item) for item in moves.can_surface(script, case)]
    assert all(fact is not None and fact.sharing is not Sharing.PRIVATE for fact in facts)


def test_a_script_without_facts_has_no_share(small: ConsultationScript, case: Case) -> None:
    bare = small.model_copy(
        update={
            "good": (),
            "moments": tuple(
                moment.model_copy(update={"heard": (), "interventions": (moment.interventions[2],)})
                for moment in small.moments
            ),
        }
    )
    found = report(bare, case, 3)
    assert (found.facts, found.share, found.played[0].most) == (0, 0.0, 0)
