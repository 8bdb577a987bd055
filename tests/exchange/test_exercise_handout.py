"""Exercises on paper: tasks tell no answer, answers stand apart, and every kind can be printed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from roundtable.exchange.exercise_answer import describe_answer
from roundtable.exchange.exercise_handout import make_exercises, write_exercises
from roundtable.exchange.exercise_task import describe_task
from roundtable.exchange.paper import WATERMARK, Prose
from tests.browser.exercise_states import every_kind

if TYPE_CHECKING:
    from roundtable.content.catalogue import Catalogue

SECRETS = (
    "A door closes.",
    "Either has a socket.",
    "She did not say so.",
    "Nobody has tried it here.",
    "It is mended.",
)


@pytest.mark.parametrize("step", every_kind().steps, ids=lambda step: f"{step.id}-{step.kind}")
def test_every_kind_has_a_task_and_an_answer(step: object) -> None:
    task = describe_task(step)  # type: ignore[arg-type]
    assert Prose(step.task) in task  # type: ignore[attr-defined]
    assert describe_answer(step)  # type: ignore[arg-type]


@pytest.mark.parametrize("describe", [describe_task, describe_answer])
def test_what_is_no_step_cannot_be_printed(describe: object) -> None:
    class Strange:
        shows, task, impact = (), "x", None

    with pytest.raises(TypeError, match="Strange"):
        describe(Strange())  # type: ignore[operator]


def test_tasks_tell_no_answer(catalogue: Catalogue) -> None:
    papers = make_exercises([every_kind()], catalogue)
    tasks = str([page.blocks for page in papers.cards])
    answers = str([page.blocks for page in papers.sheet])
    assert not any(secret in tasks for secret in SECRETS)
    assert all(secret in answers for secret in SECRETS)


def test_a_session_has_one_run_sheet_with_its_minutes(catalogue: Catalogue) -> None:
    papers = make_exercises([every_kind(), catalogue.exercise("when-someone-declines")], catalogue)
    assert papers.title == "A session of exercises"
    assert papers.sheet[0].below == "28 minutes in all"
    html = write_exercises([every_kind()], catalogue, "html").decode()
    assert WATERMARK in html
    assert "money worries" in html


def test_a_closed_exercise_is_not_printed(catalogue: Catalogue) -> None:
    closed = every_kind().model_copy(update={"led": True})
    assert make_exercises([closed, every_kind()], catalogue).title == "A kettle for the common room"
