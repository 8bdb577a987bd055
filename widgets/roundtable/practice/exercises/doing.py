"""What every kind of interaction shares: answering, trying again, and being kept.

A `Doing` is what a learner has done in one step so far. It is an immutable
record; `do` takes an act and the values of a form and returns the next one.
There is no mark and no score: an answer opens what the authors have to say.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, ClassVar, Generic, Self, TypeVar

from roundtable.errors import RefusedError
from roundtable.model.step import StepBase

S = TypeVar("S", bound=StepBase)
Values = Mapping[str, str]

LONGEST_WORDS = 1500
"""Characters of one text that a learner writes."""


@dataclass(frozen=True)
class Doing(Generic[S]):
    """What was done in one step."""

    step: S
    shown: bool = False
    """Whether the answer is open."""

    ACTS: ClassVar[tuple[str, ...]] = ("answer",)
    """Names of the acts: of methods that take the values of a form, with hyphens for underscores."""
    KEPT: ClassVar[tuple[str, ...]] = ()
    """Names of the fields that are kept in the browser, in the order of the class."""

    def do(self, act: str, values: Values) -> Self:
        """Carry out an act. Raises RefusedError, with a sentence for the person, when it does not fit."""
        if act not in self.ACTS or self.shown:
            raise RefusedError("That is already done. The page shows where you are now.")
        done: Self = getattr(self, act.replace("-", "_"))(values)
        return done

    def again(self) -> Self:
        """Close the answer and try once more, from what was there."""
        return replace(self, shown=False)

    @property
    def stage(self) -> str:
        """How far this step is; what people do says at which stage it was done."""
        return "shown" if self.shown else "open"

    @property
    def missing(self) -> str:
        """What is still missing before the answer can be shown, as a sentence; empty when nothing is."""
        return ""

    @property
    def words(self) -> dict[str, str]:
        """Free text that a person wrote here, by the name of its field, for the guard against real names."""
        return {}

    def data(self) -> dict[str, Any]:
        """What is kept, as plain data."""
        return {"shown": self.shown, **{name: _plain(getattr(self, name)) for name in self.KEPT}}

    def take(self, data: Mapping[str, Any]) -> Self:
        """Take over kept data, which may hold anything: what does not fit is left out."""
        return self._restored(data)

    def _restored(self, data: Mapping[str, Any], **fields: Any) -> Self:
        taken = replace(self, **fields)
        return replace(taken, shown=data.get("shown") is True and not taken.missing)


def _plain(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {key: _plain(part) for key, part in value.items()}
    return [_plain(part) for part in value] if isinstance(value, (tuple, list)) else value


def known(values: object, ids: tuple[str, ...]) -> tuple[str, ...]:
    """Those of some values that are ids, each once, in the order of the ids."""
    given = values if isinstance(values, (list, tuple, set, frozenset)) else ()
    return tuple(one for one in ids if one in given)


def pairs(values: object, allowed: Mapping[str, tuple[str, ...]]) -> dict[str, str]:
    """Keys with one allowed value each, from anything that may be a mapping."""
    given = values if isinstance(values, Mapping) else {}
    return {key: given[key] for key, choices in allowed.items() if given.get(key) in choices}


def texts(values: object, ids: tuple[str, ...]) -> dict[str, str]:
    """Texts by id, without those that are empty, cut where they are too long."""
    given = values if isinstance(values, Mapping) else {}
    found = {one: given[one].strip()[:LONGEST_WORDS] for one in ids if isinstance(given.get(one), str)}
    return {one: text for one, text in found.items() if text}
