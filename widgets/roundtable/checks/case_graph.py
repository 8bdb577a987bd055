"""CS004: every way through a case goes on, and everything in it can happen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from roundtable.checks.base import CaseCheck, Item
from roundtable.checks.routes import END, Routes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from roundtable.checks.library import Library
    from roundtable.content.marked import Key
    from roundtable.model.case import Case
    from roundtable.model.decision import Decision, Option
    from roundtable.model.finding import Finding


class CS004(CaseCheck):
    """Every decision, option and conditional text can be reached, and every way ends.

    Play the paths in your head, and ask what has been chosen and what can be known when this comes up.
    """

    code = "CS004"

    def check(self, item: Item[Case], library: Library) -> Iterator[Finding]:
        routes = Routes(item.model)
        for number, decision in enumerate(item.model.decisions):
            key: Key = ("decisions", number)
            yield from self._ways_on(item, routes, decision, key)
            yield from self._decision(item, routes, decision, key)
            for place, option in enumerate(decision.options):
                yield from self._option(item, routes, decision, option, (*key, "options", place))

    def _ways_on(self, item: Item[Case], routes: Routes, decision: Decision, key: Key) -> Iterator[Finding]:
        for place, option in enumerate(decision.options):
            target = option.leads_to
            where = (*key, "options", place, "leads_to")
            if target is None or target == END:
                continue
            if target not in routes.order:
                yield self.finding(
                    item,
                    where,
                    f"a dead end: `{option.id}` leads to `{target}`, and there is no such decision",
                    found=target,
                    expected="`end` or one of " + ", ".join(routes.order),
                )
            elif routes.order[target] <= routes.order[decision.id]:
                yield self.finding(
                    item,
                    where,
                    f"a cycle: `{option.id}` leads back to `{target}`, so the case need not end",
                    found=target,
                    tip="Lead on to a later decision in the file, or to `end`.",
                )

    def _decision(self, item: Item[Case], routes: Routes, decision: Decision, key: Key) -> Iterator[Finding]:
        if decision.id not in routes.reached:
            yield self.finding(item, key, f"no choice leads to the decision `{decision.id}`")
        if all(option.when is not None for option in decision.options):
            yield self.finding(
                item,
                (*key, "options"),
                f"a dead end: every option of `{decision.id}` has a condition, so there may be nothing to choose",
                tip="Let at least one option stand without `when`.",
            )
        for place, variant in enumerate(decision.also):
            why = routes.never_early(decision, variant.when)
            yield from self._never(item, (*key, "also", place, "when"), "this text can never appear", why)
        for place, question in enumerate(decision.questions):
            why = routes.never_early(decision, question.when)
            yield from self._never(item, (*key, "questions", place, "when"), "this question can never be asked", why)
        for number, contact in enumerate(decision.colleagues):
            for place, ask in enumerate(contact.asks):
                why = routes.never_early(decision, ask.when)
                where = (*key, "colleagues", number, "asks", place, "when")
                yield from self._never(item, where, "this can never be said", why)

    def _option(
        self, item: Item[Case], routes: Routes, decision: Decision, option: Option, key: Key
    ) -> Iterator[Finding]:
        why = routes.never_option(decision, option.id, option.when)
        yield from self._never(item, (*key, "when"), f"the option `{option.id}` can never be chosen", why)
        for place, variant in enumerate(option.outcome.also):
            why = routes.never_outcome(decision, option.id, variant.when)
            yield from self._never(item, (*key, "outcome", "also", place, "when"), "this text can never appear", why)
        if option.repair is not None and option.repair.outcome.also:
            yield self.finding(
                item,
                (*key, "repair", "outcome", "also"),
                "texts under `also` are never shown after a repair",
                tip="Write it into `person`, `team` or `time`.",
            )

    def _never(self, item: Item[Case], key: Key, problem: str, why: str | None) -> Iterator[Finding]:
        if why is not None:
            yield self.finding(item, key, f"{problem}: {why}")
