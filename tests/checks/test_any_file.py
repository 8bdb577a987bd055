"""Whatever is in a file, checking it ends in findings or in a case, and never in another way."""

from __future__ import annotations

import copy
import json
from typing import TYPE_CHECKING, Any

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from roundtable.checks.base import TextFile
from roundtable.checks.library import Library
from roundtable.checks.notebook import parse_notebook
from roundtable.checks.registry import NOTEBOOK_CHECKS
from roundtable.content.location import Layers
from roundtable.errors import ContentError
from roundtable.model.finding import Finding, Level
from tests.checks.support import CASE, COMPLETE, SKETCH, TODAY

if TYPE_CHECKING:
    from tests.checks.support import Desk

SOME = settings(
    max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
BASE: dict[str, Any] = yaml.load(COMPLETE, Loader=yaml.BaseLoader)  # noqa: S506  strings only
IDS = sorted(
    {"which-door", "moving-day", "person", "cousin", "nurse", "navigator", "stairs", "the-letter", "end", "start"}
)
WORDS = st.sampled_from([*IDS, "which-door/ask-her", "moving-day/all-at-once", "sound", "private", "R1", "0", "", "-5"])
VALUES = st.recursive(
    WORDS | st.none() | st.text(max_size=12),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["id", "when", "facts", "chose"]), inner)
    ),
    max_leaves=5,
)


@SOME
@given(st.binary(max_size=300))
def test_any_bytes_end_in_findings(desk: Desk, raw: bytes) -> None:
    desk.write(CASE, raw)
    assert desk.report().failed


@SOME
@given(st.text(max_size=300))
def test_any_text_ends_in_findings(desk: Desk, text: str) -> None:
    assert any(f.level is Level.ERROR for f in desk.check_case(text.encode("utf-8", "replace").decode()))


@SOME
@given(st.data())
def test_any_part_may_be_cut_from_a_case(desk: Desk, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(SKETCH)))
    end = data.draw(st.integers(start, min(len(SKETCH), start + 200)))
    for finding in desk.check_case(SKETCH[:start] + SKETCH[end:]):
        assert finding.line >= 0
        assert finding.problem


@SOME
@given(st.data())
def test_any_value_may_be_changed_in_a_case(desk: Desk, data: st.DataObject) -> None:
    case = copy.deepcopy(BASE)
    for _ in range(data.draw(st.integers(1, 3))):
        change_something(case, data)
    for finding in desk.check_case(yaml.safe_dump(case, allow_unicode=True, sort_keys=False)):
        assert finding.file == CASE
        assert finding.code


def change_something(part: Any, data: st.DataObject) -> None:
    """Go down to a place in nested lists and dicts, and put something else there."""
    keys = list(range(len(part))) if isinstance(part, list) else list(part)
    key = data.draw(st.sampled_from(keys))
    if isinstance(part[key], (list, dict)) and part[key] and data.draw(st.integers(0, 5)):
        change_something(part[key], data)
    elif isinstance(part, list) and data.draw(st.booleans()):
        part.append(copy.deepcopy(part[key]))
    else:
        part[key] = data.draw(VALUES)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=20) | st.sampled_from(["code", "markdown", "python3"]),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(
                ["cells", "cell_type", "source", "id", "metadata", "outputs", "kernelspec", "name", "title"]
            ),
            inner,
        )
    ),
    max_leaves=20,
)


@settings(SOME, max_examples=150)
@given(JSON | st.fixed_dictionaries({"cells": st.lists(JSON, max_size=4), "metadata": JSON}))
def test_any_json_ends_in_findings_or_a_notebook(desk: Desk, value: Any) -> None:
    file = TextFile("notebooks/any.ipynb", desk.layer / "any.ipynb", json.dumps(value, indent=1))
    findings: list[Finding] = []
    library = Library(Layers(()), TODAY)
    try:
        notebook = parse_notebook(file)
        findings = [f for check in NOTEBOOK_CHECKS for f in check.check(notebook, library)]
    except ContentError as error:
        findings = list(error.findings)
    assert findings


@pytest.mark.parametrize(
    "text", ["[" * 100_000, "1" * 5_000, "{", "null", "\ud800".encode("utf-8", "replace").decode()]
)
def test_absurd_json_is_refused(desk: Desk, text: str) -> None:
    desk.write("notebooks/10_a_page.ipynb", text)
    assert desk.findings("NB000")
