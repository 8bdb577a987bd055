"""One plan from data that may hold anything: whole where it fits, else every field and entry that does."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Annotated, Any, Final, TypeGuard, TypeVar, get_args

from pydantic import TypeAdapter, ValidationError

from roundtable.model.base import Model
from roundtable.model.case import PERSON
from roundtable.model.plan import Plan
from roundtable.practice.plan.answers import items_of
from roundtable.practice.plan.lists import WITH_IDS, entries_of
from roundtable.practice.plan.references import without_strays

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Hashable, Iterable

T = TypeVar("T")

_MOST_LOOKED_AT: Final = 400
"""Of a list that is too long no more entries are tried one by one."""
_SAYS_WHICH: Final = {"version", "id", "case", "starts", "revision"}
"""Fields without which nobody could say what plan this is."""


def read_plan(data: object, known: Collection[str] = ()) -> tuple[Plan | None, bool]:
    """A plan, or None where the data is none, and whether all of the data is in it.

    Ids are told apart and names lead somewhere afterwards: of two entries of the
    same id the first stays, and what names nobody is taken out. `known` are
    people of earlier revisions, whose names may still stand in this one.
    """
    read = _model(Plan, data)
    if not read:
        return None, False
    plan = read[0]
    mended = _told_apart(without_strays(_told_apart(plan), known))
    return mended, mended == plan and _all_of(data)


def _all_of(data: Any) -> bool:
    return all(name in Plan.model_fields and _whole_field(Plan, name, given) for name, given in data.items())


def _model(kind: type[Model], data: object) -> list[Any]:
    """A model with the fields that fit, in a list; an empty list where what it needs is not there."""
    if not isinstance(data, dict):
        return []
    read: dict[str, object] = {}
    for name in kind.model_fields:
        fitting = _field(kind, name, data[name]) if name in data else []
        if fitting:
            read[name] = fitting[0]
        elif name in data and kind is Plan and name in _SAYS_WHICH:
            return []
    return _fitting(_whole_of(kind, None), read)


def _field(kind: type[Model], name: str, given: object) -> list[Any]:
    """A field's value where it fits, in a list; of what has parts, the parts that fit."""
    fitting = _whole_field(kind, name, given)
    field = kind.model_fields[name]
    if fitting:
        return fitting
    if _is_model(field.annotation):
        return _model(field.annotation, given)
    if field.default != () or not isinstance(given, list | tuple):
        return []
    one = get_args(field.annotation)[0]
    parts = [part for entry in given[:_MOST_LOOKED_AT] for part in _entry(kind, name, one, entry)]
    room = next((int(limit.max_length) for limit in field.metadata if hasattr(limit, "max_length")), len(parts))
    return _fitting(_whole_of(kind, name), tuple(parts[:room]))


def _whole_field(kind: type[Model], name: str, given: object) -> list[Any]:
    """A field's value where all of it fits, in a list. What is far too long is not even tried."""
    if isinstance(given, list | tuple) and len(given) > _MOST_LOOKED_AT:
        return []
    return _fitting(_whole_of(kind, name), given)


def _entry(kind: type[Model], name: str, one: Any, given: object) -> list[Any]:
    if _is_model(one):
        return _model(one, given)
    return [part for parts in _fitting(_whole_of(kind, name), (given,)) for part in parts]


def _is_model(kind: Any) -> TypeGuard[type[Model]]:
    return isinstance(kind, type) and issubclass(kind, Model)


def _fitting(adapter: TypeAdapter[Any], given: object) -> list[Any]:
    try:
        return [adapter.validate_python(given)]
    except ValidationError:
        return []


@lru_cache(maxsize=256)
def _whole_of(kind: type[Model], name: str | None) -> TypeAdapter[Any]:
    """What checks a model, or one of its fields with all its limits."""
    if name is None:
        return TypeAdapter(kind)
    field = kind.model_fields[name]
    limits = tuple(field.metadata)
    return TypeAdapter(Annotated[(field.annotation, *limits)] if limits else field.annotation)  # type: ignore[arg-type]


def _told_apart(plan: Plan) -> Plan:
    """The first of each id. Goals and actions share their ids, since the person answers to both; nobody is `person`."""
    goals = {goal.id for goal in plan.goals}
    taken = {"actions": goals, "people": {PERSON}}
    changed: dict[str, object] = {
        name: _first(entries_of(plan, name), lambda entry: entry.id, taken.get(name, ())) for name in WITH_IDS
    }
    changed["areas"] = _first(plan.areas, lambda area: area.domain)
    items = {item.id for item in items_of(plan)}
    answers = tuple(answer for answer in plan.answers if answer.item in items)
    changed["answers"] = _first(answers, lambda answer: answer.item)
    return plan.model_copy(update={name: new for name, new in changed.items() if new != getattr(plan, name)})


def _first(entries: Iterable[T], key: Callable[[T], Hashable], taken: Iterable[Hashable] = ()) -> tuple[T, ...]:
    """The first entry of each key, without those whose key is taken."""
    seen, first = {*taken}, []
    for entry in entries:
        if key(entry) not in seen:
            seen.add(key(entry))
            first.append(entry)
    return tuple(first)
