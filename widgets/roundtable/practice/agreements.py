"""Team agreements: what one team means by a term, beside what the glossary says.

They belong to the team. They lie in its browser, or in a file that it keeps,
and never on the server. Who agreed is told by roles; names do not belong here.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Any

from roundtable.errors import RefusedError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

LONGEST_WORDS = 300
"""Characters of an agreed meaning."""
LONGEST_ROLE = 60
MOST_ROLES = 10
MOST = 500
"""Agreements that one team can have."""
NAME = "agreements"
"""Name of the browser's document, and of the list in a file."""


@dataclass(frozen=True)
class Agreement:
    """When we say this, we mean that."""

    term: str
    words: str
    roles: tuple[str, ...]
    """Who agreed, such as `nurse` or `peer specialist`."""
    agreed: date


@dataclass(frozen=True)
class Agreements:
    """All agreements of a team, by term."""

    by_term: tuple[tuple[str, Agreement], ...] = ()

    def of(self, term: str) -> Agreement | None:
        """What was agreed on a term, or None."""
        return dict(self.by_term).get(term)

    @property
    def all(self) -> tuple[Agreement, ...]:
        """Every agreement, by term."""
        return tuple(agreement for _, agreement in self.by_term)

    def agree(self, term: str, words: str, roles: Iterable[str], today: date) -> Agreements:
        """Adopt a wording for a term, in place of an earlier one.

        Raises RefusedError when it is empty or too long, or when there are too many.
        """
        words, named = " ".join(words.split()), tuple(role for role in map(_line, roles) if role)
        if not words:
            raise RefusedError("Write down what you mean by it. One sentence is enough.")
        if len(words) > LONGEST_WORDS:
            raise RefusedError(f"That is longer than {LONGEST_WORDS} characters. One sentence is enough.")
        if len(named) > MOST_ROLES or any(len(role) > LONGEST_ROLE for role in named):
            raise RefusedError(f"Name at most {MOST_ROLES} roles, in a word or two each.")
        kept = {**dict(self.by_term), term: Agreement(term, words, named, today)}
        if len(kept) > MOST:
            raise RefusedError(f"These are more than {MOST} agreements. Drop one that you no longer use.")
        return replace(self, by_term=tuple(sorted(kept.items())))

    def drop(self, term: str) -> Agreements:
        """Without the agreement on a term."""
        return replace(self, by_term=tuple(pair for pair in self.by_term if pair[0] != term))

    def to_data(self) -> dict[str, Any]:
        """The agreements as plain data, for the browser and for a file."""
        return {
            NAME: [
                {"term": a.term, "words": a.words, "roles": list(a.roles), "agreed": a.agreed.isoformat()}
                for a in self.all
            ]
        }

    @classmethod
    def from_data(cls, data: object, exists: Callable[[str], bool] | None = None) -> tuple[Agreements, int]:
        """Read what may hold anything. Returns what fits, and how many entries did not.

        `exists` says whether there is a term with an id; None takes every id.
        """
        entries = data.get(NAME) if isinstance(data, dict) else None
        if not isinstance(entries, list):
            return cls(), 0
        kept, odd = cls(), max(0, len(entries) - MOST)
        for entry in entries[:MOST]:
            try:
                kept = kept.agree(*_read(entry, exists))
            except (RefusedError, ValueError):
                odd += 1
        return kept, odd


def _read(entry: object, exists: Callable[[str], bool] | None) -> tuple[str, str, list[str], date]:
    """The parts of one entry. Raises ValueError for what is not one."""
    if not isinstance(entry, dict):
        raise ValueError("an agreement is a mapping")  # noqa: TRY004  all that does not fit is one kind of error
    term, words, roles, agreed = (entry.get(key) for key in ("term", "words", "roles", "agreed"))
    if not (isinstance(term, str) and isinstance(words, str) and isinstance(roles, list) and len(term) <= LONGEST_ROLE):
        raise ValueError("an agreement names a term, words and roles")
    if exists is not None and not exists(term):
        raise ValueError("there is no such term")
    if isinstance(agreed, str):
        agreed = date.fromisoformat(agreed)
    if not isinstance(agreed, date):
        raise ValueError("an agreement has a day")  # noqa: TRY004  as above
    return term, words, [role for role in roles if isinstance(role, str)], agreed


def _line(role: str) -> str:
    return " ".join(role.split())
