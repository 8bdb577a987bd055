"""A row of the language table is looked for by a program, or says why not."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from roundtable.model.language import LanguageRow

ROW = {"id": "900", "avoid": ["landlubber"], "prefer": ["person who lives ashore"], "why": "It is unkind."}


@pytest.mark.parametrize("more", [{"finds": ["landlubber"]}, {"by_eye": "Only the voice tells."}])
def test_row_that_somebody_looks_for_is_accepted(more: dict[str, object]) -> None:
    assert LanguageRow.model_validate(ROW | more).id == 900


@pytest.mark.parametrize("more", [{}, {"spares": ["landlubber's choice"]}])
def test_row_that_nobody_looks_for_is_refused(more: dict[str, object]) -> None:
    with pytest.raises(ValidationError, match="nobody looks for this row"):
        LanguageRow.model_validate(ROW | more)
