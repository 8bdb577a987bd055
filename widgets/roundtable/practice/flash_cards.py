"""Flash cards: terms to keep in mind, shown again when they are about to be forgotten.

When a card comes back is decided by FSRS, a published scheduler that is well
kept by others (`docs/adr/0007`); we hold the cards and what was answered.
Nothing here measures a person: there is no score, no streak and no total of
mistakes.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from roundtable.errors import RefusedError

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from fsrs import Card

NEW_IN_A_SITTING = 10
"""New terms that are shown in one visit; the rest can wait for another day."""
MOST = 2000
"""Cards that are kept."""
NAME = "cards"
"""Name of the browser's document."""


class Recall(IntEnum):
    """How well a term came back."""

    AGAIN = 1
    HARD = 2
    GOOD = 3
    EASY = 4


@dataclass(frozen=True)
class Memory:
    """What the scheduler knows of one card. Stability in days, difficulty from 1 to 10."""

    state: int
    """1 learning, 2 in review, 3 learning again."""
    step: int | None
    stability: float
    difficulty: float
    due: datetime
    seen: datetime


@dataclass(frozen=True)
class Deck:
    """The cards of one person, and which of them lies on top."""

    terms: tuple[str, ...]
    """Ids of all terms, in the order in which new ones come."""
    memories: tuple[tuple[str, Memory], ...] = ()
    new: int = 0
    """New terms that were shown in this visit."""
    turned: bool = False
    """Whether the meaning of the card on top is shown."""

    def memory(self, term: str) -> Memory | None:
        """What is known of a card, or None if it is new."""
        return dict(self.memories).get(term)

    def on_top(self, now: datetime) -> str | None:
        """The card to look at: the one that is due for longest, else a new one; None when that is all for now."""
        known = dict(self.memories)
        due = [(memory.due, term) for term, memory in self.memories if memory.due <= now and term in self.terms]
        if due:
            return min(due)[1]
        if self.new >= NEW_IN_A_SITTING:
            return None
        return next((term for term in self.terms if term not in known), None)

    def next_due(self) -> datetime | None:
        """When the next card comes back, if there is one."""
        return min((memory.due for term, memory in self.memories if term in self.terms), default=None)

    def turn(self) -> Deck:
        """Show the meaning."""
        return replace(self, turned=True)

    def answer(self, term: str, recall: int, now: datetime) -> Deck:
        """Say how well a term came back. Raises RefusedError for a card that does not lie on top, or an odd answer."""
        if term != self.on_top(now) or not self.turned:
            raise RefusedError("Another card lies on top now.")
        if recall not in set(Recall):
            raise RefusedError("Choose one of the four answers.")
        before = self.memory(term)
        after = {**dict(self.memories), term: _reviewed(before, Recall(recall), now)}
        return replace(self, memories=tuple(after.items()), new=self.new + (before is None), turned=False)

    def to_data(self) -> dict[str, Any]:
        """The memories as plain data."""
        return {
            NAME: {
                term: {
                    "state": m.state,
                    "step": m.step,
                    "stability": m.stability,
                    "difficulty": m.difficulty,
                    "due": m.due.isoformat(),
                    "seen": m.seen.isoformat(),
                }
                for term, m in self.memories
            }
        }

    def remember(self, data: object) -> Deck:
        """Take over memories that may hold anything; what does not fit is left out, and its card is new again."""
        entries = data.get(NAME) if isinstance(data, dict) else None
        if not isinstance(entries, dict):
            return self
        return replace(self, memories=tuple(_readable(entries, set(self.terms))))


def _readable(entries: Mapping[object, object], terms: Collection[str]) -> list[tuple[str, Memory]]:
    read: list[tuple[str, Memory]] = []
    for term, entry in list(entries.items())[:MOST]:
        memory = _memory(entry)
        if isinstance(term, str) and term in terms and memory is not None:
            read.append((term, memory))
    return read


def _memory(entry: object) -> Memory | None:
    if not isinstance(entry, dict):
        return None
    state, step = entry.get("state"), entry.get("step")
    stability, difficulty = (_positive(entry.get(key)) for key in ("stability", "difficulty"))
    due, seen = (_moment(entry.get(key)) for key in ("due", "seen"))
    if type(state) is not int or state not in {1, 2, 3}:
        return None
    if not (step is None or (type(step) is int and 0 <= step < 4)):
        return None
    if stability is None or difficulty is None or due is None or seen is None:
        return None
    return Memory(state, step, min(stability, 36500.0), min(max(difficulty, 1.0), 10.0), due, seen)


def _positive(value: object) -> float | None:
    number = float(value) if isinstance(value, int | float) and not isinstance(value, bool) else math.nan
    return number if math.isfinite(number) and number > 0 else None


def _moment(value: object) -> datetime | None:
    try:
        moment = datetime.fromisoformat(value) if isinstance(value, str) else None
        return moment.astimezone(UTC) if moment is not None and moment.tzinfo is not None else None
    except (ValueError, OverflowError):
        return None


def _reviewed(before: Memory | None, recall: Recall, now: datetime) -> Memory:
    from fsrs import Rating, Scheduler  # noqa: PLC0415  only an answer needs it

    scheduler = Scheduler(enable_fuzzing=False)  # the same answer gives the same day
    card, _ = scheduler.review_card(_card(before, now), Rating(int(recall)), now)
    stability, difficulty = float(card.stability or 1), float(card.difficulty or 5)
    return Memory(int(card.state), card.step, stability, difficulty, card.due, card.last_review or now)


def _card(memory: Memory | None, now: datetime) -> Card:
    from fsrs import Card, State  # noqa: PLC0415  as above

    if memory is None:
        return Card(card_id=0, due=now)
    return Card(
        card_id=0,
        state=State(memory.state),
        step=memory.step,
        stability=memory.stability,
        difficulty=memory.difficulty,
        due=memory.due,
        last_review=memory.seen,
    )
