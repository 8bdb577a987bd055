"""The meeting as scenes: a fact comes to the table once, and stands on the sheet in the words of the script."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from roundtable.practice.consultation import alone as moves
from roundtable.practice.consultation.alone import Alone, Place, surfaced
from roundtable.practice.consultation.playing import play
from roundtable.practice.consultation.scenes import on_sheet, other_way, scenes

if TYPE_CHECKING:
    from roundtable.content.catalogue import Catalogue

SCRIPTS = ("getting-to-work", "saturdays", "told-once", "a-hand-of-nineteen")


def opened(catalogue: Catalogue, one: str) -> Alone:
    return Alone(catalogue.consultation(one), catalogue.case(one))


def test_the_open_moment_is_the_last_scene_and_nothing_is_done_in_it(catalogue: Catalogue) -> None:
    alone = opened(catalogue, "getting-to-work")
    assert scenes(alone) == ()
    begun = moves.begin(alone)
    (first,) = scenes(begun)
    assert (first.number, first.moment, first.done, first.then) == (0, begun.moment, None, ())
    (told,) = scenes(moves.choose(begun, "one-sentence"))
    assert told.done is not None
    assert (told.done.id, told.brings) == ("one-sentence", ("tells-it-twice",))


@pytest.mark.parametrize("one", SCRIPTS)
@pytest.mark.parametrize("seed", range(5))
def test_scenes_bring_each_fact_once_and_in_the_order_in_which_it_surfaced(
    catalogue: Catalogue, one: str, seed: int
) -> None:
    alone = play(catalogue.consultation(one), catalogue.case(one), "random", seed)
    lived = scenes(alone)
    assert [fact for scene in lived for fact in scene.brings] == [*surfaced(alone)]
    assert len(lived) == len(alone.script.moments)


def test_what_is_said_a_second_time_was_on_the_table_already(catalogue: Catalogue) -> None:
    alone = moves.begin(opened(catalogue, "getting-to-work"))
    for one in ("one-sentence", "not-a-number", "seen-and-heard"):
        alone = moves.go_on(moves.choose(alone, one))
    third = scenes(alone)[2]
    assert [said.again for said in third.then] == [(), ("water-jug",), ()]
    assert third.brings == ("sugar-result",)


def test_a_fact_stands_on_the_sheet_in_short_or_as_the_case_tells_it(catalogue: Catalogue) -> None:
    script, case = catalogue.consultation("told-once"), catalogue.case("told-once")
    assert on_sheet(script, case, "whose-wife") == "At the front desk, women are asked whose wife they are."
    bare = script.model_copy(update={"sheet": ()})
    fact = case.fact("whose-wife")
    assert fact is not None
    assert on_sheet(bare, case, "whose-wife") == fact.text
    assert on_sheet(bare, case, "gone") == "gone"


@pytest.mark.parametrize("one", SCRIPTS)
def test_the_other_way_is_gone_to_its_end(catalogue: Catalogue, one: str) -> None:
    script, case = catalogue.consultation(one), catalogue.case(one)
    other = other_way(script, case)
    assert other is not None
    assert (other.place, other.chosen) == (Place.END, script.good)
    assert other_way(script.model_copy(update={"good": ()}), case) is None
    assert other_way(script.model_copy(update={"good": ("gone", *script.good[1:])}), case) is None


def test_what_was_told_aloud_and_nowhere_else_is_not_written_on_the_sheet(catalogue: Catalogue) -> None:
    script, case = catalogue.consultation("saturdays"), catalogue.case("saturdays")
    assert "Copper Lid" not in on_sheet(script, case, "shift-times")
    walter = catalogue.consultation("a-hand-of-nineteen"), catalogue.case("a-hand-of-nineteen")
    assert "mornings" not in on_sheet(*walter, "what-she-may-know")
