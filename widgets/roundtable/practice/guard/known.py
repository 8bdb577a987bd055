"""Who is known: invented people of the content, by every way in which they are called."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_MOST = 6
_UNDECOMPOSED = str.maketrans({"đ": "d", "ł": "l", "ø": "o", "æ": "ae", "\u0131": "i", "œ": "oe", "ð": "d", "þ": "th"})


@dataclass(frozen=True)
class Known:
    """Names that are no finding, folded: small letters without accents."""

    names: frozenset[str] = frozenset()

    @classmethod
    def of(cls, names: Iterable[str]) -> Known:
        """People by their names: the whole name, and each part of it alone."""
        whole = [fold(name.replace(".", " ")).split() for name in names]
        return cls(frozenset(way for parts in whole for way in _ways(parts) if len(way) > 1))

    def __or__(self, other: Known) -> Known:
        """The people of both."""
        return Known(self.names | other.names)

    def holds(self, words: Sequence[str]) -> bool:
        """Whether somebody is called by these folded words."""
        return bool(words) and " ".join(words) in self.names


NOBODY = Known()


def _ways(parts: Sequence[str]) -> set[str]:
    """A name as it may be said: whole, in part, and with an initial at either end."""
    if len(parts) > _MOST:
        return set()
    pieces = {" ".join(parts[a:b]) for a in range(len(parts)) for b in range(a + 1, len(parts) + 1)}
    initials = (
        {f"{parts[0][0]} {parts[-1]}", f"{parts[0]} {parts[-1][0]}", f"{parts[-1]} {parts[0]}"}
        if len(parts) > 1
        else set()
    )
    return pieces | initials


def fold(text: str) -> str:
    """Small letters without accents."""
    if text.isascii():
        return text.lower()
    apart = unicodedata.normalize("NFKD", text.casefold().replace("\u2019", "'").translate(_UNDECOMPOSED))
    return "".join(one for one in apart if not unicodedata.combining(one))
