"""The list files, the locales, and files that nothing reads."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from roundtable.checks.library import REGISTERS
from roundtable.checks.runner import check_layers
from roundtable.content.location import Layers
from roundtable.model.finding import Level
from tests.checks.support import CASE, COMPLETE, SKETCH, changed

if TYPE_CHECKING:
    from tests.checks.support import Desk

LOCALE = """\
id: nh
name: Nordhavn
lines:
  - id: nh-quay
    name: Quay line
    number: 1 2 3
    ways: [call]
    for_whom: Anyone in a crisis
    sources: [R79]
    basis: general
    last_checked: 2026-11-01
cards:
  - id: quay-rule
    title: The quay rule
    plain: Nobody is sent off the quay.
    jurisdiction: Nordhavn
    ask: The harbour master
    sources: [R79]
    basis: general
    last_checked: 2026-11-01
"""
TOOL = """\
instruments:
  - id: ferry-scale
    name: Ferry scale
    screens: Sea legs
    minimum: {low}
    maximum: {high}
    cannot_tell: It cannot tell why.
    licence: Invented for this test.
"""


def check_locale(desk: Desk, text: str, *codes: str, today: dt.date = dt.date(2026, 12, 1)) -> list[str]:
    desk.write("glossary/locales/nh.yaml", text)
    return [f"{f.level} {f.code} {f.key}" for f in desk.findings(*codes, today=today)]


def test_good_locale_passes(desk: Desk) -> None:
    assert check_locale(desk, LOCALE) == []


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (dt.date(2027, 4, 30), []),
        (dt.date(2027, 5, 1), ["warning LC002 lines.0.last_checked"]),
        (dt.date(2027, 11, 1), ["warning LC002 lines.0.last_checked"]),
        (dt.date(2027, 11, 2), ["warning LC002 cards.0.last_checked", "warning LC002 lines.0.last_checked"]),
    ],
)
def test_line_is_stale_after_180_days_and_card_after_365(desk: Desk, day: dt.date, expected: list[str]) -> None:
    assert sorted(check_locale(desk, LOCALE, today=day)) == expected


@pytest.mark.parametrize(
    ("pairs", "expected"),
    [
        ([("    number: 1 2 3\n", "    url: https://quay.example/\n")], ["error LC003 lines.0.ways"]),
        ([("    number: 1 2 3\n", "    url: https://quay.example/\n"), ("[call]", "[web]")], []),
        ([("[call]", "[]")], ["error LC003 lines.0.ways"]),
    ],
)
def test_line_can_be_reached(desk: Desk, pairs: list[tuple[str, str]], expected: list[str]) -> None:
    assert check_locale(desk, changed(LOCALE, *pairs), "LC003") == expected


def test_card_review_that_ran_out_is_a_warning(desk: Desk) -> None:
    review = "    review: {who: Maren Holt, role: lawyer, date: 2025-01-01, next_review: 2026-01-01}\n"
    assert check_locale(desk, LOCALE + review) == ["warning LC004 cards.0.review.next_review"]


def test_day_that_has_begun_elsewhere_is_not_the_future(desk: Desk) -> None:
    assert check_locale(desk, LOCALE, "LC004", today=dt.date(2026, 10, 31)) == []
    assert len(check_locale(desk, LOCALE, "LC004", today=dt.date(2026, 10, 30))) == 2


def test_checked_entry_whose_sources_nobody_read_is_a_warning(desk: Desk) -> None:
    desk.write("glossary/sources.yaml", "sources:\n  - {id: R900, cite: A book, checked: [not-re-read]}\n")
    text = changed(LOCALE, ("sources: [R79]", "sources: [R900]"), ("basis: general", "basis: checked"))
    assert check_locale(desk, text) == ["warning SR003 lines.0.basis"]


def test_source_may_be_repeated_in_another_layer(desk: Desk) -> None:
    ours = (desk.home / "glossary" / "sources.yaml").read_text(encoding="utf-8")
    desk.write("glossary/sources.yaml", ours)
    assert desk.findings() == []


def test_source_of_an_instrument_has_to_be_in_the_register(desk: Desk) -> None:
    desk.write("glossary/instruments.yaml", TOOL.format(low=0, high=9) + "    sources: [R899]\n")
    assert [f.key for f in desk.findings("SR002")] == ["instruments.0.sources.0"]


def test_instrument_needs_a_range(desk: Desk) -> None:
    desk.write("glossary/instruments.yaml", TOOL.format(low=9, high=9))
    assert [f.key for f in desk.findings("IN001")] == ["instruments.0.maximum"]


def test_home_without_registers_lacks_each_of_them(tmp_path: Path) -> None:
    case = tmp_path / CASE
    case.parent.mkdir(parents=True)
    case.write_text(COMPLETE, encoding="utf-8")
    found = check_layers(Layers((tmp_path,)), []).findings
    names = set(REGISTERS)
    assert {f.file for f in found if f.code == "SR004"} == {f"glossary/{name}.yaml" for name in names}
    assert {f.code for f in found if f.file == CASE} == {"CS008", "SR002"}


@pytest.mark.parametrize(
    ("name", "level"),
    [
        ("casestudies/cases/notes.txt", Level.WARNING),
        ("casestudies/cases/old.yml", Level.ERROR),
        ("casestudies/a-key-for-tove.yaml", Level.WARNING),
        ("glossary/source.yaml", Level.WARNING),
        ("glossary/locales/nh.json", Level.WARNING),
    ],
)
def test_file_that_nothing_reads_is_named(desk: Desk, name: str, level: Level) -> None:
    desk.write(name, "text")
    found = check_layers(Layers((desk.home, desk.layer)), []).findings
    assert [(f.file, f.level) for f in found if f.code == "CT003"] == [(name, level)]


def test_readmes_and_schemas_belong_among_the_content(desk: Desk) -> None:
    for name in ("casestudies/cases/README.md", "casestudies/cases/x.schema.json", "casestudies/cases/.hidden"):
        desk.write(name, "text")
    assert not [f for f in check_layers(Layers((desk.home, desk.layer)), []).findings if f.code == "CT003"]


def test_unreadable_file_is_a_finding(desk: Desk) -> None:
    (desk.layer / CASE).mkdir(parents=True)
    found = check_layers(Layers((desk.home, desk.layer)), []).findings
    assert [(f.file, f.problem) for f in found] == [(CASE, "the file cannot be read")]


def test_file_without_permission_is_a_finding(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.write(CASE, COMPLETE)
    read = Path.read_bytes

    def refuse(path: Path) -> bytes:
        if path.name == "a-key-for-tove.yaml":
            raise PermissionError(13, "Permission denied")
        return read(path)

    monkeypatch.setattr(Path, "read_bytes", refuse)
    assert [(f.file, f.found) for f in desk.findings()] == [(CASE, "Permission denied")]


def test_upper_layer_wins(desk: Desk) -> None:
    other = desk.layer.parent / "other"
    path = other / CASE
    path.parent.mkdir(parents=True)
    path.write_text("nonsense", encoding="utf-8")
    desk.write(CASE, SKETCH)
    below = check_layers(Layers((desk.home, other, desk.layer)), [])
    assert not below.failed
    assert check_layers(Layers((desk.home, desk.layer, other)), []).failed
