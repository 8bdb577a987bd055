"""One function per notebook. Notebooks stay prose; what they show is chosen here."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from roundtable.hosts.widget import ScreenWidget


def case_walkthrough() -> ScreenWidget:
    """The case named in the page's address, or a shelf of all cases."""
    from roundtable.hosts.widgets import CaseWalk  # noqa: PLC0415

    return CaseWalk(case="getting-to-work")
