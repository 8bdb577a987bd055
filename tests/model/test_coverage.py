"""Numbers and places of the coverage map are what the map has."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from roundtable.model.coverage import CaseCoverage, CoverageRow

ROW = {"id": "S1.4", "says": "Gives every task one lead", "places": ["RM"]}


@pytest.mark.parametrize("number", ["S0.1", "S1.84", "S2.31"])
def test_number_of_a_row_is_accepted(number: str) -> None:
    assert CoverageRow.model_validate(ROW | {"id": number}).id == number


@pytest.mark.parametrize("wrong", [{"id": "S3.1"}, {"id": "1.4"}, {"id": "S1.100"}, {"places": ["XX"]}, {"places": []}])
def test_other_numbers_and_places_are_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        CoverageRow.model_validate(ROW | wrong)


def test_row_that_is_served_nowhere_is_refused() -> None:
    with pytest.raises(ValidationError):
        CaseCoverage.model_validate({"id": "a-key-for-tove", "serves": [{"row": "S1.4", "decisions": []}]})
