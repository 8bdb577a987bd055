"""Pathways: a few cases, each with a reason."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import ValidationError

from roundtable.model.pathway import Pathway

HEAD = {"id": "new-staff", "title": "New", "for_whom": "For you.", "why": "To begin."}
STEP = {"case": "saturdays", "why": "It begins here."}


def pathway(**changes: Any) -> Pathway:
    return Pathway.model_validate({**HEAD, "cases": [STEP], **changes})


def test_pathway_keeps_its_cases_in_order() -> None:
    steps = [{**STEP, "case": f"case-{number}"} for number in (3, 1, 2)]
    assert [step.case for step in pathway(cases=steps).cases] == ["case-3", "case-1", "case-2"]


def test_planned_case_may_lack_an_id() -> None:
    planned = pathway(planned=[{"about": "A cat."}, {"about": "A farm.", "case": "catch-it-early"}]).planned
    assert [(one.about, one.case) for one in planned] == [("A cat.", None), ("A farm.", "catch-it-early")]


@pytest.mark.parametrize(
    "changes",
    [
        {"cases": []},
        {"cases": [STEP] * 6},
        {"cases": [{"case": "saturdays"}]},
        {"cases": [{**STEP, "case": "../saturdays"}]},
        {"planned": [{"case": "saturdays"}]},
        {"planned": [{"about": "x"}] * 5},
        {"steps": [STEP]},
    ],
)
def test_pathway_refuses_what_is_none(changes: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        pathway(**changes)
