"""What looks as if it belonged to a real person, said before anything else: the guard's work, in the lens's words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from roundtable.practice.guard import NOBODY, seen_in
from roundtable.practice.lens.finding import Found, Kind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from roundtable.model.identifier import IdentifierWords
    from roundtable.practice.guard import Known
    from roundtable.practice.lens.words import Text

NAME = "name"


class Identifiers:
    """Looks for identifiers. Who is known is only asked once a text holds a name."""

    def __init__(self, words: Mapping[str, IdentifierWords], known: Callable[[], Known]) -> None:
        self._words = words
        self._known = known

    def find(self, read: Text) -> Iterator[Found]:
        """Each place that looks like an identifier, in order."""
        seen = seen_in(read.text, NOBODY)
        if any(one.kind == NAME for one in seen):
            seen = seen_in(read.text, self._known())
        for one in seen:
            words = self._words.get(one.kind)
            why, better = (f"{words.looks} {words.why}", (words.instead,)) if words else ("", ())
            line, text = read.line(one.start), read.text[one.start : one.end]
            yield Found(Kind.IDENTIFIER, one.kind, one.start, one.end, line, text, why, better)
