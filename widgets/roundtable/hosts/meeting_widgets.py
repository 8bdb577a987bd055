"""The screens of meetings as widgets: `Consultation(case="getting-to-work")`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from roundtable.content.catalogue import Catalogue
from roundtable.hosts.widget import STATIC, ScreenWidget, next_prefix, refuse_unknown

if TYPE_CHECKING:
    import pandas as pd

COLUMNS = ["id", "does", "owner", "by", "known_by", "asks", "ask_by", "answer"]


class ClockedWidget(ScreenWidget):
    """A widget with a clock that ticks. Where a notebook hands one module to the browser, the clock comes with it."""

    _esm = "\n".join((STATIC / name).read_text("utf-8") for name in ("clock.js", "roundtable.js"))  # type: ignore[assignment]


class Consultation(ClockedWidget):
    """Holds a case consultation about the person of a case, or, with `case=None`, about somebody whom you invent.

    `.value` is the minutes as plain data, in the format of Roundtable's own files.
    """

    def __init__(self, case: str | None = None, **unknown: Any) -> None:
        refuse_unknown(type(self), unknown, ("case",))
        from roundtable.screens.consultation.screen import ConsultationScreen  # noqa: PLC0415  a case needs no meeting

        super().__init__(ConsultationScreen.of(next_prefix(), Catalogue(), case))

    def to_frame(self) -> pd.DataFrame:
        """The actions as rows, each with its owner, its day, and what the person answered; none before a meeting."""
        import pandas as pd  # noqa: PLC0415  far too heavy for a first screen

        from roundtable.screens.consultation.screen import ConsultationScreen  # noqa: PLC0415  as above

        screen = self.screen
        rows = (
            [
                {**one.model_dump(include={*COLUMNS}), "owner": screen.who(one.owner), "asks": screen.who(one.asks)}
                for one in screen.meeting.promises
            ]
            if isinstance(screen, ConsultationScreen) and screen.sitting is not None
            else []
        )
        return pd.DataFrame(rows, columns=COLUMNS).set_index("id")


class Consultations(ClockedWidget):
    """The people about whom a consultation can be held. `wanted` is a case that could not be opened."""

    def __init__(self, wanted: str | None = None, **unknown: Any) -> None:
        refuse_unknown(type(self), unknown, ("wanted",))
        from roundtable.screens.consultation.choosing import ConsultationsScreen  # noqa: PLC0415  as above

        screen = ConsultationsScreen.of(next_prefix(), Catalogue())
        screen.wanted = wanted
        super().__init__(screen)


class FacilitateAlone(ScreenWidget):
    """A scripted consultation about a case, in which a learner alone plays the facilitator."""

    def __init__(self, case: str, **unknown: Any) -> None:
        refuse_unknown(type(self), unknown, ("case",))
        from roundtable.screens.facilitating.screen import Facilitating  # noqa: PLC0415  a team's meeting needs no script

        super().__init__(Facilitating.of(next_prefix(), Catalogue(), case))

    def to_frame(self) -> pd.DataFrame:
        """The way so far: a row for each moment, with what was done and which facts came to the table."""
        import pandas as pd  # noqa: PLC0415  far too heavy for a first screen

        from roundtable.screens.facilitating.screen import Facilitating  # noqa: PLC0415  as above

        scenes = self.screen.scenes() if isinstance(self.screen, Facilitating) else ()
        rows = [
            (one.moment.id, one.done.id, one.done.kind, ", ".join(one.brings), len(one.brings))
            for one in scenes
            if one.done is not None
        ]
        return pd.DataFrame(rows, columns=["moment", "did", "kind", "brought", "count"]).set_index("moment")


class MeetingPrompts(ScreenWidget):
    """What whoever leads a meeting of a format says, for a second window or for paper."""

    def __init__(self, format: str, **unknown: Any) -> None:  # noqa: A002  what it is called everywhere else
        refuse_unknown(type(self), unknown, ("format",))
        from roundtable.screens.consultation.prompts import PromptsScreen  # noqa: PLC0415  as above

        super().__init__(PromptsScreen.of(next_prefix(), Catalogue(), format))
