"""Who knows what, who may tell it, and whether it can come to the table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from roundtable.checks.base import CaseCheck, Item, level_of_gap
from roundtable.checks.routes import brought_at
from roundtable.model.case import PERSON
from roundtable.model.decision import Manner
from roundtable.model.fact import EVERYONE, Sharing

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from roundtable.checks.library import Library
    from roundtable.content.marked import Key
    from roundtable.model.case import Case
    from roundtable.model.decision import Ask, Decision
    from roundtable.model.fact import Fact
    from roundtable.model.finding import Finding

Name = tuple["Key", str]
"""Where an id stands, and the id."""
RESERVED = {PERSON, EVERYONE, "observer", "room", "end", "start"}
"""Words with a meaning of their own, which nobody in a case can be called."""


class CS007(CaseCheck):
    """Everybody at the table knows something that nobody else knows.

    Give the member a fact with only their id in `known_by`, or set `seat: false`.
    """

    code = "CS007"

    def check(self, item: Item[Case], library: Library) -> Iterator[Finding]:
        alone = {fact.known_by[0] for fact in item.model.facts if len(fact.known_by) == 1}
        for number, member in enumerate(item.model.team):
            if member.seat and member.id not in alone:
                yield self.finding(
                    item,
                    ("team", number),
                    f"{member.name} (`{member.id}`) knows nothing alone",
                    level=level_of_gap(item.model),
                )


class CS009(CaseCheck):
    """Facts travel only as they may: from who knows them, in a manner that fits, and never what is private.

    Open facts come by any question, `ask-first` facts by `permission` (with a yes) or `press`, private facts never.
    """

    code = "CS009"

    def check(self, item: Item[Case], library: Library) -> Iterator[Finding]:
        case = item.model
        facts = {fact.id: fact for fact in case.facts}
        for number, decision in enumerate(case.decisions):
            yield from self._decision(item, facts, decision, ("decisions", number))
        reach = {fact for decision in case.decisions for fact in brought_at(decision)}
        for number, fact in enumerate(case.facts):
            if not fact.shared and fact.sharing is not Sharing.PRIVATE and fact.id not in reach:
                yield self.finding(
                    item,
                    ("facts", number),
                    f"no question ever brings the fact `{fact.id}`",
                    tip="Name it under `brings` of a question to the person or to somebody who knows it.",
                    level=level_of_gap(case),
                )

    def _decision(self, item: Item[Case], facts: dict[str, Fact], decision: Decision, key: Key) -> Iterator[Finding]:
        for number, question in enumerate(decision.questions):
            for place, name in enumerate(question.brings):
                if name in facts and facts[name].sharing is Sharing.PRIVATE:
                    yield self.finding(
                        item, (*key, "questions", number, "brings", place), f"`{question.id}` brings what is private"
                    )
        for number, contact in enumerate(decision.colleagues):
            for spot, ask in enumerate(contact.asks):
                for place, name in enumerate(ask.brings):
                    why = _may_not(facts[name], contact.who, ask) if name in facts else None
                    if why is not None:
                        where = (*key, "colleagues", number, "asks", spot, "brings", place)
                        yield self.finding(item, where, f"`{ask.id}` brings `{name}`: {why}", found=name)


class CS022(CaseCheck):
    """A fact that comes about only later is neither needed nor brought before.

    Set `since` to the earliest decision that needs it or brings it, or leave it out where it is so from the start.
    """

    code = "CS022"

    def check(self, item: Item[Case], library: Library) -> Iterator[Finding]:
        case = item.model
        for number, fact in enumerate(case.facts):
            used = [d for d in case.decisions if d.id in fact.bears_on or fact.id in brought_at(d)]
            early = next((decision for decision in used if not case.so_at(fact, decision.id)), None)
            if early is not None:
                yield self.finding(
                    item,
                    ("facts", number, "since"),
                    f"`{fact.id}` is so only since `{fact.since}`, and `{early.id}` needs or brings it before",
                )


class CS020(CaseCheck):
    """Ids are unique inside a case.

    Rename one of the two, and whatever refers to it.
    """

    code = "CS020"

    def check(self, item: Item[Case], library: Library) -> Iterator[Finding]:
        for names in _namespaces(item.model):
            yield from self._unique(item, names)
        for key, name in _people(item.model):
            if name in RESERVED:
                yield self.finding(item, key, f"`{name}` has a meaning of its own and cannot be somebody's id")

    def _unique(self, item: Item[Case], named: Iterable[tuple[Key, str]]) -> Iterator[Finding]:
        first: dict[str, Key] = {}
        for key, name in named:
            if name in first:
                line = item.line(first[name])
                yield self.finding(item, key, f"`{name}` stands here a second time; the first is on line {line}")
            first.setdefault(name, key)


def _namespaces(case: Case) -> Iterator[list[Name]]:
    """Groups of ids that must differ from each other, with their places."""
    yield _people(case)
    yield [(("facts", n, "id"), fact.id) for n, fact in enumerate(case.facts)]
    yield [(("decisions", n, "id"), decision.id) for n, decision in enumerate(case.decisions)]
    for number, decision in enumerate(case.decisions):
        key: Key = ("decisions", number)
        yield [((*key, "options", n, "id"), option.id) for n, option in enumerate(decision.options)]
        yield [((*key, "questions", n, "id"), question.id) for n, question in enumerate(decision.questions)]
        yield [((*key, "colleagues", n, "who"), contact.who) for n, contact in enumerate(decision.colleagues)]
        for place, contact in enumerate(decision.colleagues):
            yield [((*key, "colleagues", place, "asks", n, "id"), ask.id) for n, ask in enumerate(contact.asks)]


def _people(case: Case) -> list[Name]:
    team: list[Name] = [(("team", n, "id"), member.id) for n, member in enumerate(case.team)]
    return team + [(("close_ones", n, "id"), other.id) for n, other in enumerate(case.close_ones)]


def _may_not(fact: Fact, who: str, ask: Ask) -> str | None:
    """Why somebody asked in this manner cannot or must not bring a fact, or None."""
    if fact.sharing is Sharing.PRIVATE:
        return "it is private, and stays with the person"
    if who not in fact.known_by and not fact.shared:
        return f"`{who}` does not know it"
    if fact.consent is not None and ask.manner not in {Manner.PERMISSION, Manner.PRESS}:
        return "it is `ask-first`, and this question neither asks for a yes nor presses"
    if fact.consent is not None and ask.manner is Manner.PERMISSION and fact.consent.answer == "no":
        return "the person is asked, and says no"
    return None
