"""The content guide can be followed literally: its example is a sketch, and the check says what the guide says."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from roundtable.content.location import home
from roundtable.model.finding import Level

if TYPE_CHECKING:
    from tests.checks.support import Desk

GUIDE = (home() / "docs" / "content-guide.md").read_text(encoding="utf-8")


def test_example_of_the_guide_has_as_many_to_dos_as_the_guide_says(desk: Desk) -> None:
    example = re.search(r"```yaml\n([^`]*id: sunday-pancakes.*?)```", GUIDE, re.DOTALL)
    said = re.search(r"no errors, no warnings, (\d+) to-dos", GUIDE)
    assert example is not None
    assert said is not None
    desk.write("casestudies/cases/sunday-pancakes.yaml", example[1])
    found = [finding.level for finding in desk.findings()]
    assert set(found) == {Level.TODO}
    # The case is not in the coverage list either, which the desk's home does not have.
    assert len(found) in {int(said[1]), int(said[1]) - 1}
