"""Consultations to practise alone: who speaks knows what they say, and no way is a dead end."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from roundtable.checks.base import ConsultationCheck, Item
from roundtable.model.case import PERSON

if TYPE_CHECKING:
    from collections.abc import Iterator

    from roundtable.checks.library import Library
    from roundtable.content.marked import Key
    from roundtable.model.consultation_script import ConsultationScript, Utterance
    from roundtable.model.finding import Finding

LARGEST_SHARE = 1 / 3
"""No single thing that a facilitator does brings more than this part of all facts."""
SILENT = "silent"
FEWEST = 3
"""Things that can be done at every moment, whatever has surfaced."""


class CN001(ConsultationCheck):
    """A script belongs to a case; who speaks is in it, and brings only facts that they know.

    Correct the spelling, or let somebody else say it.
    """

    code = "CN001"

    def check(self, item: Item[ConsultationScript], library: Library) -> Iterator[Finding]:
        script = item.model
        if script.id != item.id:
            yield self.finding(item, ("id",), "the id is not the file's name", found=script.id, expected=item.id)
        found = library.cases.get(script.id)
        if found is None:
            yield self.finding(item, ("id",), f"there is no case called `{script.id}`", found=script.id)
            return
        case = found.model
        people = {PERSON, *(member.id for member in case.team), *(one.id for one in case.close_ones)}
        for key, said in _utterances(script):
            if said.who not in people:
                yield self.finding(item, (*key, "who"), f"nobody in the case is called `{said.who}`", found=said.who)
            for number, name in enumerate(said.brings):
                fact = case.fact(name)
                if fact is None:
                    yield self.finding(item, (*key, "brings", number), f"there is no fact called `{name}`", found=name)
                elif said.who not in {PERSON, *fact.known_by} and not fact.shared:
                    yield self.finding(item, (*key, "brings", number), f"`{said.who}` does not know `{name}`")


class CN002(ConsultationCheck):
    """Something can be done at every moment, the good way exists, and no act brings more than a third of the facts.

    Spread the facts over more moments, or add an act that is always possible.
    """

    code = "CN002"

    def check(self, item: Item[ConsultationScript], library: Library) -> Iterator[Finding]:
        script = item.model
        for number, moment in enumerate(script.moments):
            if sum(not one.when for one in moment.interventions) < FEWEST:
                yield self.finding(
                    item, ("moments", number), f"fewer than {FEWEST} things can be done here, whatever surfaced"
                )
            if not any(one.kind == SILENT and not one.when for one in moment.interventions):
                yield self.finding(item, ("moments", number), "nobody can stay silent here, as the first page promises")
        yield from self._shares(item)
        ways = [[one.id for one in moment.interventions] for moment in script.moments]
        for number, good in enumerate(script.good):
            if number >= len(ways) or good not in ways[number]:
                yield self.finding(item, ("good", number), f"`{good}` cannot be done at this moment", found=good)
        if len(script.good) != len(script.moments):
            yield self.finding(item, ("good",), "the good way does not lead through every moment")

    def _shares(self, item: Item[ConsultationScript]) -> Iterator[Finding]:
        surfacing = {fact for _, said in _utterances(item.model) for fact in said.brings}
        for number, moment in enumerate(item.model.moments):
            for place, one in enumerate(moment.interventions):
                brought = {fact for said in one.then for fact in said.brings}
                if len(brought) > len(surfacing) * LARGEST_SHARE:
                    key = ("moments", number, "interventions", place)
                    yield self.finding(item, key, f"`{one.id}` brings {len(brought)} of {len(surfacing)} facts")
        for name, count in Counter(one.id for moment in item.model.moments for one in moment.interventions).items():
            if count > 1:
                yield self.finding(item, ("moments",), f"`{name}` stands here a second time", found=name)


class CN003(ConsultationCheck):
    """Every fact that can come to the table stands on the sheet, once, in the words in which it is told.

    Add it under `sheet`, in a line that says no more than is said in the meeting; or delete what nobody brings.
    """

    code = "CN003"

    def check(self, item: Item[ConsultationScript], library: Library) -> Iterator[Finding]:
        brought = {fact for _, said in _utterances(item.model) for fact in said.brings}
        noted = Counter(one.fact for one in item.model.sheet)
        for number, one in enumerate(item.model.sheet):
            if one.fact not in brought:
                yield self.finding(item, ("sheet", number, "fact"), f"nobody brings `{one.fact}`", found=one.fact)
            elif noted[one.fact] > 1:
                yield self.finding(item, ("sheet", number, "fact"), f"`{one.fact}` stands here more than once")
        for name in sorted(brought - {*noted}):
            yield self.finding(item, ("sheet",), f"`{name}` is brought and does not stand on the sheet", found=name)


def _utterances(script: ConsultationScript) -> Iterator[tuple[Key, Utterance]]:
    for number, moment in enumerate(script.moments):
        here: Key = ("moments", number)
        for place, said in enumerate(moment.heard):
            yield (*here, "heard", place), said
        for spot, one in enumerate(moment.interventions):
            for place, said in enumerate(one.then):
                yield (*here, "interventions", spot, "then", place), said
