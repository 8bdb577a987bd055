"""What `roundtable consultations` prints."""

from __future__ import annotations

import pytest

from roundtable.cli import main


def test_a_row_for_each_script_says_what_surfaces(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["consultations", "--plays", "3"]) == 0
    head, columns, *rows = capsys.readouterr().out.splitlines()
    assert "played 3 times" in head
    assert columns.split()[:6] == ["script", "moments", "facts", "good", "random", "silent"]
    assert [row.split()[0] for row in rows] == ["a-hand-of-nineteen", "getting-to-work", "saturdays", "told-once"]
    assert all("%" in row for row in rows)


@pytest.mark.parametrize("plays", ["0", "100001"])
def test_a_number_that_makes_no_sense_is_refused(plays: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["consultations", "--plays", plays]) == 1
    assert "from 1 to 100000" in capsys.readouterr().err
