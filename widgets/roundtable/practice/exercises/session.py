"""A session that a trainer puts together: exercises in an order, and how long they take."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Self

from roundtable.errors import RefusedError

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

NAME = "session"
"""The browser document that holds it."""
MOST = 12
"""Exercises in one session."""


@dataclass(frozen=True)
class Session:
    """Ids of exercises, in the order in which they are done."""

    picked: tuple[str, ...] = ()

    def toggle(self, exercise_id: str) -> Self:
        """Add an exercise at the end, or take it out. Raises RefusedError when the session is full."""
        if exercise_id in self.picked:
            return replace(self, picked=tuple(one for one in self.picked if one != exercise_id))
        if len(self.picked) >= MOST:
            raise RefusedError(f"A session holds at most {MOST} exercises. Take one out first.")
        return replace(self, picked=(*self.picked, exercise_id))

    def earlier(self, exercise_id: str) -> Self:
        """Move an exercise one place towards the beginning."""
        here = self.picked.index(exercise_id) if exercise_id in self.picked else 0
        if not here:
            raise RefusedError("It is at the beginning already.")
        picked = list(self.picked)
        picked[here - 1], picked[here] = picked[here], picked[here - 1]
        return replace(self, picked=tuple(picked))

    def minutes(self, known: Mapping[str, int]) -> int:
        """Minutes in all, without breaks."""
        return sum(known.get(one, 0) for one in self.picked)

    def to_data(self) -> dict[str, Any]:
        """The session as plain data."""
        return {"picked": list(self.picked)}

    @classmethod
    def from_data(cls, data: object, known: Collection[str]) -> Self:
        """A session from a kept document, which may hold anything: what is not an exercise is left out."""
        given = data.get("picked") if isinstance(data, dict) else None
        picked = [one for one in given if isinstance(one, str)] if isinstance(given, list) else []
        return cls(tuple(dict.fromkeys(one for one in picked if one in known))[:MOST])
