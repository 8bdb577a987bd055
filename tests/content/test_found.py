"""Mistakes in `roundtable.content` that these tests found; each names the line that has to change."""

from __future__ import annotations

import pytest

from roundtable.content.building import build
from roundtable.content.marked import parse_marked
from roundtable.errors import ContentError
from roundtable.model.case import Case
from tests.checks.support import SKETCH, changed


def refused(text: str) -> list[tuple[int, str, str]]:
    with pytest.raises(ContentError) as caught:
        build(Case, parse_marked(text, "x.yaml"))
    return [(f.line, f.code, f.tip) for f in caught.value.findings]


@pytest.mark.parametrize("nothing", ["", "~", "null"])
def test_key_without_a_value_is_nothing(nothing: str) -> None:
    # marked.py, `_scalar`: libyaml gives plain text the style "", not None.
    assert parse_marked(f"a: {nothing}", "x.yaml").value == {"a": None}


def test_quote_that_is_never_closed_is_named_where_it_opens() -> None:
    # marked.py, `parse_marked`: for a quoted text the context's mark is the useful one.
    assert refused('a: 1\nb: "open\nc: 2\nd: 3\n')[0][0] == 2


def test_character_that_is_not_allowed_is_named_on_its_line_after_other_letters() -> None:
    # marked.py, `parse_marked`: libyaml counts bytes, `text.count` counts letters.
    assert refused("a: " + "\u00e9" * 50 + "\nb: \x07\n" + "c: 1\n" * 20)[0][0] == 2


def test_bad_entry_of_a_list_is_not_also_a_missing_entry() -> None:
    # building.py, `build`: pydantic counts only the entries that are good.
    assert [code for _, code, _ in refused(changed(SKETCH, ("grade: costs", "grade: so-so")))] == ["SH004"]


def test_key_in_the_wrong_place_is_not_told_to_be_what_it_is() -> None:
    # building.py, `_explain`: the closest known key may be the key itself.
    ((_, code, tip),) = refused(changed(SKETCH, ("minutes: 10", "minutes: 10\nsummary: It went well.")))
    assert code == "SH003"
    assert "`summary`" not in tip
