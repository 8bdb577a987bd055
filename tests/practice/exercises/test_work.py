"""Work: any step can be skipped, left, tried again and opened again."""

from __future__ import annotations

import pytest

from roundtable.errors import RefusedError
from roundtable.practice.exercises.work import Place, Work
from tests.practice.exercises.example import EVERY_KIND


def test_a_step_is_answered_and_tried_again() -> None:
    work = Work(EVERY_KIND).start().do("answer", {"option": "forbid"})
    assert [doing.step.id for doing in work.done] == ["first-words"]
    assert not work.again().done
    with pytest.raises(RefusedError, match="still open"):
        work.again().again()


def test_every_step_can_be_skipped_to_the_end() -> None:
    work = Work(EVERY_KIND).start()
    for _ in EVERY_KIND.steps:
        work = work.skip()
    assert work.place is Place.END
    assert len(work.skipped) == len(EVERY_KIND.steps)


def test_a_skipped_step_that_is_answered_is_no_longer_skipped() -> None:
    work = Work(EVERY_KIND).start().skip().open_step("first-words").do("answer", {"option": "forbid"})
    assert not work.skipped


def test_no_act_is_possible_where_no_step_is_open() -> None:
    with pytest.raises(RefusedError, match="No step is open"):
        Work(EVERY_KIND).do("answer", {})
    with pytest.raises(RefusedError, match="no such step"):
        Work(EVERY_KIND).open_step("dance")


def test_the_last_step_leads_to_the_end() -> None:
    work = Work(EVERY_KIND).open_step(EVERY_KIND.steps[-1].id)
    assert work.last
    assert work.go_on().place is Place.END


@pytest.mark.parametrize("act", ["dance", "take", "data", "again", "__class__"])
def test_only_acts_of_the_kind_are_carried_out(act: str) -> None:
    with pytest.raises(RefusedError):
        Work(EVERY_KIND).start().do(act, {})
