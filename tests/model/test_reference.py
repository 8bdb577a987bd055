"""Entries of the registers."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from roundtable.model.reference import Band, Instrument, Source


def test_band_reads_from_and_to() -> None:
    band = Band.model_validate({"from": "10", "to": "14", "label": "moderate"})
    assert (band.low, band.high) == (10, 14)


@pytest.mark.parametrize("data", [{"low": 1, "high": 2, "label": "x"}, {"from": -1, "to": 2, "label": "x"}])
def test_band_refuses_other_names_and_negative_ends(data: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        Band.model_validate(data)


@pytest.mark.parametrize("way", ["worse", "better"])
def test_instrument_says_which_way_is_worse(way: str) -> None:
    data = {"id": "phq-9", "name": "PHQ-9", "screens": "low mood", "minimum": 0, "maximum": 27, "higher_is": way}
    assert Instrument.model_validate({**data, "cannot_tell": "Why.", "licence": "Free."}).higher_is == way
    with pytest.raises(ValidationError):
        Instrument.model_validate({**data, "higher_is": "good", "cannot_tell": "Why.", "licence": "Free."})


def test_source_refuses_to_be_unchecked() -> None:
    with pytest.raises(ValidationError):
        Source.model_validate({"id": "R1", "cite": "A book", "checked": []})
