"""What the second look stands on beside the plan: its case, the country, the day, and the lists of its words."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from datetime import date

    from roundtable.content.catalogue import Catalogue
    from roundtable.model.case import Case
    from roundtable.model.locale import Locale
    from roundtable.model.plan import Plan
    from roundtable.model.plan_script import PlanScript
    from roundtable.model.reference import Instrument
    from roundtable.model.second_look import LookWords


class Worded(Protocol):
    """Wording that is worth a look, as the language lens finds it."""

    @property
    def kind(self) -> str:
        """`stigma`, `jargon`, or something that the second look leaves to others."""

    @property
    def text(self) -> str:
        """The words."""

    @property
    def better(self) -> tuple[str, ...]:
        """What could stand there."""


def no_words(text: str) -> tuple[Worded, ...]:  # noqa: ARG001  stands in for the language lens
    """No lens: nothing is found in any text."""
    return ()


@dataclass(frozen=True)
class Ground:
    """Everything beside the plan. Without the `words`, rules that look for words find nothing."""

    today: date
    """The day by the clock, for help lines. Everything else goes by the plan's own days."""
    case: Case | None = None
    script: PlanScript | None = None
    locale: Locale | None = None
    """Of the plan's country."""
    earlier: tuple[Plan, ...] = ()
    """Earlier revisions, oldest first."""
    month: int | None = None
    """How many months the plan has run: 0, 3, 6, 9. None: as the revisions tell."""
    words_of: Callable[[str], Iterable[Worded]] = no_words
    words: Mapping[str, LookWords] = field(default_factory=dict)
    instruments: Mapping[str, Instrument] = field(default_factory=dict)

    @classmethod
    def of(
        cls,
        catalogue: Catalogue,
        plan: Plan,
        today: date,
        *,
        case: Case | None = None,
        script: PlanScript | None = None,
        earlier: tuple[Plan, ...] = (),
        words_of: Callable[[str], Iterable[Worded]] = no_words,
    ) -> Ground:
        """The ground of a plan, with what the content has for it."""
        locale = catalogue.locales.get(plan.country or "")
        return cls(
            today, case, script, locale, earlier,
            words_of=words_of, words=catalogue.second_look, instruments=catalogue.instruments,
        )  # fmt: skip
