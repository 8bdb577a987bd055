"""The language lens beside somebody's own words in an exercise, ready before it is asked for."""

from __future__ import annotations

from functools import cached_property
from threading import Timer
from typing import TYPE_CHECKING, Final

from roundtable.practice.exercises.work import Place
from roundtable.practice.exercises.writing import Rewriting
from roundtable.practice.lens.finding import Found, Kind

if TYPE_CHECKING:
    from roundtable.content.catalogue import Catalogue
    from roundtable.practice.exercises.work import Work
    from roundtable.practice.lens.looking import Lens

WARM: Final = 1.0
"""Seconds after which the lens makes itself ready, while somebody writes."""


class LooksAtWords:
    """A screen on which people write, and may see what the lens would look at."""

    catalogue: Catalogue
    work: Work
    _warming: bool

    def seen_by_lens(self, written: str) -> tuple[Found, ...]:
        """What the language lens would look at in somebody's own words."""
        return tuple(found for found in self._lens.look(written).in_order if found.kind is not Kind.IDENTIFIER)

    @cached_property
    def _lens(self) -> Lens:
        from roundtable.practice.lens.looking import Lens  # noqa: PLC0415  few steps ask for it

        return Lens.of(self.catalogue)

    def _warm_lens(self) -> None:
        """Make the lens ready while somebody writes, so that nobody waits for it."""
        doing = self.work.doing
        writes = self.work.place is Place.STEP and isinstance(doing, Rewriting) and not doing.shown
        if writes and doing.step.lens and not self._warming:
            self._warming = True
            timer = Timer(WARM, self.seen_by_lens, ("Ready.",))
            timer.daemon = True
            timer.start()
