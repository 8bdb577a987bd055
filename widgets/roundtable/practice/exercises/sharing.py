"""Building a consent: what each reader may read without it, with it, and after it is taken back."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any, NamedTuple, Self

from roundtable.errors import RefusedError
from roundtable.model.step_worlds import End, Part, Reader, Share
from roundtable.practice.exercises.doing import Doing, Values, known

if TYPE_CHECKING:
    from collections.abc import Mapping


class State(StrEnum):
    """The three states of a consent."""

    WITHOUT = "without"
    GIVEN = "given"
    TAKEN_BACK = "taken-back"


class Told(NamedTuple):
    """One reader, and what the learner's consent means for them."""

    reader: Reader
    lacks: tuple[Part, ...]
    """Parts that they need for their task and cannot read."""
    beyond: tuple[Part, ...]
    """Parts that they can read and do not need."""


@dataclass(frozen=True)
class Sharing(Doing[Share]):
    """What was allowed, as `reader/part`, until when, and which state is looked at."""

    allowed: tuple[str, ...] = ()
    until: str = ""
    state: State = State.GIVEN

    ACTS = ("note", "settle")
    KEPT = ("allowed", "until")

    def note(self, values: Values) -> Self:
        """Change the consent, and see who can read what."""
        allowed = known([pair for pair in self._pairs if values.get(pair) == "yes"], self._pairs)
        until = values.get("until", "")
        state = values.get("state", "")
        return replace(
            self,
            allowed=allowed,
            until=until if until in {end.id for end in self.step.until} else self.until,
            state=State(state) if state in set(State) else self.state,
        )

    def settle(self, _values: Values) -> Self:
        """Leave it like this. Raises RefusedError for a consent without an end."""
        if self.missing:
            raise RefusedError(self.missing)
        return replace(self, shown=True, state=State.GIVEN)

    def can_read(self, reader: Reader, part: Part, state: State | None = None) -> bool:
        """Whether a reader can read a part in a state of the consent."""
        allowed = (state or self.state) is State.GIVEN and f"{reader.id}/{part.id}" in self.allowed
        return allowed or part.id in reader.anyway

    @property
    def end(self) -> End | None:
        """The end that was chosen."""
        return next((end for end in self.step.until if end.id == self.until), None)

    @property
    def told(self) -> tuple[Told, ...]:
        """What the consent means for each reader."""
        return tuple(self._told(reader) for reader in self.step.readers)

    def _told(self, reader: Reader) -> Told:
        read = [part for part in self.step.parts if self.can_read(reader, part, State.GIVEN)]
        lacks = tuple(part for part in self.step.parts if part.id in reader.needs and part not in read)
        beyond = tuple(part for part in read if part.id not in {*reader.needs, *reader.anyway})
        return Told(reader, lacks, beyond)

    @property
    def missing(self) -> str:
        """Whether the consent has an end. Sharing nothing is a consent that needs none."""
        return "" if self.until or not self.allowed else "Choose until when this holds."

    def take(self, data: Mapping[str, Any]) -> Self:
        """Take over kept data."""
        until = data.get("until")
        ends = {end.id for end in self.step.until}
        return self._restored(
            data,
            allowed=known(data.get("allowed"), self._pairs),
            until=until if isinstance(until, str) and until in ends else "",
        )

    @property
    def _pairs(self) -> tuple[str, ...]:
        return tuple(f"{reader.id}/{part.id}" for reader in self.step.readers for part in self.step.parts)
