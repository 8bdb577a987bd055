"""CS008: whatever a case names, exists."""

from __future__ import annotations

import difflib
from typing import TYPE_CHECKING

from roundtable.checks.base import CaseCheck, Item
from roundtable.model.case import PERSON
from roundtable.model.fact import EVERYONE

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from roundtable.checks.library import Library
    from roundtable.content.marked import Key
    from roundtable.model.case import Case
    from roundtable.model.condition import Condition
    from roundtable.model.decision import Decision
    from roundtable.model.finding import Finding

LAW_OF_REFERENCE = "us"
"""The locale in which every legal card must exist; others may lack some."""

Named = tuple["Key", str, str]
"""Where an id is named, the id, and which kind of thing it names."""


class CS008(CaseCheck):
    """Everything that a case refers to by its id exists.

    Correct the spelling, or add what is missing.
    """

    code = "CS008"

    def check(self, item: Item[Case], library: Library) -> Iterator[Finding]:
        offered = _offered(item.model, library)
        for key, name, kind in _named(item.model):
            choices = offered[kind]
            if choices is None or name in choices:
                continue
            close = difflib.get_close_matches(name, sorted(choices), n=1)
            yield self.finding(
                item,
                key,
                f"there is no {kind} called `{name}`",
                found=name,
                tip=f"Did you mean `{close[0]}`?" if close else "",
            )
        for number, link in enumerate(item.model.links):
            if link.between[0] == link.between[1]:
                yield self.finding(
                    item, ("links", number, "between"), "this line of the map joins somebody to themself"
                )


def _offered(case: Case, library: Library) -> dict[str, Collection[str] | None]:
    """For each kind of thing the ids that exist, or None where the file that lists them is broken."""
    team = {member.id for member in case.team}
    close = {other.id for other in case.close_ones}
    return {
        "person": team | close | {PERSON},
        "holder": team | close | {PERSON, EVERYONE},
        "team member or close one": team | close,
        "fact": {fact.id for fact in case.facts},
        "decision": {decision.id for decision in case.decisions},
        "moment": {decision.id for decision in case.decisions} | {"start", "end"},
        "choice": {f"{d.id}/{o.id}" for d in case.decisions for o in d.options},
        "topic": _register(library, "topics"),
        "discipline": _register(library, "disciplines"),
        "instrument": _register(library, "instruments"),
        "legal card": _cards(library),
    }


def _register(library: Library, name: str) -> Collection[str] | None:
    register = library.registers.get(name)
    if register is None:
        return ()
    return None if register.broken else register.entries


def _cards(library: Library) -> Collection[str] | None:
    locale = library.locales.get(LAW_OF_REFERENCE)
    if locale is not None:
        return {card.id for card in locale.model.cards}
    return None if library.broken else ()


def _named(case: Case) -> Iterator[Named]:
    for number, member in enumerate(case.team):
        yield ("team", number, "discipline"), member.discipline, "discipline"
    for number, link in enumerate(case.links):
        for end, who in enumerate(link.between):
            yield ("links", number, "between", end), who, "person"
    for number, fact in enumerate(case.facts):
        yield from _each(("facts", number, "known_by"), fact.known_by, "holder")
        yield from _each(("facts", number, "bears_on"), fact.bears_on, "decision")
        if fact.since is not None:
            yield ("facts", number, "since"), fact.since, "decision"
    for number, series in enumerate(case.scores):
        yield ("scores", number, "instrument"), series.instrument, "instrument"
        for place, point in enumerate(series.points):
            yield ("scores", number, "points", place, "shown_at"), point.shown_at, "moment"
    yield from _each(("content_note", "topics"), case.content_note.topics, "topic")
    yield from _each(("legal_cards",), case.legal_cards, "legal card")
    for number, cut in enumerate(case.cuts):
        yield from _each(("cuts", number, "decisions"), cut.decisions, "decision")
    for number, decision in enumerate(case.decisions):
        yield from _in_decision(decision, ("decisions", number))


def _in_decision(decision: Decision, key: Key) -> Iterator[Named]:
    yield from _each((*key, "touches"), decision.touches, "topic")
    yield from _each((*key, "legal_cards"), decision.legal_cards, "legal card")
    for number, variant in enumerate(decision.also):
        yield from _in_condition(variant.when, (*key, "also", number, "when"))
    for number, question in enumerate(decision.questions):
        yield from _each((*key, "questions", number, "brings"), question.brings, "fact")
        yield from _in_condition(question.when, (*key, "questions", number, "when"))
    for number, contact in enumerate(decision.colleagues):
        yield (*key, "colleagues", number, "who"), contact.who, "team member or close one"
        for place, ask in enumerate(contact.asks):
            here = (*key, "colleagues", number, "asks", place)
            yield from _each((*here, "brings"), ask.brings, "fact")
            yield from _in_condition(ask.when, (*here, "when"))
    yield from _in_options(decision, key)


def _in_options(decision: Decision, key: Key) -> Iterator[Named]:
    for number, option in enumerate(decision.options):
        here = (*key, "options", number)
        yield from _in_condition(option.when, (*here, "when"))
        for place, variant in enumerate(option.outcome.also):
            yield from _in_condition(variant.when, (*here, "outcome", "also", place, "when"))
        if option.must_not is not None and option.must_not.legal_card is not None:
            yield (*here, "must_not", "legal_card"), option.must_not.legal_card, "legal card"


def _in_condition(when: Condition | None, key: Key) -> Iterator[Named]:
    if when is not None:
        yield from _each((*key, "facts"), when.facts, "fact")
        yield from _each((*key, "without_facts"), when.without_facts, "fact")
        yield from _each((*key, "chose"), when.chose, "choice")
        yield from _each((*key, "not_chose"), when.not_chose, "choice")


def _each(key: Key, names: tuple[str, ...], kind: str) -> Iterator[Named]:
    for number, name in enumerate(names):
        yield (*key, number), name, kind
