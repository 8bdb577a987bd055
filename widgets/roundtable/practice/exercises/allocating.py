"""Allocating a budget that does not cover everything: money, hours or contacts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Self

from roundtable.errors import RefusedError
from roundtable.model.step_worlds import Allocate, Post
from roundtable.practice.exercises.doing import Doing, Values


@dataclass(frozen=True)
class Allocating(Doing[Allocate]):
    """How many of each post are planned."""

    planned: Mapping[str, int] = field(default_factory=dict)

    ACTS = ("plan", "more", "less", "answer")
    KEPT = ("planned",)

    def __post_init__(self) -> None:
        """Begin with what stands in the step."""
        if not self.planned:
            object.__setattr__(self, "planned", {post.id: post.start for post in self.step.posts})

    def plan(self, values: Values) -> Self:
        """Change the plan, and see what is left."""
        return replace(self, planned={post.id: self._wanted(post, values) for post in self.step.posts})

    def more(self, values: Values) -> Self:
        """One more of a post."""
        return self._change(values.get("post", ""), 1)

    def less(self, values: Values) -> Self:
        """One fewer of a post."""
        return self._change(values.get("post", ""), -1)

    def answer(self, values: Values) -> Self:
        """Leave it like this. Raises RefusedError while it costs more than there is."""
        planned = self.plan(values)
        if planned.missing:
            raise RefusedError(planned.missing)
        return replace(planned, shown=True)

    def _change(self, post_id: str, by: int) -> Self:
        if post_id not in self.planned:
            raise RefusedError("There is no such line in this plan.")
        return self.plan({post_id: str(max(0, self.planned[post_id] + by))})

    def _wanted(self, post: Post, values: Values) -> int:
        text = values.get(post.id, "").strip()
        number = int(text) if text.isascii() and text.isdigit() and len(text) < 5 else self.planned[post.id]
        return min(max(number, post.least), post.most)

    def cost(self, post: Post) -> float:
        """What the planned number of a post costs."""
        return post.cost * self.planned[post.id]

    @property
    def spent(self) -> float:
        """What everything together costs."""
        return sum(self.cost(post) for post in self.step.posts)

    @property
    def left(self) -> float:
        """What is left; below zero when the plan costs more than there is."""
        return self.step.budget - self.spent

    @property
    def missing(self) -> str:
        """By how much the plan costs too much."""
        return f"This is {amount(-self.left)} {self.step.unit} more than there is." if self.left < 0 else ""

    @property
    def funded(self) -> tuple[Post, ...]:
        """Posts with something planned."""
        return tuple(post for post in self.step.posts if self.planned[post.id])

    @property
    def dropped(self) -> tuple[Post, ...]:
        """Posts without."""
        return tuple(post for post in self.step.posts if not self.planned[post.id])

    def take(self, data: Mapping[str, Any]) -> Self:
        """Take over kept data."""
        kept = data.get("planned")
        given = kept if isinstance(kept, Mapping) else {}
        return self._restored(data, planned=self.plan({key: str(value) for key, value in given.items()}).planned)


def amount(number: float) -> str:
    """An amount as people write it: no decimals where there are none."""
    return f"{number:,.0f}" if number == int(number) else f"{number:,.2f}"
