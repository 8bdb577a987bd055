"""Agreed exceptions: what they silence, and when they are errors themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.checks.support import CASE, COMPLETE, changed

if TYPE_CHECKING:
    from tests.checks.support import Desk

TWO_LINKS = changed(COMPLETE, ("a van", "a [van](#van)"), ("about: Tove", "about: A [clock](#clock). Tove"))
ENTRY = "  - {{id: a-key-for-tove, code: {code}, reason: We agreed on it., date: 2026-11-01{more}}}\n"


def check_with(desk: Desk, code: str, more: str = "") -> list[str]:
    desk.write(CASE, TWO_LINKS)
    desk.write("glossary/exceptions.yaml", "exceptions:\n" + ENTRY.format(code=code, more=more))
    return [f"{f.code} {f.key}" for f in desk.findings()]


def test_exception_silences_one_check_in_one_item(desk: Desk) -> None:
    assert check_with(desk, "CS018") == []


def test_exception_may_be_for_one_key(desk: Desk) -> None:
    assert check_with(desk, "CS018", ", key: decisions.1") == ["CS018 person.about"]
    assert check_with(desk, "CS018", ", key: person.about") == ["CS018 decisions.1.situation"]


def test_exception_for_another_check_is_an_error(desk: Desk) -> None:
    assert check_with(desk, "CS017") == ["CS018 person.about", "CS018 decisions.1.situation", "XX000 exceptions.0.id"]


def test_shape_of_a_file_cannot_be_excepted(desk: Desk) -> None:
    assert "XX000 exceptions.0.code" in check_with(desk, "SH003")


@pytest.mark.parametrize(
    ("text", "code"), [("nonsense", "XX000"), ("exceptions: no\n", "XX000"), ("- a\n", "XX000"), ("a: [\n", "YM001")]
)
def test_file_of_another_shape_is_an_error(desk: Desk, text: str, code: str) -> None:
    desk.write("glossary/exceptions.yaml", text)
    assert [f.code for f in desk.findings()] == [code]


def test_exception_needs_a_reason(desk: Desk) -> None:
    desk.write("glossary/exceptions.yaml", "exceptions:\n  - {id: a, code: CS018, date: 2026-11-01}\n")
    assert [(f.code, f.key) for f in desk.findings()] == [("SH002", "exceptions.0.reason")]
