"""People, consents and hand-offs of a plan as blocks of a paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from roundtable.exchange.paper import Heading, Prose, Table
from roundtable.exchange.plan_words import day_in_words, name_of, parts_in_words
from roundtable.exchange.rich_text import literal_line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from roundtable.exchange.paper import Block
    from roundtable.exchange.plan_words import PlanNames
    from roundtable.model.plan import Plan
    from roundtable.model.plan_people import Consent, Party
    from roundtable.model.plan_safety import Transition


def describe_people(plan: Plan, names: PlanNames) -> Iterator[Block]:
    """The one point of contact, and everybody in the plan."""
    yield Heading("People")
    yield Prose(literal_line(names.who(plan.contact)), "The one point of contact:")
    if plan.people:
        rows = tuple(_person(party) for party in plan.people)
        yield Table("People in the plan", ("Name", "Role", "Reached", "Part", "Needs to know"), rows)


def _person(party: Party) -> tuple[str, ...]:
    role = ", ".join(filter(None, (party.role, party.agency if party.name else "")))
    part = "on the team" if party.on_team else "outside, reads only what a consent opens"
    kind = "family or friend" if party.close else "an addiction programme" if party.programme else ""
    cells = (role, party.reach, ", ".join(filter(None, (part, kind))), parts_in_words(party.needs))
    return (name_of(party), *map(literal_line, cells))


def describe_consents(plan: Plan, names: PlanNames) -> Iterator[Block]:
    """Who may read what, what for and until when."""
    yield Heading("Consents")
    if not plan.consents:
        yield Prose("The person has not been asked for any consent yet.")
        return
    rows = tuple(_consent(names, consent) for consent in plan.consents)
    yield Table("What the person has said yes to", ("To", "From", "What", "What for", "From and until"), rows)


def _consent(names: PlanNames, consent: Consent) -> tuple[str, ...]:
    giver = names.who(consent.giver) if consent.giver else "this plan"
    cells = (giver, parts_in_words(consent.what), consent.purpose, _time(consent))
    return (names.who(consent.reader), *map(literal_line, cells))


def _time(consent: Consent) -> str:
    given = day_in_words(consent.given, "not given yet")
    until = " or ".join(filter(None, (day_in_words(consent.until), consent.until_event))) or "no end"
    revoked = f". Taken back on {day_in_words(consent.revoked)}" if consent.revoked else ""
    return f"{given}, until: {until}{revoked}"


def describe_hand_offs(plan: Plan, names: PlanNames) -> Iterator[Block]:
    """Care that is handed on."""
    if plan.transitions:
        rows = tuple(_hand_off(names, one) for one in plan.transitions)
        columns = ("From", "To", "When", "First contact", "Within a week", "Within a month")
        yield Heading("Care that is handed on")
        yield Table("Hand-offs", columns, rows)


def _hand_off(names: PlanNames, one: Transition) -> tuple[str, ...]:
    when = day_in_words(one.on, "no day yet")
    first = day_in_words(one.contact, "no day yet")
    cells = (
        names.who(one.taker),
        f"{when}, with the person there" if one.with_person else when,
        f"{first}, by {names.who(one.contact_by)}" if one.contact_by else first,
        day_in_words(one.week, "no day yet"),
        day_in_words(one.month, "no day yet"),
    )
    return (names.who(one.giver), *map(literal_line, cells))
