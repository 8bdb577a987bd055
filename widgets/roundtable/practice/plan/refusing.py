"""What does not fit into a plan, said in one sentence that says what to do.

The models of a plan decide what fits; this turns the first thing that they
find into words. What was typed is never repeated in the sentence.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeVar

from pydantic import ValidationError

from roundtable.errors import RefusedError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pydantic_core import ErrorDetails

    from roundtable.model.base import Model

M_ = TypeVar("M_", bound="Model")

_NEEDED: Final = {
    "domain": "Say which part of life this belongs to.",
    "goal": "Say for which goal this is done.",
    "start": "Say when this part of the day begins, such as 08:10.",
    "end": "Say when this part of the day ends, such as 09:30.",
    "starts": "Say on which day the plan begins.",
    "instrument": "Say which questionnaire the score is from.",
    "on": "Say on which day the score was taken.",
    "value": "Say what the score is.",
}
_CALLED: Final = {
    "does": "what is done",
    "words": "the person's words",
    "team_words": "the team's wording",
    "measure": "the measure",
    "by": "the day",
    "agreed": "how the person agreed",
    "known_by": "how everybody will know",
    "importance": "how much it matters",
    "confidence": "how sure the person is",
    "cost": "the cost",
    "money_left": "the money that is left",
    "at": "the time",
    "minutes": "the minutes",
    "review": "the day of the review",
    "until": "the last day",
    "barriers": "what stands in the way",
    "what": "what is opened or done",
    "owners": "who does it",
}


def checked(kind: type[M_], values: Mapping[str, object]) -> M_:
    """A model made from values. Raises RefusedError with one sentence when they do not fit."""
    try:
        return kind.model_validate(dict(values))
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
    raise RefusedError(_sentence(first))


def blanks_as_none(kind: type[Model], values: Mapping[str, object]) -> dict[str, object]:
    """Values as a form sends them: an empty field means nothing, and one choice of several is still a list."""
    defaults = {name: field.default for name, field in kind.model_fields.items()}
    read: dict[str, object] = {}
    for name, value in values.items():
        if isinstance(value, str) and name in defaults and not value.strip() and defaults[name] is None:
            read[name] = None
        elif isinstance(value, str) and defaults.get(name) == ():
            read[name] = (value,) if value.strip() else ()
        else:
            read[name] = value
    return read


def _sentence(error: ErrorDetails) -> str:
    names = [part for part in error["loc"] if isinstance(part, str)]
    name = names[-1] if names else ""
    if error["type"] == "missing" and name in _NEEDED:
        return _NEEDED[name]
    where = f" Look at {_CALLED[name]}." if name in _CALLED else ""
    return _reason(error) + where


def _reason(error: ErrorDetails) -> str:
    kind, limits = error["type"], error.get("ctx", {})
    if kind == "string_too_long":
        return f"That is longer than {limits['max_length']} characters: make it shorter."
    if kind == "too_long":
        return f"There is room for {limits['max_length']} of these: remove one first."
    if kind in {"greater_than_equal", "less_than_equal"}:
        bound = "smaller" if kind == "greater_than_equal" else "larger"
        return f"The number must not be {bound} than {limits.get('ge', limits.get('le')):g}: choose another."
    if kind == "string_pattern_mismatch":
        return _PATTERNS.get(str(limits["pattern"]), "Choose one from the list.")
    return next((words for begins, words in _KINDS.items() if kind.startswith(begins)), _ELSE)


_ELSE: Final = "This does not fit here: look at what was entered."
_PATTERNS: Final = {r"^([01][0-9]|2[0-3]):[0-5][0-9]$": "Write a time of day with four digits, such as 08:10."}
_KINDS: Final = {
    "date": "Write the day as year, month and day, such as 2026-05-04.",
    "int": "Write a whole number.",
    "float": "Write a number.",
    "finite": "Write a number.",
    "bool": "Choose yes or no.",
    "enum": "Choose one from the list.",
    "literal": "Choose one from the list.",
    "extra": "A plan has no field of this name: use the fields of the form.",
    "missing": "Something is missing here: fill in what the form asks for.",
}
