"""The small plan of `tests/data/plan-script.yaml` and its script."""

from __future__ import annotations

from pathlib import Path

import pytest

from roundtable.content.building import build
from roundtable.content.marked import parse_marked
from roundtable.model.plan_script import PlanScript
from roundtable.practice.plan.draft import Draft

SCRIPT = Path(__file__).parents[2] / "data" / "plan-script.yaml"


@pytest.fixture(scope="session")
def script() -> PlanScript:
    """What the small plan's case adds."""
    return build(PlanScript, parse_marked(SCRIPT.read_text(encoding="utf-8"), "plan-script.yaml"))


@pytest.fixture
def tove(script: PlanScript) -> Draft:
    """The small plan on the table: two goals, two actions, a navigator and a baker."""
    return Draft(script.plan)
