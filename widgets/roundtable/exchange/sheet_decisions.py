"""The pages of a facilitator sheet with one decision each: what to read aloud, and what to listen for.

Two columns of small print, so that a decision is in sight on two pages at a
table. Options have letters. How well an act holds up is never a label here
either: `Listen for` says what the act protects and what it costs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from roundtable.exchange.paper import Block, Box, Entry, Heading, Listed, Page, Prose, Voice
from roundtable.exchange.rich_text import to_plain
from roundtable.exchange.sheet_facts import list_facts
from roundtable.model.fact import Sharing

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from roundtable.exchange.naming import Names
    from roundtable.model.condition import Condition, Variant
    from roundtable.model.decision import Contact, Decision, Option, Outcome, Question

_Conditional = TypeVar("_Conditional", "Variant", "Question")


def make_decision_page(names: Names, decision: Decision, played: Sequence[Decision]) -> Page:
    """One of the decisions that are played, as the person who leads the session needs it."""
    number, left_out = names.number(decision), tuple(tell_left_out(names, played, decision))
    decision = _only_possible(decision, {d.id for d in played})
    blocks: list[Block] = [
        *_mentions(names, decision),
        *left_out,
        Heading("Read aloud"),
        Prose(decision.situation),
        *_variants(names, decision.also),
        Box((Prose(decision.question, label="The question:"),)),
        Listed(tuple(_choice(names, decision, option) for option in decision.options)),
        *_needed(names, decision),
        *_asking(names, decision),
        *_contacting(names, decision),
        Heading("What comes of it"),
    ]
    for option in decision.options:
        blocks += _option(names, decision, option, played)
    if decision.summary:
        blocks += [Heading("If the group skips this decision, read instead"), Prose(decision.summary)]
    title = f"Decision {number}: {decision.title}"
    return Page(f"decision-{number}", title, tuple(blocks), decision.time, columns=2, size="small")


def tell_left_out(names: Names, played: Sequence[Decision], before: Decision | None) -> Iterator[Block]:
    """What happened in decisions that are left out between the last one that is played and this one, or the end."""
    decisions = names.case.decisions
    end = decisions.index(before) if before else len(decisions)
    begin = max((decisions.index(d) + 1 for d in played if decisions.index(d) < end), default=0)
    left_out = [decision for decision in decisions[begin:end] if decision.summary]
    if left_out:
        yield Heading(
            "Read aloud first: what happened meanwhile" if begin else "Read aloud first: what happened before"
        )
    for decision in left_out:
        yield Prose(decision.summary or "", label=f"{decision.time}:")


def _only_possible(decision: Decision, played: Collection[str]) -> Decision:
    """A decision without what follows only from a choice that nobody makes in this session."""

    def keep(items: tuple[_Conditional, ...]) -> tuple[_Conditional, ...]:
        return tuple(item for item in items if item.when is None or _possible(item.when, played))

    def outcome(of: Outcome) -> Outcome:
        return of.model_copy(update={"also": keep(of.also)})

    def option(of: Option) -> Option:
        repair = of.repair and of.repair.model_copy(update={"outcome": outcome(of.repair.outcome)})
        return of.model_copy(update={"outcome": outcome(of.outcome), "repair": repair})

    changed = {
        "also": keep(decision.also),
        "questions": keep(decision.questions),
        "options": tuple(map(option, decision.options)),
    }
    return decision.model_copy(update=changed)


def _possible(when: Condition, played: Collection[str]) -> bool:
    return all(key.split("/")[0] in played for key in when.chose)


def _mentions(names: Names, decision: Decision) -> Iterator[Block]:
    if decision.touches:
        topics = "; ".join(topic.lower() for topic in names.topics(decision.touches))
        yield Box((Prose(f"This decision mentions: {topics}. Say so before you read."),))


def _variants(names: Names, variants: Iterable[Variant]) -> Iterator[Block]:
    for variant in variants:
        yield Prose(variant.text, label=f"Only {names.condition(variant.when)}:")


def _asking(names: Names, decision: Decision) -> Iterator[Block]:
    """What the person answers."""
    if decision.questions:
        yield Heading(f"If somebody asks {names.called}")
        yield Prose("Free, and as often as they like. Read the nearest answer aloud.")
    for question in decision.questions:
        yield Voice(_asked(names, question.ask, question.when), question.answer)


def _contacting(names: Names, decision: Decision) -> Iterator[Block]:
    """What everybody answers whom nobody plays. Seats answer from their cards."""
    if not decision.contacts or not decision.colleagues:
        return
    limit = "one person" if decision.contacts == 1 else f"{decision.contacts} people"
    yield Heading("If they contact somebody who is not at the table")
    yield Prose(
        f"A group can contact {limit} here. For a seat that nobody took, read from its card what is not in confidence."
    )
    for contact in decision.colleagues:
        member = names.case.member(contact.who)
        if member is None or not member.seat:
            yield from _contact(names, contact)


def _contact(names: Names, contact: Contact) -> Iterator[Block]:
    yield Heading(names.with_role(contact.who), 2)
    for ask in contact.asks:
        yield Voice(_asked(names, ask.say, ask.when), ask.reply)


def _asked(names: Names, words: str, when: Condition | None) -> str:
    return f"{to_plain(words)} (only {names.condition(when)})" if when else to_plain(words)


def _needed(names: Names, decision: Decision) -> Iterator[Block]:
    facts = [f for f in names.case.facts if decision.id in f.bears_on and f.sharing is not Sharing.PRIVATE]
    if facts:
        yield Heading("What this decision needs, and who has it")
        yield list_facts(names, facts, short=True)


def _choice(names: Names, decision: Decision, option: Option) -> Entry:
    mark = f"only {names.condition(option.when)}" if option.when else ""
    return Entry(option.label, label=f"{names.letter(decision, option.id)}.", mark=mark)


def _option(names: Names, decision: Decision, option: Option, played: Sequence[Decision]) -> Iterator[Block]:
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
        yield Prose(_goes_on(names, decision, option, played), label="Then:")


def _outcome(names: Names, outcome: Outcome) -> Iterator[Block]:
    yield Voice(names.called, outcome.person)
    yield Prose(outcome.team, label="For the team:")
    yield Prose(outcome.time, label="In time:")
    yield from _variants(names, outcome.also)


def _goes_on(names: Names, decision: Decision, option: Option, played: Sequence[Decision]) -> str:
    """Where an option leads, past decisions that are left out."""
    following = names.case.after(decision.id, option.id)
    while following is not None and following not in played:
        following = names.case.after(following.id, None)
    return f"go to decision {names.number(following)}." if following else "the story ends; go to the debrief."
