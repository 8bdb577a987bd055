"""What a complete case has. A starter case, for a first time, needs less.

Numbers and names only; whether what is there is any good is for reviewers.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from roundtable.model.case import PERSON, Size

if TYPE_CHECKING:
    from collections.abc import Iterator

    from roundtable.content.marked import Key
    from roundtable.model.case import Case


@dataclass(frozen=True)
class Gap:
    """One thing that a complete case has and this one has not."""

    key: Key
    problem: str
    expected: str = ""


@dataclass(frozen=True)
class Demands:
    """How much a complete case of one size has, and which keys it fills."""

    decisions: int
    options: int
    facts: int
    close_facts: int
    keys: tuple[str, ...]


_STARTER_KEYS = (
    "strengths",
    "good_looks_like",
    "debrief_questions",
    "epilogue",
    "aims",
    "sources",
    "how_invented",
)
DEMANDS = {
    Size.STARTER: Demands(decisions=2, options=2, facts=6, close_facts=1, keys=_STARTER_KEYS),
    Size.FULL: Demands(
        decisions=5,
        options=3,
        facts=14,
        close_facts=2,
        keys=(
            *_STARTER_KEYS,
            "social_needs",
            "red_flags",
            "good_life",
            "outside_idea",
            "transition",
            "team_errors",
            "where",
            "cuts",
        ),
    ),
}


def gaps(case: Case) -> Iterator[Gap]:
    """Everything that is missing from a complete case of this size."""
    demands = DEMANDS[case.size]
    yield from _counts(case, demands)
    for key in demands.keys:
        if not getattr(case, key):
            yield Gap((key,), f"`{key}` is missing")
    for number, decision in enumerate(case.decisions):
        here: Key = ("decisions", number)
        for name in ("summary", "from_the_chair"):
            if getattr(decision, name) is None:
                yield Gap((*here, name), f"`{name}` is missing from the decision `{decision.id}`")
        if len(decision.options) < demands.options:
            yield Gap((*here, "options"), f"`{decision.id}` has too few options", f"at least {demands.options}")
        for place, option in enumerate(decision.options):
            if option.why is None:
                yield Gap((*here, "options", place, "why"), f"`why` is missing from the option `{option.id}`")


def _counts(case: Case, demands: Demands) -> Iterator[Gap]:
    close = {PERSON, *(other.id for other in case.close_ones)}
    theirs = [fact for fact in case.facts if set(fact.known_by) <= close]
    if len(case.decisions) < demands.decisions:
        yield Gap(("decisions",), f"decisions: {len(case.decisions)}", f"at least {demands.decisions}")
    if len(case.facts) < demands.facts:
        yield Gap(("facts",), f"facts: {len(case.facts)}", f"at least {demands.facts}")
    if len(theirs) < demands.close_facts:
        yield Gap(
            ("facts",),
            f"{len(theirs)} facts are known only to the person or someone close to them",
            f"at least {demands.close_facts}",
        )
