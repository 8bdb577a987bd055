"""A whole plan as a paper: the page in plain words for the person, then the plan itself.

Word, HTML and Markdown are all written from this. Everything that somebody
typed is made literal here: nothing in it is markup, whatever it looks like.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from roundtable.exchange.paper import Box, Entry, Handout, Heading, Listed, Page, Prose, Table, Voice
from roundtable.exchange.plan_paper_goals import describe_goals
from roundtable.exchange.plan_paper_people import describe_consents, describe_hand_offs, describe_people
from roundtable.exchange.plan_plain import make_plain_page
from roundtable.exchange.plan_words import CASES, DOMAINS, EMPTY, STEPS, PlanNames, day_in_words
from roundtable.exchange.rich_text import literal, literal_line

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from roundtable.exchange.paper import Block
    from roundtable.model.plan import Plan

ABOUT = (
    "A care plan for an invented person, made for training. The first page is for the person, in plain words. "
    "The plan of the team follows."
)


def make_plan_paper(plan: Plan, lines: Mapping[str, str], *, letter: bool = False) -> Handout:
    """The whole plan. `lines` are sentences for help lines, by the line's id."""
    names = PlanNames(plan)
    whole = Page(id="plan", title="The plan", blocks=tuple(_describe(plan, names, lines)), below=_below(plan))
    return Handout(
        title=f"Care plan for {names.called}" if plan.subject.called or plan.subject.name else "Care plan",
        author="Roundtable",
        sheet=(make_plain_page(plan, lines), whole),
        cards=(),
        about=ABOUT,
        letter=letter,
        kind="",
    )


def make_plain_paper(plan: Plan, lines: Mapping[str, str], *, letter: bool = False) -> Handout:
    """The page for the person alone."""
    page = make_plain_page(plan, lines)
    return Handout(
        title=page.title, author="Roundtable", sheet=(page,), cards=(), about=ABOUT[:50], letter=letter, kind=""
    )


def _below(plan: Plan) -> str:
    parts = [
        f"Revision {plan.revision}, from {day_in_words(plan.starts)}.",
        f"Review on {day_in_words(plan.review)}." if plan.review else "No review day yet.",
        "Finished." if plan.finished else "A draft.",
        plan.why,
    ]
    return " ".join(filter(None, parts))


def _describe(plan: Plan, names: PlanNames, lines: Mapping[str, str]) -> Iterator[Block]:
    yield from _about(plan, names)
    yield from describe_goals(plan, names)
    yield from _areas(plan)
    yield from describe_people(plan, names)
    yield from describe_consents(plan, names)
    yield from _bad_days(plan, names, lines)
    yield from _ifs(plan, names)
    yield from describe_hand_offs(plan, names)
    yield from _scores(plan)


def _about(plan: Plan, names: PlanNames) -> Iterator[Block]:
    yield Heading(f"About {names.called}" if plan.subject.called or plan.subject.name else "About the person")
    named = ", ".join(filter(None, (plan.subject.name, plan.subject.pronouns)))
    if named:
        yield Prose(literal_line(named))
    if plan.words:
        yield Voice(names.called, literal(plan.words))
    for label, texts in (("What matters", plan.matters), ("Values", plan.values), ("Strengths", plan.strengths)):
        yield from _texts(label, texts)
    yield from _usual_day(plan)


def _texts(label: str, texts: tuple[str, ...]) -> Iterator[Block]:
    said = tuple(Entry(literal_line(text)) for text in texts if text)
    if said:
        yield Heading(label, 2)
        yield Listed(said)


def _usual_day(plan: Plan) -> Iterator[Block]:
    if plan.day:
        rows = tuple(
            (f"{part.start} to {part.end}", literal_line(part.what), "yes" if part.fixed else "") for part in plan.day
        )
        yield Heading("A usual day", 2)
        yield Table("Times of the day, and where nothing else fits", ("When", "What", "Nothing else fits"), rows)
    if plan.money_left is not None:
        yield Prose(f"{plan.money_left:g} a month", "Can be spent on the plan:")


def _areas(plan: Plan) -> Iterator[Block]:
    """Every part of life, so that an empty one is seen."""
    rows = []
    for domain, label in DOMAINS.items():
        area, goals = plan.area(domain), plan.goals_in(domain)
        state = f"{len(goals)} goal{'s' if len(goals) > 1 else ''}" if goals else ""
        empty = EMPTY[area.empty] if area.empty and not goals else ""
        rows.append(
            (label, "yes" if area.chosen else "", literal_line(state or empty or "nothing yet"), literal_line(area.why))
        )
    yield Heading("Parts of life")
    yield Table(
        "Where the person wants to begin, and what stands in each part",
        ("Part of life", "Begins here", "In the plan", "Why"),
        tuple(rows),
    )


def _bad_days(plan: Plan, names: PlanNames, lines: Mapping[str, str]) -> Iterator[Block]:
    outline = plan.safety
    blocks: list[Heading | Prose | Listed] = []
    for step, label in STEPS.items():
        texts = [text for text in getattr(outline, step) if text]
        if texts:
            blocks += [Heading(label, 2), Listed(tuple(Entry(literal_line(text)) for text in texts))]
    reached = [
        lines.get(one, f"A help line that is not in our list: {one}. Check it before you use it.")
        for one in outline.lines
    ]
    if reached:
        blocks += [Heading("Help lines", 2), Listed(tuple(Entry(literal_line(one)) for one in reached))]
    if outline.read_with:
        blocks.append(Prose(literal_line(outline.read_with), f"{names.called} has read this with:"))
    if blocks:
        yield Heading("Bad days")
        yield Box(tuple(blocks))


def _ifs(plan: Plan, names: PlanNames) -> Iterator[Block]:
    if plan.ifs:
        rows = tuple(
            (
                one.happens or CASES[one.case],
                literal_line(one.then or "not written yet"),
                literal_line(names.who(one.owner)),
            )
            for one in plan.ifs
        )
        yield Heading("What if")
        yield Table("What is done if something happens to the plan", ("If", "Then", "Who sees to it"), rows)


def _scores(plan: Plan) -> Iterator[Block]:
    if plan.scores:
        rows = tuple((one.instrument.upper(), day_in_words(one.on), f"{one.value:g}") for one in plan.scores)
        yield Heading("Scores")
        yield Prose("Invented totals from the case. A score is a reason to talk, and decides nothing.")
        yield Table("Scores by day", ("Instrument", "Day", "Total"), rows)
