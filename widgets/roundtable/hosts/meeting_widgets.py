"""Consultations as widgets: `FacilitateAlone(case="getting-to-work")`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from roundtable.content.catalogue import Catalogue
from roundtable.hosts.widget import ScreenWidget, next_prefix, refuse_unknown

if TYPE_CHECKING:
    import pandas as pd

    from roundtable.screens.facilitating.screen import Facilitating


class FacilitateAlone(ScreenWidget):
    """A scripted consultation about a case, in which a learner alone plays the facilitator."""

    def __init__(self, case: str, **unknown: Any) -> None:
        refuse_unknown(type(self), unknown, ("case",))
        from roundtable.screens.facilitating.screen import Facilitating  # noqa: PLC0415  a team's meeting needs no script

        super().__init__(Facilitating.of(next_prefix(), Catalogue(), case))

    def to_frame(self) -> pd.DataFrame:
        """The way so far: a row for each moment, with what was done and which facts came to the table."""
        import pandas as pd  # noqa: PLC0415  far too heavy for a first screen

        screen: Facilitating = self.screen  # type: ignore[assignment]  # this widget shows no other
        rows = [
            (one.moment.id, one.done.id, one.done.kind, ", ".join(one.brings), len(one.brings))
            for one in screen.scenes()
            if one.done is not None
        ]
        return pd.DataFrame(rows, columns=["moment", "did", "kind", "brought", "count"]).set_index("moment")
