"""Every text in the minutes by where it stands: for a look at what may be real, and for leaving it out.

texts_of(meeting)["promises.0.does"]
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from roundtable.model.meeting import Meeting
from roundtable.practice.consultation.collecting import LISTS, TEXTS
from roundtable.practice.plan.refusing import checked

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

ALONE: Final = ("question", *TEXTS, "closed_without")
"""Fields of the meeting with one text."""
PARTS: Final = {
    "seats": ("who",),
    "carried": ("does", "owner", "reason"),
    "pooled": ("words",),
    "choices": ("what", "speaks_for", "costs", "person_would_say"),
    "dissents": ("view", "reason"),
    "recommendations": ("what", "reason", "by", "person_view"),
    "promises": ("does", "known_by", "answer_words"),
}
"""Texts in each part of the meeting."""
LEFT_OUT: Final = "(left out)"
"""Stands where a text was left out, so that nobody takes it for never said."""


def texts_of(meeting: Meeting) -> dict[str, str]:
    """All texts that are not empty, by place."""
    return {place: text for place, text in _walk(meeting) if text}


def without(meeting: Meeting, places: Collection[str]) -> Meeting:
    """The meeting with the texts at these places left out."""
    if not places:
        return meeting
    changed: dict[str, object] = {name: LEFT_OUT for name in ALONE if name in places}
    for name in LISTS:
        lines = getattr(meeting, name)
        changed[name] = tuple(LEFT_OUT if f"{name}.{n}" in places else line for n, line in enumerate(lines))
    for name, fields in PARTS.items():
        changed[name] = tuple(_part(one, f"{name}.{n}", fields, places) for n, one in enumerate(getattr(meeting, name)))
    return checked(Meeting, {**dict(meeting), **changed})


def _walk(meeting: Meeting) -> Iterator[tuple[str, str]]:
    for name in ALONE:
        yield name, getattr(meeting, name)
    for name in LISTS:
        yield from ((f"{name}.{number}", line) for number, line in enumerate(getattr(meeting, name)))
    for name, fields in PARTS.items():
        for number, one in enumerate(getattr(meeting, name)):
            yield from ((f"{name}.{number}.{field}", getattr(one, field)) for field in fields)


def _part(one: Any, place: str, fields: tuple[str, ...], places: Collection[str]) -> Any:
    left = {field: LEFT_OUT for field in fields if f"{place}.{field}" in places}
    return one.model_copy(update=left) if left else one
