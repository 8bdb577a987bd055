"""What is found has a mend, something good has none, and words say which facts they hold."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from roundtable.model.second_look import LookWords

FOUND = {"id": "SL90", "title": "{who|Somebody} sleeps", "reason": "{count} of {all}.", "mend": "Wake {who}."}
GOOD = {"id": "GO90", "title": "Awake", "reason": "All are."}


def test_words_say_which_facts_they_hold() -> None:
    assert LookWords.model_validate(FOUND).facts == {"who", "count", "all"}
    assert LookWords.model_validate(GOOD).facts == frozenset()


@pytest.mark.parametrize("data", [FOUND | {"mend": None}, GOOD | {"mend": "Go on."}])
def test_what_is_found_is_mended_and_what_is_good_is_not(data: dict[str, object]) -> None:
    with pytest.raises(ValidationError, match="something good has none"):
        LookWords.model_validate(data)


@pytest.mark.parametrize("code", ["SL1", "SL001", "XX01", "sl01", ""])
def test_code_has_a_form(code: str) -> None:
    with pytest.raises(ValidationError):
        LookWords.model_validate(FOUND | {"id": code})
