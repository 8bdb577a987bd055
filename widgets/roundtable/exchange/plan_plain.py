"""The plan in plain words, on one page, for the person: my words first, what I will do, what others will do.

It is written in the person's voice, with the team's words only where the
person has none. What was stopped or reached is left out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from roundtable.exchange.paper import Box, Entry, Heading, Listed, Page, Prose, Voice
from roundtable.exchange.plan_words import OVER, STEPS, PlanNames, day_in_words, name_of
from roundtable.exchange.rich_text import literal, literal_line
from roundtable.model.case import PERSON
from roundtable.model.plan_safety import Case

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator, Mapping

    from roundtable.exchange.paper import Block, Size
    from roundtable.model.plan import Plan
    from roundtable.model.plan_goals import Action
    from roundtable.model.plan_safety import IfThen

MOST_WORDS = 420
"""Letters of the person's words that this page has room for; whole paragraphs are shown, the first in any case."""
_SIZES: tuple[tuple[int, Size, Literal[1, 2]], ...] = ((1400, "large", 1), (2200, "normal", 1), (4300, "small", 2))
"""Up to so many letters the page is printed in this size and in so many columns, so that it stays one page."""
_STEPS = ("signs", "alone", "people", "services")
"""What of the outline is needed at once on a bad day. The whole of it stands in the plan."""


def make_plain_page(plan: Plan, lines: Mapping[str, str]) -> Page:
    """The page. `lines` are sentences for help lines, by the line's id."""
    names = PlanNames(plan)
    blocks: tuple[Block, ...] = (
        *_own_words(plan, names),
        *_wants(plan),
        *_mine(plan),
        *_theirs(plan, names),
        *_reach(plan),
        *_what_if(plan),
        *_bad_days(plan, lines),
        *_review(plan),
    )
    size, columns = _layout(blocks)
    return Page(
        id="plain",
        title=f"{plan.subject.called}'s plan in plain words" if plan.subject.called else "My plan in plain words",
        blocks=blocks,
        below=f"From {day_in_words(plan.starts)}.",
        columns=columns,
        size=size,
    )


def _own_words(plan: Plan, names: PlanNames) -> Iterator[Block]:
    if plan.words:
        yield Voice(f"In {names.called}'s own words", literal(_first_paragraphs(plan.words)))


def _first_paragraphs(words: str) -> str:
    """As many whole paragraphs as there is room for."""
    shown = ""
    for paragraph in (part.strip() for part in words.split("\n\n")):
        if shown and len(shown) + len(paragraph) > MOST_WORDS:
            return f"{shown} ..."
        shown = f"{shown}\n\n{paragraph}".strip()
    return shown


def _wants(plan: Plan) -> Iterator[Block]:
    live = [goal for goal in plan.goals if goal.standing not in OVER and (goal.words or goal.team_words)]
    mine = [goal for goal in live if goal.whose == "person"]
    yield from _listed("What I want", [_entry(plan, one.id, one.words or one.team_words) for one in mine])
    others = [goal for goal in live if goal.whose == "team"]
    yield from _listed("What my team also wants", [_entry(plan, one.id, one.team_words or one.words) for one in others])


def _mine(plan: Plan) -> Iterator[Block]:
    yield from _listed("What I will do", [_action(plan, one) for one in _live(plan) if one.owners == (PERSON,)])


def _theirs(plan: Plan, names: PlanNames) -> Iterator[Block]:
    others = [one for one in _live(plan) if len(one.owners) == 1 and one.owners != (PERSON,)]
    yield from _listed("What others will do", [_action(plan, one, f"{names.who(one.owners[0])}:") for one in others])
    open_ones = [one for one in _live(plan) if len(one.owners) != 1]
    yield from _listed("Not settled yet: who does this?", [_action(plan, one) for one in open_ones])


def _reach(plan: Plan) -> Iterator[Block]:
    away = [one.then for one in plan.ifs if one.case is Case.COORDINATOR_AWAY and one.then]
    entries = []
    contact = plan.party(plan.contact)
    if contact:
        who = ", ".join(filter(None, (contact.role, contact.agency if contact.name else "", contact.reach)))
        entries.append(Entry(literal_line(who), label=f"{name_of(contact)}:"))
    elif plan.contact == PERSON:
        entries.append(Entry("I am my own point of contact."))
    entries += [Entry(literal_line(then), label="If they are away:") for then in away]
    yield from _listed("Who I ask first", entries)


def _what_if(plan: Plan) -> Iterator[Block]:
    others = [one for one in plan.ifs if one.case is not Case.COORDINATOR_AWAY and one.then]
    yield from _listed("What if ...", [Entry(literal_line(one.then), label=f"{_happens(one)}:") for one in others])


def _happens(one: IfThen) -> str:
    return one.happens.rstrip(".") or ("A service closes" if one.case is Case.SERVICE_CLOSES else "Something happens")


def _bad_days(plan: Plan, lines: Mapping[str, str]) -> Iterator[Block]:
    """The outline for safety in short, with help lines of the place."""
    outline = plan.safety
    steps = [(STEPS[step], getattr(outline, step)) for step in _STEPS]
    entries = [Entry(literal_line(_joined(texts)), label=f"{label}:") for label, texts in steps if any(texts)]
    entries += [Entry(literal_line(lines[one])) for one in outline.lines if one in lines]
    if entries:
        yield Box((Heading("On a bad day"), Listed(tuple(entries))))


def _joined(texts: tuple[str, ...]) -> str:
    """Lines of a list in a row, each a sentence."""
    return " ".join(text if text.endswith((".", "!", "?")) else f"{text}." for text in texts if text)


def _review(plan: Plan) -> Iterator[Block]:
    look = (
        f"We look at this together on {day_in_words(plan.review)}."
        if plan.review
        else "We have no day yet to look at this together."
    )
    yield Prose(f"{literal(look)} I can change my mind about any of it before then.")


def _live(plan: Plan) -> list[Action]:
    return [one for one in plan.actions if one.standing not in OVER and one.does]


def _action(plan: Plan, action: Action, label: str = "") -> Entry:
    entry = _entry(plan, action.id, action.does, _day(plan, action.by))
    begin = "Tomorrow:" if action.first_step and not label else label
    return Entry(entry.text, entry.mark, begin)


def _day(plan: Plan, day: dt.date | None) -> str:
    """A day, with its year only where it is another than that of the plan."""
    words = day_in_words(day)
    return words.removesuffix(f" {plan.starts.year}")


def _entry(plan: Plan, item: str, words: str, day: str = "") -> Entry:
    """Something that is planned, until when, and a mark where the person said no."""
    answer = plan.answer_to(item)
    refused = answer is not None and answer.answer == "refuse" and answer.done != "changed"
    until = f" (by {day})" if day else ""
    return Entry(f"{literal_line(words)}{until}", "I said no to this" if refused else "")


def _listed(title: str, entries: list[Entry]) -> Iterator[Block]:
    if entries:
        yield Heading(title)
        yield Listed(tuple(entries))


def _layout(blocks: tuple[Block, ...]) -> tuple[Size, Literal[1, 2]]:
    """The largest print in which everything stands on one page, and its columns."""
    letters = sum(map(_letters, blocks))
    return next(((size, columns) for most, size, columns in _SIZES if letters <= most), ("tiny", 2))


def _letters(block: object) -> int:
    """Letters in a block, with a heading or an entry counted as a line of them."""
    match block:
        case Listed():
            return sum(max(60, len(entry.text) + len(entry.label)) for entry in block.entries)
        case Box():
            return sum(map(_letters, block.blocks))
        case Voice() | Prose():
            return len(block.text)
        case _:
            return 90
