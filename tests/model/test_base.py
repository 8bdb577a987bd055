"""The text types, and what all content objects have in common."""

from __future__ import annotations

from datetime import date

import pytest
from pydantic import TypeAdapter, ValidationError

from roundtable.model.base import Id, IpecTag, Line, Model, Review, ReviewSlot, SourceKey, Text

SLOT = ReviewSlot(who="Test reviewer", role="nurse", date=date(2026, 1, 2), next_review=date(2027, 1, 2))


class Sample(Model):
    name: Line


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (Id, "getting-to-work"),
        (Id, "a"),
        (Id, "phq-9"),
        (SourceKey, "R1"),
        (SourceKey, "R147"),
        (IpecTag, "VE11"),
        (IpecTag, "RR5"),
        (IpecTag, "C7"),
        (IpecTag, "TT10"),
        (Text, "x" * 4000),
    ],
)
def test_text_type_takes_what_fits(kind: object, text: str) -> None:
    assert TypeAdapter(kind).validate_python(text) == text


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (Id, ""),
        (Id, "Getting-to-work"),
        (Id, "-work"),
        (Id, "work-"),
        (Id, "to--work"),
        (Id, "to work"),
        (Id, "../work"),
        (Id, "work\n"),
        (Id, "x" * 61),
        (SourceKey, "R0"),
        (SourceKey, "R1000"),
        (SourceKey, "S1"),
        (IpecTag, "VE12"),
        (IpecTag, "RR6"),
        (IpecTag, "C0"),
        (IpecTag, "TT11"),
        (Line, ""),
        (Line, "x" * 301),
        (Text, ""),
        (Text, "x" * 4001),
    ],
)
def test_text_type_refuses_what_does_not_fit(kind: object, text: str) -> None:
    with pytest.raises(ValidationError):
        TypeAdapter(kind).validate_python(text)


def test_model_refuses_a_key_that_it_does_not_know() -> None:
    with pytest.raises(ValidationError, match="nmae"):
        Sample.model_validate({"name": "Ada", "nmae": "Ada"})


def test_model_cannot_be_changed() -> None:
    with pytest.raises(ValidationError, match="frozen"):
        Sample(name="Ada").name = "Eve"  # type: ignore[misc]


def test_model_takes_the_space_around_a_text_away() -> None:
    assert Sample(name="  Ada \n").name == "Ada"


def test_model_refuses_a_text_of_spaces() -> None:
    with pytest.raises(ValidationError):
        Sample(name="   ")


@pytest.mark.parametrize(
    ("review", "complete"),
    [
        (Review(), False),
        (Review(clinical=SLOT), False),
        (Review(lived_experience=SLOT), False),
        (Review(local=SLOT), False),
        (Review(clinical=SLOT, lived_experience=SLOT), True),
    ],
)
def test_review_is_complete_with_a_clinician_and_lived_experience(review: Review, *, complete: bool) -> None:
    assert review.complete is complete
