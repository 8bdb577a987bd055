"""Every text in the minutes by where it stands: for a look at what may be real, and for leaving it out.

texts_of(meeting)["promises.0.does"]
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from roundtable.model.meeting import Meeting
from roundtable.practice.plan.refusing import checked

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

_TYPED: Final = frozenset(
    (
        *("label", "question", "words", "strengths", "situation", "background", "assessment", "request", "parked"),
        *("could_fail", "decision", "open_questions", "escalation", "consents", "not_to_share", "learned"),
        *("closed_without", "who", "does", "owner", "reason", "what", "speaks_for", "costs", "person_would_say"),
        *("view", "by", "person_view", "known_by", "answer_words"),
    )
)
"""Fields that hold what somebody may have typed, in the meeting or in a part of it."""
LEFT_OUT: Final = "(left out)"
"""Stands where a text was left out that a part cannot be without."""


def texts_of(meeting: Meeting) -> dict[str, str]:
    """All texts that are not empty, by place."""
    return {place: text for place, text in _walk(meeting.model_dump(mode="json"), "") if text}


def without(meeting: Meeting, places: Collection[str]) -> Meeting:
    """The meeting with the texts at these places left out."""
    return checked(Meeting, _left_out(meeting.model_dump(), "", frozenset(places))) if places else meeting


def _walk(data: Any, place: str, *, typed: bool = False) -> Iterator[tuple[str, str]]:
    if isinstance(data, dict):
        for name, value in data.items():
            yield from _walk(value, f"{place}.{name}" if place else name, typed=name in _TYPED)
    elif isinstance(data, list):
        for number, value in enumerate(data):
            yield from _walk(value, f"{place}.{number}", typed=typed)
    elif isinstance(data, str) and typed:
        yield place, data


def _left_out(data: Any, place: str, places: frozenset[str]) -> Any:
    if isinstance(data, dict):
        return {name: _left_out(value, f"{place}.{name}" if place else name, places) for name, value in data.items()}
    if isinstance(data, list | tuple):
        return [_left_out(value, f"{place}.{number}", places) for number, value in enumerate(data)]
    return LEFT_OUT if place in places else data
