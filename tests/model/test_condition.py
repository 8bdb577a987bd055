"""When a condition holds."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from roundtable.model.condition import Condition

KNOWN = {"boat", "debt"}
CHOSEN = {"first": "talk", "second": "ring"}


@pytest.mark.parametrize(
    "parts",
    [
        {"facts": ("boat",)},
        {"facts": ("boat", "debt")},
        {"without_facts": ("song",)},
        {"chose": ("first/talk",)},
        {"chose": ("first/talk", "second/ring")},
        {"not_chose": ("first/rush", "second/wait")},
        {"not_chose": ("third/talk",)},
        {"facts": ("boat",), "without_facts": ("song",), "chose": ("first/talk",), "not_chose": ("first/rush",)},
    ],
)
def test_condition_holds(parts: dict[str, tuple[str, ...]]) -> None:
    assert Condition(**parts).holds(KNOWN, CHOSEN)


@pytest.mark.parametrize(
    "parts",
    [
        {"facts": ("song",)},
        {"facts": ("boat", "song")},
        {"without_facts": ("boat",)},
        {"without_facts": ("song", "debt")},
        {"chose": ("first/rush",)},
        {"chose": ("second/talk",)},
        {"chose": ("first/talk", "first/rush")},
        {"not_chose": ("first/rush", "second/ring")},
        # One part that does not hold is enough.
        {"facts": ("song",), "without_facts": ("tune",), "chose": ("first/talk",), "not_chose": ("first/rush",)},
        {"facts": ("boat",), "without_facts": ("debt",), "chose": ("first/talk",), "not_chose": ("first/rush",)},
        {"facts": ("boat",), "without_facts": ("song",), "chose": ("first/wait",), "not_chose": ("first/rush",)},
        {"facts": ("boat",), "without_facts": ("song",), "chose": ("first/talk",), "not_chose": ("first/talk",)},
    ],
)
def test_condition_does_not_hold(parts: dict[str, tuple[str, ...]]) -> None:
    assert not Condition(**parts).holds(KNOWN, CHOSEN)


@pytest.mark.parametrize("parts", [{}, {"facts": ()}])
def test_condition_refuses_to_be_empty(parts: dict[str, tuple[str, ...]]) -> None:
    with pytest.raises(ValidationError, match="the condition is empty"):
        Condition(**parts)


@pytest.mark.parametrize("key", ["talk", "first/", "/talk", "first/talk/again", "First/talk", "first / talk"])
def test_condition_refuses_a_choice_that_is_not_decision_and_option(key: str) -> None:
    with pytest.raises(ValidationError):
        Condition(chose=(key,))
