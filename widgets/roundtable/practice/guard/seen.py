"""What the guard reports, and the form of one rule."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import re
    from collections.abc import Callable, Iterator


class Kind(StrEnum):
    """Kinds of identifier. Their words are in `glossary/identifiers.yaml`."""

    BIRTH = "date-of-birth"
    TELEPHONE = "telephone"
    EMAIL = "email"
    SOCIAL_SECURITY = "social-security"
    RECORD = "record-number"
    ADDRESS = "address"
    SERVICE = "service-date"
    LINK = "link"
    NAME = "name"


@dataclass(frozen=True)
class Seen:
    """A passage that looks like an identifier: its kind, and where it stands in the text."""

    kind: str
    start: int
    end: int


def _always(_found: re.Match[str]) -> bool:
    return True


@dataclass(frozen=True)
class Rule:
    """A pattern for one kind, and what else must hold where it fits.

    A group called `it` is the passage; without one it is the whole match.
    """

    kind: Kind
    pattern: re.Pattern[str]
    holds: Callable[[re.Match[str]], bool] = _always

    def find(self, text: str) -> Iterator[Seen]:
        """Every passage of a text that fits."""
        group = "it" if "it" in self.pattern.groupindex else 0
        for found in self.pattern.finditer(text):
            if self.holds(found):
                yield Seen(self.kind, found.start(group), found.end(group))


def said_before(found: re.Match[str], characters: int = 40) -> str:
    """What stands before a match on its line, in small letters."""
    start = found.start("it" if "it" in found.re.groupindex else 0)
    return found.string[max(0, start - characters) : start].rpartition("\n")[2].lower()


def said_after(found: re.Match[str], characters: int = 20) -> str:
    """What stands after a match on its line, in small letters."""
    return found.string[found.end() : found.end() + characters].partition("\n")[0].lower()


def digits_of(text: str) -> str:
    """The digits of a text."""
    return "".join(one for one in text if one.isdecimal())
