"""The invented people of the content, so that nobody takes them for real ones.

An item's own people are read from the item that a page has loaded already.
`everybody` goes through all items; on a page it is asked only when somebody has
written something, and never on the way to the first screen.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from roundtable.errors import ContentError
from roundtable.model.base import Model

if TYPE_CHECKING:
    from collections.abc import Iterator

    from roundtable.content.catalogue import Catalogue
    from roundtable.model.case import Case

_NAME = r"[^\W\d_a-z][^\W\d_]*(?:['\u2019-][^\W\d_]+)*"
_CAPITALS = re.compile(rf"(?:[A-Z]\. )?{_NAME}(?: (?:(?:de|la|van|von|der|al|bin) ){{0,2}}{_NAME}){{0,4}}")
_OWNED = re.compile(r"['\u2019]s\b")


def people_of(case: Case) -> tuple[str, ...]:
    """Names of the person, of the team and of those who are close."""
    return (
        case.person.name,
        case.person.called,
        *(member.name for member in case.team),
        *(one.name for one in case.close_ones),
    )


def named_in(item: Model) -> tuple[str, ...]:
    """Whatever has a capital in an item's text: an invented text names invented people only."""
    found = (name[0] for text in _texts(item) for name in _CAPITALS.finditer(_OWNED.sub("", text)))
    return tuple(dict.fromkeys(found))


def everybody(catalogue: Catalogue) -> tuple[str, ...]:
    """Names in all cases and exercises that can be read."""
    names: dict[str, None] = {}
    for item in _items(catalogue):
        names.update(dict.fromkeys(named_in(item)))
    return tuple(names)


def _items(catalogue: Catalogue) -> Iterator[Model]:
    kinds = ((catalogue.case, catalogue.case_ids()), (catalogue.exercise, catalogue.exercise_ids()))
    for read, ids in kinds:
        for item_id in ids:
            try:
                yield read(item_id)
            except ContentError:
                continue


def _texts(value: object) -> Iterator[str]:
    """Every text in a model object."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Model):
        for _, part in value:
            yield from _texts(part)
    elif isinstance(value, tuple | list):
        for part in value:
            yield from _texts(part)
