"""Acts and what comes of them: grades, repairs, luck."""

from __future__ import annotations

from typing import TYPE_CHECKING

from roundtable.checks.base import CaseCheck, Item, level_of_gap
from roundtable.model.case import Size
from roundtable.model.decision import Grade
from roundtable.model.fact import Sharing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from roundtable.checks.library import Library
    from roundtable.model.case import Case
    from roundtable.model.finding import Finding

UNMOVED = {"unmoved", "annoyed", "declines"}


class CS006(CaseCheck):
    """Every decision has a sound option without a condition, and one that is not sound.

    A sound act must be open to everybody, whatever they found out, and never rest on a confidence.
    """

    code = "CS006"

    def check(self, item: Item[Case], library: Library) -> Iterator[Finding]:
        held_back = {f.id: f.sharing for f in item.model.facts if f.sharing is not Sharing.OPEN}
        for number, decision in enumerate(item.model.decisions):
            key = ("decisions", number, "options")
            if not any(o.grade is Grade.SOUND and o.when is None for o in decision.options):
                yield self.finding(
                    item,
                    key,
                    f"`{decision.id}` has no sound option that is always there",
                    level=level_of_gap(item.model),
                )
            if all(o.grade is Grade.SOUND for o in decision.options):
                yield self.finding(
                    item,
                    key,
                    f"`{decision.id}` has sound options only",
                    tip="Add what tired, decent colleagues really do as well.",
                    level=level_of_gap(item.model),
                )
            for place, option in enumerate(decision.options):
                rests_on = [f for f in option.when.facts if f in held_back] if option.when else []
                if option.grade is Grade.SOUND and rests_on:
                    yield self.finding(
                        item,
                        (*key, place, "when"),
                        f"the sound option `{option.id}` rests on `{rests_on[0]}`, which is {held_back[rests_on[0]]}",
                    )


class CS010(CaseCheck):
    """What is not defensible can be mended, and only that carries a `must_not`.

    Rupture and repair is a learning goal: write what is still possible, what is done, and what comes of it.
    """

    code = "CS010"

    def check(self, item: Item[Case], library: Library) -> Iterator[Finding]:
        for number, decision in enumerate(item.model.decisions):
            for place, option in enumerate(decision.options):
                key = ("decisions", number, "options", place)
                if option.grade is Grade.NOT_DEFENSIBLE and option.repair is None:
                    yield self.finding(
                        item,
                        (*key, "repair"),
                        f"`{option.id}` is not defensible and cannot be mended",
                        level=level_of_gap(item.model),
                    )
                if option.grade is not Grade.NOT_DEFENSIBLE and option.must_not is not None:
                    yield self.finding(
                        item,
                        (*key, "must_not"),
                        f"`{option.id}` must not be done, but its grade is `{option.grade}`",
                        tip="Grade it `not-defensible`, or remove `must_not`.",
                    )


class CS011(CaseCheck):
    """Decision and outcome are not the same: a full case has good and bad luck, and a sound act without thanks.

    Learners should meet a sound act that turns out badly, a costly one that was lucky, and a person who is
    nobody's reward. Use `turned_out` and `received`.
    """

    code = "CS011"

    def check(self, item: Item[Case], library: Library) -> Iterator[Finding]:
        options = [o for decision in item.model.decisions for o in decision.options]
        sound = [o for o in options if o.grade is Grade.SOUND]
        wanted = (
            (any(o.turned_out == "badly" for o in sound), "no sound option turns out badly"),
            (
                any(o.turned_out == "well" for o in options if o.grade is Grade.COSTS),
                "no option that costs turns out well",
            ),
            (any(o.received in UNMOVED for o in sound), "every sound option is received warmly or so-so"),
        )
        for there, problem in wanted:
            if item.model.size is Size.FULL and not there:
                yield self.finding(item, ("decisions",), problem, level=level_of_gap(item.model))
