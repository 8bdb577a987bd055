"""What somebody looks for in the library, and which cases fit it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from roundtable.errors import RefusedError
from roundtable.model.case import Size, Stage, Where

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from roundtable.content.index import CaseEntry
    from roundtable.screens.base import Event

MINUTES = (20, 45, 60)
"""The limits of time that are offered."""


@dataclass(frozen=True)
class Theme:
    """What a pathway is about, with the cases on it."""

    id: str
    cases: frozenset[str]


@dataclass(frozen=True)
class Wishes:
    """What a case should be like. Nothing wished means every case."""

    minutes: int | None = None
    """At most so many."""
    discipline: str | None = None
    """Whose seat can be taken."""
    where: Where | None = None
    """In which kind of place."""
    theme: Theme | None = None
    """On which pathway."""
    size: Size | None = None
    finished: bool = False
    """Without sketches."""
    brief: bool = False
    """Without cases that talk at length about what their content note names."""
    leave_out: frozenset[str] = frozenset()
    """Topics that no case may touch."""

    @classmethod
    def of(
        cls, event: Event, disciplines: Collection[str], topics: Iterable[str], themes: Mapping[str, Theme]
    ) -> Wishes:
        """Read the form. Raises RefusedError for what it does not offer."""
        offers: dict[str, Iterable[str]] = {
            "minutes": map(str, MINUTES),
            "discipline": disciplines,
            "size": list(Size),
            "where": list(Where),
            "theme": themes,
        }
        if any(event.value(name) not in {"", *offered} for name, offered in offers.items()):
            raise RefusedError("Choose from the lists on the page.")
        return cls(
            minutes=int(event.value("minutes") or 0) or None,
            discipline=event.value("discipline") or None,
            where=Where(event.value("where")) if event.value("where") else None,
            theme=themes.get(event.value("theme")),
            size=Size(event.value("size")) if event.value("size") else None,
            finished=event.value("finished") == "yes",
            brief=event.value("brief") == "yes",
            leave_out=frozenset(topic for topic in topics if event.value(f"without-{topic}") == "yes"),
        )

    def fits(self, case: CaseEntry) -> bool:
        """Whether a case is what is looked for."""
        return (
            (self.minutes is None or case.minutes <= self.minutes)
            and (self.discipline is None or self.discipline in case.disciplines)
            and (self.where is None or self.where in case.where)
            and (self.theme is None or case.id in self.theme.cases)
            and (self.size is None or case.size is self.size)
            and not (self.finished and case.stage is Stage.SKETCH)
            and not (self.brief and case.intensity == "discusses")
            and not self.leave_out & set(case.topics)
        )

    def without(self, name: str) -> Wishes:
        """The same wishes but for one."""
        return replace(self, **{name: getattr(Wishes, name)})

    @property
    def made(self) -> tuple[str, ...]:
        """Names of the wishes that were made."""
        return tuple(name for name, value in vars(self).items() if value != getattr(Wishes, name))

    def relaxations(self, cases: Iterable[CaseEntry]) -> list[tuple[str, int]]:
        """Each wish that is in the way alone, and how many cases fit without it."""
        known = tuple(cases)
        counted = [(name, sum(map(self.without(name).fits, known))) for name in self.made]
        return [(name, count) for name, count in counted if count]
