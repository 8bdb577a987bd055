"""The ways through a case: what comes before what, and whether a condition can ever hold.

The rules are those of the case walk (`practice.moves`, `practice.table`): an
option leads on, skipping goes to the next decision in the file, and once the
first judgement is made the open facts that bear on a decision are known.
"""

from __future__ import annotations

from functools import cached_property
from itertools import combinations
from typing import TYPE_CHECKING

from roundtable.model.fact import Sharing

if TYPE_CHECKING:
    from collections.abc import Iterable

    from roundtable.model.case import Case
    from roundtable.model.condition import Condition
    from roundtable.model.decision import Decision

END = "end"


class Routes:
    """The decisions of one case as a graph."""

    def __init__(self, case: Case) -> None:
        self.case = case
        self.order = {decision.id: number for number, decision in reversed(list(enumerate(case.decisions)))}

    def following(self, decision: Decision, option_id: str | None) -> str | None:
        """The decision that comes after an option (or after skipping, `None`), or None at the end."""
        after = self.case.after(decision.id, option_id)
        return after.id if after is not None else None

    @cached_property
    def reached(self) -> set[str]:
        """Decisions that are met when something is chosen everywhere, and only what can be chosen."""
        found: set[str] = set()
        todo: list[str | None] = [self.case.decisions[0].id]
        while todo:
            here = todo.pop()
            decision = self.case.decision(here) if here is not None and here not in found else None
            if decision is not None:
                found.add(decision.id)
                offered = [o for o in decision.options if self.never_option(decision, o.id, o.when) is None]
                todo.extend(self.following(decision, option.id) for option in offered)
        return found

    @cached_property
    def later(self) -> dict[str, set[str]]:
        """For each decision the ones that can come after it, by choosing or skipping."""
        found: dict[str, set[str]] = {}
        for decision in reversed(self.case.decisions):
            after = {self.following(decision, key) for key in (None, *(o.id for o in decision.options))}
            steps = {key for key in after if key is not None}
            found[decision.id] = steps.union(*(found.get(key, set()) for key in steps))
        return found

    def before(self, decision_id: str) -> list[Decision]:
        """The decisions that can have been met before one."""
        return [d for d in self.case.decisions if decision_id in self.later[d.id]]

    def obtainable(self, decision: Decision) -> set[str]:
        """Facts that some learner can know at a decision, whatever the path and the seat."""
        seats = {member.id for member in self.case.team if member.seat}
        met = [*self.before(decision.id), decision]
        so = [f for f in self.case.facts if self.case.so_at(f, decision.id)]
        known = {f.id for f in so if f.shared}
        known |= {f.id for f in so if f.sharing is not Sharing.PRIVATE and seats & set(f.known_by)}
        known |= {fact for d in met for fact in brought_at(d)}
        return known | {f.id for f in self.case.facts if f.sharing is Sharing.OPEN and _bears(f.bears_on, met)}

    def never_early(self, decision: Decision, when: Condition | None) -> str | None:
        """Why a condition can never hold while people are being asked, or None."""
        return self._never(decision, when, self._shared(decision), self.before(decision.id))

    def never_option(self, decision: Decision, option_id: str, when: Condition | None) -> str | None:
        """Why an option can never be chosen, or None. It has to be there when the table has been seen."""
        return self._never(decision, when, self._surely_at_table(decision), self.before(decision.id))

    def never_outcome(self, decision: Decision, option_id: str, when: Condition) -> str | None:
        """Why a consequence can never show after its option, or None."""
        other = next((k for k in when.chose if _splits(k, decision.id) not in {None, option_id}), None)
        if other is not None:
            return f"`{other}` is not what was chosen here"
        if f"{decision.id}/{option_id}" in when.not_chose:
            return f"`{decision.id}/{option_id}` is what was chosen here"
        return self._never(decision, when, self._surely_at_table(decision), [*self.before(decision.id), decision])

    def _surely_at_table(self, decision: Decision) -> set[str]:
        bearing = {f.id for f in self.case.facts if decision.id in f.bears_on and f.sharing is Sharing.OPEN}
        return bearing | self._shared(decision)

    def _shared(self, decision: Decision) -> set[str]:
        return {f.id for f in self.case.facts if f.shared and self.case.so_at(f, decision.id)}

    def _never(
        self, decision: Decision, when: Condition | None, surely: set[str], met: Iterable[Decision]
    ) -> str | None:
        if when is None:
            return None
        return self._never_known(decision, when, surely) or self._never_chosen(decision, when, {d.id for d in met})

    def _never_known(self, decision: Decision, when: Condition, surely: set[str]) -> str | None:
        obtainable = self.obtainable(decision)
        for fact in when.facts:
            if fact in when.without_facts:
                return f"`{fact}` would have to be known and not known"
            if self.case.fact(fact) is not None and fact not in obtainable:
                return f"nobody can have brought `{fact}` to the table by then"
        known = next((fact for fact in when.without_facts if fact in surely), None)
        return f"everybody knows `{known}` by then" if known else None

    def _never_chosen(self, decision: Decision, when: Condition, met: set[str]) -> str | None:
        for key in when.chose:
            before, _, _ = key.partition("/")
            if key in when.not_chose:
                return f"`{key}` would have to be chosen and not chosen"
            if before in self.order and before not in met:
                return f"`{before}` is not decided before this"
            if before in met and before != decision.id and not self._leads(key, decision.id):
                return f"`{key}` does not lead here"
        pair = next((p for p in combinations(sorted(set(when.chose)), 2) if not self._together(*p)), None)
        return f"`{pair[0]}` and `{pair[1]}` are never both chosen" if pair else None

    def _together(self, one: str, other: str) -> bool:
        first, second = one.partition("/")[0], other.partition("/")[0]
        if first == second:
            return False
        return self._leads(one, second) or self._leads(other, first)

    def _leads(self, key: str, to: str) -> bool:
        """Whether a decision can follow, sooner or later, on a choice. Unknown names are another check's."""
        here, _, option = key.partition("/")
        decision = self.case.decision(here)
        if decision is None or decision.option(option) is None or to not in self.order:
            return True
        after = self.following(decision, option)
        return after is not None and (after == to or to in self.later[after])


def brought_at(decision: Decision) -> set[str]:
    """Facts that asking at a decision can bring."""
    told = {fact for question in decision.questions for fact in question.brings}
    return told | {fact for contact in decision.colleagues for ask in contact.asks for fact in ask.brings}


def _bears(bears_on: tuple[str, ...], met: list[Decision]) -> bool:
    return any(decision.id in bears_on for decision in met)


def _splits(key: str, decision_id: str) -> str | None:
    """The option of a choice key if it belongs to a decision."""
    decision, _, option = key.partition("/")
    return option if decision == decision_id else None
