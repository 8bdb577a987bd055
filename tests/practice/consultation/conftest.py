"""A small meeting about the small case, and one in the 45-minute format on real content."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest

from roundtable.model.consultation_format import Format, FormatStep, StepKind
from roundtable.model.reference import Discipline
from roundtable.practice.consultation.seats import seat_team
from roundtable.practice.consultation.sitting import Sitting, begin, open_meeting

if TYPE_CHECKING:
    from roundtable.content.catalogue import Catalogue
    from roundtable.model.case import Case

TODAY = dt.date(2026, 3, 2)
KINDS = (StepKind.QUESTION, StepKind.POOL, StepKind.ROUND, StepKind.ACTIONS, StepKind.CLOSE)


def make_form(*kinds: StepKind, present: bool = False) -> Format:
    """A format with one step of each kind, of two minutes each."""
    steps = tuple(
        FormatStep(
            id=f"{kind}-{number}", kind=kind, title=kind, minutes=2, purpose="p", speaks="s", says="s", goes_wrong="g"
        )
        for number, kind in enumerate(kinds, 1)
    )
    return Format(
        id="short",
        title="Short",
        author="a",
        minutes=2 * len(kinds),
        best_for="b",
        not_for="n",
        about="a",
        person_present=present,
        steps=steps,
    )


@pytest.fixture(scope="session")
def form() -> Format:
    """A short format: a question, what others may not know, a round, actions, a last word."""
    return make_form(*KINDS)


@pytest.fixture(scope="session")
def disciplines() -> dict[str, Discipline]:
    """Three professions with different power."""
    return {
        "nurse": Discipline(id="nurse", name="Nurse", plain="p", power=3),
        "social-worker": Discipline(id="social-worker", name="Social worker", plain="p", power=3),
        "peer-specialist": Discipline(id="peer-specialist", name="Peer specialist", plain="p", power=1),
    }


@pytest.fixture
def seated(form: Format, case: Case, disciplines: dict[str, Discipline]) -> Sitting:
    """The team of the small case has taken its seats."""
    return seat_team(begin(form, case, TODAY), disciplines)


@pytest.fixture
def sitting(seated: Sitting) -> Sitting:
    """The first step is open."""
    return open_meeting(seated)


@pytest.fixture(scope="session")
def team_form(catalogue: Catalogue) -> Format:
    """The 45-minute format."""
    return catalogue.format("team-consultation")
