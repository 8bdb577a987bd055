"""Any meeting at all: valid ones whose ids are told apart and whose names lead somewhere."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st

from roundtable.model.case import PERSON
from roundtable.model.meeting import (
    Carried,
    Choice,
    Dissent,
    Meeting,
    Pooled,
    Promise,
    Recommendation,
    Seat,
    Task,
)
from roundtable.model.plan_base import Domain

if TYPE_CHECKING:
    from collections.abc import Callable

texts = st.text(max_size=20)
lines = st.lists(texts, max_size=3).map(tuple)
days = st.dates(dt.date(2020, 1, 1), dt.date(2040, 1, 1))
maybe_days = st.none() | days
counts = st.integers(0, 60)
domains = st.none() | st.sampled_from(Domain)
Draw = Any


def _some(draw: Draw, begins: str, most: int, make: Callable[[str], st.SearchStrategy[Any]]) -> tuple[Any, ...]:
    return tuple(draw(make(f"{begins}-{number}")) for number in range(1, draw(st.integers(0, most)) + 1))


@st.composite
def meetings(draw: Draw, case: str | None = "small", form: str = "short") -> Meeting:
    """One meeting, of the small case and the short format by default."""
    seats = _some(draw, "seat", 4, _seats)
    ids = [seat.id for seat in seats]
    seat = st.none() | st.sampled_from(ids) if ids else st.none()
    owner = seat | st.just(PERSON)
    recommendations = _some(draw, "recommendation", 2, lambda one: _recommendations(one, seat))
    source = st.none() | st.sampled_from([one.id for one in recommendations]) if recommendations else st.none()
    return Meeting(
        id=draw(st.sampled_from(["small-1", "blank-2"])),
        case=case,
        about=draw(st.none() | st.sampled_from(["first", "second"])) if case else None,
        format=form,
        number=draw(st.integers(1, 999)),
        on=draw(days),
        label=draw(texts),
        seats=seats,
        order=tuple(draw(st.permutations(ids))),
        passed=tuple(ids[: draw(st.integers(0, len(ids)))]),
        carried=_some(draw, "m1-promise", 2, _carried),
        question=draw(texts),
        words=draw(texts),
        strengths=draw(lines),
        situation=draw(texts),
        summary_right=draw(st.booleans()),
        parked=draw(lines),
        pooled=tuple(draw(st.lists(_pooled(owner, case), max_size=3))),
        choices=_some(draw, "choice", 2, _choices),
        could_fail=draw(lines),
        decision=draw(texts),
        confidence=draw(st.tuples(*[counts] * 6)),
        dissents=tuple(draw(st.lists(st.builds(Dissent, seat=seat, view=texts, reason=texts), max_size=2))),
        recommendations=recommendations,
        promises=_some(draw, "promise", 3, lambda one: _promises(one, owner, seat, source)),
        tells_today=draw(seat),
        review=draw(maybe_days),
        plan_changes=draw(counts),
        open_questions=draw(lines),
        escalation=draw(texts),
        not_to_share=draw(lines),
        skipped=tuple(draw(st.sets(st.sampled_from(["question-1", "pool-2"])))),
        closed=draw(st.booleans()),
        closed_without=draw(texts),
    )


def _seats(item: str) -> st.SearchStrategy[Seat]:
    tasks = st.lists(st.sampled_from(Task), max_size=4, unique=True).map(tuple)
    who = st.sampled_from(["Nurse", "Nurse 2", "Peer specialist", "Doctor"]) | texts
    return st.builds(Seat, id=st.just(item), who=who, tasks=tasks, power=st.integers(1, 5))


def _pooled(owner: st.SearchStrategy[Any], case: str | None) -> st.SearchStrategy[Pooled]:
    facts = st.none() | st.sampled_from(["pulse", "nights"]) if case else st.none()
    return st.builds(Pooled, seat=owner, fact=facts, words=texts)


def _choices(item: str) -> st.SearchStrategy[Choice]:
    return st.builds(Choice, id=st.just(item), what=texts, costs=texts, first_views=counts)


def _recommendations(item: str, seat: st.SearchStrategy[Any]) -> st.SearchStrategy[Recommendation]:
    verdicts = st.sampled_from(["open", "accepted", "adapted", "declined"])
    return st.builds(
        Recommendation,
        id=st.just(item),
        seat=seat,
        what=texts,
        domain=domains,
        verdict=verdicts,
        reason=texts,
        by=texts,
        person_view=texts,
    )


def _promises(
    item: str, owner: st.SearchStrategy[Any], seat: st.SearchStrategy[Any], source: st.SearchStrategy[Any]
) -> st.SearchStrategy[Promise]:
    return st.builds(
        Promise,
        id=st.just(item),
        does=texts,
        recommendation=source,
        domain=domains,
        owner=owner,
        by=maybe_days,
        known_by=texts,
        asks=seat,
        ask_by=maybe_days,
        answer=st.sampled_from(["proposed", "yes", "no", "yes-but"]),
        answer_words=texts,
    )


def _carried(item: str) -> st.SearchStrategy[Carried]:
    became = st.sampled_from(["open", "done", "moved", "dropped"])
    return st.builds(
        Carried, promise=st.just(item), does=texts, owner=texts, by=maybe_days, became=became, to=maybe_days
    )
