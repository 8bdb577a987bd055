"""Every text of an item that people read, with its place and whose voice it is.

The model says which fields are text: strings with a length and no pattern. A
field that is added to the model is found here without anybody thinking of it.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING, get_args, get_type_hints

from pydantic import StringConstraints

from roundtable.model.base import Model

if TYPE_CHECKING:
    from collections.abc import Iterator

    from roundtable.content.marked import Key

_PERSON = {"in_their_words", "answer", "if_told", "from_the_chair", "epilogue", "person"}
_SPEECH = {"reply", "say", "ask", "says", "given", "written", "claim", "wish"}

REPLIES = "replies"
"""What the person says to a plan, and what the replies listen for."""


class Voice(StrEnum):
    """Who is speaking: the authors, the person of the case, or somebody in a conversation."""

    NARRATOR = "narrator"
    PERSON = "person"
    SPEECH = "speech"


@dataclass(frozen=True)
class Passage:
    """One text, where it stands, and in whose voice."""

    key: Key
    text: str
    voice: Voice


def passages(model: Model, base: Key = ()) -> Iterator[Passage]:
    """All texts of a model object, in the order of the model."""
    for name, field in type(model).model_fields.items():
        key = (*base, field.alias or name)
        yield from _passages_in(getattr(model, name), key, prose=name in _prose_fields(type(model)))


def _passages_in(value: object, key: Key, *, prose: bool) -> Iterator[Passage]:
    if isinstance(value, Model):
        yield from passages(value, key)
    elif isinstance(value, tuple):
        for number, part in enumerate(value):
            yield from _passages_in(part, (*key, number), prose=prose)
    elif prose and isinstance(value, str):
        yield Passage(key, value, _voice(key))


@cache
def _prose_fields(kind: type[Model]) -> frozenset[str]:
    hints = get_type_hints(kind, include_extras=True)
    return frozenset(name for name, hint in hints.items() if _is_prose(hint))


def _is_prose(hint: object) -> bool:
    parts = get_args(hint)
    limits = [part for part in parts if isinstance(part, StringConstraints)]
    if limits:
        return all(limit.pattern is None for limit in limits)
    return any(_is_prose(part) for part in parts)


def _voice(key: Key) -> Voice:
    last = key[-1]
    in_a_plan = last in {"words", "opens_because"} and {"plan", "replies", "opens_because"} & {*map(str, key)}
    if last in _PERSON or in_a_plan or key[0] == REPLIES or key[-2:] == ("consent", "words"):
        return Voice.PERSON
    return Voice.SPEECH if last in _SPEECH else Voice.NARRATOR
