"""Lines and cards grow old."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from pydantic import ValidationError

from roundtable.model.locale import CrisisLine, LegalCard

CHECKED = date(2026, 1, 1)


def line(**changes: object) -> CrisisLine:
    data = {"id": "a-line", "name": "A line", "ways": ["call"], "for_whom": "Everybody", "last_checked": CHECKED}
    return CrisisLine.model_validate({**data, "sources": ["R1"], "basis": "checked", **changes})


def card() -> LegalCard:
    data = {"id": "a-card", "title": "A card", "plain": "Ask.", "jurisdiction": "Here", "ask": "somebody"}
    return LegalCard.model_validate({**data, "last_checked": CHECKED, "sources": ["R1"], "basis": "general"})


@pytest.mark.parametrize(("days", "stale"), [(0, False), (180, False), (181, True)])
def test_crisis_line_is_stale_after_180_days(days: int, *, stale: bool) -> None:
    assert line().stale(CHECKED + timedelta(days=days)) is stale


@pytest.mark.parametrize(("days", "stale"), [(0, False), (365, False), (366, True)])
def test_legal_card_is_stale_after_365_days(days: int, *, stale: bool) -> None:
    assert card().stale(CHECKED + timedelta(days=days)) is stale


@pytest.mark.parametrize("url", ["http://example.org", "javascript:alert(1)", "https://a b", "https://" + "x" * 200])
def test_crisis_line_refuses_an_address_that_is_not_plain_https(url: str) -> None:
    with pytest.raises(ValidationError):
        line(url=url)
    assert line(url="https://example.org/help").url == "https://example.org/help"


@pytest.mark.parametrize("missing", ["last_checked", "sources", "basis"])
def test_crisis_line_refuses_to_be_undated_or_unsourced(missing: str) -> None:
    data = line().model_dump(mode="json")
    del data[missing]
    with pytest.raises(ValidationError):
        CrisisLine.model_validate(data)


def test_crisis_line_refuses_an_empty_list_of_sources() -> None:
    with pytest.raises(ValidationError):
        line(sources=[])
