"""Every check says what it is for, and is in `docs/checks.md`."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from roundtable import checks
from roundtable.checks.base import Check
from roundtable.checks.registry import ALL_CHECKS

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "checks.md"
ROW = re.compile(r"^\| ([A-Z]{2}\d{3}) \| ([a-z ,-]+) \| (.+) \|$", re.MULTILINE)


def every_check(kind: type[Check] = Check) -> set[type[Check]]:
    return {kind}.union(*(every_check(sub) for sub in kind.__subclasses__()))


def test_every_check_runs() -> None:
    written = {kind for kind in every_check() if hasattr(kind, "code")}
    assert written == {type(check) for check in ALL_CHECKS}
    assert len({check.code for check in ALL_CHECKS}) == len(ALL_CHECKS)


@pytest.mark.parametrize("check", ALL_CHECKS, ids=lambda check: check.code)
def test_check_says_its_rule_and_what_to_do(check: Check) -> None:
    assert check.rule().endswith(".")
    assert check.tip().endswith(".")
    assert type(check).__name__ == check.code


def test_page_lists_every_check_with_its_rule_and_scope() -> None:
    rows = {code: (scope, rule) for code, scope, rule in ROW.findall(PAGE.read_text(encoding="utf-8"))}
    for check in ALL_CHECKS:
        assert rows[check.code] == (check.scope.value, check.rule())


def test_page_lists_every_code_that_the_program_uses_and_no_other() -> None:
    package = Path(checks.__file__).parents[1]
    used: set[str] = set()
    for folder in ("checks", "content"):
        for path in (package / folder).glob("*.py"):
            used |= set(re.findall(r'"([A-Z]{2}\d{3})"', path.read_text(encoding="utf-8")))
    assert {code for code, _, _ in ROW.findall(PAGE.read_text(encoding="utf-8"))} == used
