"""A small case to practise on, and the real content, each read once."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

from roundtable.content.building import build
from roundtable.content.catalogue import Catalogue
from roundtable.content.marked import parse_marked
from roundtable.model.case import Case
from roundtable.practice import moves
from roundtable.practice.walk import Walk

if TYPE_CHECKING:
    from collections.abc import Callable

# Machines that are busy with something else are no reason to fail.
settings.register_profile("roundtable", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("roundtable")

SMALL = Path(__file__).parent / "data" / "small.yaml"


def build_case(text: str) -> Case:
    """A case from YAML text."""
    return build(Case, parse_marked(text, "test.yaml"))


@pytest.fixture(scope="session")
def case() -> Case:
    """The small case of `tests/data/small.yaml`."""
    return build_case(SMALL.read_text(encoding="utf-8"))


@pytest.fixture(scope="session")
def sit(case: Case) -> Callable[[str], Walk]:
    """A function that takes a seat in the small case and opens its first decision."""
    return lambda seat: moves.take_seat(moves.go_to_seats(moves.begin(Walk(case))), seat)


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    """Our own content."""
    return Catalogue()


@pytest.fixture(scope="session", params=["getting-to-work", "quiz-night-again", "saturdays"])
def real_case(request: pytest.FixtureRequest, catalogue: Catalogue) -> Case:
    """Each of our own cases."""
    return catalogue.case(request.param)
