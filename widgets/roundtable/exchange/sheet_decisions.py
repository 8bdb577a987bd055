"""The pages of a facilitator sheet with one decision each: what to read aloud, and what to listen for.

Options have letters. How well an act holds up is never a label here either:
`Listen for` says what the act protects and what it costs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from roundtable.exchange.paper import Block, Box, Entry, Heading, Listed, Page, Prose, Voice
from roundtable.model.fact import Sharing

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from roundtable.exchange.naming import Names
    from roundtable.model.condition import Condition, Variant
    from roundtable.model.decision import Decision, Option, Outcome


def make_decision_page(names: Names, decision: Decision) -> Page:
    """One decision as the person who leads the session needs it."""
    number = names.number(decision)
    blocks: list[Block] = [
        *_mentions(names, decision),
        Heading("Read aloud"),
        Prose(decision.situation),
        *_variants(names, decision.also),
        Prose(decision.question, label="The question:"),
        *_asking(names, decision),
        *_needed(names, decision),
        Heading("What the team can do"),
        Listed(tuple(_choice(names, decision, option) for option in decision.options)),
    ]
    for option in decision.options:
        blocks += _option(names, decision, option)
    if decision.summary:
        blocks += [Heading("If the group skips this decision, read instead"), Prose(decision.summary)]
    if decision.from_the_chair:
        blocks += [Heading(f"From {names.called}'s chair"), Voice(names.called, decision.from_the_chair)]
    return Page(f"decision-{number}", f"Decision {number}: {decision.title}", tuple(blocks), decision.time)


def _mentions(names: Names, decision: Decision) -> Iterator[Block]:
    if decision.touches:
        topics = "; ".join(topic.lower() for topic in names.topics(decision.touches))
        yield Box((Prose(f"This decision mentions: {topics}. Say so before you read."),))


def _variants(names: Names, variants: Iterable[Variant]) -> Iterator[Block]:
    for variant in variants:
        yield Prose(variant.text, label=f"Only {names.condition(variant.when)}:")


def _asking(names: Names, decision: Decision) -> Iterator[Block]:
    """What the person, and everybody whom nobody plays, answers. Seats answer from their cards."""
    if decision.questions:
        yield Heading(f"If somebody asks {names.called}")
        yield Prose("Free, and as often as they like. Read the nearest answer aloud.")
    for question in decision.questions:
        yield Prose(question.ask, label=_only(names, "Asked", question.when))
        yield Voice(names.called, question.answer)
    if decision.contacts and decision.colleagues:
        limit = "one person" if decision.contacts == 1 else f"{decision.contacts} people"
        yield Heading("If they contact somebody who is not at the table")
        yield Prose(
            f"A group can contact {limit} here. For a seat that nobody took, read what stands on its card; "
            "what is in confidence stays there."
        )
    for contact in decision.colleagues:
        member = names.case.member(contact.who)
        if decision.contacts and (member is None or not member.seat):
            yield Heading(names.with_role(contact.who), 2)
            for ask in contact.asks:
                yield Prose(ask.say, label=_only(names, "Said to them", ask.when))
                yield Voice(names.case.name_of(contact.who), ask.reply)


def _only(names: Names, label: str, when: Condition | None) -> str:
    return f"{label}, only {names.condition(when)}:" if when else f"{label}:"


def _needed(names: Names, decision: Decision) -> Iterator[Block]:
    facts = [f for f in names.case.facts if decision.id in f.bears_on and f.sharing is not Sharing.PRIVATE]
    if facts:
        yield Heading("What this decision needs, and who has it")
        yield Listed(
            tuple(
                Entry(
                    fact.text,
                    label="Everyone:" if fact.shared else f"{names.holders(fact)}:",
                    mark="in confidence" if fact.sharing is Sharing.ASK_FIRST else "",
                )
                for fact in facts
            )
        )


def _choice(names: Names, decision: Decision, option: Option) -> Entry:
    mark = f"only {names.condition(option.when)}" if option.when else ""
    return Entry(option.label, label=f"{names.letter(decision, option.id)}.", mark=mark)


def _option(names: Names, decision: Decision, option: Option) -> Iterator[Block]:
    yield Heading(f"If they choose {names.letter(decision, option.id)}", 2)
    yield from _outcome(names, option.outcome)
    if option.must_not is not None:
        because = Prose(option.must_not.because, label="This must not be done, because")
        yield Box((because, Prose(option.must_not.do_now, label="Do this now:")), "warning")
    if option.why:
        yield Prose(option.why, label="Listen for:")
    if option.repair is not None:
        yield Prose(option.repair.invite, label="It can be mended:")
        yield Prose(option.repair.act, label="How:")
        yield from _outcome(names, option.repair.outcome)
    if option.leads_to is not None:
        yield Prose(_goes_on(names, option.leads_to), label="Then:")


def _outcome(names: Names, outcome: Outcome) -> Iterator[Block]:
    yield Voice(names.called, outcome.person)
    yield Prose(outcome.team, label="For the team:")
    yield Prose(outcome.time, label="In time:")
    yield from _variants(names, outcome.also)


def _goes_on(names: Names, leads_to: str) -> str:
    following = names.case.decision(leads_to)
    return f"go to decision {names.number(following)}." if following else "the story ends; go to the debrief."
