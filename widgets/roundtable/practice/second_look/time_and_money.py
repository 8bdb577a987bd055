"""Time and money: whether the plan fits into the person's usual day, their purse, and the next three months."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING

from roundtable.model.case import PERSON
from roundtable.practice.second_look.point import Place, Protects, Section, Seen, Weight, rule

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from roundtable.model.plan_goals import Action
    from roundtable.practice.second_look.sight import Sight

MUST, SHOULD, COULD = Weight
DAY = 24 * 60
"""Minutes."""
REVIEW_WITHIN = 90
"""Days: a plan is looked at again every three months (domain reference A, row S1.20)."""
FULL_DAY = 4
"""Things on one day from which on it is a full day for anybody."""

Span = tuple[int, int]
"""From and to, in minutes after midnight."""


@rule("SL66", MUST, Protects.LIFE, "sum", "left", noticed=True)
def costs_too_much(sight: Sight) -> Iterator[Seen]:
    """Actions that cost more in a month than the person can spend."""
    total, left = _costs(sight), sight.plan.money_left
    if left is not None and total > left:
        yield Seen(Place(Section.ABOUT, field="money_left"), {"sum": f"{total:g}", "left": f"{left:g}"})


@rule("SL67", COULD, Protects.LIFE, "sum", noticed=True)
def nobody_asked_about_money(sight: Sight) -> Iterator[Seen]:
    """Actions that cost something, and nobody asked what the person can spend."""
    total = _costs(sight)
    if total and sight.plan.money_left is None:
        yield Seen(Place(Section.ABOUT, field="money_left"), {"sum": f"{total:g}"})


@rule("SL68", SHOULD, Protects.LIFE, "at", "part", noticed=True)
def day_is_taken(sight: Sight) -> Iterator[Seen]:
    """An action at a time of day when nothing else fits."""
    fixed = [(one, _spans(_minute(one.start), _length(one.start, one.end))) for one in sight.plan.day if one.fixed]
    for action in _timed(sight):
        mine = _spans_of(action)
        part = next((part for part, spans in fixed if _overlap(mine, spans)), None)
        if part is not None:
            facts = {"at": action.at or "", "part": part.what or f"{part.start}-{part.end}"}
            yield Seen(Place(Section.ACTIONS, action.id, "at"), facts, saw=f"{part.start}-{part.end}")


@rule("SL69", SHOULD, Protects.LIFE, "at", "other", noticed=True)
def two_at_once(sight: Sight) -> Iterator[Seen]:
    """Two actions of the person at the same time on the same day."""
    for first, second in _side_by_side(sight):
        if _overlap(_spans_of(first), _spans_of(second)):
            facts = {"at": second.at or "", "other": first.at or ""}
            yield Seen(Place(Section.ACTIONS, second.id, "at"), facts, saw=sight.shape(Section.ACTIONS, first.id))


@rule("SL70", COULD, Protects.LIFE, "count", noticed=True)
def day_too_full(sight: Sight) -> Iterator[Seen]:
    """A day on which the person has to do many things."""
    days = Counter(action.by for action in sight.owned.get(PERSON, ()) if action.by)
    for day, count in days.items():
        if count >= FULL_DAY:
            yield Seen(Place(Section.ACTIONS, field="by"), {"count": str(count)}, saw=f"{day} {count}")


@rule("SL71", COULD, Protects.LIFE, noticed=True)
def no_usual_day(sight: Sight) -> Iterator[Seen]:
    """Actions, and no usual day to see whether they fit."""
    if sight.actions and not sight.plan.day:
        yield Seen(Place(Section.ABOUT, field="day"))


@rule("SL72", MUST, Protects.LIFE)
def no_review(sight: Sight) -> Iterator[Seen]:
    """A plan without a day on which it is looked at again."""
    if sight.plan.review is None:
        yield Seen(Place(Section.REVIEW, field="review"))


@rule("SL73", SHOULD, Protects.LIFE)
def review_too_late(sight: Sight) -> Iterator[Seen]:
    """A review later than 90 days, or on no day after the start."""
    days = sight.days_after_start(sight.plan.review)
    if days is not None and not 0 < days <= REVIEW_WITHIN:
        yield Seen(Place(Section.REVIEW, field="review"), saw=str(days))


TIME_AND_MONEY_RULES = (
    costs_too_much,
    nobody_asked_about_money,
    day_is_taken,
    two_at_once,
    day_too_full,
    no_usual_day,
    no_review,
    review_too_late,
)


def _costs(sight: Sight) -> float:
    return sum(action.cost or 0 for action in sight.actions)


def _timed(sight: Sight) -> Iterator[Action]:
    """Actions with a time of day that take the person's time: their own, and those with minutes."""
    for action in sight.actions:
        if action.at is not None and (action.minutes is not None or PERSON in action.owners):
            yield action


def _side_by_side(sight: Sight) -> Iterator[tuple[Action, Action]]:
    """Neighbours in time among the actions of a day. Those without a day are taken to be on any day, together."""
    days: dict[date | None, list[Action]] = {}
    for action in _timed(sight):
        days.setdefault(action.by, []).append(action)
    for actions in days.values():
        yield from pairwise(sorted(actions, key=lambda action: (action.at or "", action.id)))


def _minute(clock: str) -> int:
    return int(clock[:2]) * 60 + int(clock[3:])


def _length(start: str, end: str) -> int:
    """Minutes from one time to another, over midnight where the end is earlier."""
    return (_minute(end) - _minute(start)) % DAY


def _spans_of(action: Action) -> tuple[Span, ...]:
    return _spans(_minute(action.at or "00:00"), action.minutes or 1)


def _spans(start: int, length: int) -> tuple[Span, ...]:
    """A stretch of time within a day; what goes over midnight is two."""
    end = start + max(length, 1)
    return ((start, end),) if end <= DAY else ((start, DAY), (0, end - DAY))


def _overlap(some: tuple[Span, ...], others: tuple[Span, ...]) -> bool:
    return any(one[0] < other[1] and other[0] < one[1] for one in some for other in others)
