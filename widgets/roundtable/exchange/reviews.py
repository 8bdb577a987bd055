"""Who has reviewed a case or an exercise, and what it rests on: said on every paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from roundtable.model.reference import Checked

if TYPE_CHECKING:
    from roundtable.model.case import Case
    from roundtable.model.consultation_script import ConsultationScript
    from roundtable.model.exercise import Exercise
    from roundtable.model.reference import Source


def describe_reviews(item: Case | ConsultationScript | Exercise) -> tuple[str, ...]:
    """Every review slot in a sentence. An empty one says so."""
    slots = {
        "Clinical review": item.review.clinical,
        "Review by lived experience": item.review.lived_experience,
        "Local review": item.review.local,
    }
    return tuple(
        f"{label}: {slot.who}, {slot.role}, {slot.date}; next review {slot.next_review}."
        if slot
        else f"{label}: nobody yet."
        for label, slot in slots.items()
    )


def describe_source(source: Source) -> str:
    """A source with its key, and whether it was read."""
    read = {Checked.SOURCE_READ, Checked.REPRODUCED} & set(source.checked)
    return f"{source.id}: {source.cite}{'' if read else ' (not re-read: check before relying on it)'}"
