"""PL003: another team's plan is good enough to be compared with."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from roundtable.checks.base import Item, PlanCheck
from roundtable.practice.second_look.ground import Ground
from roundtable.practice.second_look.look import look
from roundtable.practice.second_look.point import Section
from roundtable.practice.second_look.saying import say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from roundtable.checks.library import Library
    from roundtable.content.marked import Key
    from roundtable.model.finding import Finding
    from roundtable.model.plan import Plan
    from roundtable.model.plan_script import PlanScript
    from roundtable.practice.second_look.point import Place

_WHOLE = frozenset({Section.ABOUT, Section.REVIEW})
"""Sections whose fields stand in the plan itself."""


class PL003(PlanCheck):
    """The second look finds nothing in a case's plan that a plan must not have.

    The rules are listed in `docs/second-look.md`.
    """

    code = "PL003"

    def check(self, item: Item[PlanScript], library: Library) -> Iterator[Finding]:
        script = item.model
        ground = _ground(script, library)
        for point in look(script.plan, ground).musts:
            said = say(point, ground.words)
            key = _key(script.plan, point.place)
            yield self.finding(item, key, f"{point.code}: {said.title}", tip=said.mend or self.tip())


def _ground(script: PlanScript, library: Library) -> Ground:
    case, locale = library.cases.get(script.id), library.locales.get(script.plan.country or "")
    return Ground(
        library.today,
        case=case.model if case else None,
        script=script,
        locale=locale.model if locale else None,
        words=_register(library, "second-look"),
        instruments=_register(library, "instruments"),
    )


def _register(library: Library, name: str) -> dict[str, Any]:
    register = library.registers.get(name)
    return {key: entry.model for key, entry in register.entries.items()} if register else {}


def _key(plan: Plan, place: Place) -> Key:
    """Where in the file something was found, as far as the file has it."""
    field = (place.field,) if place.field else ()
    if place.section in _WHOLE or place == type(place)(Section.PEOPLE, None, "contact"):
        return ("plan", *field)
    ids = [getattr(one, "id", None) for one in _entries(plan, place.section)]
    if place.item not in ids:
        return ("plan", place.section.value)
    return ("plan", place.section.value, ids.index(place.item), *field)


def _entries(plan: Plan, section: Section) -> tuple[Any, ...]:
    listed = getattr(plan, section.value)
    return listed if isinstance(listed, tuple) else ()
