"""The example with a step of every kind, and a way to its steps."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from roundtable.content.building import build
from roundtable.content.marked import parse_marked
from roundtable.model.exercise import Exercise
from roundtable.practice.exercises.kinds import begin

EVERY_KIND = build(
    Exercise,
    parse_marked(
        (Path(__file__).parents[2] / "data" / "every-kind.yaml").read_text(encoding="utf-8"), "every-kind.yaml"
    ),
)


def doing(step_id: str) -> Any:
    """A step of the example with nothing done in it."""
    step = EVERY_KIND.step(step_id)
    assert step is not None
    return begin(step)
