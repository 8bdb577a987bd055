"""Whatever is sent to a consultation is done or refused; what is shown is sound, and what is kept comes back."""

from __future__ import annotations

import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from roundtable.errors import RefusedError
from roundtable.model.consultation_format import StepKind
from roundtable.screens.base import Event
from tests.browser.meeting_states import CASE, FixedScreen, begun, fill, go_to, opened
from tests.screens.html_page import mistakes

KINDS = ["pool", "options", "decide", "dissent", "recommend", "actions", "tell"]
NAMES = sorted(FixedScreen.handlers)
KEYS = (
    *("item", "seat", "place", "step", "fact", "list", "line", "text", "words", "what", "does", "by", "by-other"),
    *(
        "owner",
        "asks",
        "ask_by",
        "reason",
        "verdict",
        "answer",
        "domain",
        "kind",
        "format",
        "profession",
        "who",
        "power",
    ),
    *(
        "question",
        "minutes",
        "became",
        "to",
        "change",
        "sure",
        "invented",
        "form",
        "fields",
        "commit",
        "review",
        "why",
        "power",
    ),
)
WORDS = (
    *("peer", "therapist", "person", "promise-1", "recommendation-1", "choice-1", "change-1", "yes", "no", "yes-but"),
    *("accepted", "declined", "adapted", "open", "2026-11-25", "2026-11-01", "other", "1", "0", "-1", "99999999999"),
    *("minutes", "changes", "next", "closing", "step/pool", "<b>x</b>", "Ring Mrs Example on 555 010 9999", "housing"),
)
values = st.dictionaries(st.sampled_from(KEYS), st.sampled_from(WORDS) | st.text(max_size=6), max_size=6)
events = st.lists(st.tuples(st.sampled_from(NAMES), values), min_size=1, max_size=8)


def held(kind: str) -> FixedScreen:
    """A meeting in which everything up to a step was done as a team would."""
    if kind == "seats":
        return begun("rt1")
    screen = opened("rt1")
    for step in screen.open_sitting.form.steps:
        go_to(screen, step.kind.value)
        fill(screen)
        if step.kind == StepKind(kind):
            break
    return screen


@pytest.mark.parametrize("kind", ["seats", *KINDS])
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(sent=events)
def test_any_events_are_done_or_refused_and_what_is_kept_comes_back(
    kind: str, sent: list[tuple[str, dict[str, str]]]
) -> None:
    screen = held(kind)
    for name, given_values in sent:
        before = screen.sitting
        try:
            result = screen.handle(Event(name, screen.step, given_values))
        except RefusedError:
            assert screen.sitting is before or screen.sitting == before
            continue
        if result.opens is not None:
            return
    assert mistakes(screen.frame(), "rt1") == []
    document = screen.documents().get(screen.restores)
    if document is None:
        return
    again = FixedScreen.of("rt1", screen.catalogue, CASE)
    assert isinstance(again, FixedScreen)
    again.restore(json.loads(json.dumps(document)))
    assert again.meeting == screen.harmless_minutes() or again.meeting == screen.meeting
