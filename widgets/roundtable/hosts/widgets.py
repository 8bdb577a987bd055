"""The screens as widgets with ordinary habits: `CaseWalk(case="getting-to-work")`."""

from __future__ import annotations

from typing import Any

from roundtable.content.catalogue import Catalogue
from roundtable.hosts.widget import ScreenWidget, next_prefix, refuse_unknown
from roundtable.screens.case_walk.screen import CaseWalkScreen


class CaseWalk(ScreenWidget):
    """Plays one fictional case."""

    def __init__(self, case: str, **unknown: Any) -> None:
        refuse_unknown(type(self), unknown, ("case",))
        catalogue = Catalogue()
        super().__init__(CaseWalkScreen(next_prefix(), catalogue.case(case), catalogue, catalogue.case_hash(case)))
