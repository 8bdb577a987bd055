"""Everything Roundtable raises on purpose.

RoundtableError
├── ContentError          content cannot be used; carries the findings
│   └── UnknownItemError  an id that no content layer has
├── RefusedError          an action that does not fit here; its text is for the person
└── ServeError            the server cannot start; its text says what to do
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from roundtable.model.finding import Finding


class RoundtableError(Exception):
    """Base of all errors that Roundtable raises on purpose."""


class ContentError(RoundtableError):
    """Content that cannot be used. `findings` says where and what to do."""

    def __init__(self, findings: Sequence[Finding]) -> None:
        self.findings = tuple(findings)
        super().__init__("\n".join(str(finding) for finding in self.findings))


class UnknownItemError(ContentError):
    """An id that is in none of the content layers."""


class RefusedError(RoundtableError):
    """An action that does not fit where the learner is. The text is shown to them."""


class ServeError(RoundtableError):
    """The server cannot start as asked. The text says what to do."""
