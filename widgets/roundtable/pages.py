"""One function per notebook. Notebooks stay prose; what they show is chosen here."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING
from urllib.parse import parse_qs

from roundtable.errors import ContentError

if TYPE_CHECKING:
    from roundtable.hosts.widget import ScreenWidget

ADDRESS_VARIABLE = "QUERY_STRING"
"""Where Voila leaves what stands behind the question mark of a page's address."""


def start_here() -> ScreenWidget:
    """The start page: three questions and one thing to do."""
    from roundtable.hosts.widgets import Start  # noqa: PLC0415  the import is part of what a page costs

    return Start()


def case_walkthrough() -> ScreenWidget:
    """The case named in the page's address, or a shelf of all cases."""
    from roundtable.hosts.widgets import CaseShelf, CaseWalk  # noqa: PLC0415

    wanted = case_in_address(os.environ.get(ADDRESS_VARIABLE, ""))
    if wanted is None:
        return CaseShelf()
    try:
        return CaseWalk(case=wanted)
    except ContentError:
        return CaseShelf(wanted=wanted)


def case_in_address(query: str) -> str | None:
    """The case that a page's address asks for. The address may hold anything."""
    try:
        return parse_qs(query[:500], max_num_fields=5).get("case", [None])[0]
    except ValueError:
        return None
