"""Minutes in which every name leads somewhere: what names a seat, a fact or a step that is not there loses the name."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from roundtable.model.case import PERSON
from roundtable.model.fact import Sharing

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Hashable, Iterable

    from roundtable.model.base import Model
    from roundtable.model.case import Case
    from roundtable.model.consultation_format import Format
    from roundtable.model.fact import Fact
    from roundtable.model.meeting import Meeting, Pooled

T = TypeVar("T")
M_ = TypeVar("M_", bound="Model")


def mended(meeting: Meeting, case: Case | None = None, form: Format | None = None) -> Meeting:
    """The same meeting where everything is in place; else with strays taken out.

    Of two entries with one id the first stays. With a `case` and a `form`, what
    they do not have (any more) is taken out too.
    """
    meeting = _told_apart(meeting)
    seats = {seat.id for seat in meeting.seats}
    recommended = {one.id for one in meeting.recommendations}
    changes: dict[str, object] = {
        "order": _first((one for one in meeting.order if one in seats), _itself),
        "passed": _first((one for one in meeting.passed if one in seats), _itself),
        "pooled": tuple(_known(one, {"seat": {*seats, PERSON}}) for one in meeting.pooled),
        "dissents": tuple(_known(one, {"seat": seats}) for one in meeting.dissents),
        "recommendations": tuple(_known(one, {"seat": seats}) for one in meeting.recommendations),
        "promises": tuple(
            _known(one, {"owner": {*seats, PERSON}, "asks": seats, "recommendation": recommended})
            for one in meeting.promises
        ),
        "tells_today": meeting.tells_today if meeting.tells_today in seats else None,
    }
    if form is not None:
        steps = {step.id for step in form.steps}
        changes["skipped"] = _first((one for one in meeting.skipped if one in steps), _itself)
    if case is not None:
        decided = meeting.about is None or case.decision(meeting.about) is not None
        changes["about"] = meeting.about if decided else None
        changes["pooled"] = tuple(one for one in _pooled(changes["pooled"]) if _is_in(one, case))
    return _changed(meeting, changes)


def _is_in(one: Pooled, case: Case) -> bool:
    """Whether a fact is one that can be told; a file never tells what the person keeps, or said no to."""
    fact = case.fact(one.fact or "")
    return one.fact is None or (fact is not None and _can_be_told(fact))


def _can_be_told(fact: Fact) -> bool:
    confided = fact.sharing is Sharing.ASK_FIRST and PERSON not in fact.known_by
    refused = confided and (fact.consent is None or fact.consent.answer != "yes")
    return fact.sharing is not Sharing.PRIVATE and not refused


def _pooled(value: object) -> tuple[Pooled, ...]:
    return value if isinstance(value, tuple) else ()


def _told_apart(meeting: Meeting) -> Meeting:
    lists = ("seats", "choices", "recommendations", "promises")
    changes: dict[str, object] = {name: _first(getattr(meeting, name), lambda one: one.id) for name in lists}
    changes["seats"] = _first((seat for seat in meeting.seats if seat.id != PERSON), lambda seat: seat.id)
    changes["carried"] = _first(meeting.carried, lambda one: one.promise)
    return _changed(meeting, changes)


def _changed(meeting: Meeting, changes: dict[str, object]) -> Meeting:
    real = {name: value for name, value in changes.items() if value != getattr(meeting, name)}
    return meeting.model_copy(update=real) if real else meeting


def _known(entry: M_, names: dict[str, Collection[str]]) -> M_:
    strays = {name: None for name, known in names.items() if getattr(entry, name) not in {None, *known}}
    return entry.model_copy(update=strays) if strays else entry


def _itself(one: T) -> T:
    return one


def _first(entries: Iterable[T], key: Callable[[T], Hashable]) -> tuple[T, ...]:
    """The first entry of each key."""
    seen: dict[Hashable, T] = {}
    for entry in entries:
        seen.setdefault(key(entry), entry)
    return tuple(seen.values())
