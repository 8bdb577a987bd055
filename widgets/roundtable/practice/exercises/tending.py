"""A desk for some days: events come in, time is short, loops stay open until somebody closes them."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from typing import Any, NamedTuple, Self

from roundtable.errors import RefusedError
from roundtable.model.step_worlds import Act, Desk, Happening
from roundtable.practice.exercises.doing import Doing, Values


class Lying(NamedTuple):
    """An event on the desk, and what was done about it."""

    happening: Happening
    act: Act | None
    done_on: int


@dataclass(frozen=True)
class Tending(Doing[Desk]):
    """What was done about which event, and on which day."""

    day: int = 1
    acts: Mapping[str, tuple[str, int]] = field(default_factory=dict)
    """The act and its day, by the id of the event."""

    ACTS = ("act", "next-day")
    KEPT = ("day", "acts")

    def act(self, values: Values) -> Self:
        """Do something about an event, if there is time for it today."""
        happening, _, wanted = values.get("act", "").partition("/")
        lying = next((one for one in self.desk if one.happening.id == happening), None)
        found = next((act for act in lying.happening.acts if act.id == wanted), None) if lying else None
        if lying is None or found is None or lying.act is not None:
            raise RefusedError("Choose something that lies on the desk.")
        if found.minutes > self.minutes_left:
            raise RefusedError(f"This takes {found.minutes} minutes, and there are {self.minutes_left} left today.")
        return replace(self, acts={**self.acts, happening: (wanted, self.day)})

    def next_day(self, _values: Values) -> Self:
        """Go home; after the last day, see what became of everything."""
        if self.day == len(self.step.days):
            return replace(self, shown=True)
        return replace(self, day=self.day + 1)

    def again(self) -> Self:
        """From the first day."""
        return Tending(self.step)  # type: ignore[return-value]  # there is no other kind of desk

    @property
    def stage(self) -> str:
        """The day, until the last one is over."""
        return "shown" if self.shown else f"day-{self.day}"

    @property
    def minutes_left(self) -> int:
        """Minutes that are left on this day."""
        return self.step.minutes - sum(
            self._act(one, act).minutes for one, (act, day) in self._done() if day == self.day
        )

    @property
    def desk(self) -> tuple[Lying, ...]:
        """Everything that has come so far, in the order of the file."""
        brought = {later: day for one, (act, day) in self._done() for later in self._act(one, act).brings}
        return tuple(self._lying(one) for one in self.step.happenings if self._has_come(one, brought))

    @property
    def today(self) -> tuple[Lying, ...]:
        """What still lies open, and what was done today."""
        return tuple(one for one in self.desk if one.act is None or one.done_on == self.day)

    @property
    def closed(self) -> tuple[Lying, ...]:
        """Loops that are closed."""
        return tuple(one for one in self.desk if one.act is not None and one.act.closes)

    @property
    def loose(self) -> tuple[Lying, ...]:
        """Loops on which something was done that did not close them."""
        return tuple(one for one in self.desk if one.act is not None and not one.act.closes)

    @property
    def left(self) -> tuple[Lying, ...]:
        """Events that were left lying."""
        return tuple(one for one in self.desk if one.act is None)

    def _has_come(self, one: Happening, brought: Mapping[str, int]) -> bool:
        if one.day > self.day:
            return False
        return one.comes or (one.id in brought and (brought[one.id] < self.day or self.shown))

    def _lying(self, one: Happening) -> Lying:
        done = self.acts.get(one.id)
        return Lying(one, self._act(one, done[0]) if done else None, done[1] if done else 0)

    def _done(self) -> list[tuple[Happening, tuple[str, int]]]:
        return [(one, self.acts[one.id]) for one in self.step.happenings if one.id in self.acts]

    def _act(self, one: Happening, act: str) -> Act:
        return next(found for found in one.acts if found.id == act)

    def take(self, data: Mapping[str, Any]) -> Self:
        """Play the kept days again, as far as they fit."""
        kept, last = data.get("acts"), data.get("day")
        given = kept if isinstance(kept, Mapping) else {}
        days = last if isinstance(last, int) and 1 <= last <= len(self.step.days) else 1
        tending = self
        for day in range(1, days + 1):
            tending = replace(tending, day=day)
            for act in _acts_on(given, day):
                with suppress(RefusedError):
                    tending = tending.act({"act": act})
        return self._restored(data, day=days, acts=tending.acts)

    @property
    def missing(self) -> str:
        """Whether the last day was reached."""
        return "" if self.day == len(self.step.days) else "There are days to come."


def _acts_on(given: Mapping[str, object], day: int) -> list[str]:
    """What was done on a day, as `event/act`."""
    return [
        f"{happening}/{done[0]}"
        for happening, done in given.items()
        if isinstance(done, list) and len(done) == 2 and isinstance(done[0], str) and done[1] == day
    ]
